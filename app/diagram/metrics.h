#pragma once

#include "diagram/layout_kind.h"

#include <QtGlobal>

namespace app::diagram {

/// Sizes of the drawing in units of the layout (design: diagram-sizes, from the renderer of the mock-ups).
struct DiagramMetrics {
    qreal nodePx, nodePxLong, eventPx, actionPx, linePx;  ///< text; long: names over 11 letters
    qreal nodeRadius, nodeBorder, activeBorder, halo;
    qreal closedDash, closedGap;                          ///< border of CLOSED, which the RFC calls fictional
    qreal headBig, headSmall, headStroke, tipInset;
    qreal glow, glowAlpha, takenExtra;                    ///< glow: added to the width of the line
    qreal overlayWidth, casing;
    qreal clockRadius, resetRadius;
    qreal timeWaitMarkAt, finTimeoutMarkAt, resetMarkAt;  ///< along the arrow, from its start
    qreal tokenScale, tokenX, tokenY, tokenStep;          ///< from the left top corner of the state
    qreal regionRadius, regionBorder, regionDash, regionGap;
    qreal calloutEventPx, calloutActionPx, calloutLine, calloutPad, calloutRadius, calloutBorder;
};

inline constexpr DiagramMetrics kAtlasMetrics{
    .nodePx = 24, .nodePxLong = 21, .eventPx = 15.5, .actionPx = 14.5, .linePx = 18.5,
    .nodeRadius = 13, .nodeBorder = 2.6, .activeBorder = 4.5, .halo = 9, .closedDash = 7, .closedGap = 5,
    .headBig = 19, .headSmall = 14, .headStroke = 2.4, .tipInset = 2,
    .glow = 11, .glowAlpha = 0.30, .takenExtra = 1.5, .overlayWidth = 3.4, .casing = 4.6,
    .clockRadius = 10.5, .resetRadius = 10,
    .timeWaitMarkAt = 21, .finTimeoutMarkAt = 69, .resetMarkAt = 40,
    .tokenScale = 1, .tokenX = 10, .tokenY = -4, .tokenStep = 34,
    .regionRadius = 18, .regionBorder = 1.8, .regionDash = 2, .regionGap = 6,
    .calloutEventPx = 17, .calloutActionPx = 16, .calloutLine = 21, .calloutPad = 10, .calloutRadius = 9,
    .calloutBorder = 2.6,
};

/// At a height of 720 lines its scale is about two thirds: names are 28 px there.
inline constexpr DiagramMetrics kHallMetrics = [] {
    DiagramMetrics metrics = kAtlasMetrics;
    metrics.nodePx = 42.5;
    metrics.nodePxLong = 36;
    metrics.nodeRadius = 15;
    return metrics;
}();

inline constexpr DiagramMetrics kTwinMetrics{
    .nodePx = 14.5, .nodePxLong = 12.5, .eventPx = 14, .actionPx = 13, .linePx = 17,
    .nodeRadius = 9, .nodeBorder = 1.6, .activeBorder = 3, .halo = 6, .closedDash = 5, .closedGap = 3.5,
    .headBig = 11, .headSmall = 8.5, .headStroke = 1.6, .tipInset = 1,
    .glow = 7.8, .glowAlpha = 0.38, .takenExtra = 0.4, .overlayWidth = 2.4, .casing = 3.4,
    .clockRadius = 6.5, .resetRadius = 6,
    .timeWaitMarkAt = 14, .finTimeoutMarkAt = 43, .resetMarkAt = 28,
    .tokenScale = 0.68, .tokenX = 4, .tokenY = -2, .tokenStep = 23,
    .regionRadius = 12, .regionBorder = 1.1, .regionDash = 1.5, .regionGap = 4,
    .calloutEventPx = 14, .calloutActionPx = 13, .calloutLine = 17, .calloutPad = 9, .calloutRadius = 7,
    .calloutBorder = 2,
};

inline constexpr const DiagramMetrics& metricsOf(LayoutKind kind)
{
    return kind == LayoutKind::Atlas ? kAtlasMetrics : kind == LayoutKind::Hall ? kHallMetrics : kTwinMetrics;
}

/// Below this scale labels are left out and the callout keeps its size on the screen (design: diagram-sizes).
inline constexpr qreal kLabelScale = 0.72;

/// Below this scale nobody could read the legend: its room is for the map.
inline constexpr qreal kLegendScale = 0.55;
/// Titles of regions grow as the map shrinks, as far as there is room for them.
inline constexpr qreal kTitleScale = 0.62;
inline constexpr qreal kLargestTitle = 1.4;

/// Order of drawing.
namespace z {
/// An arrow that is drawn only while it was taken crosses others: below them, it crosses no words.
inline constexpr qreal kRegion = 0, kOverlay = 0.5, kEdge = 1, kLitEdge = 3, kState = 6, kTraveller = 8, kCallout = 9;
}

}  // namespace app::diagram
