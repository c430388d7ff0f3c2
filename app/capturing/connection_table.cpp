#include "capturing/connection_table.h"

#include <QHeaderView>

#include <algorithm>

namespace app::capturing {
namespace {

constexpr int kArrow = 34;         ///< of the column by which the rows are sorted
constexpr int kTitleMargins = 14;  ///< beside the words of a title

}  // namespace

ConnectionTable::ConnectionTable(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("connections"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int ConnectionTable::least(int column) const
{
    const QHeaderView& titles = *horizontalHeader();
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = column == titles.sortIndicatorSection() ? kArrow : 0;
    return std::max(sizeHintForColumn(column), titles.fontMetrics().horizontalAdvance(title) + kTitleMargins + arrow);
}

/// Qt leaves room for an arrow in each title; where that is too much, only the one that has it keeps it.
void ConnectionTable::fitColumns()
{
    if (!model()) return;
    QHeaderView& titles = *horizontalHeader();
    titles.setResizeContentsPrecision(100);
    titles.setStretchLastSection(false);
    resizeColumnsToContents();
    const bool tight = titles.length() > viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column)
        if (tight || titles.sectionSize(column) < least(column)) titles.resizeSection(column, least(column));
    titles.setStretchLastSection(true);  // anew: the last one was given a width
}

void ConnectionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

}  // namespace app::capturing
