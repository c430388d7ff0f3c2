#pragma once

#include "panels/panel.h"
#include "simulation/event_choice.h"

class QTableWidget;

namespace app::panels {

/// The connection variables of RFC 9293 3.3.1 at both ends, with what just changed in bold.
class VariablesView : public Panel {
    Q_OBJECT

public:
    explicit VariablesView(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    /// By the menu of a value: where it comes from; `forward`: what that led to.
    void whyWanted(const tcp::EventChoice& choice, bool forward);

protected:
    void retranslate() override;

private:
    void offerValue(QPoint place);

    QTableWidget* table_;
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::panels
