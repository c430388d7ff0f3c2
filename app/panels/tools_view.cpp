#include "panels/tools_view.h"

#include "lab/words.h"
#include "panels/timers_table.h"
#include "panels/tool_notes.h"
#include "panels/tool_paint.h"
#include "panels/why_menu.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app::panels {
namespace {

using Kind = ToolLine::Kind;
using Tool = ToolsView::Tool;

constexpr qreal kLeastPx = 10;     ///< of the terminal, before the text scale
constexpr qreal kMostPx = 13;
constexpr int kFurniture = 46;     ///< what stands beside the text: margins, scroll bar

bool hasChoice(Tool tool)
{
    return tool == Tool::Netstat || tool == Tool::Tcpdump || tool == Tool::Tcpstates;
}

/// Only then there is a table to be shown.
bool hasBox(const tcp::World& world) { return world.network().box.kind() != tcp::BoxKind::None; }

/// A story grows at its end, a table is read from its top.
bool isStory(Tool tool) { return tool == Tool::Tcpdump || tool == Tool::Tcpstates; }

tcp::System systemOf(std::string_view profile)
{
    if (profile == "windows") return tcp::System::Windows;
    if (profile == "macos") return tcp::System::MacOs;
    if (profile == "freebsd") return tcp::System::FreeBsd;
    if (profile == "solaris") return tcp::System::Solaris;
    return tcp::System::Linux;
}

}  // namespace

ToolsView::ToolsView(QWidget* parent)
    : Panel(parent), tabs_(new QTabBar(this)), choice_(new QComboBox(this)), copy_(new QToolButton(this)),
      pages_(new QStackedWidget(this)), page_(new QTextEdit(this))
{
    setObjectName("tools");
    makeText();
    pages_->addWidget(page_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 3, 1);
    column->setSpacing(1);
    column->addLayout(makeTop());
    column->addWidget(pages_, 1);
    theme::setType(tabs_, 12);
    theme::setType(choice_, 11.5);
    retranslate();
    toolChosen();
}

QHBoxLayout* ToolsView::makeTop()
{
    tabs_->setObjectName("toolTabs");
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    constexpr const char* kNames[] = {"ss", "netstat", "/proc", "tcpdump", "tcpstates", "conntrack", ""};
    for (std::size_t i = 0; i < std::size(kNames); ++i) tabs_->addTab({});  // each measures those that are there
    for (int i = 0; const char* name : kNames) tabs_->setTabText(i++, QLatin1String(name));
    tabs_->setTabVisible(static_cast<int>(Tool::Conntrack), false);
    choice_->setObjectName("toolChoice");
    copy_->setObjectName("toolCopy");
    copy_->setProperty("flat", true);
    connect(tabs_, &QTabBar::currentChanged, this, &ToolsView::toolChosen);
    connect(choice_, &QComboBox::activated, this, &ToolsView::choiceMade);
    connect(copy_, &QToolButton::clicked, this, &ToolsView::copy);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(tabs_, 1);
    row->addWidget(choice_);
    row->addWidget(copy_);
    return row;
}

void ToolsView::makeText()
{
    page_->setObjectName("toolText");
    page_->setReadOnly(true);
    page_->setLineWrapMode(QTextEdit::WidgetWidth);
    page_->setUndoRedoEnabled(false);
    page_->setTabChangesFocus(true);
    page_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page_->setProperty("plain", true);
    page_->document()->setDocumentMargin(kToolMargin);
    pages_->setMinimumHeight(40);
    page_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(page_, &QWidget::customContextMenuRequested, this, &ToolsView::offerRow);
}

/// Of the row under the mouse, and what a text offers anyway.
void ToolsView::offerRow(QPoint place)
{
    const QString row = page_->cursorForPosition(place).block().text().trimmed();
    QMenu* menu = page_->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(appearance_.font(12.5));
    auto* copyRow = new QAction(tr("Copy this row"), menu);
    auto* copyAll = new QAction(tr("Copy all"), menu);
    copyRow->setEnabled(!row.isEmpty());
    connect(copyRow, &QAction::triggered, this, [row] { QGuiApplication::clipboard()->setText(row); });
    connect(copyAll, &QAction::triggered, this, &ToolsView::copy);
    menu->insertActions(menu->actions().isEmpty() ? nullptr : menu->actions().first(), {copyRow, copyAll});
    const auto line = static_cast<std::size_t>(page_->cursorForPosition(place).blockNumber());
    if (line < shown_.size() && shown_[line].about)
        offerWhy(*menu, [this, about = *shown_[line].about](bool forward) { emit whyWanted(about, forward); }, copyRow);
    menu->popup(page_->viewport()->mapToGlobal(place));
}

QSize ToolsView::minimumSizeHint() const { return {260, 96}; }

ToolsView::Tool ToolsView::tool() const { return static_cast<Tool>(tabs_->currentIndex()); }

void ToolsView::setTool(Tool tool) { tabs_->setCurrentIndex(static_cast<int>(tool)); }

void ToolsView::toolChosen()
{
    fillChoice();
    pages_->setCurrentWidget(tool() == Tool::Timers ? static_cast<QWidget*>(timers()) : page_);
    page_->setAccessibleName(tr("What %1 prints").arg(tabs_->tabText(tabs_->currentIndex())));
    shown_.clear();
    refresh();
}

TimersTable* ToolsView::timers()
{
    if (timers_) return timers_;
    pages_->addWidget(timers_ = new TimersTable);
    timers_->setAppearance(appearance_);
    timers_->retranslate();
    setTabOrder(page_, timers_);
    return timers_;
}

void ToolsView::fillChoice()
{
    choice_->setVisible(hasChoice(tool()));
    choice_->clear();
    if (tool() == Tool::Netstat) {
        for (const tcp::System system : tcp::kSystems) choice_->addItem(systemName(system));
    } else {
        choice_->addItems({tr("both ends"), lab::hostWord(tcp::HostId::Client), lab::hostWord(tcp::HostId::Server)});
    }
    choice_->setAccessibleName(tool() == Tool::Netstat ? tr("Operating system") : tr("Host"));
    choice_->setToolTip(choice_->accessibleName());
    choice_->setCurrentIndex(choiceOf(tool()));
}

int ToolsView::choiceOf(Tool tool) const
{
    if (tool != Tool::Netstat) return place_ ? 1 + static_cast<int>(*place_) : 0;
    const tcp::HostId host = place_.value_or(tcp::HostId::Client);
    const std::string_view profile = moment_.timeline ? moment_.world().settings().of(host).profile : "linux";
    return static_cast<int>(system_.value_or(systemOf(profile)));
}

void ToolsView::choiceMade()
{
    const int chosen = choice_->currentIndex();
    if (tool() == Tool::Netstat) system_ = static_cast<tcp::System>(chosen);
    else place_ = chosen == 0 ? Place() : static_cast<tcp::HostId>(chosen - 1);
    refresh();
}

void ToolsView::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    tabs_->setTabVisible(static_cast<int>(Tool::Conntrack), hasBox(moment.world()));
    if (hasChoice(tool())) choice_->setCurrentIndex(choiceOf(tool()));
    refresh();
}

ToolText ToolsView::textOf(Tool tool) const
{
    switch (tool) {
    case Tool::Ss: return ssText(moment_);
    case Tool::Netstat: return netstatText(moment_, static_cast<tcp::System>(choiceOf(tool)));
    case Tool::Proc: return procText(moment_);
    case Tool::Tcpdump: return tcpdumpText(moment_, place_);
    case Tool::Tcpstates: return tcpstatesText(moment_, place_);
    case Tool::Conntrack: return conntrackText(moment_);
    case Tool::Timers: break;
    }
    return {};
}

void ToolsView::refresh()
{
    if (!moment_.timeline) return;
    if (tool() == Tool::Timers) return timers_->showMoment(moment_);
    ToolText text = textOf(tool());
    if (text == shown_) return;
    shown_ = std::move(text);
    px_ = fittingPx();
    put();
}

/// As large as a page of this tool usually allows, so that the size stays from step to step; smaller where the rows of
/// another tool need it. What is wider still goes on in the next line, as in a terminal.
qreal ToolsView::fittingPx() const
{
    const ToolText usual = usualPage();
    const qsizetype longest = std::max(tool() == Tool::Ss ? 0 : columnsOf(shown_), columnsOf(usual));
    const int room = width() - kFurniture;
    const QFont least = appearance_.mono(kLeastPx);
    const qreal digit = QFontMetricsF(least).horizontalAdvance('0') / least.pixelSize();  // that size is loaded anyway
    const auto wide = [&](qreal px) {
        return digit * appearance_.mono(px).pixelSize() * static_cast<qreal>(longest) > room;
    };
    const auto high = [&](qreal px) {
        return std::max(heightOf(shown_, appearance_, px), heightOf(usual, appearance_, px)) >
               page_->viewport()->height();
    };
    qreal px = kMostPx;
    while (px > kLeastPx && (wide(px) || (!isStory(tool()) && high(px)))) --px;
    return px;
}

void ToolsView::put()
{
    page_->clear();
    QTextCursor cursor(page_->document());
    cursor.beginEditBlock();
    for (const ToolLine& line : shown_) {
        if (&line != &shown_.front()) cursor.insertBlock();
        cursor.setBlockFormat(blockFormat(line, appearance_));
        cursor.insertText(line.text, charFormat(line, appearance_, appearance_.mono(px_)));
    }
    cursor.endEditBlock();
    cursor.movePosition(isStory(tool()) ? QTextCursor::End : QTextCursor::Start);
    cursor.movePosition(QTextCursor::StartOfBlock);
    page_->setTextCursor(cursor);
}

void ToolsView::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    copy_->setIcon(theme::icon(theme::Icon::Copy, appearance.theme));
    if (timers_) timers_->setAppearance(appearance);
    shown_.clear();
    refresh();
}

void ToolsView::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const qreal px = fittingPx();
    if (std::exchange(px_, px) != px) put();
}

void ToolsView::retranslate()
{
    setAccessibleName(tr("Tools"));
    tabs_->setAccessibleName(tr("Tools"));
    tabs_->setTabText(static_cast<int>(Tool::Timers), tr("Timers"));
    copy_->setToolTip(tr("Copy all"));
    copy_->setAccessibleName(copy_->toolTip());
    if (timers_) timers_->retranslate();
    fillChoice();
    shown_.clear();
    refresh();
}

QString ToolsView::text() const
{
    return tool() == Tool::Timers ? timers_->plainText() : plainText(shown_);
}

void ToolsView::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

}  // namespace app::panels
