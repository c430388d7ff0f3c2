#pragma once

#include "lab/moment.h"
#include "report/netstat.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// A line of a terminal, and what is to be seen of it.
struct ToolLine {
    enum class Kind { Prompt, Head, Row, Note };

    Kind kind = Kind::Row;
    QString text;
    std::optional<tcp::State> current;  ///< the row of the connection that the host is about
    bool fresh = false;                 ///< it came with what just happened

    friend bool operator==(const ToolLine&, const ToolLine&) = default;
};
using ToolText = std::vector<ToolLine>;

/// Where a capture or a trace is taken: at a host, or at both ends.
using Place = std::optional<tcp::HostId>;

/// What the real tools would print at this moment, with the command that one would type and notes on their quirks.
ToolText ssText(const Moment& moment);
ToolText netstatText(const Moment& moment, tcp::System system);
ToolText procText(const Moment& moment);
ToolText tcpdumpText(const Moment& moment, Place place);
ToolText tcpstatesText(const Moment& moment, Place place);

/// As the clipboard gets it.
QString plainText(const ToolText& text);

}  // namespace app
