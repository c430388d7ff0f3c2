#include "capturing/state_charts.h"

#include <QHBoxLayout>

#include <algorithm>

namespace app::capturing {

StateCharts::StateCharts(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("captureCharts"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const tcp::HostId host : tcp::kHosts) {
        charts_[tcp::index(host)] = new charts::CrowdChart(host);
        row->addWidget(charts_[tcp::index(host)]);
    }
    for (charts::CrowdChart* one : charts_) {
        for (charts::CrowdChart* other : charts_) {
            connect(one, &charts::TimeChart::rangeChosen, other, &charts::TimeChart::setRange);
            connect(one, &charts::TimeChart::momentChosen, other, &charts::TimeChart::setMoment);
        }
    }
}

void StateCharts::show(const std::shared_ptr<const tcp::CrowdRun>& run, tcp::Duration time)
{
    for (charts::CrowdChart* chart : charts_) chart->show(run, std::max(charts::secondsOf(time), 0.001));
}

void StateCharts::setAppearance(const theme::Appearance& appearance)
{
    for (charts::CrowdChart* chart : charts_) chart->setAppearance(appearance);
}

void StateCharts::retranslate()
{
    charts_[0]->setTitle(tr("Clients by state"));
    charts_[1]->setTitle(tr("Servers by state"));
}

}  // namespace app::capturing
