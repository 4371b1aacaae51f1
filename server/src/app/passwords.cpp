#include "app/passwords.hpp"

#include "base/argon2.hpp"
#include "base/random.hpp"
#include "base/room.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>

namespace hovor {
namespace {

// These two run on a thread of the pool, and leave their place on it.
Task<std::string> compute(std::string password, Room::Place)
{
    co_return argon2id(password);
}

Task<bool> compare(std::string password, std::string hash, Room::Place)
{
    co_return fits_argon2id(password, hash);
}

}  // namespace

struct Passwords::Pool {
    explicit Pool(Size size) : room{size.workers + size.waiting}, threads{size.workers} {}

    ~Pool() { threads.join(); }

    Result<Room::Place> take_place()
    {
        auto place = room.take();
        if (!place) return fail(ErrorCode::rate_limited, "too many passwords are waiting to be checked");
        return *std::move(place);
    }

    Room room;
    const std::string nobodys = argon2id(random_token());
    boost::asio::thread_pool threads;
};

Passwords::Passwords(Size size) : pool_{std::make_unique<Pool>(size)} {}

Passwords::~Passwords() = default;

// co_spawn keeps the caller's loop running until the answer is posted to it.
Task<Result<std::string>> Passwords::hash(std::string password)
{
    HOVOR_CO_TRY(auto place, pool_->take_place());
    auto task = compute(std::move(password), std::move(place));
    co_return co_await boost::asio::co_spawn(pool_->threads, std::move(task), boost::asio::use_awaitable);
}

Task<Result<bool>> Passwords::verify(std::string password, std::string hash)
{
    HOVOR_CO_TRY(auto place, pool_->take_place());
    const bool is_somebodys = !hash.empty();
    auto task = compare(std::move(password), is_somebodys ? std::move(hash) : pool_->nobodys, std::move(place));
    const bool fits = co_await boost::asio::co_spawn(pool_->threads, std::move(task), boost::asio::use_awaitable);
    co_return is_somebodys&& fits;
}

}  // namespace hovor
