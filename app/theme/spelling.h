#pragma once

#include "theme/appearance.h"

#include <QString>

namespace app::theme {

/// Words that name states as RFC 9293 or C programs do, with these names as one has chosen to spell them. What a tool
/// prints is no such text.
QString inSpelling(const QString& text, StateNames names);

}  // namespace app::theme
