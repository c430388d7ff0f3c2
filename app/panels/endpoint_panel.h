#pragma once

#include "panels/panel.h"

class QLabel;
class QHBoxLayout;

namespace app {

class CallBar;
class StateChip;
class Token;

/// One endpoint: who it is, its state, what it waits for, its diagram (given by the window), and its calls.
class EndpointPanel : public Panel {
    Q_OBJECT

public:
    /// Takes the diagram. No view includes another: it is only a widget here.
    EndpointPanel(tcp::HostId host, QWidget* diagram, QWidget* parent = nullptr);

    void showMoment(const Moment& moment) override;
    void setLook(const Look& look) override;
    CallBar* calls() const { return calls_; }

protected:
    void retranslate() override;

private:
    QHBoxLayout* makeHeader();

    tcp::HostId host_;
    Token* token_;
    QLabel* name_;
    QLabel* address_;
    StateChip* chip_;
    QLabel* waits_;
    CallBar* calls_;
};

}  // namespace app
