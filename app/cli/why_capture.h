#pragma once

#include <QCommandLineParser>

namespace app::cli {

/// `why` of a captured end: the links that led to its state, each proved by a packet or assumed. The exit status.
int whyInCapture(const QCommandLineParser& line);

}  // namespace app::cli
