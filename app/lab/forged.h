#pragma once

#include "scenario/action_text.h"
#include "simulation/world.h"

#include <QString>

namespace app::lab {

/// The segment that the action amounts to now: its expressions as numbers.
tcp::Segment forgedSegment(const tcp::World& world, const tcp::InjectAction& action);

/// What the fields of a forged segment take (reference: actions).
enum class ForgedNumber : std::uint8_t { Expression, Length, Window };
/// Why this, typed into such a field, was refused, and what would do.
QString forgedFault(ForgedNumber number, const QString& typed, const tcp::TextError& error);

/// What it is, in the words of RFC 9293 3.4: "RST exactly at RCV.NXT of the server." Never what it will do.
QString forgedWords(const tcp::World& world, const tcp::InjectAction& action);

}  // namespace app::lab
