#pragma once

#include "lab/moment.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace app::lab {
struct Evidence;
}

namespace app::workbench {

class Workbench;

/// A moment that a window of its own shows shall leave the program as a file, or on paper.
struct ExportRequest {
    enum class What { Ladder, Page, Handout, HandoutAnswers, Print };
    What what{};
    lab::Moment moment;                            ///< of a ladder; of all others the run is what counts
    std::shared_ptr<const lab::Evidence> evidence; ///< of a captured run: what of it is proved
    QString name;                                  ///< begins the name of the file
    QString language;
    QWidget* window = nullptr;                ///< that asks for the place
    std::function<void(const QString&)> tell; ///< how it ended
};

/// Where windows that a feature opens ask for what another feature does: none includes another.
class ExportService : public QObject {
    Q_OBJECT

public:
    /// The one of this workbench.
    static ExportService& of(Workbench& bench);

signals:
    void wanted(const app::workbench::ExportRequest& request);

private:
    using QObject::QObject;
};

} // namespace app::workbench
