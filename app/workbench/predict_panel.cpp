#include "workbench/predict_panel.h"

#include "workbench/order_list.h"
#include "workbench/order_row.h"
#include "panels/text.h"
#include "theme/type.h"

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

namespace app::workbench {
namespace {

constexpr int kBeyond = 6;  ///< px shown beyond the answer that is scrolled to

QString lettered(std::size_t option, const QString& text)
{
    return QStringLiteral("%1   %2").arg(QLatin1Char(static_cast<char>('A' + option))).arg(text);
}

}  // namespace

PredictPanel::PredictPanel(QWidget* parent)
    : SlotPanel(parent), scroll_(new QScrollArea(this)), grid_(new QGridLayout), header_(new QHBoxLayout),
      heading_(panels::plainLabel(this, true)), context_(panels::plainLabel(this, true)),
      exhibit_(panels::plainLabel(this, true)), text_(panels::plainLabel(this, true)), group_(new QButtonGroup(this)),
      ordering_(new OrderRow(this)), notSure_(new QPushButton(this)), skip_(new QPushButton(this)),
      lock_(new QPushButton(this))
{
    setObjectName("predict");
    setProperty("panel", true);
    setFocusPolicy(Qt::StrongFocus);
    heading_->setProperty("accent", true);
    scroll_->setWidget(makeBody());
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(kBar, 1, 1, 1);
    frame->addWidget(scroll_);
    connect(ordering_->list(), &OrderList::reordered, this, &PredictPanel::reordered);
    connect(group_, &QButtonGroup::idClicked, this, [this] { lock_->setEnabled(true); });
    connect(group_, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool chosen) {
        if (chosen && !button->isHidden()) scroll_->ensureWidgetVisible(button, 0, kBeyond);
    });
    connect(skip_, &QPushButton::clicked, this, &PredictPanel::skipped);
    connect(lock_, &QPushButton::clicked, this, &PredictPanel::lock);
    theme::setType(context_, 12.5);
    theme::setMono(exhibit_, 11.5);
    theme::setType(text_, 15.5, QFont::Bold);
    for (QPushButton* option : options_) theme::setType(option, 13);
    theme::setType(skip_, 12);
    theme::setType(notSure_, 12);
    theme::setType(lock_, 12, QFont::Bold);
    retranslate();
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
    const QString text = lab::sequence(ordering_->list()->order());
    const auto found = std::ranges::find(question_.options, text, &lab::Option::text);
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
    arrange(scroll_->viewport()->width());
    ordering_->list()->offer(question_.items);
    ordering_->setVisible(ordering);
    setFocusProxy(ordering && focusPolicy() != Qt::NoFocus ? ordering_->list() : nullptr);
    lock_->setToolTip(ordering ? tr("Drag, or use Shift+← and Shift+→, or press the letters in order. Enter to lock")
                               : tr("A–D to choose, Enter to lock"));
}

void PredictPanel::ask(const lab::Question& question)
{
    question_ = question;
    showHeading();
    exhibit_->setText(question.exhibit);
    exhibit_->setVisible(!question.exhibit.isEmpty());
    panels::setWords(text_, question.text);
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
    const QString heading = question_.format == lab::Format::Because ? tr("Explain it:") : tr("Predict first:");
    panels::setWords(heading_, tight ? question_.text : heading);
    theme::setType(heading_, tight ? 15.5 : 12.5, QFont::Bold);
    panels::setWords(context_, question_.context);
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

/// The answer above or below the chosen one; without one, the first.
void PredictPanel::walk(int by)
{
    if (!question_.items.isEmpty()) return;
    const int last = static_cast<int>(question_.options.size()) - 1;
    const int chosen = group_->checkedId();
    const bool among = chosen >= 0 && chosen <= last;
    choose(static_cast<std::size_t>(among ? std::clamp(chosen + by, 0, last) : by > 0 ? 0 : last));
}

/// A to D, 1 to 4 or ↑ and ↓ choose, 0 or ? is not sure, Enter locks, Escape shows.
bool PredictPanel::press(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const int key = event.key();
    if (key >= Qt::Key_A && key <= Qt::Key_D) choose(static_cast<std::size_t>(key - Qt::Key_A));
    else if (key >= Qt::Key_1 && key <= Qt::Key_4) choose(static_cast<std::size_t>(key - Qt::Key_1));
    else if (key == Qt::Key_Up || key == Qt::Key_Down) walk(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_0 || key == Qt::Key_Question) choose(std::nullopt);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) lock();
    else if (key == Qt::Key_Escape) emit skipped();
    else return false;
    return true;
}

/// In a lecture the keyboard belongs to the view.
void PredictPanel::setSurroundings(const Surroundings& surroundings)
{
    setFocusPolicy(surroundings.interactive ? Qt::StrongFocus : Qt::NoFocus);
}

/// The keys that step stay with the view: they show the answer; and so do those that scroll.
bool PredictPanel::takeKey(const QKeyEvent& key)
{
    static constexpr int kOfTheView[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Question, Qt::Key_Up, Qt::Key_Down};
    return std::ranges::find(kOfTheView, key.key()) == std::end(kOfTheView) && press(key);
}

void PredictPanel::keyPressEvent(QKeyEvent* event)
{
    if (!press(*event)) SlotPanel::keyPressEvent(event);
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
    return SlotPanel::event(event);
}

/// The bar at the left says from afar that a question is open.
void PredictPanel::paintEvent(QPaintEvent* event)
{
    SlotPanel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance_.theme.focus);
    painter.drawRoundedRect(QRectF(0, 0, kBar, height()), 3, 3);
}

void PredictPanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    showHeading();
    ordering_->setAppearance(appearance);
    update();
}

void PredictPanel::retranslate()
{
    showHeading();
    notSure_->setText(tr("Not sure yet"));
    skip_->setText(tr("Show the answer"));
    lock_->setText(tr("Lock answer"));
    notSure_->setToolTip(tr("Counts as neither right nor wrong (0)"));
    skip_->setToolTip(tr("Show the step without counting this question (Esc)"));
    setAccessibleName(tr("Question"));
}

}  // namespace app::workbench
