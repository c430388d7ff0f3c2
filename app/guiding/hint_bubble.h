#pragma once

#include "theme/appearance.h"

#include <QFrame>

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
    /// `target` in coordinates of the window. Below it where there is room, else above.
    void pointAt(const QRect& target, const QString& words);
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
