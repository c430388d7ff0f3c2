#pragma once

#include "protocol/state.h"
#include "tools/state_names.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

namespace app::theme {

/// Six phases of a connection; the fill of a state has the colour of its phase.
enum class Phase { Idle, Opening, Established, Active, Passive, Waiting };
Phase phaseOf(tcp::State state);

/// tint, border, text: an idle node; solid, on: an active node, a band, a chart.
struct PhaseColors {
    QColor tint, border, text, solid, on;

    friend bool operator==(const PhaseColors&, const PhaseColors&) = default;
};

/// Colours of resources/palette.json, light or dark.
struct Theme {
    bool dark = false;
    QColor canvas, panel, text, muted, rule, hair, edge, edgeDim, focus, error, plate;
    std::array<PhaseColors, 6> phases;

    const PhaseColors& of(tcp::State state) const { return phases[static_cast<std::size_t>(phaseOf(state))]; }

    static Theme light();
    static Theme dark_();
    static Theme named(const QString& name);  ///< "light" or "dark"

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// How states are spelt (facts: spelling). Stevens is the C and textbook spelling: SYN_RCVD, FIN_WAIT_1.
enum class StateNames { Stevens, Rfc, LinuxSs, LinuxNetstat, Windows, Bsd, Solaris };
tcp::Spelling spellingOf(StateNames names);
QString stateName(tcp::State state, StateNames names);

/// Everything about appearance that a view is given.
struct Appearance {
    Theme theme = Theme::light();
    StateNames names = StateNames::Stevens;
    bool animate = true;      ///< false: reduced motion
    qreal textScale = 1.0;    ///< 1.0, 1.25, 1.5

    QFont font(qreal px, QFont::Weight weight = QFont::Normal) const;  ///< the embedded family, px * textScale
    QFont mono(qreal px, QFont::Weight weight = QFont::Normal) const;
};

}  // namespace app::theme
