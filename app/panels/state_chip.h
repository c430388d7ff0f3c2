#pragma once

#include "simulation/action.h"
#include "theme/look.h"

#include <QWidget>

#include <optional>

namespace app {

/// The state of an endpoint as a solid chip: fill carries the state, the border makes pale fills stand out.
/// With a host it carries that host's token too (caption bar).
class StateChip : public QWidget {
    Q_OBJECT

public:
    explicit StateChip(qreal px, std::optional<tcp::HostId> token = std::nullopt, QWidget* parent = nullptr);

    void setState(tcp::State state);
    void setLook(const Look& look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont chipFont() const { return look_.font(px_, QFont::Bold); }
    qreal unit() const { return px_ * look_.textScale; }
    qreal tokenWidth() const { return token_ ? unit() * 1.2 : 0; }

    qreal px_;
    std::optional<tcp::HostId> token_;
    tcp::State state_ = tcp::State::Closed;
    Look look_;
};

/// The token of a host: circle C, square S.
class Token : public QWidget {
    Q_OBJECT

public:
    explicit Token(tcp::HostId host, qreal px, QWidget* parent = nullptr);
    void setLook(const Look& look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    tcp::HostId host_;
    qreal px_;
    Look look_;
};

}  // namespace app
