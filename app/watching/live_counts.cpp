#include "watching/live_counts.h"

namespace app::watching {

void LiveCounts::add(const tcp::Look& look, const std::vector<tcp::SocketChange>& changes)
{
    tcp::Sample sample{};
    sample.at = look.at;
    heat_ = {};
    for (const tcp::SocketRow& row : look.rows) {
        const auto state = static_cast<std::size_t>(row.state);
        ++heat_.counts[state];
        ++sample.states[0][state];
    }
    samples_.push_back(sample);
    while (samples_.front().at + kShown < look.at) samples_.pop_front();
    for (const tcp::SocketChange& change : changes) {
        if (!change.from || !change.to) continue;
        const std::string edge(tcp::seenChange(*change.from, *change.to, "").edge);
        if (!edge.empty()) passed_.push_back({look.at, edge});
    }
    while (!passed_.empty() && passed_.front().at + kRate < look.at) passed_.pop_front();
    const double perSecond = 1e6 / double(kRate.count());
    for (const Passed& each : passed_) heat_.flows[each.edge] += perSecond;
}

std::shared_ptr<const tcp::CrowdRun> LiveCounts::run() const
{
    auto run = std::make_shared<tcp::CrowdRun>();
    run->samples.assign(samples_.begin(), samples_.end());
    for (tcp::Sample& sample : run->samples) sample.at -= samples_.front().at;
    return run;
}

}  // namespace app::watching
