#include "window/status_line.h"

#include "lab/words.h"
#include "panels/moment_slider.h"
#include "panels/setting_words.h"
#include "panels/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace app {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent), slider_(new MomentSlider(this))
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
    connect(slider_, &MomentSlider::momentWanted, this, &StatusLine::momentWanted);
}

QLabel* StatusLine::addLabel(QHBoxLayout* row)
{
    QLabel* label = plainLabel(this);
    label->setProperty("muted", true);
    row->addWidget(label);
    return label;
}

void StatusLine::showMoment(const Moment& moment, std::size_t moments, double speed)
{
    time_->setText(tr("simulated time %1").arg(formatTime(moment.world().now())));
    speed_->setText(tr("speed ×%1").arg(speed));
    profile_->setText(profileTitle(moment.world().settings()));
    network_->setText(tr("no network used"));
    slider_->showMoment(moment, moments);
}

void StatusLine::setLook(const Look& look)
{
    for (QLabel* label : {time_, speed_, profile_, network_}) label->setFont(look.font(11.5));
    slider_->setLook(look);
}

}  // namespace app
