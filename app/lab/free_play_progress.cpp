#include "lab/free_play_progress.h"

#include "lab/goals.h"

namespace app::lab {
namespace {

void collectEdges(const tcp::Step& step, FreePlayProgress& into)
{
    for (const tcp::TraceEvent& event : step.events) {
        const auto* change = std::get_if<tcp::StateChanged>(&event.what);
        if (change && collectableEdges().contains(change->edge)) into.edges.emplace(change->edge);
    }
}

void collectPair(const tcp::World& world, FreePlayProgress& into)
{
    into.pairs.set(pairIndex(world.host(tcp::HostId::Client).state(), world.host(tcp::HostId::Server).state()));
}

}  // namespace

std::size_t pairIndex(tcp::State client, tcp::State server)
{
    return static_cast<std::size_t>(client) * std::size(tcp::kStates) + static_cast<std::size_t>(server);
}

const Ids& collectableEdges()
{
    static const auto all = [] {
        Ids ids;
        for (const tcp::Transition& row : tcp::transitions()) {
            if (row.layer == tcp::Layer::Base || row.layer == tcp::Layer::Os) ids.emplace(row.edge);
        }
        return ids;
    }();
    return all;
}

std::optional<std::size_t> firstByHand(const Moment& moment)
{
    if (!moment.scenario) return 0;
    if (moment.told >= moment.stepEnds.size()) return std::nullopt;
    return moment.told == 0 ? 0 : moment.stepEnds[moment.told - 1];
}

void collect(const tcp::Timeline& timeline, std::size_t first, std::size_t end, FreePlayProgress& into)
{
    collectPair(timeline.at(first), into);
    for (std::size_t i = first; i < end; ++i) {
        const tcp::World before = timeline.at(i);  // a copy: at() may drop it when it is asked for another
        const Seen seen{before, timeline.step(i), timeline.at(i + 1)};
        collectEdges(seen.step, into);
        collectPair(seen.after, into);
        for (const Goal& goal : goals()) {
            if (goal.reached && goal.reached(seen)) into.goals.emplace(goal.id);
        }
    }
}

}  // namespace app::lab
