// Messages and visitors are found by their words, in an index that follows the log.

#include "app/search.hpp"
#include "tests/contract/fixture.hpp"
#include "tests/movable_clock.hpp"
#include "tests/search_place.hpp"

namespace hovor::contract {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

const AgentId reader{"reader"};

class SearchContract : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) return;
        later.advance(std::chrono::hours{1});
        place.emplace(GetParam(), *database);
        indexer = place->open_indexer();
        searchers.emplace(place->places(), place->tables(), 2);
        for (const auto& account : {acme, globex}) {
            change(account, [&](Transaction& db) {
                auto owner = agent(reader, account.str() + "@example.com");
                owner.name = "Reader";
                owner.role = Role::owner;
                ASSERT_TRUE(db.agents().add(owner, ""));
                db.visitors().add(visitor(eve));
                ASSERT_TRUE(start(db, c1));
            });
        }
    }

    void say(const std::string& id, Draft said, const ConversationId& in = c1, const AccountId& to = acme)
    {
        said.id = MessageId{id};
        change(to, [=](Transaction& db) {
            auto conversation = db.conversations().find(in);
            db.messages().add(*conversation, said);
            db.conversations().save(*conversation);
        });
    }

    void say(const std::string& id, const std::string& text, const ConversationId& in = c1, const AccountId& to = acme)
    {
        auto said = draft(id);
        said.text = text;
        say(id, said, in, to);
    }

    void say_at(const std::string& id, const std::string& text, Timestamp time)
    {
        auto said = draft(id);
        said.text = text;
        said.created_at = time;
        say(id, said);
    }

    void begin(const ConversationId& id)
    {
        change(acme, [=](Transaction& db) { ASSERT_TRUE(start(db, id)); });
    }

    void tag(const ConversationId& id, const std::string& with)
    {
        change(acme, [=](Transaction& db) {
            const auto before = *db.conversations().find(id);
            auto after = before;
            ASSERT_TRUE(after.label({.add_tags = {with}}));
            db.conversations().save_labels(before, after);
        });
    }

    void catch_up()
    {
        while (indexer->step()) {
        }
    }

    Result<FoundMessages> search(const std::string& query, const Search::Page& page = {}, const AccountId& of = acme)
    {
        return test::run(Search{*searchers, later}.messages(of, reader, query, page));
    }

    std::vector<std::string> found(const std::string& query, const AccountId& of = acme)
    {
        return ids_of(search(query, {}, of));
    }

    static std::vector<std::string> ids_of(const Result<FoundMessages>& found)
    {
        std::vector<std::string> ids;
        if (!found) return {found.error().message()};
        for (const auto& one : found->messages) ids.push_back(one.message.draft.id.str());
        return ids;
    }

    std::vector<std::string> visitors(const std::string& query, const AccountId& of = acme)
    {
        const auto found = test::run(Search{*searchers, later}.visitors(of, reader, query, 20));
        std::vector<std::string> ids;
        if (!found) return {found.error().message()};
        for (const auto& one : *found) ids.push_back(one.id.str());
        return ids;
    }

    // As it is when a server was killed, and started again.
    void reopen()
    {
        searchers.reset();
        indexer = place->open_indexer();
        searchers.emplace(place->places(), place->tables(), 2);
    }

    void on_index(const std::function<void(sql::Connection&)>& action)
    {
        const auto index = place->index()();
        sql::Scope scope{*index, index->dialect().begin_write};
        action(*index);
        scope.commit();
    }

    test::MovableClock later;  // than all that is written
    std::optional<test::SearchPlace> place;
    std::unique_ptr<sql::Indexer> indexer;
    std::optional<sql::Searchers> searchers;
};

INSTANTIATE_TEST_SUITE_P(Each, SearchContract, testing::ValuesIn(engines), name_of);

TEST_P(SearchContract, FindsAllTheWordsWhateverTheirCaseAndAccents)
{
    say("m1", "Příliš žluťoučký kůň");
    say("m2", "žluťoučký pes");
    catch_up();

    EXPECT_THAT(found("prilis"), ElementsAre("m1"));
    EXPECT_THAT(found("ŽLUŤOUČKÝ"), ElementsAre("m2", "m1"));
    EXPECT_THAT(found("zlutoucky kun"), ElementsAre("m1"));
    EXPECT_THAT(found("zlutoucky kocour"), IsEmpty());
}

TEST_P(SearchContract, TakesWordsForTheBeginningsOfWords)
{
    say("m1", "reordering");
    catch_up();

    EXPECT_THAT(found("reo"), ElementsAre("m1"));
    EXPECT_THAT(found("order"), IsEmpty());
}

TEST_P(SearchContract, ShowsWhatWasFoundAndWhere)
{
    say("m1", "Where is my order?");
    say("m2", "Thank you");
    catch_up();

    const auto page = search("ord");
    ASSERT_THAT(page->messages, SizeIs(1));
    const auto& one = page->messages.front();
    EXPECT_EQ(one.visitor, eve);
    EXPECT_EQ(one.message.seq, 1);
    EXPECT_EQ(one.excerpt, (Excerpt{"Where is my order?", {{12, 5}}}));
    ASSERT_THAT(page->conversations, SizeIs(1));
    EXPECT_EQ(page->conversations.front().last_message->draft.id, MessageId{"m2"});
    EXPECT_THAT(page->visitors, ElementsAre(visitor(eve)));
    EXPECT_EQ(page->next, std::nullopt);
}

TEST_P(SearchContract, NeverFindsAnotherAccountsMessages)
{
    say("m1", "secret");
    say("g1", "secret too", c1, globex);
    catch_up();

    EXPECT_THAT(found("secret"), ElementsAre("m1"));
    EXPECT_THAT(found("secret", globex), ElementsAre("g1"));
    EXPECT_THAT(found("from:visitor", globex), ElementsAre("g1"));
    EXPECT_EQ(search("secret", {}, AccountId{"nobody"}).error().code(), ErrorCode::unauthenticated);
}

TEST_P(SearchContract, FiltersByAuthor)
{
    change(acme, [](Transaction& db) { ASSERT_TRUE(db.agents().add(agent(ada, "ada@example.com"), "")); });
    say("m1", "order");
    auto answer = draft("m2", Author::agent);
    answer.text = "order";
    say("m2", answer);
    say("m3", draft("m3", Author::system));
    catch_up();

    EXPECT_THAT(found("from:visitor"), ElementsAre("m1"));
    EXPECT_THAT(found("from:agent order"), ElementsAre("m2"));
    EXPECT_THAT(found("from:lovelace order"), ElementsAre("m2"));
    EXPECT_EQ(search("from:bob order").error().code(), ErrorCode::invalid_argument);
}

TEST_P(SearchContract, FiltersByTag)
{
    begin(ConversationId{"c2"});
    say("m1", "order");
    say("m2", "order", ConversationId{"c2"});
    tag(c1, "vip");
    tag(c1, "big one");
    tag(ConversationId{"c2"}, "vip");
    catch_up();

    EXPECT_THAT(found("tag:vip"), ElementsAre("m2", "m1"));
    EXPECT_THAT(found("order tag:vip tag:\"big one\""), ElementsAre("m1"));
    EXPECT_THAT(found("tag:none"), IsEmpty());
}

TEST_P(SearchContract, FiltersByGroup)
{
    const Group sales{.id = GroupId{"g1"}, .key = "a1B2", .name = "Péče o zákazníky", .created_at = at(0)};
    begin(ConversationId{"c2"});
    say("m1", "order");
    say("m2", "order", ConversationId{"c2"});
    change(acme, [=](Transaction& db) {
        ASSERT_TRUE(db.groups().add(sales));
        auto conversation = *db.conversations().find(c1);
        conversation.set_group(sales.id);
        db.conversations().save_assignment(conversation);
    });
    catch_up();

    EXPECT_THAT(found("group:\"pece o zakazniky\""), ElementsAre("m1"));
    EXPECT_THAT(found("order group:a1B2"), ElementsAre("m1"));
    EXPECT_EQ(search("order group:Support").error().code(), ErrorCode::invalid_argument);
}

TEST_P(SearchContract, FiltersByDay)
{
    using namespace std::chrono_literals;
    const std::chrono::sys_days day{2026y / 11 / 30};
    say_at("m1", "order", Timestamp{day} - 1ms);
    say_at("m2", "order", Timestamp{day});
    say_at("m3", "order", Timestamp{day} + 24h - 1ms);
    say_at("m4", "order", Timestamp{day} + 24h);
    catch_up();

    EXPECT_THAT(found("before:2026-11-30"), ElementsAre("m1"));
    EXPECT_THAT(found("after:2026-11-30 order"), ElementsAre("m4"));
    EXPECT_THAT(found("after:2026-11-29 before:2026-12-01"), ElementsAre("m3", "m2"));
    EXPECT_THAT(found("before:2020-01-01"), IsEmpty());
}

TEST_P(SearchContract, FiltersByFileAndFindsItByItsName)
{
    say("m1", "invoice");
    auto sent = draft("m2");
    sent.kind = MessageKind::file;
    sent.text = "";
    sent.file = File{.id = FileId{"f1"}, .name = "Invoice_2026.pdf", .media_type = "application/pdf", .size = 3};
    change(acme, [&](Transaction& db) {
        db.files().add({.file = *sent.file, .sender = eve, .message = std::nullopt, .created_at = at(1)});
    });
    say("m2", sent);
    catch_up();

    EXPECT_THAT(found("has:file"), ElementsAre("m2"));
    EXPECT_THAT(found("invoice 2026"), ElementsAre("m2"));
    EXPECT_EQ(search("invoice has:file")->messages.front().excerpt, (Excerpt{"Invoice_2026.pdf", {{0, 7}}}));
}

TEST_P(SearchContract, LooksInOneConversationAlone)
{
    begin(ConversationId{"C 2\" OR \"x"});
    say("m1", "order");
    say("m2", "order", ConversationId{"C 2\" OR \"x"});
    catch_up();

    EXPECT_THAT(ids_of(search("order", {.conversation = c1})), ElementsAre("m1"));
    EXPECT_THAT(ids_of(search("order", {.conversation = ConversationId{"C 2\" OR \"x"}})), ElementsAre("m2"));
    EXPECT_THAT(ids_of(search("order", {.conversation = ConversationId{"' | '"}})), IsEmpty());
}

TEST_P(SearchContract, GoesFromPageToPage)
{
    for (int i = 1; i <= 5; ++i) say("m" + std::to_string(i), "order");
    catch_up();

    const auto first = search("order", {.limit = 2});
    EXPECT_THAT(ids_of(first), ElementsAre("m5", "m4"));
    const auto second = search("order", {.before = first->next.value(), .limit = 2});
    EXPECT_THAT(ids_of(second), ElementsAre("m3", "m2"));
    const auto last = search("order", {.before = second->next.value(), .limit = 2});
    EXPECT_THAT(ids_of(last), ElementsAre("m1"));
    EXPECT_EQ(last->next, std::nullopt);
}

TEST_P(SearchContract, LooksAtSoManyMessagesForAPageAndGoesOnInTheNext)
{
    for (int i = 0; i <= Search::max_tagged; ++i) {
        const ConversationId id{"t" + std::to_string(i)};
        begin(id);
        tag(id, "common");
    }
    say("m1", "needle", ConversationId{"t0"});
    change(acme, [](Transaction& db) {
        auto conversation = *db.conversations().find(c1);
        for (int i = 0; i <= Search::max_scanned; ++i) {
            auto said = draft("hay" + std::to_string(i));
            said.text = "needle";
            db.messages().add(conversation, said);
        }
        db.conversations().save(conversation);
    });
    catch_up();

    auto page = search("needle tag:common");
    int pages = 1;
    for (; page->next && page->messages.empty() && pages < 100; ++pages) {
        page = search("needle tag:common", {.before = *page->next});
    }
    EXPECT_THAT(ids_of(page), ElementsAre("m1"));
    EXPECT_GT(pages, 1);
}

TEST_P(SearchContract, FindsWhatIsFarBackInTheLog)
{
    say("m1", "needle");
    change(acme, [](Transaction& db) {
        for (std::int64_t i = 0; i < (std::int64_t{1} << sql::stretch_bits); ++i) db.append(SavedRepliesChanged{});
    });
    say("m2", "needle");
    catch_up();

    EXPECT_THAT(found("needle"), ElementsAre("m2", "m1"));
    EXPECT_THAT(ids_of(search("needle", {.limit = 1})), ElementsAre("m2"));
}

TEST_P(SearchContract, IsBehindUntilItHasCaughtUp)
{
    say("m1", "order");
    EXPECT_TRUE(search("order")->is_behind);
    EXPECT_THAT(found("order"), IsEmpty());

    catch_up();
    EXPECT_FALSE(search("order")->is_behind);
    EXPECT_THAT(found("order"), ElementsAre("m1"));

    say("m2", "order");
    EXPECT_THAT(found("order"), ElementsAre("m1"));
    catch_up();
    EXPECT_THAT(found("order"), ElementsAre("m2", "m1"));
}

TEST_P(SearchContract, GoesOnWhereItWasAfterARestart)
{
    say("m1", "order");
    catch_up();
    say("m2", "order");
    reopen();
    catch_up();

    EXPECT_THAT(found("order"), ElementsAre("m2", "m1"));
}

TEST_P(SearchContract, IsFilledAnewAfterItWasEmptied)
{
    say("m1", "order");
    catch_up();
    on_index([this](sql::Connection& index) { place->tables().remove_all(index); });
    EXPECT_THAT(found("order"), IsEmpty());
    EXPECT_THAT(visitors("eve"), IsEmpty());

    reopen();
    catch_up();
    EXPECT_THAT(found("order"), ElementsAre("m1"));
    EXPECT_THAT(visitors("eve"), ElementsAre("eve"));
}

TEST_P(SearchContract, IsFilledAnewFromADatabaseThatIsAnother)
{
    say("m1", "order");
    catch_up();
    on_index([](sql::Connection& index) {
        index.run("UPDATE search_accounts SET last_message_id = 'of another one' WHERE account_id = 'acme'");
    });
    reopen();
    EXPECT_THAT(found("order"), IsEmpty());
    catch_up();
    EXPECT_THAT(found("order"), ElementsAre("m1"));

    on_index([](sql::Connection& index) {
        index.run("UPDATE search_accounts SET indexed_seq = 1000000 WHERE account_id = 'acme'");
    });
    reopen();
    catch_up();
    EXPECT_FALSE(search("order")->is_behind);
    EXPECT_THAT(found("order"), ElementsAre("m1"));
}

TEST_P(SearchContract, LosesWhatIsRemovedFromIt)
{
    say("m1", "order");
    say("m2", "order");
    catch_up();
    const auto seqs = seqs_of(acme);
    on_index([&](sql::Connection& index) {
        const auto number = sql::find_progress(index, acme)->number;
        place->tables().remove_messages(index, {number, 0}, {seqs.back() - 2, seqs.back()});
        place->tables().remove_visitor(index, number, eve);
    });

    EXPECT_THAT(found("order"), ElementsAre("m2"));
    EXPECT_THAT(visitors("eve"), IsEmpty());
}

TEST_P(SearchContract, FindsVisitorsByWhatTheySaidOfThemselves)
{
    auto bob = visitor(VisitorId{"bob"});
    bob.name = "Bob Dvořák";
    bob.email = "bob@acme.example";
    bob.phone = "+420 777 123 456";
    bob.variables = {};
    change(acme, [=](Transaction& db) {
        db.visitors().add(bob);
        db.append(VisitorChanged{bob});
    });
    catch_up();

    EXPECT_THAT(visitors("dvorak bob"), ElementsAre("bob"));
    EXPECT_THAT(visitors("bob@acme"), ElementsAre("bob"));
    EXPECT_THAT(visitors("777123456"), ElementsAre("bob"));
    EXPECT_THAT(visitors("777 123"), ElementsAre("bob"));
    EXPECT_THAT(visitors("zlaty"), ElementsAre("eve"));
    EXPECT_THAT(visitors("example"), UnorderedElementsAre("bob", "eve"));
    EXPECT_THAT(visitors("dvorak", globex), IsEmpty());
}

TEST_P(SearchContract, FindsWhoStandsForAVisitor)
{
    change(acme, [](Transaction& db) {
        db.visitors().add(visitor(VisitorId{"bob"}));
        db.visitors().save_contact({.visitor = eve, .same_as = VisitorId{"bob"}});
    });
    catch_up();

    EXPECT_THAT(visitors("eve"), ElementsAre("bob"));
}

TEST_P(SearchContract, FollowsWhatVisitorsChange)
{
    catch_up();
    auto changed = visitor(eve);
    changed.name = "Adam";
    change(acme, [=](Transaction& db) {
        db.visitors().save(changed);
        db.append(VisitorChanged{changed});
    });
    catch_up();

    EXPECT_THAT(visitors("adam"), ElementsAre("eve"));
    EXPECT_THAT(visitors("eve example"), ElementsAre("eve"));  // the address has stayed
    change(acme, [=](Transaction& db) {
        auto plain = changed;
        plain.email = "";
        db.visitors().save(plain);
        db.append(VisitorChanged{plain});
    });
    catch_up();
    EXPECT_THAT(visitors("example"), IsEmpty());
}

TEST_P(SearchContract, BeginsWithVisitorsOfWhomTheLogSaysNothing)
{
    for (int i = 0; i <= sql::Indexer::max_visitors; i += 100) {
        change(acme, [=](Transaction& db) {
            for (int n = i; n < i + 100; ++n) {
                auto one = visitor(VisitorId{"v" + std::to_string(n)});
                one.name = "Number " + std::to_string(n);
                db.visitors().add(one);
            }
        });
    }
    catch_up();

    EXPECT_THAT(visitors("number 1050"), ElementsAre("v1050"));
    EXPECT_THAT(visitors("number 7"), SizeIs(20));
}

}  // namespace
}  // namespace hovor::contract
