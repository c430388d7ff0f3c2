#include "charts/crowd_chart.h"

#include "charts/chart_marks.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace app::charts {
namespace {

// From the bottom up: what lasts longest lies below.
constexpr std::array kStacked{tcp::State::TimeWait,    tcp::State::CloseWait, tcp::State::FinWait2,
                              tcp::State::Established, tcp::State::FinWait1,  tcp::State::SynReceived,
                              tcp::State::SynSent,     tcp::State::LastAck,   tcp::State::Closing};

// Hidden series, too, are laid out again with every change of an axis: they are left empty.
void replace(QLineSeries& series, const QList<QPointF>& points)
{
    if (!points.isEmpty() || series.count() > 0) series.replace(points);
}

}  // namespace

CrowdChart::CrowdChart(tcp::HostId host, QWidget* parent) : TimeChart(parent), host_(host), seen_(kStacked.size())
{
    for (std::size_t i = 0; i < kStacked.size(); ++i) {
        auto* area = new QAreaSeries(new QLineSeries, new QLineSeries);
        area->upperSeries()->setParent(area);
        area->lowerSeries()->setParent(area);
        chart()->addSeries(area);
        area->attachAxis(x());
        area->attachAxis(y());
        areas_.push_back(area);
    }
}

// Fill carries the state, as in the diagram; opaque, without a pen: area charts are slow otherwise.
void CrowdChart::dress()
{
    for (std::size_t i = 0; i < kStacked.size(); ++i) {
        areas_[i]->setBrush(stateBrush(kStacked[i], appearance().theme));
        areas_[i]->setPen(Qt::NoPen);
    }
}

double CrowdChart::feed(const std::vector<std::size_t>& samples)
{
    QList<QPointF> below;
    for (const std::size_t sample : samples) below.append({secondsOf(run()->samples[sample].at), 0});
    double top = 0;
    for (std::size_t i = 0; i < kStacked.size(); ++i) {
        QList<QPointF> above = below;
        bool seen = false;
        for (std::size_t k = 0; k < samples.size(); ++k) {
            const auto& states = run()->samples[samples[k]].states[tcp::index(host_)];
            const std::uint32_t count = states[static_cast<std::size_t>(kStacked[i])];
            QPointF& point = above[static_cast<qsizetype>(k)];
            point.ry() += count;
            seen = seen || count > 0;
            top = std::max(top, point.y());
        }
        seen_[i] = seen;
        areas_[i]->setVisible(seen);
        replace(*areas_[i]->lowerSeries(), seen ? below : QList<QPointF>());
        replace(*areas_[i]->upperSeries(), seen ? above : QList<QPointF>());
        below = above;
    }
    const bool between = !samples.empty() && run()->samples[samples.back()].connects >
                                                 run()->samples[samples.front()].connects;
    return top == 0 && between ? 1 : top;  // sockets that no sample has met
}

std::vector<LegendEntry> CrowdChart::legend() const
{
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < kStacked.size(); ++i) {
        if (seen_[i])
            entries.push_back(
                {theme::stateName(kStacked[i], appearance().names), stateBrush(kStacked[i], appearance().theme)});
    }
    return entries;
}

QString CrowdChart::nothingWords() const { return tr("No sockets in this period."); }

}  // namespace app::charts
