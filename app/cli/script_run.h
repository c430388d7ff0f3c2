#pragma once

#include "scenario/play.h"

#include <QCommandLineParser>
#include <QString>

namespace app::cli {

/// Whether this is the name of a script of packetdrill.
bool isScript(const QString& file);
/// Plays it against the model and says where it differs; the exit status.
int runScript(const QString& file, const QCommandLineParser& line);
/// What was played, as a script whose kernel is that of the host; it is played back. The exit status.
int writeScript(const tcp::Run& run, tcp::HostId host, const QCommandLineParser& line);

} // namespace app::cli
