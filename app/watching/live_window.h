#pragma once

#include "lab/live.h"
#include "theme/appearance.h"
#include "watching/live_counts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace app::charts {
class CrowdChart;
}
namespace app::diagram {
class StateDiagram;
}

namespace app::watching {

class LiveModel;
class LiveSort;
class StoryView;

/// The window of this machine's sockets: the state diagram as a heat map, counts over time, a table to filter, hints,
/// and one socket followed. A state that is clicked is the only one that the table shows; clicked again, all are.
class LiveWindow : public QWidget {
    Q_OBJECT

public:
    explicit LiveWindow(QWidget* parent = nullptr);

    void setAppearance(const theme::Appearance& appearance);
    void show(const lab::SharedLook& look);
    /// Nothing can be seen here: why.
    void showFailure(const QString& why);
    bool paused() const;
    /// What the followed socket did, to be saved; nothing where none is followed.
    std::optional<tcp::Trace> recording() const;

signals:
    void pauseWanted(bool on);
    void stateWanted(std::optional<tcp::State> state);
    void followWanted(std::optional<tcp::SocketRow> row);
    void lessonWanted(const QString& id);
    /// The sockets of this network namespace; empty: our own.
    void networkWanted(const QString& word);
    void saveWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildPicture();
    QWidget* buildTable();
    QWidget* buildTools();
    QWidget* buildStory();
    void fitSides();
    void fitColumns();
    void wire();
    void retranslate();
    void draw();
    void drawHints();
    void drawStory();
    void offerNetworks();
    void beginAnew();
    void sayStatus();
    void pick(tcp::State state);
    void followSelected();
    const tcp::History* followed() const;

    tcp::Watch watch_;
    LiveCounts counts_;
    lab::SharedLook look_;
    std::vector<lab::LiveNetwork> offered_;   ///< network namespaces beside our own
    std::optional<tcp::State> only_;
    std::optional<tcp::SocketKey> key_;   ///< of the followed socket
    tcp::Instant drawn_ = tcp::Instant::min();
    theme::Appearance appearance_;

    LiveModel* model_;
    LiveSort* sorted_;
    QTableView* table_;
    QLineEdit* filter_;
    QToolButton* pause_;
    QCheckBox* hide_;
    QComboBox* networks_;
    QToolButton* save_;
    QLabel* hints_;
    QLabel* status_;
    diagram::StateDiagram* diagram_;
    charts::CrowdChart* chart_;
    StoryView* story_;
};

}  // namespace app::watching
