#include "reviewing/review_window.h"

#include "panels/text.h"
#include "reviewing/item_card.h"
#include "theme/type.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace app::reviewing {
namespace {

using tcp::practice::Sureness;

constexpr int kWidest = 860;  ///< px at text scale 1: longer lines are hard to read

}  // namespace

ReviewWindow::ReviewWindow(files::Journal& journal, Clock clock, QString language)
    : OwnWindow("reviewWindow", std::move(language), nullptr), session_(journal, std::move(clock)),
      heading_(panels::plainLabel(this, true)), notice_(panels::plainLabel(this, true)),
      sure_(panels::plainLabel(this)), verdict_(panels::plainLabel(this, true)),
      belief_(panels::plainLabel(this, true)), seen_(panels::plainLabel(this, true)),
      happened_(panels::plainLabel(this, true)), chain_(panels::plainLabel(this, true)), card_(new ItemCard(this)),
      scroll_(new QScrollArea(this)), sureGroup_(new QButtonGroup(this)), lesson_(new QPushButton(this)),
      standing_(new QPushButton(this)), go_(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(scroll_, 1);
    column->addWidget(makeButtons());
    theme::setType(heading_, 13, QFont::Bold);
    theme::setType(notice_, 15);
    theme::setType(sure_, 13);
    theme::setType(verdict_, 16, QFont::Bold);
    for (QLabel* label : {belief_, seen_, happened_}) theme::setType(label, 14);
    theme::setMono(chain_, 12.5);
    for (QPushButton* button : {lesson_, standing_}) theme::setType(button, 13);
    theme::setType(go_, 13, QFont::Bold);
    wire();
    retranslate();
}

QWidget* ReviewWindow::makeBody()
{
    auto* body = new QWidget;
    auto* words = new QWidget(body);
    words->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(24, 16, 24, 8);
    column->setSpacing(10);
    heading_->setProperty("accent", true);
    heading_->setObjectName("reviewHeading");
    notice_->setObjectName("reviewNotice");
    verdict_->setObjectName("reviewVerdict");
    belief_->setObjectName("reviewBelief");
    seen_->setObjectName("reviewSeen");
    happened_->setObjectName("reviewHappened");
    chain_->setObjectName("reviewChain");
    for (QWidget* one : std::initializer_list<QWidget*>{heading_, notice_, card_, makeSureness(), verdict_, belief_,
                                                        seen_, happened_, chain_})
        column->addWidget(one);
    column->addStretch(1);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(words, 1000);
    row->addStretch(1);
    return body;
}

QWidget* ReviewWindow::makeSureness()
{
    sureRow_ = new QWidget;
    auto* row = new QHBoxLayout(sureRow_);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(sure_);
    constexpr const char* kNames[] = {"guessing", "thinkSo", "sure"};
    for (const Sureness one : {Sureness::Sure, Sureness::ThinkSo, Sureness::Guessing}) {
        const auto place = static_cast<std::size_t>(one);
        auto* button = new QPushButton(sureRow_);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("option", true);
        button->setObjectName(QLatin1String(kNames[place]));
        theme::setType(button, 13);
        sureGroup_->addButton(button, static_cast<int>(one));
        row->addWidget(button);
        sureButtons_[place] = button;
    }
    row->addStretch(1);
    return sureRow_;
}

QWidget* ReviewWindow::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(24, 6, 24, 0);
    row->addWidget(lesson_);
    row->addWidget(standing_);
    row->addStretch(1);
    row->addWidget(go_);
    lesson_->setObjectName("reviewLesson");
    standing_->setObjectName("reviewStanding");
    go_->setObjectName("reviewGo");
    go_->setProperty("primary", true);
    for (QPushButton* button : {lesson_, standing_, go_}) button->setAutoDefault(false);
    return buttons;
}

void ReviewWindow::wire()
{
    connect(card_, &ItemCard::changed, this, &ReviewWindow::showState);
    connect(sureGroup_, &QButtonGroup::idClicked, this, [this] { showState(); });
    connect(go_, &QPushButton::clicked, this, &ReviewWindow::act);
    connect(lesson_, &QPushButton::clicked, this, [this] { emit lessonWanted(told_.lesson); });
    connect(standing_, &QPushButton::clicked, this, &ReviewWindow::standingWanted);
    for (QPushButton* button : findChildren<QPushButton*>()) button->installEventFilter(this);
}

void ReviewWindow::begin(std::string_view skill)
{
    session_.begin(skill);
    failed_.clear();
    showItem();
}

void ReviewWindow::showItem()
{
    const bool over = session_.over();
    for (QWidget* one : std::initializer_list<QWidget*>{card_, sureRow_}) one->setVisible(!over);
    for (QLabel* label : {verdict_, belief_, seen_, happened_, chain_}) say(label, {});
    told_ = {};
    setAccessibleDescription({});  // what was told of the last one is over
    sureGroup_->setExclusive(false);
    for (QPushButton* button : sureButtons_) button->setChecked(false);
    sureGroup_->setExclusive(true);
    if (over) return showEnd();
    say(notice_, {});
    panels::setWords(heading_, tr("Question %1 of %2").arg(session_.place() + 1).arg(session_.count()));
    card_->ask(session_.item(), session_.run());
    scroll_->verticalScrollBar()->setValue(0);
    setFocus();
    showState();
}

std::optional<Sureness> ReviewWindow::sureness() const
{
    const int id = sureGroup_->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<Sureness>(id));
}

void ReviewWindow::setSureness(Sureness sureness)
{
    QPushButton* button = sureButtons_[static_cast<std::size_t>(sureness)];
    if (button->isHidden() || !button->isEnabled()) return;
    button->setChecked(true);
    showState();
}

/// What can be pressed now.
void ReviewWindow::showState()
{
    const bool locked = !session_.over() && session_.locked();
    const bool last = !session_.over() && session_.place() + 1 == session_.count();
    for (QPushButton* button : sureButtons_) button->setEnabled(!locked);
    lesson_->setVisible(locked);
    standing_->setVisible(session_.over());
    go_->setText(session_.over() ? tr("Close")
                 : locked        ? (last ? tr("Finish") : tr("Next question"))
                                 : tr("Lock answer"));
    go_->setEnabled(session_.over() || locked || (card_->chosen() && sureness()));
}

/// Locks, goes on, or closes: what Enter does.
void ReviewWindow::act()
{
    if (session_.over()) {
        close();
    } else if (session_.locked()) {
        session_.next();
        showItem();
    } else if (card_->chosen() && sureness()) {
        failed_ = session_.lock(*card_->chosen(), *sureness());
        reveal();
        emit answered();
    }
}

void ReviewWindow::reveal()
{
    card_->reveal(session_.item().right, session_.chosen());
    showVerdict();
    showState();
    setFocus();
    QTimer::singleShot(0, this,
                       [this] { scroll_->ensureWidgetVisible(chain_->isHidden() ? verdict_ : chain_, 0, 24); });
}

bool ReviewWindow::press(int key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_D) card_->choose(static_cast<std::size_t>(key - Qt::Key_A));
    else if (key >= Qt::Key_1 && key <= Qt::Key_4) card_->choose(static_cast<std::size_t>(key - Qt::Key_1));
    else if (key == Qt::Key_S) setSureness(Sureness::Sure);
    else if (key == Qt::Key_T) setSureness(Sureness::ThinkSo);
    else if (key == Qt::Key_G) setSureness(Sureness::Guessing);
    else if (key == Qt::Key_L && !lesson_->isHidden()) emit lessonWanted(told_.lesson);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) act();
    else if (key == Qt::Key_Escape) close();
    else return false;
    return true;
}

void ReviewWindow::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || !press(event->key())) QWidget::keyPressEvent(event);
}

/// Enter means the same wherever the focus is, except on a button that does something else.
bool ReviewWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter || watched == lesson_ || watched == standing_) return QWidget::eventFilter(watched, event);
    act();
    return true;
}

}  // namespace app::reviewing
