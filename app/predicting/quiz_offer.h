#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace app::theme {
struct Appearance;
}

namespace app::predicting {

/// Offers a quiz on a lesson that was seen to its end. A line in the window, not a dialog: it can be ignored.
class QuizOffer : public QFrame {
    Q_OBJECT

public:
    explicit QuizOffer(QWidget* parent = nullptr);

    void setAppearance(const theme::Appearance& appearance);

signals:
    void accepted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const char* name);
    void retranslate();

    QLabel* words_;
    QToolButton* accept_;
    QToolButton* later_;
};

}  // namespace app::predicting
