#pragma once

#include "simulation/action.h"
#include "simulation/trace_event.h"

#include <optional>
#include <string>

namespace tcp {

// What a lab card does to the network of its one machine, as lines of Python. lose(…) and mend() give rules to
// nftables, forge(…) sends a segment: the card begins with them.

/// Its segments that the action loses are lost where they arrive: dropped on their way out, a kernel would know of it.
std::string lossOf(const ImpairAction& drop);
/// Nothing reaches the host any more.
std::string cableCut(HostId host);
std::string cableMended();

/// The forged segment; nothing where it needs a number that is not to be learnt from the segments on the wire.
std::optional<std::string> forgedOne(const InjectAction& action, PortPair ports);

}  // namespace tcp
