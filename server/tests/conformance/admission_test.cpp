#include "tests/conformance/echo_server.hpp"
#include "tests/conformance/request_case.hpp"

#include <gmock/gmock.h>

#include <vector>

// Who is let in.
namespace hovor::test {
namespace {

using testing::ElementsAre;

bool is_served(RawClient& client)
{
    if (!client.send(get(""))) return false;
    try {
        return client.read_response().status == 200;
    } catch (const std::runtime_error&) {
        return false;  // hung up on
    }
}

TEST(Admission, CountsTheConnectionsOfAnAddress)
{
    EchoServer server{{.connections_per_address = 3}};
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(server.connect(Line::plain));
        EXPECT_TRUE(is_served(clients.back()));
    }

    auto refused = server.connect(Line::plain);

    EXPECT_FALSE(is_served(refused));
    EXPECT_TRUE(is_served(clients.front()));
    EXPECT_EQ(server.server().statistics().connections_refused, 1U);
}

TEST(Admission, CountsAllListenersTogether)
{
    EchoServer server{{.connections_per_address = 1}};
    auto client = server.connect(Line::plain);
    EXPECT_TRUE(is_served(client));

    EXPECT_THROW(server.connect(Line::tls), std::runtime_error);
}

TEST(Admission, IsNotDeniedToOtherAddresses)
{
    EchoServer server{{.connections_per_address = 1}};
    auto client = server.connect(Line::plain);
    EXPECT_TRUE(is_served(client));

    auto other = RawClient::connect_from("127.0.0.2", server.port(Line::plain));

    EXPECT_TRUE(is_served(other));
}

TEST(Admission, IsGrantedAgainOnceAConnectionHasEnded)
{
    EchoServer server{{.connections_per_address = 1}};
    for (int i = 0; i < 10; ++i) {
        {
            auto client = server.connect(i % 2 == 0 ? Line::plain : Line::tls);
            EXPECT_TRUE(is_served(client)) << i;
        }
        server.await([&] { return server.server().statistics().connections_open == 0; });
    }
    EXPECT_EQ(server.server().statistics().connections_refused, 0U);
}

TEST(Admission, HasAnEndForAllAddressesTogether)
{
    EchoServer server{{.connections = 2}};
    auto first = RawClient::connect_from("127.0.0.2", server.port(Line::plain));
    auto second = RawClient::connect_from("127.0.0.3", server.port(Line::plain));
    EXPECT_TRUE(is_served(first));
    EXPECT_TRUE(is_served(second));

    auto third = RawClient::connect_from("127.0.0.4", server.port(Line::plain));

    EXPECT_FALSE(is_served(third));
}

}  // namespace
}  // namespace hovor::test
