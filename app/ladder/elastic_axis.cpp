#include "ladder/elastic_axis.h"

#include <algorithm>
#include <cmath>

namespace app::ladder {
namespace {

double ratio(tcp::Duration a, tcp::Duration b)
{
    return static_cast<double>(a.count()) / static_cast<double>(b.count());
}

void sortUnique(std::vector<Tick>& ticks)
{
    std::sort(ticks.begin(), ticks.end());
    ticks.erase(std::unique(ticks.begin(), ticks.end()), ticks.end());
}

}  // namespace

ElasticAxis::ElasticAxis(std::vector<Tick> ticks, std::vector<TickSpan> flights, const AxisScale& scale)
    : scale_(scale), ticks_(std::move(ticks))
{
    sortUnique(ticks_);
    std::sort(flights.begin(), flights.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    heights_.reserve(ticks_.size());
    if (!ticks_.empty()) heights_.push_back(0);
    auto flight = flights.begin();
    Tick landed{tcp::Instant::min(), 0};  // when the last of those that have taken off by now lands
    for (std::size_t i = 1; i < ticks_.size(); ++i) {
        const Tick from = ticks_[i - 1];
        const Tick to = ticks_[i];
        for (; flight != flights.end() && flight->from <= from; ++flight) landed = std::max(landed, flight->to);
        const bool inFlight = landed >= to;
        heights_.push_back(heights_.back() + stepHeight(from, to, inFlight));
        const bool gap = !inFlight && to.at - from.at >= kGap * scale_.delay;
        if (gap) gaps_.push_back({from, to, heights_[i - 1], heights_[i]});
    }
}

double ElasticAxis::linear(tcp::Duration time) const { return scale_.delayPx * ratio(time, scale_.delay); }

double ElasticAxis::stepHeight(Tick from, Tick to, bool inFlight) const
{
    const tcp::Duration time = to.at - from.at;
    if (time == tcp::Duration{}) return scale_.roundPx * (to.round - from.round);
    if (inFlight || time <= scale_.delay) return linear(time);
    return scale_.delayPx + scale_.decadePx * std::log10(ratio(time, scale_.delay));
}

double ElasticAxis::y(Tick tick) const
{
    if (ticks_.empty()) return 0;
    const auto after = std::lower_bound(ticks_.begin(), ticks_.end(), tick);
    if (after == ticks_.end()) return heights_.back() + linear(tick.at - ticks_.back().at);
    const auto index = static_cast<std::size_t>(after - ticks_.begin());
    if (*after == tick || index == 0) return heights_[index] + linear(tick.at - after->at);
    const Tick before = ticks_[index - 1];
    if (after->at == before.at) return heights_[index];
    const double share = ratio(tick.at - before.at, after->at - before.at);
    return heights_[index - 1] + share * (heights_[index] - heights_[index - 1]);
}

}  // namespace app::ladder
