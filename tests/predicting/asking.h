#pragma once

#include "diagram/state_diagram.h"
#include "lab/question.h"
#include "support/drive.h"
#include "workbench/predict_panel.h"

#include <memory>

/// A window that asks before each step.
namespace asking {

std::unique_ptr<app::window::MainWindow> window(const QString& lesson);
app::workbench::PredictPanel* panelOf(const app::window::MainWindow& window);
app::diagram::StateDiagram* diagramOf(const app::window::MainWindow& window, const char* panel);
/// Steps on until a question about a state of the client is asked.
bool askAboutState(app::window::MainWindow& window);
/// Steps on, in whatever lesson, where something is to be put in order.
app::lab::Question askAboutOrder(app::window::MainWindow& window);

}  // namespace asking
