#include "browser/page.h"
#include "capturing/capture_window.h"
#include "capturing/capturing.h"
#include "capturing/sockets_window.h"
#include "crowds/crowd_window.h"
#include "crowds/crowds.h"
#include "exporting/exports.h"
#include "presenting/presenting.h"
#include "theme/fonts.h"
#include "window/animation.h"
#include "window/command_line.h"
#include "window/command_line_words.h"
#include "window/embedding.h"
#include "window/large_pages.h"
#include "window/main_window.h"
#include "window/opening.h"
#include "workbench/appearance_controller.h"
#include "workbench/language.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QStandardPaths>

#include <cstdio>
#include <optional>
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

/// QApplication would abort the process (engineering: no-display).
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

QString told(const QString& fault) { return QStringLiteral("tcp-state-lab: ") + fault + QLatin1Char('\n'); }

int notWritten(const QString& file)
{
    print(stderr, told(QCoreApplication::translate("CommandLine", "cannot write %1").arg(file)));
    return kFailed;
}

/// What is wrong with a file is said in the language that is asked for: that takes an application, which needs no
/// display. In a browser there is only ever one.
std::variant<app::window::Options, app::window::Answer> readArguments(int argc, char** argv)
{
    std::optional<QCoreApplication> early;
    if (!app::browser::kInside) early.emplace(argc, argv);
    return app::window::readCommandLine(argumentsOf(argc, argv));
}

/// The window of crowds with a story that has run.
int takeCrowdPicture(app::window::MainWindow& window, const app::window::Options& options)
{
    app::crowds::CrowdWindow* view = window.feature<app::crowds::Crowds>().show(options.crowd, true);
    view->resize(options.size);
    QCoreApplication::processEvents();
    const bool saved = view->grab().toImage().save(options.screenshot, "PNG");
    delete view;
    if (saved) return 0;
    return notWritten(options.screenshot);
}

bool written(const QString& file, const QString& why)
{
    if (why.isEmpty()) return true;
    print(stderr, told(QCoreApplication::translate("CommandLine", "cannot write %1: %2").arg(file, why)));
    return false;
}

/// The ladder is that of the step that was asked for, else the whole; a handout is always of the whole.
bool writeSheets(app::window::MainWindow& window, const app::window::Options& options)
{
    const bool whole = !options.step && options.screenshot.isEmpty();
    if (whole) window.simulation().toEnd();
    const app::lab::Moment& moment = window.simulation().moment();
    const auto whom = options.answers ? app::exporting::HandoutFor::Teachers : app::exporting::HandoutFor::Students;
    bool good = true;
    if (!options.ladder.isEmpty())
        good = written(options.ladder,
                       app::exporting::exportLadder(moment, window.appearance().unscaled(), options.ladder));
    if (options.handout.isEmpty()) return good;
    return written(options.handout,
                   app::exporting::exportHandout(moment, whom, window.appearance().unscaled(), options.handout)) &&
           good;
}

/// The connections of a capture, and the one that was asked for; or rows.
int takeCapturePicture(app::window::MainWindow& window, const app::window::Options& options)
{
    openAsked(window, options);
    const auto& captures = window.feature<app::capturing::Capturing>();
    QWidget* list = captures.window();
    if (!list) list = captures.sockets();
    list->resize(options.size);
    QCoreApplication::processEvents();
    const bool saved = list->grab().toImage().save(options.screenshot, "PNG");
    delete list;
    if (saved) return 0;
    return notWritten(options.screenshot);
}

/// The window as it would look, drawn on no screen.
int takePicture(app::window::MainWindow& window, const app::window::Options& options)
{
    if (!options.crowd.isEmpty()) return takeCrowdPicture(window, options);
    if (!options.capture.isEmpty()) return takeCapturePicture(window, options);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.appearance().setAnimated(false);
    window.resize(options.size);
    window.show();
    openAsked(window, options);
    QCoreApplication::processEvents();
    if (!writeSheets(window, options)) return kFailed;
    if (!options.animation.isEmpty()) {
        const auto frames = app::window::animationOf(window, options.speed);
        if (!written(options.animation, app::exporting::exportAnimation(frames, options.animation))) return kFailed;
    }
    if (options.screenshot.isEmpty() || window.grab().toImage().save(options.screenshot, "PNG")) return 0;
    return notWritten(options.screenshot);
}

/// What needs no window: pages of HTML, in every language of the interface.
int writePages(const app::window::Options& options)
{
    app::theme::loadFonts();
    app::workbench::Language spoken;
    const QString language = options.language.isEmpty() ? app::workbench::Language::ofLocale() : options.language;
    const auto speak = [&spoken](const QString& one) { spoken.use(one); };
    if (!options.site.isEmpty() && !written(options.site, app::exporting::exportSite(language, speak, options.site)))
        return kFailed;
    if (options.page.isEmpty()) return 0;
    const auto source = app::exporting::pageSource(options.file->scenario, language, speak);
    return written(options.page, app::exporting::exportPage(source, options.page)) ? 0 : kFailed;
}

int runWindow(app::window::MainWindow& window, const app::window::Options& options)
{
    if (app::browser::kInside && !options.crowd.isEmpty()) {  // a page shows one window
        window.feature<app::crowds::Crowds>().show(options.crowd)->showFullScreen();
        return QApplication::exec();
    }
    if (app::browser::kInside && options.view == u"notes") {
        window.feature<app::presenting::Presenting>().fillWithNotes();
        return QApplication::exec();
    }
    window.showInPlace();
    openAsked(window, options);
    if (!options.crowd.isEmpty()) window.feature<app::crowds::Crowds>().show(options.crowd);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
    app::window::useLargePages();
    QCoreApplication::setOrganizationName(QStringLiteral("tcp-state-lab"));
    QCoreApplication::setApplicationName(QStringLiteral("tcp-state-lab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TCP_STATE_LAB_VERSION));
    const auto asked = readArguments(argc, argv);
    if (const auto* answer = std::get_if<app::window::Answer>(&asked)) {
        print(answer->status == 0 ? stdout : stderr, answer->text);
        return answer->status;
    }
    const auto& options = std::get<app::window::Options>(asked);
    app::browser::keepFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const bool picture = options.draws();
    if (picture) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        const char* none = QT_TRANSLATE_NOOP("CommandLine", "no display; try --screenshot, or tcp-state-lab-cli run");
        print(stderr, told(app::window::CommandLineWords(options.language).say(none)));
        return kFailed;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tcp_state_lab.TcpStateLab"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tcp-state-lab.svg")));
    if (options.writesPages()) return writePages(options);
    const QString theme = picture && options.theme.isEmpty() ? QStringLiteral("light") : options.theme;
    const bool remembers = !picture && !options.embedded;  // a frame in somebody's page changes nothing of one's own
    app::window::MainWindow window({options.language, theme, remembers});
    if (options.embedded) app::window::embed(window);
    return picture ? takePicture(window, options) : runWindow(window, options);
}
