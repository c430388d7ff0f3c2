#include "exploration/witness.h"

#include "scenario/play.h"
#include "simulation/settings.h"

#include <algorithm>
#include <span>

namespace tcp {
namespace {

// A call happens at once, a segment arrives half a beat later: far shorter than any timer.
constexpr Duration kHalfBeat = 5us;
constexpr Duration kLatency = 1us;
constexpr Duration kNeverArrives = 24h;

/// When an application calls: at once, or as late as the timers that run allow. Late calls leave the timers that they
/// start behind those that ran before.
enum class Calls : std::uint8_t { AtOnce, Late };

/// A segment on its way: where its delay is still to be written.
struct Pending {
    std::size_t step;
    std::size_t action;
    Instant sent;
};

class Writer {
public:
    /// `forgetful`: the times of the box's table that are short, where it is to forget.
    Writer(const ExploreOptions& options, Calls calls, std::size_t moves, std::span<const std::string_view> forgetful)
        : stepper_(options), calls_(calls), spare_(2 * kHalfBeat * static_cast<int>(moves + 1))
    {
        for (const std::string_view time : forgetful)
            scenario_.settings.emplace_back(std::string(time), durationText(spare_));
        scenario_.profile = options.settings.profile;
        for (const HostId host : kHosts) {
            if (const auto& own = options.settings.own[index(host)]; own && own->profile != options.settings.profile)
                scenario_.hosts[index(host)].profile = own->profile;
        }
    }

    bool write(const std::vector<Move>& path)
    {
        return std::ranges::all_of(path, [this](const Move& move) { return step(move); });
    }

    Scenario finished()
    {
        const State client = pair_.state(HostId::Client);
        const State server = pair_.state(HostId::Server);
        const std::string name = std::string(text(client)) + " x " + std::string(text(server));
        scenario_.id = "witness";
        scenario_.title = {{"en", name}, {"ko", name}};
        scenario_.settings.insert(scenario_.settings.end(),
                                  {{"latency", durationText(kLatency)}, {"iss_client", "1000"}, {"iss_server", "3000"},
                                   {"timestamps", "false"}});  // the walk has none
        const BoxSettings& box = stepper_.settings().box;
        if (box.kind != BoxKind::None) {
            scenario_.settings.push_back({"box", std::string(text(box.kind))});
            scenario_.settings.push_back({"box_loose", box.loose ? "true" : "false"});
            scenario_.settings.push_back({"box_unknown", std::string(text(box.unknown))});
        }
        if (scenario_.steps.empty()) scenario_.steps.emplace_back().run = RunFor{kHalfBeat};
        scenario_.steps.back().expect.client = client;
        scenario_.steps.back().expect.server = server;
        return scenario_;
    }

private:
    bool step(const Move& move)
    {
        if (move.kind == MoveKind::GiveUp) return endsRequest(move.host);
        if (move.kind == MoveKind::Duplicate) return false;
        if (move.kind == MoveKind::BoxForgets) return boxForgets(move);
        const HostId from = move.kind == MoveKind::Deliver ? other(move.host) : move.host;
        const bool moves = move.kind == MoveKind::Deliver || move.kind == MoveKind::Lose;
        if (moves && move.index >= pending_[index(from)].size()) return false;  // reading early has changed the way
        if (move.kind == MoveKind::Lose) return lose(move);
        const Instant at = timeOf(move);
        if (at < clock_) return false;
        if (move.kind == MoveKind::Call) waitUntil(at);
        const Instant begin = clock_;
        scenario_.steps.emplace_back();
        if (move.kind == MoveKind::Deliver) {
            listenAgain(move);
            arrived(move, at);
        }
        if (move.kind == MoveKind::Call) wake(move);
        stepper_.apply(pair_, move, at);
        for (const HostId host : kHosts) sent(host, at);
        if (move.kind == MoveKind::Call) called(move);
        else hangIfUnread(move.host);
        clock_ = at + kHalfBeat;
        scenario_.steps.back().run = RunFor{clock_ - begin};
        return nothingDue();
    }

    // Nothing passes the box until the entry has expired.
    bool boxForgets(const Move& move)
    {
        waitUntil(clock_ + spare_ + kHalfBeat);
        stepper_.apply(pair_, move, clock_);
        return nothingDue();
    }

    // What is given up is given up too late for a scenario. A request goes sooner: with the first timeout after its
    // listener has closed, in whose place there can be another.
    bool endsRequest(HostId host)
    {
        Side& side = pair_.sides[index(host)];
        if (!stepper_.isRequest(pair_, host) || !side.listening) return false;
        if (!step({MoveKind::Call, host, HostCall::Close, {}, 0})) return false;
        if (!step({MoveKind::Timeout, host, {}, Timer::Retransmission, 0})) return false;
        side.listening = true;
        listenerGone_[index(host)] = true;
        return true;
    }

    // The application of a scenario reads at once (reference: actions). Where the path leaves text unread, and that
    // matters, it hangs instead: RECEIVE is that it goes on, and CLOSE without reading is its end.
    void hangIfUnread(HostId host)
    {
        bool& hung = hung_[index(host)];
        const Config& config = stepper_.settings().of(host).config;
        if (!config.resetsUnreadAtClose && config.quickAcks == 0) return;
        if (hung || pair_.sides[index(host)].tcb.rcv.unread == 0 || pair_.sides[index(host)].tcb.orphan) return;
        hung = true;
        scenario_.steps.back().actions.push_back(CallAction{host, HostCall::Hang});
    }

    bool closesUnread(const Move& move) const
    {
        return move.call == HostCall::Close && hung_[index(move.host)] &&
               pair_.sides[index(move.host)].tcb.rcv.unread > 0;
    }

    // One that hangs calls nothing: before any other call it reads, and what that sends is lost.
    void wake(const Move& move)
    {
        if (!hung_[index(move.host)] || closesUnread(move) || move.call == HostCall::Receive) return;
        hung_[index(move.host)] = false;
        if (pair_.sides[index(move.host)].tcb.rcv.unread > 0) {
            auto& direction = pair_.sent[index(move.host)];
            stepper_.apply(pair_, {MoveKind::Call, move.host, HostCall::Receive, {}, 0}, clock_);
            direction.resize(direction.size() - stepper_.kept(move.host));
            for (const Effect& effect : stepper_.effects(move.host)) {
                if (std::holds_alternative<SegmentSent>(effect))
                    scenario_.steps.back().actions.push_back(ImpairAction{Impairment::Drop, move.host, 1, {}, {}});
            }
        }
        scenario_.steps.back().actions.push_back(CallAction{move.host, HostCall::Resume});
    }

    void called(const Move& move)
    {
        auto& actions = scenario_.steps.back().actions;
        bool& hung = hung_[index(move.host)];
        if (!hung) {
            CallAction action{move.host, move.call, move.call == HostCall::Send};
            action.half = move.half;
            actions.push_back(action);
            return;
        }
        hung = false;
        const bool reads = move.call == HostCall::Receive;
        actions.push_back(CallAction{move.host, reads ? HostCall::Resume : HostCall::Kill});
        listenerGone_[index(move.host)] = !reads;
    }

    // The listener ends with its process. Another process takes its place when the path needs it, no earlier: what
    // the host shows would be LISTEN from then on.
    void listenAgain(const Move& move)
    {
        const Side& side = pair_.sides[index(move.host)];
        const bool syn = pair_.sent[index(other(move.host))][move.index].has(ctl::SYN);
        if (!listenerGone_[index(move.host)] || !side.listening || side.tcb.state() != State::Closed || !syn) return;
        listenerGone_[index(move.host)] = false;
        scenario_.steps.back().actions.push_back(CallAction{move.host, HostCall::Listen});
    }

    Instant timeOf(const Move& move) const
    {
        if (move.kind == MoveKind::Call) return calls_ == Calls::AtOnce ? clock_ : lateCall();
        if (move.kind == MoveKind::Timeout) return pair_.sides[index(move.host)].tcb.due(move.timer);
        return clock_ + kHalfBeat;
    }

    // Before the first timer expires there must be room for the moves that come without one.
    Instant lateCall() const
    {
        Instant first = kNever;
        for (const Side& side : pair_.sides) first = std::min(first, std::ranges::min(side.tcb.deadline));
        return first == kNever ? clock_ : std::max(clock_, first - spare_);
    }

    void waitUntil(Instant at)
    {
        if (at == clock_) return;
        scenario_.steps.emplace_back().run = RunFor{at - clock_};
        clock_ = at;
    }

    // A timer that the path does not want must not expire meanwhile.
    bool nothingDue() const
    {
        return std::ranges::all_of(pair_.sides, [this](const Side& side) {
            return std::ranges::all_of(side.tcb.deadline, [this](Instant due) { return due > clock_; });
        });
    }

    // Every segment that leaves gets a rule: it never arrives, until a later move says when it does.
    void sent(HostId host, Instant at)
    {
        std::size_t left = stepper_.kept(host);
        for (const Effect& effect : stepper_.effects(host)) {
            if (!std::holds_alternative<SegmentSent>(effect)) continue;
            auto& actions = scenario_.steps.back().actions;
            if (left == 0) {
                actions.push_back(ImpairAction{Impairment::Drop, host, 1, {}, {}});
                continue;
            }
            --left;
            actions.push_back(ImpairAction{Impairment::Delay, host, 1, kNeverArrives, {}});
            pending_[index(host)].push_back({scenario_.steps.size() - 1, actions.size() - 1, at});
        }
    }

    ImpairAction& rule(const Pending& pending)
    {
        return std::get<ImpairAction>(scenario_.steps[pending.step].actions[pending.action]);
    }

    void arrived(const Move& move, Instant at)
    {
        auto& direction = pending_[index(other(move.host))];
        const auto segment = direction.begin() + move.index;
        rule(*segment).delay = at - segment->sent - kLatency;
        direction.erase(segment);
    }

    bool lose(const Move& move)
    {
        auto& direction = pending_[index(move.host)];
        const auto segment = direction.begin() + move.index;
        rule(*segment).what = Impairment::Drop;
        direction.erase(segment);
        stepper_.apply(pair_, move, clock_);
        return true;
    }

    PairStepper stepper_;
    Calls calls_;
    Duration spare_;
    Scenario scenario_;
    Pair pair_;
    Instant clock_{};
    std::array<std::vector<Pending>, 2> pending_;
    std::array<bool, 2> hung_{};
    std::array<bool, 2> listenerGone_{};
};

std::optional<Scenario> written(const std::vector<Move>& path, const ExploreOptions& options, Calls calls,
                                std::span<const std::string_view> forgetful = {})
{
    Writer writer(options, calls, path.size(), forgetful);
    if (!writer.write(path)) return std::nullopt;
    Scenario scenario = writer.finished();
    const SettingsOrError settings = settingsOf(scenario, {});
    if (settings.error) return std::nullopt;
    const Run run = play(scenario, settings.settings);
    if (run.stopped || run.failed() > 0) return std::nullopt;
    return scenario;
}

// The box is to forget in one state of its table and to remember in others, where time passes: one state after the
// other is tried, then all of them.
std::optional<Scenario> withForgetfulBox(const std::vector<Move>& path, const ExploreOptions& options)
{
    std::vector<std::string_view> all;
    for (const SettingKey& key : settingKeys())
        if (key.name.starts_with("box_timeout_")) all.push_back(key.name);
    for (const std::string_view& one : all)
        if (auto scenario = written(path, options, Calls::AtOnce, {&one, 1})) return scenario;
    return written(path, options, Calls::AtOnce, all);
}

}  // namespace

std::optional<Scenario> witness(const std::vector<Move>& path, const ExploreOptions& options)
{
    const bool forgets = std::ranges::count(path, MoveKind::BoxForgets, &Move::kind) > 0;
    if (forgets) return withForgetfulBox(path, options);
    if (auto scenario = written(path, options, Calls::AtOnce)) return scenario;
    return written(path, options, Calls::Late);
}

}  // namespace tcp
