// The chosen moment of a crowd: which it is, the state diagram as a heat map, and what the tools print.

#include "crowds/crowd_window.h"

#include "charts/crowd_charts.h"
#include "diagram/state_diagram.h"
#include "files/crowd_tools.h"
#include "files/time_words.h"
#include "lab/words.h"
#include "panels/text.h"
#include "crowds/crowd_controls.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app::crowds {
namespace {

constexpr double kFirstMoment = 0.4;    ///< of the whole time
constexpr double kAfterTheTurn = 0.02;  ///< likewise
constexpr qreal kScreenPx = 11.5;       ///< of the terminal, where it has room

// Counts at the moment, and what went along each arrow in the second before it.
diagram::HeatMap heatOf(const tcp::CrowdRun& run, std::size_t at, tcp::HostId host)
{
    diagram::HeatMap heat;
    std::ranges::copy(run.samples[at].states[tcp::index(host)], heat.counts.begin());
    std::size_t before = at;
    while (before > 0 && run.samples[at].at - run.samples[before].at < std::chrono::seconds(1)) --before;
    const double time = charts::secondsOf(run.samples[at].at - run.samples[before].at);
    if (time <= 0) return heat;
    const auto rows = tcp::transitions();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto taken = run.flows[at][tcp::index(host)][row] - run.flows[before][tcp::index(host)][row];
        if (taken > 0) heat.flows[std::string(rows[row].edge)] += double(taken) / time;
    }
    return heat;
}

/// The chart that tells what goes wrong.
charts::Quantities turningPart(const tcp::CrowdRun& run)
{
    if (run.exhausted[static_cast<std::size_t>(tcp::Resource::Ports)]) return charts::Quantities::Ports;
    if (std::ranges::any_of(run.exhausted, [](const auto& at) { return at.has_value(); }))
        return charts::Quantities::Queues;
    const auto& failures = run.samples.back().failures;
    return std::ranges::any_of(failures, [](std::uint64_t count) { return count > 0; }) ? charts::Quantities::Failures
                                                                                          : charts::Quantities::Queues;
}

}  // namespace

/// A story is met where it turns: a little after the last thing has run out; at the host that has more sockets then.
void CrowdWindow::chooseMoment()
{
    const double end = charts::secondsOf(run_->samples.back().at);
    double last = -1;
    for (const auto& at : run_->exhausted) last = std::max(last, at ? charts::secondsOf(*at) : -1);
    charts_->setTab(turningPart(*run_));
    moment_ = last < 0 ? end * kFirstMoment : std::min(end, last + end * kAfterTheTurn);
    const tcp::Sample& sample = run_->samples[sampleIndex()];
    const auto sockets = [&](tcp::HostId host) {
        const auto& states = sample.states[tcp::index(host)];
        return std::accumulate(states.begin(), states.end(), std::uint64_t{0});
    };
    takeHost(sockets(tcp::HostId::Client) > 2 * sockets(tcp::HostId::Server) ? tcp::HostId::Client
                                                                             : tcp::HostId::Server);
}

std::size_t CrowdWindow::sampleIndex() const
{
    const auto& samples = run_->samples;
    const auto later =
        std::ranges::lower_bound(samples, moment_, {}, [](const tcp::Sample& s) { return charts::secondsOf(s.at); });
    return static_cast<std::size_t>(std::min(later, samples.end() - 1) - samples.begin());
}

void CrowdWindow::showMoment()
{
    if (run_->samples.empty()) return;
    const std::size_t at = sampleIndex();
    time_->setText(tr("after %1").arg(files::TimeWords::oneUnit(run_->samples[at].at)));
    diagram_->setHost(host_);
    diagram_->showHeat(heatOf(*run_, at, host_));
    const QString text = screenText(run_->samples[at]);
    screen_->setFont(appearance_.mono(fittingPx(text)));
    screen_->setPlainText(text);
}

/// The largest size in which the longest line has room.
qreal CrowdWindow::fittingPx(const QString& text) const
{
    qreal widest = 1;
    const QFontMetricsF metrics(appearance_.mono(100 / appearance_.textScale));
    for (const QString& line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const int inside = diagram_->parentWidget()->maximumWidth() - 2 * kMomentMargin; // fixed, also before the layout is
    const qreal room = inside - 2 * screen_->document()->documentMargin() - 20;
    return std::clamp(std::floor(100 * room / widest) / appearance_.textScale, 8.0, kScreenPx);  // sizes are whole px
}

// As an operator would type it; the long line is continued as a shell would show it.
QString CrowdWindow::screenText(const tcp::Sample& sample) const
{
    const QString prompt = host_ == tcp::HostId::Server ? QStringLiteral("server$ ") : QStringLiteral("client$ ");
    const int listeners = host_ == tcp::HostId::Server ? controls_->settings().destinations : 0;
    QString pipe = lab::qstring(files::kNetstatCountCommand);
    pipe.replace(QStringLiteral("| sort"), QStringLiteral("|\n> sort"));
    return prompt + lab::qstring(files::kSsSummaryCommand) + QLatin1Char('\n') +
           QString::fromStdString(files::ssSummary(sample, host_, listeners)) + prompt + pipe + QLatin1Char('\n') +
           QString::fromStdString(files::netstatCounts(sample, host_, listeners))
               .trimmed()
               .prepend(QStringLiteral("      "));
}

}  // namespace app::crowds
