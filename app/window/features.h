#pragma once

#include "workbench/feature.h"

namespace app::window {

/// The features of the program, in the order of what they put above the study view.
std::vector<workbench::FeatureMaker> standardFeatures();

/// A feature has taken the file, which is of a kind of its own.
bool openByFeature(const std::vector<std::unique_ptr<workbench::Feature>>& features, const QString& path);

}  // namespace app::window
