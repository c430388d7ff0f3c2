#pragma once

#include "simulation/trace_event.h"

#include <cstddef>
#include <vector>

namespace app::lab {

/// One link of a chain of causes, and where its host stood when it had happened.
struct ChainLink {
    tcp::TraceEvent event;
    tcp::State state{};
    std::size_t moment = 0;  ///< the first at which it has happened
};

/// A chain of causes as the drawings light it up: all of it, and the link that is looked at more than the others.
struct Chain {
    std::vector<ChainLink> links{};
    std::size_t selected = 0;
};

}  // namespace app::lab
