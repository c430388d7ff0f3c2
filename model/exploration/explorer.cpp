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

}  // namespace

/// What a walk needs until it is over.
struct Explorer::Walk {
    explicit Walk(const ExploreOptions& options) : stepper(options) {}

    struct Waiting {
        Pair pair;
        std::uint32_t number;
        std::uint32_t depth;
    };

    PairStepper stepper;
    KnownWorlds known;
    // Worlds with fewer time-outs on their way come first: their scenarios are the easiest to time.
    std::deque<Waiting> now;
    std::deque<Waiting> later;  ///< reached by a time-out
    std::vector<bool> reaches;  ///< per world: it is at rest, or leads to one that is
    /// A pair that a move leads to, and what its key is known by.
    struct Ahead {
        Pair pair;
        KnownWorlds::Digest key;
    };
    // What the edges of one world need, so that few of them ask for memory.
    std::vector<Ahead> ahead{1};
    std::string key;

    void look(Ahead& at)
    {
        at.pair.putKey(key, stepper.settings());
        at.key = known.expect(key);
    }
};

Explorer::Explorer(ExploreOptions options) : options_(std::move(options)) {}
Explorer::~Explorer() = default;

std::size_t Explorer::waiting() const { return walk_ ? walk_->now.size() + walk_->later.size() : 0; }

Exploration Explorer::run(const Progress& progress)
{
    walk_.reset();
    while (goOn(kProgressEvery)) {
        if (!progress || progress(worlds(), waiting())) continue;
        end(false);
        break;
    }
    return found_;
}

void Explorer::begin()
{
    found_ = Exploration{};
    found_.taken.assign(transitions().size(), false);
    origins_.clear();
    links_.clear();
    expanded_.clear();
    walk_ = std::make_unique<Walk>(options_);
    walk_->look(walk_->ahead.front());
    meet(*walk_, 0, 0, Move{}, 0);
}

void Explorer::walkOn()
{
    if (walk_->now.empty()) std::swap(walk_->now, walk_->later);
    const Walk::Waiting from = std::move(walk_->now.front());
    walk_->now.pop_front();
    expand(*walk_, from.pair, from.number, from.depth);
}

bool Explorer::goOn(std::size_t worlds)
{
    if (!walk_) begin();
    for (; worlds > 0 && waiting() > 0; --worlds) {
        walkOn();
        if (origins_.size() < options_.maxWorlds) continue;
        end(false);
        return false;
    }
    if (waiting() > 0 || settleStuck()) return true;
    end(true);
    return false;
}

void Explorer::end(bool complete)
{
    found_.worlds = origins_.size();
    found_.edges = links_.size();
    found_.complete = complete;
    if (complete) found_.stuck = static_cast<std::size_t>(std::ranges::count(walk_->reaches, false));
    walk_.reset();
}

/// Numbers a pair unless it is known; returns its number.
std::uint32_t Explorer::meet(Walk& walk, std::size_t way, std::uint32_t parent, const Move& move, std::uint32_t depth)
{
    const auto next = static_cast<std::uint32_t>(origins_.size());
    const auto& [pair, key] = walk.ahead[way];
    const auto [number, isNew] = walk.known.meet(key, next);
    if (!isNew) return number;
    origins_.push_back({parent, move});
    walk.reaches.push_back(isGoal(pair));
    auto& joint = found_.joint[static_cast<std::size_t>(pair.state(HostId::Client))]
                              [static_cast<std::size_t>(pair.state(HostId::Server))];
    if (!joint) joint = Reached{number, depth};
    if (const auto rule = brokenInvariant(pair, walk.stepper.settings()); !rule.empty() && !found_.violation)
        found_.violation = Violation{std::string(rule), pathTo(number)};
    (isTimeout(move) && parent != number ? walk.later : walk.now).push_back({pair, number, depth});
    return number;
}

/// Goes all ways that lead on from a world. Looking for what they lead to waits for memory: it waits for all at once.
void Explorer::expand(Walk& walk, const Pair& pair, std::uint32_t number, std::uint32_t depth)
{
    const auto moves = walk.stepper.moves(pair);
    expanded_.push_back({number, static_cast<std::uint32_t>(moves.size())});
    walk.ahead.resize(std::max(walk.ahead.size(), moves.size()));
    for (std::size_t way = 0; way < moves.size(); ++way) {
        Walk::Ahead& next = walk.ahead[way];
        next.pair = pair;
        walk.stepper.apply(next.pair, moves[way], Instant{1h});
        noteTransitions(walk.stepper, found_.taken);
        walk.look(next);
    }
    for (std::size_t way = 0; way < moves.size(); ++way)
        links_.push_back(meet(walk, way, number, moves[way], depth + 1));
}

// A world can come to rest if one of the worlds it leads to can. Against the order of the walk most are settled in
// the first round, and nothing has to be stored backwards. One round; false: it settled nothing.
bool Explorer::settleStuck()
{
    bool again = false;
    auto link = links_.cend();
    for (auto at = expanded_.crbegin(); at != expanded_.crend(); ++at) {
        const auto end = link;
        link -= at->count;
        if (walk_->reaches[at->world]) continue;
        const bool now = std::any_of(link, end, [&](std::uint32_t to) { return bool(walk_->reaches[to]); });
        walk_->reaches[at->world] = now;
        again = again || now;
    }
    return again;
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
