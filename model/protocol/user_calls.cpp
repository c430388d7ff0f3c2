#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {

void Endpoint::call(const UserCall& userCall)
{
    switch (userCall.call) {
    case Call::PassiveOpen: return openPassive();
    case Call::ActiveOpen: return openActive(userCall);
    case Call::Send: return send(userCall);
    case Call::Receive: return receive(userCall);
    case Call::Shutdown: return shutdown(userCall);
    case Call::Close: return close(userCall);
    case Call::Abort: return abort();
    case Call::Options: return optionsChanged();
    case Call::Status:
        return reply(tcb_.state() == State::Closed ? Reply::DoesNotExist : Reply::Ok, Clause::R3_10_6_Status);
    }
}

void Endpoint::reply(Reply answer, Clause clause, std::uint32_t octets)
{
    effects_.add<CallReturned>(answer, octets, clause);
}

// 3.10.4, 3.10.5: calls that are still outstanding are told why they will never be served.
void Endpoint::failOutstanding(Signal what, Clause clause)
{
    if (tcb_.receives > 0 || tcb_.snd.queued > 0) signal(what, clause);
    tcb_.receives = 0;
    tcb_.snd.queued = 0;
}

// 3.10.1
void Endpoint::openPassive()
{
    if (tcb_.state() != State::Closed) return reply(Reply::AlreadyExists, Clause::R3_10_1_Open);
    tcb_.passive = true;
    fire(Trigger::PassiveOpen);
    reply(Reply::Ok, Clause::R3_10_1_Open);
}

// 3.10.1
void Endpoint::openActive(const UserCall& userCall)
{
    if (tcb_.state() != State::Closed && tcb_.state() != State::Listen)
        return reply(Reply::AlreadyExists, Clause::R3_10_1_Open);
    if (!userCall.remoteKnown) return reply(Reply::RemoteUnspecified, Clause::R3_10_1_Open);
    sendSyn(userCall.iss, Trigger::ActiveOpen, Clause::R3_10_1_Open);
    reply(Reply::Ok, Clause::R3_10_1_Open);
}

// 3.10.1, 3.10.2: <SEQ=ISS><CTL=SYN>, SND.UNA = ISS, SND.NXT = ISS+1
void Endpoint::sendSyn(SeqNum iss, Trigger trigger, Clause clause)
{
    tcb_.passive = false;
    tcb_.snd.iss = iss;
    tcb_.snd.una = iss;
    tcb_.snd.nxt = iss + 1;
    fire(trigger);
    startTiming(tcb_.snd.nxt);
    sendControl(iss, ctl::SYN, clause);
    armRetransmission();
    startUserTimer();
}

// 3.10.2
void Endpoint::send(const UserCall& userCall)
{
    constexpr Clause clause = Clause::R3_10_2_Send;
    switch (tcb_.state()) {
    case State::Closed: return reply(Reply::DoesNotExist, clause);
    case State::Listen:
        if (!userCall.remoteKnown) return reply(Reply::RemoteUnspecified, clause);
        tcb_.snd.queued += userCall.octets;
        sendSyn(userCall.iss, Trigger::Send, clause);
        return reply(Reply::Ok, clause);
    case State::SynSent:
    case State::SynReceived:
        if (tcb_.closeCalled) return reply(Reply::Closing, clause);
        tcb_.snd.queued += userCall.octets;
        return reply(Reply::Queued, clause);
    case State::Established:
    case State::CloseWait:
        tcb_.snd.queued += userCall.octets;
        reply(Reply::Ok, clause);
        sendText(clause);
        return startUserTimer();
    case State::FinWait1:
    case State::FinWait2:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: return reply(Reply::Closing, clause);
    }
}

// 3.10.3
void Endpoint::receive(const UserCall& userCall)
{
    constexpr Clause clause = Clause::R3_10_3_Receive;
    const auto queue = [this] { tcb_.receives = static_cast<std::uint8_t>(std::min(tcb_.receives + 1, 255)); };
    switch (tcb_.state()) {
    case State::Closed: return reply(Reply::DoesNotExist, clause);
    case State::Listen:
    case State::SynSent:
    case State::SynReceived: queue(); return reply(Reply::Queued, clause);
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
        if (tcb_.rcv.unread == 0) {
            queue();
            return reply(Reply::Queued, clause);
        }
        return takeText(userCall);
    case State::CloseWait:
        if (tcb_.rcv.unread > 0) return takeText(userCall);
        tcb_.finUnread = false;
        return reply(Reply::Closing, clause);
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: tcb_.finUnread = false; return reply(Reply::Closing, clause);
    }
}

// Text goes to the application; a window that was shut opens again and says so (3.8.6.2.2).
void Endpoint::takeText(const UserCall& userCall)
{
    const std::uint32_t all = tcb_.rcv.unread;
    const std::uint32_t taken = userCall.octets == 0 ? all : std::min(userCall.octets, all);
    tcb_.rcv.unread -= taken;
    reply(Reply::Ok, Clause::R3_10_3_Receive, taken);
    if (tellsWindow()) return sendAck(Clause::R3_8_6_Window);
    // Linux tcp_cleanup_rbuf: all is read, and no answer is to be expected, or two things were asked already
    const bool read = config_.quickAcks > 0 && tcb_.ackOwed && tcb_.rcv.unread == 0;
    if (read && (!tcb_.pingPong || tcb_.pushed > 1)) sendAck(Clause::R3_8_6_3_DelayedAck);
}

// 3.8.6.2.2: the window was shut; Linux tcp_cleanup_rbuf: or is at least twice what is left of the one last told.
bool Endpoint::tellsWindow() const
{
    const std::uint32_t left = tcb_.rcv.wnd;
    const bool small = left == 0 || (config_.updatesDoubledWindow && 2 * left <= config_.window &&
                                     2 * left <= receiveBuffer());
    if (tcb_.finReceived || !small) return false;
    const std::uint32_t now = advertisedWindow();
    return now > 0 && now >= 2 * left;
}

// The CLOSE of the RFC speaks for the sending half. That an application will not read any more is told to no peer; a
// socket that is still being opened is given up by either (Linux inet_shutdown).
void Endpoint::shutdown(const UserCall& userCall)
{
    if (userCall.half == Half::Read) return shutdownReading();
    const bool both = userCall.half == Half::Both;
    const bool again = synchronized(tcb_.state()) && tcb_.closeCalled;
    if (both && again) return shutdownReading();
    if (again && config_.shutsAgain && tcb_.state() != State::TimeWait) return reply(Reply::Ok, Clause::R3_10_4_Close);
    shutdownWriting();
    if (both && synchronized(tcb_.state())) tcb_.readShut = true;
}

void Endpoint::shutdownReading()
{
    constexpr Clause clause = Clause::R3_10_4_Close;
    const State state = tcb_.state();
    if (state == State::Closed) return reply(Reply::DoesNotExist, clause);
    if (state == State::Listen || state == State::SynSent) return shutdownWriting();
    // Linux inet_shutdown: the socket of a timewait minisock is closed (ENOTCONN)
    if (tcb_.minisock && state == State::TimeWait) return reply(Reply::Closing, clause);
    tcb_.readShut = true;
    reply(Reply::Ok, clause);
    if (!config_.resetsAfterShutRead || tcb_.rcv.unread == 0 || state == State::TimeWait) return;
    signal(Signal::ConnectionReset, clause);
    resetUnread();
}

// What a socket option changes at once; the others are asked when their time comes.
void Endpoint::optionsChanged()
{
    reply(Reply::Ok, Clause::None);
    keepAliveChanged();
    if (config_.noDelay && tcb_.snd.queued > 0 && synchronized(tcb_.state())) sendText(Clause::R3_10_2_Send);
}

// CLOSE by an application that keeps the socket: nothing more to send, still willing to receive (3.6, 3.9.1.4).
void Endpoint::shutdownWriting()
{
    constexpr Clause clause = Clause::R3_10_4_Close;
    switch (tcb_.state()) {
    case State::Closed: return reply(Reply::DoesNotExist, clause);
    case State::Listen:
    case State::SynSent:
        failOutstanding(Signal::Closing, clause);
        fire(Trigger::Close);
        return reply(Reply::Ok, clause);
    case State::SynReceived: return closeInSynReceived();
    case State::Established:
    case State::CloseWait:
        tcb_.closeCalled = true;
        fire(Trigger::Close);
        reply(Reply::Ok, clause);
        sendText(clause);
        return startUserTimer();
    case State::FinWait1:
    case State::FinWait2:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: return reply(Reply::Closing, clause);
    }
}

// 3.10.4: without text to send the FIN goes at once; otherwise the CLOSE waits for ESTABLISHED.
void Endpoint::closeInSynReceived()
{
    constexpr Clause clause = Clause::R3_10_4_Close;
    tcb_.closeCalled = true;
    if (tcb_.snd.queued > 0) return reply(Reply::Queued, clause);
    fire(Trigger::Close);
    reply(Reply::Ok, clause);
    sendFinIfReady(clause);
    armRetransmission();
}

// CLOSE by an application that gives the socket up: from now on it is an orphan. Text that nobody will read
// draws a reset where the profile says so (3.6.1).
void Endpoint::close(const UserCall& userCall)
{
    const State state = tcb_.state();
    const bool connected = synchronized(state) && state != State::TimeWait;
    if (connected && !tcb_.orphan && config_.resetsUnreadAtClose && tcb_.rcv.unread > 0) return closeUnread();
    const bool alreadyClosing = tcb_.closeCalled && state != State::SynReceived && !tcb_.orphan;
    tcb_.orphan = true;
    tcb_.finUnread = false;
    if (alreadyClosing) closeHalfClosed();
    else shutdownWriting();
    if (userCall.orphansFull) closeTooManyOrphans();
}

// The half-closed socket loses its owner: the same connection, an orphan from now on.
void Endpoint::closeHalfClosed()
{
    const State state = tcb_.state();
    reply(state == State::Closed ? Reply::DoesNotExist : Reply::Ok, Clause::R3_10_4_Close);
    if (state != State::FinWait2) return;
    if (!config_.linger2Off) return limitFinWait2();
    sendControl(tcb_.snd.nxt, ctl::RST | ctl::ACK, Clause::LinuxLinger2);  // Linux __tcp_close: tcp_send_active_reset
    fire(Trigger::Linger2);
}

}  // namespace tcp
