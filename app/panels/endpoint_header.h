#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace app::panels {

class StateChip;
class Token;

/// Who an endpoint is, its state, and what it waits for.
class EndpointHeader : public QWidget {
    Q_OBJECT

public:
    explicit EndpointHeader(tcp::HostId host, QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();
    QString waits() const;
    tcp::HostId host() const { return host_; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    void refit();
    void placeName();
    void placeAddress();

    tcp::HostId host_;
    Token* token_;
    QLabel* name_;
    QLabel* address_;
    StateChip* chip_;
    QLabel* below_;  ///< the address, where beside the state there is no room for it
    QLabel* waits_;
    QString waitsFor_;
};

}  // namespace app::panels
