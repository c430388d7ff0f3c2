#pragma once

namespace app::diagram {

/// The sizes of the one map: the atlas for the shared view, the twin beside a lifeline; for a hall, the atlas with
/// boxes as wide as names need that are read from the last row.
enum class LayoutKind { Atlas, Twin, Hall };

}  // namespace app::diagram
