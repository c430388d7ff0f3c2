// What two worlds must share to have the same future. Left out, because no procedure reads it once time is gone: due
// times, round trips (but on Linux whether one was measured), back-off and probe counts (GiveUp is a move), RECEIVEs
// that wait (they decide a signal), and that the application has not seen the FIN. Windows far larger than all text
// that a walk sends are never felt, and PSH follows from the configuration.

#include "exploration/pair.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace tcp {
namespace {

constexpr std::uint32_t kSmallWindow = 1000;  ///< octets; a walk sends far fewer

// The most octets that put() writes below, and those of a segment. A walk makes a key for each edge: that there is room
// for all of it is seen to once, not octet by octet.
constexpr std::size_t kMostOfSide = 29 + 1 + 5 * std::tuple_size_v<decltype(Tcb::outOfOrder)> + 3 + 24;
constexpr std::size_t kMostOfSegment = 14;

/// Where the next octets of a key go, and where its room ends.
struct KeyOctets {
    char* at;
    const char* end;

    char* take(std::ptrdiff_t octets)
    {
        if (end - at < octets) throw std::length_error("the key of a pair is longer than the room for it");
        return std::exchange(at, at + octets);
    }
    void octet(unsigned value) { *take(1) = static_cast<char>(value); }
    void atMost255(std::uint32_t value) { octet(std::min(value, 255U)); }
    void word(std::uint32_t value)
    {
        std::memcpy(take(sizeof value), &value, sizeof value);
    }
};

void putIslands(KeyOctets& key, const Tcb& t)
{
    char* const count = key.at;
    key.octet(0);
    for (const OutOfOrderRange& range : t.outOfOrder) {
        if (!range.used()) continue;
        ++*count;
        key.word(range.from.value());
        key.atMost255(range.text * 2 + (range.fin ? 1 : 0));
    }
}

void putWindows(KeyOctets& key, const Tcb& t)
{
    for (const std::uint32_t value : {t.snd.wnd, t.snd.maxWnd, t.snd.wl1.value(), t.snd.wl2.value(), t.rcv.wnd,
                                      t.rcv.unread})
        key.word(value);
}

// Of the text that waits to be read only whether there is some: a CLOSE may answer it with RST, and on Linux
// reading it may send the ACK that is owed. Nobody reads for an orphan.
bool unreadMatters(const Tcb& t, const Config& config)
{
    const bool asked = config.resetsUnreadAtClose || config.quickAcks > 0;
    return asked && t.rcv.unread > 0 && !t.orphan && t.state() != State::TimeWait;
}

unsigned flagsOf(const Tcb& t, const Config& config)
{
    const bool delays = config.delayedAck != Duration{} || config.delayedAckOfFin != Duration{};
    const bool quick = config.quickAcks > 0;  // a walk has too little text to use them up: only whether any are left
    const bool probes = config.tailLossProbe && !t.allAcked();
    unsigned flags = 0;
    for (const bool bit :
         {bool(t.passive), bool(t.orphan), bool(t.closeCalled), bool(t.finSent), bool(t.finReceived), bool(t.ackOwed),
          t.finOnText && !t.allAcked(), bool(t.requestAcked), bool(t.minisock), bool(t.readShut), bool(t.forsaken),
          unreadMatters(t, config), delays && t.textCame, quick && t.pingPong, quick && t.quickAcks > 0, t.pushed == 1,
          t.pushed > 1, probes && t.probing, probes && t.snd.lossAssumed})
        flags = flags * 2 + (bit ? 1 : 0);
    return flags;
}

// A tail loss probe asks what is in flight, whether a round trip was ever measured, and whether a timeout came since.
// Before the first measurement it matters whether one goes on, and which acknowledgment ends it.
void putLossProbe(KeyOctets& key, const Tcb& t)
{
    if (!t.allAcked()) {
        const bool several = t.snd.una < t.snd.last;
        key.atMost255(several ? static_cast<std::uint32_t>(t.snd.nxt - t.snd.last) : 0);
        key.atMost255(t.snd.lossAssumed ? static_cast<std::uint32_t>(t.snd.nxt - t.snd.recover) : 0);
    }
    if (t.finAcked()) return key.atMost255(0);
    const Estimator& e = t.estimator;
    if (e.srtt != 0) return key.atMost255(t.timeouts > 0 ? 2 : 1);
    key.atMost255(e.timedAt != kNever ? 3 + static_cast<std::uint32_t>(t.snd.nxt - e.timed) : 0);
}

void put(KeyOctets& key, const Side& side, const Config& config)
{
    const Tcb& t = side.tcb;
    key.octet(static_cast<unsigned>(t.state()));
    key.octet(side.opens * 2U + (side.listening ? 1 : 0));
    if (t.state() == State::Closed) return;  // no TCB
    key.word(t.snd.iss.value());
    key.word(t.snd.una.value());
    key.word(t.snd.nxt.value());
    key.word(t.rcv.irs.value());
    key.word(t.rcv.nxt.value());
    key.atMost255(t.snd.queued);
    key.atMost255(static_cast<std::uint32_t>(t.rcv.nxt - t.rcv.acked));
    key.word(flagsOf(t, config));
    unsigned timers = 0;
    for (int i = 0; i < kTimerCount; ++i) timers = timers * 2 + (t.running(static_cast<Timer>(i)) ? 1 : 0);
    key.octet(timers);
    putIslands(key, t);
    if (config.tailLossProbe) putLossProbe(key, t);
    if (config.window < kSmallWindow) putWindows(key, t);
}

}  // namespace

std::string Pair::key(const Settings& settings) const
{
    std::string key;
    putKey(key, settings);
    return key;
}

void Pair::putKey(std::string& key, const Settings& settings) const
{
    std::size_t most = 2 + 2 * kMostOfSide;
    for (const auto& direction : sent) most += 1 + direction.size() * kMostOfSegment;
    key.resize(most);
    KeyOctets to{key.data(), key.data() + key.size()};
    to.octet(sends);
    to.octet(static_cast<unsigned>(box));
    for (const HostId host : kHosts) put(to, sides[index(host)], settings.of(host).config);
    const bool windows = std::ranges::any_of(
        kHosts, [&](HostId host) { return settings.of(host).config.window < kSmallWindow; });
    for (const auto& direction : sent) {
        to.octet(static_cast<unsigned>(direction.size()));
        for (const Segment& segment : direction) {
            to.word(segment.seq.value());
            to.word(segment.has(ctl::ACK) ? segment.ack.value() : 0);
            to.octet(segment.ctl);
            to.octet(segment.text);
            if (windows) to.word(segment.wnd);
        }
    }
    key.resize(static_cast<std::size_t>(to.at - key.data()));
}

}  // namespace tcp
