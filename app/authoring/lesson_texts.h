#pragma once

#include "lab/narration_rules.h"
#include "theme/appearance.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace app::authoring {

/// The words of a lesson or of one of its steps, to be written in both languages side by side.
class LessonTexts : public QWidget {
    Q_OBJECT

public:
    explicit LessonTexts(QWidget* parent = nullptr);

    /// Empty: title, summary, id and group of the lesson itself. Where the same is shown again, the cursor stays.
    void showTexts(const tcp::Scenario& script, std::optional<std::size_t> step);
    /// The script with what stands in the fields.
    tcp::Scenario applyTo(tcp::Scenario script) const;
    /// Something was typed since the fields were filled.
    bool touched() const { return touched_; }
    void setAppearance(const theme::Appearance& appearance);
    /// "Title", "Why?" of a member "title", "why".
    static QString wordOf(std::string_view member);

signals:
    void edited();
    /// A field was left that had been typed in.
    void committed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// One text: a label and a field for each language. `ofStep`, `ofLesson`: where it stands, if it does.
    struct Row {
        const char* name;
        tcp::LocalText tcp::ScenarioStep::*ofStep;
        tcp::LocalText tcp::Scenario::*ofLesson;
        QLabel* label = nullptr;
        int lines = 1;
        std::array<QWidget*, 2> fields{};  ///< en, ko: QLineEdit or QPlainTextEdit
    };

    void addRow(Row row);
    void addNames();
    QWidget* makeField(const QString& name, int lines);
    void touch();
    void retranslate();

    std::vector<Row> rows_;
    std::array<QLabel*, 2> languages_{};
    QWidget* names_;
    QLabel* idLabel_;
    QLabel* groupLabel_;
    QLineEdit* id_;
    QLineEdit* group_;
    std::optional<std::size_t> step_;
    bool filling_ = false;
    bool touched_ = false;
};

}  // namespace app::authoring
