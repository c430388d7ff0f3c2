#pragma once

namespace app::theme {

/// Makes the embedded families "TCP State Lab Sans" and "TCP State Lab Mono" known to the application, so that
/// Hangul and metrics are the same on every machine. Every font of a Look calls it; QGuiApplication must exist.
/// False if a font could not be read: then the fonts of the system are used.
bool loadFonts();

}  // namespace app::theme
