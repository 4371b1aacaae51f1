#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/names.hpp"
#include "base/result.hpp"
#include "domain/file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hovor {

enum class Author { visitor, agent, system };

template <>
inline constexpr std::array<std::string_view, 3> names_of<Author>{"visitor", "agent", "system"};

// What a message is: words, a file, or word of what happened in the conversation.
enum class MessageKind { text, file, agent_joined, agent_left, closed, reopened };

template <>
inline constexpr std::array<std::string_view, 6> names_of<MessageKind>{"text",       "file",   "agent_joined",
                                                                       "agent_left", "closed", "reopened"};

// Who writes: a visitor into their own conversation, an agent into any.
using Sender = std::variant<VisitorId, AgentId>;

// The text of a message: not blank, and short enough to be read in a chat window.
class MessageText {
public:
    static constexpr std::size_t max_length = 16000;  // in code points

    static Result<MessageText> parse(std::string_view raw);

    const std::string& str() const noexcept { return text_; }

    friend bool operator==(const MessageText&, const MessageText&) = default;

private:
    explicit MessageText(std::string text) : text_{std::move(text)} {}

    std::string text_;
};

// What the reader may pick instead of writing an answer: each trimmed, not blank, and none twice.
class Choices {
public:
    static constexpr std::size_t max_count = 10;
    static constexpr std::size_t max_length = 100;  // in code points

    Choices() = default;  // none
    static Result<Choices> parse(const std::vector<std::string>& raw);
    // As they were stored.
    static Choices restore(std::vector<std::string> all) { return Choices{std::move(all)}; }

    const std::vector<std::string>& all() const noexcept { return all_; }
    bool empty() const noexcept { return all_.empty(); }

    friend bool operator==(const Choices&, const Choices&) = default;

private:
    explicit Choices(std::vector<std::string> all) : all_{std::move(all)} {}

    std::vector<std::string> all_;
};

struct Words {
    Words(std::string words, std::vector<std::string> offered = {})
        : text{std::move(words)}, choices{std::move(offered)}
    {
    }

    std::string text;
    std::vector<std::string> choices;  // agents' alone
};

// What somebody wants to say: words, or a file that they have uploaded. Neither is checked yet.
using MessageContent = std::variant<Words, FileId>;

// A message before it has a place. The author's side picks the id, so that sending the same draft twice
// over a bad connection adds one message.
struct Draft {
    MessageId id;
    Author author;
    std::optional<AgentId> agent;  // who wrote it, or whom it is about
    MessageKind kind;
    std::string text;  // empty unless `kind` is text
    Timestamp created_at;
    std::optional<File> file{};  // if `kind` is file
    Choices choices{};           // beside an agent's text

    friend bool operator==(const Draft&, const Draft&) = default;
};

// A message with its place in the conversation: 1 for the first, no gaps.
struct Message {
    ConversationId conversation;
    std::int64_t seq;
    Draft draft;

    friend bool operator==(const Message&, const Message&) = default;
};

}  // namespace hovor
