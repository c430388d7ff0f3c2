#pragma once

#include "explaining/answer.h"
#include "simulation/event_choice.h"
#include "workbench/feature.h"

#include <memory>
#include <optional>

class QAction;

namespace app::explaining {

class ChainPanel;

/// Where does this come from, and what did it lead to: the chain of causes through the wire, beside the tools, lit on
/// the diagrams and the ladder.
class Explaining : public workbench::Feature {
    Q_OBJECT

public:
    explicit Explaining(workbench::Workbench& bench);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;
    bool stepForward() override;

    /// Shows the chain of the event that is meant, if it has happened.
    void explain(const tcp::EventChoice& choice, bool forward);
    bool open() const { return open_.has_value(); }

private:
    struct Open {
        Asked asked;
        std::shared_ptr<const tcp::Timeline> timeline;
        std::size_t shown = 0;  ///< moment at which the run stands
        std::size_t link = 0;   ///< looked at
        Explanation answer{};
    };

    void wire();
    void toggle(bool forward);
    void explainHere(bool forward);
    tcp::EventChoice lastChange() const;
    void present(const Asked& asked);
    void refresh();
    void light(std::size_t link);
    void goTo(std::size_t link);
    void close();
    bool ready();
    void tell(const QString& note);
    ChainPanel& panel();

    QAction *why_, *ledTo_;
    ChainPanel* panel_ = nullptr;
    std::optional<Open> open_;
    QString told_;  ///< the note about this moment
};

}  // namespace app::explaining
