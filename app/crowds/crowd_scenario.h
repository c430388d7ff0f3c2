#pragma once

#include "traffic/follow.h"

#include <QString>

namespace app::crowds {

/// A followed connection with words in both languages: where it comes from, and why segments are lost.
tcp::Scenario crowdScenario(const tcp::Followed& followed, const QString& story, const tcp::LocalText& storyTitle);

}  // namespace app::crowds
