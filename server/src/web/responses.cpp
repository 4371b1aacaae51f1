#include "web/responses.hpp"

#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

// For a client that may do the same again and is not told how soon.
constexpr std::chrono::seconds usual_wait{5};

bool may_be_repeated(ErrorCode code)
{
    return code == ErrorCode::rate_limited || code == ErrorCode::unavailable;
}

}  // namespace

transport::Response json_response(int status, std::string json)
{
    return {.status = status,
            .headers = {{"content-type", "application/json"}, {"cache-control", "no-store"}},
            .body = std::move(json)};
}

transport::Response no_content()
{
    return {.status = 204, .headers = {{"cache-control", "no-store"}}, .body = {}};
}

transport::Response csv_response(const std::string& name, std::string table)
{
    return {.status = 200,
            .headers = {{"content-type", "text/csv; charset=utf-8"},
                        {"content-disposition", "attachment; filename=\"" + name + "\""},
                        {"cache-control", "no-store"}},
            .body = std::move(table)};
}

transport::Response problem_response(const protocol::Problem& problem)
{
    auto response = json_response(static_cast<int>(problem.status), protocol::to_json(problem));
    response.headers[0].value = "application/problem+json";
    return response;
}

transport::Response problem_response(const Error& error, std::optional<std::chrono::seconds> wait)
{
    auto response = problem_response(to_wire(error));
    if (!wait && may_be_repeated(error.code())) wait = usual_wait;
    if (wait) response.headers.push_back({"retry-after", std::to_string(wait->count())});
    return response;
}

}  // namespace hovor::web
