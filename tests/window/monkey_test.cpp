// Thousands of random actions: keys, clicks, commands, sizes, languages, themes. Nothing may crash, warn or leak
// widgets. MONKEY_STEPS makes it longer (sanitizers), MONKEY_SEED repeats a run.

#include "window/drive.h"

#include "files/library.h"

#include <QApplication>
#include <QMenuBar>
#include <QTest>
#include <gtest/gtest.h>

#include <random>

namespace {

class Monkey {
public:
    Monkey(app::MainWindow& window, unsigned seed) : window_(window), random_(seed) {}

    void act()
    {
        switch (below(9)) {
        case 0: command(); break;
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
        const QStringList skipped{"quit", "open", "save", "share", "picture", "fullScreen", "whatIf", "crowds"};
        if (skipped.contains(action->objectName())) return;
        last_ = "action " + action->objectName();
        action->trigger();
    }

    void key()
    {
        constexpr Qt::Key kKeys[] = {Qt::Key_Space,  Qt::Key_Right, Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Tab,
                                     Qt::Key_Return, Qt::Key_Escape, Qt::Key_V,   Qt::Key_L,        Qt::Key_T,
                                     Qt::Key_F5,     Qt::Key_Up,    Qt::Key_Down, Qt::Key_Home,     Qt::Key_End,
                                     Qt::Key_Plus,   Qt::Key_Minus, Qt::Key_0,    Qt::Key_5};
        const Qt::Key key = kKeys[below(std::size(kKeys))];
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window_;
        last_ = "key " + QString::number(key) + " in " + target->objectName();
        QTest::keyClick(target, key);
    }

    void click()
    {
        const QPoint at(below(window_.width()), below(window_.height()));
        QWidget* target = window_.childAt(at);
        if (!target || qobject_cast<QMenuBar*>(target)) return;
        last_ = "click on " + target->objectName() + " " + target->metaObject()->className();
        QTest::mouseClick(target, Qt::LeftButton, Qt::NoModifier, target->mapFrom(&window_, at));
    }

    void lesson()
    {
        const auto ids = app::builtInIds();
        last_ = "open " + ids[static_cast<std::size_t>(below(static_cast<int>(ids.size())))];
        window_.open(last_.mid(5));
    }

    void call()
    {
        const auto host = tcp::kHosts[below(2)];
        const auto call = tcp::kHostCalls[below(std::size(tcp::kHostCalls))];
        last_ = "call";
        window_.simulation().apply(tcp::CallAction{host, call, 10});
        if (below(3) == 0) window_.simulation().run(tcp::RunNext{});
    }

    static void closePopups()
    {
        for (int i = 0; i < 5 && QApplication::activePopupWidget(); ++i) QApplication::activePopupWidget()->close();
        if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == "about" || top->objectName() == "guide") top->close();
        }
    }

    app::MainWindow& window_;
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
    const int steps = fromEnvironment("MONKEY_STEPS", 300);
    const int seed = fromEnvironment("MONKEY_SEED", 1);
    {
        const auto window = drive::window();
        Monkey monkey(*window, static_cast<unsigned>(seed));
        for (int i = 0; i < steps && !HasFailure(); ++i) {
            monkey.act();
            if (i % 50 == 0) drive::picture(*window);
            if (HasFailure()) ADD_FAILURE() << "seed " << seed << ", " << i << ": " << monkey.last().toStdString();
        }
        window->setLanguage("en");
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(QApplication::topLevelWidgets().isEmpty());
}
