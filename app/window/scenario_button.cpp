#include "window/scenario_button.h"

#include "lab/words.h"
#include "panels/scenario_panel.h"
#include "theme/icons.h"

#include <QEvent>
#include <QFontMetrics>
#include <QFrame>
#include <QStylePainter>
#include <QStyleOptionToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr QSize kPopup(330, 470);
constexpr int kMostWidth = 300;

}  // namespace

ScenarioButton::ScenarioButton(QWidget* parent)
    : QToolButton(parent), popup_(new QFrame(this, Qt::Popup)), scenarios_(new ScenarioPanel(popup_))
{
    setObjectName("scenarioButton");
    setCheckable(true);
    setChecked(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    popup_->setProperty("panel", true);
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(scenarios_);
    connect(this, &QToolButton::clicked, this, &ScenarioButton::open);
    connect(scenarios_, &ScenarioPanel::scenarioWanted, popup_, &QWidget::hide);
    connect(scenarios_, &ScenarioPanel::freePlayWanted, popup_, &QWidget::hide);
}

void ScenarioButton::open()
{
    setChecked(true);  // looks pressed in, as what is chosen does in this window
    popup_->resize(kPopup * look_.textScale);
    popup_->move(mapToGlobal(QPoint(0, height() + 2)));
    popup_->show();
    scenarios_->focusSearch();
}

void ScenarioButton::showMoment(const Moment& moment)
{
    moment_ = moment;
    scenarios_->showMoment(moment);
    const QString title = moment.scenario ? localText(moment.scenario->title, moment.language) : tr("Free play");
    setText(title);
    setToolTip(tr("%1: choose another scenario").arg(title));
    setAccessibleName(tr("Scenario: %1").arg(title));
    updateGeometry();
}

QSize ScenarioButton::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(text()) + qRound(44 * look_.textScale);
    return {std::min(wanted, qRound(kMostWidth * look_.textScale)), qRound(30 * look_.textScale)};
}

/// The title is elided where it does not fit; the arrow says that there is a list.
void ScenarioButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int arrow = qRound(14 * look_.textScale);
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QRect room = rect().adjusted(10, 0, -arrow - 14, 0);
    painter.setFont(look_.font(12.5, QFont::Bold));
    painter.setPen(look_.theme.text);
    const QString shown = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignCenter, shown);
    const QRectF square(width() - arrow - 9, (height() - arrow) / 2.0, arrow, arrow);
    paintIcon(painter, Icon::ChevronDown, square, look_.theme.text);
}

void ScenarioButton::setLook(const Look& look)
{
    look_ = look;
    setFont(look.font(12.5, QFont::Bold));
    scenarios_->setLook(look);
    updateGeometry();
}

void ScenarioButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && moment_.timeline) showMoment(moment_);
    QToolButton::changeEvent(event);
}

}  // namespace app
