#pragma once

#include "protocol/time.h"
#include "simulation/action.h"

#include <QList>
#include <QPointF>

#include <array>
#include <vector>

namespace app::lab {
struct Moment;
}

namespace app::charts {

/// What a curve shows.
enum class Curve : std::uint8_t { Nxt, Una };

/// SND.NXT and SND.UNA of each host, relative to its ISS, at each moment up to the present.
struct SequenceData {
    /// Sequence variables of one host at one moment; `known` is false while it has no connection.
    struct Sample {
        tcp::Instant at{};
        std::uint32_t nxt = 0;
        std::uint32_t una = 0;
        bool known = false;
    };

    std::array<std::vector<Sample>, 2> hosts;  ///< one sample per moment, from 0

    static SequenceData of(const lab::Moment& moment);
};

/// The curve as steps: a number holds until it changes. x is seconds, or the number of the event. At most `most`
/// points: of those that fall on the same place the first, the extremes and the last are kept.
QList<QPointF> stepCurve(const std::vector<SequenceData::Sample>& samples, Curve curve, bool byEvent, int most);

}  // namespace app::charts
