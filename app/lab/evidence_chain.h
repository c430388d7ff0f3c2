#pragma once

#include "lab/chain.h"
#include "lab/evidence.h"
#include "observation/captured_chain.h"

#include <QString>

#include <vector>

namespace app::lab {

/// What led to the state of a captured host, in words: each link with its packet, and whether that proves it.
struct EvidenceChain {
    struct Line {
        QString time;
        QString host;
        QString text;
        QString mark;     ///< "proved by #6", "assumed from #6 (b)"
        QString rule;
        QString sentence; ///< all of it, with what is assumed
        std::uint64_t packet = 0;  ///< to go to; 0: none
    };
    QString heading;
    std::vector<Line> lines;  ///< one a link; none: no change of state was seen
    Chain chain;
    std::vector<tcp::CapturedLink> links;  ///< as the capture has them
    bool ahead = false;       ///< what something led to, and not what led to it
};
EvidenceChain chainBehind(const Evidence& evidence, tcp::HostId host, std::size_t moment);
/// What this link of a chain led to by the moment.
EvidenceChain chainAhead(const Evidence& evidence, const tcp::CapturedLink& first, std::size_t moment);

/// The host whose state changed last by this moment.
tcp::HostId lastChanged(const Evidence& evidence, std::size_t moment);

}  // namespace app::lab
