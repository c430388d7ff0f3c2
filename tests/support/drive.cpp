#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "files/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace drive {

std::unique_ptr<app::window::MainWindow> window(const QString& lesson, QSize size, const QString& language)
{
    auto window =
        std::make_unique<app::window::MainWindow>(app::window::Start{language, QStringLiteral("light"), false});
    window->appearance().setAnimated(false);
    window->show();
    EXPECT_TRUE(window->documents().open(lesson)) << lesson.toStdString();
    window->simulation().finish();
    resize(*window, size);
    return window;
}

namespace {

std::optional<app::lab::Question> seekHere(app::window::MainWindow& window,
                                           const std::function<bool(const app::lab::Question&)>& wanted)
{
    window.simulation().finish();
    for (std::size_t step = 0; step < window.simulation().stepCount(); ++step) {
        window.simulation().seek(step);
        const app::lab::Moment& moment = window.simulation().moment();
        auto question = app::lab::questionAbout(moment, moment.stepEnds[step]);
        if (question && wanted(*question)) return question;
    }
    return std::nullopt;
}

}  // namespace

app::lab::Question seekQuestion(app::window::MainWindow& window,
                                const std::function<bool(const app::lab::Question&)>& wanted)
{
    if (const auto here = seekHere(window, wanted)) return *here;
    for (const QString& id : app::files::builtInIds()) {
        window.documents().open(id);
        if (const auto there = seekHere(window, wanted)) return *there;
    }
    ADD_FAILURE() << "no lesson asks so";
    return {};
}

void resize(app::window::MainWindow& window, QSize size)
{
    window.resize(size);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
}

QImage picture(app::window::MainWindow& window)
{
    QCoreApplication::processEvents();
    return window.grab().toImage();
}

void expectSame(const QImage& seen, const QImage& wanted, const std::string& what)
{
    if (seen == wanted) return;
    const QString folder = QDir::tempPath();
    seen.save(folder + "/differs_seen.png");
    wanted.save(folder + "/differs_wanted.png");
    ADD_FAILURE() << what << ": the picture differs, see " << folder.toStdString() << "/differs_*.png";
}

std::size_t keyStep(const tcp::Scenario& scenario)
{
    std::size_t key = scenario.steps.size();
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        if (!scenario.steps[i].why.empty()) key = i + 1;
    }
    return key;
}

QString write(const QString& name, const QByteArray& content)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

}  // namespace drive
