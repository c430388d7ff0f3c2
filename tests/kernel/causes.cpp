#include "kernel/causes.h"

#include <array>
#include <optional>

namespace stories {
namespace {

using namespace tcp;
using namespace std::chrono_literals;

// By Reason.
constexpr std::array<const char*, kReasonCount> kReasons{
    "between two looks", "one step more is seen", "silence cut", "a timer is late",
    "timers of both hosts end within 32 ms, a slot of the wheel", "after what differs",
    "loss recovery without SACK and RACK", "when a pure ACK goes", "another word", "another rule"};

constexpr Duration kTick = 4ms;  ///< of a kernel with HZ=250: a delayed ACK goes with one

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

/// The cause of a pure ACK that only one of them has, where the traces show it.
const char* ackCause(const Difference& it, const Trace& simulated, const Trace& measured)
{
    const SameAcks model = sameAcks(simulated, it.event);
    const SameAcks kernel = sameAcks(measured, it.event);
    if (it.kind == DifferenceKind::OnlySimulated && kernel.count > 1 && model.count > kernel.count)
        return "duplicate ACKs are gathered for 1 ms (tcp_comp_sack_delay_ns)";
    if (it.kind == DifferenceKind::OnlyMeasured && kernel.count > model.count && kernel.beforeArrival)
        return "the tick of a delayed ACK comes between two arrivals";
    return kReasons[static_cast<std::size_t>(Reason::AckTiming)];
}

}  // namespace

const char* causeOf(const Difference& it, Reason why, const Trace& simulated, const Trace& measured)
{
    return why == Reason::AckTiming ? ackCause(it, simulated, measured) : kReasons[static_cast<std::size_t>(why)];
}

}  // namespace stories
