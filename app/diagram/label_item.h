#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/metrics.h"
#include "theme/edge_words.h"
#include "theme/lettering.h"

#include <QGraphicsItem>

#include <vector>

namespace app::diagram {

/// The words on an arrow of the atlas: event in bold, action below. Drawn once and kept, unless they change.
class LabelItem : public QGraphicsItem {
public:
    enum class Strength { Dimmed, Full, Framed };  ///< framed: the arrow just taken; its label is the callout

    LabelItem(const LabelPlace& place, const DiagramMetrics& metrics, const theme::Theme& theme, QGraphicsItem* parent);

    void setWords(const theme::EdgeWords& words, Strength strength);
    const theme::EdgeWords& words() const { return words_; }
    /// The block of text, in the scene; empty without words.
    QRectF box() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void setLines(const theme::EdgeWords& words);
    QPainterPath outline(const theme::Lettering& line, QPointF baseline) const;

    LabelPlace place_;
    const DiagramMetrics& metrics_;
    const theme::Theme& theme_;
    theme::EdgeWords words_;
    Strength strength_ = Strength::Dimmed;
    std::vector<theme::Lettering> lines_;
};

}  // namespace app::diagram
