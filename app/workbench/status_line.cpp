#include "workbench/status_line.h"

#include "files/measured_words.h"
#include "files/time_words.h"
#include "panels/moment_slider.h"
#include "panels/setting_words.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLabel>

namespace app::workbench {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent), slider_(new panels::MomentSlider(this))
{
    setObjectName("statusLine");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 4, 4);
    row->setSpacing(28);
    time_ = addLabel(row);
    speed_ = addLabel(row);
    profile_ = addLabel(row);
    network_ = addLabel(row);
    row->addStretch(1);
    row->addWidget(slider_, 2);
    connect(slider_, &panels::MomentSlider::momentWanted, this, &StatusLine::momentWanted);
    for (QLabel* label : {time_, speed_, profile_, network_}) theme::setType(label, 11.5);
}

QLabel* StatusLine::addLabel(QHBoxLayout* row)
{
    QLabel* label = panels::plainLabel(this);
    label->setProperty("muted", true);
    row->addWidget(label);
    return label;
}

void StatusLine::showMoment(const lab::Moment& moment, std::size_t moments, double speed,
                            const QString& source)
{
    const bool measured = !source.isEmpty();
    const QString time = files::TimeWords::exact(moment.world().now());
    time_->setText(measured ? tr("measured time %1").arg(time) : tr("simulated time %1").arg(time));
    speed_->setText(tr("speed ×%1").arg(speed));
    profile_->setText(measured ? tr("measured on %1").arg(files::MeasuredWords::kernel(source))
                               : panels::profileTitle(moment.world().settings()));
    network_->setText(measured ? tr("a private network") : tr("no network used"));
    slider_->showMoment(moment, moments);
}

void StatusLine::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    slider_->setAppearance(appearance);
}

}  // namespace app::workbench
