#pragma once

#include "workbench/feature.h"
#include "workbench/key_groups.h"

#include <QObject>

#include <memory>
#include <vector>

namespace app::window {

/// The pages of the Help menu: what is what, all keys, about.
class HelpMenu : public QObject {
    Q_OBJECT

public:
    HelpMenu(workbench::Workbench& bench, const std::vector<std::unique_ptr<workbench::Feature>>& features);

private:
    void showHelp();
    void showDocument(const QString& name, const QString& title);
    void showKeys();
    void printKeys();
    std::vector<workbench::KeyGroup> keyGroups() const;
    bool closeKeys();

    workbench::Workbench& bench_;
    const std::vector<std::unique_ptr<workbench::Feature>>& features_;
};

}  // namespace app::window
