#pragma once

#include "panels/panel.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace app::panels {
class StateChip;
}

namespace app::presenting {

/// For the lecturer's own screen: what this step says and why, what comes next, what the question about it would be
/// and its answer, how long the lecture has lasted. The class does not see it.
class NotesWindow : public panels::Panel {
    Q_OBJECT

public:
    explicit NotesWindow(QWidget* parent);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    /// On a screen that `lecture` is not on, where there is one.
    void placeBeside(const QWidget& lecture);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeBody();
    void showNext(const lab::Moment& moment);
    void showQuestion(const lab::Moment& moment);
    void showElapsed();

    QLabel *number_, *elapsed_, *title_, *say_, *why_, *terminal_;
    QLabel *nextHead_, *next_, *nextSay_, *askHead_, *question_, *answers_;
    QToolButton* again_;
    panels::StateChip* client_;
    panels::StateChip* server_;
    QElapsedTimer since_;
    QTimer clock_;
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::presenting
