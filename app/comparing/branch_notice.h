#pragma once

#include "theme/appearance.h"

#include <QFrame>

#include <array>

class QLabel;
class QToolButton;

namespace app::comparing {

/// A notice that a lesson has been left by hand, with two ways to go on beside the way back
/// that the narration offers anyway. It can be ignored.
class BranchNotice : public QFrame {
    Q_OBJECT

public:
    explicit BranchNotice(QWidget* parent = nullptr);

    void setOffered(bool offered);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void compareWanted();
    void aloneWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const char* name, void (BranchNotice::*wanted)());
    void retranslate();

    QLabel* words_;
    QToolButton* compare_;
    QToolButton* alone_;
};

}  // namespace app::comparing
