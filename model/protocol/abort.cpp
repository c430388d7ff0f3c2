// What ends a connection at once, by a reset: abort(), and a close() that may not wait or leaves text unread.

#include "protocol/endpoint.h"

namespace tcp {

// Linux tcp_check_oom: nobody may wait for the ACK of the FIN, or for a window.
void Endpoint::closeTooManyOrphans()
{
    const State state = tcb_.state();
    if (state != State::FinWait1 && state != State::Closing && state != State::LastAck) return;
    sendControl(tcb_.snd.nxt, ctl::RST | ctl::ACK, Clause::LinuxMaxOrphans);
    fire(Trigger::TooManyOrphans);
}

void Endpoint::closeUnread()
{
    tcb_.orphan = true;
    resetUnread();
    reply(Reply::Ok, Clause::R3_6_1_HalfDuplexClose);
}

void Endpoint::resetUnread()
{
    sendControl(tcb_.snd.nxt, config_.abortCarriesAck ? ctl::RST | ctl::ACK : ctl::RST, Clause::R3_6_1_HalfDuplexClose);
    fire(Trigger::UnreadDataAtClose);
}

bool Endpoint::abortResets() const
{
    switch (tcb_.state()) {
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait: return true;
    case State::SynReceived: return !config_.abortResetsWhatWasOpen;
    case State::Closing:
    case State::LastAck:
        return config_.abortResetsWhatWasOpen || (config_.abortResetsUnsent && tcb_.closeCalled && !tcb_.finSent);
    default: return false;
    }
}

// 3.10.5
void Endpoint::abort()
{
    constexpr Clause clause = Clause::R3_10_5_Abort;
    const State state = tcb_.state();
    if (state == State::Closed) return reply(Reply::DoesNotExist, clause);
    if (tcb_.minisock && !tcb_.orphan) {
        // Linux: what the application still holds is a closed socket; TIME-WAIT is no part of it
        tcb_.orphan = true;
        return reply(Reply::Ok, clause);
    }
    failOutstanding(Signal::ConnectionReset, clause);
    // Linux forgets a request without a word when its listener closes; its peer is reset when it speaks again.
    // A minisock, too, goes without a word (tcp_abort).
    if (abortResets() && !isRequest() && !tcb_.forsaken && !tcb_.minisock) {
        sendControl(tcb_.snd.nxt, config_.abortCarriesAck ? ctl::RST | ctl::ACK : ctl::RST, clause);
    }
    fire(Trigger::Abort, tcb_.forsaken ? Clause::LinuxRequestSock : Clause::None);
    reply(Reply::Ok, clause);
}

}  // namespace tcp
