#include "exploration/explorer.h"

#include "exploration/invariants.h"
#include "exploration/known_worlds.h"

#include <algorithm>
#include <deque>

namespace tcp {
namespace {

constexpr std::size_t kProgressEvery = 20'000;

bool isTimeout(const Move& move) { return move.kind == MoveKind::Timeout || move.kind == MoveKind::GiveUp; }

bool isGoal(const Pair& pair)
{
    const auto atRest = [&](HostId host) {
        return pair.state(host) == State::Closed || pair.state(host) == State::Listen;
    };
    return atRest(HostId::Client) && atRest(HostId::Server);
}

void noteTransitions(const PairStepper& stepper, std::vector<bool>& taken)
{
    for (const HostId host : kHosts) {
        for (const Effect& effect : stepper.effects(host)) {
            const auto* change = std::get_if<StateChanged>(&effect);
            if (change == nullptr) continue;
            const Transition* row = find(change->from, change->trigger);
            if (row != nullptr) taken[static_cast<std::size_t>(row - transitions().data())] = true;
        }
    }
}

/// Waiting worlds, those with fewer time-outs on their way first: their scenarios are the easiest to time.
struct Waiting {
    Pair pair;
    std::uint32_t number;
    std::uint32_t depth;
};

}  // namespace

Exploration Explorer::run(const Progress& progress)
{
    found_ = Exploration{};
    found_.taken.assign(transitions().size(), false);
    origins_.clear();
    links_.clear();
    std::vector<bool> goal;
    KnownWorlds known;
    std::deque<Waiting> now;
    std::deque<Waiting> later;  // reached by a time-out
    PairStepper stepper(options_);

    // Numbers a pair unless it is known; returns its number.
    const auto meet = [&](const Pair& pair, std::uint32_t parent, const Move& move, std::uint32_t depth) {
        const auto [number, isNew] = known.meet(pair.key(), static_cast<std::uint32_t>(origins_.size()));
        if (!isNew) return number;
        origins_.push_back({parent, move});
        goal.push_back(isGoal(pair));
        auto& joint = found_.joint[static_cast<std::size_t>(pair.state(HostId::Client))]
                                  [static_cast<std::size_t>(pair.state(HostId::Server))];
        if (!joint) joint = Reached{number, depth};
        if (const auto rule = brokenInvariant(pair); !rule.empty() && !found_.violation)
            found_.violation = Violation{std::string(rule), pathTo(number)};
        (isTimeout(move) && parent != number ? later : now).push_back({pair, number, depth});
        return number;
    };

    meet(Pair{}, 0, Move{}, 0);
    bool going = true;
    while (going && (!now.empty() || !later.empty())) {
        if (now.empty()) std::swap(now, later);
        const Waiting from = std::move(now.front());
        now.pop_front();
        for (const Move& move : stepper.moves(from.pair)) {
            Pair next = from.pair;
            stepper.apply(next, move, Instant{1h});
            noteTransitions(stepper, found_.taken);
            links_.emplace_back(from.number, meet(next, from.number, move, from.depth + 1));
        }
        if (origins_.size() >= options_.maxWorlds) going = false;
        if (progress && from.number % kProgressEvery == 0 && !progress(origins_.size(), now.size() + later.size()))
            going = false;
    }
    found_.worlds = origins_.size();
    found_.edges = links_.size();
    found_.complete = going;
    if (found_.complete) countStuck(goal);
    return found_;
}

// Backwards from every world at rest: what is not met on the way can never come to rest.
void Explorer::countStuck(const std::vector<bool>& goal)
{
    std::ranges::sort(links_, {}, [](const auto& link) { return link.second; });
    std::vector<std::uint32_t> first(origins_.size() + 1, 0);
    for (const auto& link : links_) ++first[link.second + 1];
    for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
    std::vector<bool> reaches = goal;
    std::vector<std::uint32_t> work;
    for (std::uint32_t i = 0; i < goal.size(); ++i) {
        if (goal[i]) work.push_back(i);
    }
    while (!work.empty()) {
        const std::uint32_t to = work.back();
        work.pop_back();
        for (std::uint32_t i = first[to]; i < first[to + 1]; ++i) {
            const std::uint32_t from = links_[i].first;
            if (reaches[from]) continue;
            reaches[from] = true;
            work.push_back(from);
        }
    }
    found_.stuck = static_cast<std::size_t>(std::ranges::count(reaches, false));
}

std::vector<Move> Explorer::pathTo(std::uint32_t world) const
{
    std::vector<Move> path;
    for (std::uint32_t at = world; at != 0; at = origins_[at].parent) path.push_back(origins_[at].move);
    std::ranges::reverse(path);
    return path;
}

std::vector<Move> Explorer::pathTo(State client, State server) const
{
    const auto& joint = found_.joint[static_cast<std::size_t>(client)][static_cast<std::size_t>(server)];
    return joint ? pathTo(joint->world) : std::vector<Move>{};
}

}  // namespace tcp
