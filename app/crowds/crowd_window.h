#pragma once

#include "charts/crowd_job.h"
#include "theme/appearance.h"
#include "crowds/connection_search.h"

#include <QImage>
#include <QWidget>

class QIODevice;
class QLabel;
class QPlainTextEdit;
class QTabBar;

namespace app::charts {
class CrowdCharts;
}
namespace app::diagram {
class StateDiagram;
}

namespace app::crowds {

class CrowdControls;

/// The window of crowds: a story of thousands of connections and its settings, charts of what happened over time, and
/// for the chosen moment the state diagram as a heat map and what ss and netstat print.
class CrowdWindow : public QWidget {
    Q_OBJECT

public:
    explicit CrowdWindow(QWidget* parent = nullptr);

    void setAppearance(const theme::Appearance& appearance);
    void setLanguage(const QString& language);
    /// Chooses a story; false if there is none of this id. With `now` everything is computed before this returns.
    bool open(const QString& id, bool now = false);
    void setMoment(double seconds);
    void setHost(tcp::HostId host);
    double moment() const { return moment_; }

    QImage toImage(qreal scale = 2.0);
    bool toSvg(QIODevice& device);

signals:
    /// A connection of the crowd, as a scenario, and how many of its steps lead to the chosen moment.
    void connectionWanted(const tcp::Scenario& scenario, std::size_t step);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    static constexpr int kMomentMargin = 8;  ///< px, around the moment's part

    QWidget* buildMoment();
    void retranslate();
    void dress();
    void fitMoment();
    void chooseMoment();
    void takeHost(tcp::HostId host);
    qreal fittingPx(const QString& text) const;
    void rerun();
    void show(const charts::SharedRun& run);
    void showSoFar(int percent, const charts::SharedRun& run);
    void showMoment();
    std::size_t sampleIndex() const;
    QString screenText(const tcp::Sample& sample) const;
    void pick(tcp::State state);
    void present(const SharedFollowed& found);
    void save(const QString& kind);
    void write(const QString& kind, const QString& path);

    charts::CrowdJob job_;
    ConnectionSearch search_;
    charts::SharedRun run_;
    tcp::HostId host_ = tcp::HostId::Server;
    double moment_ = -1;     ///< s; negative: not yet chosen
    tcp::State picked_{};
    bool here_ = false;      ///< compute in this thread: for pictures
    theme::Appearance given_;
    theme::Appearance appearance_;              ///< given, its type as large as the window asks for
    qreal density_ = 1;

    CrowdControls* controls_;
    charts::CrowdCharts* charts_;
    QTabBar* hosts_;
    QLabel* time_;
    diagram::StateDiagram* diagram_;
    QLabel* hint_;
    QPlainTextEdit* screen_;
};

}  // namespace app::crowds
