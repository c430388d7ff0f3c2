#include "watching/live_window.h"

#include "charts/crowd_chart.h"
#include "diagram/state_diagram.h"
#include "files/hint_words.h"
#include "files/socket_words.h"
#include "files/time_words.h"
#include "lab/words.h"
#include "panels/text.h"
#include "theme/spelling.h"
#include "watching/live_model.h"
#include "watching/story_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::watching {
namespace {

constexpr int kPictureWidth = 350;               ///< px at text scale 1
constexpr int kStoryWidth = 230;
constexpr std::size_t kFew = 2000;               ///< sockets that are drawn several times a second
constexpr tcp::Duration kDrawFew = std::chrono::milliseconds(200);
constexpr tcp::Duration kDrawMany = std::chrono::seconds(1);
constexpr qsizetype kMostHints = 4;

}  // namespace

LiveWindow::LiveWindow(QWidget* parent)
    : QWidget(parent), model_(new LiveModel(this)), sorted_(new QSortFilterProxyModel(this)), table_(new QTableView),
      filter_(new QLineEdit), pause_(new QToolButton), hide_(new QCheckBox), save_(new QToolButton),
      hints_(panels::plainLabel(this, true)), status_(new panels::ElidedLabel), diagram_(new diagram::StateDiagram),
      chart_(new charts::CrowdChart(tcp::HostId::Client)), story_(new StoryView)
{
    setObjectName(QStringLiteral("liveWindow"));
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(buildPicture());
    row->addWidget(buildTable(), 1);
    row->addWidget(story_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 6);
    column->addLayout(row, 1);
    column->addWidget(status_);
    status_->setObjectName("liveStatus");
    status_->setProperty("muted", true);
    wire();
    retranslate();
}

QWidget* LiveWindow::buildPicture()
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(diagram_, 3);
    column->addWidget(chart_, 1);
    diagram_->setLegendShown(false);
    frame->setFixedWidth(kPictureWidth);
    return frame;
}

QWidget* LiveWindow::buildTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(filter_, 1);
    row->addWidget(hide_);
    row->addWidget(pause_);
    row->addWidget(save_);
    filter_->setObjectName("liveFilter");
    filter_->setClearButtonEnabled(true);
    hide_->setObjectName("liveHide");
    pause_->setObjectName("livePause");
    save_->setObjectName("liveSave");
    pause_->setCheckable(true);
    return tools;
}

QWidget* LiveWindow::buildTable()
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(buildTools());
    column->addWidget(hints_);
    column->addWidget(table_, 1);
    hints_->setObjectName("liveHints");
    hints_->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    hints_->setTextFormat(Qt::RichText);
    hints_->hide();
    table_->setObjectName("liveTable");
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(LiveModel::State, Qt::AscendingOrder);
    table_->setSelectionBehavior(QTableView::SelectRows);
    table_->setSelectionMode(QTableView::SingleSelection);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->installEventFilter(this);
    return frame;
}

void LiveWindow::wire()
{
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(LiveModel::kSortRole);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(filter_, &QLineEdit::textChanged, sorted_, &QSortFilterProxyModel::setFilterFixedString);
    connect(hide_, &QCheckBox::toggled, this, [this](bool on) {
        model_->setAddressesHidden(on);
        draw();
    });
    connect(pause_, &QToolButton::toggled, this, [this](bool on) {
        emit pauseWanted(on);
        sayStatus();
    });
    connect(save_, &QToolButton::clicked, this, &LiveWindow::saveWanted);
    connect(diagram_, &diagram::StateDiagram::stateClicked, this, &LiveWindow::pick);
    connect(hints_, &QLabel::linkActivated, this, &LiveWindow::lessonWanted);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LiveWindow::followSelected);
}

/// What is typed over the table filters it.
bool LiveWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool letter = !key->text().trimmed().isEmpty() && key->text().front().isPrint();
        if (letter && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            filter_->setFocus();
            filter_->setText(filter_->text() + key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool LiveWindow::paused() const { return pause_->isChecked(); }
void LiveWindow::showFailure(const QString& why) { status_->setText(why); }

void LiveWindow::pick(tcp::State state)
{
    only_ = only_ == state ? std::nullopt : std::optional(state);
    emit stateWanted(only_);
    draw();
}

const tcp::History* LiveWindow::followed() const
{
    if (!key_) return nullptr;
    const auto found = watch_.histories().find(*key_);
    return found == watch_.histories().end() ? nullptr : &found->second;
}

void LiveWindow::followSelected()
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    const LiveRow& row = model_->row(sorted_->mapToSource(rows.first()).row());
    key_ = row.key;
    emit followWanted(row.socket);
    drawStory();
}

void LiveWindow::show(const lab::SharedLook& look)
{
    if (paused()) return;
    look_ = look;
    for (std::size_t i = 0; i < look->followed.size(); ++i) watch_.see({look->followed[i]}, look->followedAt[i]);
    const auto changes = look->whole ? watch_.take(look->look) : watch_.see(look->look.rows, look->look.at);
    if (look->whole) counts_.add(look->look, changes);
    if (look->look.at >= drawn_ + (watch_.histories().size() <= kFew ? kDrawFew : kDrawMany)) draw();
}

void LiveWindow::draw()
{
    if (!look_) return;
    drawn_ = look_->look.at;
    model_->show(watch_.histories(), look_->owners, look_->look.at, only_);
    diagram_->showHeat(counts_.heat());
    const auto run = counts_.run();
    const double end = run->samples.empty() ? 1 : double(run->samples.back().at.count()) / 1e6;
    chart_->show(run, std::max(end, 1.0));
    drawHints();
    drawStory();
    sayStatus();
}

void LiveWindow::drawHints()
{
    tcp::HintLimits limits;
    limits.localPorts = lab::localPorts();
    QStringList lines;
    for (const tcp::Hint& hint : tcp::hints(look_->look, look_->owners, limits)) {
        if (lines.size() == kMostHints) break;
        lines << QStringLiteral("%1. <a href=\"%2\">%3</a>")
                     .arg(theme::inSpelling(files::HintWords::text(hint, hide_->isChecked()), appearance_.names).toHtmlEscaped(), lab::qstring(hint.lesson),
                          tr("Show the lesson"));
    }
    hints_->setText(lines.join(QStringLiteral("<br>")));
    hints_->setVisible(!lines.isEmpty());
}

void LiveWindow::drawStory()
{
    const tcp::History* own = followed();
    save_->setEnabled(own != nullptr);
    if (!own || !look_) return story_->showNothing();
    const auto* other = tcp::otherEndOf(*own, watch_.histories());
    const bool hidden = hide_->isChecked();
    const tcp::SocketRow& row = own->last;
    StoryView::Line there;
    if (row.peerPort != 0) there.name = files::SocketWords::end(row.peer, row.peerPort, hidden);
    if (other) there.stays = tcp::staysOf(*other, look_->look.at);
    story_->show({files::SocketWords::end(row.local, row.localPort, hidden), tcp::staysOf(*own, look_->look.at)}, there);
}

std::optional<tcp::Trace> LiveWindow::recording() const
{
    const tcp::History* own = followed();
    if (!own || !look_) return std::nullopt;
    return tcp::traceOf(*own, tcp::otherEndOf(*own, watch_.histories()), look_->look.at, lab::thisKernel());
}

/// How many, how often it looks, what that costs, and what it cannot see.
void LiveWindow::sayStatus()
{
    if (!look_) return;
    const double share = 100.0 * double(look_->cost.count()) / double(look_->period.count());
    QStringList parts{tr("%n socket(s)", nullptr, static_cast<int>(look_->look.rows.size())),
                      paused() ? tr("paused") : tr("a look every %1").arg(files::TimeWords::oneUnit(look_->period)),
                      tr("%1 % of a core").arg(share, 0, 'f', 1)};
    if (only_) parts << tr("only %1: click the state again for all").arg(theme::stateName(*only_, appearance_.names));
    if (!look_->whole) parts << tr("too many to look at all of them each time");
    if (model_->leftOut() > 0) parts << tr("%1 more are not listed").arg(model_->leftOut());
    if (look_->hidden > 0) parts << tr("%n process(es) of other users are not shown", nullptr, static_cast<int>(look_->hidden));
    if (!look_->byNetlink) parts << tr("read from /proc/net/tcp: sock_diag is refused");
    status_->setText(parts.join(QStringLiteral(" · ")));
}

void LiveWindow::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, appearance.theme.panel);
    colors.setColor(QPalette::WindowText, appearance.theme.text);
    setPalette(colors);
    diagram_->setAppearance(appearance);
    chart_->setAppearance(appearance);
    story_->setAppearance(appearance);
    model_->setAppearance(appearance);
    table_->setFont(appearance.font(12));
    table_->horizontalHeader()->setFont(appearance.font(11.5));
    table_->verticalHeader()->setDefaultSectionSize(qRound(24 * appearance.textScale));
    int column = 0;
    for (const int width : {104, 58, 58, 128, 128, 92, 78}) table_->setColumnWidth(column++, qRound(width * appearance.textScale));
    for (QWidget* widget : std::initializer_list<QWidget*>{filter_, hide_, pause_, save_, hints_}) widget->setFont(appearance.font(12.5));
    status_->setFont(appearance.font(11.5));
    diagram_->parentWidget()->setFixedWidth(qRound(kPictureWidth * appearance.textScale));
    story_->setFixedWidth(qRound(kStoryWidth * appearance.textScale));
    draw();
}

void LiveWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void LiveWindow::retranslate()
{
    setWindowTitle(tr("This machine's sockets"));
    filter_->setPlaceholderText(tr("Filter: a port, an address, a process, a state"));
    filter_->setAccessibleName(filter_->placeholderText());
    hide_->setText(tr("&Hide addresses"));
    hide_->setToolTip(tr("For screenshots: documentation addresses take the place of real ones"));
    pause_->setText(tr("&Pause"));
    save_->setText(tr("&Save as a recording…"));
    save_->setToolTip(tr("Save what the followed socket did as a file that opens like a measured run"));
    chart_->setTitle(tr("Connections by state, over the last two minutes"));
    table_->setAccessibleName(tr("Sockets"));
    model_->retranslate();
    draw();
}

}  // namespace app::watching
