#include "kernel/causes.h"

#include "observation/timer_wheel.h"

#include <array>
#include <optional>

namespace stories {
namespace {

using namespace tcp;
using namespace std::chrono_literals;

// By Reason.
constexpr std::array<const char*, kReasonCount> kReasons{
    "between two looks", "one step more is seen", "silence cut", "a timer is late",
    "timers of both hosts end in one slot of the wheel", "after what differs",
    "loss recovery without SACK and RACK", "not explained: a pure ACK", "not explained: another word",
    "not explained: another rule"};

/// How many pure ACKs with these numbers the host sends in this step, and whether one goes within a tick before
/// something arrives.
struct SameAcks {
    std::size_t count = 0;
    bool beforeArrival = false;
};

bool isTheAck(const Sent& sent, const Likeness& ack)
{
    return sent.segment.ctl == ctl::ACK && sent.segment.text == 0 && sent.rseq == ack.rseq && sent.rack == ack.rack;
}

SameAcks sameAcks(const Trace& trace, const Likeness& ack)
{
    SameAcks same;
    std::size_t step = 0;
    std::optional<Instant> sentAt;
    for (const TraceItem& item : trace.items) {
        if (const auto* begun = std::get_if<StepBegun>(&item)) step = begun->index;
        const auto* event = std::get_if<TraceEvent>(&item);
        if (event == nullptr || step != ack.step || event->host != ack.host) continue;
        if (const auto* sent = std::get_if<Sent>(&event->what); sent != nullptr && isTheAck(*sent, ack)) {
            ++same.count;
            sentAt = event->at;
        }
        const bool arrives = std::holds_alternative<Received>(event->what);
        same.beforeArrival = same.beforeArrival || (arrives && sentAt && event->at - *sentAt < kTick);
    }
    return same;
}

/// The same text is acknowledged in this step by what is sent anyway.
bool travels(const Trace& trace, const Likeness& ack)
{
    std::size_t step = 0;
    for (const TraceItem& item : trace.items) {
        if (const auto* begun = std::get_if<StepBegun>(&item)) step = begun->index;
        const auto* event = std::get_if<TraceEvent>(&item);
        const auto* sent = event != nullptr ? std::get_if<Sent>(&event->what) : nullptr;
        if (sent == nullptr || step < ack.step || event->host != ack.host || !sent->segment.has(ctl::ACK)) continue;
        if (sent->rack >= ack.rack) return sent->segment.length() > 0 || sent->segment.has(ctl::RST);
    }
    return false;
}

/// The cause of a pure ACK that only one of them has, where the traces show it.
const char* ackCause(const Difference& it, const Trace& simulated, const Trace& measured)
{
    const SameAcks model = sameAcks(simulated, it.event);
    const SameAcks kernel = sameAcks(measured, it.event);
    if (it.kind == DifferenceKind::OnlySimulated && kernel.count > 1 && model.count > kernel.count)
        return "duplicate ACKs are gathered for 1 ms (tcp_comp_sack_delay_ns)";
    if (it.kind == DifferenceKind::OnlyMeasured && kernel.count > model.count && kernel.beforeArrival)
        return "the tick of a delayed ACK comes between two arrivals";
    const Trace& other = it.kind == DifferenceKind::OnlyMeasured ? simulated : measured;
    if (travels(other, it.event)) return "a delayed ACK goes with a tick, or with what is sent before it";
    return kReasons[static_cast<std::size_t>(Reason::AckTiming)];
}

/// A timer is late, and the step has waited for it: the trace says so.
bool waitedLonger(const Trace& measured, std::size_t step)
{
    for (const TraceItem& item : measured.items) {
        if (const auto* grace = std::get_if<GraceGiven>(&item); grace != nullptr && grace->step == step) return true;
        if (const auto* cut = std::get_if<SilenceCut>(&item); cut != nullptr && cut->step == step) return true;
    }
    return false;
}

const char* timerCause(const Difference& it, const Trace& measured)
{
    if (waitedLonger(measured, it.event.step)) return "a timer is late, and the step waited for it";
    return "not explained: a timer";
}

}  // namespace

const char* causeOf(const Difference& it, Reason why, const Trace& simulated, const Trace& measured)
{
    if (why == Reason::Timer) return timerCause(it, measured);
    return why == Reason::AckTiming ? ackCause(it, simulated, measured) : kReasons[static_cast<std::size_t>(why)];
}

}  // namespace stories
