#pragma once

#include "diagram/layout_kind.h"
#include "protocol/transition.h"
#include "theme/appearance.h"

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace app::diagram {

/// Line style carries the role (design: line-style).
enum class EdgeKind { Client, Server, Simultaneous, Common, Timeout, Reset };

/// What an arrow bears besides its line: a timer leads along it, or an RST.
enum class EdgeMark { None, Clock, Reset };

struct KindStyle {
    qreal width = 0;         ///< of the stroke
    QList<qreal> dash;       ///< lengths, not pen widths; empty: solid
    bool doubled = false;    ///< a double line: a core in the ground's colour
    bool filledHead = false;
};

struct LayoutState {
    tcp::State state;
    QRectF box;
};

enum class LabelSide { Left, Centre, Right };

/// Where a block of text hangs: its top, and the side from which it grows.
struct LabelPlace {
    QPointF top;
    LabelSide side = LabelSide::Left;
};

struct LayoutRegion {
    QString id;
    theme::Phase phase = theme::Phase::Idle;
    QRectF box;
    std::optional<LabelPlace> label;
};

struct LayoutEdge {
    std::string id;               ///< as in tcp::transitions()
    tcp::State from;
    tcp::State to;
    EdgeKind kind = EdgeKind::Common;
    tcp::Layer layer = tcp::Layer::Base;
    EdgeMark mark = EdgeMark::None;
    std::vector<QPointF> corners{};  ///< of an arrow that is always drawn; right angles
    QPainterPath curve{};            ///< of one that is drawn while it is current
    std::optional<LabelPlace> label{};
    std::optional<QRectF> callout{};  ///< twin: a place for the callout that covers no state

    bool overlay() const { return layer == tcp::Layer::Abort || layer == tcp::Layer::Rare; }
};

/// The geometry of a diagram, from resources/layout: where things are, and nothing else. Words and colours are the
/// theme's, and which arrows exist is the model's: a test holds the ids against tcp::transitions() both ways.
class DiagramLayout {
public:
    explicit DiagramLayout(LayoutKind kind);
    /// The one that all diagrams of this kind share.
    static const DiagramLayout& of(LayoutKind kind);

    LayoutKind kind() const { return kind_; }
    bool valid() const { return !states_.empty(); }
    QSizeF size() const { return size_; }
    qreal cornerRadius() const { return cornerRadius_; }
    const KindStyle& style(EdgeKind kind) const { return styles_[static_cast<std::size_t>(kind)]; }

    const std::vector<LayoutState>& states() const { return states_; }
    const std::vector<LayoutRegion>& regions() const { return regions_; }
    /// Those of the file, then one for each wrong rule of the bug gallery (tcp::deviationRows()).
    const std::vector<LayoutEdge>& edges() const { return edges_; }

    const QRectF& box(tcp::State state) const;
    const LayoutEdge* find(std::string_view id) const;

private:
    void read();
    void addDeviations();
    QPainterPath freeCurve(tcp::State from, tcp::State to) const;

    LayoutKind kind_;
    QSizeF size_;
    qreal cornerRadius_ = 0;
    std::array<KindStyle, 6> styles_;
    std::vector<LayoutState> states_;
    std::vector<LayoutRegion> regions_;
    std::vector<LayoutEdge> edges_;
};

}  // namespace app::diagram
