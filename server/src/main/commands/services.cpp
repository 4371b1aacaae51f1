#include "main/commands/services.hpp"

#include "main/database.hpp"

namespace hovor {

Result<std::unique_ptr<Services>> Services::open(const Config& config, Missing missing)
{
    const Database database{config};
    HOVOR_CHECK(missing == Missing::make ? database.make_if_new(SystemClock{}) : database.require_ready());
    return std::make_unique<Services>(config, database.connect());
}

Services::Services(const Config& config, const sql::Connect& connect)
    : store_{connect, {.writers = 1, .readers = 1}, bus_, clock_},
      passwords_{{.workers = 1, .waiting = 1}},
      entrance_{store_, passwords_, clock_, {.idle = config.session.idle, .absolute = config.session.absolute}},
      password_reset_{store_, passwords_, clock_},
      team_{store_, passwords_, clock_}
{
}

}  // namespace hovor
