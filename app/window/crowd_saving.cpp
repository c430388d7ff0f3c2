// The window of crowds as a picture, a drawing or a table.

#include "window/crowd_window.h"

#include "files/crowd_table.h"
#include "window/crowd_controls.h"

#include <QBuffer>
#include <QFileDialog>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace app {

QImage CrowdWindow::toImage(qreal scale)
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(look_.theme.panel);
    QPainter painter(&image);
    render(&painter);
    return image;
}

bool CrowdWindow::toSvg(QIODevice& device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(controls_->storyTitle());
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    render(&painter);
    return painter.end();
}

void CrowdWindow::save(const QString& kind)
{
    auto* dialog = new QFileDialog(this, tr("Save"), controls_->story() + QLatin1Char('.') + kind,
                                   QStringLiteral("*.") + kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) { write(kind, path); });
    dialog->open();
}

void CrowdWindow::write(const QString& kind, const QString& path)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    if (kind == u"png") toImage().save(&buffer, "PNG");
    if (kind == u"svg") toSvg(buffer);
    if (kind == u"csv" && run_) octets = QByteArray::fromStdString(crowdCsv(*run_));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
    controls_->showMessage(written ? QString() : tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

}  // namespace app
