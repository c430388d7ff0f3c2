#pragma once

#include "protocol/endpoint.h"
#include "simulation/settings.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace tcp {

/// What can happen next to two endpoints, time left out: any running timer may expire, any segment arrive.
enum class MoveKind : std::uint8_t { Call, Deliver, Lose, Duplicate, Timeout, GiveUp, BoxForgets };

struct Move {
    MoveKind kind{};
    HostId host{};          ///< who calls, receives, or whose timer expires; the sender of what is lost or doubled
    HostCall call{};
    Timer timer{};
    std::uint8_t index = 0; ///< of the segment in its direction
    Half half = Half::Write;  ///< of a shutdown

    friend bool operator==(const Move&, const Move&) = default;
};

/// What the walk may do (explore's options).
struct ExploreOptions {
    Settings settings;
    int inFlight = 2;       ///< segments per direction; what is sent on top is lost
    int opens = 2;          ///< connections that a host may open, actively or by accepting a SYN
    int sends = 2;          ///< SENDs of one octet on a way, both hosts together; 0: no text at all
    int textOpens = 1;      ///< connections that a host may open on a way with text; at most `opens` count
    bool loss = false;
    bool duplicate = false;
    bool reorder = false;
    bool shutRead = false;  ///< applications may shut down reading, too
    std::size_t maxWorlds = 5'000'000;
};

/// One host of a Pair.
struct Side {
    Tcb tcb;
    std::uint8_t opens = 0;
    bool listening = false;  ///< the listener that stays beside the connection (operating systems)
};

/// What the box in the middle (settings.box) knows, time left out: no entry; a SYN of the client; one of each; a
/// connection. It may forget at any moment. Of its table (simulation/box.cpp) this is what decides whether a segment
/// passes.
enum class BoxKnows : std::uint8_t { Nothing, Syn, BothSyns, Connection };

/// Two endpoints and what is between them, without time: a vertex of the graph that explore walks.
/// Sequence numbers are those of fixed initial ones, so that there are finitely many.
struct Pair {
    std::array<Side, 2> sides;
    std::array<std::vector<Segment>, 2> sent;  ///< by sender, oldest first
    BoxKnows box = BoxKnows::Nothing;
    std::uint8_t sends = 0;                    ///< how often SEND was called on the way here

    State state(HostId host) const { return sides[index(host)].tcb.state(); }
    /// Equal keys are the same vertex: what decides nothing under this configuration is left out (pair_key.cpp).
    std::string key(const Settings& settings) const;
    /// In place of what the string held.
    void putKey(std::string& key, const Settings& settings) const;
};

/// A pair at work: applies moves with the real Endpoint.
class PairStepper {
public:
    explicit PairStepper(const ExploreOptions& options);

    std::vector<Move> moves(const Pair& pair) const;
    /// A half-open passive connection of a system, which no call reaches: what is called is its listener.
    bool isRequest(const Pair& pair, HostId host) const;
    /// Applies the move at the given time. The effects of that step are in effects(host).
    void apply(Pair& pair, const Move& move, Instant now);
    const Effects& effects(HostId host) const { return effects_[index(host)]; }
    const Settings& settings() const { return options_.settings; }
    /// Segments that left during the last step, by host: how many found room in the network.
    std::size_t kept(HostId host) const { return kept_[index(host)]; }

private:
    void calls(const Pair& pair, HostId host, std::vector<Move>& out) const;
    bool mayOpen(const Pair& pair, HostId host) const;
    bool maySend(const Pair& pair) const;
    void textCalls(const Pair& pair, HostId host, std::vector<Move>& out) const;
    void send(Pair& pair, HostId host, Instant now);
    void call(Pair& pair, const Move& move, Instant now);
    bool boxed() const { return options_.settings.box.kind != BoxKind::None; }
    bool passesBox(Pair& pair, HostId from, const Segment& segment) const;
    void refusedByBox(Pair& pair, HostId from, const Segment& segment, Instant now);
    void arrive(Pair& pair, HostId host, const Segment& segment, Instant now);
    void acceptSyn(Pair& pair, HostId host, const Segment& segment, Instant now);
    void on(Pair& pair, HostId host, const Event& event, Instant now);
    SeqNum iss(const Pair& pair, HostId host) const;
    const HostSettings& of(HostId host) const { return options_.settings.of(host); }

    ExploreOptions options_;
    std::array<Effects, 2> effects_;
    std::array<std::size_t, 2> kept_{};
};

}  // namespace tcp
