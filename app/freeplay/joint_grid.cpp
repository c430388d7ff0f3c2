#include "freeplay/joint_grid.h"

#include "lab/joint_map.h"
#include "theme/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace app::freeplay {
namespace {

constexpr int kCount = static_cast<int>(std::size(tcp::kStates));

}  // namespace

JointGrid::JointGrid(const lab::JointMap& map, QWidget* parent) : QWidget(parent), map_(map)
{
    setObjectName("jointGrid");
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    names_ = measureNames();
}

void JointGrid::show(const std::bitset<121>& visited, Pair now)
{
    visited_ = visited;
    now_ = now;
    update();
    if (!underMouse() && !hasFocus()) choose(now);
}

void JointGrid::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    names_ = measureNames();
    update();
}

void JointGrid::choose(Pair pair)
{
    if (chosen_ == pair) return;
    chosen_ = pair;
    update();
    emit chosenChanged();
}

QFont JointGrid::nameFont() const { return appearance_.font(9.5); }

qreal JointGrid::measureNames() const
{
    const QFontMetricsF metrics(nameFont());
    qreal widest = 0;
    for (const tcp::State state : tcp::kStates)
        widest = std::max(widest, metrics.horizontalAdvance(theme::stateName(state, appearance_.names)));
    return widest;
}

/// Where the cells are: right of the client's names, below the server's.
QRectF JointGrid::ground() const
{
    const qreal head = names_ + 8;
    const qreal side = std::max(0.0, std::min(width() - head - 2, height() - head - 2));
    return {head, head, side, side};
}

QRectF JointGrid::cell(Pair pair) const
{
    const QRectF all = ground();
    const qreal side = all.width() / kCount;
    return {all.left() + side * static_cast<int>(pair.server), all.top() + side * static_cast<int>(pair.client), side,
            side};
}

std::optional<JointGrid::Pair> JointGrid::pairAt(QPointF point) const
{
    for (const tcp::State client : tcp::kStates) {
        for (const tcp::State server : tcp::kStates) {
            if (cell({client, server}).contains(point)) return Pair{client, server};
        }
    }
    return std::nullopt;
}

void JointGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNames(painter);
    for (const tcp::State client : tcp::kStates) {
        for (const tcp::State server : tcp::kStates) paintCell(painter, {client, server});
    }
    const QRectF now = cell(now_);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(appearance_.theme.text, 2.4));
    painter.drawRect(now.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(appearance_.theme.focus, 2, hasFocus() ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(cell(chosen_).adjusted(3, 3, -3, -3));
}

/// The client's states down the left, the server's upwards at the top; those of now in bold.
void JointGrid::paintNames(QPainter& painter) const
{
    const QRectF all = ground();
    QFont bold = nameFont();
    bold.setBold(true);
    painter.setPen(appearance_.theme.text);
    for (const tcp::State state : tcp::kStates) {
        const QString name = theme::stateName(state, appearance_.names);
        const QRectF row = cell({state, tcp::State::Closed});
        painter.setFont(state == now_.client ? bold : nameFont());
        painter.drawText(QRectF(0, row.top(), all.left() - 4, row.height()), Qt::AlignRight | Qt::AlignVCenter, name);
        const QRectF column = cell({tcp::State::Closed, state});
        painter.setFont(state == now_.server ? bold : nameFont());
        painter.save();
        painter.translate(column.left(), all.top() - 4);
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, all.top() - 4, column.width()), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.restore();
    }
    painter.setFont(appearance_.font(10, QFont::Bold));
    painter.setPen(appearance_.theme.muted);
    const QRectF corner(0, 0, all.left() - 6, all.top() - 6);
    painter.drawText(corner, Qt::AlignRight | Qt::AlignBottom, tr("server →\nclient ↓"));
}

void JointGrid::paintCell(QPainter& painter, Pair pair) const
{
    const QRectF box = cell(pair).adjusted(1.5, 1.5, -1.5, -1.5);
    const theme::Theme& theme = appearance_.theme;
    if (visited(pair)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.focus);
        painter.drawRoundedRect(box, 3, 3);
        const qreal side = std::min(box.width() * 0.7, 16.0);
        theme::paintIcon(painter, theme::Icon::Check,
                         QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), theme::onFocus(theme));
    } else if (map_.reachable(pair.client, pair.server)) {
        painter.setPen(
            QPen(theme.rule, 1.2, map_.needsSecondConnection(pair.client, pair.server) ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(theme.canvas);
        painter.drawRoundedRect(box, 3, 3);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.edgeDim);
        painter.drawEllipse(box.center(), 1.3, 1.3);
    }
}

void JointGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (const auto pair = pairAt(event->position())) choose(*pair);
}

void JointGrid::mousePressEvent(QMouseEvent* event)
{
    if (const auto pair = pairAt(event->position())) choose(*pair);
}

void JointGrid::keyPressEvent(QKeyEvent* event)
{
    const auto moved = [](tcp::State state, int by) {
        return tcp::kStates[static_cast<std::size_t>(std::clamp(static_cast<int>(state) + by, 0, kCount - 1))];
    };
    switch (event->key()) {
    case Qt::Key_Up: return choose({moved(chosen_.client, -1), chosen_.server});
    case Qt::Key_Down: return choose({moved(chosen_.client, 1), chosen_.server});
    case Qt::Key_Left: return choose({chosen_.client, moved(chosen_.server, -1)});
    case Qt::Key_Right: return choose({chosen_.client, moved(chosen_.server, 1)});
    case Qt::Key_Return:
    case Qt::Key_Enter: emit activated(); return;
    default: QWidget::keyPressEvent(event);
    }
}

}  // namespace app::freeplay
