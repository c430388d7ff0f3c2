// Thousands of random actions: keys, clicks, drags, wheel, menus, docks, other windows, sizes, languages, themes.
// Nothing may crash, warn or leak widgets.
//
// Longer: MONKEY_STEPS=5000, or MONKEY_SECONDS=600 for ten minutes; MONKEY_SEED=7 repeats a run. Under the sanitizers:
//   MONKEY_SECONDS=600 QT_QPA_PLATFORM=offscreen build/sanitizers/bin/test_window --gtest_filter='Monkey.*'

#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "files/library.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDeadlineTimer>
#include <QDockWidget>
#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include <chrono>
#include <limits>
#include <random>

namespace {

class Monkey {
public:
    Monkey(app::window::MainWindow& window, unsigned seed) : window_(window), random_(seed) {}

    void act()
    {
        // Menus of tool buttons and of Qt's scroll bars run a loop of their own, which waits for a hand.
        QTimer::singleShot(0, [] { while (QWidget* popup = QApplication::activePopupWidget()) popup->close(); });
        switch (below(14)) {
        case 0: command(); break;
        case 9: wheel(); break;
        case 10: drag(); break;
        case 11: hover(); break;
        case 12: menu(); break;
        case 13: dock(); break;
        case 1: case 2: key(); break;
        case 3: case 4: click(); break;
        case 5: drive::resize(window_, {760 + below(1400), 540 + below(700)}); break;
        case 6: window_.simulation().seekMoment(static_cast<std::size_t>(below(40))); break;
        case 7: lesson(); break;
        case 8: call(); break;
        }
        QCoreApplication::processEvents();
        closePopups();
        window_.simulation().finish();
    }
    QString last() const { return last_; }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); }

    void command()
    {
        const auto all = window_.actions().findChildren<QAction*>();
        QAction* action = all[below(static_cast<int>(all.size()))];
        last_ = "action " + action->objectName();
        if (action->objectName() == "quit" || action->objectName() == "fullScreen") return;
        if (action->objectName() == "onKernel") return;  // another program, and as long as the kernel takes
        const QStringList rare{"open",    "save",           "share",  "picture",     "exportLadder",
                               "handout", "handoutAnswers", "crowds", "liveSockets", "labCard"};
        if (rare.contains(action->objectName()) && below(8) > 0) return;
        action->trigger();
    }

    void key()
    {
        constexpr Qt::Key kKeys[] = {Qt::Key_Space,  Qt::Key_Right, Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Tab,
                                     Qt::Key_Return, Qt::Key_Escape, Qt::Key_V,   Qt::Key_L,        Qt::Key_T,
                                     Qt::Key_F5,     Qt::Key_Up,    Qt::Key_Down, Qt::Key_Home,     Qt::Key_End,
                                     Qt::Key_Plus,   Qt::Key_Minus, Qt::Key_0,    Qt::Key_5,
                                     Qt::Key_S,      Qt::Key_Q,     Qt::Key_A,    Qt::Key_H,
                                     Qt::Key_B,      Qt::Key_F10,   Qt::Key_F6,   Qt::Key_F7,
                                     Qt::Key_F8,     Qt::Key_Backtab};
        const Qt::Key key = kKeys[below(std::size(kKeys))];
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window_;
        last_ = "key " + QString::number(key) + " in " + target->objectName();
        QTest::keyClick(target, key);
    }

    struct Spot {
        QWidget* widget = nullptr;
        QPoint at;
    };

    /// Somewhere in the main window, or in another that is open.
    Spot somewhere(const char* what)
    {
        QList<QWidget*> windows;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && !qobject_cast<QMenu*>(top)) windows << top;
        QWidget* window =
            below(4) > 0 || windows.isEmpty() ? &window_ : windows[below(static_cast<int>(windows.size()))];
        const QPoint at(below(std::max(1, window->width())), below(std::max(1, window->height())));
        QWidget* target = window->childAt(at);
        if (!target || qobject_cast<QMenuBar*>(target)) return {};
        last_ = QString(what) + " on " + target->objectName() + " " + target->metaObject()->className();
        return {target, target->mapFrom(window, at)};
    }

    void click()
    {
        const Spot spot = somewhere("click");
        if (!spot.widget) return;
        if (below(6) > 0) return QTest::mouseClick(spot.widget, Qt::LeftButton, Qt::NoModifier, spot.at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, spot.at, spot.widget->mapToGlobal(spot.at));
        QApplication::sendEvent(spot.widget, &event);
    }

    void wheel()
    {
        const Spot spot = somewhere("wheel");
        if (!spot.widget) return;
        const Qt::KeyboardModifiers keys = below(2) ? Qt::ControlModifier : Qt::NoModifier;
        QWheelEvent event(spot.at, spot.widget->mapToGlobal(spot.at), {}, {0, below(2) ? 120 : -360}, Qt::NoButton,
                          keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(spot.widget, &event);
    }

    void drag()
    {
        const Spot spot = somewhere("drag");
        if (!spot.widget) return;
        QTest::mousePress(spot.widget, Qt::LeftButton, Qt::NoModifier, spot.at);
        const QPoint end = spot.at + QPoint(below(400) - 200, below(400) - 200);
        QMouseEvent move(QEvent::MouseMove, end, spot.widget->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(spot.widget, &move);
        QTest::mouseRelease(spot.widget, Qt::LeftButton, Qt::NoModifier, end);
    }

    /// With what a tip would need.
    void hover()
    {
        const Spot spot = somewhere("hover");
        if (!spot.widget) return;
        QTest::mouseMove(spot.widget, spot.at);
        QHelpEvent tip(QEvent::ToolTip, spot.at, spot.widget->mapToGlobal(spot.at));
        QApplication::sendEvent(spot.widget, &tip);
    }

    /// As one who opens menus by the keyboard and takes what is there.
    void menu()
    {
        const auto menus = window_.findChildren<QMenu*>();
        QMenu* chosen = menus[below(static_cast<int>(menus.size()))];
        last_ = "menu " + chosen->title();
        emit chosen->aboutToShow();
        const auto actions = chosen->actions();
        if (actions.isEmpty()) return;
        QAction* action = actions[below(static_cast<int>(actions.size()))];
        const QStringList leave{"quit",    "fullScreen",   "open",    "save",          "share",
                                "picture", "exportLadder", "handout", "handoutAnswers"};
        if (action->menu() || leave.contains(action->objectName())) return;
        last_ += ": " + action->text();
        action->trigger();
    }

    void dock()
    {
        const auto docks = window_.findChildren<QDockWidget*>();
        QDockWidget* chosen = docks[below(static_cast<int>(docks.size()))];
        last_ = "dock " + chosen->objectName();
        if (below(4) == 0) chosen->setFloating(!chosen->isFloating());
        else chosen->toggleViewAction()->trigger();
    }

    void lesson()
    {
        const auto ids = app::files::builtInIds();
        last_ = "open " + ids[static_cast<std::size_t>(below(static_cast<int>(ids.size())))];
        window_.documents().open(last_.mid(5));
    }

    void call()
    {
        const auto host = tcp::kHosts[below(2)];
        const auto call = tcp::kHostCalls[below(std::size(tcp::kHostCalls))];
        last_ = "call";
        window_.simulation().apply(tcp::CallAction{host, call, 10});
        if (below(3) == 0) window_.simulation().run(tcp::RunNext{});
    }

    void closePopups()
    {
        for (int i = 0; i < 5 && QApplication::activePopupWidget(); ++i) QApplication::activePopupWidget()->close();
        if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
        for (QWidget* top : QApplication::topLevelWidgets()) {
            const QString name = top->objectName();
            const bool sometimes = name == "crowdView" || name == "notes";
            if (name == "about" || name == "document" || (sometimes && below(20) == 0)) top->close();
        }
    }

    app::window::MainWindow& window_;
    std::mt19937 random_;
    QString last_;
};

int fromEnvironment(const char* name, int fallback)
{
    bool good = false;
    const int value = qEnvironmentVariableIntValue(name, &good);
    return good ? value : fallback;
}

}  // namespace

TEST(Monkey, FindsNothingToBreak)
{
    const int seconds = fromEnvironment("MONKEY_SECONDS", 0);
    const int steps = fromEnvironment("MONKEY_STEPS", seconds > 0 ? std::numeric_limits<int>::max() : 300);
    const QDeadlineTimer end = seconds > 0 ? QDeadlineTimer(std::chrono::seconds(seconds)) : QDeadlineTimer::Forever;
    const int seed = fromEnvironment("MONKEY_SEED", 1);
    {
        const auto window = drive::window();
        Monkey monkey(*window, static_cast<unsigned>(seed));
        for (int i = 0; i < steps && !end.hasExpired() && !HasFailure(); ++i) {
            monkey.act();
            if (i % 50 == 0) drive::picture(*window);
            if (HasFailure()) ADD_FAILURE() << "seed " << seed << ", " << i << ": " << monkey.last().toStdString();
        }
        window->appearance().setLanguage("en");
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(QApplication::topLevelWidgets().isEmpty());
}
