#pragma once

#include "panels/panel.h"

class QTableWidget;

namespace app {

/// The connection variables of RFC 9293 3.3.1 at both ends, with what just changed in bold.
class VariablesView : public Panel {
    Q_OBJECT

public:
    explicit VariablesView(QWidget* parent = nullptr);

    void showMoment(const Moment& moment) override;
    void setLook(const Look& look) override;

protected:
    void retranslate() override;

private:
    QTableWidget* table_;
    Moment moment_;
    Look look_;
};

}  // namespace app
