#pragma once

#include "lab/moment.h"
#include "simulation/event_choice.h"
#include "tools/netstat.h"

#include <QString>

#include <optional>
#include <vector>

namespace app::panels {

/// A line of a terminal, and what is to be seen of it.
struct ToolLine {
    enum class Kind { Prompt, Head, Row, Note };

    Kind kind = Kind::Row;
    QString text;
    std::optional<tcp::State> current;  ///< the row of the connection that the host is about
    bool fresh = false;                 ///< it came with what just happened
    std::optional<tcp::EventChoice> about{};  ///< the event that a row stands for

    friend bool operator==(const ToolLine&, const ToolLine&) = default;
};
using ToolText = std::vector<ToolLine>;

/// Where a capture or a trace is taken: at a host, or at both ends.
using Place = std::optional<tcp::HostId>;

/// What the real tools would print at this moment, with the command that one would type and notes on their quirks.
ToolText ssText(const lab::Moment& moment);
ToolText netstatText(const lab::Moment& moment, tcp::System system);
ToolText procText(const lab::Moment& moment);
ToolText tcpdumpText(const lab::Moment& moment, Place place);
/// The table of the box in the middle.
ToolText conntrackText(const lab::Moment& moment);
ToolText tcpstatesText(const lab::Moment& moment, Place place);

/// As the clipboard gets it.
QString plainText(const ToolText& text);

}  // namespace app::panels
