#include "web/negotiation.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

TEST(Negotiation, TakesBrotliWhereItIsNamed)
{
    for (const auto* header :
         {"br", "gzip, deflate, br", "gzip;q=1.0, BR;q=0.5", "gzip,br;q=1", " br ", "br ; q=0.1"}) {
        EXPECT_TRUE(accepts_brotli(header)) << header;
    }
}

TEST(Negotiation, SendsPlainBytesToEverybodyElse)
{
    for (const auto* header :
         {"", "gzip", "*", "br;q=0", "br; q=0.000", "brotli", "x-br", ";", ",", "q=br", "br;Q=0"}) {
        EXPECT_FALSE(accepts_brotli(header)) << header;
    }
}

TEST(Negotiation, FindsTheEtagThatTheClientHas)
{
    for (const auto* header : {R"("a")", R"("b", "a")", R"("b","a")", R"(W/"a")", "*"}) {
        EXPECT_TRUE(has_etag(header, R"("a")")) << header;
    }
}

TEST(Negotiation, FindsNoOtherEtag)
{
    for (const auto* header : {"", R"("b")", "a", R"("a-br")", R"("A")", R"(w/"a")", ",", R"("a)"}) {
        EXPECT_FALSE(has_etag(header, R"("a")")) << header;
    }
}

}  // namespace
}  // namespace hovor::web
