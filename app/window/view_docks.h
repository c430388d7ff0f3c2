#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QDockWidget>
#include <QObject>

class QMainWindow;

namespace app {

class LogView;
class SequenceChart;
class VariablesView;

/// Views that are not always shown: connection variables, the log, sequence numbers over time. Each is made when its
/// dock is first opened.
class ViewDocks : public QObject {
    Q_OBJECT

public:
    explicit ViewDocks(QMainWindow& window);

    /// One more, hidden, tabbed with the others; whoever adds it names and fills it.
    QDockWidget* addDock(const char* name, const QKeySequence& key);

    QList<QAction*> actions() const;
    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void retranslate();
    /// Opens variables and log, or closes all.
    void setOpen(bool open);
    /// Hides all of them, and shows again those that were shown.
    void setHidden(bool hidden);

signals:
    void momentWanted(std::size_t index);

private:
    void fill(QDockWidget* dock);

    QMainWindow& window_;
    QList<QDockWidget*> docks_;
    QDockWidget* variablesDock_;
    QDockWidget* logDock_;
    QDockWidget* chartDock_;
    VariablesView* variables_ = nullptr;
    LogView* log_ = nullptr;
    SequenceChart* chart_ = nullptr;
    QList<QDockWidget*> hidden_;
    Moment moment_;
    Look look_;
};

}  // namespace app
