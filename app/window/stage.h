#pragma once

#include "diagram/layout_kind.h"
#include "lab/collected.h"
#include "theme/look.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace app {

class CompareView;
class EndpointPanel;
class LadderView;
class NarrationPanel;
class PredictPanel;
class SharedPanel;
class StateDiagram;
class TimeInStates;
class ToolsView;

/// The working view (design 6): client, ladder, server; below them narration, tools and the chart. Each view shows
/// the same moment; none knows of another.
class Stage : public QWidget {
    Q_OBJECT

public:
    explicit Stage(QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    /// Both endpoints on one diagram instead of one for each.
    void setShared(bool shared);
    bool shared() const { return shared_; }
    void finishAnimation();

    NarrationPanel* narration() const { return narration_; }
    /// Both are made when they are first asked for.
    PredictPanel* predict();
    CompareView* compare();
    /// Two ladders instead of one; the diagrams stay where there is room.
    void setComparing(bool comparing);
    /// Where a lesson is written: in place of the words below. Takes it.
    void setEditor(QWidget* editor);
    void setWriting(bool writing);
    /// The question in place of the narration; the diagram of this host takes its answer as well.
    void setAsking(bool asking, std::optional<tcp::HostId> host);
    /// Possible next arrows at full strength; off while predicting.
    void setHintsShown(bool shown);
    /// Arrows that carry the mark of those gone along; empty: no marks.
    void setCollected(const std::optional<Arrows>& arrows);
    /// The view that has the focus, else the ladder: for "copy as picture" and "copy as text".
    QImage pictureOf(const QWidget* focused) const;
    QString textOf(const QWidget* focused) const;

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);
    /// Back to the sizes that follow from the window's.
    void forgetArrangement();

signals:
    void requested(const tcp::Action& action);
    void momentWanted(std::size_t index);
    /// A state or an arrow was clicked, on the diagram of this host; none: on the one of both.
    void stateClicked(std::optional<tcp::HostId> host, tcp::State state);
    void edgeClicked(const QString& edge);
    void predictMade(PredictPanel* panel);
    void compareClosed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSplitter* makeTop();
    QSplitter* makeBottom();
    static StateDiagram* makeDiagram(std::optional<tcp::HostId> host, LayoutKind kind);
    void makeShared();
    void makeChart();
    QWidget* frame(QWidget* view = nullptr);
    void connectSegments();
    void connectDiagram(StateDiagram* diagram, std::optional<tcp::HostId> host);
    StateDiagram* diagramWith(const QWidget* focused) const;
    void arrange();
    void arrangeColumns(int height);
    void keepColumns();
    void showSides();
    void setChartShown(bool shown);
    void requestFlight(quint64 id, tcp::Impairment what);

    StateDiagram* clientDiagram_;
    StateDiagram* serverDiagram_;
    StateDiagram* sharedDiagram_ = nullptr;
    EndpointPanel* client_;
    EndpointPanel* server_;
    SharedPanel* both_ = nullptr;
    LadderView* ladder_;
    CompareView* compare_ = nullptr;
    QWidget* ladderFrame_ = nullptr;
    bool comparing_ = false;
    QWidget* editor_ = nullptr;
    bool writing_ = false;
    NarrationPanel* narration_;
    PredictPanel* predict_ = nullptr;
    QStackedWidget* words_;
    bool hints_ = true;
    std::optional<Arrows> collected_;
    std::optional<tcp::HostId> asked_;  ///< whose state the question is about
    ToolsView* tools_;
    TimeInStates* chart_ = nullptr;
    QWidget* chartFrame_;
    QSplitter* rows_;
    QSplitter* top_;
    QSplitter* bottom_;
    bool shared_ = false;
    bool arrangedByHand_ = false;
    QList<int> columns_;  ///< widths of client, ladder and server, once a hand has set them
    Moment moment_;
    Look look_;
};

}  // namespace app
