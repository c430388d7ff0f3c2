#include "panels/log_view.h"

#include "lab/words.h"
#include "panels/log_model.h"
#include "panels/why_menu.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <initializer_list>

namespace app::panels {
namespace {

class LogFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(int host, int kinds, const QString& text)
    {
        host_ = host;
        kinds_ = kinds;
        text_ = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, LogModel::What, parent);
        if (host_ >= 0 && index.data(LogModel::kHostRole).toInt() != host_) return false;
        if ((index.data(LogModel::kKindRole).toInt() & kinds_) == 0) return false;
        const auto has = [&](int role) { return index.data(role).toString().contains(text_, Qt::CaseInsensitive); };
        return text_.isEmpty() || has(Qt::DisplayRole) || has(Qt::ToolTipRole);
    }

private:
    int host_ = -1;
    int kinds_ = LogModel::Everything;
    QString text_;
};

}  // namespace

LogView::LogView(QWidget* parent)
    : Panel(parent), model_(new LogModel(this)), filter_(new LogFilter(this)), table_(new QTableView(this)),
      search_(new QLineEdit(this)), host_(new QComboBox(this)), kind_(new QComboBox(this))
{
    setObjectName("log");
    makeTable();
    auto* top = new QHBoxLayout;
    top->addWidget(search_, 1);
    top->addWidget(host_);
    top->addWidget(kind_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(table_, 1);
    connect(search_, &QLineEdit::textChanged, this, &LogView::refilter);
    connect(host_, &QComboBox::currentIndexChanged, this, &LogView::refilter);
    connect(kind_, &QComboBox::currentIndexChanged, this, &LogView::refilter);
    for (QWidget* widget : std::initializer_list<QWidget*>{search_, host_, kind_, table_, table_->horizontalHeader()})
        theme::setType(widget, 11.5);
    retranslate();
}

void LogView::makeTable()
{
    filter_->setSourceModel(model_);
    table_->setModel(filter_);
    table_->setObjectName("logTable");
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setResizeContentsPrecision(0);  // of the rows in sight
    for (const int narrow : {LogModel::Time, LogModel::Host})
        table_->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::fitTimes);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, &LogView::offerRow);
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& row) { emit momentWanted(row.data(LogModel::kMomentRole).toULongLong()); });
}

/// Qt fits a column when rows come, not when others come into sight.
void LogView::fitTimes()
{
    table_->horizontalHeader()->setSectionResizeMode(LogModel::Time, QHeaderView::ResizeToContents);
}

void LogView::offerRow(QPoint place)
{
    const QModelIndex row = table_->indexAt(place);
    const tcp::EventNumber number = row.data(LogModel::kNumberRole).toUInt();
    if (!row.isValid() || number == tcp::kNoEvent) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerWhy(*menu, [this, number](bool forward) { emit whyWanted({.number = number}, forward); });
    menu->popup(table_->viewport()->mapToGlobal(place));
}

void LogView::fillChoices()
{
    const QSignalBlocker quietHost(host_);
    const QSignalBlocker quietKind(kind_);
    const int host = std::max(host_->currentIndex(), 0);
    const int kind = std::max(kind_->currentIndex(), 0);
    host_->clear();
    host_->addItem(tr("Both hosts"), -1);
    for (const tcp::HostId id : tcp::kHosts) host_->addItem(lab::hostWord(id), static_cast<int>(id));
    kind_->clear();
    kind_->addItem(tr("Everything"), LogModel::Everything);
    kind_->addItem(tr("segments"), LogModel::Segments);
    kind_->addItem(tr("states"), LogModel::States);
    kind_->addItem(tr("calls and signals"), LogModel::Calls);
    kind_->addItem(tr("timers"), LogModel::Timers);
    host_->setCurrentIndex(host);
    kind_->setCurrentIndex(kind);
}

void LogView::refilter()
{
    static_cast<LogFilter*>(filter_)->set(host_->currentData().toInt(), kind_->currentData().toInt(), search_->text());
    table_->scrollToBottom();
}

/// A table nobody sees is not filled.
void LogView::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    if (!isVisible()) return;
    model_->showMoment(moment);
    table_->scrollToBottom();
}

void LogView::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (moment_.timeline) showMoment(moment_);
}

void LogView::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    model_->setNames(appearance.names);
    setMinimumWidth(qRound(432 * appearance.textScale));
    table_->verticalHeader()->setDefaultSectionSize(qRound(20 * appearance.textScale));
}

void LogView::retranslate()
{
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search the log"));
    host_->setAccessibleName(tr("Show host"));
    kind_->setAccessibleName(tr("Show events"));
    table_->setAccessibleName(tr("Log"));
    fillChoices();
    model_->retranslate();
}

}  // namespace app::panels
