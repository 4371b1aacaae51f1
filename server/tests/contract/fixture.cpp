#include "tests/contract/fixture.hpp"

#include <numeric>

namespace hovor::contract {

const AccountId acme{"acme"};
const AccountId globex{"globex"};
const VisitorId eve{"eve"};
const AgentId ada{"ada"};
const ConversationId c1{"c1"};

Timestamp at(std::int64_t milliseconds)
{
    return from_milliseconds(1'700'000'000'000 + milliseconds);
}

Account account(const AccountId& id)
{
    return {.id = id,
            .company = "The " + id.str() + " company",
            .chat_key = "key of " + id.str(),
            .greeting = "",
            .color = std::string{default_color},
            .asks_for_rating = true,
            .created_at = at(0),
            .installed_at = std::nullopt};
}

Agent agent(const AgentId& id, const std::string& email)
{
    return {.id = id,
            .name = "Ada Lovelace",
            .email = email,
            .role = Role::owner,
            .job_title = "Support",
            .motto = "Čau – 你好",
            .photo = std::nullopt,
            .is_active = true,
            .is_available = false,
            .created_at = at(0)};
}

Visitor visitor(const VisitorId& id)
{
    return {.id = id,
            .name = "Eve",
            .email = "eve@example.com",
            .phone = "",
            .language = "cs",
            .group = "a1B2c3D4e5",
            .variables = {{.name = "plan", .label = "Tarif", .kind = VariableKind::text, .value = "\"zlatý\" 🦊"},
                          {.name = "seats", .label = "", .kind = VariableKind::number, .value = "3"}},
            .consents = {{.kind = ConsentKind::marketing, .is_given = false, .at = at(2)}},
            .identity = VerifiedIdentity{.user_id = "42", .email = "", .verified_at = at(3)},
            .created_at = at(1)};
}

Session session(const std::string& id, const AgentId& of, Timestamp expires_at)
{
    return {.id = SessionId{id},
            .agent = of,
            .token_hash = "hash of " + id,
            .created_at = at(0),
            .last_seen_at = at(0),
            .expires_at = expires_at,
            .address = "192.0.2.0",
            .user_agent = "Mozilla/5.0"};
}

Draft draft(const std::string& id, Author author)
{
    return {.id = MessageId{id},
            .author = author,
            .agent = author == Author::visitor ? std::nullopt : std::optional{ada},
            .kind = author == Author::system ? MessageKind::agent_joined : MessageKind::text,
            .text = author == Author::system ? "" : "text of " + id,
            .created_at = at(2)};
}

Result<Conversation> start(Transaction& db, const ConversationId& id, const VisitorId& visitor)
{
    auto conversation = Conversation::start(id, visitor, at(0));
    HOVOR_CHECK(db.conversations().add(conversation));
    return conversation;
}

Result<Message> post(Transaction& db, const std::string& id, const ConversationId& to)
{
    HOVOR_TRY(auto conversation, db.conversations().find(to));
    auto message = db.messages().add(conversation, draft(id));
    db.conversations().save(conversation);
    return message;
}

void StoreContract::SetUp()
{
    if (!test::is_available(GetParam())) GTEST_SKIP() << "POSTGRESQL IS NOT CHECKED: HOVOR_TEST_WITHOUT_POSTGRES=1";
    database.emplace(GetParam());
    opened.emplace(database->connect(), database->size(), bus, clock);
    for (const auto& id : {acme, globex}) {
        const auto done = test::run(store().open(id, [id](Transaction& db) -> Result<void> {
            HOVOR_CHECK(db.accounts().add(account(id)));
            db.append(AccountChanged{account(id)});
            return {};
        }));
        ASSERT_TRUE(done) << done.error();
    }
    bus.take();
}

std::vector<LoggedEvent> StoreContract::log_of(const AccountId& account, std::int64_t after, int limit)
{
    return see(account, [=](const Transaction& db) { return db.events().after(after, limit); });
}

std::vector<std::int64_t> StoreContract::seqs_of(const AccountId& account)
{
    std::vector<std::int64_t> seqs;
    for (const auto& event : log_of(account)) seqs.push_back(event.seq);
    return seqs;
}

std::vector<Message> StoreContract::messages_of(const ConversationId& id, const AccountId& account)
{
    return see(account, [=](const Transaction& db) {
        const auto conversation = db.conversations().find(id);
        return conversation ? db.messages().after(*conversation, 0, 10'000) : std::vector<Message>{};
    });
}

std::vector<std::int64_t> one_to(std::int64_t last)
{
    std::vector<std::int64_t> seqs(static_cast<std::size_t>(last));
    std::iota(seqs.begin(), seqs.end(), 1);
    return seqs;
}

std::string name_of(const testing::TestParamInfo<test::Engine>& engine)
{
    constexpr std::array names{"SqliteInMemory", "Sqlite", "Postgres"};
    return names.at(static_cast<std::size_t>(engine.param));
}

}  // namespace hovor::contract
