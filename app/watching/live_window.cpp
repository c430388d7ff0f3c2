#include "watching/live_window.h"

#include "charts/crowd_chart.h"
#include "diagram/state_diagram.h"
#include "panels/text.h"
#include "watching/live_model.h"
#include "watching/live_table.h"
#include "watching/story_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace app::watching {
namespace {

constexpr int kPictureWidth = 350;               ///< px at text scale 1
constexpr int kStoryWidth = 236;
constexpr double kPictureShare = 0.205;          ///< of the width of the window, at most
constexpr double kStoryShare = 0.18;
constexpr double kLeastColumns = 0.85;           ///< of their usual width; where there is no room, the table scrolls
constexpr double kMostColumns = 1.15;
constexpr int kNetworkLetters = 16;               ///< of the name of a network namespace

}  // namespace

LiveWindow::LiveWindow(QWidget* parent)
    : QWidget(parent), model_(new LiveModel(this)), sorted_(new LiveSort(this)), table_(new QTableView),
      filter_(new QLineEdit), pause_(new QToolButton), hide_(new QCheckBox), networks_(new QComboBox),
      save_(new QToolButton),
      hints_(panels::plainLabel(this, true)), status_(new panels::ElidedLabel), diagram_(new diagram::StateDiagram),
      chart_(new charts::CrowdChart(tcp::HostId::Client)), story_(new StoryView)
{
    setObjectName(QStringLiteral("liveWindow"));
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(buildPicture());
    row->addWidget(buildTable(), 1);
    row->addWidget(buildStory());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 6);
    column->setSizeConstraint(QLayout::SetNoConstraint);  // its sides follow the width, they do not hold it
    setMinimumSize(640, 480);
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
    return frame;
}

/// The followed socket, and the button that saves what it did.
QWidget* LiveWindow::buildStory()
{
    auto* followed = new QWidget;
    auto* column = new QVBoxLayout(followed);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(story_, 1);
    column->addWidget(save_);
    save_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return followed;
}

QWidget* LiveWindow::buildTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(networks_);
    row->addWidget(filter_, 1);
    row->addWidget(hide_);
    networks_->setObjectName("liveNetworks");
    networks_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    networks_->setMinimumContentsLength(kNetworkLetters);
    networks_->hide();
    row->addWidget(pause_);
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
    table_->setItemDelegate(new LiveDelegate(table_));
    table_->setSortingEnabled(true);
    table_->sortByColumn(LiveModel::State, Qt::AscendingOrder);
    table_->setSelectionBehavior(QTableView::SelectRows);
    table_->setSelectionMode(QTableView::SingleSelection);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    return frame;
}

void LiveWindow::wire()
{
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(LiveModel::kSortRole);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(filter_, &QLineEdit::textChanged, sorted_, &LiveSort::setFilterFixedString);
    connect(hide_, &QCheckBox::toggled, this, [this](bool on) {
        model_->setAddressesHidden(on);
        draw();
    });
    connect(pause_, &QToolButton::toggled, this, [this](bool on) {
        emit pauseWanted(on);
        sayStatus();
    });
    connect(networks_, &QComboBox::activated, this, [this](int index) {
        pause_->setChecked(false);
        emit networkWanted(networks_->itemData(index).toString());
    });
    connect(save_, &QToolButton::clicked, this, &LiveWindow::saveWanted);
    connect(diagram_, &diagram::StateDiagram::stateClicked, this, &LiveWindow::pick);
    connect(hints_, &QLabel::linkActivated, this, &LiveWindow::lessonWanted);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LiveWindow::followSelected);
}

/// What is typed over the table filters it; its columns follow its width.
bool LiveWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_->viewport() && event->type() == QEvent::Resize) fitColumns();
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
    fitColumns();
    for (QWidget* widget : std::initializer_list<QWidget*>{networks_, filter_, hide_, pause_, save_, hints_})
        widget->setFont(appearance.font(12.5));
    status_->setFont(appearance.font(11.5));
    fitSides();
    draw();
}

/// Where the window is narrow, the table keeps its room.
void LiveWindow::fitSides()
{
    const auto fit = [this](QWidget* side, int wanted, double share) {
        side->setFixedWidth(qRound(std::min(wanted * appearance_.textScale, width() * share)));
    };
    fit(diagram_->parentWidget(), kPictureWidth, kPictureShare);
    fit(story_->parentWidget(), kStoryWidth, kStoryShare);
}

/// All columns where they can be: narrower or wider than usual, and what is left over goes to the process.
void LiveWindow::fitColumns()
{
    constexpr std::array kUsual{88, 52, 54, 99, 99, 42, 74, 58};  // px at text scale 1, by LiveModel::Column
    constexpr double kAll = std::accumulate(kUsual.begin(), kUsual.end(), 0);
    const double room = table_->viewport()->width() / (kAll * appearance_.textScale);
    const double share = appearance_.textScale * std::clamp(room, kLeastColumns, kMostColumns);
    int column = 0;
    for (const int width : kUsual) table_->setColumnWidth(column++, static_cast<int>(width * share));
}

void LiveWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSides();
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
    networks_->setAccessibleName(tr("Network namespace"));
    networks_->setToolTip(tr("Show the sockets of this program's network namespace, or of another"));
    offered_.clear();  // they are offered anew, in this language
    save_->setText(tr("&Save as a recording…"));
    save_->setToolTip(tr("Save what the followed socket did as a file that opens like a measured run"));
    chart_->setTitle(tr("Connections by state, over the last two minutes"));
    table_->setAccessibleName(tr("Sockets"));
    model_->retranslate();
    draw();
}

}  // namespace app::watching
