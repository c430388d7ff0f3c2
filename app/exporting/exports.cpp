#include "exporting/exports.h"

#include "ladder/ladder_export.h"
#include "ladder/ladder_geometry.h"

#include <QBuffer>
#include <QSaveFile>

#include <functional>

namespace app::exporting {
namespace {

constexpr qreal kLadderWidth = 760;  ///< px at scale 1: its type is as large as on the screen

/// All or nothing: a file that cannot be written whole is left as it was.
QString writeFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool made = write(buffer);
    QSaveFile file(path);
    const bool written = made && file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size();
    return written && file.commit() ? QString() : file.errorString();
}

}  // namespace

QString exportLadder(const lab::Moment& moment, const theme::Appearance& appearance, const QString& path,
                     const lab::Evidence* evidence)
{
    const ladder::LadderGeometry sheet = ladder::wholeLadder(moment, appearance, kLadderWidth, evidence);
    return writeFile(path, [&](QIODevice& device) {
        if (path.endsWith(u".svg", Qt::CaseInsensitive)) return ladder::writeLadderSvg(sheet, appearance, device);
        if (path.endsWith(u".pdf", Qt::CaseInsensitive)) return ladder::writeLadderPdf(sheet, appearance, device);
        return ladder::ladderImage(sheet, appearance, 2).save(&device, "PNG");
    });
}

QString exportAnimation(const std::vector<GifFrame>& frames, const QString& path)
{
    QString wrong;
    const QString why =
        writeFile(path, [&](QIODevice& device) { return (wrong = writeGif(frames, device)).isEmpty(); });
    return wrong.isEmpty() ? why : wrong;
}

QString exportPage(const PageSource& source, const QString& path)
{
    return writeFile(path, [&](QIODevice& device) {
        const QByteArray html = lessonPage(source);
        return device.write(html) == html.size();
    });
}

QString exportHandout(const lab::Moment& moment, HandoutFor whom, const theme::Appearance& appearance,
                      const QString& path, const lab::Evidence* evidence)
{
    return writeFile(path, [&](QIODevice& device) {
        return writeHandout(moment, whom, appearance, device, usualPaper(), evidence);
    });
}

}  // namespace app::exporting
