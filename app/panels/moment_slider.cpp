#include "panels/moment_slider.h"

#include "panels/text.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace app::panels {

MomentSlider::MomentSlider(QWidget* parent)
    : QWidget(parent), slider_(new QSlider(Qt::Horizontal, this)), text_(plainLabel(this))
{
    setObjectName("moments");
    text_->setProperty("muted", true);
    text_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    slider_->setObjectName("momentSlider");
    slider_->setPageStep(5);
    slider_->setMinimumWidth(60);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(slider_, 1);
    row->addWidget(text_);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int value) { emit momentWanted(static_cast<std::size_t>(value)); });
    theme::setType(text_, 11.5);
    retranslate();
}

void MomentSlider::showMoment(const lab::Moment& moment, std::size_t count)
{
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(count));
    slider_->setValue(static_cast<int>(moment.index));
    at_ = moment.index;
    of_ = count;
    tell();
}

/// A lesson has fewer steps than moments: the number says which of the two it counts.
void MomentSlider::tell()
{
    text_->setText(tr("moment %1 / %2").arg(at_).arg(of_));
}

void MomentSlider::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    text_->setMinimumWidth(qRound(96 * appearance.textScale));
}

void MomentSlider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void MomentSlider::retranslate()
{
    slider_->setToolTip(tr("Every moment of the run"));
    slider_->setAccessibleName(tr("Moments"));
    tell();
}

}  // namespace app::panels
