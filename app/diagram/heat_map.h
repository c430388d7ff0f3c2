#pragma once

#include "protocol/state.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace app::diagram {

/// A host with many connections, for the state diagram: how many are in each state, and how many go along each arrow.
struct HeatMap {
    std::array<std::uint64_t, 11> counts{};  ///< by tcp::State
    std::map<std::string, double> flows;     ///< per second, by id of the arrow; arrows that nobody takes are left out

    std::uint64_t count(tcp::State state) const { return counts[static_cast<std::size_t>(state)]; }
    double flow(const std::string& edge) const;

    friend bool operator==(const HeatMap&, const HeatMap&) = default;
};

/// 0 for none, and up to 1 for the most that a host holds: thirty thousand. Ten times as many look one step stronger.
qreal heatOf(double number);
/// "470/s", "0.2/s".
QString flowText(double perSecond);

}  // namespace app::diagram
