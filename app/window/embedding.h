#pragma once

namespace app::window {

class MainWindow;

/// The window as it stands in a frame of somebody's page: one diagram of both endpoints, the ladder, and the keys that
/// step. It is not taken back.
void embed(MainWindow& window);

}  // namespace app::window
