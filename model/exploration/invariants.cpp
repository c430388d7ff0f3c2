#include "exploration/invariants.h"

namespace tcp {
namespace {

bool timerAllowed(Timer timer, State state)
{
    const bool outstanding = state != State::Closed && state != State::Listen && state != State::TimeWait;
    switch (timer) {
    case Timer::Retransmission: return outstanding && state != State::FinWait2;
    case Timer::Persist: return outstanding && synchronized(state);
    case Timer::User: return outstanding;
    case Timer::TimeWait: return state == State::TimeWait;
    case Timer::FinWait2: return state == State::FinWait2;
    case Timer::KeepAlive:
        return state == State::Established || state == State::CloseWait || state == State::FinWait2;
    case Timer::DelayedAck: return synchronized(state) && state != State::TimeWait;
    }
    return false;
}

// The state that the flags of SYN and FIN imply (the oracle of sponge's TCPState, in RFC terms).
bool stateImplied(const Tcb& tcb)
{
    const bool synAcked = tcb.snd.una != tcb.snd.iss;
    const bool finAcked = tcb.finSent && tcb.allAcked();
    switch (tcb.state()) {
    case State::Closed:
    case State::Listen: return !tcb.finSent && !tcb.finReceived;
    case State::SynSent: return !synAcked && !tcb.finSent && !tcb.finReceived;
    case State::SynReceived: return !synAcked && !tcb.finSent && !tcb.finReceived;
    case State::Established: return !tcb.closeCalled && !tcb.finReceived;
    case State::FinWait1: return tcb.closeCalled && !finAcked && !tcb.finReceived;
    case State::FinWait2: return finAcked && !tcb.finReceived;
    case State::CloseWait: return !tcb.closeCalled && tcb.finReceived;
    case State::Closing: return tcb.closeCalled && !finAcked && tcb.finReceived;
    case State::LastAck: return tcb.closeCalled && !finAcked && tcb.finReceived;
    case State::TimeWait: return finAcked && tcb.finReceived;
    }
    return false;
}

// Octets of text that have come in order: the SYN and the FIN are no text.
std::int32_t received(const Tcb& tcb) { return tcb.rcv.nxt - tcb.rcv.irs - 1 - (tcb.finReceived ? 1 : 0); }

std::string_view brokenTextInvariant(const Tcb& tcb)
{
    const bool connected = synchronized(tcb.state());
    if (tcb.snd.queued > 0 && tcb.finSent) return "text waits to be sent behind our FIN";
    if (connected && static_cast<std::int64_t>(tcb.rcv.unread) > received(tcb)) return "more is unread than has come";
    if (!connected && tcb.rcv.unread > 0) return "there is text to read before the handshake is over";
    if (connected && tcb.rcv.nxt < tcb.rcv.acked) return "something was acknowledged that has not come";
    if (tcb.ackOwed != tcb.running(Timer::DelayedAck))
        return "an ACK is owed and no timer will send it, or the reverse";
    const bool sends = tcb.running(Timer::Retransmission) || tcb.running(Timer::Persist);
    if (tcb.snd.queued > 0 && tcb.state() != State::Closed && !sends) return "text waits and no timer will send it";
    return {};
}

}  // namespace

std::string_view brokenInvariant(const Tcb& tcb)
{
    if (tcb.snd.nxt < tcb.snd.una) return "SND.UNA is beyond SND.NXT";
    if (!stateImplied(tcb)) return "the state is not the one that SYN and FIN imply";
    for (int i = 0; i < kTimerCount; ++i) {
        const auto timer = static_cast<Timer>(i);
        if (tcb.running(timer) && !timerAllowed(timer, tcb.state())) return "a timer runs where no rule allows it";
    }
    const bool resends = tcb.running(Timer::Retransmission) || tcb.running(Timer::Persist);
    if (tcb.state() != State::Closed && tcb.state() != State::Listen && !tcb.allAcked() && !resends)
        return "something is unacknowledged and no timer will resend it";
    return brokenTextInvariant(tcb);
}

std::string_view brokenInvariant(const Pair& pair)
{
    for (const Side& side : pair.sides) {
        if (const auto broken = brokenInvariant(side.tcb); !broken.empty()) return broken;
    }
    for (const HostId host : kHosts) {
        const Tcb& tcb = pair.sides[index(host)].tcb;
        const Tcb& peer = pair.sides[index(other(host))].tcb;
        const bool same = synchronized(tcb.state()) && synchronized(peer.state()) && tcb.rcv.irs == peer.snd.iss;
        if (same && peer.snd.nxt < tcb.rcv.nxt) return "something was acknowledged that was never sent";
        const bool both = same && peer.rcv.irs == tcb.snd.iss;
        if (both && tcb.rcv.nxt < peer.snd.una) return "something counts as acknowledged that has not come";
    }
    return {};
}

std::string_view brokenInvariant(const Pair& pair, const Settings& settings)
{
    const Tcb& client = pair.sides[index(HostId::Client)].tcb;
    const bool open = client.state() != State::Closed && client.state() != State::Listen;
    if (settings.box.kind != BoxKind::None && client.passive && open) return "the box has let in what nobody asked for";
    return brokenInvariant(pair);
}

}  // namespace tcp
