#pragma once

#include "protocol/time.h"

#include <compare>
#include <vector>

namespace app::ladder {

/// A place on the time axis: an instant, and which round of it. What an application does at the very instant at
/// which the last arrival was drawn opens a new round, a little further down: no time passes between rounds.
struct Tick {
    tcp::Instant at{};
    int round = 0;

    friend auto operator<=>(const Tick&, const Tick&) = default;
};

/// From one tick to another: a segment on its way.
struct TickSpan {
    Tick from{};
    Tick to{};
};

/// How time becomes height. Pixels are those of the drawing.
struct AxisScale {
    tcp::Duration delay = std::chrono::milliseconds(25);  ///< T0: the usual one-way delay
    double delayPx = 52.5;   ///< height of T0: while anything is in flight the axis is linear with delayPx / delay
    double decadePx = 24;    ///< idle time beyond T0: height of each factor of ten
    double roundPx = 40;     ///< between two rounds of the same instant
};

/// Idle time long enough to be drawn as a break: at least four times T0.
struct AxisGap {
    Tick from{};
    Tick to{};
    double top = 0;
    double bottom = 0;

    tcp::Duration length() const { return to.at - from.at; }
};

/// The elastic map (design: elastic-axis): constant px/ms while anything is in flight, so that arrows of equal delay
/// are parallel; logarithmic when idle, so that two hours fit beside 25 ms. Monotone and global.
class ElasticAxis {
public:
    /// `ticks` are all the places at which something is drawn, `flights` what keeps the axis linear. Any order.
    ElasticAxis(std::vector<Tick> ticks, std::vector<TickSpan> flights, const AxisScale& scale);

    /// Height of a place, 0 at the first tick. Between ticks interpolated, beyond the ends linear.
    double y(Tick tick) const;
    double height() const { return heights_.empty() ? 0 : heights_.back(); }
    const std::vector<AxisGap>& gaps() const { return gaps_; }
    const std::vector<Tick>& ticks() const { return ticks_; }

    /// A flight longer than this many delays (an old duplicate) does not stretch the axis: it bends at the breaks.
    static constexpr int kLongFlight = 6;
    /// Idle time of this many delays is a gap.
    static constexpr int kGap = 4;

private:
    double stepHeight(Tick from, Tick to, bool inFlight) const;
    double linear(tcp::Duration time) const;

    AxisScale scale_;
    std::vector<Tick> ticks_;
    std::vector<double> heights_;
    std::vector<AxisGap> gaps_;
};

}  // namespace app::ladder
