#include "panels/predict_panel.h"

#include "panels/order_list.h"
#include "panels/order_row.h"
#include "panels/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int kFirstOptionRow = 4;
constexpr int kBar = 6;
constexpr int kSlack = 8;  ///< what rounding takes

/// In the exclusive group: 0 to 3 are the options.
constexpr int kNotSureId = 4;
constexpr int kOrderRow = kFirstOptionRow + 2;

QString lettered(std::size_t option, const QString& text)
{
    return QStringLiteral("%1   %2").arg(QLatin1Char(static_cast<char>('A' + option))).arg(text);
}

}  // namespace

PredictPanel::PredictPanel(QWidget* parent)
    : QFrame(parent), scroll_(new QScrollArea(this)), grid_(new QGridLayout), heading_(plainLabel(this, true)),
      context_(plainLabel(this, true)), exhibit_(plainLabel(this)), text_(plainLabel(this, true)),
      group_(new QButtonGroup(this)), ordering_(new OrderRow(this)), notSure_(new QPushButton(this)),
      skip_(new QPushButton(this)), lock_(new QPushButton(this))
{
    setObjectName("predict");
    setProperty("panel", true);
    setFocusPolicy(Qt::StrongFocus);
    scroll_->setWidget(makeBody());
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* widget : {scroll_->viewport(), scroll_->widget()}) widget->setAutoFillBackground(false);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(kBar, 1, 1, 1);
    frame->addWidget(scroll_);
    connect(ordering_->list(), &OrderList::reordered, this, &PredictPanel::reordered);
    connect(group_, &QButtonGroup::idClicked, this, [this] { lock_->setEnabled(true); });
    connect(skip_, &QPushButton::clicked, this, &PredictPanel::skipped);
    connect(lock_, &QPushButton::clicked, this, &PredictPanel::lock);
    retranslate();
}

QWidget* PredictPanel::makeBody()
{
    auto* body = new QWidget;
    body->setLayout(grid_);
    grid_->setContentsMargins(14, 6, 12, 6);
    grid_->setVerticalSpacing(4);
    grid_->addWidget(heading_, 0, 0, Qt::AlignVCenter);
    grid_->addLayout(makeButtons(), 0, 1);
    grid_->addWidget(context_, 1, 0, 1, 2);
    grid_->addWidget(exhibit_, 2, 0, 1, 2);
    grid_->addWidget(text_, 3, 0, 1, 2);
    makeOptions();
    grid_->addWidget(ordering_, kOrderRow, 0, 1, 2);
    grid_->setRowStretch(kOrderRow + 1, 1);
    return body;
}

int PredictPanel::heightAt(int width) const
{
    for (const QWidget* widget : findChildren<QWidget*>()) widget->ensurePolished();  // the sheet makes them higher
    grid_->invalidate();
    const int frame = 2 * scroll_->frameWidth();
    return grid_->totalHeightForWidth(width - kBar - 1 - frame) + 2 + frame + kSlack;
}

QHBoxLayout* PredictPanel::makeButtons()
{
    lock_->setProperty("primary", true);
    lock_->setObjectName("lockAnswer");
    skip_->setObjectName("showMe");
    notSure_->setObjectName("notSure");
    notSure_->setCheckable(true);
    group_->addButton(notSure_, kNotSureId);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addStretch(1);
    for (QPushButton* button : {notSure_, skip_, lock_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    return buttons;
}

void PredictPanel::makeOptions()
{
    for (std::size_t i = 0; i < options_.size(); ++i) {
        auto* option = new QPushButton(this);
        option->setCheckable(true);
        option->setProperty("option", true);
        option->setAutoDefault(false);
        option->setObjectName(QStringLiteral("option%1").arg(i));
        option->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        group_->addButton(option, static_cast<int>(i));
        grid_->addWidget(option, kFirstOptionRow + static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        options_[i] = option;
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
}

/// Who orders has an answer, and is not "not sure" any more.
void PredictPanel::reordered()
{
    group_->setExclusive(false);
    notSure_->setChecked(false);
    group_->setExclusive(true);
    lock_->setEnabled(true);
}

/// The place of the answer among the options, kNotSureId, or -1: there is none yet.
int PredictPanel::answered() const
{
    if (question_.items.isEmpty() || notSure_->isChecked()) return group_->checkedId();
    if (!ordering_->list()->touched()) return -1;
    const QString text = sequence(ordering_->list()->order());
    const auto found = std::ranges::find(question_.options, text, &Option::text);
    return static_cast<int>(found - question_.options.begin());
}

void PredictPanel::showOptions()
{
    const bool ordering = !question_.items.isEmpty();
    for (std::size_t i = 0; i < options_.size(); ++i) {
        const bool there = !ordering && i < question_.options.size();
        options_[i]->setVisible(there);
        options_[i]->setChecked(false);
        if (there) options_[i]->setText(lettered(i, question_.options[i].text));
        if (there) options_[i]->setToolTip(question_.options[i].text);
    }
    ordering_->list()->offer(question_.items);
    ordering_->setVisible(ordering);
    setFocusProxy(ordering && focusPolicy() != Qt::NoFocus ? ordering_->list() : nullptr);
    lock_->setToolTip(ordering ? tr("Drag, or Shift with ← and →; or the letters one after the other. Enter locks")
                               : tr("A to D choose, Enter locks"));
}

void PredictPanel::ask(const Question& question)
{
    question_ = question;
    showHeading();
    exhibit_->setText(question.exhibit);
    exhibit_->setVisible(!question.exhibit.isEmpty());
    setWords(text_, question.text);
    group_->setExclusive(false);
    notSure_->setChecked(false);
    showOptions();
    group_->setExclusive(true);
    lock_->setEnabled(false);
    scroll_->verticalScrollBar()->setValue(0);
    setAccessibleDescription(question.context + ' ' + question.exhibit + ' ' + question.text);
}

/// Where a tool's lines need the room, the question itself stands in the place of the heading.
void PredictPanel::showHeading()
{
    const bool tight = !question_.exhibit.isEmpty();
    setWords(heading_, tight ? question_.text : tr("Predict first:"));
    heading_->setFont(look_.font(tight ? 15.5 : 12.5, QFont::Bold));
    setWords(context_, question_.context);
    context_->setVisible(!question_.context.isEmpty());
    text_->setVisible(!tight);
}

void PredictPanel::choose(std::optional<std::size_t> option)
{
    if (option && !question_.items.isEmpty()) return ordering_->list()->pick(*option);
    QPushButton* button = option ? options_[*option] : notSure_;
    if (button->isHidden()) return;
    button->setChecked(true);
    lock_->setEnabled(true);
}

bool PredictPanel::hasChoice() const { return answered() >= 0; }

void PredictPanel::lock()
{
    const int id = answered();
    if (id >= 0) emit locked(id == kNotSureId ? -1 : id);
}

/// A to D or 1 to 4 choose, 0 or ? is not sure, Enter locks, Escape shows.
bool PredictPanel::press(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const int key = event.key();
    if (key >= Qt::Key_A && key <= Qt::Key_D) choose(static_cast<std::size_t>(key - Qt::Key_A));
    else if (key >= Qt::Key_1 && key <= Qt::Key_4) choose(static_cast<std::size_t>(key - Qt::Key_1));
    else if (key == Qt::Key_0 || key == Qt::Key_Question) choose(std::nullopt);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) lock();
    else if (key == Qt::Key_Escape) emit skipped();
    else return false;
    return true;
}

void PredictPanel::keyPressEvent(QKeyEvent* event)
{
    if (!press(*event)) QFrame::keyPressEvent(event);
}

/// "?" would otherwise be the window's key for its list of keys.
bool PredictPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Question) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

/// The bar at the left says from afar that a question is open.
void PredictPanel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look_.theme.focus);
    painter.drawRoundedRect(QRectF(0, 0, kBar, height()), 3, 3);
}

void PredictPanel::setLook(const Look& look)
{
    look_ = look;
    showHeading();
    heading_->setStyleSheet(QStringLiteral("color: %1;").arg(look.theme.focus.name()));
    context_->setFont(look.font(12.5));
    exhibit_->setFont(look.mono(11.5));
    text_->setFont(look.font(15.5, QFont::Bold));
    for (QPushButton* option : options_) option->setFont(look.font(13));
    ordering_->setLook(look);
    skip_->setFont(look.font(12));
    notSure_->setFont(look.font(12));
    lock_->setFont(look.font(12, QFont::Bold));
    fitLock();
    update();
}

/// The sheet makes it bold, which its size hint does not know.
void PredictPanel::fitLock()
{
    for (QPushButton* button : {lock_, notSure_}) {
        QFont bold = button->font();
        bold.setBold(true);
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button->text()) + qRound(28 * look_.textScale));
    }
}

void PredictPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void PredictPanel::retranslate()
{
    showHeading();
    notSure_->setText(tr("Not sure yet"));
    skip_->setText(tr("Show me"));
    lock_->setText(tr("Lock answer"));
    notSure_->setToolTip(tr("Counts as asked, neither right nor wrong (0)"));
    skip_->setToolTip(tr("Show the step; this question is not counted (Esc)"));
    setAccessibleName(tr("Question"));
    fitLock();
}

}  // namespace app
