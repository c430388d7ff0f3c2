#pragma once

#include "theme/look.h"

#include <QPainterPath>
#include <QWidget>

namespace app {

/// Dims what lies below it but for a part; the mouse goes through.
class Veil : public QWidget {
    Q_OBJECT

public:
    explicit Veil(QWidget* parent);
    void show(const QPainterPath& bright, const Theme& theme);
    /// To screen readers: what is pointed at now.
    void announce(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPainterPath dim_;
    Theme theme_;
};

}  // namespace app
