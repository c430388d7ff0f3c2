#pragma once

#include "files/scenario_reader.h"
#include "scenario/play.h"
#include "window/draft_store.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QWidget;

namespace app {

class DraftBar;
class LessonEditor;
class MessageBar;
class Simulation;
class Stage;
struct Moment;

/// Writing a lesson in place: what is done on the stage is recorded, its words and claims are written below it. The
/// truth is the script of the Simulation, so that everything can be undone; the editor shows it and changes it.
/// What is not saved is kept as a draft until it is, or until it is discarded.
class Authoring : public QObject {
    Q_OBJECT

public:
    Authoring(Simulation& simulation, Stage& stage, MessageBar& messages, DraftBar& bar, QString draftFolder);
    ~Authoring() override;

    void setOn(bool on);
    bool on() const { return on_; }
    void momentShown(const Moment& moment);
    /// Something else is opened, from this file (empty: built in, or free play). What was being written and is not
    /// saved becomes a draft first.
    void opened(const ScenarioFile& file, const QString& path);
    /// Before the window closes.
    void keepDraft();
    /// A draft of an earlier run, if there is one.
    void offerDraft();

    bool unsaved() const;
    /// Writes the lesson; false, with the reason in the message bar, if it cannot be.
    bool saveAs(const QString& path);

signals:
    void onChanged(bool on);
    /// A file was written.
    void saved(const QString& path);

private:
    void makeEditor();
    void save();
    void askForPath();
    void commit();
    void rewrite(tcp::Scenario script);
    void expect(bool claim);
    void merge();
    void openDraft();
    void showEditor();
    ScenarioFile written() const;
    tcp::Run run() const;

    Simulation& simulation_;
    Stage& stage_;
    MessageBar& messages_;
    DraftBar& bar_;
    DraftStore drafts_;
    QPointer<LessonEditor> editor_;
    QTimer autosave_;
    bool on_ = false;
    QString path_;                              ///< of the user's file, if it is one
    int order_ = 0;                             ///< that file's place in a course
    std::optional<tcp::Scenario> saved_;        ///< as it was opened or saved
};

}  // namespace app
