#pragma once

#include "practice/item.h"

#include <initializer_list>
#include <span>

namespace tcp::practice {

inline constexpr Control kFinAck = ctl::FIN | ctl::ACK;
inline constexpr Control kRstAck = ctl::RST | ctl::ACK;

/// SurfaceNumbers that follow from a seed, so that two surfaces seldom look alike.
class SurfaceNumbers {
public:
    explicit SurfaceNumbers(const Surface& surface);

    Duration latency() const { return latency_; }
    Duration pause() const { return pause_; }          ///< a few seconds
    Duration longTime() const { return longTime_; }    ///< minutes to a day
    Duration finTimeout() const { return finTimeout_; }
    std::uint32_t octets() const { return octets_; }
    bool netstat() const { return netstat_; }

private:
    Duration latency_, pause_, longTime_, finTimeout_;
    std::uint32_t octets_;
    bool netstat_;
};

/// An item while it is made.
class Draft {
public:
    Draft(const ItemMaker& maker, const Surface& surface);

    const SurfaceNumbers& numbers() const { return numbers_; }
    /// Who acts first: the client, or the server where roles are swapped.
    HostId closer() const { return item_.surface.swapped ? HostId::Server : HostId::Client; }
    HostId peer() const { return tcp::other(closer()); }

    Draft& set(std::string_view key, std::string_view value);
    /// A step: what is done at once, then the time.
    Draft& step(std::initializer_list<Action> actions, RunMode run);
    Draft& call(HostId host, HostCall call, RunMode run = RunFor{Duration{0}}, std::uint32_t octets = 0);
    Draft& established();
    Draft& wait(Duration time);
    /// From here on is asked.
    Draft& from();
    Draft& ask(HostId host, State state = State::Closed);
    Draft& exhibit();
    Draft& tool(Spelling whose);
    Draft& cause(State before, State after);
    Draft& choice(RunClaim claim, int belief = 0);
    /// The same answer for each of these states: one that the maker's misconception does not claim.
    Draft& states(std::initializer_list<State> states);

    /// The run of what has been written so far, to derive numbers from.
    Run soFar() const;
    Story storySoFar(const Run& run) const { return storyOf(item_, run); }
    std::optional<Item> finish();

private:
    void arrange(const std::vector<bool>& right);

    const ItemMaker& maker_;
    SurfaceNumbers numbers_;
    Item item_;
};

/// Whose netstat, or ss, a host with this profile has.
Spelling netstatOf(std::string_view profile);

// The kinds by what they are about.
std::span<const ItemMaker> openingItems();
std::span<const ItemMaker> closingItems();
std::span<const ItemMaker> waitingItems();
std::span<const ItemMaker> troubleItems();
std::span<const ItemMaker> wordItems();

}  // namespace tcp::practice
