#pragma once

namespace app::diagram {

/// QGraphicsView tells assistive technology nothing of its items. After this call, each StateDiagram is a canvas
/// whose children are its states and arrows, with names, descriptions and a press action. Later calls do nothing.
void installDiagramAccessibility();

}  // namespace app::diagram
