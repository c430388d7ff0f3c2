#pragma once

#include "protocol/rfc_row.h"
#include "support/given.h"

#include <optional>
#include <string>

namespace tcp {

/// Why a row says nothing about this model; empty: it applies.
std::string notApplicable(const RfcRow& row);

/// The endpoint in the state of a row, just before the event.
Subject beforeEvent(const RfcRow& row);

/// The event of a row: a user call, a segment, a timeout.
Event eventOf(const RfcRow& row, const Subject& subject);

} // namespace tcp
