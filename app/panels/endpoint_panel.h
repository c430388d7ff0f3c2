#pragma once

#include "panels/panel.h"

#include <array>

namespace app::panels {

class CallBar;
class EndpointHeader;

/// One endpoint: who it is, its state, what it waits for, its diagram (given by the window), and its calls.
class EndpointPanel : public Panel {
    Q_OBJECT

public:
    /// Takes the diagram. No view includes another: it is only a widget here.
    EndpointPanel(tcp::HostId host, QWidget* diagram, QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    void requested(const tcp::Action& action);

protected:
    void retranslate() override;

private:
    tcp::HostId host_;
    EndpointHeader* header_;
    CallBar* calls_;
};

/// Both endpoints on one diagram: headers above, calls below.
class SharedPanel : public Panel {
    Q_OBJECT

public:
    explicit SharedPanel(QWidget* diagram, QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    void requested(const tcp::Action& action);

protected:
    void retranslate() override;

private:
    std::array<EndpointHeader*, 2> headers_;
    std::array<CallBar*, 2> calls_;
};

}  // namespace app::panels
