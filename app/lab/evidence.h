#pragma once

#include "lab/known_state.h"
#include "lab/moment.h"
#include "observation/captured_run.h"
#include "observation/judge.h"
#include "scenario/scenario.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace app::lab {

/// One connection of a capture, as it was read.
struct CapturedConnection {
    QString file;                                   ///< name, for people
    tcp::Conversation conversation;
    std::vector<tcp::TcpPacket> packets;
    std::map<std::uint64_t, QString> comments;      ///< of the file, by number of the packet
    tcp::Instant now{};                             ///< how far the capture goes
    tcp::CapturedOptions options;
};

/// What a capture shows of one connection: the run, how well each state of it is known, and its words. Immutable; the
/// words are those of the language in which it was made.
struct Evidence {
    CapturedConnection source;
    tcp::CapturedRun captured;
    std::vector<tcp::Finding> findings;             ///< worst first
    std::vector<tcp::Judgment> judgments;           ///< empty: it cannot be judged
    std::array<QString, 2> names;                   ///< by HostId: "Client", "Server"; "A", "B"
    std::array<QString, 2> addresses;
    std::shared_ptr<const tcp::Scenario> script;    ///< words only: a step a packet
    std::shared_ptr<const tcp::Scenario> retold;    ///< the calls that the ends must have made, as a lesson

    const tcp::EndStates& statesAt(std::size_t moment, tcp::HostId host) const;
    /// The last packet that had been sent by this moment.
    std::uint64_t packetAt(std::size_t moment) const { return captured.newest[moment]; }
    /// The scenario step that shows this packet; of one that is not shown, the step before.
    std::size_t stepOf(std::uint64_t packet) const;
    /// The model's answer under this profile; null: it cannot be judged.
    const tcp::Judgment* judgmentOf(std::string_view profile) const;
    /// The first packet that the model does not send or answer so; 0: it does.
    static std::uint64_t packetOf(const tcp::Judgment& judgment);
    /// What led the host to the state in which it is shown.
    const tcp::ObservedChange* changeTo(tcp::State state, tcp::HostId host, std::size_t moment) const;
};

std::shared_ptr<const Evidence> makeEvidence(CapturedConnection source);
/// As if the capture had been stopped behind the packet of this step (from 1): what passed later has no part in it.
std::shared_ptr<const Evidence> evidenceUpTo(const Evidence& whole, std::size_t step);
/// With so many of its steps shown.
Moment momentAt(const std::shared_ptr<const Evidence>& evidence, std::size_t step);

StateMark markOf(const tcp::EndStates& states);

}  // namespace app::lab
