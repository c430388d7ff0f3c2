#pragma once

#include "panels/panel.h"
#include "scenario/scenario.h"

class QLabel;
class QToolButton;

namespace app::freeplay {

/// The clock, which the student advances: the time, and four buttons that let it go on. Each says what will happen:
/// the next event, and which timer is the next to expire.
class ClockBar : public panels::Panel {
    Q_OBJECT

public:
    explicit ClockBar(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    /// The keys that do the same, for the tips.
    void setKeys(const QStringList& keys) { keys_ = keys; }
    /// As the button "to the next timer" does it; nothing, where no timer will expire.
    void goToNextTimer();

signals:
    void runWanted(const tcp::RunMode& mode);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const char* name);
    void say(QToolButton* button, const QString& text, const QString& tip, int key);
    void showNextEvent(const tcp::World& world);
    void showNextTimer(const tcp::World& world);
    void fit();

    QLabel* time_;
    QToolButton *next_, *second_, *minute_, *timer_;
    std::optional<tcp::Duration> untilTimer_;
    QString timerText_;  ///< which timer, when: shown where there is room
    lab::Moment moment_;
    QStringList keys_;
    theme::Appearance appearance_;
};

}  // namespace app::freeplay
