#pragma once

#include "lab/measured_story.h"
#include "theme/appearance.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace app::measuring {

/// What a measured run says of the simulator: how much agrees, and each difference with whose fault it is. A difference
/// that is chosen is shown.
class MeasuredBar : public QFrame {
    Q_OBJECT

public:
    explicit MeasuredBar(QWidget* parent = nullptr);

    void showStory(const lab::MeasuredStory& story, const QString& source);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void momentWanted(std::size_t moment);
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void makeList();
    void fillList();
    void fitList();
    QString summary() const;

    QLabel* words_;
    QToolButton* more_;
    QToolButton* back_;
    QTreeWidget* list_ = nullptr;  ///< made for the first measured run
    theme::Appearance appearance_;
    lab::MeasuredStory story_;
    QString source_;
};

}  // namespace app::measuring
