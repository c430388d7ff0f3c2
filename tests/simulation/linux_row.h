#pragma once

#include "protocol/segment.h"
#include "protocol/tcb.h"

#include <optional>
#include <string>
#include <vector>

namespace tcp {

/// "SA" is SYN,ACK.
Control controlFromLetters(const std::string& letters);

/// A number of state_event.jsonl: "RCV.NXT+RCV.WND-1" of a TCB, "SEG.SEQ+SEG.LEN" of a segment. Empty for "?".
std::optional<SeqNum> evaluate(const std::string& symbols, const Tcb& tcb, const Segment& segment);

/// A segment that Linux sent back.
struct MeasuredReply {
    Control bits = 0;
    std::int32_t rseq = 0; ///< relative to its ISS
    std::string seq;       ///< in symbols
    std::string ack;       ///< in symbols; empty without ACK
    std::uint32_t length = 0;
    std::uint32_t window = 0; ///< the field as sent: scaled where the SYNs had agreed on that
    double delay = 0; ///< seconds after the event
};

/// One line of tests/golden/linux-6.18/state_event.jsonl.
struct LinuxRow {
    int number = 0;
    std::string before; ///< "FIN-WAIT-2/orphan"
    Control bits = 0;
    std::string seq;
    std::string ack;
    std::uint32_t length = 0;
    std::vector<MeasuredReply> replies;
    std::string after;                ///< what became of the connection: "SYN-RCVD"
    std::optional<std::string> error; ///< SO_ERROR: "0", "EPIPE"; empty: there was no socket to ask
    std::string timer;                ///< "", "on(retransmit)", "timewait", "keepalive"
    double timerLeft = 0;             ///< seconds, 124 ms after the event

    /// "9101 LAST-ACK: FIN,ACK seq=RCV.NXT ack=SND.NXT len=0"
    std::string name() const;
};

std::vector<LinuxRow> readLinuxRows();

} // namespace tcp
