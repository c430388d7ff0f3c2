#include "window/side_dock.h"

#include "panels/scenario_panel.h"
#include "panels/settings_panel.h"

#include <QFrame>
#include <QSplitter>
#include <QVBoxLayout>

namespace app {

SideDock::SideDock(QWidget* parent)
    : QDockWidget(parent), scenarios_(new ScenarioPanel), settings_(new SettingsPanel),
      parts_(new QSplitter(Qt::Vertical)), content_(new QWidget)
{
    setObjectName("sideDock");
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new QWidget(this));  // the panels have titles of their own
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    parts_->setChildrenCollapsible(false);
    parts_->setHandleWidth(1);
    parts_->addWidget(scenarios_);
    parts_->addWidget(settings_);
    parts_->setStretchFactor(0, 3);
    parts_->setStretchFactor(1, 2);
    column->addWidget(parts_);
    auto* outer = new QVBoxLayout(content_);
    outer->setContentsMargins(8, 8, 0, 0);
    outer->addWidget(frame);
    setWidget(content_);
}

void SideDock::setLook(const Look& look)
{
    scenarios_->setLook(look);
    settings_->setLook(look);
    parts_->setStyleSheet(QStringLiteral("QSplitter::handle { background: %1; }").arg(look.theme.hair.name()));
    content_->setMinimumWidth(qRound(240 * look.textScale));
}

}  // namespace app
