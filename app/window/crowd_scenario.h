#pragma once

#include "traffic/follow.h"

#include <QString>

namespace app {

/// A followed connection with words, in the language of the program: where it comes from, and why segments are lost.
tcp::Scenario crowdScenario(const tcp::Followed& followed, const QString& story, const QString& storyTitle);

}  // namespace app
