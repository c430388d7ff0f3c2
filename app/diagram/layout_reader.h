#pragma once

#include "diagram/diagram_layout.h"

#include <QJsonObject>

namespace app::diagram {

/// Reads one layout file. The files are our own and embedded, so a fault in one is a fault of the build: it is
/// reported as a Qt warning, and the layout stays empty.
class LayoutReader {
public:
    explicit LayoutReader(const QString& file);

    QSizeF size() const;
    qreal cornerRadius() const;
    KindStyle style(EdgeKind kind) const;
    std::vector<LayoutState> states() const;
    std::vector<LayoutRegion> regions() const;
    std::vector<LayoutEdge> edges() const;

private:
    QJsonObject meta() const { return root_[QLatin1String("meta")].toObject(); }

    QJsonObject root_;
};

}  // namespace app::diagram
