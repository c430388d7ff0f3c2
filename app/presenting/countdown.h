#pragma once

#include "theme/appearance.h"

#include <QTimer>
#include <QWidget>

namespace app::presenting {

/// Seconds left for a show of hands, large enough for the last row: a disc that empties. At zero it stays for a moment
/// and goes; nothing is answered by it.
class Countdown : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSeconds = 20;

    explicit Countdown(QWidget* parent);

    /// Starts it, or puts it away.
    void toggle() { running() ? stop() : start(); }
    void start();
    void stop();
    bool running() const { return !isHidden(); }
    int left() const { return left_; }
    /// A second has passed.
    void tick();
    /// `scale`: 1 at a height of 1080.
    void setAppearance(const theme::Appearance& appearance, qreal scale);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();

    QTimer clock_;
    int left_ = 0;
    theme::Appearance appearance_;
};

}  // namespace app::presenting
