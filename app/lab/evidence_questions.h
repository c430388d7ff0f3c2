#pragma once

#include "lab/evidence.h"
#include "lab/question.h"

namespace app::lab {

/// A question before a packet of a capture is shown: which packet it is, which states it leaves possible, what it
/// proves to have arrived. `before` is what is shown, `after` the same with that packet, and neither knows of any
/// later one, so the question cannot tell more than the capture had told by then. Empty: nothing to ask.
std::optional<Question> questionAboutPacket(const Evidence& before, const Evidence& after);

/// More packets than this are not asked about: each question reads the capture anew up to its packet.
inline constexpr std::size_t kMostAsked = 1000;

} // namespace app::lab
