// Everything that a user can open, in four sizes of screen, both languages and both themes: `tests/gallery/run Sizes`.
// What is a window of its own is as large as that screen lets it be; what lies over the window is drawn over it.

#include "capturing/capture_window.h"
#include "capturing/capturing.h"
#include "capturing/sockets_window.h"
#include "comparing/comparing.h"
#include "crowds/crowd_window.h"
#include "crowds/crowds.h"
#include "diagram/state_diagram.h"
#include "presenting/presenting.h"
#include "reviewing/inventory_window.h"
#include "reviewing/review_window.h"
#include "reviewing/reviewing.h"
#include "reviewing/standing_window.h"
#include "support/hands.h"
#include "watching/live_window.h"
#include "watching/watching.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include "files/library.h"
#include "gallery/keeping.h"
#include "lab/question_because.h"
#include "capture/pcap_file.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

using app::window::MainWindow;

const QString kSizesFolder = QStringLiteral(BINARY_DIR "/gallery/sizes");
constexpr const char* kStalled = "stalled-peer";
constexpr QSize kScreens[] = {{1024, 768}, {1280, 720}, {1280, 800}, {1920, 1080}};

struct Scene {
    const char* name;
    const char* lesson;
    std::size_t step;
    QWidget* (*open)(MainWindow& window);  ///< returns the window that is looked at
};

QWidget* act(MainWindow& window, const char* action)
{
    window.actions().named(action)->trigger();
    hands::settle(window);
    return &window;
}

QWidget* press(MainWindow& window, std::initializer_list<int> keys)
{
    for (const int key : keys) hands::press(window, key);
    return &window;
}

QWidget* click(MainWindow& window, const char* button)
{
    drive::child<QAbstractButton>(window, button)->click();
    hands::settle(window);
    return &window;
}

QWidget* dock(MainWindow& window, std::initializer_list<const char*> docks)
{
    for (const char* name : docks) window.findChild<QDockWidget*>(QLatin1String(name))->toggleViewAction()->trigger();
    hands::settle(window);
    return &window;
}

QWidget* set(MainWindow& window, const char* key, const char* value)
{
    EXPECT_FALSE(window.simulation().setSetting(key, value));
    window.simulation().finish();
    window.simulation().seek(5);
    return &window;
}

QWidget* ask(MainWindow& window, bool answered)
{
    window.actions().named("predict")->setChecked(true);
    const auto question =
        drive::seekQuestion(window, [](const auto& one) { return one.format == app::lab::Format::State; });
    window.actions().step->trigger();
    if (!answered) return &window;
    const std::size_t wrong = question.right == 0 ? 1 : 0;
    drive::child<QPushButton>(window, qPrintable(QStringLiteral("option%1").arg(wrong)))->click();
    return click(window, "lockAnswer");
}

/// The first step of the course whose right answer is followed by "Because?", answered right.
QWidget* because(MainWindow& window)
{
    window.actions().named("predict")->setChecked(true);
    const auto question = drive::seekQuestion(window, [&window](const app::lab::Question& one) {
        app::lab::Moment after = window.simulation().moment();
        const std::size_t begin = after.index;
        if (!one.items.isEmpty() || after.step >= after.stepEnds.size()) return false;
        after.index = after.stepEnds[after.step++];
        return app::lab::asksWhy(after) && app::lab::becauseQuestion(after, begin).has_value();
    });
    window.actions().step->trigger();
    auto* panel = drive::child<QWidget>(window, "predict");
    QTest::keyClick(panel, static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(question.right)));
    QTest::keyClick(panel, Qt::Key_Return);
    return &window;
}

QWidget* tryFirst(MainWindow& window)
{
    QMenu* menu = window.actions().named("tryFirst")->menu();
    emit menu->aboutToShow();
    menu->actions().front()->trigger();
    hands::settle(window);
    window.simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window.simulation().run(tcp::RunQuiet{});
    return &window;
}

QWidget* freePlay(MainWindow& window)
{
    window.documents().openFreePlay();
    window.simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window.simulation().run(tcp::RunFor{std::chrono::milliseconds(13)});
    return &window;
}

QWidget* twoRuns(MainWindow& window)
{
    window.simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Abort});
    hands::settle(window);
    click(window, "forkCompare");
    for (int i = 0; i < 3; ++i) window.actions().step->trigger();
    return &window;
}

QWidget* present(MainWindow& window)
{
    window.feature<app::presenting::Presenting>().setOn(true);
    hands::settle(window);
    window.simulation().seek(4);
    return &window;
}

QWidget* crowd(MainWindow& window)
{
    auto* crowds = window.feature<app::crowds::Crowds>().show("close-wait-leak", true);
    crowds->setMoment(50);
    return crowds;
}

QWidget* capture(MainWindow& window)
{
    const auto file = app::files::builtIn("stalled-peer");
    const QString path = drive::write("stalled.pcap", {});
    const tcp::Run run = tcp::play(file->scenario, tcp::settingsOf(file->scenario, {}).settings);
    EXPECT_EQ(tcp::writePcap(run, path.toStdString()), std::nullopt);
    auto& captures = window.feature<app::capturing::Capturing>();
    EXPECT_TRUE(captures.open(path, true));
    captures.window()->openConnection(1, true);
    return captures.window();
}

QWidget* sockets(MainWindow& window)
{
    QString rows;
    for (int i = 0; i < 40; ++i)
        rows += QStringLiteral("CLOSE-WAIT 1 0 10.0.0.2:8080 10.0.0.9:%1 users:((\"java\",pid=812,fd=%2))\n")
                    .arg(20'000 + i).arg(i);
    return window.feature<app::capturing::Capturing>().showSockets(rows, true);
}

auto& reviewing(MainWindow& window) { return window.feature<app::reviewing::Reviewing>(); }

QWidget* review(MainWindow& window)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    reviewing(window).journal().append({now, tcp::practice::LessonSeen{"stalled-peer", {"M1"}}});
    return reviewing(window).openReview({}, true);
}

QWidget* card(MainWindow& window)
{
    emit window.findChild<app::diagram::StateDiagram*>()->stateClicked(tcp::State::CloseWait);
    return &window;
}

QWidget* document(MainWindow& window, const char* action)
{
    act(window, action);
    return hands::seen("document");
}

using W = MainWindow;
const Scene kScenes[] = {
    {"start", "three-way-handshake", 0, [](W& w) -> QWidget* { return &w; }},
    {"step", kStalled, 4, [](W& w) -> QWidget* { return &w; }},
    {"end", kStalled, 9, [](W& w) -> QWidget* { return &w; }},
    {"long", "data-both-ways", 5, [](W& w) -> QWidget* { return &w; }},
    {"shared", "client-closes-first", 6, [](W& w) { return w.setShared(true), static_cast<QWidget*>(&w); }},
    {"changed", kStalled, 5, [](W& w) { return set(w, "tcp_fin_timeout", "10s"); }},
    {"settings", kStalled, 5, [](W& w) { return act(w, "settings"); }},
    {"lessons", kStalled, 5, [](W& w) { return act(w, "search"); }},
    {"keys", kStalled, 4, [](W& w) { return act(w, "keys"); }},
    {"tour", kStalled, 4, [](W& w) { return act(w, "tour"); }},
    {"legend", kStalled, 4, [](W& w) { return act(w, "legend"); }},
    {"scores", kStalled, 4, [](W& w) { return act(w, "scores"); }},
    {"card", kStalled, 4, card},
    {"why", kStalled, 7, [](W& w) { return press(w, {Qt::Key_W}); }},
    {"docks", kStalled, 5, [](W& w) { return dock(w, {"variablesDock", "logDock"}); }},
    {"question", kStalled, 0, [](W& w) { return ask(w, false); }},
    {"answer", kStalled, 0, [](W& w) { return ask(w, true); }},
    {"because", kStalled, 0, because},
    {"free", kStalled, 0, freePlay},
    {"goals", kStalled, 0, [](W& w) { return freePlay(w), dock(w, {"goalsDock"}); }},
    {"trying", kStalled, 0, tryFirst},
    {"compare", "client-closes-first", 3, twoRuns},
    {"writing", "three-way-handshake", 3, [](W& w) { return act(w, "write"); }},
    {"measured", kStalled, 6,
     [](W& w) { return act(w, "asMeasured"), w.simulation().toEnd(), static_cast<QWidget*>(&w); }},
    {"present", kStalled, 4, present},
    {"present_spot", kStalled, 4, [](W& w) { return present(w), press(w, {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab}); }},
    {"present_keys", kStalled, 4, [](W& w) { return present(w), press(w, {Qt::Key_F1}); }},
    {"present_question", kStalled, 4,
     [](W& w) { return present(w), press(w, {Qt::Key_Q, Qt::Key_PageDown, Qt::Key_K}); }},
    {"notes", kStalled, 4, [](W& w) { return present(w), press(w, {Qt::Key_F10}), hands::seen("notes"); }},
    {"crowd", kStalled, 0, crowd},
    {"capture", kStalled, 0, capture},
    {"sockets", kStalled, 0, sockets},
    {"live", kStalled, 0, [](W& w) -> QWidget* { return w.feature<app::watching::Watching>().open(true); }},
    {"review", kStalled, 0, review},
    {"standing", kStalled, 0, [](W& w) -> QWidget* { return reviewing(w).openStanding(true); }},
    {"inventory", kStalled, 0, [](W& w) -> QWidget* { return reviewing(w).openInventory(true); }},
    {"lab_card", kStalled, 0, [](W& w) { return document(w, "labCard"); }},
    {"help", kStalled, 0, [](W& w) { return document(w, "help"); }},
    {"reference", kStalled, 0, [](W& w) { return document(w, "reference"); }},
    {"guide", kStalled, 0, [](W& w) { return document(w, "guide"); }},
};

void draw(const Scene& scene, const QString& language, const QString& theme, QSize screen)
{
    const auto window = drive::window(QLatin1String(scene.lesson), screen, language);
    window->appearance().setTheme(theme);
    drive::resize(*window, screen);
    window->simulation().seek(scene.step);
    hands::settle(*window);
    QWidget* looked = scene.open(*window);
    ASSERT_TRUE(looked) << scene.name;
    hands::settle(*window);
    if (looked != window.get()) looked->resize(looked->isWindow() && looked->objectName() == u"document"
                                                   ? looked->size().boundedTo(screen) : screen);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    EXPECT_LE(looked->width(), screen.width()) << scene.name << ": wider than its screen";
    EXPECT_LE(looked->height(), screen.height()) << scene.name << ": higher than its screen";
    QDir().mkpath(kSizesFolder);
    const QString name = QStringLiteral("%1/%2_%3_%4_%5x%6.png")
                             .arg(kSizesFolder, QLatin1String(scene.name), language, theme)
                             .arg(screen.width()).arg(screen.height());
    EXPECT_TRUE(gallery::pictureOf(*looked).save(name, "PNG", 90));
    window->appearance().setTheme("light");
}

class Sizes : public testing::TestWithParam<Scene> {};

/// SIZES=quick: one picture of each, sizes, languages and themes taking turns.
TEST_P(Sizes, AreDrawn)
{
    static int turn = 0;
    const bool quick = qEnvironmentVariable("SIZES") == u"quick";
    int number = 0;
    for (const char* theme : {"light", "dark"})
        for (const char* language : {"en", "ko"})
            for (const QSize screen : kScreens)
                if (!quick || number++ == turn % 16)
                    draw(GetParam(), QLatin1String(language), QLatin1String(theme), screen);
    turn += 5;
}

INSTANTIATE_TEST_SUITE_P(All, Sizes, testing::ValuesIn(kScenes),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
