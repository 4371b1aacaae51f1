// A file goes by a form to an address of its own, and then as a message.

#include "base/random.hpp"
#include "web/socketio/fields.hpp"
#include "web/socketio/sdk_peer.hpp"
#include "web/socketio/words.hpp"

#include <utility>

namespace hovor::web::socketio {

namespace json = boost::json;

Task<SdkPeer::Outcome> SdkPeer::begin_upload(Self self, json::value)
{
    auto asking = self->services_.uploads.check_takes(self->account(), self->visitor().id);
    HOVOR_CO_CHECK(co_await std::move(asking));
    auto token = self->services_.file_links.issue({self->account(), self->visitor().id, FileId{random_id()}});
    const auto url = self->origin_ + "/uploads/" + token;
    co_return json::value{{"url", url}, {"token", std::move(token)}};
}

Task<SdkPeer::Outcome> SdkPeer::finish_upload(Self self, json::value payload)
{
    auto& services = self->services_;
    const auto token = text_field(object_of(payload), "uploadToken").value_or("");
    const auto ticket = services.file_links.read_ticket(token);
    const auto& visitor = self->visitor();
    if (!ticket || ticket->account != self->account() || ticket->visitor != visitor.id) {
        co_return fail(ErrorCode::invalid_argument, "uploadToken: is none of chat.upload_init");
    }
    const auto now = services.clock.now();
    if (services.rate_limits.messages.take(self->account().str() + visitor.id.str(), now)) {
        co_return fail(ErrorCode::rate_limited, "too many messages in a minute");
    }
    auto posting = services.messenger.post(self->account(), visitor, MessageId{time_ordered_id(now)}, ticket->file);
    HOVOR_CO_TRY(const auto posted, co_await std::move(posting));
    co_return json::value(message_of(posted.message, visitor.id, self->file_addresses()).value());
}

}  // namespace hovor::web::socketio
