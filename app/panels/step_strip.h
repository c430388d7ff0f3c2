#pragma once

#include "panels/panel.h"

#include <vector>

namespace app::panels {

/// The steps of the scenario in a row: done ones with a tick, the current one with its number, future ones muted.
/// Shows as many as fit and keeps the current one in sight; a click jumps there. Draws only what is visible.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// How many chips cannot show all of their text.
    std::size_t cutOff() const;
    QString title(std::size_t step) const;
    /// What its chip says: its title, or a part of that.
    QString chipText(std::size_t step) const;
    /// Titles of steps to come would give predictions away.
    void setFutureHidden(bool hidden);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Wants so many steps done.
    void stepWanted(std::size_t step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::size_t count() const { return moment_.stepEnds.size(); }
    QRectF chip(std::size_t step) const;
    std::size_t firstVisible() const;
    qreal contentWidth() const;
    std::ptrdiff_t chipAt(QPointF position) const;
    void measure();
    void measureFew();
    void shorten(std::vector<qreal>& widths, std::size_t current, qreal room);
    qreal wantedWidth(std::size_t step) const;
    void scrollTo(qreal offset);
    void paintChip(QPainter& painter, std::size_t step) const;

    bool futureHidden_ = false;
    lab::Moment moment_;
    theme::Appearance appearance_;
    std::vector<bool> brief_;   ///< of few chips: for which of them the title is too long
    std::vector<qreal> lefts_;  ///< of few chips, and the end of the last: each as wide as its title needs
    qreal width_ = 0;           ///< of many: all alike, with their gaps
    qreal currentWidth_ = 0;    ///< of the current one among them
    qreal offset_ = 0;
};

}  // namespace app::panels
