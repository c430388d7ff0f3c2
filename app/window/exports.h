#pragma once

#include "lab/moment.h"
#include "theme/look.h"
#include "window/handout.h"

#include <QString>

namespace app {

/// The whole ladder up to the moment as PNG, SVG or PDF, by the end of the name. Empty, or why it was not written.
QString exportLadder(const Moment& moment, const Look& look, const QString& path);
QString exportHandout(const Moment& moment, HandoutFor whom, const Look& look, const QString& path);

}  // namespace app
