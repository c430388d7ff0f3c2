#pragma once

#include "lab/moment.h"

#include <bitset>
#include <set>
#include <string>

namespace app::lab {

using Ids = std::set<std::string, std::less<>>;

/// What a student has been to by hand: arrows of the diagram, pairs of states, goals. Undoing takes nothing away.
struct FreePlayProgress {
    Ids edges;               ///< ids of arrows that the diagram always shows
    std::bitset<121> pairs;  ///< by pairIndex()
    Ids goals;               ///< ids

    friend bool operator==(const FreePlayProgress&, const FreePlayProgress&) = default;
};

/// Arrows gone along: ever, and in what is played now.
struct VisitedEdges {
    Ids ever;
    Ids here;

    friend bool operator==(const VisitedEdges&, const VisitedEdges&) = default;
};

/// Place of a pair of states among the 121.
std::size_t pairIndex(tcp::State client, tcp::State server);
/// Arrows that the diagram always shows: those of RFC 9293 Figure 5 and the operating system's.
const Ids& collectableEdges();

/// The first moment that a hand made: 0 in free play, the end of the told steps after a what-if; in a lesson as its
/// author wrote it, none (empty).
std::optional<std::size_t> firstByHand(const Moment& moment);

/// Adds where it begins, and what the steps from moment `first` to moment `end` show.
void collect(const tcp::Timeline& timeline, std::size_t first, std::size_t end, FreePlayProgress& into);

}  // namespace app::lab
