#pragma once

#include "scenario/play.h"

#include <string>
#include <variant>
#include <vector>

namespace tcp {

/// A line to type into the interpreter of Python on this host.
struct CardLine {
    HostId host{};
    std::string text;
};

/// A socket that ss will show: the state in its words, the queues, and which timer runs ("" for none).
struct CardRow {
    HostId host{};
    std::string state;
    std::uint32_t recvQ = 0;
    std::uint32_t sendQ = 0;
    std::string timer;

    friend auto operator<=>(const CardRow&, const CardRow&) = default;
};

/// One thing to do: what to type, and what is to be seen then. The texts are those of the scenario's steps.
struct CardStep {
    std::vector<LocalText> titles;
    LocalText say;
    std::vector<CardLine> lines;
    std::vector<CardRow> rows;      ///< the client's first; listeners are left out
    Duration resent{};              ///< a lost segment is sent again so soon: who waits sees the next step; 0: none
};

/// A scenario to be played by hand: on one machine in a network of its own, where segments take no time, or on two.
struct LabCard {
    std::vector<std::pair<std::string, std::string>> sysctls;  ///< net.ipv4.…, value
    std::vector<CardStep> steps;
    bool usesDeaf = false;          ///< DEAF is a filter that lets nothing in
    bool usesNft = false;           ///< lose(…) and mend() change nftables' rules for what arrives
    bool forges = false;            ///< forge(…) sends a segment of one's own making: on one machine only
};

/// Why there is no card.
enum class NoCard : std::uint8_t {
    OtherSystem,     ///< the rules of another system
    Setting,         ///< a setting that nobody can type in
    Network,         ///< delays, doubled segments, a box in the middle
    Forged,          ///< a forged segment with numbers that nobody outside its host knows
    Crossing,        ///< a call while a segment flies, or two at one instant: loopback has no delay
    PowerOff,        ///< a machine switched off
    ClientListens,   ///< both ends open passively, or the server connects
    NoDescriptor,    ///< a call on a connection that no process holds
    TooLong,         ///< something happens only after more than 70 s
    Nothing,         ///< there is nothing to do
};

struct CardRefusal {
    NoCard why{};
    std::size_t step = 0;    ///< of the scenario, from 0
};

/// The card of a scenario, from a run of it under the profile linux. Waits are an eighth longer than in the scenario
/// where something happens in them: a kernel's timers may be late.
std::variant<LabCard, CardRefusal> labCard(const Scenario& scenario, const Settings& settings, const Run& run);

inline constexpr std::uint16_t kCardPort = 8080;  ///< of the server

}  // namespace tcp
