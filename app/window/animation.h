#pragma once

#include "exporting/gif.h"

#include <vector>

namespace app::window {

class MainWindow;

/// An animated picture: the window at the beginning and after each step, each frame for as long as its words need.
std::vector<exporting::GifFrame> animationOf(MainWindow& window, double speed);

}  // namespace app::window
