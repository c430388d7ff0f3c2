#pragma once

#include "simulation/causes.h"
#include "simulation/settings.h"

#include <rapidcheck.h>

#include <ostream>
#include <vector>

namespace tcp {

/// How RapidCheck shows a cause, and the settings of a run.
void showValue(const Cause& cause, std::ostream& out);
void showValue(const Settings& settings, std::ostream& out);

/// What RapidCheck draws for the properties of whole runs.
namespace drawn {

/// Many events between the hands on the world; opens more often than chance would.
rc::Gen<std::vector<Cause>> honestCauses();
/// The same, and forged segments among them.
rc::Gen<std::vector<Cause>> anyCauses();
/// SENDs of the client, and hands on the network between them.
rc::Gen<std::vector<Cause>> sendsAndTroubles();
/// Any profile, seed and box in the middle.
rc::Gen<Settings> settings(double loss = 0);

} // namespace drawn
} // namespace tcp
