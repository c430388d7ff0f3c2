#include "exploration/pair.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr std::uint32_t kFirstIss[] = {1000, 3000};
constexpr std::uint32_t kIssStep = 100;

constexpr bool takesSends(State state)
{
    return state == State::SynSent || state == State::SynReceived || state == State::Established ||
           state == State::CloseWait;
}

// 3.10.3: where RECEIVE hands out what has come.
constexpr bool handsOut(State state)
{
    return state == State::Established || state == State::FinWait1 || state == State::FinWait2 ||
           state == State::CloseWait;
}

}  // namespace

PairStepper::PairStepper(const ExploreOptions& options) : options_(options)
{
    // Time is left out: nothing is rate-limited and round trips are not measured.
    options_.settings.config.challengeTime = Duration{};
    options_.settings.config.timestamps = false;  // a clock that stands still tells nothing
    options_.settings.config.duplicateAcks = 0;   // what they send again the timer sends as well, at any moment
    for (auto& own : options_.settings.own) {
        if (!own) continue;
        own->config.challengeTime = Duration{};
        own->config.timestamps = false;
        own->config.duplicateAcks = 0;
    }
}

std::vector<Move> PairStepper::moves(const Pair& pair) const
{
    std::vector<Move> out;
    out.reserve(24);
    for (const HostId host : kHosts) {
        calls(pair, host, out);
        const auto& toHost = pair.sent[index(other(host))];
        const std::size_t deliverable = options_.reorder ? toHost.size() : std::min<std::size_t>(toHost.size(), 1);
        for (std::size_t i = 0; i < deliverable; ++i)
            out.push_back({MoveKind::Deliver, host, {}, {}, static_cast<std::uint8_t>(i)});
        const auto& fromHost = pair.sent[index(host)];
        for (std::size_t i = 0; i < fromHost.size(); ++i) {
            const auto at = static_cast<std::uint8_t>(i);
            if (options_.loss) out.push_back({MoveKind::Lose, host, {}, {}, at});
            const bool room = fromHost.size() < static_cast<std::size_t>(options_.inFlight);
            if (options_.duplicate && room) out.push_back({MoveKind::Duplicate, host, {}, {}, at});
        }
        for (int i = 0; i < kTimerCount; ++i) {
            const auto timer = static_cast<Timer>(i);
            if (!pair.sides[index(host)].tcb.running(timer)) continue;
            out.push_back({MoveKind::Timeout, host, {}, timer, 0});
            if (timer == Timer::Retransmission) out.push_back({MoveKind::GiveUp, host, {}, timer, 0});
        }
    }
    if (pair.box != BoxKnows::Nothing) out.push_back({.kind = MoveKind::BoxForgets});
    return out;
}

void PairStepper::calls(const Pair& pair, HostId host, std::vector<Move>& out) const
{
    const Side& side = pair.sides[index(host)];
    const State state = side.tcb.state();
    const bool mayOpen = this->mayOpen(pair, host);
    const auto offer = [&](HostCall call) { out.push_back({MoveKind::Call, host, call, {}, 0}); };
    if (state == State::Closed) {
        if (mayOpen && !side.listening) offer(HostCall::Listen);
        if (mayOpen) offer(HostCall::Connect);
        return;
    }
    const bool literal = !of(host).listenerStays;
    if (state == State::Listen && mayOpen && literal) {
        offer(HostCall::Connect);
        if (options_.sends == 0 || maySend(pair)) offer(HostCall::Send);
    }
    if (isRequest(pair, host)) {
        if (side.listening) offer(HostCall::Close);
        return;
    }
    textCalls(pair, host, out);
    const bool spared = state == State::Listen && of(host).config.shutdownSparesListener;
    if (!side.tcb.closeCalled && !spared) offer(HostCall::Shutdown);
    if (options_.shutRead && synchronized(state) && !side.tcb.orphan && !side.tcb.readShut)
        out.push_back({.kind = MoveKind::Call, .host = host, .call = HostCall::Shutdown, .half = Half::Read});
    if (!side.tcb.orphan) offer(HostCall::Close);
    offer(HostCall::Abort);
}

bool PairStepper::isRequest(const Pair& pair, HostId host) const
{
    const Side& side = pair.sides[index(host)];
    return of(host).listenerStays && side.tcb.passive && side.tcb.state() == State::SynReceived;
}

// Text and many connections multiply the worlds: a way has either, or as much of both as the options say.
bool PairStepper::mayOpen(const Pair& pair, HostId host) const
{
    const int most = pair.sends > 0 ? std::min(options_.opens, options_.textOpens) : options_.opens;
    return pair.sides[index(host)].opens < most;
}

bool PairStepper::maySend(const Pair& pair) const
{
    const auto few = [this](const Side& side) { return side.opens <= options_.textOpens; };
    return pair.sends < options_.sends && std::ranges::all_of(pair.sides, few);
}

// SEND where it is not refused; RECEIVE where there is something to read. One that waits for text decides nothing but
// whether a signal is given, so it is not a move.
void PairStepper::textCalls(const Pair& pair, HostId host, std::vector<Move>& out) const
{
    const Tcb& tcb = pair.sides[index(host)].tcb;
    if (tcb.orphan) return;
    if (maySend(pair) && takesSends(tcb.state()) && !tcb.closeCalled)
        out.push_back({MoveKind::Call, host, HostCall::Send, {}, 0});
    if (tcb.rcv.unread > 0 && handsOut(tcb.state())) out.push_back({MoveKind::Call, host, HostCall::Receive, {}, 0});
}

void PairStepper::apply(Pair& pair, const Move& move, Instant now)
{
    effects_[0].clear();
    effects_[1].clear();
    kept_ = {};
    auto& own = pair.sent[index(move.host)];
    switch (move.kind) {
    case MoveKind::Call: return call(pair, move, now);
    case MoveKind::Deliver: {
        auto& toHost = pair.sent[index(other(move.host))];
        const Segment segment = toHost[move.index];
        toHost.erase(toHost.begin() + move.index);
        if (boxed() && !passesBox(pair, other(move.host), segment))
            return refusedByBox(pair, other(move.host), segment, now);
        return arrive(pair, move.host, segment, now);
    }
    case MoveKind::Lose: own.erase(own.begin() + move.index); return;
    case MoveKind::Duplicate: own.push_back(own[move.index]); return;
    case MoveKind::Timeout:
        pair.sides[index(move.host)].tcb.timeouts = 0;  // the walk has no counters: R2 is a move of its own
        return on(pair, move.host, Timeout{move.timer}, now);
    case MoveKind::GiveUp:
        pair.sides[index(move.host)].tcb.timeouts = 1000;
        pair.sides[index(move.host)].tcb.unackedSince = now - 24h;
        pair.sides[index(move.host)].tcb.probing = false;
        return on(pair, move.host, Timeout{move.timer}, now);
    case MoveKind::BoxForgets: pair.box = BoxKnows::Nothing; return;
    }
}

void PairStepper::call(Pair& pair, const Move& move, Instant now)
{
    Side& side = pair.sides[index(move.host)];
    const SeqNum number = iss(pair, move.host);
    switch (move.call) {
    case HostCall::Listen:
        side.listening = of(move.host).listenerStays;
        return on(pair, move.host, UserCall{Call::PassiveOpen, 0, true, number}, now);
    case HostCall::Connect:
        ++side.opens;
        return on(pair, move.host, UserCall{Call::ActiveOpen, 0, true, number}, now);
    case HostCall::Send: return send(pair, move.host, now);
    case HostCall::Receive: return on(pair, move.host, UserCall{Call::Receive, 0, true, {}}, now);
    case HostCall::Shutdown:
        if (side.tcb.state() == State::Listen) side.listening = false;
        return on(pair, move.host, UserCall{Call::Shutdown, 0, true, {}, move.half}, now);
    case HostCall::Close:
        if (side.tcb.state() == State::Listen || isRequest(pair, move.host)) side.listening = false;
        side.tcb.forsaken = isRequest(pair, move.host);
        if (side.tcb.forsaken) return;
        return on(pair, move.host, UserCall{Call::Close, 0, true, {}}, now);
    case HostCall::Abort:
        if (side.tcb.state() == State::Listen) side.listening = false;
        return on(pair, move.host, UserCall{Call::Abort, 0, true, {}}, now);
    case HostCall::Bind:
    case HostCall::Set:
    case HostCall::Hang:
    case HostCall::Resume:
    case HostCall::Kill:
    case HostCall::PowerOff:
    case HostCall::Boot: return;
    }
}

// One octet; in a walk without text the SEND in LISTEN only opens.
void PairStepper::send(Pair& pair, HostId host, Instant now)
{
    Side& side = pair.sides[index(host)];
    const SeqNum number = iss(pair, host);
    if (side.tcb.state() == State::Listen) ++side.opens;
    if (options_.sends > 0) ++pair.sends;
    on(pair, host, UserCall{Call::Send, options_.sends > 0 ? 1U : 0U, true, number}, now);
}

// A listener that stays gives each SYN a connection of its own once the last one has ended.
void PairStepper::arrive(Pair& pair, HostId host, const Segment& segment, Instant now)
{
    Side& side = pair.sides[index(host)];
    if (side.tcb.forsaken) on(pair, host, UserCall{Call::Abort, 0, true, {}}, now);
    if (side.listening && side.tcb.state() == State::Closed) {
        side.tcb = Tcb{};
        Effects silent;
        Endpoint(side.tcb, of(host).config, now, silent).on(UserCall{Call::PassiveOpen, 0, true, {}});
        acceptSyn(pair, host, segment, now);
        if (side.tcb.state() == State::Listen) side.tcb = Tcb{};
        return;
    }
    acceptSyn(pair, host, segment, now);
}

// A SYN that opens a connection in LISTEN or TIME-WAIT takes an initial number, as an active OPEN does.
void PairStepper::acceptSyn(Pair& pair, HostId host, const Segment& segment, Instant now)
{
    Side& side = pair.sides[index(host)];
    const State before = side.tcb.state();
    const bool passive = before == State::Listen || before == State::TimeWait;
    const bool listens = before != State::TimeWait || side.listening;
    const bool mayAccept = !passive || (listens && mayOpen(pair, host));
    on(pair, host, SegmentArrives{segment, iss(pair, host), mayAccept, false}, now);
    if (passive && side.tcb.state() == State::SynReceived) ++side.opens;
}

void PairStepper::on(Pair& pair, HostId host, const Event& event, Instant now)
{
    Tcb& tcb = pair.sides[index(host)].tcb;
    Effects& effects = effects_[index(host)];
    Endpoint(tcb, of(host).config, now, effects).on(event);
    tcb.finUnread = false;
    for (const Effect& effect : effects) {
        const auto* sent = std::get_if<SegmentSent>(&effect);
        if (sent == nullptr) continue;
        auto& direction = pair.sent[index(host)];
        if (direction.size() >= static_cast<std::size_t>(options_.inFlight)) continue;
        direction.push_back(sent->segment);
        ++kept_[index(host)];
    }
    if (tcb.state() == State::Closed) tcb = Tcb{};
}

SeqNum PairStepper::iss(const Pair& pair, HostId host) const
{
    return SeqNum{kFirstIss[index(host)] + kIssStep * pair.sides[index(host)].opens};
}

}  // namespace tcp
