#pragma once

#include "theme/appearance.h"

#include <QFrame>

namespace app::guiding {

/// The meaning of the line styles, over the window; any key or click closes it.
class LegendCard : public QFrame {
    Q_OBJECT

public:
    LegendCard(const theme::Appearance& appearance, QWidget* window);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
};

/// The same as a part of another card.
class LegendPicture : public QWidget {
    Q_OBJECT

public:
    LegendPicture(const theme::Appearance& appearance, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Appearance appearance_;
};

}  // namespace app::guiding
