#pragma once

#include "lab/moment.h"
#include "simulation/event_choice.h"
#include "theme/appearance.h"

#include <QDockWidget>
#include <QObject>

class QMainWindow;

namespace app::charts {
class SequenceChart;
}
namespace app::panels {
class LogView;
class VariablesView;
}

namespace app::workbench {

/// Views that are not always shown: connection variables, the log, sequence numbers over time. Each is made when its
/// dock is first opened.
class ViewDocks : public QObject {
    Q_OBJECT

public:
    explicit ViewDocks(QMainWindow& window);

    /// One more, hidden, tabbed with the others; whoever adds it names and fills it.
    QDockWidget* addDock(const char* name, const QKeySequence& key);

    QList<QAction*> actions() const;
    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();
    /// Opens variables and log, or closes all.
    void setOpen(bool open);
    /// Hides all of them, and shows again those that were shown.
    void setHidden(bool hidden);

signals:
    void momentWanted(std::size_t index);
    void whyWanted(const tcp::EventChoice& choice, bool forward);

private:
    void fill(QDockWidget* dock);

    QMainWindow& window_;
    QList<QDockWidget*> docks_;
    QDockWidget* variablesDock_;
    QDockWidget* logDock_;
    QDockWidget* chartDock_;
    panels::VariablesView* variables_ = nullptr;
    panels::LogView* log_ = nullptr;
    charts::SequenceChart* chart_ = nullptr;
    QList<QDockWidget*> hidden_;
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::workbench
