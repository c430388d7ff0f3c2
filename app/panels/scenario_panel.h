#pragma once

#include "panels/panel.h"

#include <QHash>
#include <QString>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace app::panels {

/// A scenario as the list shows it. The texts are those of the file, in every language.
struct ScenarioEntry {
    QString id;
    QString group;
    tcp::LocalText title;
    tcp::LocalText summary;
};

/// How far one has come with a scenario.
enum class Mark { None, Seen, Quizzed, Mastered };

/// The word for a group of scenarios: "opening" as "Opening" or "연결 설정".
QString groupWord(const QString& group);

/// All scenarios by group, with a search field and the way into free play. A search shows what answers it, best first,
/// with the sentence; stories of crowds as well, whose id begins with "crowd:". A problem to try stands before its
/// lesson; its id begins with "try:".
class ScenarioPanel : public Panel {
    Q_OBJECT

public:
    explicit ScenarioPanel(QWidget* parent = nullptr);

    void setEntries(std::vector<ScenarioEntry> entries);
    /// By id; those not named have no mark.
    void setMarks(const QHash<QString, Mark>& marks);
    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void focusSearch();

signals:
    void scenarioWanted(const QString& id);
    void freePlayWanted();
    void quizWanted(const QString& id);
    /// It is about to be seen and has no entries yet: reading all scenarios takes a while.
    void entriesNeeded();

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    /// Up and Down in the search field walk through what was found, Enter opens it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<QTreeWidgetItem*> found(bool hiddenToo = false) const;
    void offer(QPoint place);
    void showMark(QTreeWidgetItem& item);
    void walk(int by);
    QHBoxLayout* makeTop();
    void fill();
    void fillAll();
    void fillFound(const QString& words);
    QTreeWidgetItem* add(QTreeWidgetItem* group, const ScenarioEntry& entry);
    std::vector<ScenarioEntry> problemsFound(const QString& words) const;
    void mark();
    void showCurrent();
    void activate(QTreeWidgetItem* item);

    std::vector<ScenarioEntry> entries_;
    QString language_ = QStringLiteral("en");
    QString current_;
    QHash<QString, Mark> marks_;
    theme::Appearance appearance_;
    QLabel* title_;
    QToolButton* free_;
    QLineEdit* search_;
    QTreeWidget* tree_;
};

}  // namespace app::panels
