#pragma once

#include "lab/chain.h"
#include "lab/moment.h"
#include "panels/chain_table.h"
#include "theme/appearance.h"

#include <QString>

#include <vector>

namespace app::explaining {

/// What is asked: of which event of the run, as far as it was told at a moment.
struct Asked {
    tcp::EventNumber event = tcp::kNoEvent;
    bool forward = false;    ///< what it led to, and not what led to it
    bool ofState = false;    ///< its host stands where it led: what keeps it there is told too
    std::size_t moment = 0;
};

using Line = panels::ChainLine;

struct Explanation {
    QString heading;
    std::vector<Line> lines;
    lab::Chain chain;
};

/// In the language of the program; no lines where there is no such event.
Explanation explain(const tcp::Timeline& timeline, const Asked& asked, theme::StateNames names);

}  // namespace app::explaining
