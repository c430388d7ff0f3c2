#include "charts/gain_chart.h"

#include "charts/chart_marks.h"

#include <QBarSeries>
#include <QChart>
#include <QEvent>
#include <QLegend>

#include <algorithm>

namespace app::charts {

GainChart::GainChart(QWidget* parent)
    : QChartView(parent), before_(new QBarSet(QString())), after_(new QBarSet(QString())),
      gain_(new QBarSet(QString())), names_(new QBarCategoryAxis), share_(new QValueAxis)
{
    setObjectName(QStringLiteral("gainChart"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    for (int i = 1; i <= tcp::practice::kMisconceptions; ++i) names_->append(QStringLiteral("M%1").arg(i));
    share_->setRange(0, 100);
    share_->setTickCount(6);
    share_->setLabelFormat(QStringLiteral("%d %"));
    auto* bars = new QBarSeries;
    for (QBarSet* set : {before_, after_, gain_}) bars->append(set);
    bars->setBarWidth(0.8);
    chart()->addSeries(bars);
    chart()->addAxis(names_, Qt::AlignBottom);
    chart()->addAxis(share_, Qt::AlignLeft);
    bars->attachAxis(names_);
    bars->attachAxis(share_);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->setMargins({0, 0, 0, 0});
    retranslate();
    dress();
}

void GainChart::setGains(const std::array<tcp::practice::Gain, tcp::practice::kMisconceptions>& gains)
{
    gains_ = gains;
    for (QBarSet* set : {before_, after_, gain_}) set->remove(0, set->count());
    for (const tcp::practice::Gain& gain : gains_) {
        before_->append(100 * gain.believedBefore);
        after_->append(100 * gain.believedAfter);
        gain_->append(100 * std::max(0.0, gain.normalized().value_or(0)));
    }
    retranslate();
}

void GainChart::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    dress();
}

/// Before: striped, after: full, the gain: hollow, so that they differ without colour.
void GainChart::dress()
{
    const theme::Theme& theme = appearance_.theme;
    setBackgroundBrush(theme.canvas);
    chart()->setBackgroundBrush(theme.canvas);
    before_->setBrush(stateBrush(tcp::State::FinWait2, theme));
    after_->setBrush(stateBrush(tcp::State::Established, theme));
    gain_->setBrush(theme.canvas);
    for (QBarSet* set : {before_, after_, gain_}) set->setPen(QPen(theme.text, set == gain_ ? 2 : 1));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(names_), static_cast<QAbstractAxis*>(share_)}) {
        axis->setLabelsFont(appearance_.font(12));
        axis->setLabelsColor(theme.text);
        axis->setLinePen(QPen(theme.rule, 1));
        axis->setGridLinePen(QPen(theme.hair, 1));
    }
    names_->setGridLineVisible(false);
    chart()->legend()->setFont(appearance_.font(12.5));
    chart()->legend()->setLabelColor(theme.text);
}

void GainChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QChartView::changeEvent(event);
}

/// A screen reader is told the same numbers.
void GainChart::retranslate()
{
    before_->setLabel(tr("before the course"));
    after_->setLabel(tr("after the course"));
    gain_->setLabel(tr("gain in right answers, of what there was to gain"));
    setAccessibleName(tr("Share of answers that are the misconception"));
    QStringList told;
    int number = 0;
    for (const tcp::practice::Gain& gain : gains_) {
        told << tr("M%1: %2 %, then %3 %")
                    .arg(++number)
                    .arg(qRound(100 * gain.believedBefore))
                    .arg(qRound(100 * gain.believedAfter));
        if (const auto gained = gain.normalized()) told.back() += tr(", gain %1 %").arg(qRound(100 * *gained));
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
}

}  // namespace app::charts
