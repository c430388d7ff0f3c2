#pragma once

#include "panels/panel.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace app {

class StateChip;

/// For the lecturer's own screen: what this step says and why, what comes next, what the question about it would be
/// and its answer, how long the lecture has lasted. The class does not see it.
class NotesWindow : public Panel {
    Q_OBJECT

public:
    explicit NotesWindow(QWidget* parent);

    void showMoment(const Moment& moment) override;
    void setLook(const Look& look) override;
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
    void showNext(const Moment& moment);
    void showQuestion(const Moment& moment);
    void showElapsed();

    QLabel *number_, *elapsed_, *title_, *say_, *why_, *look_;
    QLabel *nextHead_, *next_, *nextSay_, *askHead_, *question_, *answers_;
    QToolButton* again_;
    StateChip* client_;
    StateChip* server_;
    QElapsedTimer since_;
    QTimer clock_;
    Moment moment_;
    Look appearance_;
};

}  // namespace app
