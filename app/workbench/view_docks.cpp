#include "workbench/view_docks.h"

#include "charts/sequence_chart.h"
#include "panels/log_view.h"
#include "panels/variables_view.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>

namespace app::workbench {

ViewDocks::ViewDocks(QMainWindow& window)
    : QObject(&window), window_(window), variablesDock_(addDock("variablesDock", Qt::Key_F6)),
      logDock_(addDock("logDock", Qt::Key_F7)), chartDock_(addDock("sequenceDock", Qt::Key_F8))
{
    retranslate();
}

QDockWidget* ViewDocks::addDock(const char* name, const QKeySequence& key)
{
    auto* dock = new QDockWidget(&window_);
    dock->setObjectName(QLatin1String(name));
    dock->toggleViewAction()->setShortcut(key);
    window_.addAction(dock->toggleViewAction());
    window_.addDockWidget(Qt::RightDockWidgetArea, dock);
    if (!docks_.isEmpty()) window_.tabifyDockWidget(docks_.last(), dock);
    docks_ << dock;
    dock->hide();
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool visible) { if (visible) fill(dock); });
    // Else a dock that is opened second stays behind the first.
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool shown) { if (shown) dock->raise(); });
    return dock;
}

QList<QAction*> ViewDocks::actions() const
{
    QList<QAction*> actions;
    for (const QDockWidget* dock : docks_) actions << dock->toggleViewAction();
    return actions;
}

void ViewDocks::fill(QDockWidget* dock)
{
    if (!dock->widget()) {
        if (dock == variablesDock_) dock->setWidget(variables_ = new panels::VariablesView);
        if (dock == logDock_) dock->setWidget(log_ = new panels::LogView);
        if (dock == chartDock_) dock->setWidget(chart_ = new charts::SequenceChart);
        if (dock == logDock_) connect(log_, &panels::LogView::momentWanted, this, &ViewDocks::momentWanted);
        if (dock == logDock_) connect(log_, &panels::LogView::whyWanted, this, &ViewDocks::whyWanted);
        if (dock == variablesDock_) connect(variables_, &panels::VariablesView::whyWanted, this, &ViewDocks::whyWanted);
        setAppearance(appearance_);
    }
    if (moment_.timeline) showMoment(moment_);
}

void ViewDocks::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    if (variables_ && variables_->isVisible()) variables_->showMoment(moment);
    if (log_) log_->showMoment(moment);
    if (chart_) chart_->showMoment(moment);
}

void ViewDocks::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    if (variables_) variables_->setAppearance(appearance);
    if (log_) log_->setAppearance(appearance);
    if (chart_) chart_->setAppearance(appearance);
}

void ViewDocks::retranslate()
{
    variablesDock_->setWindowTitle(tr("Connection variables"));
    logDock_->setWindowTitle(tr("Log"));
    chartDock_->setWindowTitle(tr("Sequence numbers"));
}

void ViewDocks::setOpen(bool open)
{
    variablesDock_->setVisible(open);
    logDock_->setVisible(open);
    if (!open) {
        for (QDockWidget* dock : docks_) dock->hide();
    }
    if (open) variablesDock_->raise();
}

void ViewDocks::setHidden(bool hidden)
{
    if (hidden) {
        hidden_.clear();
        for (QDockWidget* dock : docks_) {
            if (!dock->isHidden()) hidden_ << dock;
        }
    }
    for (QDockWidget* dock : hidden_) dock->setVisible(!hidden);
}

}  // namespace app::workbench
