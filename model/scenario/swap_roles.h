#pragma once

#include "scenario/scenario.h"

namespace tcp {

/// Whether the roles may be exchanged: one connection is established, as an expectation says, and then some
/// application closes it, not both at the same instant; nobody opens another one.
bool canSwapRoles(const Scenario& scenario);

/// The same closing with client and server exchanged, in what is done, in what is expected, in the bugs that they
/// follow and in the words, which stay in their languages; the title says so. Who opens the connection stays: the
/// client connects. Exchanged twice it is the original. For scenarios that canSwapRoles() only.
Scenario swappedRoles(const Scenario& scenario);

/// Whether swappedRoles() made it.
bool rolesSwapped(const Scenario& scenario);

}  // namespace tcp
