#pragma once

namespace app {

/// What a lecturer points at while all else is dimmed (design 5.3). Views say where that is.
enum class Spotlight { Off, Client, Server, Segment, Timer };

}  // namespace app
