#pragma once

#include "lab/question.h"
#include "theme/look.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace app {

/// The question before the step. The answer is locked before anything is shown; "Show me" is an answer too.
class PredictPanel : public QFrame {
    Q_OBJECT

public:
    explicit PredictPanel(QWidget* parent = nullptr);

    void ask(const Question& question);
    void setLook(const Look& look);

signals:
    void locked(std::size_t option);
    void skipped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeOptions();
    void choose(std::size_t option);
    void lock();
    void fitLock();
    void retranslate();

    QLabel* heading_;
    QLabel* context_;
    QLabel* text_;
    std::array<QPushButton*, 4> options_;
    QPushButton* skip_;
    QPushButton* lock_;
    Look look_;
};

}  // namespace app
