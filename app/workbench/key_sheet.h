#pragma once

#include "theme/appearance.h"
#include "workbench/key_groups.h"

#include <QSizeF>

class QPainter;

namespace app::workbench {

/// Groups of keys laid out in columns, in the largest type, up to the wanted, in which all of them fit into a room: a
/// card on the screen, or paper.
class KeySheet {
public:
    KeySheet(QString title, std::vector<KeyGroup> groups, const theme::Appearance& appearance, QSizeF room);

    QSizeF size() const { return size_; }
    qreal px() const { return px_; }
    void paint(QPainter& painter) const;
    /// All of it, a line for each key: for a screen reader.
    QString text() const;

private:
    struct Column {
        std::size_t first = 0;  ///< of groups_
        std::size_t end = 0;
    };

    bool fits(qreal px, int columns);
    qreal rowHeight() const { return px_ * 1.62; }
    qreal heightOf(const KeyGroup& group) const { return rowHeight() * (static_cast<qreal>(group.rows.size()) + 1.75); }
    qreal widthOf(const Column& column, qreal& keys) const;

    QString title_;
    std::vector<KeyGroup> groups_;
    theme::Appearance appearance_;
    QSizeF room_;
    QSizeF size_;
    qreal px_ = 13;
    std::vector<Column> columns_;
};

}  // namespace app::workbench
