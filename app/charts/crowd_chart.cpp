#include "charts/crowd_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace app {
namespace {

// From the bottom up: what lasts longest lies below.
constexpr std::array kStacked{tcp::State::TimeWait, tcp::State::CloseWait,   tcp::State::FinWait2, tcp::State::Established,
                              tcp::State::FinWait1, tcp::State::SynReceived, tcp::State::SynSent,  tcp::State::LastAck,
                              tcp::State::Closing};
constexpr qreal kTextPx = 11;

/// What the lines of the second chart count.
struct Quantity {
    const char* name;
    double (*of)(const tcp::Sample& sample, const tcp::Sample& before);
};

double perSecond(std::uint64_t now, std::uint64_t then, const tcp::Sample& sample, const tcp::Sample& before)
{
    const double time = double((sample.at - before.at).count()) / 1e6;
    return time > 0 ? double(now - then) / time : 0;
}

std::uint64_t failuresOf(const tcp::Sample& sample)
{
    std::uint64_t all = 0;
    for (const std::uint64_t count : sample.failures) all += count;
    return all;
}

constexpr Quantity kQuantities[] = {
    {QT_TRANSLATE_NOOP("app::CrowdResources", "accept queue"),
     [](const tcp::Sample& s, const tcp::Sample&) { return double(s.acceptQueue); }},
    {QT_TRANSLATE_NOOP("app::CrowdResources", "SYN queue"),
     [](const tcp::Sample& s, const tcp::Sample&) { return double(s.synQueue); }},
    {QT_TRANSLATE_NOOP("app::CrowdResources", "busy threads"),
     [](const tcp::Sample& s, const tcp::Sample&) { return double(s.busyWorkers); }},
    {QT_TRANSLATE_NOOP("app::CrowdResources", "answers a second"),
     [](const tcp::Sample& s, const tcp::Sample& b) { return perSecond(s.completed, b.completed, s, b); }},
    {QT_TRANSLATE_NOOP("app::CrowdResources", "failures a second"),
     [](const tcp::Sample& s, const tcp::Sample& b) { return perSecond(failuresOf(s), failuresOf(b), s, b); }},
};

void prepare(QChartView& view, QValueAxis* x, QValueAxis* y)
{
    QChart& chart = *view.chart();
    chart.setBackgroundVisible(false);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.legend()->setAlignment(Qt::AlignRight);
    chart.addAxis(x, Qt::AlignBottom);
    chart.addAxis(y, Qt::AlignLeft);
    y->setLabelFormat(QStringLiteral("%.0f"));
    x->setLabelFormat(QStringLiteral("%.0f s"));
    view.setFrameShape(QFrame::NoFrame);
    view.setMinimumSize(320, 120);
    view.setRenderHint(QPainter::Antialiasing, false);
}

void dressAxes(QChartView& view, const Look& look, QValueAxis* x, QValueAxis* y)
{
    view.setBackgroundBrush(look.theme.canvas);
    view.chart()->setTitleFont(look.font(13, QFont::Bold));
    view.chart()->setTitleBrush(look.theme.text);
    view.chart()->legend()->setFont(look.font(kTextPx));
    view.chart()->legend()->setLabelColor(look.theme.text);
    for (QValueAxis* axis : {x, y}) {
        axis->setLabelsFont(look.font(kTextPx));
        axis->setLabelsColor(look.theme.muted);
        axis->setLinePen(QPen(look.theme.rule, 1));
        axis->setGridLinePen(QPen(look.theme.hair, 1));
    }
}

double secondsOf(tcp::Instant at) { return double(at.count()) / 1e6; }

}  // namespace

CrowdChart::CrowdChart(tcp::HostId host, QWidget* parent)
    : QChartView(parent), host_(host), moment_(new QLineSeries), x_(new QValueAxis), y_(new QValueAxis)
{
    prepare(*this, x_, y_);
    for (std::size_t i = 0; i < kStacked.size(); ++i) {
        auto* area = new QAreaSeries(new QLineSeries, new QLineSeries);
        area->upperSeries()->setParent(area);
        area->lowerSeries()->setParent(area);
        chart()->addSeries(area);
        area->attachAxis(x_);
        area->attachAxis(y_);
        areas_.push_back(area);
    }
    chart()->addSeries(moment_);
    moment_->attachAxis(x_);
    moment_->attachAxis(y_);
    for (QLegendMarker* marker : chart()->legend()->markers(moment_)) marker->setVisible(false);
    setLook({});
}

void CrowdChart::show(std::shared_ptr<const tcp::CrowdRun> run)
{
    run_ = std::move(run);
    draw();
}

void CrowdChart::setLook(const Look& look)
{
    look_ = look;
    dress();
}

void CrowdChart::setTitle(const QString& title)
{
    chart()->setTitle(title);
    setAccessibleName(title);
}

// Fill carries the state, as in the diagram; opaque, without a pen: area charts are slow otherwise.
void CrowdChart::dress()
{
    dressAxes(*this, look_, x_, y_);
    for (std::size_t i = 0; i < kStacked.size(); ++i) {
        const QColor solid = look_.theme.of(kStacked[i]).solid;
        const bool second = kStacked[i] == tcp::State::FinWait2 || kStacked[i] == tcp::State::SynReceived ||
                            kStacked[i] == tcp::State::LastAck;
        areas_[i]->setColor(second ? solid.darker(140) : solid);
        areas_[i]->setPen(Qt::NoPen);
        areas_[i]->setName(stateName(kStacked[i], look_.names));
    }
    moment_->setPen(QPen(look_.theme.focus, 2));
}

void CrowdChart::draw()
{
    if (!run_) return;
    QList<QPointF> below;
    for (const tcp::Sample& sample : run_->samples) below.append({secondsOf(sample.at), 0});
    double top = 1;
    for (std::size_t i = 0; i < kStacked.size(); ++i) {
        QList<QPointF> above = below;
        double most = 0;
        for (qsizetype k = 0; k < above.size(); ++k) {
            const auto& states = run_->samples[static_cast<std::size_t>(k)].states[tcp::index(host_)];
            const double count = states[static_cast<std::size_t>(kStacked[i])];
            above[k].ry() += count;
            most = std::max(most, count);
            top = std::max(top, above[k].y());
        }
        areas_[i]->lowerSeries()->replace(below);
        areas_[i]->upperSeries()->replace(above);
        for (QLegendMarker* marker : chart()->legend()->markers(areas_[i])) marker->setVisible(most > 0);
        below = above;
    }
    x_->setRange(0, below.isEmpty() ? 1 : below.last().x());
    y_->setRange(0, top * 1.05);
    y_->applyNiceNumbers();
}

void CrowdChart::setMoment(double seconds) { moment_->replace({QPointF(seconds, y_->min()), QPointF(seconds, y_->max())}); }

void CrowdChart::choose(QPointF place)
{
    const double seconds = chart()->mapToValue(chart()->mapFromScene(mapToScene(place.toPoint())), moment_).x();
    emit momentChosen(std::clamp(seconds, x_->min(), x_->max()));
}

void CrowdChart::mousePressEvent(QMouseEvent* event) { choose(event->position()); }

void CrowdChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) choose(event->position());
}

CrowdResources::CrowdResources(QWidget* parent) : QChartView(parent), x_(new QValueAxis), y_(new QValueAxis)
{
    prepare(*this, x_, y_);
    for (std::size_t i = 0; i < std::size(kQuantities); ++i) {
        auto* series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(x_);
        series->attachAxis(y_);
        lines_.push_back(series);
    }
    retranslate();
    setLook({});
}

void CrowdResources::retranslate()
{
    chart()->setTitle(tr("Queues, threads, answers, failures"));
    setAccessibleName(chart()->title());
    for (std::size_t i = 0; i < lines_.size(); ++i) lines_[i]->setName(tr(kQuantities[i].name));
}

void CrowdResources::setLook(const Look& look)
{
    look_ = look;
    dressAxes(*this, look_, x_, y_);
    const Theme& theme = look_.theme;
    const QColor colors[] = {theme.of(tcp::State::CloseWait).border, theme.of(tcp::State::SynSent).border,
                             theme.of(tcp::State::FinWait1).border, theme.of(tcp::State::Established).border, theme.error};
    const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::SolidLine, Qt::DotLine};
    for (std::size_t i = 0; i < lines_.size(); ++i) lines_[i]->setPen(QPen(colors[i], i == 4 ? 3 : 2, styles[i]));
}

void CrowdResources::show(std::shared_ptr<const tcp::CrowdRun> run)
{
    run_ = std::move(run);
    draw();
}

void CrowdResources::draw()
{
    if (!run_) return;
    double top = 1;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        QList<QPointF> points;
        tcp::Sample before{};
        for (const tcp::Sample& sample : run_->samples) {
            points.append({secondsOf(sample.at), kQuantities[i].of(sample, before)});
            top = std::max(top, points.last().y());
            before = sample;
        }
        lines_[i]->replace(points);
    }
    x_->setRange(0, run_->samples.empty() ? 1 : secondsOf(run_->samples.back().at));
    y_->setRange(0, top * 1.05);
    y_->applyNiceNumbers();
}

}  // namespace app
