#pragma once

#include "theme/colors.h"
#include "theme/appearance.h"

namespace app::theme {

/// The second state of each phase is striped in bands and bars, so that it is told from the first without hue
/// (design: marks).
inline bool striped(tcp::State state)
{
    using enum tcp::State;
    switch (state) {
    case SynReceived:
    case FinWait2:
    case LastAck:
    case Listen: return true;
    case Closed:
    case SynSent:
    case Established:
    case FinWait1:
    case CloseWait:
    case Closing:
    case TimeWait: return false;
    }
    return false;
}

/// Of the stripes on the phase's solid: light on dark, dark on light.
inline QColor stripeColor(const PhaseColors& phase)
{
    const bool light = phase.on.lightness() > 127;
    return light ? mixed(Qt::white, phase.solid, 0.75) : mixed(Qt::black, phase.solid, 0.55);
}

}  // namespace app::theme
