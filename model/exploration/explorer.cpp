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
    expanded_.clear();
    std::vector<bool> goal;
    KnownWorlds known;
    std::deque<Waiting> now;
    std::deque<Waiting> later;  // reached by a time-out
    PairStepper stepper(options_);

    // Numbers a pair unless it is known; returns its number.
    const auto meet = [&](const Pair& pair, std::uint32_t parent, const Move& move, std::uint32_t depth) {
        const auto [number, isNew] = known.meet(pair.key(stepper.config()), static_cast<std::uint32_t>(origins_.size()));
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
        const auto moves = stepper.moves(from.pair);
        expanded_.push_back({from.number, static_cast<std::uint32_t>(moves.size())});
        for (const Move& move : moves) {
            Pair next = from.pair;
            stepper.apply(next, move, Instant{1h});
            noteTransitions(stepper, found_.taken);
            links_.push_back(meet(next, from.number, move, from.depth + 1));
        }
        if (origins_.size() >= options_.maxWorlds) going = false;
        if (progress && from.number % kProgressEvery == 0 && !progress(origins_.size(), now.size() + later.size()))
            going = false;
    }
    found_.worlds = origins_.size();
    found_.edges = links_.size();
    found_.complete = going;
    if (found_.complete) countStuck(std::move(goal));
    return found_;
}

// A world can come to rest if one of the worlds it leads to can. Against the order of the walk most are settled in
// the first round, and nothing has to be stored backwards.
void Explorer::countStuck(std::vector<bool> reaches)
{
    for (bool again = true; again;) {
        again = false;
        auto link = links_.cend();
        for (auto at = expanded_.crbegin(); at != expanded_.crend(); ++at) {
            const auto end = link;
            link -= at->count;
            if (reaches[at->world]) continue;
            const bool now = std::any_of(link, end, [&](std::uint32_t to) { return bool(reaches[to]); });
            reaches[at->world] = now;
            again = again || now;
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
