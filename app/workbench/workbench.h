#pragma once

#include "files/scenario_reader.h"
#include "lab/simulation.h"
#include "workbench/preferences.h"

#include <QObject>

class QMainWindow;

namespace app::panels {
class StepStrip;
}
namespace tcp::practice {
struct Predicted;
}

namespace app::workbench {

class Actions;
class AppearanceController;
class LessonProgress;
class MessageBar;
class StudyView;
class View;
class ViewDocks;

/// How a window starts.
struct Start {
    QString language;            ///< empty: as remembered, else of the locale
    QString theme;               ///< "light", "dark", "system"; empty: as remembered
    bool remembers = true;       ///< false: a picture or a test
    QString drafts{};            ///< folder of unsaved lessons; empty: the usual one, or none
};

/// What the features of a window share: the simulation, the commands, the places to show something.
class Workbench : public QObject {
    Q_OBJECT

public:
    Workbench(QMainWindow& window, const Start& start);
    ~Workbench() override;

    const Start& start() const { return start_; }
    QMainWindow& window() { return window_; }
    lab::Simulation& simulation() { return simulation_; }
    Preferences& preferences() { return preferences_; }
    AppearanceController& appearance() { return *appearance_; }
    Actions& actions() { return *actions_; }
    MessageBar& messages() { return *messages_; }
    panels::StepStrip& strip() { return *strip_; }
    StudyView& study() { return *study_; }
    ViewDocks& docks() { return *docks_; }
    LessonProgress& progress() { return *progress_; }

    /// The view that is shown now: the study view, or what has taken its place.
    View& view() { return *view_; }
    /// Shows another page in place of the study; none: the study is back. What features have put into the slots of the
    /// view so far is out of it.
    void showPage(QWidget* page, View* view);
    bool studying() const;
    /// One step forward: a feature may have something to ask first.
    void stepForward() { emit stepWanted(); }

signals:
    void viewChanged();
    void pageWanted(QWidget* page);
    void stepWanted();
    void keysWanted();
    /// A lesson of the library or a file, by id or path.
    void lessonWanted(const QString& idOrPath);
    void scenarioWanted(const app::files::ScenarioFile& file, std::size_t step);
    /// Something else is about to be opened, from this file of the user (empty: built in, or free play).
    void opening(const app::files::ScenarioFile& file, const QString& path);
    void fileWritten(const QString& path);
    void closing();
    /// What is to be there again the next time is kept; the window may stay.
    void keeping();
    /// Everything is built and shows something.
    void started();
    /// A lesson is being written: what is done by hand belongs to it.
    void writingChanged(bool on);
    /// A question of Predict was answered, by whoever learns here.
    void predicted(const tcp::practice::Predicted& answer);
    /// A state was clicked on a diagram that shows both hosts in another view than the study's.
    void stateClicked(tcp::State state);

private:
    Start start_;
    QMainWindow& window_;
    Preferences preferences_;
    lab::Simulation simulation_;
    Actions* actions_;
    AppearanceController* appearance_;
    MessageBar* messages_;
    panels::StepStrip* strip_;
    StudyView* study_;
    ViewDocks* docks_;
    LessonProgress* progress_;
    View* view_;
};

}  // namespace app::workbench
