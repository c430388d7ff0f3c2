#include "predicting/asking.h"

#include "workbench/actions.h"

#include <QAction>

namespace asking {

std::unique_ptr<app::window::MainWindow> window(const QString& lesson)
{
    auto window = drive::window(lesson);
    window->actions().named("predict")->setChecked(true);
    return window;
}

app::workbench::PredictPanel* panelOf(const app::window::MainWindow& window)
{
    return drive::child<app::workbench::PredictPanel>(window, "predict");
}

app::diagram::StateDiagram* diagramOf(const app::window::MainWindow& window, const char* panel)
{
    return window.findChild<QWidget*>(QLatin1String(panel))->findChild<app::diagram::StateDiagram*>();
}

bool askAboutState(app::window::MainWindow& window)
{
    for (std::size_t step = 0; step < window.simulation().stepCount(); ++step) {
        window.simulation().seek(step);
        const auto question =
            app::lab::questionAbout(window.simulation().moment(), window.simulation().moment().stepEnds[step]);
        if (!question || question->format != app::lab::Format::State || question->host != tcp::HostId::Client) continue;
        window.actions().step->trigger();
        return true;
    }
    return false;
}

app::lab::Question askAboutOrder(app::window::MainWindow& window)
{
    const auto question = drive::seekQuestion(window, [](const auto& one) { return !one.items.isEmpty(); });
    window.actions().step->trigger();
    return question;
}

}  // namespace asking
