#pragma once

#include "report/lab_card.h"

#include <QStringList>

namespace app::files {

// What a lab card has its reader type before the first step, as lines of Python.

/// Modules, the network and its sysctls, look() and the means that the card uses.
QStringList cardPreamble(const tcp::LabCard& card);
/// "ip link set lo up; sysctl -qw …" for a shell; `ownNetwork`: the network is new, and its loopback still down.
QString cardNetwork(const tcp::LabCard& card, bool ownNetwork);
/// Of a means that the card uses: DEAF, lose().
QStringList cardMeans(const tcp::LabCard& card);
/// look = …
QString cardLook();

}  // namespace app::files
