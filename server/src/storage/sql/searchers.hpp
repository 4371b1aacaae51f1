#pragma once

#include "app/search_store.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/pause.hpp"
#include "storage/sql/queue.hpp"
#include "storage/sql/search_tables.hpp"

#include <memory>
#include <thread>
#include <vector>

namespace hovor::sql {

// A few threads that search, each with its own connections to the database and to the index.
class Searchers final : public SearchStore {
public:
    struct Places {
        Connect data;
        Connect index;
    };

    // Connects when it is first asked; `tables` outlives it.
    Searchers(Places places, const SearchTables& tables, int count);

    // Finishes what was submitted.
    ~Searchers() override;

private:
    struct SearchJob {
        AccountId account;
        std::unique_ptr<Job<const SearchView>> job;
    };

    // What one thread searches through, and when it may try to connect again.
    struct Line {
        std::unique_ptr<Connection> data{};
        std::unique_ptr<Connection> index{};
        Pause pause{};
    };

    void submit(AccountId account, std::unique_ptr<Job<const SearchView>> job) override;
    void work();
    void run(Line& line, const SearchJob& one);
    void connect(Line& line);

    const Places places_;
    const SearchTables& tables_;
    Queue<SearchJob> queue_;
    std::vector<std::thread> threads_;
};

}  // namespace hovor::sql
