// What the other tests of popups leave out: menus of a right click, windows of their own, bars that come by themselves,
// the chain of causes, the header of a segment. However each goes, the step keys act.

#include "diagram/state_diagram.h"
#include "window/documents.h"
#include "window/step_keys.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>

namespace {

class Covers : public given::StepKeys {
protected:
    void open(const char* action)
    {
        window_->actions().named(action)->trigger();
        hands::settle(*window_);
    }
    QMenu* rightClick(QWidget* place, QPoint at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, place->mapToGlobal(at));
        QApplication::sendEvent(place, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    void closeMenu(const QMenu& menu, const std::string& way)
    {
        if (way == "Esc") return hands::press(*window_, Qt::Key_Escape);
        QWidget* popup = QApplication::activePopupWidget();
        const QPoint beside = window_->mapToGlobal(window_->rect().bottomRight() - QPoint(30, 5));
        ASSERT_FALSE(menu.geometry().contains(beside));
        QTest::mouseClick(popup, Qt::LeftButton, {}, popup->mapFromGlobal(beside));
        hands::settle(*window_);
    }
    /// A window that the action opens, beside that of the program.
    QWidget* ownWindow(const char* action)
    {
        QWidgetList before;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible()) before << top;
        open(action);
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && top != window_.get() && !before.contains(top)) return top;
        return nullptr;
    }
    void backToTheWindow()
    {
        window_->activateWindow();  // as a window manager does
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, Covers, testing::Values("en", "ko"));

}  // namespace

TEST_P(Covers, MenusOfARightClick)
{
    const auto viewport = [this](const char* name) {
        return drive::child<QAbstractScrollArea>(*window_, name)->viewport();
    };
    auto* diagram = drive::child<QWidget>(*window_, "clientPanel")->findChild<app::diagram::StateDiagram*>();
    const QList<QWidget*> places{viewport("ladder"), diagram->viewport(), viewport("toolText"),
                                 drive::child<QWidget>(*window_, "narration")->findChild<QWidget*>("say")};
    for (QWidget* place : places) {
        for (const char* way : {"Esc", "beside"}) {
            ASSERT_TRUE(place);
            SCOPED_TRACE(place->parentWidget()->objectName().toStdString() + ", " + way);
            again();
            const QMenu* menu = rightClick(place, place->rect().center());
            ASSERT_TRUE(menu);
            closeMenu(*menu, way);
            EXPECT_FALSE(QApplication::activePopupWidget());
            expectSteps("closed");
        }
    }
}

TEST_P(Covers, WindowsOfTheirOwn)
{
    for (const char* action : {"crowds", "liveSockets", "review", "standing", "inventory"}) {
        for (const bool byKey : {true, false}) {
            SCOPED_TRACE(std::string(action) + (byKey ? ", Ctrl+W" : ", closed"));
            const QPointer<QWidget> own = ownWindow(action);
            ASSERT_TRUE(own);
            if (byKey) QTest::keyClick(own, Qt::Key_W, Qt::ControlModifier);
            else own->close();
            hands::settle(*window_);
            EXPECT_FALSE(own && own->isVisible());
            backToTheWindow();
            again();
            expectSteps("closed");
        }
    }
}

TEST_P(Covers, TheChainOfCausesAndTheHeaderOfASegment)
{
    for (const Qt::Key last : {Qt::Key_Escape, Qt::Key_W}) {
        window_->simulation().seek(4);
        hands::settle(*window_);
        hands::press(*window_, Qt::Key_W);
        hands::press(*window_, last);
        again();
        expectSteps("the chain");
    }
    window_->simulation().seek(4);
    hands::settle(*window_);
    hands::press(*window_, Qt::Key_Down, Qt::AltModifier);
    again();
    expectSteps("with a segment selected");
    hands::press(*window_, Qt::Key_Escape);
    expectSteps("Esc");
}

TEST_P(Covers, WhatIsMeasuredAndItsBar)
{
    open("asMeasured");
    again();
    expectSteps("measured");
    hands::click(hands::seen("measuredBack"));
    hands::settle(*window_);
    EXPECT_FALSE(hands::seen("measuredBar"));
    again();
    expectSteps("back to the simulation");
}

/// The dialog of free play: there → lets the next event happen.
TEST_P(Covers, TheDialogForAnyAction)
{
    open("freePlay");
    for (const Qt::Key way : {Qt::Key_Return, Qt::Key_Escape}) {
        open("anyAction");
        ASSERT_TRUE(hands::seen("actionDialog"));
        if (way == Qt::Key_Return) drive::child<QLineEdit>(*window_, "actionText")->setText("client connect");
        hands::press(*window_, way);
        EXPECT_FALSE(hands::seen("actionDialog"));
        backToTheWindow();
        const std::size_t before = window_->simulation().moment().index;
        hands::press(*window_, Qt::Key_E);
        EXPECT_GT(window_->simulation().moment().index, before);
    }
}
