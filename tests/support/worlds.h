#pragma once

#include "simulation/profiles.h"
#include "simulation/timeline.h"

#include <string>
#include <string_view>

/// Two hosts of which the client is in a state, reached as users reach it: by calls and arrivals. (given.h does the
/// same for one endpoint without a peer.)
namespace worlds {

/// Applies actions in the words of reference: actions, and "next" (one event), "quiet", "60s" in those of 1.2,
/// separated by
/// ';': drive(timeline, "server listen; client connect; quiet"). An unknown word fails the test.
void drive(tcp::Timeline& timeline, std::string_view script);

/// The script that brings the client from nothing into the state. FIN-WAIT-2: the server's application hangs.
std::string_view wayTo(tcp::State state);

/// A timeline that has gone that way.
tcp::Timeline client(tcp::State state, const tcp::Settings& settings = {});

/// Every event from step `begin` on, one trace line each: for the message of a failed check.
std::string storyOf(const tcp::Timeline& timeline, std::size_t begin = 0);

}  // namespace worlds
