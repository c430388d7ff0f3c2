#include "window/stage.h"

#include "charts/time_in_states.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/endpoint_panel.h"
#include "panels/lesson_editor.h"
#include "panels/narration_panel.h"
#include "panels/predict_panel.h"
#include "panels/tools_view.h"
#include "window/compare_view.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int kGap = 8;
constexpr int kRoomForAll = 1560;  ///< two ladders between the diagrams

QSplitter* makeSplitter(Qt::Orientation orientation)
{
    auto* splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(kGap);
    return splitter;
}

}  // namespace

StateDiagram* Stage::makeDiagram(std::optional<tcp::HostId> host, LayoutKind kind)
{
    auto* diagram = new StateDiagram;
    diagram->setHost(host);
    diagram->setLayoutKind(kind);
    return diagram;
}

Stage::Stage(QWidget* parent)
    : QWidget(parent), clientDiagram_(makeDiagram(tcp::HostId::Client, LayoutKind::Twin)),
      serverDiagram_(makeDiagram(tcp::HostId::Server, LayoutKind::Twin)),
      client_(new EndpointPanel(tcp::HostId::Client, clientDiagram_)),
      server_(new EndpointPanel(tcp::HostId::Server, serverDiagram_)), ladder_(new LadderView),
      narration_(new NarrationPanel), words_(new QStackedWidget), tools_(new ToolsView), rows_(makeSplitter(Qt::Vertical))
{
    rows_->addWidget(top_ = makeTop());
    rows_->addWidget(bottom_ = makeBottom());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows_);
    for (QSplitter* splitter : {rows_, top_, bottom_})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { arrangedByHand_ = true; });
    connect(top_, &QSplitter::splitterMoved, this, &Stage::keepColumns);
    for (EndpointPanel* panel : {client_, server_}) connect(panel, &EndpointPanel::requested, this, &Stage::requested);
    connectDiagram(clientDiagram_, tcp::HostId::Client);
    connectDiagram(serverDiagram_, tcp::HostId::Server);
    connectSegments();
}

void Stage::connectDiagram(StateDiagram* diagram, std::optional<tcp::HostId> host)
{
    connect(diagram, &StateDiagram::stateClicked, this,
            [this, host](tcp::State state) { emit stateClicked(host, state); });
    connect(diagram, &StateDiagram::edgeClicked, this, &Stage::edgeClicked);
}

QSplitter* Stage::makeTop()
{
    QSplitter* top = makeSplitter(Qt::Horizontal);
    top->addWidget(client_);
    top->addWidget(ladderFrame_ = frame(ladder_));
    top->addWidget(server_);
    return top;
}

QSplitter* Stage::makeBottom()
{
    QSplitter* bottom = makeSplitter(Qt::Horizontal);
    words_->addWidget(narration_);
    bottom->addWidget(words_);
    bottom->addWidget(tools_);
    bottom->addWidget(chartFrame_ = frame());
    chartFrame_->hide();
    return bottom;
}

/// A view by itself has no border; every region of the window has one.
QWidget* Stage::frame(QWidget* view)
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(4, 4, 4, 4);
    if (view) column->addWidget(view);
    return frame;
}

void Stage::connectSegments()
{
    connect(ladder_, &LadderView::segmentSelected, this,
            [this](quint64, qsizetype moment) { emit momentWanted(static_cast<std::size_t>(moment)); });
    connect(ladder_, &LadderView::flightActionRequested, this, &Stage::requestFlight);
}

/// A segment in flight is taken out of the network, or its twin follows, or it comes late.
void Stage::requestFlight(quint64 id, tcp::Impairment what)
{
    constexpr tcp::Duration kLate = std::chrono::seconds(3);
    emit requested(tcp::FlightAction{id, what, what == tcp::Impairment::Delay ? kLate : tcp::Duration()});
}

void Stage::setShared(bool shared)
{
    if (shared == shared_) return;
    shared_ = shared;
    if (shared && !both_) makeShared();
    showSides();
    arrange();
    if (moment_.timeline) showMoment(moment_);
}

void Stage::showSides()
{
    const bool room = !comparing_ || width() >= kRoomForAll;
    client_->setVisible(!shared_ && room);
    server_->setVisible(!shared_ && room);
    if (both_) both_->setVisible(shared_ && !comparing_);
    ladderFrame_->setVisible(!comparing_);
    if (compare_) compare_->setCallsShown(shared_ || !room);
    if (compare_) compare_->setVisible(comparing_);
}

void Stage::setEditor(QWidget* editor)
{
    rows_->addWidget(editor_ = editor);
    editor_->hide();
    if (auto* lesson = qobject_cast<LessonEditor*>(editor)) lesson->setLook(look_);
}

void Stage::setWriting(bool writing)
{
    if (!editor_ || writing == writing_) return;
    writing_ = writing;
    editor_->setVisible(writing);
    bottom_->setVisible(!writing);
    arrange();
}

void Stage::setComparing(bool comparing)
{
    if (comparing == comparing_) return;
    comparing_ = comparing;
    showSides();
    arrange();
}

void Stage::showMoment(const Moment& moment)
{
    moment_ = moment;
    if (shared_) {
        sharedDiagram_->showMoment(moment);
        both_->showMoment(moment);
    } else {
        clientDiagram_->showMoment(moment);
        serverDiagram_->showMoment(moment);
        client_->showMoment(moment);
        server_->showMoment(moment);
    }
    ladder_->showMoment(moment);
    narration_->showMoment(moment);
    tools_->showMoment(moment);
    if (!chartFrame_->isHidden() && chart_) chart_->showMoment(moment);
}

void Stage::setLook(const Look& look)
{
    look_ = look;
    for (StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setLook(look);
    }
    client_->setLook(look);
    server_->setLook(look);
    if (both_) both_->setLook(look);
    ladder_->setLook(look);
    if (compare_) compare_->setLook(look);
    narration_->setLook(look);
    if (predict_) predict_->setLook(look);
    tools_->setLook(look);
    if (auto* lesson = qobject_cast<LessonEditor*>(editor_)) lesson->setLook(look);
    if (chart_) chart_->setLook(look);
}

void Stage::setAsking(bool asking, std::optional<tcp::HostId> host)
{
    words_->setCurrentWidget(asking ? static_cast<QWidget*>(predict()) : narration_);
    asked_ = asking ? host : std::nullopt;
    for (StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setAsked(asked_);
    }
}

void Stage::setHintsShown(bool shown)
{
    hints_ = shown;
    for (StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setHintsShown(shown);
    }
}

void Stage::setCollected(const std::optional<Arrows>& arrows)
{
    if (arrows == collected_) return;
    collected_ = arrows;
    for (StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setCollected(arrows);
    }
}

void Stage::setChartShown(bool shown)
{
    if (chartFrame_->isHidden() == !shown) return;
    if (shown && !chart_) makeChart();
    chartFrame_->setVisible(shown);
    if (shown && moment_.timeline) chart_->showMoment(moment_);
}

void Stage::finishAnimation()
{
    for (StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->finishAnimation();
    }
    ladder_->finishAnimation();
    if (compare_) compare_->finishAnimation();
}

StateDiagram* Stage::diagramWith(const QWidget* focused) const
{
    for (StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram && focused && (diagram == focused || diagram->isAncestorOf(focused))) return diagram;
    }
    return nullptr;
}

QImage Stage::pictureOf(const QWidget* focused) const
{
    const StateDiagram* diagram = diagramWith(focused);
    return diagram ? diagram->toImage(2) : ladder_->toImage(2);
}

QString Stage::textOf(const QWidget* focused) const
{
    const StateDiagram* diagram = diagramWith(focused);
    return diagram ? diagram->toText() : ladder_->toText();
}

}  // namespace app
