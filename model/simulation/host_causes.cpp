// What a host remembers so that a later event can name its cause, and the receipt that names both.

#include "simulation/host_kernel.h"

#include <algorithm>

namespace tcp {
namespace {

// The rule that an accepted segment met: that of the first thing it did.
Clause clauseOf(const Effect& effect)
{
    if (const auto* change = std::get_if<StateChanged>(&effect)) return change->clause;
    if (const auto* sent = std::get_if<SegmentSent>(&effect)) return sent->clause;
    return Clause::None;
}

}  // namespace

void HostKernel::tellReceived(TraceEvent& event, const Flight& flight, const Effects& effects) const
{
    auto& what = event.what.emplace<Received>();
    what.id = flight.id;
    what.segment = flight.segment;
    what.rseq = flight.rseq;
    what.rack = flight.rack;
    what.retransmission = flight.retransmission;
    what.forged = flight.forged;
    what.sent = flight.sent;
    what.ports = flight.ports;
    for (const Effect& effect : effects) {
        if (const auto* refused = std::get_if<SegmentRefused>(&effect)) {
            what.accepted = false;
            what.reason = text(refused->reason);
            what.clause = refused->clause;
            event.given = givenOf(flight, refused->reason);
        }
        if (what.clause == Clause::None) what.clause = clauseOf(effect);
    }
    if (what.clause == Clause::None) what.clause = Clause::R3_10_7_4_Fifth;
}

// The cause of a refusal is the segment; without this the host would have taken it.
EventNumber HostKernel::givenOf(const Flight& flight, Refusal reason) const
{
    switch (reason) {
    case Refusal::NoConnection: {
        EventNumber last = kNoEvent;
        for (const EndedConnection& one : host_.ended) {
            const bool samePorts = one.localPort == flight.ports.to &&
                                   (one.remotePort == flight.ports.from || one.remotePort == 0);
            if (samePorts) last = std::max(last, one.event);
        }
        return last;
    }
    case Refusal::Overflow:
    case Refusal::SynQueueFull: return host_.hung ? host_.hungBy : kNoEvent;
    case Refusal::NotAcceptable:
    case Refusal::NoAck:
    case Refusal::BadAck:
    case Refusal::OldAck:
    case Refusal::ChallengeAck:
    case Refusal::ResetOutsideWindow:
    case Refusal::OldTimestamp:
    case Refusal::NoTimestamp:
    case Refusal::AfterFin:
    case Refusal::OutOfOrderFull: break;
    }
    return kNoEvent;
}

// Text and a FIN may have to wait: then what let them go is the cause, and the call is what was given.
EventNumber HostKernel::givenOf(const ConnectionCauses& causes, const SegmentSent& effect) const
{
    if (effect.retransmission) return kNoEvent;
    const bool fin = effect.segment.has(ctl::FIN) && causes.close != kNoEvent;
    const EventNumber call = fin ? causes.close : effect.segment.text > 0 ? causes.send : kNoEvent;
    return call == trigger_ ? kNoEvent : call;
}

void HostKernel::noteCall(Connection& connection, const UserCall& call, bool closeWasCalled) const
{
    if (call.call == Call::Send) connection.causes.send = trigger_;
    if (connection.tcb.closeCalled && !closeWasCalled) connection.causes.close = trigger_;
}

void HostKernel::noteEnd(const Connection& connection, EventNumber event)
{
    host_.forgetSent(connection.number);
    const auto found = std::ranges::find_if(host_.ended, [&](const EndedConnection& one) {
        return one.localPort == connection.localPort && one.remotePort == connection.remotePort;
    });
    if (found != host_.ended.end()) found->event = event;
    else host_.ended.push_back({connection.localPort, connection.remotePort, event});
}

}  // namespace tcp
