#pragma once

#include "app/directory.hpp"
#include "app/job.hpp"
#include "app/transaction.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/pause.hpp"
#include "storage/sql/queue.hpp"

#include <thread>
#include <variant>

namespace hovor::sql {

struct ReadJob {
    AccountId account;  // empty for a look-up
    std::variant<std::unique_ptr<Job<const Transaction>>, std::unique_ptr<Job<const hovor::Directory>>> job;
};

// A few threads, each with a connection of its own, that run works which only read.
class Readers {
public:
    Readers(Connect connect, int count);

    // Finishes what was submitted.
    ~Readers();

    void submit(ReadJob job);

private:
    // What one thread reads through, and when it may try to connect again.
    struct Line {
        std::unique_ptr<Connection> db;
        Pause pause;
    };

    void work(Line line);
    void run(Line& line, const ReadJob& one);
    Connection& connected(Line& line);

    Connect connect_;
    Queue<ReadJob> queue_;
    std::vector<std::thread> threads_;
};

}  // namespace hovor::sql
