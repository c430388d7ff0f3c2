#pragma once

#include "theme/appearance.h"
#include "workbench/key_groups.h"

#include <QStringList>

class QPagedPaintDevice;

namespace app::workbench {

/// Each list of groups on a page of its own, as large as the paper allows. False: the device cannot be written.
bool printKeySheets(QPagedPaintDevice& device, const std::vector<std::vector<KeyGroup>>& pages,
                    const QStringList& titles, const theme::Appearance& appearance);

}  // namespace app::workbench
