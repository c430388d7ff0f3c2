#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"
#include "workbench/menus.h"
#include "workbench/slot_panel.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace app::workbench {

class Workbench;

/// What Help says of a part of the window. Empty: nothing.
struct HelpTopic {
    QString title;
    QString text;
};

/// A part of the window, of which the window knows no more than this. It makes its own actions, wires itself to what
/// the workbench offers, and keeps its words and widgets in its own folder.
class Feature : public QObject {
    Q_OBJECT

public:
    explicit Feature(Workbench& bench) : bench_(bench) {}

    virtual void showMoment(const lab::Moment&) {}
    virtual void setAppearance(const theme::Appearance&) {}
    virtual void retranslate() {}
    /// Its actions, and where they stand in the menus.
    virtual std::vector<MenuItem> menuItems() const { return {}; }
    /// A widget that stands in this slot for good and hides itself when it has nothing to say.
    virtual QWidget* widget(Slot) { return nullptr; }
    virtual HelpTopic help() const { return {}; }
    /// Does what "one step forward" means while it has something to ask or to show first. False: the lesson goes on.
    virtual bool stepForward() { return false; }
    /// stepForward() would do something although the run has no further step.
    virtual bool canStepForward() const { return false; }

protected:
    Workbench& bench_;
};

using FeatureMaker = std::function<std::unique_ptr<Feature>(Workbench&)>;

template <typename One> FeatureMaker feature()
{
    return [](Workbench& bench) { return std::make_unique<One>(bench); };
}

}  // namespace app::workbench
