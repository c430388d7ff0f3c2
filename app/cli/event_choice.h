#pragma once

#include "simulation/event_choice.h"

#include <QCommandLineParser>

#include <optional>

namespace app::cli {

/// Which event `why` asks about: --event N, or of the host its last change of state, or the last event that --state,
/// --segment, --timer or --call describes. Empty after a message was printed.
std::optional<tcp::EventChoice> eventChoice(const QCommandLineParser& line);

}  // namespace app::cli
