// inject: a segment that nobody sent arrives as if from the other host.

#include "simulation/host_kernel.h"

namespace tcp {

// A forged segment (reference: actions inject): it arrives now, as if from the other host.
void HostKernel::inject(const InjectAction& action)
{
    const Connection* target = action.connection == 0 ? host_.current() : host_.connection(action.connection);
    const Tcb nothing;
    const Tcb& tcb = target != nullptr ? target->tcb : nothing;
    Flight flight;
    flight.id = world_.network_.nextId++;
    flight.from = peer_.id;
    flight.forged = true;
    flight.ports.to = target != nullptr ? target->localPort : portOf(host_.id);
    flight.ports.from = target != nullptr && target->remotePort != 0 ? target->remotePort : portOf(peer_.id);
    flight.sent = flight.due = world_.now_;
    Segment& segment = flight.segment;
    segment.ctl = action.bits;
    segment.text = action.length;
    segment.seq = resolve(action.seq, tcb.rcv.nxt, tcb);
    if (segment.has(ctl::ACK)) segment.ack = resolve(action.ack, tcb.snd.nxt, tcb);
    const bool heard = tcb.rcv.irs != SeqNum{};
    segment.wnd = action.window.value_or(heard ? tcb.snd.wnd : peer_.config.window);
    segment.options = forgedOptions(action, tcb);
    flight.rseq = segment.seq - tcb.rcv.irs;
    flight.rack = segment.has(ctl::ACK) ? segment.ack - tcb.snd.iss : 0;
    flight.event = record(target != nullptr ? target->number : 0,
                          Injected{flight.id, segment, flight.rseq, flight.rack, flight.ports});
    if (!world_.network_.passesBox(flight, world_.now_, trace_)) return;
    arrives(flight);
}

// The options that the action names, and no others. The field WND is shifted as the connection has it.
Options HostKernel::forgedOptions(const InjectAction& action, const Tcb& tcb) const
{
    Options options;
    options.mss = action.mss.value_or(0);
    if (tcb.snd.scales && (action.bits & ctl::SYN) == 0) options.scale = peer_.config.windowScale;
    if (!action.tsVal) return options;
    options.timestamps = true;
    options.tsVal = resolve(*action.tsVal, {}, tcb).value();
    if ((action.bits & ctl::ACK) == 0) return options;
    const auto clock = static_cast<std::uint32_t>(world_.now_ / 1ms);
    options.tsEcr =
        resolve(action.tsEcr.value_or(Expression{}), SeqNum{host_.config.timestampOffset + clock}, tcb).value();
    return options;
}

SeqNum HostKernel::resolve(const Expression& expression, SeqNum otherwise, const Tcb& tcb) const
{
    if (expression.empty()) return otherwise;
    std::uint32_t value = 0;
    for (const Term& term : expression) {
        std::uint32_t one = term.number;
        switch (term.variable) {
        case Variable::Number: break;
        case Variable::RcvNxt: one = tcb.rcv.nxt.value(); break;
        case Variable::SndNxt: one = tcb.snd.nxt.value(); break;
        case Variable::SndUna: one = tcb.snd.una.value(); break;
        case Variable::RcvWnd: one = tcb.rcv.wnd; break;
        case Variable::SndWnd: one = tcb.snd.wnd; break;
        case Variable::Iss: one = tcb.snd.iss.value(); break;
        case Variable::Irs: one = tcb.rcv.irs.value(); break;
        case Variable::TsRecent: one = tcb.tsRecent; break;
        }
        value = term.minus ? value - one : value + one;
    }
    return SeqNum{value};
}

}  // namespace tcp
