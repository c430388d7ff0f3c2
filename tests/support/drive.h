#pragma once

#include "lab/question.h"
#include "workbench/actions.h"
#include "window/main_window.h"

#include <QImage>

#include <functional>
#include <memory>
#include <string>

namespace drive {

/// A window that remembers nothing and does not animate, with this lesson open, before its first step.
std::unique_ptr<app::window::MainWindow> window(const QString& lesson = QStringLiteral("stalled-peer"),
                                        QSize size = {1280, 800}, const QString& language = QStringLiteral("en"));
/// Resizes and lets layouts settle.
void resize(app::window::MainWindow& window, QSize size);
QImage picture(app::window::MainWindow& window);
/// Equal to the pixel; where not, both are left in the temporary folder to be looked at.
void expectSame(const QImage& seen, const QImage& wanted, const std::string& what);
/// A child that must be there.
template <typename Widget> Widget* child(const app::window::MainWindow& window, const char* name)
{
    return window.findChild<Widget*>(QLatin1String(name));
}
/// Goes to the first step that this is asked about: of the open lesson, then of the others. Fails if none is.
app::lab::Question seekQuestion(app::window::MainWindow& window,
                                const std::function<bool(const app::lab::Question&)>& wanted);
/// The last step that has a reason to be told.
std::size_t keyStep(const tcp::Scenario& scenario);
/// A file of the test's own.
QString write(const QString& name, const QByteArray& content);

}  // namespace drive
