#pragma once

#include "lab/chain.h"
#include "lab/moment.h"
#include "theme/appearance.h"

#include <QString>

#include <optional>
#include <vector>

namespace app::explaining {

/// What is asked: of which event of the run, as far as it was told at a moment.
struct Asked {
    tcp::EventNumber event = tcp::kNoEvent;
    bool forward = false;    ///< what it led to, and not what led to it
    bool ofState = false;    ///< its host stands where it led: what keeps it there is told too
    std::size_t moment = 0;
};

/// A line of the answer: a link of the chain, or words about the whole.
struct Line {
    std::optional<std::size_t> link{};  ///< in the chain
    QString time{};
    QString host{};
    QString text{};
    QString source{};    ///< "RFC 9293 §3.10.7.1"
    QString sentence{};  ///< all of it, with what the clause says
};

struct Explanation {
    QString heading;
    std::vector<Line> lines;
    lab::Chain chain;
};

/// In the language of the program; no lines where there is no such event.
Explanation explain(const tcp::Timeline& timeline, const Asked& asked, theme::StateNames names);

}  // namespace app::explaining
