#include "panels/narration_panel.h"

#include "files/changed_settings.h"
#include "lab/plan.h"
#include "panels/changed_row.h"
#include "panels/narration_page.h"
#include "panels/terminal_words.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace app::panels {
namespace {

constexpr qreal kHeight = 164;  ///< of the mock-up at 1280x800, for which the sizes are
constexpr qreal kMostScale = 1.4;
constexpr qreal kLeastScale = 0.85;  ///< smaller is not legible: then one scrolls
constexpr qreal kScaleStep = 0.05;

/// That the settings are not those of the lesson: not where another row says which.
void leaveOutNote(QString& say, const lab::Moment& moment)
{
    const QString note = files::changedSettingsNote(*moment.scenario, moment.world().settings());
    if (!note.isEmpty() && say.endsWith(note)) say = say.chopped(note.size()).trimmed();
}

}  // namespace

NarrationPanel::NarrationPanel(QWidget* parent) : Panel(parent), scroll_(new QScrollArea(this))
{
    setObjectName("narration");
    auto* body = new NarrationPage;
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(body);  // empty: it is shown, and measured for that
    fill(*body);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::TabFocus);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 4, 1, 4);
    frame->addWidget(scroll_);
    setTypes();
    connect(back_, &QToolButton::clicked, this, &NarrationPanel::backToLesson);
    connect(changed_, &ChangedRow::lessonValuesWanted, this, &NarrationPanel::lessonValuesWanted);
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(command_); });
    retranslate();
}

void NarrationPanel::setTypes()
{
    for (QWidget* small : std::initializer_list<QWidget*>{number_, back_, score_}) theme::setType(small, 11.5);
    theme::setType(title_, 16.5, QFont::Bold);
    for (QLabel* label : {said_, did_}) theme::setType(label, 13, QFont::Bold);
    for (QLabel* label : {why_, terminal_}) theme::setType(label, 12);
    theme::setType(explanation_, 12.5);
    theme::setType(say_, 13.5);
    theme::setType(whyPill_, 12.5, QFont::Bold);
    theme::setType(terminalPill_, 12, QFont::Bold);
}

void NarrationPanel::fill(QWidget& page)
{
    QWidget* body = &page;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(15, 4, 12, 2);
    column->setSpacing(5);
    column->addLayout(makeTop());
    column->addLayout(notices_ = new QVBoxLayout);
    column->addWidget(changed_ = new ChangedRow(body));
    column->addWidget(verdict_ = makeVerdict());
    column->addWidget(say_ = new NarrationLine(body));
    column->addLayout(makeRow(whyPill_ = plainLabel(body), why_ = new NarrationLine(body)));
    auto* terminal = makeRow(terminalPill_ = plainLabel(body), terminal_ = new NarrationLine(body));
    terminal_->setTextFormat(Qt::RichText);
    terminal->addWidget(copy_ = new QToolButton(body), 0, Qt::AlignTop);
    copy_->setProperty("flat", true);
    column->addLayout(terminal);
    column->addStretch(1);
    title_->setObjectName("title");
    say_->setObjectName("say");
    why_->setObjectName("why");
    terminal_->setObjectName("look");
    whyPill_->setProperty("pill", true);
    terminalPill_->setProperty("muted", true);
    for (QLabel* label : {why_, terminal_}) label->setProperty("muted", true);
    for (QLabel* label : {say_, why_, terminal_}) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

/// Side by side: what was said, what it did. Below, what would have been seen if it were as was said.
QWidget* NarrationPanel::makeVerdict()
{
    auto* verdict = new QWidget;
    verdict->setObjectName("verdict");
    auto* grid = new QGridLayout(verdict);
    grid->setContentsMargins(0, 0, 0, 2);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(3);
    grid->addWidget(said_ = plainLabel(verdict, true), 0, 0);
    grid->addWidget(did_ = plainLabel(verdict, true), 0, 1);
    grid->addWidget(score_ = plainLabel(verdict), 0, 2, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(explanation_ = plainLabel(verdict, true), 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    said_->setObjectName("said");
    did_->setObjectName("did");
    explanation_->setObjectName("explanation");
    explanation_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    score_->setProperty("muted", true);
    verdict->hide();
    return verdict;
}

/// Its coming and going leaves the words another height.
void NarrationPanel::addNotice(QWidget* notice)
{
    notices_->addWidget(notice);
    notice->installEventFilter(this);
}

bool NarrationPanel::eventFilter(QObject* notice, QEvent* event)
{
    const bool moved = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (moved && isVisible()) fitWords();
    return Panel::eventFilter(notice, event);
}

QHBoxLayout* NarrationPanel::makeTop()
{
    number_ = plainLabel(this);
    number_->setProperty("muted", true);
    number_->setObjectName("number");
    back_ = new QToolButton(this);
    back_->setObjectName("backToLesson");
    auto* row = new QHBoxLayout;
    auto* corner = new QVBoxLayout;
    corner->addWidget(number_, 0, Qt::AlignRight);
    corner->addWidget(back_, 0, Qt::AlignRight);
    row->addWidget(title_ = new NarrationLine(this), 1);
    row->addLayout(corner);
    row->setAlignment(corner, Qt::AlignTop);
    return row;
}

QHBoxLayout* NarrationPanel::makeRow(QLabel* pill, QLabel* text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(pill, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

NarrationPanel::Words NarrationPanel::beforeFirstStep(const lab::Moment& moment)
{
    if (!moment.scenario) {
        if (moment.index == 0)
            return {tr("Free play"), {tr("Two hosts; nothing has happened yet"),
                    tr("Use the buttons under the diagrams: let the server listen and the client connect. "
                       "Each step forward is the next event."), {}, {}}};
        return {tr("Free play"), {tr("The server is listening. No client has connected yet."),
                tr("Press “connect” under the client's diagram, then run to the next event. The clock is above the "
                   "diagrams; any segment in flight can be dropped, delayed or duplicated."), {}, {}}};
    }
    const int steps = static_cast<int>(moment.stepEnds.size());
    return {tr("Not started: %n step(s)", nullptr, steps), lab::tellingAt(moment)};
}

QString NarrationPanel::numberOf(const lab::Moment& moment)
{
    if (lab::lessonSpeaks(moment)) return tr("Step %1 of %2").arg(moment.step).arg(moment.stepEnds.size());
    const bool within = moment.step < moment.stepEnds.size() && moment.index > 0;
    return within ? tr("Within step %1 of %2").arg(moment.step + 1).arg(moment.stepEnds.size())
                  : tr("Step %1, your own action").arg(moment.step);
}

void NarrationPanel::showMoment(const lab::Moment& moment)
{
    const bool opening = !moment.scenario && moment.index == lab::kFreeOpening
                         && moment.world().host(tcp::HostId::Server).state() == tcp::State::Listen;
    const bool before = (moment.index == 0 && moment.step == 0) || opening;
    changed_->showMoment(moment);
    Words words = before ? beforeFirstStep(moment) : Words{numberOf(moment), lab::tellingAt(moment)};
    if (!changed_->isHidden()) leaveOutNote(words.telling.say, moment);
    put(words);
    verdict_->hide();
    back_->setVisible(moment.scenario && moment.told < moment.stepEnds.size());
    scroll_->verticalScrollBar()->setValue(0);
}

void NarrationPanel::showVerdict(const lab::Judgement& answer, const QString& score)
{
    const bool wrong = answer.outcome == lab::Outcome::Wrong;
    const QString mark = wrong                                   ? QStringLiteral("×  ")
                         : answer.outcome == lab::Outcome::Right ? QStringLiteral("✓  ")
                                                                 : QString();
    setWords(said_, mark + tr("You predicted: %1").arg(answer.said));
    setWords(did_, (wrong ? QStringLiteral("✓  ") : QString()) + tr("Correct answer: %1").arg(answer.did));
    setWords(score_, score);
    setWords(explanation_, answer.explanation);
    explanation_->setVisible(!answer.explanation.isEmpty());
    setLooks(said_, "error", wrong);
    verdict_->setAccessibleName(said_->accessibleName() + QStringLiteral(". ") + did_->accessibleName());
    verdict_->show();
}

QString NarrationPanel::text() const
{
    QStringList lines;
    for (const QLabel* label : {title_, say_, why_, terminal_})
        if (!label->isHidden() && !label->accessibleName().isEmpty()) lines << label->accessibleName();
    return lines.join(u'\n');
}

void NarrationPanel::put(const Words& words)
{
    const lab::Telling& telling = words.telling;
    QLayout* rows = scroll_->widget()->layout();
    rows->setEnabled(false);  // laid out once, not for each line that comes or goes, and before it is painted
    number_->setText(words.number);
    setWords(title_, telling.title);
    setWords(say_, telling.say);
    setWords(why_, telling.why);
    terminal_->setText(withCommands(telling.look));
    terminal_->setAccessibleName(telling.look);
    command_ = commandIn(telling.look);
    say_->setVisible(!telling.say.isEmpty());
    for (QWidget* widget : {whyPill_, why_}) widget->setVisible(!telling.why.isEmpty());
    for (QWidget* widget : {terminalPill_, terminal_}) widget->setVisible(!telling.look.isEmpty());
    copy_->setVisible(!command_.isEmpty());
    rows->setEnabled(true);
    if (isVisible()) fitWords();
    if (isVisible()) rows->activate();
    setAccessibleDescription(telling.title + QStringLiteral(". ") + telling.say);
}

void NarrationPanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    copy_->setIcon(theme::icon(theme::Icon::Copy, appearance.theme));
    if (isVisible()) fitWords();  // else its height is not yet known
}

void NarrationPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fitWords();
}

/// Where there is more room, the text is larger, not the emptiness; where there is less than the words of this moment
/// need, it is a little smaller, so that nothing of them is out of sight.
void NarrationPanel::fitWords()
{
    changed_->setAppearance(appearance_);
    const qreal roomy = 0.7 + 0.3 * height() / (kHeight * appearance_.textScale);
    qreal scale = std::clamp(roomy, 1.0, kMostScale);
    const auto show = [this](qreal by) { theme::setTextScale(*this, appearance_.textScale * by); };
    show(scale);
    while (wordsHeight() > scroll_->maximumViewportSize().height() && scale - kScaleStep >= kLeastScale)
        show(scale -= kScaleStep);
    scroll_->setWidgetResizable(true);  // the scroll bar is asked for anew
}

int NarrationPanel::wordsHeight() const
{
    QLayout* rows = scroll_->widget()->layout();
    invalidate(*rows);
    return rows->heightForWidth(scroll_->maximumViewportSize().width());
}

void NarrationPanel::retranslate()
{
    setAccessibleName(tr("Narration"));
    scroll_->setAccessibleName(tr("Narration"));
    whyPill_->setText(tr("Why?"));
    terminalPill_->setText(tr("Try it:"));
    back_->setText(tr("Back to the lesson"));
    copy_->setToolTip(tr("Copy this command"));
    copy_->setAccessibleName(copy_->toolTip());
}

}  // namespace app::panels
