#pragma once

#include <QImage>
#include <QSizeF>

class QIODevice;
class QPainter;

namespace app::lab {
struct Evidence;
struct Moment;
}
namespace app::theme {
struct Appearance;
}

namespace app::ladder {

struct LadderGeometry;

/// Up to the moment, laid out for this width; of a captured run with what is known of it.
LadderGeometry wholeLadder(const lab::Moment& moment, const theme::Appearance& appearance, qreal width,
                           const lab::Evidence* evidence = nullptr);
/// What a student fills in: the same places, but no words at the segments, no timers, and no state in the bands.
LadderGeometry blankLadder(LadderGeometry sheet);
/// The ladder with its heads.
QSizeF ladderSize(const LadderGeometry& sheet);
void drawLadder(QPainter& painter, const LadderGeometry& sheet, const theme::Appearance& appearance);

/// The whole ladder with its heads as a picture; smaller than asked for where it would be larger than pictures can be.
QImage ladderImage(const LadderGeometry& sheet, const theme::Appearance& appearance, qreal scale);
/// False if the device cannot be written.
bool writeLadderSvg(const LadderGeometry& sheet, const theme::Appearance& appearance, QIODevice& device);
bool writeLadderPdf(const LadderGeometry& sheet, const theme::Appearance& appearance, QIODevice& device);

}  // namespace app::ladder
