// Design 7 and issue 4: no clipped text in any widget, in either language, at any size.

#include "window/documents.h"
#include "support/drive.h"

#include "panels/text.h"
#include "panels/tools_view.h"
#include "workbench/appearance_controller.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace {

constexpr QSize kSizes[] = {{1024, 700}, {1280, 800},  {1366, 768}, {1600, 900},
                            {1920, 1080}, {2560, 1440}, {3840, 2160}};

std::string named(const QWidget& widget, const QString& text)
{
    return (widget.objectName() + ": “" + text + "” " + QString::number(widget.width()) + "x"
            + QString::number(widget.height())).toStdString();
}

void expectWhole(const QLabel& label)
{
    if (dynamic_cast<const app::panels::ElidedLabel*>(&label) || label.text().isEmpty()) return;
    const std::string name = named(label, label.text());
    if (label.wordWrap()) {
        EXPECT_GE(label.height() + 1, label.heightForWidth(label.width())) << name;
    }
    else EXPECT_GE(label.width() + 1, label.sizeHint().width()) << name;
}

void expectWhole(const QAbstractButton& button)
{
    if (button.objectName() == "scenarioButton") return;  // elides, with the whole title in its tip
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool wordless = button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
    const QString shown = tool && tool->defaultAction() ? tool->defaultAction()->iconText() : button.text();
    const int text = wordless ? 0 : button.fontMetrics().horizontalAdvance(shown);
    EXPECT_GE(button.width(), text + 4) << named(button, button.text());
    EXPECT_GE(button.height() + 2, button.fontMetrics().height()) << named(button, button.text());
}

/// Whatever is chosen.
void expectWhole(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const auto part = QStyle::SC_ComboBoxEditField;
    const QRect field = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, part, &combo);
    for (int i = 0; i < combo.count(); ++i) {
        const QString text = combo.itemText(i);
        EXPECT_GE(field.width(), combo.fontMetrics().horizontalAdvance(text) + 2) << named(combo, text);
    }
}

void expectNothingClipped(const app::window::MainWindow& window)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible()) expectWhole(*label);
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) expectWhole(*button);
    }
    for (const QComboBox* combo : window.findChildren<QComboBox*>()) {
        if (combo->isVisible()) expectWhole(*combo);
    }
}

}  // namespace

class Clipping : public testing::TestWithParam<const char*> {};

TEST_P(Clipping, NoTextIsCutOffAtAnySizeAndStep)
{
    const auto window = drive::window("stalled-peer", kSizes[0], GetParam());
    for (const QSize size : kSizes) {
        SCOPED_TRACE(std::to_string(size.width()) + "x" + std::to_string(size.height()));
        drive::resize(*window, size);
        for (const std::size_t step : {0, 1, 4, 6, 9}) {
            SCOPED_TRACE("step " + std::to_string(step));
            window->simulation().seek(step);
            QCoreApplication::processEvents();
            expectNothingClipped(*window);
        }
    }
}

TEST_P(Clipping, TextThatWrapsIsMeasuredAsHighAsQtsOwnLabelWouldSay)
{
    const auto window = drive::window("stalled-peer", kSizes[0], GetParam());
    int seen = 0;
    for (std::size_t step = 0; step <= window->simulation().stepCount(); ++step) {
        window->simulation().seek(step);
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            const auto* wrapped = dynamic_cast<const app::panels::WrappedLabel*>(label);
            if (!wrapped || !wrapped->isVisible()) continue;
            ++seen;
            for (const int width : {wrapped->width(), 180, 433})
                EXPECT_EQ(wrapped->heightForWidth(width), wrapped->QLabel::heightForWidth(width))
                    << wrapped->text().toStdString();
        }
    }
    EXPECT_GT(seen, 30);
}

TEST_P(Clipping, NoTextIsCutOffInTheSharedView)
{
    const auto window = drive::window("client-closes-first", {1280, 800}, GetParam());
    window->setShared(true);
    window->simulation().seek(3);
    for (const QSize size : kSizes) {
        SCOPED_TRACE(std::to_string(size.width()) + "x" + std::to_string(size.height()));
        drive::resize(*window, size);
        expectNothingClipped(*window);
    }
}

TEST_P(Clipping, NoTextIsCutOffInFreePlay)
{
    const auto window = drive::window("stalled-peer", kSizes[0], GetParam());
    window->documents().openFreePlay();
    window->simulation().finish();
    window->simulation().apply(tcp::ImpairAction{tcp::Impairment::Drop, tcp::HostId::Client, 1, {}, {}});
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    for (const QSize size : {QSize(760, 540), kSizes[0], kSizes[1], kSizes[4]}) {
        SCOPED_TRACE(std::to_string(size.width()) + "x" + std::to_string(size.height()));
        drive::resize(*window, size);
        EXPECT_EQ(window->size(), size);
        expectNothingClipped(*window);
    }
    drive::child<QToolButton>(*window, "goalsButton")->click();
    for (const QSize size : {kSizes[4], kSizes[1]}) {
        SCOPED_TRACE("goals " + std::to_string(size.width()) + "x" + std::to_string(size.height()));
        drive::resize(*window, size);
        expectNothingClipped(*window);
    }
}

/// What a tool prints goes on in the next line, as in a terminal; ss is written in one size whatever it says.
TEST_P(Clipping, TheToolsScrollNeverSideways)
{
    using Tool = app::panels::ToolsView::Tool;
    const auto window = drive::window("three-way-handshake", {1280, 720}, GetParam());
    auto* view = drive::child<app::panels::ToolsView>(*window, "tools");
    auto* page = drive::child<QTextEdit>(*window, "toolText");
    const std::pair<QSize, double> looks[] = {{{1280, 720}, 1.0}, {{1024, 768}, 1.0}, {{1280, 800}, 1.331}};
    for (const auto& [size, scale] : looks) {
        window->appearance().setTextScale(scale);
        drive::resize(*window, size);
        std::set<int> sizesOfSs;
        for (std::size_t step = 1; step <= window->simulation().stepCount(); ++step) {
            window->simulation().seek(step);
            for (const Tool tool : {Tool::Netstat, Tool::Proc, Tool::Tcpdump, Tool::Tcpstates, Tool::Ss}) {
                view->setTool(tool);
                QCoreApplication::processEvents();
                EXPECT_EQ(page->horizontalScrollBar()->maximum(), 0) << static_cast<int>(tool) << ", step " << step;
            }
            const QTextBlock first = page->document()->firstBlock();
            sizesOfSs.insert(QFontInfo(first.begin().fragment().charFormat().font()).pixelSize());
        }
        EXPECT_EQ(sizesOfSs.size(), 1u) << size.width();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Clipping, testing::Values("en", "ko"));
