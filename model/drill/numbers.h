#pragma once

#include "drill/machine.h"
#include "drill/script.h"
#include "simulation/option_layout.h"

#include <map>
#include <utility>

namespace tcp::drill {

/// The script counts from numbers of its own: here they are turned into those of the wire, and back. As in what tcpdump
/// prints, a segment with SYN tells its numbers as they are; those of all others count from the first numbers of the
/// two ends.
class Numbers {
public:
    using Ports = std::pair<std::uint16_t, std::uint16_t>; ///< local, remote

    /// A segment that comes in, from the script's numbers; `scaled`: how far its window is shifted.
    Segment arriving(const ScriptPacket& packet, Ports ports, std::uint8_t shift);
    /// A segment that has left, with the script's numbers. The script names the number of a first SYN.
    void see(const Left& left, const ScriptPacket* expected);
    ScriptPacket shown(const Left& left, OptionOrder order) const;

private:
    struct Base {
        SeqNum local;                ///< on the wire
        std::uint32_t localName = 0; ///< what the script calls that
        std::uint32_t remote = 0;    ///< what the script calls the peer's first number
        bool opened = false;         ///< the kernel has sent SYN
        bool answered = false;       ///< the peer's first number is known
        std::uint32_t clock = 0; ///< the first timestamp that left, less what the script calls it
        bool hasClock = false;
    };
    const Base& of(Ports ports) const;

    std::map<Ports, Base> bases_;
};

/// The options as a script writes them; clocks count from `clock`.
std::vector<ScriptOption> scriptOptions(const std::vector<OptionKind>& layout, const Options& options,
                                        std::uint32_t clock);
/// "F. 1:1(0) ack 2 win 257 <mss 1460>"
std::string notation(const ScriptPacket& packet);
/// What a script says of the shown segment that it does not have; empty: they agree. Options that are outside the
/// model, and clocks where `clocks` is false, are not compared.
bool agree(const ScriptPacket& expected, const ScriptPacket& shown, bool clocks, std::uint32_t clockTolerance);

} // namespace tcp::drill
