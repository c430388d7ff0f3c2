#include "freeplay/playing.h"

#include "scenario/action_text.h"

#include <QTest>
#include <QToolButton>

namespace playing {

using tcp::HostId;
using tcp::State;

std::unique_ptr<app::window::MainWindow> window()
{
    auto window = drive::window();
    window->actions().freePlay->trigger();
    window->simulation().finish();
    return window;
}

const tcp::World& world(app::window::MainWindow& window) { return window.simulation().moment().world(); }

State stateOf(app::window::MainWindow& window, HostId host) { return world(window).host(host).state(); }

void call(app::window::MainWindow& window, const char* panel, const char* button)
{
    drive::child<QWidget>(window, panel)->findChild<QToolButton*>(QLatin1String(button))->click();
}

void press(app::window::MainWindow& window, const char* button) { drive::child<QToolButton>(window, button)->click(); }

void connect(app::window::MainWindow& window)
{
    call(window, "clientPanel", "connectButton");
    while (!world(window).network().flights.empty()) press(window, "clockNext");
}

app::ladder::LadderView& ladder(app::window::MainWindow& window)
{
    return *drive::child<app::ladder::LadderView>(window, "ladder");
}

void selectFirstSegment(app::window::MainWindow& window)
{
    ladder(window).setFocus();
    QTest::keyClick(&ladder(window), Qt::Key_Down, Qt::AltModifier);
}

std::string lastAction(app::window::MainWindow& window)
{
    return tcp::actionText(window.simulation().record().steps.back().actions.front());
}

}  // namespace playing
