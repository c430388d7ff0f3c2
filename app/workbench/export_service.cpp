#include "workbench/export_service.h"

#include "workbench/workbench.h"

namespace app::workbench {

ExportService& ExportService::of(Workbench& bench)
{
    auto* service = bench.findChild<ExportService*>(QString(), Qt::FindDirectChildrenOnly);
    return *(service ? service : new ExportService(&bench));
}

} // namespace app::workbench
