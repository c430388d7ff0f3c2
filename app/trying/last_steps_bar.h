#pragma once

#include "theme/appearance.h"
#include "trying/last_steps.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace app::trying {

/// Says that the last steps are the learner's, where they lead, and what of it has been reached. It can be ignored.
class LastStepsBar : public QFrame {
    Q_OBJECT

public:
    explicit LastStepsBar(QWidget* parent = nullptr);

    /// By HostId; `done`: something was done by hand.
    void show(const LastSteps& left, const std::array<Way, 2>& ways, bool done);
    void setAppearance(const theme::Appearance& appearance);

signals:
    /// The lesson goes on as it was written.
    void wordsWanted();
    /// What was done beside what the lesson does.
    void besideWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const char* name, QHBoxLayout* row);
    void retranslate();
    QString place(const std::vector<tcp::State>& path, Way way, tcp::HostId host) const;

    theme::Appearance appearance_;
    QLabel* title_;
    QLabel* goal_;
    QToolButton *words_, *beside_, *close_;
};

}  // namespace app::trying
