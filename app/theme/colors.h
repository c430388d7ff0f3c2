#pragma once

#include <QColor>

namespace app::theme {

/// `share` (0 to 1) of `over` on `under`, opaque. Blending here is cheaper than alpha in the raster engine.
inline QColor mixed(const QColor& over, const QColor& under, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

inline QColor withAlpha(QColor color, qreal alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

}  // namespace app::theme
