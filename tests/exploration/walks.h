#pragma once

#include "exploration/explorer.h"
#include "exploration/pair.h"

#include <vector>

namespace tcp {

/// The walks that several tests take.
ExploreOptions optionsFor(const char* profile, int opens);
/// One octet, and one segment each way: the smallest walk with text.
ExploreOptions withText(const char* profile);

constexpr Move call(HostId host, HostCall what) { return {MoveKind::Call, host, what, {}, 0}; }
constexpr Move deliver(HostId host) { return {MoveKind::Deliver, host, {}, {}, 0}; }

inline const std::vector<Move> kHandshake{call(HostId::Server, HostCall::Listen),
                                          call(HostId::Client, HostCall::Connect), deliver(HostId::Server),
                                          deliver(HostId::Client), deliver(HostId::Server)};

} // namespace tcp
