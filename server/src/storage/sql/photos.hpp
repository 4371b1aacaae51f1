#pragma once

#include "app/photos.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Photos final : public hovor::Photos {
public:
    Photos(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    std::optional<Photo> find(const PhotoId& id) const override;
    void add(const Photo& photo) override;
    void remove(const PhotoId& id) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
