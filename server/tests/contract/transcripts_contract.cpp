// Conversations that wait to be sent.

#include "tests/contract/fixture.hpp"

namespace hovor::contract {
namespace {

class Transcripts : public StoreContract {
protected:
    static TranscriptRequest request(const std::string& email, std::int64_t when)
    {
        return {.conversation = c1, .email = email, .language = "cs", .requested_at = at(when)};
    }

    std::vector<TranscriptRequest> waiting(const AccountId& of = acme, int limit = 10)
    {
        return see(of, [=](const Transaction& db) { return db.transcripts().waiting(limit); });
    }
};

INSTANTIATE_TEST_SUITE_P(Each, Transcripts, testing::ValuesIn(engines), name_of);

TEST_P(Transcripts, WaitInTheOrderInWhichTheyWereAskedFor)
{
    change(acme, [](Transaction& db) {
        db.transcripts().add(request("b@acme.example", 2));
        db.transcripts().add(request("c@acme.example", 1));
    });
    EXPECT_EQ(waiting(), (std::vector{request("c@acme.example", 1), request("b@acme.example", 2)}));
    EXPECT_EQ(waiting(acme, 1), (std::vector{request("c@acme.example", 1)}));
    EXPECT_TRUE(waiting(globex).empty());
}

TEST_P(Transcripts, WaitOnceForAnAddress)
{
    for (const auto when : {1, 2}) {
        change(acme, [=](Transaction& db) { db.transcripts().add(request("b@acme.example", when)); });
    }
    EXPECT_EQ(waiting(), (std::vector{request("b@acme.example", 1)}));
}

}  // namespace
}  // namespace hovor::contract
