#include "kernel/lateness.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace stories {
namespace {

using namespace tcp;

/// How long each segment that arrived was on its way.
std::vector<Duration> transits(const Trace& trace)
{
    std::map<std::uint64_t, Instant> sent;
    std::vector<Duration> all;
    for (const TraceItem& item : trace.items) {
        const auto* event = std::get_if<TraceEvent>(&item);
        if (event == nullptr) continue;
        if (const auto* it = std::get_if<Sent>(&event->what)) sent[it->id] = event->at;
        const auto* received = std::get_if<Received>(&event->what);
        if (received != nullptr && sent.contains(received->id)) all.push_back(event->at - sent[received->id]);
    }
    return all;
}

}  // namespace

Duration latenessOf(const Trace& simulated, const Trace& measured)
{
    std::vector<Duration> held = transits(simulated);
    std::ranges::sort(held);
    Duration latest{};
    for (const Duration transit : transits(measured)) {
        const auto above = std::ranges::upper_bound(held, transit);
        if (above != held.begin()) latest = std::max(latest, transit - *std::prev(above));
    }
    return latest;
}

}  // namespace stories
