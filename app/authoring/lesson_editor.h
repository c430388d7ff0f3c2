#pragma once

#include "panels/panel.h"
#include "workbench/slot_panel.h"
#include "scenario/play.h"

#include <QString>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QToolButton;

namespace app::authoring {

class LessonTexts;

/// The lesson editor, below the study view: the steps, the words of the step that is shown, what it claims and whether
/// that holds, and what is wrong with the words. The highlighted row is the step that the study view shows.
class LessonEditor : public workbench::SlotPanel {
    Q_OBJECT

public:
    explicit LessonEditor(QWidget* parent = nullptr);

    struct Draft {
        tcp::Scenario script;
        std::vector<tcp::Verdict> verdicts;
        std::size_t step = 0;       ///< steps done in the study view: 0 is the lesson itself
        QString language;           ///< in which the steps are listed
        QString name;               ///< of the file, empty: none yet
        bool unsaved = false;
        bool mergeable = false;     ///< the shown step and the next can be one
    };
    void showDraft(const Draft& draft);
    bool touched() const;
    /// The script with what stands in the fields.
    tcp::Scenario applyTo(tcp::Scenario script) const;
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    void edited();
    void committed();
    void stepWanted(std::size_t step);
    void expectWanted();
    void claimNothingWanted();
    void mergeWanted();
    void saveWanted();
    void saveCopyWanted();
    void closed();

private:
    QWidget* makeSteps();
    QWidget* makeWords();
    QWidget* makeChecks();
    QToolButton* makeButton(const char* name, void (LessonEditor::*signal)());
    void showSteps();
    void showChecks();
    void showFlaws();
    QStringList flawsOfShown() const;
    std::optional<std::size_t> shownStep() const;
    void retranslate() override;

    Draft draft_;
    LessonTexts* texts_;
    QLabel* name_;
    QListWidget* steps_;
    QLabel* claims_;
    QLabel* flaws_;
    QToolButton *save_, *copy_, *close_, *expect_, *nothing_, *merge_;
    theme::Appearance appearance_;
};

}  // namespace app::authoring
