#include "capturing/capture_window.h"

#include "capturing/connection_table.h"
#include "capturing/connection_view.h"
#include "capturing/state_charts.h"
#include "files/time_words.h"
#include "ladder/ladder_view.h"
#include "panels/text.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace app::capturing {

CaptureWindow::CaptureWindow(QWidget* parent)
    : QWidget(parent), rows_(new QSplitter(Qt::Vertical)), view_(new ConnectionView),
      charts_(new StateCharts), overview_(new QPushButton), model_(new ConnectionModel(this)),
      table_(new ConnectionTable), filter_(new QLineEdit), summary_(panels::plainLabel(this, true)),
      message_(panels::plainLabel(this, true)), progress_(new QProgressBar), cancel_(new QPushButton)
{
    setObjectName(QStringLiteral("captureWindow"));
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(6);
    column->addWidget(makeTop());
    column->addWidget(message_);
    makeTable();
    rows_->addWidget(table_);
    rows_->addWidget(view_);
    rows_->addWidget(charts_);
    rows_->setChildrenCollapsible(false);
    rows_->setHandleWidth(8);
    column->addWidget(rows_, 1);
    showView(false);
    message_->setObjectName(QStringLiteral("captureMessage"));
    message_->hide();
    wire();
    retranslate();
}

void CaptureWindow::wire()
{
    connect(filter_, &QLineEdit::textChanged, model_, &ConnectionModel::setFilter);
    connect(filter_, &QLineEdit::returnPressed, table_, qOverload<>(&QWidget::setFocus));
    connect(overview_, &QPushButton::clicked, this, [this] { showView(false); });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        job_.cancel();
        tell({.cancelled = true});
    });
    connect(&job_, &CaptureJob::read, this, &CaptureWindow::take);
    connect(&connectionJob_, &ConnectionJob::found, this, &CaptureWindow::present);
    connect(view_, &ConnectionView::lessonWanted, this, &CaptureWindow::lessonWanted);
    connect(view_, &ConnectionView::retoldWanted, this, [this](std::size_t step) {
        if (view_->evidence()) emit retoldWanted(*view_->evidence()->retold, step);
    });
    connect(view_, &ConnectionView::assumptionsWanted, this, [this](tcp::Assumptions may) {
        options_.may = may;
        tellAnew();
    });
    connect(view_, &ConnectionView::pointWanted, this, [this](tcp::CapturePoint at) {
        options_.point = at;
        tellAnew();
    });
    connect(view_, &ConnectionView::leavingWanted, this, &CaptureWindow::leave);
    connect(view_, &ConnectionView::predictingChanged, this, [this](bool on) {
        model_->conceal(on ? view_->evidence()->source.conversation.number : 0);
    });
}

QWidget* CaptureWindow::makeTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(summary_, 1);
    row->addWidget(progress_);
    row->addWidget(cancel_);
    row->addWidget(overview_);
    row->addWidget(filter_);
    progress_->setObjectName(QStringLiteral("captureProgress"));
    progress_->setFixedWidth(160);
    filter_->setObjectName(QStringLiteral("captureFilter"));
    filter_->setClearButtonEnabled(true);
    for (QWidget* hidden : {static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_)}) hidden->hide();
    return top;
}

void CaptureWindow::makeTable()
{
    table_->setModel(model_);
    table_->sortByColumn(ConnectionModel::Number, Qt::AscendingOrder);
    connect(table_, &QTableView::clicked, this, &CaptureWindow::openRow);
    connect(table_, &QTableView::activated, this, &CaptureWindow::openRow);
}

void CaptureWindow::open(const QString& path, bool now)
{
    path_ = path;
    end_.reset();
    connectionJob_.cancel();
    view_->open(nullptr, 0);
    showView(false);
    model_->clear();
    message_->hide();
    filter_->clear();
    progress_->setValue(0);
    progress_->show();
    cancel_->show();
    job_.start(path, now);
    retranslate();
}

void CaptureWindow::take(const CaptureBatch& batch)
{
    constexpr int fewRows = 1000;  // whose widths are looked at
    const bool few = model_->rowCount() < fewRows;
    model_->add(batch.begun);
    for (const auto& [number, row] : batch.ended) model_->update(number, row);
    if (!batch.ended.empty()) model_->updated();
    if (few && !batch.begun.empty()) table_->fitColumns();
    progress_->setValue(batch.percent);
    if (batch.end) {
        tell(*batch.end);
        table_->fitColumns();
        selectShown();
    }
}

void CaptureWindow::tell(const CaptureEnd& end)
{
    end_ = end;
    if (end.states) charts_->show(end.states, end.time);
    progress_->hide();
    cancel_->hide();
    retranslate();
    const QString name = QFileInfo(path_).fileName();
    if (!end.error.isEmpty()) return say(tr("Cannot read %1: %2").arg(name, end.error));
    if (end.cancelled) return say(tr("Reading was cancelled; the list is not complete."));
    if (!end.damage.isEmpty()) return say(tr("%1 is damaged: %2").arg(name, end.damage));
    say(end.notes.segments == 0 ? tr("There is no TCP segment in %1.").arg(name) : QString());
}

void CaptureWindow::say(const QString& words)
{
    panels::setWords(message_, words);
    message_->setVisible(!words.isEmpty());
}

QString CaptureWindow::message() const { return message_->isHidden() ? QString() : message_->text(); }

void CaptureWindow::openRow(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const std::uint64_t number = model_->numberAt(index.row());
    const auto& shown = view_->evidence();
    const bool same = shown && shown->source.conversation.number == number;
    if (model_->rows()[number - 1].done && !same) openConnection(number);
}

void CaptureWindow::openConnection(std::uint64_t number, bool now)
{
    connectionJob_.start(path_, number, options_, now);
}

void CaptureWindow::present(const std::shared_ptr<const lab::Evidence>& evidence)
{
    say(evidence ? QString() : tr("This connection is not in the file any more."));
    if (!evidence) return;
    view_->open(evidence, 0);
    model_->conceal(view_->predicting() ? evidence->source.conversation.number : 0);
    showView(true);
    view_->setFocus();
    selectShown();
}

/// In the list, which may be read later than its connection.
void CaptureWindow::selectShown()
{
    if (!view_->evidence()) return;
    const int row = model_->rowOfNumber(view_->evidence()->source.conversation.number);
    if (row < 0) return;
    table_->setCurrentIndex(model_->index(row, 0));
    table_->scrollTo(table_->currentIndex());
}

/// The connection that is chosen, or all of them over time.
void CaptureWindow::showView(bool connection)
{
    const bool other = view_->isHidden() == connection;
    view_->setVisible(connection);
    charts_->setVisible(!connection);
    overview_->setVisible(connection);
    if (other) rows_->setSizes(connection ? QList<int>{22, 78, 0} : QList<int>{62, 0, 38});
}

/// The same connection at the same packet, with other words or other marks.
void CaptureWindow::tellAnew()
{
    if (!view_->evidence()) return;
    lab::CapturedConnection source = view_->evidence()->source;
    source.options = options_;
    view_->open(lab::makeEvidence(std::move(source)), view_->step());
}

void CaptureWindow::setLanguage(const QString& language)
{
    view_->setLanguage(language);
    tellAnew();
}

/// The ladder is copied here; files and paper are the business of the main window.
void CaptureWindow::leave(Leaving what)
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const bool picture = what == Leaving::Picture;
    if (!picture && what != Leaving::Text) return emit exportWanted(what);
    if (picture) clipboard.setImage(view_->ladder().toImage());
    else clipboard.setText(view_->ladder().toText());
    say(picture ? tr("Copied as a picture") : tr("Copied as text"));
}

void CaptureWindow::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, appearance.theme.panel);
    palette.setColor(QPalette::WindowText, appearance.theme.text);
    setPalette(palette);
    for (QWidget* widget : std::initializer_list<QWidget*>{table_, filter_, table_->horizontalHeader(), cancel_,
                                                           message_, overview_})
        widget->setFont(appearance.font(12.5));
    summary_->setFont(appearance.font(13, QFont::Bold));
    table_->verticalHeader()->setDefaultSectionSize(qRound(24 * appearance.textScale));
    model_->setNames(appearance.names);
    view_->setAppearance(appearance);
    charts_->setAppearance(appearance);
    table_->fitColumns();
}

void CaptureWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CaptureWindow::retranslate()
{
    const QString name = QFileInfo(path_).fileName();
    setWindowTitle(name.isEmpty() ? tr("Capture") : tr("Capture: %1").arg(name));
    cancel_->setText(tr("Cancel"));
    overview_->setText(tr("States over time"));
    charts_->retranslate();
    filter_->setPlaceholderText(tr("Filter: address, port, state, finding"));
    const int words = filter_->fontMetrics().horizontalAdvance(filter_->placeholderText());
    filter_->setMinimumWidth(words + 2 * filter_->sizeHint().height());   // and its frame and button
    filter_->setAccessibleName(filter_->placeholderText());
    table_->setAccessibleName(tr("Connections of the capture"));
    table_->setToolTip(tr("Click a connection to open it as a sequence diagram."));
    model_->retranslate();
    if (!end_) return panels::setWords(summary_, name);
    panels::setWords(summary_, tr("%1: %2 packets in %3, TCP segments: %4, connections: %5")
                                   .arg(name).arg(end_->notes.packets).arg(files::TimeWords::seconds(end_->time))
                                   .arg(end_->notes.segments)
                                   .arg(end_->connections));
}

}  // namespace app::capturing
