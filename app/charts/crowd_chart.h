#pragma once

#include "theme/look.h"
#include "traffic/crowd_run.h"

#include <QChartView>

#include <memory>
#include <vector>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace app {

/// Sockets by state over time, stacked: one host of a crowd. A line marks the moment under the mouse or chosen.
class CrowdChart : public QChartView {
    Q_OBJECT

public:
    explicit CrowdChart(tcp::HostId host, QWidget* parent = nullptr);

    void show(std::shared_ptr<const tcp::CrowdRun> run);
    void setLook(const Look& look);
    void setTitle(const QString& title);
    void setMoment(double seconds);

signals:
    void momentChosen(double seconds);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void draw();
    void dress();
    void choose(QPointF place);

    tcp::HostId host_;
    std::shared_ptr<const tcp::CrowdRun> run_;
    Look look_;
    std::vector<QAreaSeries*> areas_;  ///< from the bottom up; by kStacked
    QLineSeries* moment_;
    QValueAxis* x_;
    QValueAxis* y_;
};

/// Queues, threads, ports and failures over time, as lines.
class CrowdResources : public QChartView {
    Q_OBJECT

public:
    explicit CrowdResources(QWidget* parent = nullptr);

    void show(std::shared_ptr<const tcp::CrowdRun> run);
    void setLook(const Look& look);
    void retranslate();

private:
    void draw();

    std::shared_ptr<const tcp::CrowdRun> run_;
    Look look_;
    std::vector<QLineSeries*> lines_;
    QValueAxis* x_;
    QValueAxis* y_;
};

}  // namespace app
