#pragma once

#include "scenario/scenario.h"
#include "traffic/crowd_settings.h"

#include <QString>

namespace app::files {

/// Numbers in the texts of a lesson or a story are those of its own settings. Where a run has other ones, this says so
/// and names what the text was written for, "tcp_fin_timeout=60s"; else empty. Seeds and initial sequence numbers are
/// in no text.
QString changedSettingsNote(const tcp::Scenario& scenario, const tcp::Settings& run);
QString changedSettingsNote(const tcp::CrowdSettings& story, const tcp::CrowdSettings& run);

}  // namespace app::files
