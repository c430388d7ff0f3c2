#include "charts/sequence_data.h"

#include "lab/moment.h"

#include <algorithm>

namespace app::charts {
namespace {

SequenceData::Sample sampleOf(const tcp::World& world, tcp::HostId host)
{
    SequenceData::Sample sample{.at = world.now()};
    const tcp::Connection* connection = world.host(host).current();
    if (!connection) return sample;
    const tcp::Tcb& tcb = connection->tcb;
    sample.known = tcb.state() != tcp::State::Closed && tcb.state() != tcp::State::Listen;
    if (!sample.known) return sample;
    sample.nxt = tcb.snd.nxt.value() - tcb.snd.iss.value();
    sample.una = tcb.snd.una.value() - tcb.snd.iss.value();
    return sample;
}

// When there are too many points, only the corners of each column of the picture can be told apart.
QList<QPointF> decimated(const QList<QPointF>& points, int most)
{
    if (points.size() <= most) return points;
    const qsizetype columns = std::max(1, most / 4);
    QList<QPointF> kept;
    for (qsizetype c = 0; c < columns; ++c) {
        const auto first = points.begin() + c * points.size() / columns;
        const auto last = points.begin() + (c + 1) * points.size() / columns;
        const auto [low, high] = std::minmax_element(first, last, [](QPointF a, QPointF b) { return a.y() < b.y(); });
        kept << *first << (low < high ? *low : *high) << (low < high ? *high : *low) << *(last - 1);
    }
    return kept;
}

}  // namespace

SequenceData SequenceData::of(const lab::Moment& moment)
{
    SequenceData data;
    for (std::size_t i = 0; moment.timeline && i <= moment.index; ++i)
        for (const tcp::HostId host : tcp::kHosts)
            data.hosts[tcp::index(host)].push_back(sampleOf(moment.timeline->at(i), host));
    return data;
}

QList<QPointF> stepCurve(const std::vector<SequenceData::Sample>& samples, Curve curve, bool byEvent, int most)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const SequenceData::Sample& sample = samples[i];
        if (!sample.known && points.isEmpty()) continue;
        const qreal x = byEvent ? static_cast<qreal>(i) : static_cast<qreal>(sample.at.count()) / 1e6;
        const qreal held = points.isEmpty() ? 0 : points.last().y();
        const qreal y = !sample.known ? held : curve == Curve::Nxt ? sample.nxt : sample.una;
        if (!points.isEmpty()) points << QPointF(x, held);
        if (points.isEmpty() || points.last() != QPointF(x, y)) points << QPointF(x, y);
    }
    return decimated(points, most);
}

}  // namespace app::charts
