#include "guiding/legend_card.h"

#include "diagram/legend_picture.h"
#include "panels/text.h"
#include "workbench/focus_return.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace app::guiding {
namespace {

constexpr qreal kTypeOfLegend = 14.5;  ///< units; its lettering is to be of this size at textScale 1:
constexpr qreal kPx = 13;

}  // namespace

LegendPicture::LegendPicture(const theme::Appearance& appearance, QWidget* parent)
    : QWidget(parent), appearance_(appearance)
{
    setFixedSize(sizeHint());
    setAccessibleName(tr("Line styles of the diagram"));
}

QSize LegendPicture::sizeHint() const
{
    return (diagram::legendSize() * appearance_.textScale * kPx / kTypeOfLegend).toSize();
}

void LegendPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = width() / diagram::legendSize().width();
    painter.scale(scale, scale);
    diagram::paintLegend(painter, appearance_);
}

LegendCard::LegendCard(const theme::Appearance& appearance, QWidget* window) : QFrame(window)
{
    setObjectName("legendCard");
    setProperty("panel", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    auto* heading = panels::plainLabel(this);
    heading->setText(tr("Line styles of the diagram"));
    heading->setFont(appearance.font(16, QFont::Bold));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->addWidget(heading);
    column->addWidget(new LegendPicture(appearance, this));
    auto* lane = panels::plainLabel(this, true);
    lane->setFont(appearance.font(13));
    panels::setWords(lane,
                     tr("In the sequence diagram the lane between both hosts is the box in the middle (a firewall or a "
                        "NAT): its names are the states of conntrack, and a cross is a segment that it drops."));
    column->addWidget(lane);
    setAccessibleName(heading->text());
    adjustSize();
    move((window->width() - width()) / 2, std::max(0, (window->height() - height()) / 2));
    workbench::returnFocusAfter(*this);
    show();
    raise();
    setFocus();
}

void LegendCard::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    close();
}

void LegendCard::mousePressEvent(QMouseEvent*) { close(); }

}  // namespace app::guiding
