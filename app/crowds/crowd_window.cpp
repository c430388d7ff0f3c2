#include "crowds/crowd_window.h"

#include "charts/crowd_charts.h"
#include "charts/time_chart.h"
#include "diagram/state_diagram.h"
#include "panels/text.h"
#include "crowds/crowd_controls.h"
#include "crowds/crowd_scenario.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace app::crowds {
namespace {

constexpr int kMomentWidth = 424;     ///< px at text scale 1
constexpr qreal kMomentShare = 0.334; ///< of the width of the window, at most
constexpr qreal kLeastMoment = 280;
constexpr qreal kControlsShare = 0.37;
constexpr int kNarrow = 1024;         ///< the least width that it is drawn for
constexpr int kLeastCharts = 330;
constexpr int kAround = 36;           ///< px beside the three parts
constexpr tcp::HostId kTabs[] = {tcp::HostId::Server, tcp::HostId::Client};

}  // namespace

CrowdWindow::CrowdWindow(QWidget* parent)
    : QWidget(parent), controls_(new CrowdControls), charts_(new charts::CrowdCharts), hosts_(new QTabBar),
      time_(new QLabel), diagram_(new diagram::StateDiagram), hint_(panels::plainLabel(this, true)),
      screen_(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("crowdWindow"));
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 10, 10);
    row->setSpacing(8);
    row->setSizeConstraint(QLayout::SetNoConstraint);  // its sides follow the width, they do not hold it
    setMinimumSize(640, 480);
    row->addWidget(controls_);
    row->addWidget(charts_, 1);
    row->addWidget(buildMoment());
    connect(controls_, &CrowdControls::opened, this, [this] { moment_ = -1; });
    connect(controls_, &CrowdControls::changed, this, &CrowdWindow::rerun);
    connect(controls_, &CrowdControls::saveWanted, this, &CrowdWindow::save);
    connect(controls_, &CrowdControls::cancelled, this, [this] {
        job_.cancel();
        search_.cancel();
        controls_->showProgress(std::nullopt);
    });
    connect(&job_, &charts::CrowdJob::progressed, this, &CrowdWindow::showSoFar);
    connect(&job_, &charts::CrowdJob::finished, this, &CrowdWindow::show);
    connect(&search_, &ConnectionSearch::found, this, &CrowdWindow::present);
    connect(charts_, &charts::CrowdCharts::momentChosen, this, &CrowdWindow::setMoment);
    connect(diagram_, &diagram::StateDiagram::stateClicked, this, &CrowdWindow::pick);
    connect(hosts_, &QTabBar::currentChanged, this, [this](int tab) { setHost(kTabs[std::max(tab, 0)]); });
    retranslate();
}

QWidget* CrowdWindow::buildMoment()
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(kMomentMargin, 6, kMomentMargin, 8);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    hosts_->setObjectName(QStringLiteral("crowdHost"));
    hosts_->setDrawBase(false);
    hosts_->setExpanding(false);
    for (int i = 0; i < 2; ++i) hosts_->addTab(QString());
    top->addWidget(hosts_, 1);
    top->addWidget(time_);
    column->addLayout(top);
    column->addWidget(diagram_, 5);
    column->addWidget(hint_);
    column->addWidget(screen_, 4);
    hint_->setProperty("muted", true);
    theme::setType(hosts_, 12.5);
    theme::setType(time_, 13, QFont::Bold);
    theme::setType(hint_, 11.5);
    diagram_->setLegendShown(false);
    screen_->setObjectName(QStringLiteral("crowdScreen"));
    screen_->setReadOnly(true);
    screen_->setLineWrapMode(QPlainTextEdit::NoWrap);
    frame->setFixedWidth(static_cast<int>(kLeastMoment));  // until it is dressed
    return frame;
}

void CrowdWindow::setAppearance(const theme::Appearance& appearance)
{
    given_ = appearance;
    dress();
}

/// Type grows a little with the window, as in the main one.
void CrowdWindow::dress()
{
    appearance_ = given_;
    appearance_.textScale *= density_;
    const theme::Appearance& appearance = appearance_;
    controls_->setAppearance(appearance);
    charts_->setAppearance(appearance);
    diagram_->setAppearance(appearance);
    theme::setTextScale(*this, appearance.textScale);
    fitMoment();
}

/// Where the window is narrow, charts and settings keep their room.
void CrowdWindow::fitMoment()
{
    controls_->setWidest(qRound(std::max(kNarrow, width()) * kControlsShare));
    const qreal wanted = kMomentWidth * std::max(1.0, appearance_.textScale);
    const qreal room = width() - kAround - controls_->width() - kLeastCharts;
    const qreal share = std::max(kLeastMoment, std::min(room, width() * kMomentShare));
    diagram_->parentWidget()->setFixedWidth(qRound(std::min(wanted, share)));
}

void CrowdWindow::setLanguage(const QString& language)
{
    controls_->setLanguage(language);
    retranslate();
}

void CrowdWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CrowdWindow::retranslate()
{
    setWindowTitle(tr("Many connections"));
    hosts_->setTabText(0, tr("Server"));
    hosts_->setTabText(1, tr("Clients"));
    hosts_->setAccessibleName(tr("Show sockets of"));
    panels::setWords(hint_, tr("Click a state to open one of its connections as a ladder."));
    screen_->setAccessibleName(tr("What the tools print at the selected time"));
    charts_->retranslate();
    if (run_) showMoment();
}

bool CrowdWindow::open(const QString& id, bool now)
{
    here_ = now;
    moment_ = -1;
    return controls_->choose(id);
}

void CrowdWindow::rerun()
{
    search_.cancel();
    if (here_) return show(std::make_shared<const tcp::CrowdRun>(charts::CrowdJob::run(controls_->settings())));
    controls_->showProgress(0);
    job_.start(controls_->settings());
}

void CrowdWindow::showSoFar(int percent, const charts::SharedRun& run)
{
    controls_->showProgress(percent);
    charts_->showInTurn(run, controls_->settings());
}

void CrowdWindow::show(const charts::SharedRun& run)
{
    run_ = run;
    controls_->showProgress(std::nullopt);
    controls_->showRun(*run_);
    if (here_) charts_->show(run_, controls_->settings());
    else charts_->showInTurn(run_, controls_->settings());
    if (run_->samples.empty()) return;
    if (moment_ < 0) chooseMoment();
    moment_ = std::min(moment_, charts::secondsOf(run_->samples.back().at));
    if (here_) setMoment(moment_);
    else QTimer::singleShot(0, this, [this] { setMoment(moment_); });  // the page has had its turn
}

void CrowdWindow::setMoment(double seconds)
{
    moment_ = seconds;
    charts_->setMoment(seconds);
    if (run_) showMoment();
}

void CrowdWindow::setHost(tcp::HostId host)
{
    takeHost(host);
    if (run_) showMoment();
}

void CrowdWindow::takeHost(tcp::HostId host)
{
    host_ = host;
    const QSignalBlocker noFurtherWord(hosts_);
    hosts_->setCurrentIndex(host == tcp::HostId::Server ? 0 : 1);
}

void CrowdWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const qreal density = std::round(std::clamp(1 + 0.09 * (width() - 1280) / 640.0, 1.0, 1.4) * 20) / 20;
    if (!qFuzzyCompare(density, density_)) {
        density_ = density;
        dress();
    }
    fitMoment();
    if (run_) showMoment();  // the terminal fits its type to its room
}

void CrowdWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layout()->activate();
    if (run_) showMoment();
}

void CrowdWindow::pick(tcp::State state)
{
    if (!run_ || run_->samples.empty()) return;
    picked_ = state;
    const Wanted wanted{controls_->settings(), run_->samples[sampleIndex()].at, host_, state};
    controls_->showMessage({});
    if (here_) return present(ConnectionSearch::find(wanted));
    controls_->showProgress(0);
    search_.start(wanted);
}

void CrowdWindow::present(const SharedFollowed& found)
{
    controls_->showProgress(std::nullopt);
    if (found && found->step) {
        const auto scenario = crowdScenario(*found, controls_->story(), controls_->storyTitles());
        emit connectionWanted(scenario, *found->step);
        return;
    }
    const QString message = found && found->bothWays
        ? tr("The oldest connection in %1 cannot be shown: one of its SYNs was answered with a SYN cookie, while "
             "another was stored. The server in a ladder can do only one or the other.")
        : tr("No connection is in %1 at this point.");
    controls_->showMessage(message.arg(theme::stateName(picked_, appearance_.names)));
}

}  // namespace app::crowds
