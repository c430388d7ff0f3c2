#include "charts/state_times.h"

#include "lab/moment.h"

#include <algorithm>

namespace app::charts {
namespace {

/// A bar of more pieces than this says nothing.
constexpr std::size_t kMostPieces = 24;

void add(std::vector<TimeInState>& pieces, tcp::State state, tcp::Duration time)
{
    if (!pieces.empty() && pieces.back().state == state) pieces.back().time += time;
    else pieces.push_back({state, time});
}

std::vector<TimeInState> summed(const std::vector<TimeInState>& pieces)
{
    std::vector<TimeInState> sums;
    for (const TimeInState& piece : pieces) {
        const auto same =
            std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return sum.state == piece.state; });
        if (same == sums.end()) sums.push_back(piece);
        else same->time += piece.time;
    }
    return sums;
}

}  // namespace

StateTimes StateTimes::of(const lab::Moment& moment)
{
    StateTimes times;
    for (std::size_t i = 1; moment.timeline && i <= moment.index; ++i) {
        const tcp::World& before = moment.timeline->at(i - 1);
        const tcp::Duration time = moment.timeline->at(i).now() - before.now();
        if (time <= tcp::Duration{}) continue;
        times.total += time;
        if (!before.network().flights.empty()) times.inFlight += time;
        for (const tcp::HostId host : tcp::kHosts) add(times.hosts[tcp::index(host)], before.host(host).state(), time);
    }
    for (auto& pieces : times.hosts) times.summed = times.summed || pieces.size() > kMostPieces;
    if (times.summed)
        for (auto& pieces : times.hosts) pieces = app::charts::summed(pieces);
    return times;
}

}  // namespace app::charts
