#include "capturing/connection_view.h"

#include "capturing/beside_pane.h"
#include "capturing/chain_page.h"
#include "capturing/evidence_panel.h"
#include "diagram/state_diagram.h"
#include "lab/evidence_words.h"
#include "ladder/ladder_view.h"
#include "panels/card_text.h"
#include "panels/reference_card.h"
#include "panels/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace app::capturing {
ConnectionView::ConnectionView(QWidget* parent)
    : QWidget(parent), rows_(new QSplitter(Qt::Vertical)), ladder_(new ladder::LadderView),
      captured_(panels::plainLabel(this)), beside_(new BesidePane), packets_(new PacketPanel), panel_(new EvidencePanel)
{
    setObjectName(QStringLiteral("connectionView"));
    setFocusPolicy(Qt::StrongFocus);
    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(sides_[0] = makeEnd(tcp::HostId::Client));
    top->addWidget(makeCaptured());
    top->addWidget(beside_);
    top->addWidget(sides_[1] = makeEnd(tcp::HostId::Server));
    top->setSizes({300, 520, 520, 300});
    beside_->hide();
    auto* bottom = new QSplitter(Qt::Horizontal);
    bottom->addWidget(packets_);
    bottom->addWidget(panel_);
    bottom->setSizes({500, 620});
    rows_->addWidget(top);
    rows_->addWidget(bottom);
    rows_->setSizes(kRows);
    for (QSplitter* splitter : {top, bottom, rows_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows_);
    ladder_->setFlightActionsOffered(false);
    wire();
    wireBeside();
}

void ConnectionView::wire()
{
    const auto showPacket = [this](quint64 packet) {
        if (whole_) go(whole_->stepOf(packet));
    };
    connect(packets_, &PacketPanel::stepWanted, this, &ConnectionView::setStep);
    connect(packets_, &PacketPanel::whatIfWanted, this, [this] { emit retoldWanted(retoldStep()); });
    connect(packets_, &PacketPanel::predictWanted, this, &ConnectionView::setPredicting);
    connect(packets_, &PacketPanel::leavingWanted, this, &ConnectionView::leavingWanted);
    connect(packets_, &PacketPanel::answered, this, &ConnectionView::answer);
    connect(packets_, &PacketPanel::skipped, this, [this] { go(step() + 1); });
    connect(ladder_, &ladder::LadderView::segmentSelected, this,
            [this](quint64 id, qsizetype) { go(static_cast<std::size_t>(id)); });
    connect(panel_, &EvidencePanel::packetWanted, this, showPacket);
    connect(panel_, &EvidencePanel::lessonWanted, this, &ConnectionView::lessonWanted);
    connect(panel_, &EvidencePanel::assumptionsWanted, this, &ConnectionView::assumptionsWanted);
    connect(panel_, &EvidencePanel::pointWanted, this, &ConnectionView::pointWanted);
    connect(panel_, &EvidencePanel::retoldWanted, this, [this] { setBeside(true); });
    wireWhy();
    connect(beside_, &BesidePane::packetWanted, this, showPacket);
}

/// One ladder scrolls with the other, so that equal times stay level.
void ConnectionView::wireBeside()
{
    connect(beside_, &BesidePane::closed, this, [this] { setBeside(false); });
    connect(beside_, &BesidePane::studyWanted, this, [this] { emit retoldWanted(0); });
    connect(beside_, &BesidePane::ready, this, [this] {
        if (besideShown() && whole_) showLadders();
    });
    for (ladder::LadderView* one : {ladder_, &beside_->ladder()})
        connect(one, &ladder::LadderView::laidOut, this, &ConnectionView::level);
    QScrollBar* own = ladder_->verticalScrollBar();
    QScrollBar* other = beside_->ladder().verticalScrollBar();
    connect(own, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    connect(other, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
}

void ConnectionView::open(std::shared_ptr<const lab::Evidence> evidence, std::size_t step)
{
    const bool same = whole_ && evidence && whole_->source.conversation.number == evidence->source.conversation.number;
    whole_ = std::move(evidence);
    quiz_.open(whole_);
    question_.reset();
    if (!same) setBeside(false);
    if (!whole_) return;
    if (besideShown()) beside_->open(quiz_.shown(step));
    packets_->setPredicting(quiz_.on(), quiz_.possible() ? QString() : tr("Too many packets to ask about"));
    moment_.advanced = false;
    go(step);
}

void ConnectionView::setStep(std::size_t step)
{
    step = std::min(step, stepCount());
    if (!whole_ || step == moment_.step) return;
    if (step == moment_.step + 1 && quiz_.on()) {
        if (question_) return; // it waits for an answer
        question_ = quiz_.before(moment_.step);
        if (question_) return packets_->ask(*question_);
    }
    go(step);
}

/// Without a question.
void ConnectionView::go(std::size_t step)
{
    const bool onward = moment_.timeline && step == moment_.step + 1;
    const bool asked = question_.has_value();
    question_.reset();
    shown_ = quiz_.shown(step);
    moment_ = lab::momentAt(shown_, step);
    moment_.advanced = onward;
    panel_->show(shown_);
    if (besideShown() && quiz_.on()) beside_->open(shown_);
    showMoment();
    if (asked) setFocus(); // the keys walk on
}

void ConnectionView::answer(int option)
{
    if (!question_) return;
    std::optional<std::size_t> chosen;
    if (option >= 0) chosen = static_cast<std::size_t>(option);
    const lab::Judgement judgement = lab::judge(*question_, chosen);
    quiz_.count(judgement.outcome);
    go(step() + 1);
    packets_->showVerdict(judgement, tr("%1 of %2 right").arg(quiz_.right()).arg(quiz_.asked()));
}

void ConnectionView::setPredicting(bool on)
{
    if (!whole_) return;
    quiz_.setOn(on);
    packets_->setPredicting(quiz_.on(), quiz_.possible() ? QString() : tr("Too many packets to ask about"));
    rows_->setSizes(quiz_.on() ? kRowsWhenAsked : kRows);
    go(step());
    emit predictingChanged(quiz_.on());
    setFocus();
}

bool ConnectionView::besideShown() const { return !beside_->isHidden(); }

/// The diagrams give it their room.
void ConnectionView::setBeside(bool on)
{
    if (on == besideShown()) return;
    beside_->setVisible(on);
    captured_->setVisible(on);
    for (QWidget* side : sides_)
        side->setVisible(!on);
    ladder_->setFolding(!on);
    beside_->open(on ? shown_ : nullptr);
    if (!whole_) return;
    if (on && moment_.step == 0 && !quiz_.on())
        go(stepCount());
    else
        showLadders();
    setFocus();
}

void ConnectionView::showMoment()
{
    if (card_) card_->close();
    for (const tcp::HostId host : tcp::kHosts)
        showEnd(host);
    showLadders();
    packets_->showMoment(moment_, stepCount());
    if (panel_->whyShown() && !walking_) showWhy(lab::lastChanged(*shown_, moment_.index));
}

void ConnectionView::showLadders()
{
    if (!besideShown() || !beside_->there()) return ladder_->showCaptured(moment_, *shown_);
    lab::Moment captured = moment_;
    const lab::Moment lesson = beside_->beside(captured);
    ladder_->showBeside(captured, lesson, shown_.get());
    beside_->showBeside(lesson, captured);
    level();
}

/// The same height is the same time in both.
void ConnectionView::level()
{
    if (levelling_ || !besideShown() || !beside_->there()) return;
    const QScopedValueRollback once(levelling_, true);
    captured_->setText(tr("The capture"));
    captured_->setFixedHeight(std::max(0, beside_->ladder().y() - kLadderMargin));
    ladder_->keepLevelWith(beside_->ladder());
}

void ConnectionView::showEnd(tcp::HostId host)
{
    const std::size_t i = tcp::index(host);
    const tcp::EndStates& known = shown_->statesAt(moment_.index, host);
    const QString states = lab::EvidenceWords::states(known);
    const bool several = lab::markOf(known) == lab::StateMark::Several;  // they are named above it
    panels::setWords(ends_[i], QStringLiteral("%1  %2\n%3").arg(shown_->names[i], shown_->addresses[i], states));
    panels::setWords(proofs_[i], several ? tr("which one, the capture does not prove")
                                         : lab::EvidenceWords::proof(*shown_, moment_.index, host));
    diagrams_[i]->showCaptured(moment_, shown_);
}

void ConnectionView::showCard(tcp::HostId host, tcp::State state)
{
    if (!shown_) return;
    if (card_) card_->close();
    card_ = new panels::ReferenceCard(panels::stateCard(state, appearance_, language_, *shown_, moment_.index, host),
                                      appearance_, this);
    connect(card_, &panels::ReferenceCard::lessonWanted, this, &ConnectionView::lessonWanted);
}

/// As far as the calls had been made when the shown packet was sent.
std::size_t ConnectionView::retoldStep() const
{
    const tcp::Instant now = moment_.world().now();
    tcp::Instant at{};
    std::size_t steps = 0;
    for (const tcp::ScenarioStep& step : whole_->retold->steps) {
        const auto* run = std::get_if<tcp::RunFor>(&step.run);
        at += run ? run->time : tcp::Duration{};
        if (at > now) break;
        ++steps;
    }
    return steps;
}

/// The keys of the study: the arrows and the space bar walk, Q asks.
void ConnectionView::keyPressEvent(QKeyEvent* event)
{
    if (packets_->takeKey(*event)) return;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Space: return setStep(step() + 1);
    case Qt::Key_Left:
    case Qt::Key_Backspace: return setStep(step() == 0 ? 0 : step() - 1);
    case Qt::Key_Home: return setStep(0);
    case Qt::Key_End: return setStep(stepCount());
    case Qt::Key_Q: return setPredicting(!predicting());
    case Qt::Key_W: return askWhy(event->modifiers().testFlag(Qt::ShiftModifier));
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace app::capturing
