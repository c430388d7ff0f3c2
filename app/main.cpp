#include "window/command_line.h"
#include "window/crowd_window.h"
#include "window/exports.h"
#include "window/main_window.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>

#include <cstdio>
#include <variant>

namespace {

constexpr int kFailed = 1;

void print(std::FILE* where, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), where);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// QApplication would abort the process (engineering 6).
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void prepare(app::MainWindow& window, const app::Options& options)
{
    if (options.file) window.openScenario(*options.file, options.scenario);
    else window.openRemembered();
    if (options.step || options.draws()) window.simulation().finish();
    if (options.step) window.simulation().seek(static_cast<std::size_t>(*options.step));
    if (options.view == u"twin" || options.view == u"shared") window.setShared(options.view == u"shared");
    if (options.view == u"present") window.setPresenting(true);
}

/// The window of crowds with a story that has run.
int takeCrowdPicture(app::MainWindow& window, const app::Options& options)
{
    app::CrowdWindow* view = window.showCrowds(options.crowd, true);
    view->resize(options.size);
    QCoreApplication::processEvents();
    const bool saved = view->grab().toImage().save(options.screenshot, "PNG");
    delete view;
    if (saved) return 0;
    print(stderr, QStringLiteral("tcp-state-lab: %1 cannot be written\n").arg(options.screenshot));
    return kFailed;
}

bool written(const QString& file, const QString& why)
{
    if (!why.isEmpty()) print(stderr, QStringLiteral("tcp-state-lab: %1 cannot be written: %2\n").arg(file, why));
    return why.isEmpty();
}

/// The ladder is that of the step that was asked for, else the whole; a handout is always of the whole.
bool writeSheets(app::MainWindow& window, const app::Options& options)
{
    const bool whole = !options.step && options.screenshot.isEmpty();
    if (whole) window.simulation().toEnd();
    const app::Moment& moment = window.simulation().moment();
    const auto whom = options.answers ? app::HandoutFor::Teachers : app::HandoutFor::Students;
    bool good = true;
    if (!options.ladder.isEmpty()) good = written(options.ladder, app::exportLadder(moment, window.look(), options.ladder));
    if (options.handout.isEmpty()) return good;
    return written(options.handout, app::exportHandout(moment, whom, window.look(), options.handout)) && good;
}

/// The window as it would look, drawn on no screen.
int takePicture(app::MainWindow& window, const app::Options& options)
{
    if (!options.crowd.isEmpty()) return takeCrowdPicture(window, options);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.setAnimated(false);
    window.resize(options.size);
    window.show();
    prepare(window, options);
    QCoreApplication::processEvents();
    if (!writeSheets(window, options)) return kFailed;
    if (options.screenshot.isEmpty() || window.grab().toImage().save(options.screenshot, "PNG")) return 0;
    print(stderr, QStringLiteral("tcp-state-lab: %1 cannot be written\n").arg(options.screenshot));
    return kFailed;
}

int runWindow(app::MainWindow& window, const app::Options& options)
{
    window.showInPlace();
    prepare(window, options);
    if (!options.crowd.isEmpty()) window.showCrowds(options.crowd);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("tcp-state-lab"));
    QCoreApplication::setApplicationName(QStringLiteral("tcp-state-lab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TCP_STATE_LAB_VERSION));
    const auto asked = app::readCommandLine(argumentsOf(argc, argv));
    if (const auto* answer = std::get_if<app::Answer>(&asked)) {
        print(answer->status == 0 ? stdout : stderr, answer->text);
        return answer->status;
    }
    const auto& options = std::get<app::Options>(asked);
    const bool picture = options.draws();
    if (picture) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        print(stderr, QStringLiteral("tcp-state-lab: no display; try --screenshot, or tcp-state-lab-cli run\n"));
        return kFailed;
    }
    QApplication application(argc, argv);
    const QString theme = picture && options.theme.isEmpty() ? QStringLiteral("light") : options.theme;
    app::MainWindow window({options.language, theme, !picture});
    return picture ? takePicture(window, options) : runWindow(window, options);
}
