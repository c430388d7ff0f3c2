#pragma once

#include "files/scenario_reader.h"
#include "scenario/play.h"
#include "authoring/draft_store.h"
#include "workbench/feature.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QAction;


namespace app::authoring {

class DraftBar;
class LessonEditor;

/// Writing a lesson in place: what is done in the study view is recorded, its words and claims are written below it.
/// The truth is the script of the Simulation, so that everything can be undone; the editor shows it and changes it.
/// What is not saved is kept as a draft until it is, or until it is discarded.
class Authoring : public workbench::Feature {
    Q_OBJECT

public:
    explicit Authoring(workbench::Workbench& bench);
    ~Authoring() override;

    void setOn(bool on);
    bool on() const { return on_; }
    bool unsaved() const;
    /// Writes the lesson; false, with the reason in the message bar, if it cannot be.
    bool saveAs(const QString& path);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    QWidget* widget(workbench::Slot slot) override;
    workbench::HelpTopic help() const override;

private:
    void wire();
    void makeEditor();
    void save();
    void askForPath();
    void commit();
    void rewrite(tcp::Scenario script);
    void expect(bool claim);
    void merge();
    void openDraft();
    /// Something else is opened. What was being written and is not saved becomes a draft first.
    void opened(const files::ScenarioFile& file, const QString& path);
    void keepDraft();
    /// A draft of an earlier run, if there is one.
    void offerDraft();
    void showEditor();
    void showGuide();
    files::ScenarioFile written() const;
    tcp::Run run() const;

    QAction *write_, *guide_;
    DraftBar* bar_;
    DraftStore drafts_;
    QPointer<LessonEditor> editor_;
    QTimer autosave_;
    bool on_ = false;
    QString path_;                              ///< of the user's file, if it is one
    int order_ = 0;                             ///< that file's place in a course
    std::optional<tcp::Scenario> saved_;        ///< as it was opened or saved
};

}  // namespace app::authoring
