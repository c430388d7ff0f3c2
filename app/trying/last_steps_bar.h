#pragma once

#include "trying/last_steps.h"
#include "trying/task_bar.h"

namespace app::trying {

/// Says that the last steps are the learner's, where they lead, and what of it has been reached. It can be ignored.
class LastStepsBar : public TaskBar {
    Q_OBJECT

public:
    explicit LastStepsBar(QWidget* parent = nullptr);

    /// `done`: something was done by hand.
    void show(const LastSteps& left, const Progress& progress, bool done);
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    /// The lesson goes on as it was written.
    void wordsWanted();
    /// What was done beside what the lesson does.
    void besideWanted();
    /// Something is to be done that has no button: to the network, or a forged segment.
    void actionWanted();

protected:
    void retranslate() override;

private:
    QString place(const std::vector<tcp::State>& path, Way way, tcp::HostId host) const;
    static QString offer(const LastSteps& left);
    static QStringList mishaps(const LastSteps& left, Way way);

    theme::Appearance appearance_;
    QToolButton *action_, *words_, *beside_;
    QLabel* goal_;
};

}  // namespace app::trying
