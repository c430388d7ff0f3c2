#pragma once

#include "panels/panel.h"
#include "scenario/play.h"

#include <QString>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QToolButton;

namespace app {

class LessonTexts;

/// Where a lesson is written, under the stage on which it plays: its steps, the words of the one that is shown, what
/// it claims and whether that holds, and what is wrong with the words. The row that is lit is the moment of the stage.
class LessonEditor : public QFrame {
    Q_OBJECT

public:
    explicit LessonEditor(QWidget* parent = nullptr);

    struct Draft {
        tcp::Scenario script;
        std::vector<tcp::Verdict> verdicts;
        std::size_t step = 0;       ///< steps done on the stage: 0 is the lesson itself
        QString language;           ///< in which the steps are listed
        QString name;               ///< of the file, empty: none yet
        bool unsaved = false;
        bool mergeable = false;     ///< the shown step and the next can be one
    };
    void showDraft(const Draft& draft);
    bool touched() const;
    /// The script with what stands in the fields.
    tcp::Scenario applyTo(tcp::Scenario script) const;
    void setLook(const Look& look);

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

protected:
    void changeEvent(QEvent* event) override;

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
    void retranslate();

    Draft draft_;
    LessonTexts* texts_;
    QLabel* name_;
    QListWidget* steps_;
    QLabel* claims_;
    QLabel* flaws_;
    QToolButton *save_, *copy_, *close_, *expect_, *nothing_, *merge_;
    Look look_;
};

}  // namespace app
