#pragma once

#include "theme/look.h"

#include <QFrame>

#include <array>

class QLabel;
class QToolButton;

namespace app {

/// Said in place when a lesson has been left: three ways on, and nothing has to be answered.
class ForkBar : public QFrame {
    Q_OBJECT

public:
    explicit ForkBar(QWidget* parent = nullptr);

    void setOffered(bool offered);
    void setLook(const Look& look);

signals:
    void compareWanted();
    void aloneWanted();
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const char* name, void (ForkBar::*wanted)());
    void retranslate();

    QLabel* words_;
    QToolButton* compare_;
    QToolButton* alone_;
    QToolButton* back_;
};

}  // namespace app
