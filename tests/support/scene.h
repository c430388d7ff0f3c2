#pragma once

#include "support/worlds.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tcp {

/// A played script and what the hosts, their applications and the tools say after it.
class Scene {
public:
    explicit Scene(const Settings& settings) : timeline_(World(settings)) {}
    explicit Scene(std::string_view profile = "linux") : Scene(findProfile(profile)->settings()) {}

    /// Questions are about the last script played.
    Scene& play(std::string_view script)
    {
        begin_ = timeline_.size();
        worlds::drive(timeline_, script);
        return *this;
    }
    const World& world() const { return timeline_.last(); }
    const Host& host(HostId id) const { return world().host(id); }
    State client() const { return host(HostId::Client).state(); }
    State server() const { return host(HostId::Server).state(); }
    /// The state of a connection by its number; CLOSED where it has ended or never was.
    State state(HostId id, std::uint32_t number) const
    {
        const Connection* found = host(id).connection(number);
        return found == nullptr ? State::Closed : found->tcb.state();
    }

    template <typename T> std::vector<T> all(HostId host) const
    {
        std::vector<T> found;
        for (std::size_t i = begin_; i < timeline_.size(); ++i) {
            for (const TraceEvent& event : timeline_.step(i).events) {
                const auto* one = std::get_if<T>(&event.what);
                if (one != nullptr && event.host == host) found.push_back(*one);
            }
        }
        return found;
    }
    bool sends(HostId host, Control bits) const
    {
        const auto sent = all<Sent>(host);
        return std::ranges::any_of(sent, [bits](const Sent& one) { return one.segment.ctl == bits; });
    }
    /// What the last call of the host returned.
    std::string answer(HostId host) const
    {
        const auto calls = all<Called>(host);
        return calls.empty() ? "" : std::string(calls.back().result);
    }

private:
    Timeline timeline_;
    std::size_t begin_ = 0;
};

}  // namespace tcp
