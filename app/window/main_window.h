#pragma once

#include "lab/simulation.h"
#include "theme/look.h"
#include "window/language.h"
#include "window/memory.h"
#include "window/scores.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>
#include <vector>

class QStackedWidget;

namespace app {

class Actions;
class Authoring;
class Comparer;
class CrowdWindow;
class DraftBar;
class ForkBar;
class FreePlay;
class KeyCard;
class Menus;
class MessageBar;
class NotesWindow;
class PredictPanel;
class Presenter;
class Reference;
class Predictor;
class PresentKeys;
class ScenarioButton;
class ScenarioPanel;
class SecondRun;
class SettingsButton;
class SettingsPanel;
class SideDock;
class Stage;
class StatusLine;
class StepStrip;
class TransportBar;
class ViewDocks;
struct Judgement;
struct Question;
struct ScenarioEntry;
struct ScenarioFile;

/// How a window starts.
struct Start {
    QString language;            ///< empty: as remembered, else of the locale
    QString theme;               ///< "light", "dark", "system"; empty: as remembered
    bool remembers = true;       ///< false: a picture or a test
    QString drafts{};            ///< folder of unsaved lessons; empty: the usual one, or none
};

/// The window: menus, tools, the stage, the presenter. It turns what is clicked into commands of the Simulation and
/// passes every moment to every view.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Start& start = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    Simulation& simulation() { return simulation_; }
    Actions& actions() { return *actions_; }
    Comparer& comparer() { return *comparer_; }
    Authoring& authoring() { return *authoring_; }

    void openScenario(const ScenarioFile& file, const QString& name);
    /// A built-in id or a path. False, with the faults in the message bar, if it cannot be used.
    bool open(const QString& idOrPath);
    void openFreePlay();
    /// Writes a file that opens at the shown moment. False, with the reason in the message bar, if it cannot be.
    bool shareMoment(const QString& path);
    /// What was open last time; the first lesson where there is none.
    void openRemembered();
    /// Shows the window where it was last; a first time on the whole screen, unless that is larger than it needs.
    void showInPlace();

    void setLanguage(const QString& language);
    const QString& language() const { return language_.current(); }
    void setTheme(const QString& theme);
    void setShared(bool shared);
    void setPresenting(bool on);
    bool presenting() const;
    void setAnimated(bool on);
    void setNames(StateNames names);
    const Look& look() const { return look_; }
    QString message() const;
    /// The window of crowds, with this story (empty: the first). With `now` its charts are complete on return.
    CrowdWindow* showCrowds(const QString& story, bool now = false);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // building (main_window.cpp)
    void buildBars();
    QWidget* buildStudy();
    QWidget* buildStrip();
    QWidget* makeSwapButton();
    static std::vector<ScenarioEntry> scenarioEntries();
    void remember();
    Look firstLook(const Start& start);
    void recall();
    // wiring (wiring.cpp)
    void wireRun();
    void wireEdits();
    void wireComparing();
    void wirePredicting();
    void wireView();
    void wireSettings();
    void wirePanels();
    void wireReference();
    void wire(ScenarioPanel* panel);
    void wire(SettingsPanel* panel);
    void wire(PredictPanel* panel);
    void wirePresenting();
    void wireFiles();
    void wireExports();
    void wireWriting();
    // predicting (predicting.cpp)
    void setPredicting(bool on);
    void showQuestion(const Question& question);
    void hideQuestion();
    void showAnswer(const Judgement& answer);
    void revealAnswer();
    static QString secondRunNote();
    // moments
    void showMoment(const Moment& moment);
    void showSettings();
    std::vector<SettingsPanel*> settingsPanels() const;  ///< that have been made
    void enableActions();
    void stepForward();
    void trySetting(const std::string& key, const std::string& value);
    // appearance (appearance.cpp)
    void applyLook();
    qreal densityFor(int width) const;
    void adaptToWidth();
    void arrange(bool shared, std::optional<bool> dock, qreal textScale, bool docks);
    void changeTextScale(qreal factor);
    void retranslate();
    QString effectiveTheme() const;
    // presenting (presenting.cpp)
    void wirePresentKeys();
    void presentFullScreen();
    void showNotes();
    void hideFurniture(bool hidden);
    void restoreFocus(bool presenting);
    // files (files.cpp)
    bool openFile(const QString& path);
    void showFaults(const QString& name, const ScenarioFile& file);
    void askForFile();
    void saveScenario();
    void askWhereToShare();                                        // share.cpp
    void tellAuthoring(const ScenarioFile& file, const QString& name);  // share.cpp
    void savePicture();
    void copyPicture();
    void openConnection(const tcp::Scenario& scenario, std::size_t step);
    void showKeys();
    bool closeKeys();  ///< false: none was open
    void showAbout();

    Memory memory_;
    Scores scores_{memory_};
    Language language_;
    Simulation simulation_;
    bool systemDark_ = false;
    QString theme_;
    Look look_;
    qreal textScale_ = 1;
    qreal density_ = 0;               ///< that the look was applied with
    std::optional<bool> dockWanted_;  ///< empty: as the width allows
    QString opened_;                  ///< id or path, for the memory

    Actions* actions_;
    Menus* menus_;
    TransportBar* transport_;
    SideDock* dock_;
    ViewDocks* docks_;
    QStackedWidget* pages_;
    MessageBar* messages_;
    ScenarioButton* scenarioButton_;
    StepStrip* strip_;
    SettingsButton* settingsButton_;
    Stage* stage_;
    FreePlay* freePlay_;
    StatusLine* status_;
    Predictor* predictor_;
    SecondRun* secondRun_;
    Comparer* comparer_;
    DraftBar* draftBar_;
    ForkBar* forkBar_;
    Authoring* authoring_;
    Reference* reference_;
    Presenter* presenter_ = nullptr;
    PresentKeys* presentKeys_;
    NotesWindow* notes_ = nullptr;
    QPointer<CrowdWindow> crowds_;
    QPointer<QWidget> focusBefore_;  ///< of the presentation
    std::optional<Qt::WindowStates> stateBefore_;
};

}  // namespace app
