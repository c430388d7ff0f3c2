#pragma once

#include "simulation/event_choice.h"

#include <QCommandLineParser>

#include <optional>

namespace app::cli {

/// Which event `why` asks about: --event N, or of the host its last change of state, or the last event that --state,
/// --segment, --timer or --call describes. Empty after a message was printed.
std::optional<tcp::EventChoice> eventChoice(const QCommandLineParser& line);

/// Of these only --state and --segment, of which there may be one. False after a message was printed.
bool stateOrSegment(const QCommandLineParser& line, tcp::EventChoice& choice);

}  // namespace app::cli
