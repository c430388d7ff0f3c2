#pragma once

#include <QImage>

class QIODevice;

namespace app {

struct Look;
struct Sheet;

/// The whole ladder with its heads as a picture; smaller than asked for where it would be larger than pictures can be.
QImage ladderImage(const Sheet& sheet, const Look& look, qreal scale);
/// False if the device cannot be written.
bool writeLadderSvg(const Sheet& sheet, const Look& look, QIODevice& device);
bool writeLadderPdf(const Sheet& sheet, const Look& look, QIODevice& device);

}  // namespace app
