#include "workbench/scenario_button.h"

#include "files/local_text.h"
#include "panels/scenario_panel.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStylePainter>
#include <QStyleOptionToolButton>

namespace app::workbench {
namespace {

constexpr QSize kPopup(330, 470);
constexpr int kMostWidth = 300;

}  // namespace

ScenarioButton::ScenarioButton(QWidget* parent)
    : PopupButton([this](QWidget* popup) { return makeScenarios(popup); }, kPopup, parent)
{
    setObjectName("scenarioButton");
    theme::setType(this, 12.5, QFont::Bold);
    setCheckable(true);
    setChecked(true);
}

QWidget* ScenarioButton::makeScenarios(QWidget* parent)
{
    scenarios_ = new panels::ScenarioPanel(parent);
    connect(scenarios_, &panels::ScenarioPanel::scenarioWanted, this, &PopupButton::closePopup);
    connect(scenarios_, &panels::ScenarioPanel::freePlayWanted, this, &PopupButton::closePopup);
    scenarios_->setAppearance(appearance());
    if (moment_.timeline) scenarios_->showMoment(moment_);
    emit made(scenarios_);
    return scenarios_;
}

void ScenarioButton::open()
{
    setChecked(true);  // looks pressed in, as what is chosen does in this window
    PopupButton::open();
    scenarios_->focusSearch();
}

void ScenarioButton::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    if (scenarios_) scenarios_->showMoment(moment);
    const QString title = moment.scenario ? files::localText(moment.scenario->title, moment.language) : tr("Free play");
    setText(title);
    setToolTip(tr("%1: choose another lesson").arg(title));
    setAccessibleName(tr("Lesson: %1").arg(title));
    updateGeometry();
}

QSize ScenarioButton::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(text()) + qRound(44 * appearance().textScale);
    return {std::min(wanted, qRound(kMostWidth * appearance().textScale)), qRound(30 * appearance().textScale)};
}

/// The title is elided where it does not fit; the arrow says that there is a list.
void ScenarioButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int arrow = qRound(14 * appearance().textScale);
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QRect room = rect().adjusted(10, 0, -arrow - 14, 0);
    painter.setPen(appearance().theme.text);
    const QString shown = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignCenter, shown);
    const QRectF square(width() - arrow - 9, (height() - arrow) / 2.0, arrow, arrow);
    theme::paintIcon(painter, theme::Icon::ChevronDown, square, appearance().theme.text);
}

void ScenarioButton::setAppearance(const theme::Appearance& appearance)
{
    PopupButton::setAppearance(appearance);
    if (scenarios_) scenarios_->setAppearance(appearance);
}

void ScenarioButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && moment_.timeline) showMoment(moment_);
    QToolButton::changeEvent(event);
}

}  // namespace app::workbench
