#pragma once

#include "trying/last_steps.h"
#include "workbench/feature.h"

#include <QSet>

#include <optional>
#include <string>

class QAction;

namespace app::trying {

class LastStepsBar;

/// Later lessons of a group leave their last steps to the learner: once, when one comes to them, and only as an offer.
/// The next step forward tells them as ever.
class Finishing : public workbench::Feature {
    Q_OBJECT

public:
    explicit Finishing(workbench::Workbench& bench);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    QWidget* widget(workbench::Slot slot) override;
    workbench::HelpTopic help() const override;
    bool stepForward() override;

private:
    struct Open {
        std::string lesson;
        LastSteps left;
    };

    void wire();
    bool mayOffer() const;
    void refresh();
    void tellWords();
    void leave();

    QAction* toggle_;
    LastStepsBar* bar_;
    std::optional<Open> open_;
    QSet<QString> offered_;  ///< since the program was started
    bool writing_ = false;   ///< a lesson is being written
};

}  // namespace app::trying
