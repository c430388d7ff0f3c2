#include "panels/chain_table.h"

#include "theme/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <initializer_list>

namespace app::panels {
namespace {

enum ChainColumn { kTime, kHost, kWhat, kMark, kSource, kColumns };

}  // namespace

ChainTable::ChainTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName("chainTable");
    setColumnCount(kColumns);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setMinimumHeight(48);
    theme::setType(this, 12);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (const auto link = linkOf(row)) emit linkChosen(*link);
    });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) {
        if (const auto link = linkOf(row)) emit linkActivated(*link);
    });
}

std::optional<std::size_t> ChainTable::linkOf(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= lines_.size()) return std::nullopt;
    return lines_[static_cast<std::size_t>(row)].link;
}

void ChainTable::showLines(const std::vector<ChainLine>& lines)
{
    const QSignalBlocker quiet(this);
    lines_ = lines;
    setColumnHidden(kMark, std::ranges::all_of(lines, [](const ChainLine& line) { return line.mark.isEmpty(); }));
    clearSpans();
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) put(row, lines[static_cast<std::size_t>(row)]);
    fit();
}

/// Words that are no link stand across the columns and cannot be chosen.
void ChainTable::put(int row, const ChainLine& line)
{
    const QString cells[kColumns] = {line.time, line.host, line.text, line.mark, line.source};
    for (int column = 0; column < kColumns; ++column) {
        auto* item = new QTableWidgetItem(line.link ? cells[column] : column == 0 ? line.text : QString());
        item->setToolTip(line.sentence);
        item->setData(Qt::AccessibleTextRole, column == kTime ? line.sentence : item->text());
        if (column == kTime && line.link) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == kSource || !line.link) item->setForeground(appearance_.theme.muted);
        if (!line.link) item->setFlags(Qt::NoItemFlags);
        setItem(row, column, item);
    }
    if (!line.link) setSpan(row, 0, 1, kColumns);
}

/// What happened takes the room that is left; the rule gives way to it, its name is in the sentence below.
void ChainTable::fit()
{
    int used = verticalScrollBar()->sizeHint().width() + 4;
    for (const int column : {kTime, kHost, kMark, kSource}) {
        resizeColumnToContents(column);
        used += columnWidth(column);
    }
    resizeColumnToContents(kWhat);
    const int room = width() - used;
    const int lacking = std::clamp(columnWidth(kWhat) - room, 0, columnWidth(kSource));
    setColumnWidth(kWhat, room + lacking);
    setColumnWidth(kSource, columnWidth(kSource) - lacking);
}

void ChainTable::select(std::size_t link)
{
    const auto found = std::ranges::find_if(lines_, [link](const ChainLine& line) { return line.link == link; });
    if (found != lines_.end()) setCurrentCell(static_cast<int>(found - lines_.begin()), kWhat);
}

/// To the next link in that direction: words between links are passed over.
void ChainTable::walk(int by)
{
    int row = currentRow() + by;
    while (row >= 0 && row < rowCount() && !linkOf(row)) row += by;
    if (row >= 0 && row < rowCount()) setCurrentCell(row, kWhat);
}

void ChainTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto link = linkOf(currentRow())) emit linkActivated(*link);
        return;
    case Qt::Key_Escape: return emit closed();
    case Qt::Key_Up: return walk(-1);
    case Qt::Key_Down: return walk(1);
    default: event->ignore();  // the window's keys: step, back, play
    }
}

void ChainTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void ChainTable::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    verticalHeader()->setDefaultSectionSize(qRound(20 * appearance.textScale));
    const int row = currentRow();
    showLines(lines_);
    if (row >= 0) setCurrentCell(row, kWhat);
}

void ChainTable::retranslate() { setAccessibleName(tr("Chain of causes")); }

}  // namespace app::panels
