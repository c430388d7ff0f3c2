#pragma once

#include "workbench/export_service.h"

namespace app::workbench {
class Workbench;
}

namespace app::exporting {

/// Pictures, pages and handouts of what another window shows: a captured connection.
class CapturedExports : public QObject {
    Q_OBJECT

public:
    explicit CapturedExports(workbench::Workbench& bench);

    /// Empty, or why it was not written there. Printing has no path.
    QString write(const workbench::ExportRequest& request, const QString& path) const;

private:
    void serve(const workbench::ExportRequest& request);
    void print(const workbench::ExportRequest& request);

    workbench::Workbench& bench_;
};

} // namespace app::exporting
