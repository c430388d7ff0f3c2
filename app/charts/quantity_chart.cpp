#include "charts/quantity_chart.h"

#include "files/crowd_words.h"

#include <QChart>
#include <QCoreApplication>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <functional>

namespace app::charts {
namespace {

struct QuantityWords {
    Q_DECLARE_TR_FUNCTIONS(QuantityChart)
};

using Count = std::function<std::uint64_t(const tcp::Sample&)>;

/// A line: its name in the language of the program, what it counts, and whether that is shown per second.
struct Quantity {
    QString name;
    Count count;
    bool perSecond = false;
};

// Dashes tell the lines apart without hue.
constexpr Qt::PenStyle kStyles[] = {Qt::SolidLine, Qt::DashLine,       Qt::DashDotLine, Qt::SolidLine,
                                    Qt::DotLine,   Qt::DashDotDotLine, Qt::DashLine};

std::vector<Quantity> queues()
{
    return {
        {files::resourceName(tcp::Resource::AcceptQueue), [](const tcp::Sample& s) { return s.acceptQueue; }},
        {files::resourceName(tcp::Resource::SynQueue), [](const tcp::Sample& s) { return s.synQueue; }},
        {QuantityWords::tr("busy threads"), [](const tcp::Sample& s) { return s.busyWorkers; }},
        {files::resourceName(tcp::Resource::FileDescriptors), [](const tcp::Sample& s) { return s.fileDescriptors; }}};
}

std::vector<Quantity> requests()
{
    return {{QuantityWords::tr("started"), [](const tcp::Sample& s) { return s.requests; }, true},
            {QuantityWords::tr("answered"), [](const tcp::Sample& s) { return s.completed; }, true}};
}

std::vector<Quantity> failures()
{
    std::vector<Quantity> all;
    for (int i = 0; i < tcp::kFailureCount; ++i)
        all.push_back({files::failureName(tcp::Failure(i)),
                       [i](const tcp::Sample& s) { return s.failures[static_cast<std::size_t>(i)]; }, true});
    all.push_back({QuantityWords::tr("SYNs dropped"), [](const tcp::Sample& s) { return s.synsDropped; }, true});
    all.push_back({QStringLiteral("accept(): EMFILE"), [](const tcp::Sample& s) { return s.acceptFailures; }, true});
    return all;
}

std::vector<Quantity> quantitiesOf(Quantities which)
{
    switch (which) {
    case Quantities::Queues: return queues();
    case Quantities::Requests: return requests();
    case Quantities::Failures: return failures();
    case Quantities::Ports:
        return {{files::resourceName(tcp::Resource::Ports), [](const tcp::Sample& s) { return s.portsInUse; }}};
    }
    return {};
}

// Over the second before: a shorter time would show the grain of a handful of requests instead of their rate.
double perSecond(const std::vector<tcp::Sample>& samples, std::size_t at, const Count& count)
{
    std::size_t before = at;
    while (before > 0 && samples[at].at - samples[before].at < std::chrono::seconds(1)) --before;
    const bool whole = samples[at].at - samples[before].at >= std::chrono::seconds(1);
    const std::uint64_t then = whole ? count(samples[before]) : 0;
    const double time =
        whole ? secondsOf(samples[at].at - samples[before].at) : std::max(1.0, secondsOf(samples[at].at));
    return double(count(samples[at]) - then) / time;
}

constexpr std::size_t kReach = 3;  ///< columns at either side: what is narrower is no gap

/// Of each place the highest, or lowest, of those about it.
std::vector<double> extremes(const std::vector<double>& values, bool highest)
{
    std::vector<double> found;
    for (std::size_t k = 0; k < values.size(); ++k) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(k - std::min(k, kReach));
        const auto to = values.begin() + static_cast<std::ptrdiff_t>(std::min(k + kReach + 1, values.size()));
        found.push_back(highest ? *std::max_element(from, to) : *std::min_element(from, to));
    }
    return found;
}

/// A count at each of the samples that are shown. Where there are more samples than columns, a queue that goes up and
/// down within a few pixels is its envelope, not a fence; where it rises and falls for longer stays in its place.
std::vector<double> envelope(const std::vector<tcp::Sample>& samples, const std::vector<std::size_t>& shown,
                             const Count& count)
{
    std::vector<double> most;
    const bool dense = !shown.empty() && shown.back() - shown.front() >= shown.size();
    for (std::size_t k = 0; k < shown.size(); ++k) {
        const std::size_t end = dense && k + 1 < shown.size() ? shown[k + 1] : shown[k] + 1;
        std::uint64_t here = 0;
        for (std::size_t at = shown[k]; at < end; ++at) here = std::max(here, count(samples[at]));
        most.push_back(double(here));
    }
    return dense ? extremes(extremes(most, true), false) : most;
}

// What happened between two samples that are shown may be seen in neither.
bool grows(const std::vector<tcp::Sample>& samples, const std::vector<std::size_t>& shown, const Count& count)
{
    return !shown.empty() && count(samples[shown.back()]) > count(samples[shown.front()]);
}

}  // namespace

QString quantitiesTitle(Quantities which)
{
    switch (which) {
    case Quantities::Queues: return QuantityWords::tr("Queues and threads of the server");
    case Quantities::Requests: return QuantityWords::tr("Requests per second");
    case Quantities::Failures: return QuantityWords::tr("Failures per second, by kind");
    case Quantities::Ports: return QuantityWords::tr("Ports in use by the clients");
    }
    return {};
}

QString QuantityChart::nothingWords() const
{
    switch (which_) {
    case Quantities::Queues: return QuantityWords::tr("Nothing is queued and no thread is busy in this period.");
    case Quantities::Requests: return QuantityWords::tr("No requests in this period.");
    case Quantities::Failures: return QuantityWords::tr("No failures in this period.");
    case Quantities::Ports: return QuantityWords::tr("No port is in use in this period.");
    }
    return {};
}

QuantityChart::QuantityChart(Quantities which, QWidget* parent) : TimeChart(parent), which_(which)
{
    for (std::size_t i = 0; i < quantitiesOf(which).size(); ++i) lines_.push_back(new QLineSeries);
    // what comes later lies above: where two lines are one, the solid one shows through the dashes of the other
    for (const bool dashed : {false, true}) {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (dashed != (kStyles[i] != Qt::SolidLine)) continue;
            chart()->addSeries(lines_[i]);
            lines_[i]->attachAxis(x());
            lines_[i]->attachAxis(y());
        }
    }
    seen_.resize(lines_.size());
    retranslate();
}

void QuantityChart::retranslate() { setTitle(quantitiesTitle(which_)); }

void QuantityChart::dress()
{
    const theme::Theme& theme = appearance().theme;
    const QColor colors[] = {theme.of(tcp::State::CloseWait).border, theme.of(tcp::State::SynSent).border,
                             theme.of(tcp::State::FinWait1).border,  theme.of(tcp::State::Established).border,
                             theme.error,                            theme.text,
                             theme.muted};
    for (std::size_t i = 0; i < lines_.size(); ++i)
        lines_[i]->setPen(QPen(colors[i], i % 2 == 0 ? 2.5 : 2, kStyles[i]));
}

double QuantityChart::feed(const std::vector<std::size_t>& samples)
{
    const std::vector<Quantity> quantities = quantitiesOf(which_);
    double top = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        QList<QPointF> points;
        double most = 0;
        const std::vector<double> counts =
            quantities[i].perSecond ? std::vector<double>() : envelope(run()->samples, samples, quantities[i].count);
        for (std::size_t k = 0; k < samples.size(); ++k) {
            const double value = quantities[i].perSecond ? perSecond(run()->samples, samples[k], quantities[i].count)
                                                         : counts[k];
            points.append({secondsOf(run()->samples[samples[k]].at), value});
            most = std::max(most, value);
        }
        if (quantities[i].perSecond && grows(run()->samples, samples, quantities[i].count)) most = std::max(most, 1.0);
        seen_[i] = most > 0;
        top = std::max(top, most);
        lines_[i]->replace(points);
        lines_[i]->setVisible(seen_[i]);
    }
    const bool between = grows(run()->samples, samples, [](const tcp::Sample& s) { return s.requests; });
    return top == 0 && between && which_ != Quantities::Failures ? 1 : top;
}

std::vector<LegendEntry> QuantityChart::legend() const
{
    std::vector<LegendEntry> entries;
    const std::vector<Quantity> quantities = quantitiesOf(which_);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (seen_[i]) entries.push_back({quantities[i].name, {}, lines_[i]->pen()});
    }
    return entries;
}

}  // namespace app::charts
