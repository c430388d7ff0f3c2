#pragma once

#include "lab/question.h"
#include "theme/appearance.h"

#include <QFrame>

#include <array>

class QAction;
class QLabel;
class QMenu;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace app::workbench {
class PredictPanel;
}

namespace app::capturing {

/// What leaves the window of a captured connection.
enum class Leaving { Ladder, Page, Handout, HandoutAnswers, Print, Picture, Text };

/// The packets of a connection to walk through, what is said of the one that is shown, and the question before the
/// next.
class PacketPanel : public QFrame {
    Q_OBJECT

public:
    explicit PacketPanel(QWidget* parent = nullptr);

    /// `steps`: how many there are, though the moment may know of fewer.
    void showMoment(const lab::Moment& moment, std::size_t steps);
    void ask(const lab::Question& question);
    void closeQuestion();
    bool asking() const;
    /// Beside the words of the packet, until the next one is shown.
    void showVerdict(const lab::Judgement& answer, const QString& score);
    /// The question before a packet: on, off, or not to be had, and then why.
    void setPredicting(bool on, const QString& whyNot);
    /// A key that an open question takes.
    bool takeKey(const QKeyEvent& key);
    QString said() const;
    void setAppearance(const theme::Appearance& appearance);

signals:
    void stepWanted(std::size_t step);
    void whatIfWanted();
    void predictWanted(bool on);
    void leavingWanted(app::capturing::Leaving what);
    void answered(int option);
    void skipped();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSteps();
    QWidget* makeWords();
    void makeMenu();
    QToolButton* button(const char* name, const std::function<std::size_t()>& to);
    void retranslate();

    std::size_t step_ = 0;
    std::size_t steps_ = 0;
    QString whyNot_;
    std::array<QToolButton*, 4> buttons_{};
    std::array<QAction*, 7> leaving_{};
    QSlider* slider_;
    QToolButton* whatIf_;
    QToolButton* predict_;
    QToolButton* leave_;
    QMenu* menu_;
    QStackedWidget* pages_;
    QLabel* verdict_;
    QLabel* title_;
    QLabel* say_;
    QLabel* why_;
    workbench::PredictPanel* question_;
};

} // namespace app::capturing
