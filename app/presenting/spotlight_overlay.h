#pragma once

#include "theme/appearance.h"

#include <QPainterPath>
#include <QWidget>

namespace app::presenting {

/// Dims what lies below it but for a part; the mouse goes through.
class SpotlightOverlay : public QWidget {
    Q_OBJECT

public:
    explicit SpotlightOverlay(QWidget* parent);
    void show(const QPainterPath& bright, const theme::Theme& theme);
    /// To screen readers: what is pointed at now.
    void announce(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPainterPath dim_;
    theme::Theme theme_;
};

}  // namespace app::presenting
