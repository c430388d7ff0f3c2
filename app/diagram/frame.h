#pragma once

#include "diagram/heat_map.h"
#include "lab/free_play_progress.h"
#include "lab/known_state.h"
#include "lab/moment.h"

#include <optional>
#include <string>
#include <vector>

namespace app::diagram {

/// Where an endpoint stands.
struct EndpointPosition {
    tcp::HostId host{};
    tcp::State state{};
    bool alsoListens = false;  ///< its listener is still there beside a newer connection
    lab::KnownState known{};   ///< how well its state is known, of a captured run

    friend bool operator==(const EndpointPosition&, const EndpointPosition&) = default;
};

/// An arrow that an endpoint has gone along.
struct TakenEdge {
    tcp::HostId host{};
    std::string edge;
    tcp::State from{};
    tcp::State to{};
    tcp::Trigger trigger{};
    tcp::Clause clause{};
    bool just = false;  ///< in the step shown; else how it came to where it stands, some steps ago
    bool last = false;  ///< the newest of this endpoint; the others are its trail

    friend bool operator==(const TakenEdge&, const TakenEdge&) = default;
};

/// An arrow on the way to where an endpoint is now, before those of the step shown.
struct EdgeTrail {
    std::string edge;
    int age = 1;  ///< 1: the change before those in Frame::taken; higher is older

    friend bool operator==(const EdgeTrail&, const EdgeTrail&) = default;
};

/// How strongly an arrow is drawn.
enum class EdgeRole { Dimmed, Possible, Trail, TakenEdge };

struct FrameOptions {
    bool hints = true;       ///< arrows that may come next are picked out
    bool presenting = false;
    const lab::Evidence* evidence = nullptr;   ///< of a captured run
};

/// What the state diagram shows, before any thought of pixels.
struct Frame {
    std::vector<EndpointPosition> standings;    ///< one per endpoint shown
    std::vector<TakenEdge> taken;           ///< per endpoint, oldest first
    std::vector<EdgeTrail> trail;           ///< of the last changes of every endpoint shown, fading
    std::vector<std::string> possible;  ///< ids of arrows that may be taken next
    lab::VisitedEdges collected;                   ///< arrows with a tick: gone along in free play
    bool overlay = false;               ///< an arrow was taken that is not on the map all the time
    bool statesDimmed = false;          ///< all but those that matter now
    std::optional<HeatMap> heat{};      ///< a crowd instead of endpoints

    EdgeRole roleOf(const std::string& edge) const;
    /// How much of the trail is left on this arrow: 1 for what is new, 0 for what is not on it.
    double trailOn(const std::string& edge) const;
    const EndpointPosition* standing(tcp::HostId host) const;
    bool occupied(tcp::State state) const;
    bool listenedBeside(tcp::State state) const;

    friend bool operator==(const Frame&, const Frame&) = default;
};

/// `host` empty: both endpoints on one map.
Frame frameOf(const lab::Moment& moment, std::optional<tcp::HostId> host, const FrameOptions& options);

/// The way that both endpoints have gone from the beginning, and nobody standing anywhere: for paper.
Frame pathOf(const lab::Moment& moment);

}  // namespace app::diagram
