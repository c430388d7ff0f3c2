#include "traffic/crowd_state.h"

#include <cmath>

namespace tcp {

CrowdState::CrowdState(const CrowdSettings& wanted)
    : settings(wanted), random(wanted.tcp.seed * 0x9E3779B97F4A7C15ULL + 1)
{
}

// xorshift64*
double CrowdState::draw()
{
    random ^= random >> 12;
    random ^= random << 25;
    random ^= random >> 27;
    return static_cast<double>((random * 2685821657736338717ULL) >> 11) / 9007199254740992.0;
}

Duration CrowdState::drawDuration(Duration mean)
{
    return Duration{static_cast<std::int64_t>(-std::log(1.0 - draw()) * static_cast<double>(mean.count()))};
}

}  // namespace tcp
