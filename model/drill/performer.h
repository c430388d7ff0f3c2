#pragma once

#include "drill/calls.h"
#include "drill/numbers.h"
#include "drill/player.h"

#include <map>
#include <optional>
#include <string>

namespace tcp::drill {

/// How exactly a script's times hold, as packetdrill has it.
struct Tolerance {
    Duration least{4000};
    Duration of(Duration since) const { return std::max(least, since / 8); } // 12.5 %
};

/// Plays one script: see play().
class Player {
public:
    Player(const Script& script, const HostSettings& settings);

    Playing play();

private:
    struct Waiting {
        const SystemCall* call;
        Place place;
        Instant from;
        Instant until;
    };

    Instant base(const ScriptEvent& event) const;
    void packet(const ScriptEvent& event, const ScriptPacket& packet);
    void in(const ScriptEvent& event, const ScriptPacket& packet);
    void out(const ScriptEvent& event, const ScriptPacket& packet);
    bool leaves(Instant limit);
    bool burstEnds(const ScriptEvent& event) const;
    Left takeLeft(const ScriptPacket& expected);
    void checkTime(const ScriptEvent& event, Instant begin, Instant at);
    void call(const ScriptEvent& event, const SystemCall& call);
    void compare(const SystemCall& call, Place place, const Outcome& outcome);
    void advance(Instant to);
    void arriveAt(Instant at);
    bool advanceOnce(Instant limit);
    void askWaiting();
    void finishWaiting();
    void assertion(const ScriptEvent& event, const Assertion& assertion);
    void command(const ScriptEvent& event, const ShellCommand& command);
    void differs(Unlike kind, Place place, std::string expected, std::string found);
    void skip(Place place, Outside why, std::string word) { playing_.skipped.push_back({place, why, std::move(word)}); }
    void note(Place place, std::string what);
    Numbers::Ports portsOf(const ScriptPacket& packet);

    const Script& script_;
    Machine machine_;
    Calls calls_;
    Numbers numbers_;
    OptionOrder order_;
    Tolerance tolerance_;
    Duration tick_{};
    std::optional<Waiting> waiting_;
    Instant lastAt_{};
    bool begun_ = false; ///< something other than a command was played: see settingsOf()
    int timers_ = 0;
    Numbers::Ports ports_{8080, 50398};
    std::map<Numbers::Ports, std::uint8_t> peerShift_;
    Playing playing_;
};

/// "1.500000"
std::string secondsText(Duration time);

} // namespace tcp::drill
