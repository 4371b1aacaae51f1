#include "main/metrics.hpp"

#include <prometheus/text_serializer.h>

#include <sstream>

namespace hovor {
namespace {

Metric counter(std::string name, std::string help, std::uint64_t value)
{
    return {Metric::Kind::counter, std::move(name), std::move(help), {{static_cast<double>(value)}}};
}

Metric gauge(std::string name, std::string help, std::uint64_t value)
{
    return {Metric::Kind::gauge, std::move(name), std::move(help), {{static_cast<double>(value)}}};
}

prometheus::ClientMetric to_prometheus(Metric::Kind kind, const Metric::Sample& sample)
{
    prometheus::ClientMetric result;
    for (const auto& [name, value] : sample.labels) result.label.push_back({name, value});
    (kind == Metric::Kind::counter ? result.counter.value : result.gauge.value) = sample.value;
    return result;
}

prometheus::MetricFamily to_prometheus(const Metric& metric)
{
    prometheus::MetricFamily family;
    family.name = metric.name;
    family.help = metric.help;
    family.type =
        metric.kind == Metric::Kind::counter ? prometheus::MetricType::Counter : prometheus::MetricType::Gauge;
    for (const auto& sample : metric.samples) family.metric.push_back(to_prometheus(metric.kind, sample));
    return family;
}

}  // namespace

std::vector<Metric> metrics_of(const transport::Statistics& s)
{
    return {
        gauge("hovor_connections_open", "Open connections.", s.connections_open),
        gauge("hovor_web_sockets_open", "Open WebSockets; each is one of the connections.", s.web_sockets_open),
        counter("hovor_connections_accepted_total", "Connections accepted.", s.connections_accepted),
        counter("hovor_connections_refused_total", "Connections closed by a limit of connections.",
                s.connections_refused),
        counter("hovor_tls_handshakes_failed_total", "TLS handshakes that came to nothing.", s.handshakes_failed),
        counter("hovor_timeouts_total", "Connections closed because they missed a deadline.", s.timeouts),
        counter("hovor_requests_total", "HTTP requests answered by a route.", s.requests),
        counter("hovor_requests_refused_total", "HTTP requests that were malformed or beyond a limit.",
                s.requests_refused),
        counter("hovor_frames_received_total", "WebSocket frames received.", s.frames_received),
        counter("hovor_frames_sent_total", "WebSocket frames sent.", s.frames_sent),
        counter("hovor_received_bytes_total", "Bytes received on all connections.", s.bytes_received),
        counter("hovor_sent_bytes_total", "Bytes sent on all connections.", s.bytes_sent),
        counter("hovor_slow_clients_cut_off_total", "WebSockets closed because their client did not read.",
                s.slow_clients_cut_off),
    };
}

std::string render(std::span<const Metric> metrics)
{
    std::vector<prometheus::MetricFamily> families;
    for (const auto& metric : metrics) families.push_back(to_prometheus(metric));
    std::ostringstream out;
    prometheus::TextSerializer{}.Serialize(out, families);
    return std::move(out).str();
}

}  // namespace hovor
