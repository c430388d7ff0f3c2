#pragma once

#include "drill/cursor.h"

namespace tcp::drill {

/// What follows < or >.
ScriptPacket readPacket(Cursor& at, bool outbound);

} // namespace tcp::drill
