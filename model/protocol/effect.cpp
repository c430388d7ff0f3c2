#include "protocol/effect.h"

#include <cstring>

namespace tcp {

void Effects::append(const Effects& other)
{
    while (limit_ - end_ < other.end_ - other.first_) grow();
    std::memcpy(static_cast<void*>(end_), other.first_, other.size() * sizeof(Effect));
    end_ += other.size();
}

void Effects::grow()
{
    const std::size_t used = size();
    const auto doubled = 2 * static_cast<std::size_t>(limit_ - first_);
    auto* const room = new Room[doubled];
    std::memcpy(room, first_, used * sizeof(Effect));
    if (onHeap()) delete[] reinterpret_cast<Room*>(first_);
    first_ = reinterpret_cast<Effect*>(room);
    end_ = first_ + used;
    limit_ = first_ + doubled;
}

std::string_view text(Timer timer)
{
    switch (timer) {
    case Timer::Retransmission: return "RETRANSMISSION";
    case Timer::Persist: return "PERSIST";
    case Timer::TimeWait: return "TIME-WAIT";
    case Timer::FinWait2: return "FIN-WAIT-2";
    case Timer::User: return "USER";
    case Timer::KeepAlive: return "KEEPALIVE";
    case Timer::DelayedAck: return "DELAYED-ACK";
    }
    return {};
}

std::string_view text(TimerChange change)
{
    switch (change) {
    case TimerChange::Set: return "set";
    case TimerChange::Cancelled: return "cancelled";
    case TimerChange::Expired: return "expired";
    }
    return {};
}

std::string_view text(Reply reply)
{
    switch (reply) {
    case Reply::Ok:
    case Reply::Queued: return "ok";
    case Reply::AlreadyExists: return "error: connection already exists";
    case Reply::DoesNotExist: return "error: connection does not exist";
    case Reply::Closing: return "error: connection closing";
    case Reply::RemoteUnspecified: return "error: remote socket unspecified";
    case Reply::InsufficientResources: return "error: insufficient resources";
    case Reply::IllegalForProcess: return "error: connection illegal for this process";
    }
    return {};
}

std::string_view text(Signal signal)
{
    switch (signal) {
    case Signal::ConnectionReset: return "connection reset";
    case Signal::ConnectionRefused: return "connection refused";
    case Signal::ConnectionClosing: return "connection closing";
    case Signal::UserTimeout: return "connection aborted due to user timeout";
    case Signal::Closing: return "closing";
    case Signal::CloseDone: return "ok";
    case Signal::ExcessiveRetransmissions: return "excessive retransmissions";
    case Signal::TimedOut: return "connection timed out";
    }
    return {};
}

std::string_view errnoOf(Signal signal)
{
    switch (signal) {
    case Signal::ConnectionReset: return "ECONNRESET";
    case Signal::ConnectionRefused: return "ECONNREFUSED";
    case Signal::UserTimeout:
    case Signal::TimedOut: return "ETIMEDOUT";
    case Signal::ConnectionClosing:
    case Signal::Closing:
    case Signal::CloseDone:
    case Signal::ExcessiveRetransmissions: break;
    }
    return {};
}

std::string_view text(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAcceptable: return "not acceptable";
    case Refusal::NoAck: return "no ACK";
    case Refusal::BadAck: return "ACK of something never sent";
    case Refusal::OldAck: return "old ACK";
    case Refusal::ChallengeAck: return "challenge ACK";
    case Refusal::ResetOutsideWindow: return "RST outside the window";
    case Refusal::NoConnection: return "no connection";
    case Refusal::Overflow: return "accept queue full";
    case Refusal::SynQueueFull: return "SYN queue full";
    case Refusal::AfterFin: return "after the FIN";
    case Refusal::OutOfOrderFull: return "no room for text out of order";
    case Refusal::OldTimestamp: return "old timestamp";
    case Refusal::NoTimestamp: return "no timestamp";
    }
    return {};
}

}  // namespace tcp
