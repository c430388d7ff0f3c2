#pragma once

#include "lab/plan.h"

#include <QString>

#include <memory>

namespace app::measuring {

/// The recording that belongs to what is played, or why there is none.
struct Recording {
    bool there = false;
    QString whyNone;  ///< a clause: "the settings were changed"
};

/// Of a built-in lesson as it was written; everything else can only be played anew.
Recording recordingOf(const lab::Plan& plan);
/// What was recorded of this lesson; null: it cannot be read, or is that of another version.
std::shared_ptr<const tcp::Trace> recordedTrace(const tcp::Scenario& lesson);

/// Tells whether the trace fits the script: as many steps, or fewer where it stopped.
bool fits(const tcp::Trace& trace, const tcp::Scenario& script);

}  // namespace app::measuring
