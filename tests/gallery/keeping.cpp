#include "gallery/keeping.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <gtest/gtest.h>

namespace gallery {

QString folder() { return QStringLiteral(BINARY_DIR "/gallery"); }

void keep(app::window::MainWindow& window, const QString& name)
{
    QDir().mkpath(folder());
    constexpr int kQuick = 90;  // of PNG: little compression, which is most of the time
    EXPECT_TRUE(drive::picture(window).save(folder() + "/" + name + ".png", "PNG", kQuick));
}

void keepWithPopup(app::window::MainWindow& window, QToolButton& button, const QString& name)
{
    button.click();
    QImage picture = drive::picture(window);
    QWidget* popup = button.findChild<QFrame*>();
    QPainter(&picture).drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
    popup->hide();
    QDir().mkpath(folder());
    EXPECT_TRUE(picture.save(folder() + "/" + name + ".png"));
}

QImage pictureOf(QWidget& window)
{
    QImage picture = window.grab().toImage();
    QPainter painter(&picture);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || top == &window) continue;
        if (top->parentWidget() == nullptr || top->parentWidget()->window() != &window) continue;
        if (top->windowType() == Qt::Popup || top->windowType() == Qt::Dialog || top->windowType() == Qt::Tool)
            painter.drawPixmap(window.mapFromGlobal(top->pos()), top->grab());
    }
    return picture;
}

}  // namespace gallery
