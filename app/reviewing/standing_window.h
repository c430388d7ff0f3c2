#pragma once

#include "practice/schedule.h"
#include "reviewing/own_keys.h"
#include "theme/appearance.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace app::reviewing {

class SkillTile;
class StandingLegend;

/// Where I stand: every skill on one picture. Arrow keys go from tile to tile; Enter opens the lesson, R the review.
class StandingWindow : public QWidget {
    Q_OBJECT

public:
    explicit StandingWindow(QWidget* parent = nullptr);

    void show(const tcp::practice::Schedule& schedule);
    void setAppearance(const theme::Appearance& appearance);
    void setLanguage(const QString& language);

signals:
    void lessonWanted(const QString& id);
    void reviewWanted(const QByteArray& skill);
    void exportWanted();
    void importWanted();
    void clearWanted();

protected:
    bool event(QEvent* event) override { return keepKey(*event) || QWidget::event(event); }
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeMap();
    QWidget* makeFoot();
    void retranslate();
    void select(SkillTile* tile);
    void move(int columns, int rows);
    void openLesson();
    void review();
    QString lessonOf(const SkillTile& tile) const;

    std::vector<SkillTile*> tiles_;
    SkillTile* selected_ = nullptr;
    QString language_ = QStringLiteral("en");
    StandingLegend* legend_;
    QScrollArea* scroll_;
    QLabel* words_;
    QPushButton *lesson_, *review_, *export_, *import_, *clear_;
    bool sure_ = false;   ///< "clear" was pressed once
};

}  // namespace app::reviewing
