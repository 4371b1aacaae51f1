#pragma once

#include "domain/transcript.hpp"

#include <vector>

namespace hovor {

// The transcripts of one account that wait to be sent.
class Transcripts {
public:
    // Harmless if the same conversation waits for the same address already.
    virtual void add(const TranscriptRequest& request) = 0;

    // The oldest first.
    virtual std::vector<TranscriptRequest> waiting(int limit) const = 0;

protected:
    ~Transcripts() = default;
};

}  // namespace hovor
