#pragma once

#include "report/lab_card.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tcp {

/// Why a scenario's settings cannot be typed in, if so.
std::optional<NoCard> untypable(const Scenario& scenario);

/// The sysctls under which a kernel follows these settings, with their values.
std::vector<std::pair<std::string, std::string>> cardSysctls(const Settings& settings);

}  // namespace tcp
