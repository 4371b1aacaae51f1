#include "storage/sql/searchers.hpp"

#include "storage/sql/repositories.hpp"
#include "storage/sql/search_index.hpp"

namespace hovor::sql {
namespace {

constexpr std::size_t max_waiting = 256;
constexpr std::chrono::milliseconds rest{10'000};

}  // namespace

Searchers::Searchers(Places places, const SearchTables& tables, int count)
    : places_{std::move(places)}, tables_{tables}, queue_{max_waiting}
{
    for (int i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
}

Searchers::~Searchers()
{
    queue_.close();
    for (auto& thread : threads_) thread.join();
}

void Searchers::submit(AccountId account, std::unique_ptr<Job<const SearchView>> job)
{
    SearchJob one{std::move(account), std::move(job)};
    if (queue_.push(std::move(one))) return;
    one.job->fail(Error{ErrorCode::unavailable, "too many searches are waiting"});
    Waiting::finish(std::move(one.job));
}

void Searchers::work()
{
    Line line;
    while (auto jobs = queue_.take(1, rest)) {
        for (auto& one : *jobs) {
            run(line, one);
            Waiting::finish(std::move(one.job));
        }
    }
}

void Searchers::run(Line& line, const SearchJob& one)
{
    try {
        connect(line);
        Scope data{*line.data, line.data->dialect().begin_read};
        Scope index{*line.index, line.index->dialect().begin_read};
        Repositories repositories{*line.data, one.account};
        const auto transaction = repositories.transaction();
        const SearchIndex words{*line.data, *line.index, tables_, one.account};
        const SearchView view{transaction, words};
        one.job->run(view);
        index.commit();
        data.commit();
    } catch (const Conflict& error) {
        one.job->fail(Error{ErrorCode::unavailable, error.what()});
    } catch (const Interruption&) {
        line = {.pause = line.pause};
        line.pause.lengthen();
        one.job->fail(Error{ErrorCode::unavailable, "the search index cannot be read"});  // why, is for the operator
    } catch (...) {
        one.job->fail(std::current_exception());
    }
}

void Searchers::connect(Line& line)
{
    if (line.data != nullptr && line.index != nullptr) return;
    if (!line.pause.is_over()) throw Conflict{"the search index is out of reach"};
    line.data = places_.data();
    line.index = places_.index();
    line.pause.end();
}

}  // namespace hovor::sql
