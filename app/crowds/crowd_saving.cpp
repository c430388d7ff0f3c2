// The window of crowds as a picture, a drawing or a table.

#include "crowds/crowd_window.h"

#include "files/crowd_table.h"
#include "crowds/crowd_controls.h"
#include "theme/ask_for_file.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#ifdef QT_SVG_LIB
#include <QSvgGenerator>
#endif

namespace app::crowds {

QImage CrowdWindow::toImage(qreal scale)
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(appearance_.theme.panel);
    QPainter painter(&image);
    render(&painter);
    return image;
}

#ifdef QT_SVG_LIB
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
#else
bool CrowdWindow::toSvg(QIODevice&) { return false; }
#endif

void CrowdWindow::save(const QString& kind)
{
    theme::askWhereToSave(*this,
                          {tr("Save"), QStringLiteral("*.") + kind, kind, controls_->story() + QLatin1Char('.') + kind},
                          [this, kind](const QString& path) { write(kind, path); });
}

void CrowdWindow::write(const QString& kind, const QString& path)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    if (kind == u"png") toImage().save(&buffer, "PNG");
    if (kind == u"svg") toSvg(buffer);
    if (kind == u"csv" && run_) octets = QByteArray::fromStdString(files::crowdCsv(*run_));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
    controls_->showMessage(written ? QString() : tr("Cannot write %1: %2").arg(path, file.errorString()));
}

}  // namespace app::crowds
