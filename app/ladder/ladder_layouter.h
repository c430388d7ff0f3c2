#pragma once

#include "ladder/strip_index.h"
#include "ladder/ladder_geometry.h"

#include <QLineF>

#include <array>
#include <map>
#include <vector>

namespace app::ladder {

/// Places the marks of a ladder model on the sheet, one kind after the other; what is placed later makes room.
class LadderLayouter {
public:
    LadderLayouter(LadderGeometry& sheet, const ElasticAxis& axis)
        : sheet_(sheet), axis_(axis), m_(sheet.metrics), type_(*sheet.type)
    {}

    void place();

private:
    /// What stands beside a band at one tick: calls, the state they lead to, what the application is told.
    struct Block {
        Tick tick;
        std::vector<std::size_t> calls;
        std::optional<std::size_t> state;
        std::vector<std::size_t> notices;
        qreal y = 0;       ///< where it belongs
        qreal above = 0;   ///< its extent from there
        qreal below = 0;
        qreal shift = 0;   ///< how far it had to move down
        bool hidden = false;
    };

    qreal y(Tick tick) const { return m_.top + axis_.y(tick); }

    // ladder_layouter.cpp
    void placeBands();
    void placeGaps();
    void placeGapLabel(GapMark& gap);
    qreal gapCentre(const GapMark& gap, qreal width) const;
    qreal sideRoom() const;
    void placeAxis();
    void addAxisMark(Tick tick, const QString& text, bool strong);
    void placeCables();
    void placeFold();
    void placeFork();
    void closeSheet();
    bool hasBox() const { return sheet_.story.box != tcp::BoxKind::None; }

    // layout_box.cpp
    void placeBox();
    void placeBoxChip(BoxMark& mark, const BoxSpan& span);
    QRectF boxChip(qreal width, qreal from, tcp::HostId side) const;
    bool isClear(const QRectF& chip) const;

    // layout_columns.cpp
    void placeColumn(tcp::HostId host);
    std::vector<Block> blocksOf(tcp::HostId host) const;
    void measure(Block& block) const;
    void spread(std::vector<Block>& blocks) const;
    void addBlock(tcp::HostId host, const Block& block);
    void addChip(const Block& block);
    void addSideText(SideText text, qreal baseline);
    bool isFree(tcp::HostId host, const QRectF& rect) const;
    void take(tcp::HostId host, const QRectF& rect);

    // layout_brackets.cpp
    void placeBrackets(tcp::HostId host);
    std::vector<BracketMark> bracketsOf(tcp::HostId host) const;
    void giveLane(BracketMark& mark);
    int freeLane(tcp::HostId host, qreal top, qreal bottom);
    qreal labelEdge(const BracketMark& own, const std::vector<BracketMark>& all, qreal top, qreal height) const;
    void placeBracketLabel(BracketMark& mark, const std::vector<BracketMark>& all);

    // layout_arrows.cpp
    void shapeArrows();
    void placeArrows();
    ArrowMark shapeOf(std::size_t index) const;
    void bend(QPolygonF& path, const Arrow& arrow) const;
    void aheadOf(ArrowMark& mark, const Arrow& arrow) const;
    void nameLoss(ArrowMark& mark, const Arrow& arrow) const;

    LadderGeometry& sheet_;
    const ElasticAxis& axis_;
    const Metrics& m_;
    const Typography& type_;
    std::array<StripIndex<QRectF>, 2> taken_;  ///< in the columns of client and server
    std::array<std::vector<StripIndex<QLineF>>, 2> lanes_;  ///< brackets in each lane
    bool waitsOverLane_ = false;
};

}  // namespace app::ladder
