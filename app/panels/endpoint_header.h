#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace app {

class StateChip;
class Token;

/// Who an endpoint is, its state, and what it waits for.
class EndpointHeader : public QWidget {
    Q_OBJECT

public:
    explicit EndpointHeader(tcp::HostId host, QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void retranslate();
    QString waits() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();

    tcp::HostId host_;
    Token* token_;
    QLabel* name_;
    QLabel* address_;
    StateChip* chip_;
    QLabel* waits_;
    QString waitsFor_;
};

}  // namespace app
