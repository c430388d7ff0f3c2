#pragma once

#include "simulation/world.h"

#include <QString>

namespace app {

/// The segment that the action amounts to now: its expressions as numbers.
tcp::Segment forgedSegment(const tcp::World& world, const tcp::InjectAction& action);

/// What it is, in the words of RFC 9293 3.4: "RST exactly at RCV.NXT of the server." Never what it will do.
QString forgedWords(const tcp::World& world, const tcp::InjectAction& action);

}  // namespace app
