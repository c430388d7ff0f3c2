#pragma once

#include "lab/known_state.h"
#include "ladder/elastic_axis.h"
#include "observation/seen_segment.h"
#include "protocol/state.h"
#include "simulation/trace_event.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app::lab {
struct Moment;
}

namespace app::ladder {

enum class Fate : std::uint8_t { Arrived, Lost, Flying };

/// One segment on its way from one lifeline to the other.
struct Arrow {
    std::uint64_t id = 0;
    tcp::HostId from{};
    tcp::Segment segment{};
    std::int32_t rseq = 0;   ///< relative to the sender's ISS
    std::int32_t rack = 0;   ///< relative to the peer's ISS
    bool retransmission = false;
    bool duplicate = false;   ///< the network made it out of another
    bool delayed = false;     ///< the network holds it longer than others
    bool forged = false;      ///< injected: it left nobody, and it takes no time
    bool accepted = true;
    std::string_view reason{};  ///< why not, in the model's words
    tcp::Clause clause = tcp::Clause::None;
    Tick sent{};
    Tick end{};                 ///< arrival, loss, or the present
    tcp::Instant due{};       ///< when it arrives or would have arrived
    Fate fate = Fate::Flying;
    tcp::Loss loss = tcp::Loss::Drop;
    double reach = 0;         ///< share of the way at `end`: 1 on arrival
    int lane = 0;             ///< among those sent by this host at the same tick
    int alike = 1;            ///< this many left and ended together with it; only the first of them is in the story
    std::uint32_t allText = 0;   ///< octets of data of all of them
    std::size_t sentMoment = 0;  ///< the first moment at which it is there
    std::size_t endMoment = 0;   ///< the first moment at which it has ended; 0: in flight
    std::optional<tcp::SeenSegment> captured{};  ///< of a captured run: its packet, and what is known of its arrival
};

/// A host in one state.
struct StateSpan {
    tcp::HostId host{};
    tcp::State state{};
    Tick from{};
    Tick to{};
    bool open = true;         ///< still in it
    std::size_t moment = 0;
    lab::KnownState known{};  ///< how well, of a captured run
    bool named = true;        ///< its name stands beside it: it has another than the one before
};

/// What the box in the middle takes the connection to be.
struct BoxSpan {
    tcp::Tracked state{};
    Tick from{};
    Tick to{};
    tcp::HostId by{};         ///< whose segment has changed it
    bool open = true;
    std::size_t moment = 0;
};

/// What one application did at one tick.
struct CallMark {
    tcp::HostId host{};
    Tick at{};
    std::vector<tcp::Called> calls{};
    std::size_t moment = 0;
};

enum class TimerEnd : std::uint8_t { Running, Fired, Cancelled, Restarted };

struct TimerSpan {
    tcp::HostId host{};
    tcp::Timer timer{};
    bool probe = false;       ///< the retransmission timer, for a tail loss probe
    std::uint32_t connection = 0;
    tcp::Clause clause = tcp::Clause::None;  ///< whose rule, of FIN-WAIT-2
    Tick from{};
    Tick to{};
    tcp::Instant due{};
    tcp::Duration length{};   ///< it was set to
    TimerEnd end = TimerEnd::Running;
    bool again = false;       ///< it was running already when it was set
    std::optional<tcp::Duration> lesson{};  ///< as long as the lesson has it, where somebody has changed that
};

/// A state that no timer ends: CLOSE-WAIT, and FIN-WAIT-2 where nothing limits it.
struct UntimedSpan {
    tcp::HostId host{};
    tcp::State state{};
    Tick from{};
    Tick to{};
    bool open = true;
};

enum class NetworkChange : std::uint8_t { Down, Up, Latency };

struct NetworkMark {
    Tick at{};
    NetworkChange what{};
    tcp::Duration latency{};
};

/// What users were told without having asked.
struct SignalMark {
    tcp::HostId host{};
    Tick at{};
    tcp::Signal signal{};
};

/// Whose a captured run is, and where between them it was captured: 0 at the client, 1 at the server.
struct CapturePlace {
    std::array<QString, 2> names{};
    std::array<QString, 2> addresses{};
    double place = 0.5;
};

/// What was folded away at the beginning of a story.
struct Fold {
    Tick to;                  ///< the story goes on from here
    int segments = 0;
    bool handshake = false;   ///< they opened a connection, and nothing else
};

/// Where it parts from the story beside it.
struct ForkPoint {
    Tick at{};
    QString words{};
    bool pastElsewhere = false;
};

/// What the ladder tells: everything up to a moment and nothing after it, in the order in which it happened.
struct LadderModel {
    tcp::Duration delay = AxisScale{}.delay;  ///< the usual one-way delay, from the settings
    Tick now{};                 ///< how far it is told
    Tick before{};              ///< how far it was told at the moment before the last step
    std::vector<Arrow> arrows{};
    std::vector<StateSpan> states{};
    tcp::BoxKind box = tcp::BoxKind::None;
    std::vector<BoxSpan> boxStates{};   ///< of the connection whose segments passed last
    std::vector<CallMark> calls{};
    std::vector<TimerSpan> timers{};    ///< those worth a bracket
    std::vector<UntimedSpan> untimed{};
    std::vector<NetworkMark> network{};
    std::vector<SignalMark> notices{};
    std::optional<Fold> fold{};         ///< what of it is not told any more
    std::array<std::optional<std::uint16_t>, 2> ports;
    std::optional<ForkPoint> fork{};
    std::optional<CapturePlace> capture{};

    bool longFlight(const Arrow& arrow) const { return arrow.due - arrow.sent.at > ElasticAxis::kLongFlight * delay; }
    /// It has the places of those stories too: the same height is then the same time in all.
    ElasticAxis axis(AxisScale scale, std::span<const LadderModel> level = {}) const;
};

/// An empty story if the moment has no timeline. Of a captured run with what is known of it.
LadderModel buildLadder(const lab::Moment& moment, const lab::Evidence* evidence = nullptr);

}  // namespace app::ladder
