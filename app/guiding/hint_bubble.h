#pragma once

#include "theme/appearance.h"

#include <QFrame>

#include <span>

class QLabel;
class QToolButton;

namespace app::guiding {

/// A few words beside what they are about, over the window, with a beak that points there. It takes no focus and no
/// key; a click on it, or on its cross, puts it away.
class HintBubble : public QFrame {
    Q_OBJECT

public:
    explicit HintBubble(QWidget* window);

    void setAppearance(const theme::Appearance& appearance);
    /// All in coordinates of the window. Below the target where there is room, else above; what is to be kept clear
    /// stays in sight where that can be.
    void pointAt(const QRect& target, const QString& words, std::span<const QRect> clear = {});
    QString words() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QLabel* words_;
    QToolButton* close_;
    theme::Appearance appearance_;
    int beak_ = 0;         ///< x of its tip
    bool below_ = true;    ///< the bubble is below its target
};

}  // namespace app::guiding
