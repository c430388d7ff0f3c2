#pragma once

#include <QFont>
#include <QPainterPath>
#include <QString>

namespace app::theme {

/// One line of text as an outline in the embedded face: scales with the drawing without changing its widths,
/// takes fractional sizes, and can be stroked for a halo. For drawings; widgets use Look::font().
class Lettering {
public:
    Lettering() = default;
    Lettering(const QString& text, qreal px, QFont::Weight weight);

    const QString& text() const { return text_; }
    qreal width() const { return width_; }

    /// The outline with its baseline starting, centred, or ending at a point.
    QPainterPath startingAt(QPointF baseline) const { return path_.translated(baseline); }
    QPainterPath centredOn(QPointF baseline) const { return path_.translated(baseline - QPointF(width_ / 2, 0)); }
    QPainterPath endingAt(QPointF baseline) const { return path_.translated(baseline - QPointF(width_, 0)); }

private:
    QString text_;
    QPainterPath path_;
    qreal width_ = 0;
};

}  // namespace app::theme
