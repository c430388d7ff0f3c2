#include "workbench/study_view.h"

#include "charts/time_in_states.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/endpoint_panel.h"
#include "panels/narration_panel.h"
#include "panels/tools_view.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app::workbench {
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

diagram::StateDiagram* StudyView::makeDiagram(std::optional<tcp::HostId> host, diagram::LayoutKind kind)
{
    auto* diagram = new diagram::StateDiagram;
    diagram->setHost(host);
    diagram->setLayoutKind(kind);
    return diagram;
}

StudyView::StudyView(QWidget* parent)
    : QWidget(parent), clientDiagram_(makeDiagram(tcp::HostId::Client, diagram::LayoutKind::Twin)),
      serverDiagram_(makeDiagram(tcp::HostId::Server, diagram::LayoutKind::Twin)),
      client_(new panels::EndpointPanel(tcp::HostId::Client, clientDiagram_)),
      server_(new panels::EndpointPanel(tcp::HostId::Server, serverDiagram_)), ladder_(new ladder::LadderView),
      narration_(new panels::NarrationPanel), words_(new QStackedWidget), tools_(new panels::ToolsView),
      rows_(makeSplitter(Qt::Vertical))
{
    rows_->addWidget(top_ = makeTop());
    rows_->addWidget(bottom_ = makeBottom());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows_);
    for (QSplitter* splitter : {rows_, top_, bottom_})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { hand_.arranged = true; });
    connect(top_, &QSplitter::splitterMoved, this, &StudyView::keepColumns);
    for (panels::EndpointPanel* panel : {client_, server_})
        connect(panel, &panels::EndpointPanel::requested, this, &StudyView::requested);
    connectDiagram(clientDiagram_, tcp::HostId::Client);
    connectDiagram(serverDiagram_, tcp::HostId::Server);
    connectSegments();
    watchText();
}

void StudyView::connectDiagram(diagram::StateDiagram* diagram, std::optional<tcp::HostId> host)
{
    connect(diagram, &diagram::StateDiagram::stateClicked, this,
            [this, host](tcp::State state) { emit stateClicked(host, state); });
    connect(diagram, &diagram::StateDiagram::edgeClicked, this, &StudyView::edgeClicked);
    connect(diagram, &diagram::StateDiagram::zoomed, this, [this](qreal zoom) {
        setZoom({zoom, zoom_.ladder, zoom_.text});
    });
}

QSplitter* StudyView::makeTop()
{
    QSplitter* top = makeSplitter(Qt::Horizontal);
    top->addWidget(client_);
    top->addWidget(ladderFrame_ = frame(ladder_));
    top->addWidget(server_);
    return top;
}

QSplitter* StudyView::makeBottom()
{
    QSplitter* bottom = makeSplitter(Qt::Horizontal);
    narration_->layout()->setEnabled(false);  // a stack lays out its first page, whatever width it will have
    words_->addWidget(narration_);
    narration_->layout()->setEnabled(true);
    bottom->addWidget(words_);
    bottom->addWidget(tools_);
    chartFrame_ = frame();
    chartFrame_->hide();  // before: else the first layout keeps room for a handle beside it
    bottom->addWidget(chartFrame_);
    return bottom;
}

/// A view by itself has no border; every region of the window has one.
QWidget* StudyView::frame(QWidget* view)
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(4, 4, 4, 4);
    if (view) column->addWidget(view);
    return frame;
}

void StudyView::connectSegments()
{
    connect(ladder_, &ladder::LadderView::segmentSelected, this,
            [this](quint64, qsizetype moment) { emit momentWanted(static_cast<std::size_t>(moment)); });
    connect(ladder_, &ladder::LadderView::flightActionRequested, this, &StudyView::requestFlight);
    connect(ladder_, &ladder::LadderView::stateWanted, this, &StudyView::stateClicked);
    ladder_->setWhyOffered(true);
    connect(ladder_, &ladder::LadderView::whyWanted, this, &StudyView::whyWanted);
    connect(tools_, &panels::ToolsView::whyWanted, this, &StudyView::whyWanted);
    connect(ladder_, &ladder::LadderView::settingsWanted, this, &StudyView::settingsWanted);
}

void StudyView::requestFlight(quint64 id, tcp::Impairment what)
{
    constexpr tcp::Duration kLate = std::chrono::seconds(3);
    emit requested(tcp::FlightAction{id, what, what == tcp::Impairment::Delay ? kLate : tcp::Duration()});
}

void StudyView::setWordsShown(bool shown) { bottom_->setVisible(shown); }

void StudyView::setShared(bool shared)
{
    if (shared == shared_) return;
    shared_ = shared;
    if (shared && !both_) makeShared();
    showSides();
    arrange();
    if (moment_.timeline) showMoment(moment_);
}

void StudyView::showSides()
{
    const bool room = !put_.centre || width() >= kRoomForAll;
    client_->setVisible(!shared_ && room);
    server_->setVisible(!shared_ && room);
    if (both_) both_->setVisible(shared_ && !put_.centre);
    ladderFrame_->setVisible(!put_.centre);
    if (put_.centre) put_.centre->setSurroundings({.interactive = true, .calls = !shared_ && room});
}

void StudyView::showMoment(const lab::Moment& moment)
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

void StudyView::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setAppearance(appearance);
    }
    client_->setAppearance(appearance);
    server_->setAppearance(appearance);
    if (both_) both_->setAppearance(appearance);
    ladder_->setAppearance(appearance);
    dressText();
    for (SlotPanel* panel : {put_.centre.data(), put_.beside.data(), put_.below.data()}) {
        if (panel) panel->setAppearance(appearance);
    }
    if (chart_) chart_->setAppearance(appearance);
}

void StudyView::setAsked(std::optional<tcp::HostId> host)
{
    asked_ = host;
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setAsked(asked_);
    }
}

void StudyView::showVerdict(const lab::Judgement& answer, const QString& score)
{
    narration_->showVerdict(answer, score);
}

void StudyView::setHintsShown(bool shown)
{
    hints_ = shown;
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setHintsShown(shown);
    }
}

void StudyView::setCollected(const std::optional<lab::VisitedEdges>& arrows)
{
    if (arrows == collected_) return;
    collected_ = arrows;
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setCollected(arrows);
    }
}

void StudyView::setChartShown(bool shown)
{
    if (chartFrame_->isHidden() == !shown) return;
    if (shown && !chart_) makeChart();
    chartFrame_->setVisible(shown);
    if (shown && moment_.timeline) chart_->showMoment(moment_);
}

void StudyView::finishAnimation()
{
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->finishAnimation();
    }
    ladder_->finishAnimation();
    if (put_.centre) put_.centre->finishAnimation();
}

diagram::StateDiagram* StudyView::diagramWith(const QWidget* focused) const
{
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram && focused && (diagram == focused || diagram->isAncestorOf(focused))) return diagram;
    }
    return nullptr;
}

QImage StudyView::pictureOf(const QWidget* focused) const
{
    const diagram::StateDiagram* diagram = diagramWith(focused);
    return diagram ? diagram->toImage(2) : ladder_->toImage(2);
}

QString StudyView::textOf(const QWidget* focused) const
{
    const diagram::StateDiagram* diagram = diagramWith(focused);
    return diagram ? diagram->toText() : ladder_->toText();
}

}  // namespace app::workbench
