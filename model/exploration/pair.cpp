#include "exploration/pair.h"

namespace tcp {
namespace {

constexpr std::uint32_t kFirstIss[] = {1000, 3000};
constexpr std::uint32_t kIssStep = 100;

void put(std::string& key, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8) key.push_back(static_cast<char>((value >> shift) & 0xFF));
}

void put(std::string& key, const Side& side)
{
    const Tcb& t = side.tcb;
    key.push_back(static_cast<char>(t.state()));
    key.push_back(static_cast<char>(side.opens * 2 + (side.listening ? 1 : 0)));
    if (t.state() == State::Closed) return;  // no TCB
    put(key, t.snd.iss.value());
    put(key, t.snd.una.value());
    put(key, t.snd.nxt.value());
    put(key, t.rcv.irs.value());
    put(key, t.rcv.nxt.value());
    put(key, t.snd.queued);
    unsigned flags = 0;
    for (const bool bit : {bool(t.passive), bool(t.orphan), bool(t.closeCalled), bool(t.finSent), bool(t.finReceived),
                           bool(t.ackOwed), bool(t.minisock), t.rcv.acked == t.rcv.nxt, t.islands[0].used,
                           t.islands[1].used})
        flags = flags * 2 + (bit ? 1 : 0);
    put(key, flags);
    unsigned timers = 0;
    for (int i = 0; i < kTimerCount; ++i) timers = timers * 2 + (t.running(static_cast<Timer>(i)) ? 1 : 0);
    key.push_back(static_cast<char>(timers));
}

}  // namespace

std::string Pair::key() const
{
    std::string key;
    key.reserve(80);
    for (const Side& side : sides) put(key, side);
    for (const auto& direction : sent) {
        key.push_back(static_cast<char>(direction.size()));
        for (const Segment& segment : direction) {
            put(key, segment.seq.value());
            put(key, segment.has(ctl::ACK) ? segment.ack.value() : 0);
            key.push_back(static_cast<char>(segment.ctl));
            key.push_back(static_cast<char>(segment.text));
        }
    }
    return key;
}

PairStepper::PairStepper(const ExploreOptions& options) : options_(options)
{
    // Time is left out: nothing is rate-limited and round trips are not measured.
    options_.settings.config.challengeTime = Duration{};
    for (Effects& effects : effects_) effects.reserve(32);
}

std::vector<Move> PairStepper::moves(const Pair& pair) const
{
    std::vector<Move> out;
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
    return out;
}

void PairStepper::calls(const Pair& pair, HostId host, std::vector<Move>& out) const
{
    const Side& side = pair.sides[index(host)];
    const State state = side.tcb.state();
    const bool mayOpen = side.opens < options_.opens;
    const auto offer = [&](HostCall call) { out.push_back({MoveKind::Call, host, call, {}, 0}); };
    if (state == State::Closed) {
        if (mayOpen && !side.listening) offer(HostCall::Listen);
        if (mayOpen) offer(HostCall::Connect);
        return;
    }
    const bool literal = !options_.settings.listenerStays;
    if (state == State::Listen && mayOpen && literal) {
        offer(HostCall::Connect);
        offer(HostCall::Send);
    }
    if (!side.tcb.closeCalled) offer(HostCall::Shutdown);
    if (!side.tcb.orphan) offer(HostCall::Close);
    offer(HostCall::Abort);
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
    }
}

void PairStepper::call(Pair& pair, const Move& move, Instant now)
{
    Side& side = pair.sides[index(move.host)];
    const SeqNum number = iss(pair, move.host);
    switch (move.call) {
    case HostCall::Listen:
        side.listening = options_.settings.listenerStays;
        return on(pair, move.host, UserCall{Call::PassiveOpen, 0, true, number}, now);
    case HostCall::Connect:
        ++side.opens;
        return on(pair, move.host, UserCall{Call::ActiveOpen, 0, true, number}, now);
    case HostCall::Send:
        ++side.opens;
        return on(pair, move.host, UserCall{Call::Send, 0, true, number}, now);
    case HostCall::Shutdown: return on(pair, move.host, UserCall{Call::Shutdown, 0, true, {}}, now);
    case HostCall::Close:
        if (side.tcb.state() == State::Listen) side.listening = false;
        return on(pair, move.host, UserCall{Call::Close, 0, true, {}}, now);
    case HostCall::Abort:
        if (side.tcb.state() == State::Listen) side.listening = false;
        return on(pair, move.host, UserCall{Call::Abort, 0, true, {}}, now);
    case HostCall::Receive:
    case HostCall::Hang:
    case HostCall::Resume:
    case HostCall::Kill:
    case HostCall::PowerOff:
    case HostCall::Boot: return;
    }
}

// A listener that stays gives each SYN a connection of its own once the last one has ended.
void PairStepper::arrive(Pair& pair, HostId host, const Segment& segment, Instant now)
{
    Side& side = pair.sides[index(host)];
    if (side.listening && side.tcb.state() == State::Closed) {
        side.tcb = Tcb{};
        Effects silent;
        Endpoint(side.tcb, options_.settings.config, now, silent).on(UserCall{Call::PassiveOpen, 0, true, {}});
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
    const bool mayAccept = !passive || (listens && side.opens < options_.opens);
    on(pair, host, SegmentArrives{segment, iss(pair, host), mayAccept, false}, now);
    if (passive && side.tcb.state() == State::SynReceived) ++side.opens;
}

void PairStepper::on(Pair& pair, HostId host, const Event& event, Instant now)
{
    Tcb& tcb = pair.sides[index(host)].tcb;
    Effects& effects = effects_[index(host)];
    Endpoint(tcb, options_.settings.config, now, effects).on(event);
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
