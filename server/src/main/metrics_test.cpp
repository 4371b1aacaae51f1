#include "main/metrics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace hovor {
namespace {

TEST(Metrics, AreWrittenAsPrometheusReadsThem)
{
    const Metric kept{Metric::Kind::gauge, "hovor_store_ready", "1 while the store takes writes.", {{1}}};
    const Metric counted{Metric::Kind::counter,
                         "hovor_answers_total",
                         "Answers by status.",
                         {{12'345'678'901, {{"status", "200"}}}, {2, {{"status", "4\"\\\n"}}}}};

    EXPECT_EQ(render(std::vector{kept, counted}), R"(# HELP hovor_store_ready 1 while the store takes writes.
# TYPE hovor_store_ready gauge
hovor_store_ready 1
# HELP hovor_answers_total Answers by status.
# TYPE hovor_answers_total counter
hovor_answers_total{status="200"} 12345678901
hovor_answers_total{status="4\"\\\n"} 2
)");
}

TEST(Metrics, TellAllTheStatisticsOfTheTransport)
{
    // Each member has a value of its own, so that one taken twice shows.
    const transport::Statistics statistics{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
    std::multiset<double> values;
    for (const auto& metric : metrics_of(statistics)) values.insert(metric.samples.front().value);

    EXPECT_THAT(values, testing::ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
}

TEST(Metrics, AreNamedAsPrometheusAdvises)
{
    for (const auto& metric : metrics_of({})) {
        EXPECT_THAT(metric.name, testing::MatchesRegex("hovor_[a-z_]+"));
        EXPECT_EQ(metric.name.ends_with("_total"), metric.kind == Metric::Kind::counter) << metric.name;
    }
}

}  // namespace
}  // namespace hovor
