#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <unordered_map>
#include <utility>

namespace hovor {

// As many values as `limit`, by text: of more, what nobody has asked for the longest is forgotten. For one thread.
template <class Value>
class Recent {
public:
    explicit Recent(std::size_t limit) : limit_{limit} {}

    // Null where it is not known. Good until the next call.
    const Value* find(const std::string& key)
    {
        const auto found = places_.find(key);
        if (found == places_.end()) return nullptr;
        values_.splice(values_.begin(), values_, found->second);
        return &found->second->second;
    }

    void keep(const std::string& key, Value value)
    {
        if (find(key) != nullptr) {
            values_.front().second = std::move(value);
            return;
        }
        values_.emplace_front(key, std::move(value));
        places_.emplace(key, values_.begin());
        if (values_.size() <= limit_) return;
        places_.erase(values_.back().first);
        values_.pop_back();
    }

    std::size_t size() const noexcept { return values_.size(); }

private:
    using Values = std::list<std::pair<std::string, Value>>;

    std::size_t limit_;
    Values values_;  // the one asked for last is first
    std::unordered_map<std::string, typename Values::iterator> places_;
};

}  // namespace hovor
