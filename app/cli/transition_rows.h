#pragma once

#include "protocol/transition.h"
#include "simulation/settings.h"

#include <vector>

namespace app::cli {

/// Every row of the model's table.
std::vector<tcp::Transition> allRows();

/// The rows that can happen under these settings, with the clauses of their profile: the row of tcp_fin_timeout only
/// where there is such a limit, that of the user timeout only where there is one. The wrong rules that a host follows
/// come last, and in place of the right ones where both hosts follow them.
std::vector<tcp::Transition> rowsUnder(const tcp::Settings& settings);

}  // namespace app::cli
