#pragma once

#include "lab/simulation.h"

#include <QString>

namespace lessons {

/// A built-in lesson; fails the test if it is not there or is not good.
tcp::Scenario builtIn(const QString& id);
/// All of them.
std::vector<tcp::Scenario> all();
/// Opens it and waits until it has been played.
void open(app::lab::Simulation& lab, const QString& id);

}  // namespace lessons
