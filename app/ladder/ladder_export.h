#pragma once

#include <QImage>
#include <QSizeF>

class QIODevice;
class QPainter;

namespace app {

struct Look;
struct Moment;
struct Sheet;

/// Up to the moment, laid out for this width.
Sheet wholeLadder(const Moment& moment, const Look& look, qreal width);
/// The ladder with its heads.
QSizeF ladderSize(const Sheet& sheet);
void drawLadder(QPainter& painter, const Sheet& sheet, const Look& look);

/// The whole ladder with its heads as a picture; smaller than asked for where it would be larger than pictures can be.
QImage ladderImage(const Sheet& sheet, const Look& look, qreal scale);
/// False if the device cannot be written.
bool writeLadderSvg(const Sheet& sheet, const Look& look, QIODevice& device);
bool writeLadderPdf(const Sheet& sheet, const Look& look, QIODevice& device);

}  // namespace app
