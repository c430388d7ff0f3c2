#pragma once

#include "capture/tcp_packet.h"
#include "observation/conversation.h"
#include "scenario/scenario.h"

#include <span>
#include <string_view>

namespace tcp {

/// The calls that the two ends must have made, as a scenario: OPEN at the SYN, SEND of the octets that were sent, CLOSE
/// at the FIN, ABORT at an RST. The latency is half the round trip; a segment whose copy was sent again is lost.
/// Without text for people. The end that opened is the client; A where the file does not tell.
Scenario retold(const Conversation& conversation, std::span<const TcpPacket> packets, std::string_view profile);

}  // namespace tcp
