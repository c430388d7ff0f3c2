#pragma once

#include "lab/plan.h"

#include <QString>

#include <memory>

namespace app::measuring {

/// The recording that belongs to what is played, or why there is none.
struct Recording {
    std::shared_ptr<const tcp::Trace> trace;
    QString whyNone;  ///< a clause: "the settings were changed"
};

/// Of a built-in lesson as it was written; everything else can only be played anew.
Recording recordingOf(const lab::Plan& plan);

/// Tells whether the trace fits the script: as many steps, or fewer where it stopped.
bool fits(const tcp::Trace& trace, const tcp::Scenario& script);

}  // namespace app::measuring
