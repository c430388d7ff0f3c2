#pragma once

#include "lab/chain.h"
#include "ladder/ladder_geometry.h"
#include "theme/appearance.h"

#include <QRectF>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>

class QPainter;

namespace app::ladder {

/// What the hand is at: drawn with a glow.
struct Attention {
    std::optional<std::uint64_t> hovered;   ///< id of a segment
    std::optional<std::uint64_t> selected;
    std::shared_ptr<const lab::Chain> chain{};  ///< of causes; none: nothing of it

    friend bool operator==(const Attention&, const Attention&) = default;
};

/// Draws a sheet on any painter: the view, a picture, SVG, PDF. No clipping and no textures, which SVG has not.
class SheetPainter {
public:
    SheetPainter(QPainter& painter, const LadderGeometry& sheet, const theme::Appearance& appearance);

    /// Only what touches `exposed`. `until`: how far down the story is told, while it is being animated.
    void paint(const QRectF& exposed, const Attention& attention = {},
               qreal until = std::numeric_limits<qreal>::max());
    /// The boxes with the names of the hosts; `top` is the upper edge of the strip.
    void paintHeads(qreal top, const std::array<QString, 2>& names, const std::array<QString, 2>& addresses);
    /// The name of the box in the middle, between them.
    void paintBoxHead(qreal top);
    static qreal headHeight(const Metrics& metrics) { return metrics.px * 2.9 + metrics.scaled(10); }

private:
    bool seen(qreal top, qreal bottom) const { return bottom >= exposed_.top() && top <= exposed_.bottom(); }
    void write(const TextRun& run, const QColor& color);
    qreal headCentre(tcp::HostId host, qreal half) const;

    // paint_columns.cpp
    void paintGaps();
    QColor gapColor() const;
    void paintGapLabel(const GapMark& gap);
    void paintBands();
    void paintBlankBand(const BandMark& band);
    void paintBand(const QRectF& rect, const BandMark& band);
    void paintStripes(const QRectF& band, const QColor& color);
    void paintKnown(const QRectF& rect, const BandMark& band);
    void paintZigzag(qreal left, qreal middle);
    void paintAxis();
    void paintBrackets();
    void paintBracketFoot(const BracketMark& mark);
    void paintBracketLeader(const BracketMark& mark);
    theme::PhaseColors chipColors(const StateSpan& span) const;
    void paintChips();
    void paintTexts();
    void paintNow();
    void paintCapturePoint();
    void paintFold();
    void paintFork();

    // paint_box.cpp
    void paintBox();
    void paintBoxChips();
    qreal boxHeadWidth() const;  ///< 0 without a box

    // paint_chain.cpp
    void paintChain();
    void paintLink(const lab::ChainLink& link, bool selected);

    // paint_arrows.cpp
    void paintArrow(const ArrowMark& mark);
    void paintSeenShaft(const ArrowMark& mark, const Arrow& arrow);
    void paintShaft(const ArrowMark& mark, const Arrow& arrow);
    void paintTip(const ArrowMark& mark, const Arrow& arrow);
    void paintLoss(const ArrowMark& mark);
    void paintLabel(const ArrowMark& mark, const Arrow& arrow);
    void paintAhead(const ArrowMark& mark);
    QPolygonF toldPart(const QPolygonF& path) const;
    QColor inkOf(const Arrow& arrow) const;

    QPainter& painter_;
    const LadderGeometry& sheet_;
    const Metrics& m_;
    const theme::Appearance& appearance_;
    const theme::Theme& theme_;
    QRectF exposed_;
    Attention attention_;
    qreal until_ = 0;
};

}  // namespace app::ladder
