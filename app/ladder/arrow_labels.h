#pragma once

#include "ladder/strip_index.h"
#include "ladder/ladder_geometry.h"

#include <QLineF>

#include <vector>

namespace app::ladder {

/// Finds each arrow words that fit: along the shaft, clear of every other shaft and of all other words. If the whole
/// does not fit, the numbers go to the other side of the shaft; if that does not either, they are left to the tooltip.
/// Where segments crowd, numbers give way to the flags of a neighbour.
class ArrowLabels {
public:
    explicit ArrowLabels(LadderGeometry& sheet) : sheet_(sheet), m_(sheet.metrics), type_(*sheet.type) {}

    /// Space that is taken already: the words of gaps and of the network.
    void take(const QPolygonF& area);
    void placeAll();

private:
    struct Wording {
        QString flags;
        QString above;  ///< after the flags
        QString below;  ///< on the other side of the shaft
        bool under = false;  ///< the flags themselves are on the other side
        FontRole role = FontRole::Flags;  ///< of the flags; another where they are too large for the place
    };
    struct Shaft {
        std::size_t arrow = 0;
        QLineF line;
    };

    enum class Length { Whole, Flags };

    void takeArrow(std::size_t index);
    void nameAll(const std::vector<std::size_t>& first);
    std::vector<std::size_t> namelessArrows() const;
    void secondChance(const std::vector<std::size_t>& nameless);
    std::vector<Wording> wordings(const Arrow& arrow, Length length) const;
    void place(std::size_t index, Length length);
    /// Sets the frame of the label: from its origin, in reading direction. Returns how long the way is.
    qreal setFrame(ArrowMark& mark, const Arrow& arrow) const;
    QLineF levelWay(const ArrowMark& mark, qreal across) const;
    void write(ArrowMark& mark, const Wording& words, qreal middle) const;
    qreal halfWidth(const Wording& words) const;
    bool isFree(const ArrowMark& mark, std::size_t index) const;

    LadderGeometry& sheet_;
    const Metrics& m_;
    const Typography& type_;
    StripIndex<QPolygonF> labels_;
    StripIndex<Shaft> shafts_;
};

}  // namespace app::ladder
