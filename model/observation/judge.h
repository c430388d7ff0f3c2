#pragma once

#include "capture/tcp_packet.h"
#include "observation/conversation.h"
#include "protocol/config.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tcp {

/// Where an end does something that the model, under a profile, does not.
struct JudgedDifference {
    enum class Kind : std::uint8_t {
        AnswersWithReset,   ///< an RST where the model sends none, and nobody can have called ABORT
        NoReset,            ///< no RST where the model sends one
        NoSynAck,           ///< a SYN,ACK where the model sends none
        CallRefused,        ///< it sends what the model refuses to: text or a FIN in a state without that call
        NoChallengeAck,     ///< silence or an RST where the model sends a challenge ACK (RFC 5961)
        NotAcknowledged,    ///< its acknowledgment does not cover what the model acknowledges
    };
    Kind kind{};
    End end{};
    std::uint64_t packet = 0;      ///< of the end, where the difference shows
    std::uint64_t arrival = 0;     ///< of its peer, which is answered otherwise; 0: none
    State state{};                 ///< of the model then
    Clause clause = Clause::None;
};

/// The outcome under one profile.
struct Judgment {
    std::string_view profile;
    std::optional<JudgedDifference> difference;   ///< the first; empty: the same
};

/// The conversation against the model: each end is an endpoint of RFC 9293 under the profile, with the numbers that
/// were captured. What came from the peer is fed to it when it must have arrived; its calls are inferred from what it
/// sent. Compared is what TCP owes: SYN,ACK, RST and the acknowledgment of SYN and FIN, and that a call was possible;
/// not how many pure ACKs, sizes, windows and times of retransmissions. Without the beginning there is no judgment.
bool canBeJudged(const Conversation& conversation);
std::optional<JudgedDifference> judge(const Conversation& conversation, std::span<const TcpPacket> packets,
                                      const Config& config);
/// Under each profile, in their order; or only under the one of this name.
std::vector<Judgment> judgeAll(const Conversation& conversation, std::span<const TcpPacket> packets,
                               std::string_view only = {});

}  // namespace tcp
