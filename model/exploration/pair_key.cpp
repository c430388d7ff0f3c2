// What two worlds must share to have the same future. Left out, because no procedure reads it once time is gone: due
// times, round trips (but on Linux whether one was measured), back-off and probe counts (GiveUp is a move), RECEIVEs
// that wait (they decide a signal), and that the application has not seen the FIN. Windows far larger than all text
// that a walk sends are never felt, and PSH follows from the configuration.

#include "exploration/pair.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tcp {
namespace {

constexpr std::uint32_t kSmallWindow = 1000;  ///< octets; a walk sends far fewer

void put(std::string& key, std::uint32_t value)
{
    std::array<char, sizeof value> octets;
    std::memcpy(octets.data(), &value, sizeof value);
    key.append(octets.data(), octets.size());
}

void putByte(std::string& key, std::uint32_t value) { key.push_back(static_cast<char>(std::min(value, 255U))); }

void putIslands(std::string& key, const Tcb& t)
{
    putByte(key, static_cast<std::uint32_t>(std::ranges::count_if(t.outOfOrder, &OutOfOrderRange::used)));
    for (const OutOfOrderRange& range : t.outOfOrder) {
        if (!range.used()) continue;
        put(key, range.from.value());
        putByte(key, range.text * 2 + (range.fin ? 1 : 0));
    }
}

void putWindows(std::string& key, const Tcb& t)
{
    for (const std::uint32_t value : {t.snd.wnd, t.snd.maxWnd, t.snd.wl1.value(), t.snd.wl2.value(), t.rcv.wnd,
                                      t.rcv.unread})
        put(key, value);
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
void putLossProbe(std::string& key, const Tcb& t)
{
    if (!t.allAcked()) {
        const bool several = t.snd.una < t.snd.last;
        putByte(key, several ? static_cast<std::uint32_t>(t.snd.nxt - t.snd.last) : 0);
        putByte(key, t.snd.lossAssumed ? static_cast<std::uint32_t>(t.snd.nxt - t.snd.recover) : 0);
    }
    if (t.finAcked()) return putByte(key, 0);
    const Estimator& e = t.estimator;
    if (e.srtt != 0) return putByte(key, t.timeouts > 0 ? 2 : 1);
    putByte(key, e.timedAt != kNever ? 3 + static_cast<std::uint32_t>(t.snd.nxt - e.timed) : 0);
}

void put(std::string& key, const Side& side, const Config& config)
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
    putByte(key, t.snd.queued);
    putByte(key, static_cast<std::uint32_t>(t.rcv.nxt - t.rcv.acked));
    put(key, flagsOf(t, config));
    unsigned timers = 0;
    for (int i = 0; i < kTimerCount; ++i) timers = timers * 2 + (t.running(static_cast<Timer>(i)) ? 1 : 0);
    key.push_back(static_cast<char>(timers));
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
    key.clear();
    key.reserve(96);
    key.push_back(static_cast<char>(sends));
    key.push_back(static_cast<char>(box));
    for (const HostId host : kHosts) put(key, sides[index(host)], settings.of(host).config);
    const bool windows = std::ranges::any_of(
        kHosts, [&](HostId host) { return settings.of(host).config.window < kSmallWindow; });
    for (const auto& direction : sent) {
        key.push_back(static_cast<char>(direction.size()));
        for (const Segment& segment : direction) {
            put(key, segment.seq.value());
            put(key, segment.has(ctl::ACK) ? segment.ack.value() : 0);
            key.push_back(static_cast<char>(segment.ctl));
            key.push_back(static_cast<char>(segment.text));
            if (windows) put(key, segment.wnd);
        }
    }
}

}  // namespace tcp
