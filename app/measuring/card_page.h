#pragma once

#include "report/lab_card.h"
#include "workbench/document_page.h"

class QCheckBox;
class QToolButton;

namespace app::measuring {

/// The lab card of a lesson: what to type on a real machine, and what will be seen.
class CardPage : public workbench::DocumentPage {
    Q_OBJECT

public:
    CardPage(const tcp::Scenario& scenario, const tcp::LabCard& card, const QString& language,
             const theme::Appearance& appearance, QWidget* parent);

private:
    QString markdown() const;
    void copy();

    tcp::Scenario scenario_;
    tcp::LabCard card_;
    QString language_;
    QCheckBox* two_;
    QToolButton* copy_;
};

}  // namespace app::measuring
