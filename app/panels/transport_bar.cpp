#include "panels/transport_bar.h"

#include "panels/button_menu.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QAction>
#include <QActionEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <array>
#include <cmath>

namespace app::panels {
namespace {

constexpr std::array<double, 5> kSpeeds{0.25, 0.5, 1, 2, 4};

}  // namespace

TransportBar::TransportBar(const TransportActions& actions, QWidget* parent)
    : QWidget(parent), row_(new QHBoxLayout(this)), slow_(plainLabel(this)), fast_(plainLabel(this)),
      speed_(new QSlider(Qt::Horizontal, this))
{
    setObjectName("transport");
    row_->setContentsMargins(10, 5, 10, 5);
    row_->setSpacing(5);
    auto* restart = addButton(actions.restart);
    auto* back = addButton(actions.back);
    auto* play = addButton(actions.play);
    addButton(actions.step)->setProperty("primary", true);
    addSpeed();
    auto* predict = addButton(actions.predict);
    auto* undo = addButton(actions.undo);
    auto* whatIf = addButton(actions.whatIf);
    setButtonMenu(*whatIf, *actions.whatIf->menu());
    row_->addStretch(1);
    auto* twin = addButton(actions.twin);
    auto* shared = addButton(actions.shared);
    addButton(actions.language);
    auto* present = addButton(actions.present);
    for (QToolButton* button : {undo, restart, shared, twin, whatIf, present, predict, back, play})
        givesUp_.push_back(button);
    theme::setType(slow_, 11);
    theme::setType(fast_, 11);
    retranslate();
}

QToolButton* TransportBar::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + "Button");
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    button->setFocusPolicy(Qt::TabFocus);
    row_->addWidget(button);
    buttons_.push_back(button);
    return button;
}

void TransportBar::addSpeed()
{
    for (QLabel* label : {slow_, fast_}) label->setProperty("muted", true);
    speed_->setRange(0, static_cast<int>(kSpeeds.size()) - 1);
    speed_->setValue(2);
    speed_->setPageStep(1);
    speed_->setFixedWidth(90);
    speed_->setObjectName("speed");
    row_->addSpacing(9);
    row_->addWidget(slow_);
    row_->addWidget(speed_);
    row_->addWidget(fast_);
    row_->addSpacing(9);
    connect(speed_, &QSlider::valueChanged, this,
            [this](int i) { emit speedWanted(kSpeeds[static_cast<std::size_t>(i)]); });
}

void TransportBar::setSpeed(double speed)
{
    for (std::size_t i = 0; i < kSpeeds.size(); ++i) {
        if (std::abs(kSpeeds[i] - speed) < 0.01) speed_->setValue(static_cast<int>(i));
    }
}

QToolButton* TransportBar::button(const QAction* action) const
{
    for (QToolButton* button : buttons_) {
        if (button->defaultAction() == action) return button;
    }
    return nullptr;
}

int TransportBar::wantedWidth() const
{
    return row_->sizeHint().width();
}

QSize TransportBar::minimumSizeHint() const
{
    return {320, row_->sizeHint().height()};
}

void TransportBar::fitWords()
{
    for (QToolButton* button : givesUp_) button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row_->invalidate();
    for (QToolButton* button : givesUp_) {
        if (wantedWidth() <= width()) return;
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row_->invalidate();
    }
}

void TransportBar::resizeEvent(QResizeEvent*)
{
    fitWords();
}

void TransportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void TransportBar::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    for (QToolButton* button : buttons_) {
        button->setFont(appearance.font(12.5));
        button->setIconSize(QSize(1, 1) * qRound(13 * appearance.textScale));
    }
    refit();
}

/// Before it is shown, its width is not yet the one to fit to.
void TransportBar::refit()
{
    if (!testAttribute(Qt::WA_PendingResizeEvent)) fitWords();
}

void TransportBar::retranslate()
{
    slow_->setText(QStringLiteral("×0.25"));
    fast_->setText(QStringLiteral("×4"));
    speed_->setToolTip(tr("Playback speed"));
    speed_->setAccessibleName(tr("Playback speed"));
    refit();
}

}  // namespace app::panels
