#include "window/documents.h"
#include "support/drive.h"

#include "files/library.h"
#include "panels/narration_panel.h"
#include "panels/step_strip.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

QLineEdit* fieldOf(const app::window::MainWindow& window, const char* key)
{
    return drive::child<QWidget>(window, "sideDock")->findChild<QLineEdit*>(QLatin1String(key));
}

void type(app::window::MainWindow& window, QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    window.simulation().finish();
}

}  // namespace

class InBothLanguages : public testing::TestWithParam<const char*> {};

/// The panel of words as large as in a window of 1280x800, for every step of every lesson.
TEST_P(InBothLanguages, NoWordsOfAStepAreOutOfSight)
{
    const auto window = drive::window("stalled-peer", {1280, 800}, GetParam());
    auto* narration = drive::child<app::panels::NarrationPanel>(*window, "narration");
    QScrollBar* bar = narration->findChild<QScrollArea*>()->verticalScrollBar();
    for (const app::files::ScenarioFile& lesson : app::files::library()) {
        app::lab::Simulation lab;
        lab.setLanguage(GetParam());
        lab.open(lesson.scenario);
        lab.finish();
        for (std::size_t step = 0; step <= lab.stepCount(); ++step) {
            lab.seek(step);
            narration->showMoment(lab.moment());
            QCoreApplication::sendPostedEvents();
            EXPECT_EQ(bar->maximum(), 0) << lesson.scenario.id << " step " << step;
        }
    }
}

TEST_P(InBothLanguages, AHeaderAlwaysNamesTheAddress)
{
    const auto window = drive::window("stalled-peer", {1280, 800}, GetParam());
    for (std::size_t step = 0; step <= window->simulation().stepCount(); ++step) {
        window->simulation().seek(step);
        QCoreApplication::processEvents();
        for (const char* panel : {"clientPanel", "serverPanel"}) {
            const auto* address = drive::child<QWidget>(*window, panel)->findChild<QLabel*>("address");
            EXPECT_TRUE(address->isVisible()) << panel << " step " << step;
            EXPECT_GE(address->width(), address->sizeHint().width());
        }
    }
}

/// "&Two diagrams" and "Two diagrams", "What &if…" and "What if…": without what only a menu needs.
TEST_P(InBothLanguages, TheToolBarSaysWhatTheMenuSays)
{
    const auto window = drive::window("stalled-peer", {1920, 1080}, GetParam());
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…"));
    static const QRegularExpression key(QStringLiteral(" F\\d+$"));
    for (const QToolButton* button : drive::child<QWidget>(*window, "transport")->findChildren<QToolButton*>()) {
        const QString menu = button->defaultAction()->text().remove(mnemonic);
        QString bar = button->defaultAction()->iconText().remove(mnemonic).remove(key);
        EXPECT_TRUE(menu.startsWith(bar, Qt::CaseInsensitive))
            << "menu: " << menu.toStdString() << ", tool bar: " << bar.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, InBothLanguages, testing::Values("en", "ko"));

TEST(Parameters, AnEditRunsTheLessonAgainAndKeepsThePlace)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    window->simulation().seek(6);
    type(*window, fieldOf(*window, "tcp_fin_timeout"), "10 s");
    EXPECT_EQ(window->simulation().settings().config.finTimeout, tcp::Duration(10s));
    EXPECT_EQ(window->simulation().moment().step, 6u);
    EXPECT_EQ(fieldOf(*window, "tcp_fin_timeout")->text(), "10 s");
    window->actions().undo->trigger();
    EXPECT_EQ(window->simulation().settings().config.finTimeout, tcp::Duration(60s));
    EXPECT_EQ(fieldOf(*window, "tcp_fin_timeout")->text(), "60 s");
}

TEST(Parameters, KoreanUnitsAreUnderstood)
{
    const auto window = drive::window("stalled-peer", {1920, 1080}, "ko");
    fieldOf(*window, "msl")->setText(QStringLiteral("5초"));
    QTest::keyClick(fieldOf(*window, "msl"), Qt::Key_Return);
    window->simulation().finish();
    EXPECT_EQ(window->simulation().settings().config.msl, tcp::Duration(5s));
    const auto* doubled = drive::child<QWidget>(*window, "sideDock")->findChild<QLabel*>("doubleMsl");
    EXPECT_EQ(doubled->text(), QStringLiteral("10초"));
}

TEST(Parameters, NonsenseIsRefusedInPlaceWithWhatIsExpected)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    QLineEdit* field = fieldOf(*window, "msl");
    type(*window, field, "soon");
    EXPECT_TRUE(field->property("wrong").toBool());
    EXPECT_TRUE(field->accessibleDescription().contains("30s")) << field->accessibleDescription().toStdString();
    EXPECT_EQ(window->simulation().settings().config.msl, tcp::Duration(30s));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->property("wrong").toBool());
    EXPECT_EQ(field->text(), "30 s");
}

TEST(Parameters, AnotherProfileIsAnotherTcpAndResetBringsTheLessonsOwnBack)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    auto* dock = drive::child<QWidget>(*window, "sideDock");
    auto* profile = dock->findChild<QComboBox*>("profile");
    profile->setCurrentIndex(profile->findData("rfc9293"));
    emit profile->activated(profile->currentIndex());
    window->simulation().finish();
    EXPECT_EQ(window->simulation().settings().profile, "rfc9293");
    auto* reset = dock->findChild<QToolButton*>("resetSettings");
    EXPECT_TRUE(reset->isEnabled());
    reset->click();
    window->simulation().finish();
    EXPECT_EQ(window->simulation().settings().profile, "linux");
    EXPECT_FALSE(reset->isEnabled());
}

TEST(Calls, AreOfferedWhereTcpWouldTakeThemAndSayTheErrorOtherwise)
{
    const auto window = drive::window("stalled-peer");
    window->simulation().seek(1);  // ESTABLISHED
    auto* client = drive::child<QWidget>(*window, "clientPanel");
    auto* connect = client->findChild<QToolButton*>("connectButton");
    auto* close = client->findChild<QToolButton*>("closeButton");
    EXPECT_FALSE(connect->isEnabled());
    EXPECT_EQ(connect->toolTip(), "error: connection already exists");
    ASSERT_TRUE(close->isEnabled());
    close->click();
    EXPECT_EQ(window->simulation().moment().world().host(tcp::HostId::Client).state(), tcp::State::FinWait1);
    EXPECT_FALSE(window->simulation().plan().isLesson());
    EXPECT_TRUE(drive::child<QToolButton>(*window, "backToLesson")->isVisible());
    drive::child<QToolButton>(*window, "backToLesson")->click();
    window->simulation().finish();
    EXPECT_TRUE(window->simulation().plan().isLesson());
}

TEST(FreePlay, BeginsWithAServerThatListensAndAsksForTheFirstCall)
{
    const auto window = drive::window();
    window->documents().openFreePlay();
    window->simulation().finish();
    EXPECT_EQ(drive::child<QLabel>(*window, "number")->text(), "Free play");
    drive::child<QWidget>(*window, "clientPanel")->findChild<QToolButton*>("connectButton")->click();
    EXPECT_EQ(drive::child<QLabel>(*window, "title")->accessibleName(), "The client's application calls connect().");
    for (int i = 0; i < 3; ++i) window->actions().step->trigger();
    EXPECT_EQ(window->simulation().moment().world().host(tcp::HostId::Server).state(), tcp::State::Established);
}

TEST(Scenarios, TheTreeFindsByTitleInEitherLanguageAndOpens)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    auto* tree = drive::child<QWidget>(*window, "sideDock")->findChild<QTreeWidget*>("scenarioTree");
    auto* search = drive::child<QWidget>(*window, "sideDock")->findChild<QLineEdit*>("scenarioSearch");
    const auto shown = [&] {
        int count = 0;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            if ((*it)->childCount() == 0) ++count;
        }
        return count;
    };
    const int all = shown();
    EXPECT_GE(all, 5);
    search->setText("simultaneous");
    EXPECT_GT(shown(), 0);
    EXPECT_LT(shown(), all);
    search->setText(QStringLiteral("동시 종료"));
    EXPECT_GT(shown(), 0);
    search->setText("no such lesson");
    EXPECT_EQ(shown(), 0);
    search->clear();
    EXPECT_EQ(shown(), all);
}

// On one map both endpoints share the width that each has for itself on two.
TEST(Endpoints, WhatTheyWaitForIsReadableOnOneMapToo)
{
    for (const auto& language : {QStringLiteral("en"), QStringLiteral("ko")}) {
        const auto window = drive::window("stalled-peer", {1280, 800}, language);
        window->actions().shared->trigger();
        for (const char* lesson : {"stalled-peer", "simultaneous-close", "claim-b", "old-duplicate-syn"}) {
            window->documents().open(lesson);
            window->simulation().finish();
            for (std::size_t step = 0; step <= window->simulation().moment().stepEnds.size(); ++step) {
                window->simulation().seek(step);
                QCoreApplication::processEvents();
                for (const QLabel* waits : window->findChildren<QLabel*>("waits"))
                    EXPECT_TRUE(!waits->isVisible() || waits->width() >= waits->sizeHint().width())
                        << lesson << ' ' << step << ": " << waits->text().toStdString();
            }
        }
    }
}

TEST(ToolsView, ScrollOnlyWhereTheSmallestLetteringIsTooHigh)
{
    const auto window = drive::window("stalled-peer", {1280, 800}, "ko");
    const auto* page = drive::child<QTextEdit>(*window, "toolText");
    int high = 0;
    for (const char* lesson : {"stalled-peer", "bug-close-wait-without-owner", "claim-h", "abort-state-by-state"}) {
        window->documents().open(lesson);
        window->simulation().finish();
        for (std::size_t step = 0; step <= window->simulation().stepCount(); ++step) {
            window->simulation().seek(step);
            QCoreApplication::processEvents();
            if (page->verticalScrollBar()->maximum() == 0) continue;
            ++high;
            const int px = QTextCursor(page->document()->firstBlock().next()).charFormat().font().pixelSize();
            EXPECT_EQ(px, 10) << lesson << ' ' << step;
        }
    }
    EXPECT_GT(high, 0);
}

// The longest of all lessons: what is said is read without scrolling.
TEST(Narration, HasRoomForTheLongestTellings)
{
    for (const QString language : {"en", "ko"}) {
        const auto window = drive::window("stalled-peer", {1920, 1080}, language);
        const auto* scroll = window->findChild<app::panels::NarrationPanel*>()->findChild<QScrollArea*>();
        for (const char* lesson : {"client-closes-first", "keepalive-close-wait", "claim-a", "blind-reset"}) {
            window->documents().open(lesson);
            window->simulation().finish();
            for (std::size_t step = 0; step <= window->simulation().stepCount(); ++step) {
                window->simulation().seek(step);
                QCoreApplication::processEvents();
                EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << lesson << ' ' << step;
            }
        }
    }
}

TEST(StepStrip, AClickJumpsThere)
{
    const auto window = drive::window("stalled-peer");
    auto* strip = drive::child<app::panels::StepStrip>(*window, "stepStrip");
    const auto click = [&](int x) { QTest::mouseClick(strip, Qt::LeftButton, {}, {x, strip->height() / 2}); };
    click(strip->width() - 20);
    EXPECT_EQ(window->simulation().moment().step, 9u);
    click(20);
    EXPECT_EQ(window->simulation().moment().step, 1u);
}

TEST(StepStrip, SaysInAWordWhatHappenedWhereATitleHasNoRoom)
{
    for (const auto& language : {QStringLiteral("en"), QStringLiteral("ko")}) {
        const auto window = drive::window("stalled-peer", {1280, 800}, language);
        const auto* strip = drive::child<app::panels::StepStrip>(*window, "stepStrip");
        for (std::size_t step = 0; step <= 9; ++step) {
            window->simulation().seek(step);
            std::size_t whole = 0;  // titles that have no shorter part
            for (std::size_t i = 0; i < window->simulation().stepCount(); ++i)
                whole += strip->chipText(i) == strip->title(i);
            EXPECT_LE(strip->cutOff(), whole) << language.toStdString() << " " << step;
        }
    }
}

TEST(MomentSlider, ReachesMomentsWithinASteps)
{
    const auto window = drive::window("stalled-peer");
    auto* slider = drive::child<QSlider>(*window, "momentSlider");
    EXPECT_EQ(slider->maximum(), static_cast<int>(window->simulation().momentCount()));
    slider->setValue(2);
    EXPECT_EQ(window->simulation().moment().index, 2u);
    EXPECT_EQ(drive::child<QLabel>(*window, "number")->text(), "Within step 1 of 9");
}
