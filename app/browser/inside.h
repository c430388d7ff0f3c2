#pragma once

#include <QtGlobal>

namespace app::browser {

/// The program runs on a page, not on a desktop.
inline constexpr bool kInside =
#ifdef Q_OS_WASM
    true;
#else
    false;
#endif

}  // namespace app::browser
