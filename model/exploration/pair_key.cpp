// What two worlds must share to have the same future. Left out, because no procedure reads it once time is gone: due
// times, round trips (but whether there was one), back-off and probe counts (GiveUp is a move), RECEIVEs that wait
// (they decide a signal), and that the application has not seen the FIN. Windows far larger than all text that a walk
// sends are never felt, and PSH follows from the configuration.

#include "exploration/pair.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr std::uint32_t kSmallWindow = 1000;  ///< octets; a walk sends far fewer

void put(std::string& key, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8) key.push_back(static_cast<char>((value >> shift) & 0xFF));
}

void putByte(std::string& key, std::uint32_t value) { key.push_back(static_cast<char>(std::min(value, 255U))); }

void putIslands(std::string& key, const Tcb& t)
{
    for (const Island& island : t.islands) {
        if (!island.used) continue;
        put(key, island.from.value());
        putByte(key, island.text * 2 + (island.fin ? 1 : 0));
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
    unsigned flags = 0;
    for (const bool bit :
         {bool(t.passive), bool(t.orphan), bool(t.closeCalled), bool(t.finSent), bool(t.finReceived), bool(t.ackOwed),
          t.finOnText && !t.allAcked(), bool(t.requestAcked), bool(t.minisock),
          t.islands[0].used, t.islands[1].used, unreadMatters(t, config), delays && t.textCame,
          quick && t.pingPong, quick && t.quickAcks > 0, config.tailLossProbe && !t.allAcked() && t.probing})
        flags = flags * 2 + (bit ? 1 : 0);
    return flags;
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
    if (config.window < kSmallWindow) putWindows(key, t);
}

}  // namespace

std::string Pair::key(const Config& config) const
{
    std::string key;
    key.reserve(96);
    key.push_back(static_cast<char>(sends));
    for (const Side& side : sides) put(key, side, config);
    for (const auto& direction : sent) {
        key.push_back(static_cast<char>(direction.size()));
        for (const Segment& segment : direction) {
            put(key, segment.seq.value());
            put(key, segment.has(ctl::ACK) ? segment.ack.value() : 0);
            key.push_back(static_cast<char>(segment.ctl));
            key.push_back(static_cast<char>(segment.text));
            if (config.window < kSmallWindow) put(key, segment.wnd);
        }
    }
    return key;
}

}  // namespace tcp
