#pragma once

#include "simulation/action.h"
#include "theme/appearance.h"

#include <QWidget>

#include <optional>

namespace app::panels {

/// The state of an endpoint as a solid chip: fill carries the state, the border makes pale fills stand out.
/// With a host it carries that host's token too (caption bar).
class StateChip : public QWidget {
    Q_OBJECT

public:
    explicit StateChip(qreal px, std::optional<tcp::HostId> token = std::nullopt, QWidget* parent = nullptr);

    void setState(tcp::State state);
    tcp::State state() const { return state_; }
    void setAppearance(const theme::Appearance& appearance);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont chipFont() const { return appearance_.font(px_, QFont::Bold); }
    qreal unit() const { return px_ * appearance_.textScale; }
    qreal tokenWidth() const { return token_ ? unit() * 1.2 : 0; }

    qreal px_;
    std::optional<tcp::HostId> token_;
    tcp::State state_ = tcp::State::Closed;
    theme::Appearance appearance_;
};

/// The token of a host: circle C, square S.
class Token : public QWidget {
    Q_OBJECT

public:
    explicit Token(tcp::HostId host, qreal px, QWidget* parent = nullptr);
    void setAppearance(const theme::Appearance& appearance);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    tcp::HostId host_;
    qreal px_;
    theme::Appearance appearance_;
};

}  // namespace app::panels
