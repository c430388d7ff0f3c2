#pragma once

#include "scenario/scenario.h"

#include <QByteArray>

namespace app {

/// The scenario as a file (contract 1): members in the order of the contract, indented by two spaces.
/// Reading it gives the same scenario again.
QByteArray writeScenario(const tcp::Scenario& scenario);

}  // namespace app
