#pragma once

#include "panels/panel.h"

#include <QString>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

/// A scenario as the list shows it. The texts are those of the file, in every language.
struct ScenarioEntry {
    QString id;
    QString group;
    tcp::LocalText title;
    tcp::LocalText summary;
};

/// The word for a group of scenarios: "opening" as "Opening" or "연결 설정".
QString groupWord(const QString& group);

/// All scenarios by group, with a search field and the way into free play.
class ScenarioPanel : public Panel {
    Q_OBJECT

public:
    explicit ScenarioPanel(QWidget* parent = nullptr);

    void setEntries(std::vector<ScenarioEntry> entries);
    void showMoment(const Moment& moment) override;
    void setLook(const Look& look) override;
    void focusSearch();

signals:
    void scenarioWanted(const QString& id);
    void freePlayWanted();
    /// It is about to be seen and has no entries yet: reading all scenarios takes a while.
    void entriesNeeded();

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* makeTop();
    void fill();
    void filter();
    void mark();
    void showCurrent();
    void activate(QTreeWidgetItem* item);

    std::vector<ScenarioEntry> entries_;
    QString language_ = QStringLiteral("en");
    QString current_;
    Look look_;
    QLabel* title_;
    QToolButton* free_;
    QLineEdit* search_;
    QTreeWidget* tree_;
};

}  // namespace app
