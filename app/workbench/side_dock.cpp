#include "workbench/side_dock.h"

#include "panels/scenario_panel.h"
#include "panels/settings_panel.h"
#include "workbench/tab_order.h"

#include <QFrame>
#include <QVBoxLayout>

namespace app::workbench {
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
    scenarios_ = new panels::ScenarioPanel;
    settings_ = new panels::SettingsPanel;
    auto* rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(1);
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(scenarios_, 1);
    column->addWidget(rule);
    column->addWidget(settings_);
    scenarios_->setMinimumHeight(kLeastList);
    content_->layout()->addWidget(frame);
    putInTabOrder(content_, frame);
    setAppearance(appearance_);
    emit made(scenarios_, settings_);
}

/// All parameters unfolded still leave half of the dock to the scenarios.
void SideDock::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    if (settings_) settings_->setMaximumHeight(height() / 2);
}

void SideDock::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    if (!scenarios_) return;
    scenarios_->setAppearance(appearance);
    settings_->setAppearance(appearance);
    content_->setMinimumWidth(qRound(240 * appearance.textScale));
}

}  // namespace app::workbench
