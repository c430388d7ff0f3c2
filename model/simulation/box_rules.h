#pragma once

#include "simulation/box.h"

namespace tcp {

/// What a reset is to the box: its number is wrong; it is held against the window; it is, but the entry stays open,
/// since an end may still answer with a challenge ACK; nothing is asked of it.
enum class ResetCheck : std::uint8_t { Invalid, Window, Stays, Sure };

/// A combination of control bits that a segment may have (tcp_valid_flags).
bool validBits(Control bits);
/// The connection is ending, or has (tcp_can_early_drop).
bool closes(Tracked state);
/// Of a SYN for an entry that closes: another connection may begin in its place.
bool isOver(const BoxEntry& entry, const SegmentAtBox& passing);
/// What is let through unbelieved: the ends may know better. It is noted, to get in step by what is answered.
void noteIgnored(BoxEntry& entry, const SegmentAtBox& passing);
/// A SYN,ACK that answers a SYN which was let through: both ends are in step, and from now on the box.
bool getsInStep(BoxEntry& entry, const SegmentAtBox& passing);
/// RFC 5961 as the box sees it: a reset closes the entry only if its number is the one that the other end expects.
ResetCheck checkReset(const BoxEntry& entry, const SegmentAtBox& passing);

}  // namespace tcp
