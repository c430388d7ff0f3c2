#pragma once

#include "exploration/explorer.h"
#include "exploration/pair.h"
#include "support/sanitizers.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tcp {

/// As far as a walk goes: to its end. Under the sanitizers it stops before: what they look for shows there as well.
inline std::size_t mostWorlds() { return underSanitizers() ? 20'000 : ExploreOptions{}.maxWorlds; }

/// The walks that several tests take.
ExploreOptions optionsFor(const char* profile, int opens);
/// One octet, and one segment each way: the smallest walk with text.
ExploreOptions withText(const char* profile);

/// Whole, without a violation, and every world comes to rest.
void expectSound(const Exploration& found, const std::string& name);

constexpr Move call(HostId host, HostCall what) { return {MoveKind::Call, host, what, {}, 0}; }
constexpr Move deliver(HostId host) { return {MoveKind::Deliver, host, {}, {}, 0}; }

inline const std::vector<Move> kHandshake{call(HostId::Server, HostCall::Listen),
                                          call(HostId::Client, HostCall::Connect), deliver(HostId::Server),
                                          deliver(HostId::Client), deliver(HostId::Server)};

} // namespace tcp
