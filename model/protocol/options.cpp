#include "protocol/endpoint.h"

#include <algorithm>

// The options of RFC 9293 3.2: what the SYNs agree on, and what timestamps decide from then on.
namespace tcp {
namespace {

constexpr std::uint16_t kDefaultMss = 536;             // RFC 9293 3.7.1 MUST-15, IPv4
constexpr std::uint16_t kLeastPeerMss = 48;            // Linux tcp_min_snd_mss
constexpr std::uint32_t kTimestampsLength = 12;        // RFC 7323 A: with two octets of padding
constexpr std::uint32_t kUnscaledMost = 65535;
constexpr Duration kOutdated = 24 * 24h;               // RFC 7323 5.5

constexpr bool before(std::uint32_t a, std::uint32_t b) { return static_cast<std::int32_t>(a - b) < 0; }

}  // namespace

// What the peer's SYN offers and we offer too is in force (RFC 7323 1.3).
void Endpoint::takeOptions(const Segment& syn)
{
    const Options& options = syn.options;
    auto& snd = tcb_.snd;
    snd.mss = options.mss == 0 ? kDefaultMss : std::max(options.mss, kLeastPeerMss);
    snd.scales = config_.windowScaling && options.windowScale;
    snd.sack = config_.sack && options.sackPermitted;
    snd.timestamps = config_.timestamps && options.timestamps;
    tcb_.lastAck = CoarseInstant(now_);
    if (snd.timestamps) tcb_.tsRecent = options.tsVal;
}

// RFC 7323 1.3, 2.2, 3.2: a SYN offers, a SYN,ACK answers what was offered, later segments carry what is in force.
void Endpoint::putOptions(Segment& seg) const
{
    if (seg.has(ctl::SYN)) return putOptionsOfSyn(seg);
    if (tcb_.snd.scales) seg.options.scale = offeredScale();
    if (tcb_.snd.timestamps) putTimestamps(seg);
}

void Endpoint::putOptionsOfSyn(Segment& syn) const
{
    Options& options = syn.options;
    const bool offers = !syn.has(ctl::ACK);
    options.mss = static_cast<std::uint16_t>(std::min(config_.mss, kUnscaledMost));
    options.windowScale = offers ? config_.windowScaling : tcb_.snd.scales;
    options.sackPermitted = offers ? config_.sack : tcb_.snd.sack;
    if (options.windowScale) options.scale = offeredScale();
    if (offers ? config_.timestamps : tcb_.snd.timestamps) putTimestamps(syn);
}

void Endpoint::putTimestamps(Segment& seg) const
{
    seg.options.timestamps = true;
    seg.options.tsVal = timestampNow();
    if (seg.has(ctl::ACK)) seg.options.tsEcr = tcb_.tsRecent;
}

std::uint32_t Endpoint::timestampNow() const { return config_.timestampOffset + milliseconds(now_); }

// A buffer that the application has made smaller than what the field holds needs no scale.
std::uint8_t Endpoint::offeredScale() const
{
    return config_.window < kUnscaledMost ? std::uint8_t{0} : config_.windowScale;
}

// Octets of text in a full segment (3.7.1, RFC 6691): options take their room from it.
std::uint32_t Endpoint::sendMss() const
{
    const std::uint32_t mss = std::min<std::uint32_t>(config_.mss, tcb_.snd.mss);
    return tcb_.snd.timestamps ? mss - kTimestampsLength : mss;
}

// Octets of text that the application can leave unread. The side that answered a SYN knew of the timestamps.
std::uint32_t Endpoint::receiveBuffer() const
{
    if (!config_.windowInSegments) return config_.window;
    const std::uint32_t segment = config_.mss - (tcb_.passive && tcb_.snd.timestamps ? kTimestampsLength : 0);
    return config_.window > segment ? config_.window - config_.window % segment : config_.window;
}

// What the field of 16 bits can say is a multiple of 2^scale: upwards, or the right edge would move back.
std::uint32_t Endpoint::representable(std::uint32_t window) const
{
    const std::uint32_t unit = std::uint32_t{1} << (tcb_.snd.scales ? offeredScale() : 0);
    return (window + unit - 1) & ~(unit - 1);
}

// RFC 7323 5.5: TS.Recent of a connection that was idle for 24 days says nothing any more. It came with the last ACK.
bool Endpoint::timestampTooOld(const Segment& seg, std::uint32_t tolerance) const
{
    if (!tcb_.snd.timestamps || !seg.options.timestamps) return false;
    return before(seg.options.tsVal + tolerance, tcb_.tsRecent) && tcb_.lastAck.until(now_) <= kOutdated;
}

// Linux tcp_disordered_ack: a bare ACK that says nothing new was overtaken; answering it would start an exchange of
// ACKs.
bool Endpoint::overtakenAck(const Segment& seg) const
{
    const bool bare = seg.length() == 0 && seg.seq == tcb_.rcv.nxt && seg.has(ctl::ACK);
    return config_.lenientPaws && bare && seg.ack == tcb_.snd.una && seg.wnd == tcb_.snd.wnd;
}

// RFC 7323 5.3 R1: an old duplicate, however well its number fits. A reset is judged by its number alone.
bool Endpoint::passesPaws(const Segment& seg)
{
    if (seg.has(ctl::RST)) return true;
    const bool missing = tcb_.snd.timestamps && !seg.options.timestamps && !seg.has(ctl::SYN);
    if (missing && !config_.toleratesMissingTimestamps) {
        refuse(Refusal::NoTimestamp, Clause::Rfc7323_Missing);
        return false;
    }
    if (!timestampTooOld(seg, config_.lenientPaws ? 1 : 0) || overtakenAck(seg)) return true;
    refuse(Refusal::OldTimestamp, Clause::Rfc7323_Paws);
    // Linux tcp_disordered_ack_check: "old ACK are common", and not answered
    const bool oldAck = seg.length() == 0 && seg.has(ctl::ACK) && seg.seq < tcb_.rcv.nxt;
    if (!config_.lenientPaws || !oldAck) answerOutOfWindow(seg, Clause::Rfc7323_Paws);
    return false;
}

// RFC 7323 4.3: the timestamp of what we acknowledged last is the one to echo.
void Endpoint::noteTimestamp(const Segment& seg)
{
    const bool counts = tcb_.snd.timestamps && seg.options.timestamps && seg.seq <= tcb_.rcv.acked;
    if (!counts || timestampTooOld(seg, 0)) return;
    tcb_.tsRecent = seg.options.tsVal;
    tcb_.lastAck = CoarseInstant(now_);
}

// Linux tcp_rcv_synsent_state_process: the echo lies between our first SYN and now.
bool Endpoint::echoesSyn(const Segment& seg) const
{
    const Options& options = seg.options;
    if (!config_.checksEchoOfSyn || !config_.timestamps || !options.timestamps || options.tsEcr == 0) return true;
    if (tcb_.unackedSince == kNever) return true;
    const std::uint32_t first = config_.timestampOffset + milliseconds(tcb_.unackedSince);
    return !before(options.tsEcr, first) && !before(timestampNow(), options.tsEcr);
}

// Karn: which SYN is it that is acknowledged? Timestamps tell. A listener that has answered the first one before echoes
// that one again, and what was lost counts as the way (Linux tcp_rtt_tsopt_us; measured).
Instant Endpoint::synTimedAt(const Segment& seg) const
{
    if (!tcb_.snd.timestamps) return kNever;
    const Options& options = seg.options;
    const bool echoes = config_.checksEchoOfSyn && options.timestamps && options.tsEcr != 0;
    return echoes ? now_ - std::chrono::milliseconds(timestampNow() - options.tsEcr) : tcb_.estimator.timedAt;
}

// RFC 6191 2, RFC 9293 3.6.1 MAY-2: a timestamp above the last one shows a new SYN, whatever its number; a number
// above shows it if the timestamp is not below.
bool Endpoint::isNewSyn(const Segment& seg) const
{
    if (!seg.has(ctl::SYN) || seg.any(ctl::ACK | ctl::RST)) return false;
    if (timestampTooOld(seg, 0)) return false;
    const bool later = tcb_.snd.timestamps && seg.options.timestamps && before(tcb_.tsRecent, seg.options.tsVal);
    return later || seg.seq > tcb_.rcv.nxt;
}

}  // namespace tcp
