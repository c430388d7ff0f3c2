#include "window/side_dock.h"

#include "panels/scenario_panel.h"
#include "panels/settings_panel.h"

#include <QFrame>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kLeastList = 150;

}  // namespace

SideDock::SideDock(QWidget* parent)
    : QDockWidget(parent), scenarios_(new ScenarioPanel), settings_(new SettingsPanel),
      rule_(new QFrame), content_(new QWidget)
{
    setObjectName("sideDock");
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new QWidget(this));  // the panels have titles of their own
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
    auto* outer = new QVBoxLayout(content_);
    outer->setContentsMargins(8, 8, 0, 0);
    outer->addWidget(frame);
    setWidget(content_);
}

/// All parameters unfolded still leave half of the dock to the scenarios.
void SideDock::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    settings_->setMaximumHeight(height() / 2);
}

void SideDock::setLook(const Look& look)
{
    scenarios_->setLook(look);
    settings_->setLook(look);
    rule_->setStyleSheet(QStringLiteral("background: %1;").arg(look.theme.hair.name()));
    content_->setMinimumWidth(qRound(240 * look.textScale));
}

}  // namespace app
