#pragma once

namespace app {

/// The two sizes of the one map: the atlas for the shared view, the twin beside a lifeline.
enum class LayoutKind { Atlas, Twin };

}  // namespace app
