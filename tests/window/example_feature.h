// The example that CONTRIBUTING explains: all that a feature needs. It is registered by one line, in the test beside
// it.
#pragma once

#include "workbench/actions.h"
#include "workbench/feature.h"
#include "workbench/workbench.h"

#include <QLabel>

/// Counts the segments in flight, in a line above the study view.
class ExampleFeature : public app::workbench::Feature {
public:
    explicit ExampleFeature(app::workbench::Workbench& bench)
        : Feature(bench), action_(bench.actions().addToggle("example", {Qt::CTRL | Qt::Key_J})), line_(new QLabel)
    {
        line_->setObjectName("exampleLine");
        line_->hide();
        connect(action_, &QAction::toggled, line_, &QWidget::setVisible);
    }

    void showMoment(const app::lab::Moment& moment) override
    {
        line_->setText(QStringLiteral("%1 in flight").arg(moment.world().network().flights.size()));
    }
    void setAppearance(const app::theme::Appearance& appearance) override { line_->setFont(appearance.font(12)); }
    void retranslate() override { app::workbench::Actions::say(action_, QStringLiteral("Count segments")); }
    std::vector<app::workbench::MenuItem> menuItems() const override
    {
        return {{app::workbench::Menu::View, 26, action_}};
    }
    QWidget* widget(app::workbench::Slot slot) override
    {
        return slot == app::workbench::Slot::Above ? line_ : nullptr;
    }
    app::workbench::HelpTopic help() const override
    {
        return {QStringLiteral("Count segments"), QStringLiteral("How many are under way.")};
    }

private:
    QAction* action_;
    QLabel* line_;
};
