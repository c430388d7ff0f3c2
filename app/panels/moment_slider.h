#pragma once

#include "panels/panel.h"

class QLabel;
class QSlider;

namespace app::panels {

/// The timeline as a slider: every moment, not only the ends of steps.
class MomentSlider : public QWidget {
    Q_OBJECT

public:
    explicit MomentSlider(QWidget* parent = nullptr);

    /// `count` is how many moments were played; the views never see those after moment.index.
    void showMoment(const lab::Moment& moment, std::size_t count);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void momentWanted(std::size_t index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tell();

    QSlider* slider_;
    QLabel* text_;
    std::size_t at_ = 0;
    std::size_t of_ = 0;
};

}  // namespace app::panels
