#include "window/side_dock.h"

#include "panels/scenario_panel.h"
#include "panels/settings_panel.h"
#include "window/tab_order.h"

#include <QFrame>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kLeastList = 150;

}  // namespace

SideDock::SideDock(QWidget* parent)
    : QDockWidget(parent), content_(new QWidget)
{
    setObjectName("sideDock");
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new QWidget(this));  // the panels have titles of their own
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(8, 8, 0, 0);
    setWidget(content_);
}

void SideDock::setVisible(bool visible)
{
    if (visible && !scenarios_) makePanels();
    QDockWidget::setVisible(visible);
}

void SideDock::makePanels()
{
    scenarios_ = new ScenarioPanel;
    settings_ = new SettingsPanel;
    rule_ = new QFrame;
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(scenarios_, 1);
    column->addWidget(rule_);
    column->addWidget(settings_);
    rule_->setFixedHeight(1);
    scenarios_->setMinimumHeight(kLeastList);
    content_->layout()->addWidget(frame);
    putInTabOrder(content_, frame);
    setLook(look_);
    emit made(scenarios_, settings_);
}

/// All parameters unfolded still leave half of the dock to the scenarios.
void SideDock::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    if (settings_) settings_->setMaximumHeight(height() / 2);
}

void SideDock::setLook(const Look& look)
{
    look_ = look;
    if (!scenarios_) return;
    scenarios_->setLook(look);
    settings_->setLook(look);
    rule_->setStyleSheet(QStringLiteral("background: %1;").arg(look.theme.hair.name()));
    content_->setMinimumWidth(qRound(240 * look.textScale));
}

}  // namespace app
