#pragma once

#include "exporting/svg_recorder.h"
#include "lab/evidence.h"
#include "theme/appearance.h"

#include <memory>

namespace app::exporting {

/// Both endpoints on the state diagram.
std::unique_ptr<SvgRecorder> diagramDrawing(const lab::Moment& moment, const theme::Appearance& appearance,
                                            const lab::Evidence* evidence = nullptr);
/// The ladder up to the moment, wide enough for a phone to read it.
std::unique_ptr<SvgRecorder> ladderDrawing(const lab::Moment& moment, const theme::Appearance& appearance,
                                           const lab::Evidence* evidence = nullptr);

}  // namespace app::exporting
