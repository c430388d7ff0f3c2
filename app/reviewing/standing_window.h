#pragma once

#include "practice/schedule.h"
#include "reviewing/own_window.h"

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace app::reviewing {

class SkillTile;
class StandingLegend;

/// Where I stand: every skill on one picture. Arrow keys go from tile to tile; Enter opens the lesson, R the review.
class StandingWindow : public OwnWindow {
    Q_OBJECT

public:
    explicit StandingWindow(QWidget* parent = nullptr);

    void show(const tcp::practice::Schedule& schedule);
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    void lessonWanted(const QString& id);
    void reviewWanted(const QByteArray& skill);
    void exportWanted();
    void importWanted();
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void retranslate() override;

private:
    QWidget* makeMap();
    QWidget* makeFoot();
    void select(SkillTile* tile);
    void move(int columns, int rows);
    void openLesson();
    void review();
    QString lessonOf(const SkillTile& tile) const;

    std::vector<SkillTile*> tiles_;
    SkillTile* selected_ = nullptr;
    StandingLegend* legend_;
    QScrollArea* scroll_;
    QLabel* words_;
    QPushButton *lesson_, *review_, *export_, *import_, *clear_;
    bool sure_ = false;   ///< "clear" was pressed once
};

}  // namespace app::reviewing
