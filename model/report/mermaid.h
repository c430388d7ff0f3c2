#pragma once

#include "scenario/play.h"

#include <string>

namespace tcp {

/// The ladder as a Mermaid sequence diagram, as GitHub and GitLab draw it from a ```mermaid block: states and calls
/// as notes, segments as arrows at the time they were sent, numbers relative to the ISS of each side. A cross ends
/// the arrow of a lost segment, a dotted arrow is a retransmission, a note spans both where a second or more passes.
std::string mermaid(const Timeline& timeline, std::size_t moment);
std::string mermaid(const Run& run);

}  // namespace tcp
