#include "web/hub.hpp"

#include "tests/stubs.hpp"
#include "transport/server.hpp"
#include "web/frames.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <string>

namespace hovor::web {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pointee;
using testing::SizeIs;
using testing::VariantWith;
using transport::Frame;

class NoHandler final : public transport::Handler {
public:
    std::size_t max_body(const transport::Request&) override { return 0; }
    void on_request(transport::Request, transport::Exchange) override {}
    void on_trouble(std::string_view) noexcept override {}
};

struct Listener final : Follower {
    void deliver(const Frame& frame) override { heard.push_back(frame); }
    void learn(const Event& event) override { learned.push_back(event); }

    void hear(const VisitorNews& one) override { news.push_back(one); }
    void hear(AgentNews one) override { agent_news.push_back(std::move(one)); }
    bool sees_all() const override { return !is_narrow; }

    std::vector<Frame> heard;
    std::vector<Event> learned;
    std::vector<VisitorNews> news;
    std::vector<AgentNews> agent_news;
    bool is_narrow = false;
};

// Two real loops, and nobody who connects.
class HubTest : public testing::Test {
protected:
    HubTest()
    {
        hub.attach(server.loops());
        server.start();
    }

    // Comes after all that was posted to the loop before.
    template <class Work>
    void on_loop(std::size_t index, Work work)
    {
        std::promise<void> done;
        server.loops()[index]->post([&] {
            work(*server.loops()[index]);
            done.set_value();
        });
        done.get_future().wait();
    }

    void settle()
    {
        on_loop(0, [](auto&) {});
        on_loop(1, [](auto&) {});
    }

    void add_agent(std::size_t index, const AccountId& account, Listener& agent)
    {
        on_loop(index, [&](transport::Loop& loop) { hub.join(loop, account, agent); });
    }

    void add_visitor(std::size_t index, const VisitorId& visitor, Listener& socket)
    {
        on_loop(index, [&](transport::Loop& loop) { hub.join(loop, acme, visitor, socket); });
    }

    void publish(const AccountId& account, Event event)
    {
        const std::vector one{LoggedEvent{account, ++seq, std::move(event), {}}};
        hub.publish(one);
        settle();
    }

    static Event posted_by(const VisitorId& visitor)
    {
        return MessagePosted{visitor,
                             {.conversation = ConversationId{"talk"},
                              .seq = 1,
                              .draft = {.id = MessageId{"m"},
                                        .author = Author::visitor,
                                        .agent = {},
                                        .kind = MessageKind::text,
                                        .text = "hi",
                                        .created_at = {}}}};
    }

    const AccountId acme{"acme"};
    const AccountId other{"other"};
    const VisitorId eve{"eve"};
    const VisitorId mallory{"mallory"};
    std::int64_t seq = 0;
    test::StoppedClock clock;
    FileLinks links{std::string(32, 'k'), clock};
    Hub hub{links};
    NoHandler handler;
    transport::Server server{handler, {}, 2};
};

TEST_F(HubTest, BringsAnAccountsLogToItsAgentsOnEveryLoop)
{
    Listener first;
    Listener second;
    add_agent(0, acme, first);
    add_agent(1, acme, second);
    publish(acme, posted_by(eve));
    ASSERT_THAT(first.heard, SizeIs(1));
    ASSERT_THAT(second.heard, SizeIs(1));
    EXPECT_THAT(*first.heard[0], HasSubstr(R"("type":"events")"));
    EXPECT_THAT(first.learned, ElementsAre(posted_by(eve)));
}

TEST_F(HubTest, BringsNothingToAnotherAccount)
{
    Listener agent;
    add_agent(0, other, agent);
    publish(acme, posted_by(eve));
    EXPECT_THAT(agent.heard, IsEmpty());
    EXPECT_THAT(agent.learned, IsEmpty());
}

TEST_F(HubTest, BringsToAVisitorWhatIsOfTheirConversationAlone)
{
    Listener hers;
    Listener his;
    add_visitor(0, eve, hers);
    add_visitor(0, mallory, his);
    publish(acme, posted_by(eve));
    publish(acme, SessionEnded{AgentId{"ada"}, SessionId{"s"}});
    ASSERT_THAT(hers.heard, SizeIs(1));
    EXPECT_THAT(*hers.heard[0], HasSubstr(R"("type":"message.posted")"));
    EXPECT_THAT(his.heard, IsEmpty());
}

TEST_F(HubTest, DoesNotTakeTheSameVisitorOfAnotherAccountForOurs)
{
    Listener socket;
    add_visitor(0, eve, socket);
    publish(other, posted_by(eve));
    EXPECT_THAT(socket.heard, IsEmpty());
}

TEST_F(HubTest, EncodesOnceForAllTabsOfALoop)
{
    Listener first;
    Listener second;
    add_visitor(0, eve, first);
    add_visitor(0, eve, second);
    publish(acme, posted_by(eve));
    ASSERT_THAT(first.heard, SizeIs(1));
    EXPECT_EQ(first.heard, second.heard);
}

TEST_F(HubTest, BringsOnceToWhoJoinsTwice)
{
    Listener agent;
    add_agent(0, acme, agent);
    add_agent(0, acme, agent);
    publish(acme, posted_by(eve));
    EXPECT_THAT(agent.heard, SizeIs(1));
}

TEST_F(HubTest, BringsNothingToWhoHasLeft)
{
    Listener agent;
    Listener visitor;
    add_agent(0, acme, agent);
    add_visitor(1, eve, visitor);
    on_loop(0, [&](transport::Loop& loop) { hub.leave(loop, acme, agent); });
    on_loop(1, [&](transport::Loop& loop) { hub.leave(loop, acme, eve, visitor); });
    publish(acme, posted_by(eve));
    EXPECT_THAT(agent.heard, IsEmpty());
    EXPECT_THAT(visitor.heard, IsEmpty());
}

TEST_F(HubTest, CutsABatchByAccount)
{
    Listener ours;
    Listener theirs;
    add_agent(0, acme, ours);
    add_agent(0, other, theirs);
    const std::vector batch{LoggedEvent{acme, 1, posted_by(eve), {}}, LoggedEvent{acme, 2, posted_by(eve), {}},
                            LoggedEvent{other, 1, posted_by(mallory), {}}};
    hub.publish(batch);
    settle();
    EXPECT_THAT(ours.learned, SizeIs(2));
    EXPECT_THAT(ours.heard, SizeIs(1));
    EXPECT_THAT(theirs.learned, ElementsAre(posted_by(mallory)));
}

TEST_F(HubTest, LetsAVisitorsSocketLearnAndNotTheirClient)
{
    Listener visitor;
    Listener stranger;
    add_visitor(0, eve, visitor);
    add_visitor(0, mallory, stranger);
    const ContactChanged banned{{.visitor = eve, .note = "secret", .banned_at = Timestamp{}}};
    const AccountChanged account{
        {.id = acme, .company = "", .chat_key = "", .greeting = "", .color = "", .created_at = {}, .installed_at = {}}};
    publish(acme, banned);
    publish(acme, account);
    EXPECT_THAT(visitor.learned, ElementsAre(Event{banned}, Event{account}));
    EXPECT_THAT(stranger.learned, ElementsAre(Event{account}));
    EXPECT_THAT(visitor.heard, IsEmpty());
}

TEST_F(HubTest, CutsALongBatchToTheSizeOfAnEvent)
{
    Listener agent;
    add_agent(0, acme, agent);
    hub.publish(std::vector(501, LoggedEvent{acme, 1, posted_by(eve), {}}));
    settle();
    EXPECT_THAT(agent.heard, SizeIs(2));
    EXPECT_THAT(agent.learned, SizeIs(501));
}

TEST_F(HubTest, TellsWhatIsNowToTheSideThatItIsFor)
{
    Listener agent;
    Listener visitor;
    Listener stranger;
    add_agent(0, acme, agent);
    add_visitor(1, eve, visitor);
    add_visitor(1, mallory, stranger);
    const protocol::AgentsOnline to_agents{.agent_ids = {"ada"}};
    const protocol::AgentTyping to_eve{.agent_id = "ada", .is_typing = true};
    const protocol::TeamChanged to_visitors{.is_online = true, .agents = {}};

    hub.tell_agents(acme, to_agents);
    hub.tell_visitor(acme, eve, to_eve);
    hub.tell_visitors(acme, to_visitors);
    hub.tell_visitors(other, to_visitors);
    settle();
    EXPECT_THAT(agent.heard, ElementsAre(Pointee(*frame_of(to_agents))));
    EXPECT_THAT(visitor.heard, ElementsAre(Pointee(*frame_of(to_eve)), Pointee(*frame_of(to_visitors))));
    EXPECT_THAT(visitor.news, ElementsAre(VariantWith<protocol::AgentTyping>(testing::_),
                                          VariantWith<protocol::TeamChanged>(testing::_)));
    EXPECT_THAT(stranger.heard, ElementsAre(Pointee(*frame_of(to_visitors))));
}

TEST_F(HubTest, LeavesItToAnAgentWhoDoesNotSeeAllToLookForThemselves)
{
    Listener agent;
    agent.is_narrow = true;
    add_agent(0, acme, agent);
    publish(acme, posted_by(eve));
    hub.tell_agents(acme, protocol::AgentsOnline{.agent_ids = {"ada"}});
    settle();
    EXPECT_THAT(agent.heard, IsEmpty());
    EXPECT_THAT(agent.learned, SizeIs(1));
    EXPECT_THAT(agent.agent_news, ElementsAre(VariantWith<protocol::AgentsOnline>(testing::_)));
}

}  // namespace
}  // namespace hovor::web
