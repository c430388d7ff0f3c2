#pragma once

#include <string>
#include <vector>

namespace tcp {

/// One line of tests/golden/rfc9293_transitions.json.
struct RfcRow {
    int number = 0;
    std::string state;
    std::string event; ///< "SEG", "OPEN(active)", "USER TIMEOUT"
    std::string condition;
    std::string action; ///< in words
    std::string next;
    std::string send;    ///< "<SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>"; empty: nothing
    std::string error;   ///< the answer to a call; empty: no error
    std::string signal;  ///< what the user is told; empty: nothing
    std::string variant; ///< "rfc793": without RFC 5961

    /// "137 ESTABLISHED, SEG: RST set, SEG.SEQ in window but != RCV.NXT"
    std::string name() const;
    bool says(const std::string& words) const { return condition.find(words) != std::string::npos; }
};

std::vector<RfcRow> readRfcRows();

} // namespace tcp
