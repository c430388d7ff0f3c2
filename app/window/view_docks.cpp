#include "window/view_docks.h"

#include "charts/sequence_chart.h"
#include "panels/log_view.h"
#include "panels/variables_view.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>

namespace app {

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
        if (dock == variablesDock_) dock->setWidget(variables_ = new VariablesView);
        if (dock == logDock_) dock->setWidget(log_ = new LogView);
        if (dock == chartDock_) dock->setWidget(chart_ = new SequenceChart);
        if (dock == logDock_) connect(log_, &LogView::momentWanted, this, &ViewDocks::momentWanted);
        setLook(look_);
    }
    if (moment_.timeline) showMoment(moment_);
}

void ViewDocks::showMoment(const Moment& moment)
{
    moment_ = moment;
    if (variables_ && variables_->isVisible()) variables_->showMoment(moment);
    if (log_) log_->showMoment(moment);
    if (chart_) chart_->showMoment(moment);
}

void ViewDocks::setLook(const Look& look)
{
    look_ = look;
    for (QDockWidget* dock : docks_) dock->setFont(look.font(12, QFont::Bold));
    if (variables_) variables_->setLook(look);
    if (log_) log_->setLook(look);
    if (chart_) chart_->setLook(look);
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

}  // namespace app
