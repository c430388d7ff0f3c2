#pragma once

#include "window/command_line.h"

namespace app::window {

class MainWindow;

/// Opens what the command line asks for, at the step and in the view that it asks for; what was open last where it asks
/// for nothing.
void openAsked(MainWindow& window, const Options& options);

}  // namespace app::window
