#pragma once

#include "lab/question.h"
#include "theme/appearance.h"

#include "workbench/slot_panel.h"

#include <array>
#include <optional>

class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace app::workbench {

class OrderRow;

/// The question before the step. The answer is locked before anything is shown; "not sure yet" is an answer too, and
/// so is "Show the answer", which is not counted.
class PredictPanel : public SlotPanel {
    Q_OBJECT

public:
    explicit PredictPanel(QWidget* parent = nullptr);

    void ask(const lab::Question& question);
    void setAppearance(const theme::Appearance& appearance) override;
    void setSurroundings(const Surroundings& surroundings) override;
    bool takeKey(const QKeyEvent& key) override;
    /// Marks an answer as chosen; nothing: "not sure yet". Where things are to be put in order, the one with this
    /// letter is the next.
    void choose(std::optional<std::size_t> option);
    bool hasChoice() const;
    /// As high as its words need at this width; where it has less room, it scrolls.
    int heightAt(int width) const override;
    void lock();

signals:
    /// The place of the option, or -1: not sure yet.
    void locked(int option);
    void skipped();


protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr int kBar = 6;        ///< of the accent, at the left
    static constexpr int kNotSureId = 4;  ///< in the exclusive group: 0 to 3 are the options

    QWidget* makeBody();
    QHBoxLayout* makeButtons();
    void makeOptions();
    void showOptions();
    void arrange(int width) const;
    int answered() const;
    void reordered();
    bool press(const QKeyEvent& key);
    void walk(int by);
    void showHeading();
    void retranslate() override;

    QScrollArea* scroll_;
    QGridLayout* grid_;
    QBoxLayout* header_;
    mutable bool column_ = false;  ///< answers are below each other
    QLabel* heading_;
    QLabel* context_;
    QLabel* exhibit_;
    QLabel* text_;
    QButtonGroup* group_;
    std::array<QPushButton*, 4> options_;
    OrderRow* ordering_;
    QPushButton* notSure_;
    QPushButton* skip_;
    QPushButton* lock_;
    lab::Question question_;
    theme::Appearance appearance_;
};

}  // namespace app::workbench
