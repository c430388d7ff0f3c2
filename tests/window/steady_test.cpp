// What a user has found stays where it was found and as it was: names, sizes, places. Nothing is said or listed twice.

#include "comparing/compare_view.h"
#include "panels/step_strip.h"
#include "support/hands.h"
#include "window/documents.h"
#include "workbench/actions.h"

#include "files/library.h"
#include "ladder/ladder_view.h"

#include <QDockWidget>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <gtest/gtest.h>

#include <functional>

namespace {

using app::window::MainWindow;

constexpr QSize kScreens[] = {{1024, 768}, {1280, 720}, {1280, 800}, {1920, 1080}};

class Steady : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { window_ = drive::window("stalled-peer", {1280, 800}, GetParam()); }
    void everyStep(const std::function<void(std::size_t step)>& look)
    {
        for (std::size_t step = 0; step <= window_->simulation().stepCount(); ++step) {
            window_->simulation().seek(step);
            QCoreApplication::processEvents();
            look(step);
        }
    }

    std::unique_ptr<MainWindow> window_;
};

INSTANTIATE_TEST_SUITE_P(Languages, Steady, testing::Values("en", "ko"));

/// Each menu of the bar and its submenus, filled as when it opens.
void everyMenu(const QMenu& menu, const std::function<void(const QMenu&)>& look)
{
    look(menu);
    for (const QAction* action : menu.actions())
        if (action->menu()) everyMenu(*action->menu(), look);
}

}  // namespace

TEST_P(Steady, TheTextOfSsKeepsItsSizeFromStepToStep)
{
    const auto* page = drive::child<QTextEdit>(*window_, "toolText");
    for (const QSize screen : kScreens) {
        drive::resize(*window_, screen);
        QSet<int> sizes;
        everyStep(
            [&](std::size_t) { sizes << page->document()->findBlockByNumber(1).charFormat().font().pixelSize(); });
        EXPECT_EQ(sizes.size(), 1) << screen.width() << 'x' << screen.height();
    }
}

TEST_P(Steady, AChipIsNeverRenamed)
{
    for (const char* lesson : {"stalled-peer", "three-way-handshake", "data-both-ways", "two-timers"}) {
        ASSERT_TRUE(window_->documents().open(lesson));
        window_->simulation().finish();
        for (const QSize screen : kScreens) {
            drive::resize(*window_, screen);
            const auto* strip = drive::child<app::panels::StepStrip>(*window_, "stepStrip");
            everyStep([&](std::size_t) {
                for (std::size_t i = 0; i < window_->simulation().stepCount(); ++i)
                    EXPECT_TRUE(strip->title(i).contains(strip->chipText(i)))
                        << strip->title(i).toStdString() << " | " << strip->chipText(i).toStdString();
            });
        }
    }
}

TEST_P(Steady, EveryCallHasAButtonWhateverIsOpenBesideTheDiagrams)
{
    for (const QSize screen : kScreens) {
        for (const char* dock : {"", "variablesDock", "logDock"}) {
            QAction* toggle =
                *dock ? window_->findChild<QDockWidget*>(QLatin1String(dock))->toggleViewAction() : nullptr;
            if (toggle) toggle->trigger();
            drive::resize(*window_, screen);
            for (const char* host : {"clientPanel", "serverPanel"}) {
                const auto* panel = drive::child<QWidget>(*window_, host);
                for (const char* call : {"listen", "connect", "send", "close", "shutdown", "abort"}) {
                    const auto* button = panel->findChild<QToolButton*>(QLatin1String(call) + QStringLiteral("Button"));
                    EXPECT_TRUE(button->isVisible()) << call << " of " << host << ' ' << screen.width() << ' ' << dock;
                    EXPECT_TRUE(panel->rect().contains(QRect(button->mapTo(panel, QPoint()), button->size()))) << call;
                }
            }
            if (toggle) toggle->trigger();
        }
    }
}

TEST_P(Steady, TheAddressStandsInTheHeaderInEveryState)
{
    for (const QSize screen : kScreens) {
        drive::resize(*window_, screen);
        everyStep([&](std::size_t step) {
            for (const char* host : {"clientPanel", "serverPanel"}) {
                const auto* panel = drive::child<QWidget>(*window_, host);
                int seen = 0;
                for (const char* place : {"address", "addressBelow"}) {
                    const auto* address = panel->findChild<QLabel*>(QLatin1String(place));
                    seen += address->isVisible() && address->width() >= address->sizeHint().width();
                }
                EXPECT_EQ(seen, 1) << host << " step " << step << ' ' << screen.width();
            }
        });
    }
}

TEST_P(Steady, AChangedSettingIsToldOnce)
{
    ASSERT_FALSE(window_->simulation().setSetting("tcp_fin_timeout", "10s"));
    window_->simulation().finish();
    everyStep([&](std::size_t step) {
        int told = 0;
        for (const QLabel* label : drive::child<QWidget>(*window_, "narration")->findChildren<QLabel*>())
            told += label->isVisible() && label->accessibleName().contains(QStringLiteral("tcp_fin_timeout")) &&
                    label->accessibleName().contains(QStringLiteral("60"));
        EXPECT_LE(told, 2) << step;  // the lesson itself may name it
        EXPECT_FALSE(
            drive::child<QLabel>(*window_, "say")->accessibleName().contains(QStringLiteral("tcp_fin_timeout=60s")))
            << step;
        EXPECT_TRUE(hands::seen("changedSettings")) << step;
    });
}

/// The log and the chain of causes say what happened as the diagrams spell it, and the key word is not cut off.
TEST_P(Steady, TheLogBeginsWithItsKeyWordInTheChosenSpelling)
{
    window_->findChild<QDockWidget*>("logDock")->toggleViewAction()->trigger();
    window_->simulation().toEnd();
    hands::settle(*window_);
    const auto* table = drive::child<QTableView>(*window_, "logTable");
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) rows << table->model()->index(row, 2).data().toString();
    EXPECT_TRUE(rows.contains(QStringLiteral("ESTABLISHED → FIN_WAIT_1"))) << rows.join('\n').toStdString();
    EXPECT_TRUE(rows.contains(QStringLiteral("close()")));
    for (const QString& row : rows) {
        EXPECT_FALSE(row.contains(QStringLiteral("FIN-WAIT"))) << row.toStdString();
        EXPECT_GE(table->columnWidth(2), table->fontMetrics().horizontalAdvance(row)) << row.toStdString();
    }
}

/// The last rows, which an opened log shows, have the longest times: an hour and its milliseconds.
TEST_P(Steady, TheLogWritesTheTimesInSightInFull)
{
    window_->simulation().toEnd();
    for (const char* dock : {"logDock", "goalsDock"})
        window_->findChild<QDockWidget*>(dock)->toggleViewAction()->trigger();
    window_->findChild<QDockWidget*>("logDock")->raise();
    hands::settle(*window_);
    const auto* table = drive::child<QTableView>(*window_, "logTable");
    ASSERT_TRUE(table->isVisible());
    for (const int to : {table->verticalScrollBar()->maximum(), 0, table->verticalScrollBar()->maximum()}) {
        table->verticalScrollBar()->setValue(to);
        hands::settle(*window_);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex time = table->model()->index(row, 0);
            if (!table->viewport()->rect().contains(table->visualRect(time).center())) continue;
            EXPECT_GE(table->columnWidth(0), table->fontMetrics().horizontalAdvance(time.data().toString()) + 4)
                << time.data().toString().toStdString();
        }
    }
}

TEST_P(Steady, NoMenuListsTheSameNameOrLetterTwice)
{
    for (const QAction* top : window_->menuBar()->actions()) {
        everyMenu(*top->menu(), [](const QMenu& menu) {
            QSet<QString> seen;
            for (const QAction* action : menu.actions()) {
                const QString name = action->text().section('\t', 0, 0).remove('&');
                if (action->isSeparator() || !action->isVisible()) continue;
                EXPECT_FALSE(seen.contains(name)) << menu.title().toStdString() << ": " << name.toStdString();
                seen << name;
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                EXPECT_FALSE(!key.isEmpty() && seen.contains(key))
                    << menu.title().toStdString() << ": " << name.toStdString();
                seen << key;
            }
        });
    }
}

TEST(SteadySizes, TwoRunsAreAsLargeAsTheyWereLeft)
{
    QSettings().clear();
    const auto compared = [](MainWindow& window) {
        window.documents().open("client-closes-first");
        window.simulation().finish();
        window.simulation().seek(3);
        window.simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Abort});
        hands::settle(window);
        drive::child<QToolButton>(window, "forkCompare")->click();
        hands::settle(window);
        return window.findChild<app::comparing::CompareView*>("compare");
    };
    for (const double wanted : {1.0, 1.5}) {
        MainWindow window(app::window::Start{"en", "light", true});
        window.show();
        drive::resize(window, {1280, 800});
        app::comparing::CompareView* view = compared(window);
        ASSERT_TRUE(view);
        for (const std::size_t side : {std::size_t{0}, std::size_t{1}})
            EXPECT_NEAR(view->ladder(side)->magnification(), wanted, 0.01);
        emit view->ladder(1)->magnifiedByHand(1.5);
        EXPECT_NEAR(view->ladder(0)->magnification(), 1.5, 0.01) << "equal times at equal heights";
        window.close();
    }
    QSettings().clear();
}

/// Windows beside the main one: not larger than the screen with its frame, and where they were left.
TEST(SteadySizes, EveryWindowOpensWithinTheScreenAndWhereItWasLeft)
{
    struct Other {
        const char* action;
        const char* widget;
    };
    constexpr Other kOthers[] = {{"crowds", "crowdWindow"},        {"liveSockets", "liveWindow"},
                                 {"review", "reviewWindow"},       {"standing", "standingWindow"},
                                 {"inventory", "inventoryWindow"}, {"pasteSockets", "socketsWindow"}};
    QSettings().clear();
    for (const Other& other : kOthers) {
        QSize left;
        for (const bool again : {false, true}) {
            MainWindow window(app::window::Start{"en", "light", true});
            window.show();
            window.actions().named(other.action)->trigger();
            hands::settle(window);
            QWidget* opened = hands::seen(other.widget);
            ASSERT_TRUE(opened) << other.widget;
            EXPECT_LE(opened->minimumSizeHint().width(), 1024) << other.widget;
            EXPECT_LE(opened->minimumSizeHint().height(), 768) << other.widget;
            const QSize screen = opened->screen()->availableSize().expandedTo(opened->minimumSizeHint());
            EXPECT_LE(opened->width(), screen.width()) << other.widget;
            EXPECT_LE(opened->height(), screen.height()) << other.widget;
            EXPECT_TRUE(!again || opened->size() == left) << other.widget;
            opened->resize(opened->size() - QSize(20, 10));
            left = opened->size();
            opened->close();
            hands::settle(window);
        }
    }
    QSettings().clear();
}
