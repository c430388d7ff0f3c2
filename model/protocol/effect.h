#pragma once

#include "protocol/clause.h"
#include "protocol/event.h"
#include "protocol/transition.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace tcp {

/// The answer to a user call, in the RFC's words.
enum class Reply : std::uint8_t {
    Ok,
    Queued,
    AlreadyExists,
    DoesNotExist,
    Closing,
    RemoteUnspecified,
    InsufficientResources,
    IllegalForProcess,
};
std::string_view text(Reply reply);

/// What users are told without having asked (RFC 9293 3.10).
enum class Signal : std::uint8_t {
    ConnectionReset,
    ConnectionRefused,
    ConnectionClosing,
    UserTimeout,         ///< "connection aborted due to user timeout"
    Closing,             ///< to calls outstanding at CLOSE: "closing"
    CloseDone,           ///< FIN-WAIT-2: the CLOSE is acknowledged with "ok"
    ExcessiveRetransmissions,  ///< R1 reached (RFC 9293 3.8.3 SHLD-9, 3.9.1.8)
    TimedOut,            ///< R2 reached (RFC 9293 3.8.3): "connection timed out"
};
std::string_view text(Signal signal);
/// The error of a socket that says the same: "ECONNRESET". Empty: there is none.
std::string_view errnoOf(Signal signal);

/// Why an arriving segment was not accepted.
enum class Refusal : std::uint8_t {
    NotAcceptable,     ///< outside the receive window
    NoAck,
    BadAck,
    OldAck,
    ChallengeAck,
    ResetOutsideWindow,
    NoConnection,      ///< CLOSED, or LISTEN without SYN
    Overflow,          ///< the accept queue is full
    SynQueueFull,
    AfterFin,          ///< text or FIN after the peer's FIN
    OutOfOrderFull,
    OldTimestamp,      ///< PAWS, RFC 7323 5.3
    NoTimestamp,       ///< RFC 7323 3.2: agreed on, but not there
};
std::string_view text(Refusal refusal);

struct SegmentSent {
    Segment segment;
    bool retransmission = false;
    Clause clause = Clause::None;
};

struct SegmentRefused {
    Refusal reason;
    Clause clause = Clause::None;
};

struct StateChanged {
    State from;
    State to;
    Trigger trigger;
    Layer layer;
    Clause clause;
    std::string_view edge;  ///< id of the arrow in the layouts; static storage
};

enum class TimerChange : std::uint8_t { Set, Cancelled, Expired };
std::string_view text(TimerChange change);

struct TimerChanged {
    Timer timer;
    TimerChange what;
    Instant due;
    bool probe = false;  ///< the retransmission timer ran for a tail loss probe
};

struct UserSignalled {
    Signal signal;
    Clause clause = Clause::None;
    std::string_view error{};  ///< by which a socket tells it: "ECONNRESET"; empty: the RFC's words do; static storage
};
/// The error of a socket that says it, also where it was told in the words of the RFC.
inline std::string_view errnoOf(const UserSignalled& told)
{
    return told.error.empty() ? errnoOf(told.signal) : told.error;
}

struct CallReturned {
    Reply reply;
    std::uint32_t octets = 0;  ///< read by RECEIVE
    Clause clause = Clause::None;
};

/// Text or a FIN became available to the application.
struct TextDelivered {
    std::uint32_t octets;
};

/// What the outside is asked to do, or told.
using Effect = std::variant<SegmentSent, SegmentRefused, StateChanged, TimerChanged, UserSignalled, CallReturned,
                            TextDelivered>;
static_assert(std::is_trivially_copyable_v<Effect> && std::is_trivially_destructible_v<Effect>);

/// In the order in which they happened. There is room for those of nearly every event; then the heap helps out.
class Effects {
public:
    static constexpr std::size_t kAtOnce = 32;

    Effects() : first_(reinterpret_cast<Effect*>(room_)), end_(first_), limit_(first_ + kAtOnce) {}
    Effects(const Effects& other) : Effects() { append(other); }
    Effects& operator=(const Effects& other)
    {
        if (this == &other) return *this;
        clear();
        append(other);
        return *this;
    }
    ~Effects()
    {
        if (onHeap()) delete[] reinterpret_cast<Room*>(first_);
    }

    /// One to be filled in, made where it is kept.
    template <typename What> What& add()
    {
        if (end_ == limit_) grow();
        return std::get<What>(*std::construct_at(end_++, std::in_place_type<What>));
    }
    template <typename What, typename... Values> What& add(Values&&... values)
    {
        if (end_ == limit_) grow();
        return std::get<What>(*std::construct_at(end_++, What{std::forward<Values>(values)...}));
    }
    void clear() { end_ = first_; }

    const Effect* begin() const { return first_; }
    const Effect* end() const { return end_; }
    std::size_t size() const { return static_cast<std::size_t>(end_ - first_); }
    bool empty() const { return end_ == first_; }
    const Effect& operator[](std::size_t which) const { return first_[which]; }

private:
    struct Room {
        alignas(Effect) std::byte octets[sizeof(Effect)];
    };

    bool onHeap() const { return first_ != reinterpret_cast<const Effect*>(room_); }
    void append(const Effects& other);
    /// Out of line: else each of the many places that add an effect has to save its registers for it.
    [[gnu::noinline, gnu::cold]] void grow();

    Effect* first_;
    Effect* end_;    ///< behind the last effect
    Effect* limit_;  ///< behind the room there is
    Room room_[kAtOnce];
};

}  // namespace tcp
