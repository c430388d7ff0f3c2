#pragma once

#include "charts/crowd_chart.h"
#include "charts/quantity_chart.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QTabBar;

namespace app::charts {

/// All charts of a crowd below each other, with one time: sockets by state at both hosts, then queues, requests,
/// failures and ports. Where four have no room one of them is shown, chosen by a tab.
class CrowdCharts : public QWidget {
    Q_OBJECT

public:
    explicit CrowdCharts(QWidget* parent = nullptr);

    /// A run, whole or as far as it has come; `settings` say how long it will be.
    void show(std::shared_ptr<const tcp::CrowdRun> run, const tcp::CrowdSettings& settings);
    /// The same one chart after the other, so that no frame has to wait for all of them.
    void showInTurn(std::shared_ptr<const tcp::CrowdRun> run, const tcp::CrowdSettings& settings);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();
    void setMoment(double seconds);
    void setRange(double from, double to);
    void setTab(Quantities which);

    std::vector<TimeChart*> charts() const;

signals:
    void momentChosen(double seconds);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void mark();
    void take(std::shared_ptr<const tcp::CrowdRun> run, const tcp::CrowdSettings& settings);
    void showNext();

    CrowdChart* server_;
    CrowdChart* clients_;
    std::array<QuantityChart*, 4> quantities_;
    std::array<QWidget*, 4> frames_;
    QTabBar* tabs_;
    std::shared_ptr<const tcp::CrowdRun> run_;
    double end_ = 0;           ///< s
    QTimer turns_;
    std::size_t turn_ = 0;     ///< of charts(): the next one to be shown
    std::size_t waiting_ = 0;  ///< charts that do not show run_ yet
};

}  // namespace app::charts
