#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/frame.h"

#include <QString>

namespace app::diagram {

/// Sentences about the diagram for tooltips, screen readers and the clipboard, in the current language.

/// "client: FIN_WAIT_2 (waits for: …)", and whether its listener is still there.
QString standingText(const EndpointPosition& standing, theme::StateNames names);
/// Who is there, and what the state waits for.
QString stateDescription(tcp::State state, const Frame& frame);

/// "FIN_WAIT_1 to FIN_WAIT_2".
QString edgeName(const LayoutEdge& edge, theme::StateNames names);
/// Event, action and rule; whether it has just been taken or may be taken next.
QString edgeDescription(const LayoutEdge& edge, const Frame& frame);

/// The whole picture: a line per endpoint, then the arrows just taken, then those that may come.
QString frameText(const Frame& frame, const DiagramLayout& layout, theme::StateNames names);

}  // namespace app::diagram
