#pragma once

#include "storage/sql/reserve.hpp"

#include <filesystem>

namespace hovor::sqlite {

// A file beside the database whose blocks are given back to the disk when it is full.
class Reserve final : public sql::Reserve {
public:
    static constexpr const char* file_name = "reserve";
    static constexpr long size = 8 << 20;

    explicit Reserve(const std::filesystem::path& folder) : file_{folder / file_name} {}

    bool fill() override;
    void give_up() override;

private:
    const std::filesystem::path file_;
};

}  // namespace hovor::sqlite
