#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace hovor::transport {

// Bytes to send, and what keeps them alive until they are sent. Copies share the bytes.
class SharedBytes {
public:
    SharedBytes() = default;
    SharedBytes(std::shared_ptr<const std::string> bytes) : view_{*bytes}, owner_{std::move(bytes)} {}
    SharedBytes(std::string bytes) : SharedBytes{std::make_shared<const std::string>(std::move(bytes))} {}

    // Bytes that outlive the server: a literal, an asset compiled into the binary.
    static SharedBytes of_static(std::string_view bytes)
    {
        SharedBytes result;
        result.view_ = bytes;
        return result;
    }

    std::string_view view() const noexcept { return view_; }
    std::size_t size() const noexcept { return view_.size(); }
    bool empty() const noexcept { return view_.empty(); }

    void remove_prefix(std::size_t count) noexcept { view_.remove_prefix(count); }

private:
    std::string_view view_;
    std::shared_ptr<const std::string> owner_;
};

}  // namespace hovor::transport
