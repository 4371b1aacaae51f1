#include "web/unsent_files.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <utility>

namespace hovor::web {

void UnsentFiles::run_on(transport::Loop& loop)
{
    loop.run_every(period, [this, &loop] {
        if (std::exchange(is_removing_, true)) return;
        boost::asio::co_spawn(loop.context(), remove(*this), boost::asio::detached);
    });
}

Task<void> UnsentFiles::remove(UnsentFiles& self)
{
    try {
        auto removing = self.services_.uploads.remove_unsent();
        const auto removed = co_await std::move(removing);
        if (!removed) self.services_.log.warning("unsent_files_not_removed", {{"reason", removed.error().message()}});
    } catch (const std::exception& exception) {
        self.services_.log.error("unsent_files_not_removed", {{"reason", exception.what()}});
    }
    self.is_removing_ = false;
}

}  // namespace hovor::web
