#include "browser/chart_figures.h"

#include "charts/crowd_charts.h"
#include "charts/gain_chart.h"
#include "charts/sequence_chart.h"
#include "charts/time_in_states.h"

#include <QApplication>
#include <QChart>
#include <QMouseEvent>

namespace app::charts {
namespace {

constexpr int kMouseStep = 4;  ///< px

QStringList rangesOf(const QChart& chart)
{
    QStringList ranges;
    for (const QObject* one : chart.axes()) {
        const auto* axis = qobject_cast<const QValueAxis*>(one);
        if (axis) ranges << QStringLiteral("%1 to %2").arg(axis->min()).arg(axis->max());
    }
    return ranges;
}

/// Tells the view itself, since QTest would ask the system's event loop for each of a hundred thousand places.
void moveMouse(QChartView& view, QPoint at)
{
    QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(view.viewport(), &move);
}

/// Moves the mouse over the whole view, row by row.
QStringList hoversOf(QChartView& view)
{
    QStringList told;
    const QObject listener;
    const auto lines = view.chart()->findChildren<QLineSeries*>();
    for (qsizetype i = 0; i < lines.size(); ++i)
        QObject::connect(lines[i], &QLineSeries::hovered, &listener, [&told, i](const QPointF& at, bool over) {
            told
                << QStringLiteral("line %1 %2 at %3 %4").arg(i).arg(over).arg(at.x(), 0, 'f', 2).arg(at.y(), 0, 'f', 1);
        });
    const auto sets = view.chart()->findChildren<QBarSet*>();
    for (qsizetype i = 0; i < sets.size(); ++i)
        QObject::connect(sets[i], &QBarSet::hovered, &listener, [&told, i](bool over, int row) {
            told << QStringLiteral("bar %1 %2 of row %3").arg(i).arg(over).arg(row);
        });
    for (int y = 1; y < view.viewport()->height(); y += kMouseStep)
        for (int x = 1; x < view.viewport()->width(); x += kMouseStep) moveMouse(view, {x, y});
    moveMouse(view, view.viewport()->rect().center());
    QApplication::processEvents();
    return told;
}

QImage pictureOf(QWidget& widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    widget.render(&image);
    return image;
}

template <typename Panel> given::ChartFigure figureOf(const given::ChartSubject& subject, bool otherScale)
{
    Panel panel;
    panel.setAppearance(subject.look);
    panel.setOtherScale(otherScale);
    panel.resize(subject.size);
    panel.show();
    panel.showMoment(subject.moment);
    QApplication::processEvents();
    auto* view = panel.template findChild<QChartView*>();
    return {subject.name + " " + panel.objectName().toStdString() + (otherScale ? ", other scale" : ""),
            view->chart()->plotArea(), rangesOf(*view->chart()), hoversOf(*view), pictureOf(panel)};
}

}  // namespace

std::vector<given::ChartFigure> figuresOf(const given::ChartSubject& subject)
{
    std::vector<given::ChartFigure> figures;
    for (const bool other : {false, true}) {
        figures.push_back(figureOf<TimeInStates>(subject, other));
        figures.push_back(figureOf<SequenceChart>(subject, other));
    }
    return figures;
}

std::vector<given::ChartFigure> figuresOf(const given::CrowdSubject& subject)
{
    CrowdCharts all;
    all.setAppearance(subject.look);
    all.resize(900, 1000);
    all.QWidget::show();
    QApplication::processEvents();
    all.show(subject.run, subject.settings);
    all.setMoment(2);
    QApplication::processEvents();
    std::vector<given::ChartFigure> figures;
    for (TimeChart* chart : all.charts())
        figures.push_back({chart->accessibleName().toStdString(),
                           chart->chart()->plotArea(),
                           rangesOf(*chart->chart()),
                           {},
                           pictureOf(*chart)});
    return figures;
}

std::vector<given::ChartFigure> figuresOf(const given::GainSubject& subject)
{
    GainChart chart;
    chart.setAppearance(subject.look);
    chart.resize(subject.size);
    chart.show();
    chart.setGains(subject.gains);
    QApplication::processEvents();
    return {{"gains", chart.chart()->plotArea(), rangesOf(*chart.chart()), {}, pictureOf(chart)}};
}

}  // namespace app::charts
