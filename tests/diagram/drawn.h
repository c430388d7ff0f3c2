#pragma once

#include "diagram/diagram_scene.h"

#include <QTranslator>

#include <ostream>
#include <string>

namespace app {

namespace diagram {
inline void PrintTo(LayoutKind kind, std::ostream* out) { *out << (kind == LayoutKind::Atlas ? "Atlas" : "Twin"); }
}  // namespace diagram

/// The program speaks this language while the object lives.
class Speaking {
public:
    explicit Speaking(const std::string& language);
    ~Speaking();

private:
    QTranslator translator_;
};

/// A scene at a scale of 1 with nothing taken: labels are where they always are.
void drawPlain(diagram::DiagramScene& scene, theme::StateNames names = theme::StateNames::Stevens);

/// An endpoint has just gone along this row of the model's table.
diagram::Frame frameAfter(const tcp::Transition& row, tcp::HostId host = tcp::HostId::Client);

/// Shortest way between two boxes; 0 where they meet. A horizontal or vertical line is a flat box.
qreal distance(const QRectF& a, const QRectF& b);

}  // namespace app
