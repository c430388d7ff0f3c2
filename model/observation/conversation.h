#pragma once

#include "capture/tcp_packet.h"
#include "observation/moment.h"
#include "observation/possible_states.h"
#include "protocol/clause.h"

#include <array>
#include <cstdint>

namespace tcp {

/// The two ends of a connection as a capture shows them: A sent the first packet that was seen.
enum class End : std::uint8_t { A, B };
inline constexpr End kEnds[] = {End::A, End::B};
constexpr End other(End end) { return end == End::A ? End::B : End::A; }
constexpr std::size_t index(End end) { return static_cast<std::size_t>(end); }

struct SocketAddress {
    IpAddress ip;
    std::uint16_t port = 0;

    friend bool operator==(const SocketAddress&, const SocketAddress&) = default;
};

/// All that is kept of what one end sent: numbers, the moments that matter, counts. "It" is this end, "the peer" the
/// other. A moment that is "never" has not come.
struct EndEvidence {
    SeqNum iss;               ///< meaningful with issKnown
    SeqNum next;              ///< behind the last octet that was seen; meaningful with spoke
    SeqNum fin;               ///< number of its FIN; meaningful with finKnown
    SeqNum acked;             ///< the highest acknowledgment that it sent; meaningful with hasAcked
    SeqNum beyond;            ///< the highest that the peer acknowledged without its being seen; with gap
    // Behind the last of its octets that carried no acknowledgment of the peer's SYN, of the peer's FIN, of all that
    // the peer had sent: whoever has octets beyond it has read such an acknowledgment (rule 5).
    SeqNum withoutSynAck;
    SeqNum withoutFinAck;
    SeqNum withoutAllAck;
    // RFC 7323 timestamps of its segments: the latest without an acknowledgment of the peer's SYN, and of its FIN, and
    // the first with one.
    std::uint32_t stampWithoutSynAck = 0;
    std::uint32_t stampOfSynAck = 0;
    std::uint32_t stampWithoutFinAck = 0;
    std::uint32_t stampOfFinAck = 0;
    SeqNum ackedFinAt;        ///< its next number when it acknowledged the peer's FIN without sending its own
    SeqNum resetSeq;
    std::uint32_t window = 0;       ///< octets it will take, as last told
    std::uint32_t widest = 0;       ///< the greatest of these
    std::uint32_t packets = 0;
    std::uint32_t resent = 0;       ///< segments all of whose octets had passed before
    std::uint32_t sameAcks = 0;     ///< duplicate acknowledgments (RFC 5681 2)
    std::uint32_t outOfOrder = 0;
    std::uint32_t seenTwice = 0;
    std::uint32_t resentInVain = 0; ///< since the peer was last heard
    std::uint32_t odd = 0;          ///< segments that change no fact: far from the window (rule 11)
    std::uint64_t octets = 0;       ///< of text, resent ones too
    Instant zeroWindowSince = kNever;
    Duration zeroWindow{};          ///< how long it told a window of 0, all in all

    Moment syn;               ///< its SYN passed, or an acknowledgment of it that was not seen itself
    Moment plain;             ///< its first segment with ACK but without SYN
    Moment lastSyn;
    Moment ackOfPeerSyn;
    Moment synAckRead;        ///< proof that it has read the acknowledgment of its SYN
    Moment idle;              ///< the last moment at which surely nothing was queued, so that CLOSE had not been called
    Moment finSeen;           ///< its FIN passed
    Moment lastFin;           ///< the last copy that it surely sent anew: with another IP identification
    Moment ackOfPeerFin;
    Moment finAckRead;        ///< proof that it has read the acknowledgment of its FIN
    Moment lastText;          ///< the last text that had not passed before
    Moment beyondSeen;        ///< the peer acknowledged what had not been seen
    Moment reset;             ///< its first RST
    Moment beforeReset;       ///< its last segment before that
    Moment last;              ///< its last segment but RST
    Moment resetByPeer;       ///< an RST of the peer after which nothing of it was seen
    Moment nextResetByPeer;   ///< the RST of the peer that followed that one
    Moment lastResetByPeer;   ///< the last RST of the peer

    std::uint16_t lastIpId = 0;
    std::uint16_t finIpId = 0;
    std::uint16_t synTries = 0;
    std::uint16_t finTries = 0;
    std::uint16_t mss = 0;
    std::uint16_t resets = 0;
    std::uint8_t shift = 0;       ///< RFC 7323 window scale that it offered
    Control lastControl = 0;
    std::uint32_t lastVlan = 0;
    std::uint32_t lastInterface = 0;
    SeqNum lastSeq;
    SeqNum lastAck;
    std::uint32_t lastLength = 0;
    std::int32_t delay = -1;      ///< microseconds from the capture to this end and back at most; -1: not measured
    std::uint8_t ttl = 0;         ///< of its last packet but RST; 0: not known
    StateSet before;              ///< where the tuple was used before: the states in which that connection may be here

    bool spoke : 1 = false;         ///< anything but RST
    bool delayIsClean : 1 = false;  ///< `delay` was measured by a bare answer, and no SYN was sent again
    bool issKnown : 1 = false;
    bool issInferred : 1 = false;   ///< from an acknowledgment: the SYN itself was not seen
    bool bareSyn : 1 = false;       ///< it sent a SYN without ACK
    bool synAck : 1 = false;
    bool synWithoutAck : 1 = false; ///< a copy of its SYN did not acknowledge the peer's SYN
    bool finKnown : 1 = false;
    bool finWithoutAck : 1 = false; ///< a copy of its FIN did not acknowledge the peer's FIN
    bool midstream : 1 = false;     ///< its first segment was neither SYN nor RST: it was there before the file
    bool newText : 1 = false;  ///< it sent text beyond what had been seen: its FIN had not been sent before the file
    bool hasAcked : 1 = false;
    bool hasWithoutSynAck : 1 = false;
    bool hasWithoutFinAck : 1 = false;
    bool hasWithoutAllAck : 1 = false;
    bool hasStampWithoutSynAck : 1 = false;
    bool hasStampOfSynAck : 1 = false;
    bool hasStampWithoutFinAck : 1 = false;
    bool hasStampOfFinAck : 1 = false;
    bool allAcked : 1 = false;      ///< the peer has acknowledged all of it, with an open window
    bool quiet : 1 = false;         ///< nothing was queued at `idle`, and nothing was sent since
    bool ackedFinSilently : 1 = false;
    bool finAckMayDrop : 1 = false; ///< it acknowledged the peer's FIN on old octets: the peer may drop that unread
    bool peerFirst : 1 = false;     ///< proved: the peer's FIN came before it closed
    bool hole : 1 = false;          ///< octets were missing when later ones passed
    bool gap : 1 = false;
    bool windowIsOpen : 1 = false;  ///< as last told: wide enough that whatever is queued is sent
    bool scales : 1 = false;
    bool fastOpen : 1 = false;      ///< its SYN carried text or the option: text may come before the handshake is done
    bool resetAfterSpeech : 1 = false;  ///< it sent RST after it had sent something else
    bool resetAnswersSyn : 1 = false;   ///< <SEQ=0><CTL=RST,ACK>: there was no connection (RFC 9293 3.10.7.1)
    bool resetAnswers : 1 = false;  ///< the RST has no ACK: it answers a segment, at the number that this acknowledged
    bool spokeAfterReset : 1 = false;
    bool resetExact : 1 = false;    ///< the RST was at the number that the peer had acknowledged (RFC 5961 3.2)
    bool resetUnlike : 1 = false;   ///< the RST had another TTL than its other packets: it may be forged
    bool resetFar : 1 = false;      ///< the RST was outside any window
    bool keepsProbing : 1 = false;  ///< its last segments were keepalive probes
    bool textUnacked : 1 = false;   ///< its RST left octets of its own unacknowledged
    bool ignoredReset : 1 = false;  ///< it went on after an RST of the peer
    bool timestamps : 1 = false;
    bool sack : 1 = false;
};

/// Something that no endpoint of RFC 9293 does.
struct RfcViolation {
    enum class Kind : std::uint8_t { None, TextAfterFin, SecondFin, NoAck };
    Kind kind = Kind::None;
    End end{};
    Moment packet;
    Clause clause = Clause::None;
};

/// One connection as it was seen: evidence of both ends, fed packet by packet. A plain value of fixed size.
struct Conversation {
    std::array<SocketAddress, 2> ends;   ///< by End
    std::array<EndEvidence, 2> evidence;
    Moment first;
    Moment last;
    std::uint64_t firstOffset = 0;       ///< in the file
    std::uint64_t number = 0;            ///< from 1, in the order of first packets
    RfcViolation violation;
    std::uint32_t badChecksums = 0;
    std::uint32_t cut = 0;
    bool timeBackwards = false;
    bool reused = false;                 ///< the tuple was used before
    Duration sinceBefore{};              ///< meaningful with reused: since the connection before was last heard

    const EndEvidence& of(End end) const { return evidence[index(end)]; }
    EndEvidence& of(End end) { return evidence[index(end)]; }

    /// Which end sent this packet; the packet is of this connection.
    End senderOf(const TcpPacket& packet) const
    {
        return packet.fromPort == ends[0].port && packet.from == ends[0].ip ? End::A : End::B;
    }
    void see(const TcpPacket& packet);
};

/// Who opened: 0 unknown, or simultaneous.
enum class Opener : std::uint8_t { Unknown, A, B, Both };
Opener openerOf(const Conversation& conversation);

}  // namespace tcp
