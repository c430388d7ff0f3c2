#pragma once

#include "lab/question.h"
#include "lab/telling.h"
#include "panels/panel.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace app::panels {

class ChangedRow;

/// What this step is about: number, title, at most three sentences, why, and what to type in a real terminal.
/// Where the lesson has no words (free play, what if, within a step) the narrator speaks.
class NarrationPanel : public Panel {
    Q_OBJECT

public:
    explicit NarrationPanel(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    /// All that it says now, for the clipboard.
    QString text() const;
    /// What was predicted beside what it did, until the next moment is shown.
    void showVerdict(const lab::Judgement& answer, const QString& score);
    /// A row below the title, as long as it is shown; it is this panel's then.
    void addNotice(QWidget* notice);

signals:
    /// The link out of a "what if" was pressed.
    void backToLesson();
    /// Out of settings that were changed.
    void lessonValuesWanted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* notice, QEvent* event) override;

private:
    struct Words {
        QString number;
        lab::Telling telling;
    };

    void fitWords();
    int wordsHeight() const;
    void setTypes();
    void fill(QWidget& page);
    QWidget* makeVerdict();
    QHBoxLayout* makeRow(QLabel* pill, QLabel* text);
    QHBoxLayout* makeTop();
    void put(const Words& words);
    static Words beforeFirstStep(const lab::Moment& moment);
    static QString numberOf(const lab::Moment& moment);

    QScrollArea* scroll_;
    QLabel* number_;
    QToolButton* back_;
    QLabel* title_;
    QVBoxLayout* notices_;
    ChangedRow* changed_;
    QWidget* verdict_;
    QLabel* said_;
    QLabel* did_;
    QLabel* score_;
    QLabel* explanation_;
    QLabel* say_;
    QLabel* whyPill_;
    QLabel* why_;
    QLabel* terminalPill_;
    QLabel* terminal_;
    QToolButton* copy_;
    QString command_;  ///< of `look`, for the clipboard
    theme::Appearance appearance_;
};

}  // namespace app::panels
