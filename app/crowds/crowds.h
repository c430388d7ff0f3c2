#pragma once

#include "scenario/scenario.h"
#include "workbench/feature.h"

#include <QPointer>

class QAction;

namespace app::crowds {

class CrowdWindow;

/// What thousands of connections do to a server, in a window of its own.
class Crowds : public workbench::Feature {
    Q_OBJECT

public:
    explicit Crowds(workbench::Workbench& bench);

    /// Opens the window, with this story (empty: the first, or what it shows). With `now` its charts are complete on
    /// return.
    CrowdWindow* show(const QString& story, bool now = false);

    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;

private:
    void ask(const QString& story);
    void openConnection(const tcp::Scenario& scenario, std::size_t step);
    void make(bool now);

    QAction* open_;
    QPointer<CrowdWindow> window_;
};

}  // namespace app::crowds
