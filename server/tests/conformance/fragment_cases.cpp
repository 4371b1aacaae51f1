#include "tests/conformance/frame_case.hpp"

namespace hovor::test {

namespace {

// The message in so many fragments, with `between` after each but the last.
std::string split(std::string_view message, std::size_t fragments, std::string_view between = {})
{
    std::string bytes;
    const auto piece = message.size() / fragments;
    for (std::size_t i = 0; i < fragments; ++i) {
        const bool is_last = i + 1 == fragments;
        const auto payload = is_last ? message.substr(i * piece) : message.substr(i * piece, piece);
        bytes += client_frame(i == 0 ? text : continuation, payload, {.is_final = is_last});
        if (!is_last) bytes += between;
    }
    return bytes;
}

void add_splits(std::vector<FrameCase>& cases)
{
    const std::string message = "It is a truth universally acknowledged";
    for (std::size_t count = 2; count <= message.size(); count += count < 12 ? 1 : 9) {
        cases.push_back({"In" + std::to_string(count), split(message, count), {"text:" + message, closed}});
    }
    for (const std::size_t count : {2U, 3U, 5U, 8U}) {
        const auto name = "In" + std::to_string(count);
        std::vector<std::string> answers(count - 1, "pong:life?");
        answers.push_back("text:" + message);
        answers.push_back(closed);
        cases.push_back({name + "WithPingsBetween", split(message, count, client_frame(ping, "life?")), answers});
        cases.push_back({name + "WithPongsBetween",
                         split(message, count, client_frame(pong, "unasked")),
                         {"text:" + message, closed}});
        cases.push_back({name + "WithEmptyOnesBetween",
                         split(message, count, first_of(continuation, "")),
                         {"text:" + message, closed}});
    }
}

void add_broken(std::vector<FrameCase>& cases)
{
    const auto add = [&](std::string name, std::string bytes, std::vector<std::string> before = {}) {
        before.push_back("refused:1002");
        cases.push_back({std::move(name), std::move(bytes), std::move(before)});
    };
    add("NothingToContinue", client_frame(continuation, "a"));
    add("NothingToContinueWithAnEmptyOne", client_frame(continuation, ""));
    add("NothingToContinueAndMoreToCome", first_of(continuation, "a"));
    add("NothingToContinueAfterAMessage", client_frame(text, "a") + client_frame(continuation, "b"), {"text:a"});
    add("NothingToContinueAfterFragments", split("abcd", 2) + client_frame(continuation, "e"), {"text:abcd"});
    add("NothingToContinueAfterAPing", client_frame(ping, "a") + client_frame(continuation, "b"), {"pong:a"});
    add("TextInsideText", first_of(text, "a") + client_frame(text, "b"));
    add("TextInsideEmptyText", first_of(text, "") + client_frame(text, "b"));
    add("FragmentedTextInsideText", first_of(text, "a") + first_of(text, "b"));
    add("TextInsideTextAfterAPing", first_of(text, "a") + client_frame(ping, "") + client_frame(text, "b"), {"pong:"});
    add("TextInsideTextThatWasContinued", first_of(text, "a") + first_of(continuation, "b") + client_frame(text, "c"));
    add("BinaryInsideText", first_of(text, "a") + client_frame(binary, "b"));
}

}  // namespace

// RFC 6455 section 5.4.
std::vector<FrameCase> fragment_cases()
{
    const auto nothing = first_of(continuation, "");
    const auto end = client_frame(continuation, "");
    std::vector<FrameCase> cases{
        {"EmptyAtFirst", first_of(text, "") + client_frame(continuation, "abc"), {"text:abc", closed}},
        {"EmptyAtLast", first_of(text, "abc") + end, {"text:abc", closed}},
        {"EmptyAll", first_of(text, "") + nothing + nothing + end, {"text:", closed}},
        {"TwoMessages", split("abcd", 2) + split("efgh", 4), {"text:abcd", "text:efgh", closed}},
        {"WholeOnesAround",
         client_frame(text, "a") + split("bcd", 3) + client_frame(text, "e"),
         {"text:a", "text:bcd", "text:e", closed}},
        {"CloseBetween", first_of(text, "a") + client_frame(close, close_payload(1001)), {"closed:1001"}},
        {"PingRightBeforeTheEnd",
         first_of(text, "a") + client_frame(ping, "1") + client_frame(ping, "2") + client_frame(continuation, "b"),
         {"pong:1", "pong:2", "text:ab", closed}},
        {"ThatNeverEnd", first_of(text, "a") + first_of(continuation, "b"), {closed}},
    };
    std::string hundreds = first_of(text, "x");
    for (int i = 0; i < 499; ++i) hundreds += first_of(continuation, "x");
    cases.push_back({"Hundreds", hundreds + end, {"text:" + std::string(500, 'x'), closed}});
    add_splits(cases);
    add_broken(cases);
    return cases;
}

}  // namespace hovor::test
