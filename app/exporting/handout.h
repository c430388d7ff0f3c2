#pragma once

#include "exporting/handout_rows.h"
#include "lab/moment.h"
#include "theme/appearance.h"

#include <QPageSize>

class QIODevice;
class QPagedPaintDevice;

namespace app::exporting {

/// A4, but Letter where that is what printers have.
QPageSize::PageSizeId usualPaper();

/// A scenario on paper (design: teacher): a table of its steps with a question before each, the state diagram, the
/// whole ladder. For teachers the way is drawn on the diagram and the ladder is told; students fill in both: lines of
/// life, empty bands, arrows without a word. `moment` may be any of it. Of a captured run, with its evidence, the
/// questions are those that the capture can answer, and its end stands in place of the way. False if the device cannot
/// be written.
bool writeHandout(const lab::Moment& moment, HandoutFor whom, const theme::Appearance& appearance, QIODevice& device,
                  QPageSize::PageSizeId paper = usualPaper(), const lab::Evidence* evidence = nullptr);
/// On whatever has pages, whatever their size.
bool printHandoutOn(QPagedPaintDevice& device, const lab::Moment& moment, HandoutFor whom,
                    const theme::Appearance& appearance, const lab::Evidence* evidence = nullptr);

}  // namespace app::exporting
