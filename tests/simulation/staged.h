#pragma once

#include "simulation/world.h"

#include <string>
#include <vector>

namespace tcp {

/// The server of a world, its network cut: its peer is the test, which forges what arrives. It has the members of
/// Subject, so that a measured row can be put to either.
class Staged {
public:
    explicit Staged(const Settings& settings);

    Tcb tcb() const;
    State state() const { return world_.host(HostId::Server).state(); }
    Instant now() const { return world_.now(); }

    Staged& call(HostCall call);
    Staged& arrives(const Segment& segment);
    Staged& arrives(Control bits) { return arrives(fromPeer(bits)); }
    Staged& wait(Duration time);
    Segment fromPeer(Control bits, std::uint32_t octets = 0) const;

    /// What the last cause led to.
    std::vector<Segment> sent() const
    {
        return all<Sent, Segment>([](const Sent& one) { return one.segment; });
    }
    template <typename T> std::vector<T> all() const
    {
        return all<T, T>([](const T& one) { return one; });
    }

private:
    template <typename T, typename Result> std::vector<Result> all(Result (*part)(const T&)) const
    {
        std::vector<Result> found;
        for (const TraceEvent& event : log_) {
            const auto* one = std::get_if<T>(&event.what);
            if (one != nullptr && event.host == HostId::Server) found.push_back(part(*one));
        }
        return found;
    }
    void step(const Cause& cause);

    World world_;
    TraceLog log_;
};

/// The state of a row of state_event.jsonl ("FIN-WAIT-2/orphan"), reached by calls and forged segments.
Staged stagedIn(const std::string& state, const Settings& settings);

} // namespace tcp
