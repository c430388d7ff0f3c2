#pragma once

#include "diagram/diagram_item.h"
#include "diagram/frame.h"
#include "diagram/strokes.h"
#include "theme/edge_words.h"

#include <optional>

namespace app::diagram {

class LabelItem;

/// Whether it has been gone along by hand: never, earlier, or in what is played now.
enum class Tick { None, Before, Here };

/// What an arrow looks like at a moment.
struct EdgeFace {
    EdgeRole role = EdgeRole::Dimmed;
    theme::EdgeWords words;  ///< of the label; empty for none
    double trail = 0; ///< 1 to 0: how much of the trail of the last steps is left on it
    qreal heat = 0;   ///< of a crowd, 0 to 1: how many go along it
    bool cold = false;  ///< of a crowd: nobody does
    Tick tick = Tick::None;

    friend bool operator==(const EdgeFace&, const EdgeFace&) = default;
};

class EdgeItem : public DiagramItem {
    Q_OBJECT

public:
    EdgeItem(const LayoutEdge& edge, const DiagramLayout& layout, const theme::Theme& theme);

    const LayoutEdge& edge() const { return edge_; }
    const ArrowShape& arrow() const;
    const EdgeFace& face() const { return face_; }
    void setFace(const EdgeFace& face);
    /// 0 to 1: how far the glow of an arrow just taken has come up.
    void setGlow(qreal glow);
    /// The block of text, in the scene; empty without a label.
    QRectF labelBox() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    qreal width() const;
    QColor ink() const;
    void paintGlow(QPainter& painter) const;
    void paintArrow(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintTick(QPainter& painter) const;

    const LayoutEdge& edge_;
    const DiagramLayout& layout_;
    const KindStyle& style_;
    const DiagramMetrics& metrics_;
    const theme::Theme& theme_;
    mutable std::optional<ArrowShape> arrow_;  ///< computed when it is first asked for
    EdgeFace face_;
    LabelItem* label_ = nullptr;  ///< a child item
    qreal glow_ = 1;
};

}  // namespace app::diagram
