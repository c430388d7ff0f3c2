#pragma once

#include "lab/live.h"
#include "workbench/feature.h"

#include <QPointer>

class QAction;

namespace app::watching {

class LiveWindow;

/// This machine's own sockets on the state diagram, in a window of its own.
class Watching : public workbench::Feature {
    Q_OBJECT

public:
    explicit Watching(workbench::Workbench& bench);
    ~Watching() override;

    /// Opens the window. With `now` nothing is looked at: looks are given by show(); for pictures and tests.
    LiveWindow* open(bool now = false);

    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;

private:
    void make();
    void wire();
    void askWhereToSave();
    void save(const QString& path);

    QAction* open_;
    QPointer<LiveWindow> window_;
    lab::Live live_;
};

}  // namespace app::watching
