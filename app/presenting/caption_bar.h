#pragma once

#include "lab/question.h"
#include "panels/panel.h"
#include "theme/spotlight.h"

#include <QPainterPath>

#include <optional>

class QLabel;

namespace app::panels {
class StateChip;
}

namespace app::presenting {

/// For the last row of a lecture hall (design: lecture-hall): one sentence of at least 44 px, both state chips, how far
/// we are. Sizes are for a height of 1080 and follow the window.
class CaptionBar : public panels::Panel {
    Q_OBJECT

public:
    explicit CaptionBar(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    /// What was asked for, in place of the line, until the next moment is shown.
    void showAnswer(const lab::Judgement& answer);
    void setAppearance(const theme::Appearance& appearance) override;
    /// All of it, but not the chip of the other endpoint.
    QPainterPath lit(theme::Spotlight spotlight) const;
    /// 1 at a window height of 1080.
    void setScale(qreal scale);
    /// As high as its words need at this width, never less than the design's 172 of 1080.
    int heightAt(int width) const;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyFonts();

    panels::StateChip* chip(tcp::HostId host) const { return host == tcp::HostId::Client ? client_ : server_; }

    panels::StateChip* client_;
    panels::StateChip* server_;
    QLabel* title_;
    QLabel* line_;
    QLabel* count_;
    theme::Appearance appearance_;
    qreal scale_ = 1;
    lab::Moment moment_;
};

}  // namespace app::presenting
