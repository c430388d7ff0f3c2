#pragma once

#include "ladder/metrics.h"
#include "ladder/ladder_model.h"
#include "ladder/typography.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <memory>
#include <optional>
#include <vector>

namespace app::ladder {

/// A piece of lettering with its baseline starting at a point.
struct TextRun {
    FontRole face = FontRole::Numbers;
    QString text{};
    QPointF at{};
};

/// The place of a state's name beside its band.
struct ChipMark {
    std::size_t span = 0;    ///< in Story::states
    QRectF rect{};
    QString name{};
    qreal anchor = 0;        ///< height at which the state begins
    bool pushed = false;     ///< it had to make room: a leader shows where it belongs
};

/// Calls above their chip, or what the application was told below it.
struct SideText {
    tcp::HostId host{};
    TextRun run{};
    QRectF rect{};
    qreal anchor = 0;
    std::optional<std::size_t> call{};  ///< in Story::calls; empty: a signal
    bool failed = false;
    bool muted = false;
};

struct BandMark {
    tcp::HostId host{};
    tcp::State state{};
    qreal top = 0;
    qreal bottom = 0;
    lab::KnownState known{};
};

/// The lane of the box in the middle: a state of it, and the place of its name.
struct BoxMark {
    tcp::Tracked state{};
    qreal top = 0;
    qreal bottom = 0;
    tcp::HostId side{};      ///< on which the name stands
    QString name{};
    FontRole face = FontRole::Chip;  ///< smaller where there is little room
    QRectF chip{};           ///< empty: no room for the name, or no state yet
};

/// A timer, or the lack of one.
struct BracketMark {
    tcp::HostId host{};
    qreal x = 0;
    qreal top = 0;
    qreal head = 0;    ///< middle of its clock, below the chip of a state if that is in the way
    qreal bottom = 0;
    std::optional<std::size_t> timer{};    ///< in Story::timers
    std::optional<std::size_t> untimed{};  ///< in Story::untimed
    bool open = false;
    std::vector<TextRun> label{};
    QRectF labelRect{};
};

struct ArrowMark {
    std::size_t arrow = 0;   ///< in Story::arrows
    QPolygonF path{};          ///< from the sender to where it is or ended
    QPolygonF ahead{};         ///< what a segment in flight still has before it, faint
    QTransform frame{};        ///< of the label: x along the arrow, reading direction
    std::vector<TextRun> label{};
    std::vector<QRectF> labelRects{};  ///< in that frame
    TextRun loss{};            ///< beside the cross
    QRectF lossRect{};
    QRectF box{};

    std::vector<QPolygonF> labelAreas() const;
};

struct GapMark {
    qreal top = 0;
    qreal bottom = 0;
    tcp::Duration length{};
    bool inFlight = false;   ///< only something long delayed is on its way
    bool overLane = false;   ///< its label interrupts the lane of the box
    std::vector<TextRun> label{};
    QRectF labelRect{};
};

struct AxisMark {
    qreal y = 0;
    TextRun run{};
    QRectF rect{};
};

struct CableMark {
    std::size_t mark = 0;    ///< in Story::network
    qreal y = 0;
    TextRun run{};
    QRectF rect{};
};

/// The line that stands for what is folded away; a click brings it back.
struct FoldMark {
    TextRun run;
    QRectF rect;
};

/// The line at which it parts from the ladder beside it.
struct ForkMark {
    qreal y = 0;
    TextRun run{};
    QRectF rect{};                 ///< of the words, on the line
    std::optional<TextRun> past{};  ///< above it, where the other ladder tells the past
};

/// The ladder as geometry: everything placed, nothing drawn. Each list is ordered by height.
struct LadderGeometry {
    LadderModel story{};
    Metrics metrics{};
    theme::StateNames names = theme::StateNames::Stevens;
    std::shared_ptr<const Typography> type{};
    std::vector<GapMark> gaps{};
    std::vector<AxisMark> axis{};
    std::vector<BandMark> bands{};
    std::vector<BoxMark> box{};   ///< empty without one
    std::vector<ChipMark> chips{};
    std::vector<SideText> texts{};
    std::vector<BracketMark> brackets{};
    std::vector<ArrowMark> arrows{};
    std::vector<CableMark> cables{};
    std::optional<FoldMark> fold{};
    std::optional<ForkMark> fork{};
    bool blank = false;   ///< to be filled in: the bands say nothing
    qreal nowY = 0;
    qreal beforeY = 0;    ///< where the present was at the moment before
    qreal height = 0;

    QRectF rect() const { return {0, 0, metrics.width, height}; }
    /// The arrow nearest to a point, if it is near enough to mean it.
    const ArrowMark* arrowAt(QPointF point) const;
    /// The state of the box in the middle whose piece of the lane, or whose name, is there: which of story.boxStates.
    std::optional<std::size_t> boxAt(QPointF point) const;
    QRectF laneOf(const BoxMark& mark) const;
};

/// The line of the present at that height, in pieces: it goes through no words of a segment.
std::vector<QLineF> nowLine(const LadderGeometry& sheet, qreal y);

/// Everything placed: no chip, call, label or time covers another. Equal times have the height they have on a
/// sheet of the stories in `level`. Magnified, it is wider than `width`, and all of it larger. Flags
/// of segments are of at least that many px where they find room.
LadderGeometry layoutLadder(LadderModel story, const theme::Appearance& appearance, qreal width, qreal zoom,
                            std::span<const LadderModel> level = {}, qreal magnified = 1, qreal leastFlags = 0);

}  // namespace app::ladder
