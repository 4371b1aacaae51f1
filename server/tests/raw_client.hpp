#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// A client that can say anything: whole requests and frames, halves of them, and nonsense.
namespace hovor::test {

struct RawResponse {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
    std::string body;

    // The first of that name; empty where there is none.
    std::string header(std::string_view lower_case_name) const;
};

struct RawFrame {
    unsigned first_byte = 0;  // FIN, reserved bits, opcode
    std::string payload;

    unsigned opcode() const { return first_byte & 0x0FU; }
    bool is_final() const { return (first_byte & 0x80U) != 0; }
    // Of a close frame; 0 where it has none.
    std::uint16_t close_code() const;
};

struct TlsOptions {
    int lowest_version = 0;  // as OpenSSL names them; 0 is its default
    int highest_version = 0;
    std::string suites{};  // for TLS 1.2
    std::string alpn{};    // one protocol; none by default
    std::string server_name{};
    // What is sent goes out in one piece, at 200 ms or end_writing(). (The kernel's TCP_CORK.)
    bool is_held_back = false;
};

// Blocking, but nothing waits longer than `patience`: then, and when the server has hung up where more
// was expected, a std::runtime_error is thrown. Not for several threads.
class RawClient {
public:
    static constexpr std::chrono::seconds patience{10};

    static RawClient connect(std::uint16_t port, const std::string& address = "127.0.0.1");
    // From this one of the machine's own addresses: all of 127.0.0.0/8 are.
    static RawClient connect_from(const std::string& source, std::uint16_t port);
    // The certificate is not checked. Throws when the handshake fails.
    static RawClient connect_tls(std::uint16_t port, const TlsOptions& options = {},
                                 const std::string& address = "127.0.0.1");

    RawClient(RawClient&&) noexcept;
    RawClient& operator=(RawClient&&) noexcept;
    ~RawClient();

    // Whether all of it could be sent: false once the server has hung up.
    bool send(std::string_view bytes);
    // The same in sends of so many bytes, each of which may arrive alone.
    bool send_in_pieces(std::string_view bytes, std::size_t piece);
    // Sends the piece again and again, with a pause between, until the server says something or hangs up, and at
    // most so often. Returns how often.
    int send_until_answered(std::string_view piece, std::chrono::milliseconds pause, int most = 10'000);
    // Says that nothing more will come.
    void end_writing();

    // `to_head`: there is no body, whatever content-length says.
    RawResponse read_response(bool to_head = false);
    std::string read(std::size_t bytes) { return take(bytes); }
    // Bytes that come until the server hangs up.
    std::string read_all();
    // Whether it hangs up without sending another byte.
    bool is_hung_up_on();
    // What has been received and not been read.
    const std::string& unread() const { return received_; }

    // Sends a WebSocket handshake. Throws unless the answer is a correct 101.
    void upgrade(std::string_view target = "/", const std::vector<std::pair<std::string, std::string>>& headers = {});
    bool send_text(std::string_view text);
    bool send_close(std::uint16_t code, std::string_view reason = {});
    RawFrame read_frame();
    // The next text message; pings are answered on the way. Throws when there is none.
    std::string read_text();
    // Reads on until the server's close frame; nothing if it hangs up without one.
    std::optional<RawFrame> read_close();

    int descriptor() const;
    // TLS only: "TLSv1.3", "TLS_AES_128_GCM_SHA256", what ALPN chose, the server's certificate in DER.
    std::string tls_version() const;
    std::string tls_suite() const;
    std::string tls_protocol() const;
    std::string tls_certificate() const;

private:
    struct Line;

    explicit RawClient(std::unique_ptr<Line> line);

    enum class Heard { bytes, nothing, end };

    Heard listen(std::chrono::milliseconds limit);
    // Whether more bytes came; not when the server has hung up.
    bool receive();
    void need(std::size_t bytes);
    std::string take(std::size_t bytes);

    std::unique_ptr<Line> line_;
    std::string received_;
};

// How a test wants a frame to be; as it should be unless told otherwise.
struct FrameOptions {
    bool is_final = true;
    unsigned reserved_bits = 0;  // 1 to 7
    bool is_masked = true;
    std::uint32_t mask = 0x37FA213D;
    // Bytes for the length: 0 the shortest, 1, 2 or 8.
    unsigned length_bytes = 0;
    // Claimed in place of the payload's own.
    std::optional<std::uint64_t> length{};
};

std::string client_frame(unsigned opcode, std::string_view payload, const FrameOptions& options = {});

// The payload of a close frame.
std::string close_payload(std::uint16_t code, std::string_view reason = {});

}  // namespace hovor::test
