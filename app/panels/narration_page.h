#pragma once

#include "panels/text.h"

#include <QLayout>
#include <QWidget>

namespace app::panels {

/// The page in the scroll area, which is as wide as there is room: how wide it would like to be, with all text laid out
/// for that, is asked for and not used.
class NarrationPage : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return minimumSizeHint(); }
};

/// Of rows within rows each knows its own height.
inline void invalidate(QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout* inner = layout.itemAt(i)->layout()) invalidate(*inner);
        const QWidget* box = layout.itemAt(i)->widget();
        if (box && box->layout()) invalidate(*box->layout());
    }
    layout.invalidate();
}

/// A text on that page. How wide a text that wraps would like to be takes Qt nine layouts of it.
class NarrationLine : public WrappedLabel {
public:
    explicit NarrationLine(QWidget* parent) : WrappedLabel(parent) { setTextFormat(Qt::PlainText); }
    QSize minimumSizeHint() const override { return {1, fontMetrics().height()}; }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

}  // namespace app::panels
