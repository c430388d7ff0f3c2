#pragma once

#include "charts/crowd_chart.h"
#include "charts/crowd_job.h"
#include "files/crowd_story.h"
#include "theme/look.h"

#include <QWidget>

#include <map>
#include <string>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace app {

/// Crowds: a story of thousands of connections, its settings, what happened over time, and what an operator would
/// type and see at the chosen moment.
class CrowdView : public QWidget {
    Q_OBJECT

public:
    explicit CrowdView(QWidget* parent = nullptr);

    void setLook(const Look& look);
    void setLanguage(const QString& language);
    /// Chooses a story; false if there is none of this id. With `now` its result is there on return.
    bool open(const QString& id, bool now = false);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildControls();
    QWidget* buildCharts();
    void retranslate();
    void fillStories();
    void choose(int index);
    void fillSliders();
    QWidget* fieldFor(const std::string& key, const std::string& value);
    void set(const std::string& key, const std::string& value);
    void rerun();
    void show(std::shared_ptr<const tcp::CrowdRun> run);
    void showMoment(double seconds);
    QString marksText() const;
    QString operatorsScreen(const tcp::Sample& sample) const;
    void save(const QString& kind);
    QString spoken(const tcp::LocalText& text) const;

    std::vector<CrowdStory> stories_;
    std::size_t story_ = 0;
    std::map<std::string, std::string> overrides_;
    std::shared_ptr<const tcp::CrowdRun> run_;
    double moment_ = -1;
    QString language_ = QStringLiteral("en");
    Look look_;
    CrowdJob job_;
    bool here_ = false;  ///< compute in this thread: for pictures

    QComboBox* choice_;
    QLabel* summary_;
    QFormLayout* sliders_;
    QLabel* message_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* savePng_;
    QPushButton* saveCsv_;
    QLabel* adviceTitle_;
    QLabel* advice_;
    QLabel* marks_;
    CrowdChart* server_;
    CrowdChart* clients_;
    CrowdResources* resources_;
    QPlainTextEdit* screen_;
};

}  // namespace app
