#pragma once

#include "theme/appearance.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QToolButton;

namespace app::guiding {

class LegendPicture;

/// A walk over the window, a card for each view: what one sees, what one can press. The view is framed; the lesson can
/// be stepped meanwhile. Enter goes on, Backspace back, Esc ends it.
class Tour : public QFrame {
    Q_OBJECT

public:
    Tour(const theme::Appearance& appearance, QWidget* window);
    ~Tour() override;

    void show(std::size_t page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const char* name);
    QRect target() const;
    void place();
    QSize sizeFor(int wide, int highest) const;

    std::size_t page_ = 0;
    QPointer<QFrame> outline_;  ///< around the view, over the window
    QLabel *title_, *see_, *press_, *count_;
    LegendPicture* legend_;
    QToolButton *back_, *next_, *close_;
    theme::Appearance appearance_;
};

}  // namespace app::guiding
