#pragma once

#include "files/crowd_story.h"
#include "theme/appearance.h"
#include "traffic/crowd_run.h"

#include <QFrame>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace app::crowds {

/// The left side of the window of crowds: which story, its settings, how far it is, what ran out when, and what an
/// operator sees and does.
class CrowdControls : public QFrame {
    Q_OBJECT

public:
    explicit CrowdControls(QWidget* parent = nullptr);

    /// False: there is no such story.
    bool choose(const QString& id);
    QString story() const;
    QString storyTitle() const;
    const tcp::LocalText& storyTitles() const { return stories_.at(story_).title; }
    const tcp::CrowdSettings& settings() const { return settings_; }

    void setAppearance(const theme::Appearance& appearance);
    /// As wide as its words want, at most so wide.
    void setWidest(int width);
    void setLanguage(const QString& language);
    void showRun(const tcp::CrowdRun& run);
    void showProgress(std::optional<int> percent);
    void showMessage(const QString& text);

signals:
    /// Another story; followed by changed().
    void opened();
    /// Another story, or another value of a setting: the crowd has to run again.
    void changed();
    void cancelled();
    void saveWanted(const QString& kind);

private:
    QWidget* buildPage();
    QWidget* buildBottom();
    QWidget* buildSaving();
    void retranslate();
    void open(std::size_t story);
    void fillFields();
    void addField(const std::string& key);
    void set(const std::string& key, const std::string& value);
    QString marksText(const tcp::CrowdRun& run) const;

    std::vector<files::CrowdStory> stories_;
    std::size_t story_ = 0;
    std::map<std::string, std::string> overrides_;
    tcp::CrowdSettings settings_;
    QString language_ = QStringLiteral("en");
    theme::Appearance appearance_;
    std::optional<tcp::CrowdRun> last_;  ///< without its samples but the last: what the marks are told from

    QComboBox* choice_;
    QLabel* summary_;
    QFormLayout* fields_;
    QToolButton* more_;
    QPushButton* reset_;
    QLabel* message_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QLabel* marksTitle_;
    QLabel* marks_;
    QLabel* adviceTitle_;
    QLabel* advice_;
    QStackedWidget* bottom_;    ///< saving, or progress while a crowd is computed
    QLabel* savesTitle_;
};

}  // namespace app::crowds
