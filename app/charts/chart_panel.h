#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QChartView>
#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace app::charts {

/// A chart with its title, a switch between two scales, and a line of words below. What it shows is a function of the
/// moment, the look, the language and the switch; it is computed only while it can be seen.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// The other scale: the logarithm of time; events instead of time.
    void setOtherScale(bool other);
    bool otherScale() const;

    /// The panel as it is, larger by `scale`.
    QImage toImage(qreal scale = 2.0);
    /// Asks where to, and writes a PNG there.
    void savePicture();

    QSize minimumSizeHint() const override { return {240, 130}; }
    QSize sizeHint() const override { return {348, 216}; }

protected:
    explicit ChartPanel(QWidget* parent);

    /// Fills the chart from moment(), look() and otherScale().
    virtual void draw() = 0;
    /// Sets the words that do not depend on the moment.
    virtual void retranslate() = 0;

    const lab::Moment& moment() const { return moment_; }
    const theme::Appearance& appearance() const { return appearance_; }
    QChart& chart() const { return *view_->chart(); }
    QChartView& view() const { return *view_; }
    void setTitle(const QString& title);
    void setScaleWords(const QString& name, const QString& tip);
    void setCaption(const QString& text);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void applyLook();
    void redraw();

    lab::Moment moment_;
    theme::Appearance appearance_;
    bool stale_ = true;
    QLabel* title_;
    QToolButton* scale_;
    QChartView* view_;
    QLabel* caption_;
};

}  // namespace app::charts
