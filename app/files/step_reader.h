#pragma once

#include "files/json_node.h"

#include "scenario/scenario.h"

namespace app {

/// One step of a scenario (contract 1.1 to 1.3); its faults go where the node's go.
tcp::ScenarioStep readStep(const JsonNode& node);

/// Text for people: an object with a member per language, or plain text, which is English. Empty if there is none.
tcp::LocalText readLocalText(const JsonNode& node);

}  // namespace app
