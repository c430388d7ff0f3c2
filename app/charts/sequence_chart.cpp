#include "charts/sequence_chart.h"

#include "charts/nice_steps.h"
#include "files/time_words.h"
#include "lab/words.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace app::charts {
namespace {

constexpr qreal kAxisPx = 10.5;
constexpr int kLabels = 7;
constexpr qreal kLegendAndAxis = 60;  ///< px
constexpr qreal kLabelHeight = 28;    ///< px
constexpr Curve kCurves[] = {Curve::Nxt, Curve::Una};

}  // namespace

SequenceChart::SequenceChart(QWidget* parent)
    : ChartPanel(parent), present_(new QLineSeries), x_(new QCategoryAxis), y_(new QValueAxis)
{
    setObjectName(QStringLiteral("sequenceChart"));
    x_->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chart().addAxis(x_, Qt::AlignBottom);
    chart().addAxis(y_, Qt::AlignLeft);
    for (QLineSeries*& series : curves_) series = new QLineSeries;
    for (QLineSeries* series : {curves_[0], curves_[1], curves_[2], curves_[3], present_}) {
        chart().addSeries(series);
        series->attachAxis(x_);
        series->attachAxis(y_);
    }
    for (const tcp::HostId host : tcp::kHosts)
        for (const Curve which : kCurves)
            connect(curve(host, which), &QLineSeries::hovered, this,
                    [this, host, which](QPointF point, bool over) { tell(nameOf(host, which), point, over); });
    chart().legend()->setVisible(true);
    chart().legend()->setAlignment(Qt::AlignTop);
    chart().legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    for (QLegendMarker* marker : chart().legend()->markers(present_)) marker->setVisible(false);
    y_->setLabelFormat(QStringLiteral("%d"));
    retranslate();
    setAppearance({});
}

QLineSeries* SequenceChart::curve(tcp::HostId host, Curve curve) const
{
    return curves_[tcp::index(host) * 2 + static_cast<std::size_t>(curve)];
}

// Short: the legend of Qt Charts cuts off what does not fit.
QString SequenceChart::legendOf(tcp::HostId host, Curve curve)
{
    const QString token = host == tcp::HostId::Client ? QStringLiteral("C") : QStringLiteral("S");
    return token + (curve == Curve::Nxt ? QStringLiteral(" NXT") : QStringLiteral(" UNA"));
}

QString SequenceChart::nameOf(tcp::HostId host, Curve curve)
{
    const QString variable = curve == Curve::Nxt ? QStringLiteral("SND.NXT") : QStringLiteral("SND.UNA");
    return QStringLiteral("%1 %2").arg(lab::hostWord(host), variable);
}

void SequenceChart::retranslate()
{
    setTitle(tr("Sequence numbers"));
    setScaleWords(tr("by event"), tr("Give every event the same width, however long it took"));
    setCaption(tr("bytes sent since the ISS; dashed: acknowledged"));
}

void SequenceChart::draw()
{
    data_ = SequenceData::of(moment());
    dress();
    const int most = std::max(400, view().width() * 2);
    for (const tcp::HostId host : tcp::kHosts)
        for (const Curve which : kCurves)
            curve(host, which)->replace(stepCurve(data_.hosts[tcp::index(host)], which, otherScale(), most));
    drawAxes();
}

// Solid is what was sent, dashed what was acknowledged; the host is told by width as well as by colour.
void SequenceChart::dress()
{
    const theme::Theme& theme = appearance().theme;
    const QColor colors[] = {theme.of(tcp::State::SynSent).solid, theme.of(tcp::State::FinWait1).solid};
    chart().legend()->setFont(appearance().font(kAxisPx));  // before the pens: with them Qt Charts makes its marks anew
    for (const tcp::HostId host : tcp::kHosts) {
        for (const Curve which : kCurves) {
            QPen pen(colors[tcp::index(host)], host == tcp::HostId::Client ? 2.6 : 1.7);
            if (which == Curve::Una) pen.setDashPattern({3, 2});
            curve(host, which)->setPen(pen);
            curve(host, which)->setName(legendOf(host, which));
        }
    }
    present_->setPen(QPen(theme.focus, 2));
    chart().legend()->setLabelColor(theme.text);
}

void SequenceChart::drawAxes()
{
    const auto& samples = data_.hosts.front();
    const qreal end = samples.empty() ? 0
                      : otherScale() ? static_cast<qreal>(samples.size() - 1)
                                     : static_cast<qreal>(samples.back().at.count()) / 1e6;
    qreal top = 1;
    for (const QLineSeries* series : curves_)
        for (const QPointF& point : series->points()) top = std::max(top, point.y());
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(x_), static_cast<QAbstractAxis*>(y_)}) {
        axis->setLabelsFont(appearance().font(kAxisPx));
        axis->setLabelsColor(appearance().theme.muted);
        axis->setLinePen(QPen(appearance().theme.rule, 1));
        axis->setGridLinePen(QPen(appearance().theme.hair, 1));
    }
    const qreal room = std::max(end * 1.03, 1e-6);
    for (const QString& label : x_->categoriesLabels()) x_->remove(label);
    x_->setVisible(end > 0);
    x_->setRange(0, room);
    const qreal step = otherScale() ? std::max(1.0, niceStep(end, kLabels)) : niceStep(end, kLabels);
    for (int i = 0; end > 0 && i * step <= end; ++i)
        x_->append(otherScale() ? QString::number(i * step)
                                : files::TimeWords::oneUnit(tcp::Duration(std::llround(i * step * 1e6))),
                   i * step);
    y_->setRange(0, std::ceil(top * 1.08));
    // Qt Charts cuts labels off that have less height than this.
    const qreal fitting = (view().height() - kLegendAndAxis) / kLabelHeight;
    y_->setTickCount(static_cast<int>(std::clamp(std::ceil(top * 1.08) + 1, 2.0, std::clamp(fitting, 2.0, 5.0))));
    present_->replace({QPointF(end, 0), QPointF(end, std::ceil(top * 1.08))});
}

void SequenceChart::tell(const QString& name, QPointF point, bool over)
{
    if (!over) return QToolTip::hideText();
    const QString where = otherScale() ? tr("event %1").arg(qRound(point.x()))
                                       : files::TimeWords::exact(tcp::Duration(std::llround(point.x() * 1e6)));
    QToolTip::showText(QCursor::pos(), tr("%1: %2 at %3").arg(name).arg(qRound64(point.y())).arg(where), &view());
}

}  // namespace app::charts
