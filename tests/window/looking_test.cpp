// What one looks at grows: by the wheel, by the keys, and it stays so. What was changed is marked. What a right click
// offers.

#include "diagram/state_diagram.h"
#include "lab/changed_settings.h"
#include "ladder/ladder_view.h"
#include "panels/changed_row.h"
#include "panels/narration_panel.h"
#include "support/hands.h"
#include "window/documents.h"
#include "workbench/key_groups.h"
#include "workbench/key_print.h"
#include "workbench/key_sheet.h"
#include "workbench/study_view.h"
#include "workbench/view_docks.h"

#include <QApplication>
#include <QBuffer>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QGraphicsItem>
#include <QMenu>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace {

namespace diagram = app::diagram;
namespace ladder = app::ladder;

class Looking : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { window_ = drive::window("stalled-peer", {1280, 800}, GetParam()); }

    static void wheel(QWidget* viewport, int notches)
    {
        const QPointF at = viewport->rect().center();
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }
    app::workbench::StudyView& study() const { return *window_->findChild<app::workbench::StudyView*>(); }
    diagram::StateDiagram& client() const
    {
        return *drive::child<QWidget>(*window_, "clientPanel")->findChild<diagram::StateDiagram*>();
    }
    ladder::LadderView& ladder() const { return *drive::child<ladder::LadderView>(*window_, "ladder"); }
    qreal nameSize() const { return client().transform().m11(); }

    std::unique_ptr<app::window::MainWindow> window_;
};

INSTANTIATE_TEST_SUITE_P(Languages, Looking, testing::Values("en", "ko"));

}  // namespace

/// A diagram is as large as its pane lets it be: it loses no more than the lines above and below it gain.
TEST_P(Looking, LargerNeverShrinksWhatOneReads)
{
    const qreal first = nameSize();
    for (int i = 0; i < 6; ++i) {
        const qreal type = ladder().sheet().metrics.px;
        const int words = drive::child<QWidget>(*window_, "say")->font().pixelSize();
        window_->actions().larger->trigger();
        hands::settle(*window_);
        EXPECT_EQ(client().zoom(), 1) << i;
        EXPECT_GE(ladder().sheet().metrics.px, type) << i;
        EXPECT_GE(drive::child<QWidget>(*window_, "say")->font().pixelSize(), words) << i;
    }
    window_->actions().normalSize->trigger();
    hands::settle(*window_);
    EXPECT_EQ(nameSize(), first);
    EXPECT_EQ(client().zoom(), 1);
    EXPECT_EQ(ladder().magnification(), 1);
}

/// At three steps larger type diagrams and ladder are whole where they stand: nothing has to be dragged.
TEST_P(Looking, TheKeysEnlargeTheViewThatHasTheFocus)
{
    const int words = drive::child<QWidget>(*window_, "say")->font().pixelSize();
    client().setFocus();
    for (int i = 0; i < 3; ++i) hands::press(*window_, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(client().zoom(), 1.5);
    ladder().setFocus();
    hands::press(*window_, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(ladder().magnification(), 1.1);
    EXPECT_EQ(drive::child<QWidget>(*window_, "say")->font().pixelSize(), words);
    hands::press(*window_, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(client().zoom(), 1);
    EXPECT_EQ(ladder().magnification(), 1);
}

TEST_P(Looking, TheWheelEnlargesWhatIsUnderItAlone)
{
    const int words = drive::child<QWidget>(*window_, "say")->font().pixelSize();
    wheel(client().viewport(), 3);
    EXPECT_GT(client().zoom(), 1.5);
    EXPECT_EQ(ladder().magnification(), 1);
    wheel(ladder().viewport(), 2);
    EXPECT_GT(ladder().magnification(), 1.3);
    EXPECT_EQ(drive::child<QWidget>(*window_, "say")->font().pixelSize(), words);
    auto* narration = drive::child<app::panels::NarrationPanel>(*window_, "narration");
    wheel(narration->findChild<QAbstractScrollArea*>()->viewport(), 3);
    EXPECT_GT(drive::child<QWidget>(*window_, "say")->font().pixelSize(), words);
    EXPECT_GT(study().zoom().text, 1.5);
}

TEST_P(Looking, ASecondWindowOfTheSameUserIsAsLarge)
{
    QSettings().clear();
    {
        app::window::MainWindow first({GetParam(), "light", true});
        first.show();
        first.findChild<app::workbench::StudyView*>()->setZoom({1.5, 1.25, 1.1});
        first.close();
    }
    app::window::MainWindow second({GetParam(), "light", true});
    EXPECT_EQ(second.findChild<app::workbench::StudyView*>()->zoom(), (app::workbench::ViewZoom{1.5, 1.25, 1.1}));
    QSettings().clear();
}

TEST_P(Looking, WhatWasChangedIsMarkedWhereverItShows)
{
    ASSERT_FALSE(window_->simulation().setSetting("tcp_fin_timeout", "10s"));
    window_->simulation().finish();
    window_->simulation().toEnd();
    const auto changed = app::lab::changedSettings(window_->simulation().moment());
    ASSERT_EQ(changed.size(), 1u);
    EXPECT_EQ(changed[0].key, "tcp_fin_timeout");
    EXPECT_EQ(changed[0].now, "10s");
    auto* row = drive::child<app::panels::ChangedRow>(*window_, "changedSettings");
    EXPECT_TRUE(row->isVisible());
    EXPECT_TRUE(drive::child<QToolButton>(*window_, "settingsButton")->text().contains(u'●'));
    bool marked = false;
    for (const ladder::TimerSpan& timer : ladder().sheet().story.timers)
        marked = marked || (timer.timer == tcp::Timer::FinWait2 && timer.lesson.has_value());
    EXPECT_TRUE(marked);
    hands::click(drive::child<QToolButton>(*window_, "lessonValues"));
    hands::settle(*window_);
    EXPECT_FALSE(row->isVisible());
    EXPECT_TRUE(app::lab::changedSettings(window_->simulation().moment()).empty());
}

TEST_P(Looking, TheBracketOfAShorterTimerIsShorter)
{
    const auto heightOf = [this] {
        window_->simulation().finish();
        window_->simulation().toEnd();
        qreal height = 0;
        for (const ladder::BracketMark& mark : ladder().sheet().brackets) {
            if (mark.timer && ladder().sheet().story.timers[*mark.timer].timer == tcp::Timer::FinWait2)
                height = mark.bottom - mark.top;
        }
        return height;
    };
    const qreal whole = heightOf();
    ASSERT_GT(whole, 0);
    ASSERT_FALSE(window_->simulation().setSetting("tcp_fin_timeout", "10s"));
    EXPECT_LT(heightOf(), whole);
}

TEST_P(Looking, ARightClickOffersSomethingWhereverOneIsExpected)
{
    window_->simulation().toEnd();
    hands::settle(*window_);
    drive::resize(*window_, {1920, 1080});
    auto* tree = drive::child<QAbstractScrollArea>(*window_, "scenarioTree");
    const auto* narration = drive::child<QWidget>(*window_, "narration");
    const QList<QWidget*> places{client().viewport(), ladder().viewport(), tree->viewport(),
                                 drive::child<QAbstractScrollArea>(*window_, "toolText")->viewport(),
                                 narration->findChild<QWidget*>("title"), narration->findChild<QWidget*>("say")};
    for (QWidget* place : places) {
        ASSERT_TRUE(place);
        SCOPED_TRACE(place->objectName().toStdString() + " in " + place->parentWidget()->objectName().toStdString());
        QPoint at = place->rect().center();
        if (place == tree->viewport()) at = {60, 60};
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, place->mapToGlobal(at));
        QApplication::sendEvent(place, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        EXPECT_FALSE(menu->actions().isEmpty());
        for (const QAction* action : menu->actions()) EXPECT_TRUE(action->isSeparator() || !action->text().isEmpty());
        menu->close();
        hands::settle(*window_);
    }
}

TEST_P(Looking, TheStateUnderARightClickLeadsToItsCard)
{
    const tcp::State state = client().frame().standings.front().state;
    const QGraphicsItem* item = nullptr;
    for (QGraphicsItem* one : client().items())
        if (client().stateAt(client().mapFromScene(one->sceneBoundingRect().center())) == state) item = one;
    ASSERT_TRUE(item);
    const QPoint at = client().mapFromScene(item->sceneBoundingRect().center());
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, client().viewport()->mapToGlobal(at));
    QApplication::sendEvent(client().viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    menu->actions().front()->trigger();
    menu->close();
    hands::settle(*window_);
    EXPECT_TRUE(hands::seen("referenceCard"));
}

TEST_P(Looking, TheKeyCardHasEveryKeyOfEveryAction)
{
    std::vector<const QAction*> actions = window_->actions().withKeys();
    for (QDockWidget* dock : window_->findChildren<QDockWidget*>())
        if (!dock->toggleViewAction()->shortcut().isEmpty()) actions.push_back(dock->toggleViewAction());
    const auto groups = app::workbench::studyKeys(actions);
    EXPECT_GT(groups.size(), 5u);
    QStringList keys;
    for (const app::workbench::KeyGroup& group : groups) {
        EXPECT_FALSE(group.title.isEmpty());
        for (const app::workbench::KeyRow& row : group.rows) {
            keys << row.keys;
            EXPECT_FALSE(row.meaning.isEmpty()) << row.keys.toStdString();
            static const QRegularExpression menuLetter(QStringLiteral("&|\\([A-Z]\\)"));
            EXPECT_FALSE(row.meaning.contains(menuLetter)) << row.meaning.toStdString();
        }
    }
    for (const QAction* action : window_->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty()) continue;
        EXPECT_EQ(keys.count(app::workbench::keysOf(*action)), 1) << action->objectName().toStdString();
    }
    for (const char* own : {"→  Space", "←  Backspace", "Home  End", "X  H  D", "A–D  1–4  ↓ ↑"})
        EXPECT_TRUE(keys.contains(QString::fromUtf8(own))) << own;
}

TEST_P(Looking, TheKeyCardFitsEveryWindowAndPaper)
{
    const auto groups = app::workbench::studyKeys(window_->actions().withKeys());
    const app::theme::Appearance look;
    for (const QSizeF room : {QSizeF(1008, 684), QSizeF(1264, 704), QSizeF(734, 1062), QSizeF(756, 996)}) {
        const app::workbench::KeySheet sheet("Keys", groups, look, room);
        EXPECT_LE(sheet.size().width(), room.width());
        EXPECT_LE(sheet.size().height(), room.height());
        EXPECT_GE(sheet.px(), 9) << room.width();
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        EXPECT_TRUE(app::workbench::printKeySheets(writer, {groups, app::workbench::presentKeys()}, {"a", "b"}, look));
    }
    EXPECT_EQ(buffer.data().count("/Type /Page\n"), 2);
}
