#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace hovor::inspector {

struct Signatures;

// Tells types of content by what they begin with. Made before the sandbox is entered: it reads a file of signatures.
class MediaTypes {
public:
    MediaTypes();
    ~MediaTypes();
    MediaTypes(const MediaTypes&) = delete;
    MediaTypes& operator=(const MediaTypes&) = delete;

    // "image/jpeg"; "application/octet-stream" for what nobody knows.
    std::string of(std::string_view bytes) const;

private:
    std::unique_ptr<Signatures> signatures_;
};

// What runs on somebody's computer.
bool is_program(std::string_view media_type);

// What is shown: the rest is only saved.
bool is_picture(std::string_view media_type);

}  // namespace hovor::inspector
