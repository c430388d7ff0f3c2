#pragma once

#include "theme/appearance.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace app::panels {

/// The commands of the tool bar; the window owns them and has them in its menus too.
struct TransportActions {
    QAction* restart;
    QAction* back;
    QAction* play;
    QAction* step;
    QAction* predict;
    QAction* undo;
    QAction* whatIf;
    QAction* twin;
    QAction* shared;
    QAction* language;
    QAction* present;
};

/// Restart, back, play, step, speed; predict, undo, what if; twin or shared, language, present. In a narrow window the
/// buttons that have a picture give up their words, the least important first.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(const TransportActions& actions, QWidget* parent = nullptr);

    void setAppearance(const theme::Appearance& appearance);
    void setSpeed(double speed);
    QToolButton* button(const QAction* action) const;
    QSize minimumSizeHint() const override;

signals:
    void speedWanted(double speed);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(QAction* action);
    void addSpeed();
    void retranslate();
    void fitWords();
    void refit();
    int wantedWidth() const;

    QHBoxLayout* row_;
    QLabel* slow_;
    QLabel* fast_;
    QSlider* speed_;
    std::vector<QToolButton*> buttons_;
    std::vector<QToolButton*> givesUp_;  ///< its words when there is no room; in this order
};

}  // namespace app::panels
