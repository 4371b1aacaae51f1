#include "app/uploads.hpp"

#include "app/file_rules.hpp"
#include "app/seen.hpp"
#include "base/room.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>

#include <utility>

namespace hovor {
namespace {

constexpr int accounts_at_once = 100;
constexpr int files_at_once = 100;

using Taken = Result<std::unique_ptr<Incoming>>;
using Opened = Result<std::unique_ptr<FileReader>>;

// These run on a thread of the pool. They own what they are given: whoever waits may be gone.
Task<Taken> take_in(FileStorage& storage, std::string bytes)
{
    co_return storage.take_in(bytes);
}

Task<Result<void>> keep(std::unique_ptr<Incoming> incoming, AccountId account, FileId id)
{
    co_return incoming->keep(account, id);
}

Task<Opened> open_file(FileStorage& storage, AccountId account, FileId id, Rendition rendition)
{
    co_return storage.open(account, id, rendition);
}

Task<Result<void>> remove_file(FileStorage& storage, AccountId account, FileId id)
{
    co_return storage.remove(account, id);
}

Result<void> check_sender(const Transaction& db, const Sender& sender)
{
    if (const auto* visitor = std::get_if<VisitorId>(&sender)) {
        const auto known = db.visitors().find_record(*visitor);
        if (known && known->contact.is_banned()) return fail(ErrorCode::forbidden, "the visitor is banned");
    }
    return check_takes_files(db, sender);
}

// Whether the agent sees the conversation of a message that is stored.
bool sees_message(const Transaction& db, const AgentId& agent, const std::optional<MessageId>& id)
{
    if (!id) return false;
    const auto message = db.messages().find(*id);
    return message && find_seen(db, agent, message->conversation);
}

}  // namespace

struct Uploads::Pool {
    explicit Pool(Size size) : room{size.workers + size.waiting}, threads{size.workers} {}

    ~Pool() { threads.join(); }

    // co_spawn keeps the caller's loop running until the answer is posted to it.
    template <class T>
    Task<T> run(Task<T> task)
    {
        co_return co_await boost::asio::co_spawn(threads, std::move(task), boost::asio::use_awaitable);
    }

    Room room;
    boost::asio::thread_pool threads;
};

Uploads::Uploads(Store& store, FileStorage& storage, const Clock& clock, Size size)
    : store_{store}, storage_{storage}, clock_{clock}, pool_{std::make_unique<Pool>(size)}
{
}

Uploads::~Uploads() = default;

Task<Result<File>> Uploads::take(AccountId account, Sender sender, FileId id, std::string name, std::string bytes)
{
    if (bytes.empty()) co_return fail(ErrorCode::invalid_argument, "the file is empty");
    auto checking = check_takes(account, sender);  // before there is any work with the file
    HOVOR_CO_CHECK(co_await std::move(checking));
    const auto place = pool_->room.take();
    if (!place) co_return fail(ErrorCode::unavailable, "too many uploads at the moment");
    auto taking = pool_->run(take_in(storage_, std::move(bytes)));
    HOVOR_CO_TRY(auto incoming, co_await std::move(taking));

    const auto& content = incoming->content();
    const Upload upload{.file = {.id = id,
                                 .name = std::move(name),
                                 .media_type = content.media_type,
                                 .size = content.size,
                                 .picture = content.picture},
                        .sender = std::move(sender),
                        .message = {},
                        .created_at = clock_.now()};
    // Known before it is kept: a file whose upload is interrupted is found again by remove_unsent().
    auto work = [upload](Transaction& db) -> Result<void> {
        HOVOR_CHECK(check_sender(db, upload.sender));
        if (db.files().find(upload.file.id)) return fail(ErrorCode::conflict, "the file was uploaded before");
        db.files().add(upload);
        return {};
    };
    auto writing = store_.write(account, std::move(work));
    HOVOR_CO_CHECK(co_await std::move(writing));
    auto keeping = pool_->run(keep(std::move(incoming), std::move(account), std::move(id)));
    HOVOR_CO_CHECK(co_await std::move(keeping));
    co_return upload.file;
}

Task<Result<void>> Uploads::check_takes(AccountId account, Sender sender)
{
    auto work = [sender = std::move(sender)](const Transaction& db) { return check_sender(db, sender); };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<Uploads::Download>> Uploads::open(AccountId account, FileId id, Rendition rendition)
{
    auto work = [id = std::move(id)](const Transaction& db) -> Result<File> {
        auto upload = db.files().find(id);
        if (!upload) return fail(ErrorCode::not_found, "no such file");
        return std::move(upload->file);
    };
    auto finding = store_.read(account, std::move(work));
    HOVOR_CO_TRY(auto file, co_await std::move(finding));
    co_return co_await open_found(std::move(account), std::move(file), rendition);
}

Task<Result<Uploads::Download>> Uploads::open_for(AgentId agent, AccountId account, FileId id, Rendition rendition)
{
    auto work = [agent = std::move(agent), id = std::move(id)](const Transaction& db) -> Result<File> {
        auto upload = db.files().find(id);
        const bool is_seen = upload && (upload->sender == Sender{agent} || sees_message(db, agent, upload->message));
        if (!is_seen) return fail(ErrorCode::not_found, "no such file");
        return std::move(upload->file);
    };
    auto finding = store_.read(account, std::move(work));
    HOVOR_CO_TRY(auto file, co_await std::move(finding));
    co_return co_await open_found(std::move(account), std::move(file), rendition);
}

Task<Result<Uploads::Download>> Uploads::open_found(AccountId account, File file, Rendition rendition)
{
    if (rendition == Rendition::thumbnail && !file.picture) {
        co_return fail(ErrorCode::not_found, "the file is no picture");
    }
    auto opening = pool_->run(open_file(storage_, std::move(account), file.id, rendition));
    HOVOR_CO_TRY(auto bytes, co_await std::move(opening));
    co_return Download{std::move(file), std::move(bytes)};
}

Task<Result<void>> Uploads::remove_unsent()
{
    const auto before = clock_.now() - unsent_lifetime;
    auto looking = store_.look_up([before](const Directory& directory) -> Result<std::vector<AccountId>> {
        return directory.accounts_with_unsent_files(before, accounts_at_once);
    });
    HOVOR_CO_TRY(const auto accounts, co_await std::move(looking));
    for (const auto& account : accounts) {
        auto removing = remove_unsent_of(account, before);
        HOVOR_CO_CHECK(co_await std::move(removing));
    }
    co_return Result<void>{};
}

Task<Result<void>> Uploads::remove_unsent_of(AccountId account, Timestamp before)
{
    auto giving_up = store_.write(account, [before](Transaction& db) -> Result<std::vector<FileId>> {
        return db.files().give_up_unsent(before, files_at_once);
    });
    HOVOR_CO_TRY(auto given_up, co_await std::move(giving_up));
    for (const auto& id : given_up) {
        auto removing = pool_->run(remove_file(storage_, account, id));
        HOVOR_CO_CHECK(co_await std::move(removing));
    }
    auto forget = [given_up = std::move(given_up)](Transaction& db) -> Result<void> {
        for (const auto& id : given_up) db.files().remove(id);
        return {};
    };
    co_return co_await store_.write(std::move(account), std::move(forget));
}

}  // namespace hovor
