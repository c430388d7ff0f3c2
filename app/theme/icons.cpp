#include "theme/icons.h"

#include "theme/icon_paths.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace app::theme {
namespace {

/// Paints the vectors anew for every size, so that icons are sharp on every screen.
class VectorIconEngine : public QIconEngine {
public:
    VectorIconEngine(Icon icon, QColor ink, QColor disabled) : icon_(icon), ink_(ink), disabled_(disabled) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side,
                            side);
        paintIcon(*painter, icon_, square, inkFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) return {};  // of a button that has no room
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new VectorIconEngine(*this); }
    QString key() const override { return QStringLiteral("tcp-state-lab"); }
    bool isNull() override { return false; }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        const bool enabled = mode != QIcon::Disabled;
        if (ink_.isValid()) return enabled ? ink_ : disabled_;
        return QGuiApplication::palette().color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    }

    Icon icon_;
    QColor ink_;
    QColor disabled_;
};

}  // namespace

QIcon icon(Icon which, const QColor& ink, const QColor& disabled)
{
    return QIcon(new VectorIconEngine(which, ink, disabled));
}

QIcon icon(Icon which) { return QIcon(new VectorIconEngine(which, QColor(), QColor())); }

QIcon icon(Icon which, const Theme& theme) { return icon(which, theme.text, theme.edgeDim); }

void paintIcon(QPainter& painter, Icon which, const QRectF& square, const QColor& ink)
{
    const IconPaths paths = iconPaths(which);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 24, square.height() / 24);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(paths.lines);
    painter.fillPath(paths.shapes, ink);
    painter.restore();
}

QColor onFocus(const Theme& theme) { return theme.dark ? QColor(0x0A, 0x0F, 0x16) : QColor(Qt::white); }

}  // namespace app::theme
