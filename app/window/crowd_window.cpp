#include "window/crowd_window.h"

#include "charts/crowd_charts.h"
#include "diagram/state_diagram.h"
#include "files/crowd_table.h"
#include "files/crowd_tools.h"
#include "lab/words.h"
#include "panels/text.h"
#include "window/crowd_controls.h"
#include "window/crowd_scenario.h"

#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTabBar>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {
namespace {

constexpr double kFirstMoment = 0.4;    ///< of the whole time
constexpr double kAfterTheTurn = 0.02;  ///< likewise
constexpr qreal kScreenPx = 11.5;       ///< of the terminal, where it has room
constexpr int kMomentWidth = 424;     ///< px at text scale 1
constexpr tcp::HostId kTabs[] = {tcp::HostId::Server, tcp::HostId::Client};

double secondsOf(tcp::Instant at) { return double(at.count()) / 1e6; }

}  // namespace

CrowdWindow::CrowdWindow(QWidget* parent)
    : QWidget(parent), controls_(new CrowdControls), charts_(new CrowdCharts), hosts_(new QTabBar), time_(new QLabel),
      diagram_(new StateDiagram), hint_(plainLabel(this, true)), screen_(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("crowdWindow"));
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 10, 10);
    row->setSpacing(8);
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
    connect(&job_, &CrowdJob::progressed, this, &CrowdWindow::showSoFar);
    connect(&job_, &CrowdJob::finished, this, &CrowdWindow::show);
    connect(&search_, &ConnectionSearch::found, this, &CrowdWindow::present);
    connect(charts_, &CrowdCharts::momentChosen, this, &CrowdWindow::setMoment);
    connect(diagram_, &StateDiagram::stateClicked, this, &CrowdWindow::pick);
    connect(hosts_, &QTabBar::currentChanged, this, [this](int tab) { setHost(kTabs[std::max(tab, 0)]); });
    retranslate();
}

QWidget* CrowdWindow::buildMoment()
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 8);
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
    diagram_->setLegendShown(false);
    screen_->setObjectName(QStringLiteral("crowdScreen"));
    screen_->setReadOnly(true);
    screen_->setLineWrapMode(QPlainTextEdit::NoWrap);
    screen_->setFrameShape(QFrame::NoFrame);
    frame->setFixedWidth(kMomentWidth);
    return frame;
}

void CrowdWindow::setLook(const Look& look)
{
    given_ = look;
    dress();
}

/// Type grows a little with the window, as in the main one.
void CrowdWindow::dress()
{
    look_ = given_;
    look_.textScale *= density_;
    const Look& look = look_;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, look.theme.panel);
    palette.setColor(QPalette::WindowText, look.theme.text);
    setPalette(palette);
    controls_->setLook(look);
    charts_->setLook(look);
    diagram_->setLook(look);
    hosts_->setFont(look.font(12.5));
    time_->setFont(look.font(13, QFont::Bold));
    hint_->setFont(look.font(11.5));
    diagram_->parentWidget()->setFixedWidth(qRound(kMomentWidth * std::max(1.0, look.textScale)));
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
    setWindowTitle(tr("Crowds: what thousands of connections do"));
    hosts_->setTabText(0, tr("Server"));
    hosts_->setTabText(1, tr("Clients"));
    hosts_->setAccessibleName(tr("Whose sockets"));
    setWords(hint_, tr("Click a state: one of its connections opens as a ladder."));
    screen_->setAccessibleName(tr("What the tools print at the chosen moment"));
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
    if (here_) return show(std::make_shared<const tcp::CrowdRun>(CrowdJob::run(controls_->settings())));
    controls_->showProgress(0);
    job_.start(controls_->settings());
}

void CrowdWindow::showSoFar(int percent, const SharedRun& run)
{
    controls_->showProgress(percent);
    charts_->show(run, controls_->settings());
}

void CrowdWindow::show(const SharedRun& run)
{
    run_ = run;
    controls_->showProgress(std::nullopt);
    controls_->showRun(*run_);
    charts_->show(run_, controls_->settings());
    if (run_->samples.empty()) return;
    if (moment_ < 0) chooseMoment();
    setMoment(std::min(moment_, secondsOf(run_->samples.back().at)));
}

void CrowdWindow::setMoment(double seconds)
{
    moment_ = seconds;
    charts_->setMoment(seconds);
    if (run_) showMoment();
}

void CrowdWindow::setHost(tcp::HostId host)
{
    host_ = host;
    hosts_->setCurrentIndex(host == tcp::HostId::Server ? 0 : 1);
    if (run_) showMoment();
}

void CrowdWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const qreal density = std::round(std::clamp(1 + 0.09 * (width() - 1280) / 640.0, 1.0, 1.4) * 20) / 20;
    if (!qFuzzyCompare(density, density_)) {
        density_ = density;
        dress();
    }
    if (run_) showMoment();  // the terminal fits its type to its room
}

void CrowdWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layout()->activate();
    if (run_) showMoment();
}

/// A story is met where it turns: a little after the last thing has run out; at the host that has more sockets then.
void CrowdWindow::chooseMoment()
{
    const double end = secondsOf(run_->samples.back().at);
    double last = -1;
    for (const auto& at : run_->exhausted) last = std::max(last, at ? secondsOf(*at) : -1);
    moment_ = last < 0 ? end * kFirstMoment : std::min(end, last + end * kAfterTheTurn);
    const tcp::Sample& sample = run_->samples[sampleIndex()];
    const auto sockets = [&](tcp::HostId host) {
        const auto& states = sample.states[tcp::index(host)];
        return std::accumulate(states.begin(), states.end(), std::uint64_t{0});
    };
    setHost(sockets(tcp::HostId::Client) > 2 * sockets(tcp::HostId::Server) ? tcp::HostId::Client : tcp::HostId::Server);
}

std::size_t CrowdWindow::sampleIndex() const
{
    const auto& samples = run_->samples;
    const auto later = std::ranges::lower_bound(samples, moment_, {}, [](const tcp::Sample& s) { return secondsOf(s.at); });
    return static_cast<std::size_t>(std::min(later, samples.end() - 1) - samples.begin());
}

namespace {

// Counts at the moment, and what went along each arrow in the second before it.
HeatMap heatOf(const tcp::CrowdRun& run, std::size_t at, tcp::HostId host)
{
    HeatMap heat;
    std::ranges::copy(run.samples[at].states[tcp::index(host)], heat.counts.begin());
    std::size_t before = at;
    while (before > 0 && run.samples[at].at - run.samples[before].at < std::chrono::seconds(1)) --before;
    const double time = secondsOf(run.samples[at].at - run.samples[before].at);
    if (time <= 0) return heat;
    const auto rows = tcp::transitions();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto taken = run.flows[at][tcp::index(host)][row] - run.flows[before][tcp::index(host)][row];
        if (taken > 0) heat.flows[std::string(rows[row].edge)] += double(taken) / time;
    }
    return heat;
}

}  // namespace

void CrowdWindow::showMoment()
{
    if (run_->samples.empty()) return;
    const std::size_t at = sampleIndex();
    time_->setText(tr("after %1").arg(formatSpan(run_->samples[at].at)));
    diagram_->setHost(host_);
    diagram_->showHeat(heatOf(*run_, at, host_));
    const QString text = screenText(run_->samples[at]);
    screen_->setFont(look_.mono(fittingPx(text)));
    screen_->setPlainText(text);
}

/// The largest size in which the longest line has room.
qreal CrowdWindow::fittingPx(const QString& text) const
{
    qreal widest = 1;
    const QFontMetricsF metrics(look_.mono(100 / look_.textScale));
    for (const QString& line : text.split(QLatin1Char('\n'))) widest = std::max(widest, metrics.horizontalAdvance(line));
    const qreal room = screen_->viewport()->width() - 2 * screen_->document()->documentMargin() - 8;
    return std::clamp(100 * room / widest / look_.textScale, 8.0, kScreenPx);
}

// As an operator would type it; the long line is continued as a shell would show it.
QString CrowdWindow::screenText(const tcp::Sample& sample) const
{
    const QString prompt = host_ == tcp::HostId::Server ? QStringLiteral("server$ ") : QStringLiteral("client$ ");
    const int listeners = host_ == tcp::HostId::Server ? controls_->settings().destinations : 0;
    QString pipe = qstring(kNetstatCountCommand);
    pipe.replace(QStringLiteral("| sort"), QStringLiteral("|\n> sort"));
    return prompt + qstring(kSsSummaryCommand) + QLatin1Char('\n') +
           QString::fromStdString(ssSummary(sample, host_, listeners)) + prompt + pipe + QLatin1Char('\n') +
           QString::fromStdString(netstatCounts(sample, host_, listeners)).trimmed().prepend(QStringLiteral("      "));
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

void CrowdWindow::present(const std::shared_ptr<const tcp::Followed>& followed)
{
    controls_->showProgress(std::nullopt);
    if (!followed || !followed->step)
        return controls_->showMessage(tr("No connection that could be shown is in %1 at this moment.")
                                          .arg(stateName(picked_, look_.names)));
    emit connectionWanted(crowdScenario(*followed, controls_->story(), controls_->storyTitle()), *followed->step);
}

QImage CrowdWindow::toImage(qreal scale)
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(look_.theme.panel);
    QPainter painter(&image);
    render(&painter);
    return image;
}

bool CrowdWindow::toSvg(QIODevice& device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(controls_->storyTitle());
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    render(&painter);
    return painter.end();
}

void CrowdWindow::save(const QString& kind)
{
    auto* dialog = new QFileDialog(this, tr("Save"), controls_->story() + QLatin1Char('.') + kind,
                                   QStringLiteral("*.") + kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) { write(kind, path); });
    dialog->open();
}

void CrowdWindow::write(const QString& kind, const QString& path)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    if (kind == u"png") toImage().save(&buffer, "PNG");
    if (kind == u"svg") toSvg(buffer);
    if (kind == u"csv" && run_) octets = QByteArray::fromStdString(crowdCsv(*run_));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
    controls_->showMessage(written ? QString() : tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

}  // namespace app
