#pragma once

#include "web/site_visitor.hpp"

#include <optional>
#include <vector>

namespace hovor::web {

// A visitor with the chat box open: follows their conversation, and counts its messages.
class VisitorPeer final : public SiteVisitor {
public:
    using SiteVisitor::SiteVisitor;

    void deliver(const transport::Frame& frame) override;
    void learn(const Event& event) override;

private:
    using Self = std::shared_ptr<VisitorPeer>;

    void obey(std::string_view text) override;

    void obey_one(protocol::VisitorHello command);
    void obey_one(protocol::VisitorPost command);
    void obey_one(protocol::Typing command);
    void obey_one(protocol::Resume command);
    void obey_one(protocol::LoadEarlier command);
    void obey_one(protocol::VisitorMark command);
    void obey_one(protocol::PageView command);
    void obey_one(protocol::VisitorUpdate command);
    void obey_one(protocol::VisitorRate command);
    void obey_one(protocol::TranscriptRequest command);
    void obey_one(protocol::VisitorClose command);
    void obey_one(protocol::Ping command);

    // Static, so that each holds the peer alive.
    static Task<Result<void>> greet(Self self, protocol::VisitorHello hello);
    static Task<Result<void>> post(Self self, protocol::VisitorPost command);
    static Task<Result<void>> resume(Self self, std::int64_t after);
    static Task<Result<void>> load_earlier(Self self, std::int64_t before);
    static Task<Result<void>> mark(Self self, Marks marks);
    static Task<Result<void>> close_conversation(Self self);
    static Task<Result<void>> rate(Self self, RatingUpdate update);
    static Task<Result<void>> request_transcript(Self self, std::string email);

    void welcome(const Reception& reception);
    void take_held();

    Self self() { return std::static_pointer_cast<VisitorPeer>(shared_from_this()); }

    std::vector<transport::Frame> held_;  // what came before the welcome
    bool shows_typing_preview_ = false;   // as the account has it now
};

}  // namespace hovor::web
