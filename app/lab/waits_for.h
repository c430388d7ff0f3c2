#pragma once

#include "protocol/state.h"

#include <QString>

namespace app::lab {

/// What the state waits for, in the words of RFC 9293 3.3.2: "the ACK of its FIN" (design: waits-for). What a host
/// waits for in particular says Narrator::waitsFor().
QString waitsFor(tcp::State state);

}  // namespace app::lab
