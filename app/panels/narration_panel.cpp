#include "panels/narration_panel.h"

#include "lab/plan.h"
#include "panels/text.h"
#include "theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr qreal kHeight = 164;  ///< of the mock-up at 1280x800, for which the sizes are

/// What one types in a terminal, as the lessons write it: tool, options, state filter.
const QRegularExpression& commandPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:watch -n1 )?(?:ss|netstat)(?: -[A-Za-z]+)+(?: tcp\\b)?(?: state [a-z0-9-]+)?"
        "(?: sport = :\\d+)?(?: \\| wc -l)?"
        "|\\btcpdump(?: -[A-Za-z]+)*(?: port \\d+)?|\\bnstat -az(?: [A-Z][A-Za-z0-9]+)*|\\bnc -v server \\d+"
        "|\\bnmap -s[A-Z]\\b(?: server\\b)?|\\bls -l /proc/PID/fd|\\bcat /proc/[a-z0-9_/]+"
        "|\\bsysctl(?: -w)? [a-z0-9_.]*[a-z0-9_](?:=\\d+)?|\\bstrace -e trace=[a-z]+"));
    return pattern;
}

QString commandIn(const QString& text)
{
    return commandPattern().match(text).captured();
}

/// The text with its commands in the face of a terminal.
QString withCommands(const QString& text)
{
    const QString span = QStringLiteral("<span style=\"font-family:'TCP State Lab Mono'\">%1</span>");
    QString rich;
    qsizetype from = 0;
    auto matches = commandPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        rich += keepWords(text.mid(from, match.capturedStart() - from)).toHtmlEscaped();
        rich += span.arg(match.captured().toHtmlEscaped());
        from = match.capturedEnd();
    }
    return rich + keepWords(text.mid(from)).toHtmlEscaped();
}

/// The page in the scroll area, which is as wide as there is room: how wide it would like to be, with all text laid out
/// for that, is asked for and not used.
class Page : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return minimumSizeHint(); }
};

/// A text on that page. How wide a text that wraps would like to be takes Qt nine layouts of it.
class Line : public WrappedLabel {
public:
    explicit Line(QWidget* parent) : WrappedLabel(parent) { setTextFormat(Qt::PlainText); }
    QSize minimumSizeHint() const override { return {1, fontMetrics().height()}; }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

}  // namespace

NarrationPanel::NarrationPanel(QWidget* parent) : Panel(parent), scroll_(new QScrollArea(this))
{
    setObjectName("narration");
    scroll_->setWidget(makeBody());
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* widget : {scroll_->viewport(), scroll_->widget()}) widget->setAutoFillBackground(false);
    scroll_->setFocusPolicy(Qt::TabFocus);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 4, 1, 4);
    frame->addWidget(scroll_);
    connect(back_, &QToolButton::clicked, this, &NarrationPanel::backToLesson);
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(command_); });
    retranslate();
}

QWidget* NarrationPanel::makeBody()
{
    auto* body = new Page;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(15, 4, 12, 2);
    column->setSpacing(5);
    column->addLayout(makeTop());
    column->addWidget(verdict_ = makeVerdict());
    column->addWidget(say_ = new Line(body));
    column->addLayout(makeRow(whyPill_ = plainLabel(body), why_ = new Line(body)));
    auto* look = makeRow(lookPill_ = plainLabel(body), look_ = new Line(body));
    look_->setTextFormat(Qt::RichText);
    look->addWidget(copy_ = new QToolButton(body), 0, Qt::AlignTop);
    copy_->setProperty("flat", true);
    column->addLayout(look);
    column->addStretch(1);
    title_->setObjectName("title");
    say_->setObjectName("say");
    why_->setObjectName("why");
    look_->setObjectName("look");
    whyPill_->setProperty("pill", true);
    lookPill_->setProperty("muted", true);
    for (QLabel* label : {why_, look_}) label->setProperty("muted", true);
    for (QLabel* label : {say_, why_, look_}) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return body;
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
    for (QLabel* label : {said_, did_}) label->setProperty("title", true);
    score_->setProperty("muted", true);
    verdict->hide();
    return verdict;
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
    row->addWidget(title_ = new Line(this), 1);
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

NarrationPanel::Words NarrationPanel::beforeFirstStep(const Moment& moment)
{
    if (!moment.scenario) {
        if (moment.index == 0)
            return {tr("Free play"), {tr("Two hosts, nothing done yet"),
                    tr("Use the buttons under the diagrams: let the server listen and the client connect. "
                       "Each step forward is the next event."), {}, {}}};
        return {tr("Free play"), {tr("The server listens. Nobody has connected yet."),
                tr("Press connect under the diagram of the client. Then let the next event happen: the clock is above "
                   "the diagrams, and every segment in flight can be lost, held back or doubled."), {}, {}}};
    }
    const int steps = static_cast<int>(moment.stepEnds.size());
    return {tr("Before the first of %n step(s)", nullptr, steps), tellingAt(moment)};
}

QString NarrationPanel::numberOf(const Moment& moment)
{
    if (lessonSpeaks(moment)) return tr("Step %1 of %2").arg(moment.step).arg(moment.stepEnds.size());
    const bool within = moment.step < moment.stepEnds.size() && moment.index > 0;
    return within ? tr("Within step %1 of %2").arg(moment.step + 1).arg(moment.stepEnds.size())
                  : tr("Step %1, done by hand").arg(moment.step);
}

void NarrationPanel::showMoment(const Moment& moment)
{
    const bool opening = !moment.scenario && moment.index == kFreeOpening
                         && moment.world().host(tcp::HostId::Server).state() == tcp::State::Listen;
    const bool before = (moment.index == 0 && moment.step == 0) || opening;
    put(before ? beforeFirstStep(moment) : Words{numberOf(moment), tellingAt(moment)});
    verdict_->hide();
    back_->setVisible(moment.scenario && moment.told < moment.stepEnds.size());
    scroll_->verticalScrollBar()->setValue(0);
}

void NarrationPanel::showVerdict(const Judgement& answer, const QString& score)
{
    const bool wrong = answer.outcome == Outcome::Wrong;
    const QString mark = wrong ? QStringLiteral("×  ") : answer.outcome == Outcome::Right ? QStringLiteral("✓  ") : QString();
    setWords(said_, mark + tr("You said: %1").arg(answer.said));
    setWords(did_, (wrong ? QStringLiteral("✓  ") : QString()) + tr("It did: %1").arg(answer.did));
    setWords(score_, score);
    setWords(explanation_, answer.explanation);
    explanation_->setVisible(!answer.explanation.isEmpty());
    setLooks(said_, "error", wrong);
    verdict_->setAccessibleName(said_->accessibleName() + QStringLiteral(". ") + did_->accessibleName());
    verdict_->show();
}

void NarrationPanel::put(const Words& words)
{
    const Telling& telling = words.telling;
    QLayout* rows = scroll_->widget()->layout();
    rows->setEnabled(false);  // laid out once, not for each line that comes or goes, and before it is painted
    number_->setText(words.number);
    setWords(title_, telling.title);
    setWords(say_, telling.say);
    setWords(why_, telling.why);
    look_->setText(withCommands(telling.look));
    look_->setAccessibleName(telling.look);
    command_ = commandIn(telling.look);
    say_->setVisible(!telling.say.isEmpty());
    for (QWidget* widget : {whyPill_, why_}) widget->setVisible(!telling.why.isEmpty());
    for (QWidget* widget : {lookPill_, look_}) widget->setVisible(!telling.look.isEmpty());
    copy_->setVisible(!command_.isEmpty());
    rows->setEnabled(true);
    if (isVisible()) rows->activate();
    setAccessibleDescription(telling.title + QStringLiteral(". ") + telling.say);
}

void NarrationPanel::setLook(const Look& look)
{
    appearance_ = look;
    copy_->setIcon(icon(Icon::Copy, look.theme));
    if (isVisible()) applyFonts();  // else its height is not yet known
}

void NarrationPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    applyFonts();
}

/// Where there is more room, the text is larger, not the emptiness.
void NarrationPanel::applyFonts()
{
    Look look = appearance_;
    look.textScale *= std::clamp(0.7 + 0.3 * height() / (kHeight * appearance_.textScale), 1.0, 1.4);
    number_->setFont(look.font(11.5));
    back_->setFont(look.font(11.5));
    title_->setFont(look.font(16.5, QFont::Bold));
    for (QLabel* label : {said_, did_}) label->setFont(look.font(13, QFont::Bold));
    score_->setFont(look.font(11.5));
    explanation_->setFont(look.font(12.5));
    say_->setFont(look.font(13.5));
    whyPill_->setFont(look.font(12.5, QFont::Bold));
    why_->setFont(look.font(12));
    lookPill_->setFont(look.font(12, QFont::Bold));
    look_->setFont(look.font(12));
}

void NarrationPanel::retranslate()
{
    setAccessibleName(tr("Narration"));
    scroll_->setAccessibleName(tr("Narration"));
    whyPill_->setText(tr("Why?"));
    lookPill_->setText(tr("Look:"));
    back_->setText(tr("Back to the lesson"));
    copy_->setToolTip(tr("Copy this command"));
    copy_->setAccessibleName(copy_->toolTip());
}

}  // namespace app
