#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace app {

/// Relative luminance and contrast ratio of WCAG 2.2.
inline double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

inline double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// Lightness L* of CIELAB, 0 to 100: what is left of a colour in grey.
inline double lightness(const QColor& color)
{
    const double y = luminance(color);
    return y <= 216.0 / 24389 ? y * 24389 / 27 : 116 * std::cbrt(y) - 16;
}

}  // namespace app
