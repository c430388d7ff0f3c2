#pragma once

#include "explaining/answer.h"
#include "workbench/slot_panel.h"

class QLabel;
class QToolButton;

namespace app::panels {
class ChainTable;
class ElidedLabel;
}

namespace app::explaining {

/// A chain of causes in the place of the narration: its links, and the whole sentence of the one looked at.
class ChainPanel : public workbench::SlotPanel {
    Q_OBJECT

public:
    explicit ChainPanel(QWidget* parent = nullptr);

    /// With this link chosen.
    void showAnswer(const Explanation& answer, std::size_t link);
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    void linkChosen(std::size_t link);
    void linkActivated(std::size_t link);
    void closed();

protected:
    void retranslate() override;

private:
    void tell(std::size_t link);

    QLabel* heading_;
    panels::ElidedLabel* keys_;
    QToolButton* close_;
    panels::ChainTable* table_;
    QLabel* sentence_;
    Explanation answer_;
};

}  // namespace app::explaining
