#include "window/tool_pane.h"

#include "panels/log_view.h"
#include "panels/settings_panel.h"
#include "panels/tools_view.h"
#include "panels/variables_view.h"

#include <QVBoxLayout>

namespace app {

ToolPane::ToolPane(QWidget* parent)
    : Panel(parent), tools_(new ToolsView), log_(new LogView), variables_(new VariablesView), settings_(new SettingsPanel)
{
    setObjectName("toolPane");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(tools_);
    for (QWidget* page : {static_cast<QWidget*>(variables_), static_cast<QWidget*>(log_), static_cast<QWidget*>(settings_)})
        tools_->addPage(page, QString());
    connect(log_, &LogView::momentWanted, this, &ToolPane::momentWanted);
    ToolPane::retranslate();
}

void ToolPane::showMoment(const Moment& moment)
{
    tools_->showMoment(moment);
    log_->showMoment(moment);
    variables_->showMoment(moment);
}

void ToolPane::setLook(const Look& look)
{
    tools_->setLook(look);
    log_->setLook(look);
    variables_->setLook(look);
    settings_->setLook(look);
}

void ToolPane::retranslate()
{
    tools_->setPageTitle(variables_, tr("Variables"));
    tools_->setPageTitle(log_, tr("Log"));
    tools_->setPageTitle(settings_, tr("Parameters"));
}

}  // namespace app
