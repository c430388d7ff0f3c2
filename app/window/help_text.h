#pragma once

#include "workbench/feature.h"

#include <memory>
#include <vector>

namespace app::window {

/// Help as Markdown: a page for each view (what do I see, what can I press), then one for each feature.
QString helpText(const std::vector<std::unique_ptr<workbench::Feature>>& features);

}  // namespace app::window
