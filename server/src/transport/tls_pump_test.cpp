#include "transport/tls_pump.hpp"

#include "transport/openssl_ptr.hpp"
#include "transport/tls_context.hpp"

#include <gtest/gtest.h>
#include <openssl/ssl.h>

#include <string>
#include <vector>

namespace hovor::transport {
namespace {

const Certificate& certificate()
{
    static const auto made = make_self_signed({"localhost", "127.0.0.1", "::1"}, SystemClock{}.now());
    return made;
}

// A client of OpenSSL's own, in memory.
class Client {
public:
    Client()
    {
        const OpensslPtr<SSL_CTX, SSL_CTX_free> context{SSL_CTX_new(TLS_client_method())};
        ssl_.reset(SSL_new(context.get()));
        SSL_set_bio(ssl_.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_connect_state(ssl_.get());
    }

    bool shake_hands() { return SSL_do_handshake(ssl_.get()) == 1; }
    void write(std::string_view text) { SSL_write(ssl_.get(), text.data(), static_cast<int>(text.size())); }
    void close() { SSL_shutdown(ssl_.get()); }

    std::string read()
    {
        std::string text(100'000, '\0');
        std::size_t count = 0;
        std::size_t total = 0;
        while (SSL_read_ex(ssl_.get(), &text[total], text.size() - total, &count) == 1) total += count;
        text.resize(total);
        return text;
    }

    std::string take_wire()
    {
        std::string wire(static_cast<std::size_t>(BIO_ctrl_pending(SSL_get_wbio(ssl_.get()))), '\0');
        if (!wire.empty()) BIO_read(SSL_get_wbio(ssl_.get()), wire.data(), static_cast<int>(wire.size()));
        return wire;
    }

    void give_wire(std::string_view wire)
    {
        BIO_write(SSL_get_rbio(ssl_.get()), wire.data(), static_cast<int>(wire.size()));
    }

private:
    OpensslPtr<SSL, SSL_free> ssl_;
};

class TlsPumpTest : public testing::Test {
protected:
    void connect()
    {
        while (!client.shake_hands()) give(client.take_wire());
        give(client.take_wire());
        ASSERT_EQ(pump.state(), TlsPump::State::open);
    }

    std::string give(std::string_view wire)
    {
        std::string reply;
        const auto count = pump.receive(wire, plain, reply);
        client.give_wire(reply);
        return {plain.data(), count};
    }

    std::shared_ptr<const TlsContext> context = TlsContext::make(certificate()).value();
    TlsPump pump{*context};
    Client client;
    std::vector<char> plain = std::vector<char>(200'000);
};

TEST_F(TlsPumpTest, CarriesBytesBothWays)
{
    connect();
    client.write("question");
    EXPECT_EQ(give(client.take_wire()), "question");

    std::string wire;
    ASSERT_TRUE(pump.send(std::string(50'000, 'x'), wire));
    client.give_wire(wire);
    EXPECT_EQ(client.read(), std::string(50'000, 'x'));
}

TEST_F(TlsPumpTest, TakesTheWireByteByByte)
{
    connect();
    client.write("question");
    std::string got;
    for (const char c : client.take_wire()) got += give({&c, 1});
    EXPECT_EQ(got, "question");
}

TEST_F(TlsPumpTest, SeesTheClientClose)
{
    connect();
    client.write("last words");
    client.close();
    EXPECT_EQ(give(client.take_wire()), "last words");
    EXPECT_EQ(pump.state(), TlsPump::State::closed);
    EXPECT_FALSE(pump.has_failed());
    std::string wire;
    EXPECT_TRUE(pump.send("answer", wire));
}

TEST_F(TlsPumpTest, FailsOnABrokenRecordAndThenSendsNothing)
{
    connect();
    client.write("question");
    auto wire = client.take_wire();
    wire.back() = static_cast<char>(wire.back() ^ 1);
    EXPECT_EQ(give(wire), "");
    EXPECT_TRUE(pump.has_failed());
    std::string more;
    EXPECT_FALSE(pump.send("answer", more));
    pump.close(more);
    EXPECT_EQ(more, "");
}

TEST_F(TlsPumpTest, AnswersNonsenseWithAnAlert)
{
    std::string reply;
    EXPECT_EQ(pump.receive({"\x16\x03\x01\x00\x05"
                            "hello",
                            10},
                           plain, reply),
              0U);
    EXPECT_TRUE(pump.has_failed());
    EXPECT_TRUE(reply.starts_with('\x15'));
}

TEST(TlsContext, SaysWhatIsWrongWithACertificate)
{
    const auto other = make_self_signed({"other"}, SystemClock{}.now());
    const auto message = [](const Certificate& each) { return TlsContext::make(each).error().message(); };
    EXPECT_EQ(message({"nonsense", certificate().key_pem}),
              "the certificate is not PEM text that begins with a certificate");
    EXPECT_EQ(message({certificate().chain_pem, "nonsense"}),
              "the key is not the PEM text of a private key without a passphrase");
    EXPECT_EQ(message({certificate().chain_pem, other.key_pem}), "the key does not belong to the certificate");
    EXPECT_TRUE(TlsContext::make({certificate().chain_pem + other.chain_pem, certificate().key_pem}));
}

TEST(Certificate, LastsForEightHundredDaysAndTwentyFive)
{
    const Timestamp now{std::chrono::seconds{1'700'000'000}};
    const auto made = make_self_signed({"localhost"}, now);
    EXPECT_EQ(expiry_of(made.chain_pem).value(), now + std::chrono::days{825});
    EXPECT_FALSE(expiry_of("nonsense"));
}

TEST(Certificate, TakesNoNameThatWouldSayMore)
{
    EXPECT_THROW(make_self_signed({"a,DNS:b"}, SystemClock{}.now()), std::invalid_argument);
}

TEST(Certificate, NamesTheFileThatCannotBeRead)
{
    const auto read = read_certificate("/nonexistent/chain.pem", "/nonexistent/key.pem");
    EXPECT_EQ(read.error().message(), "/nonexistent/chain.pem cannot be read: No such file or directory");
}

}  // namespace
}  // namespace hovor::transport
