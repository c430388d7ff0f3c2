#pragma once

#include "ladder/ladder_view.h"
#include "support/drive.h"

#include <memory>
#include <string>

/// Free play as a student does it.
namespace playing {

std::unique_ptr<app::window::MainWindow> window();
const tcp::World& world(app::window::MainWindow& window);
tcp::State stateOf(app::window::MainWindow& window, tcp::HostId host);
void call(app::window::MainWindow& window, const char* panel, const char* button);
void press(app::window::MainWindow& window, const char* button);
/// Until the handshake is over.
void connect(app::window::MainWindow& window);
app::ladder::LadderView& ladder(app::window::MainWindow& window);
void selectFirstSegment(app::window::MainWindow& window);
/// In the words of a scenario.
std::string lastAction(app::window::MainWindow& window);

}  // namespace playing
