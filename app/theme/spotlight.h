#pragma once

namespace app::theme {

/// What a lecturer points at while all else is dimmed (design: teacher). Views say where that is.
enum class Spotlight { Off, Client, Server, Segment, Timer };

}  // namespace app::theme
