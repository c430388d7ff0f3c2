// The hand on the ladder: scrolling, stretching time, choosing a segment, what can be done to one in flight.
#include "ladder/ladder_view.h"
#include "ladder/flight_buttons.h"
#include "ladder/segment_card.h"
#include "ladder/words.h"
#include "ladder/sheet_item.h"
#include "theme/zoom_gesture.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace app::ladder {

const Arrow* LadderView::arrowAt(QPoint inViewport) const
{
    const ArrowMark* mark = sheet_.arrowAt(mapToScene(inViewport));
    return mark ? &sheet_.story.arrows[mark->arrow] : nullptr;
}

const Arrow* LadderView::selectedArrow() const
{
    const auto& arrows = sheet_.story.arrows;
    const auto found = std::find_if(arrows.begin(), arrows.end(),
                                    [this](const Arrow& arrow) { return arrow.id == item_->attention().selected; });
    return found == arrows.end() ? nullptr : &*found;
}

void LadderView::selectSegment(quint64 id)
{
    Attention attention = item_->attention();
    attention.selected = id == 0 ? std::nullopt : std::optional<std::uint64_t>(id);
    item_->setAttention(attention);
}

void LadderView::hover(const Arrow* arrow)
{
    Attention attention = item_->attention();
    attention.hovered = arrow ? std::optional(arrow->id) : std::nullopt;
    item_->setAttention(attention);
    viewport()->setCursor(arrow ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LadderView::choose(const Arrow& arrow)
{
    selectSegment(arrow.id);
    showButtons(&arrow);
    // One in flight is there to be acted on now: going back to when it was sent would take the present away.
    if (arrow.fate != Fate::Flying) emit segmentSelected(arrow.id, static_cast<qsizetype>(arrow.endMoment));
}

/// The arrow, if it is one on which a hand can be laid.
const Arrow* LadderView::flying(const Arrow* arrow) const
{
    return arrow && arrow->fate == Fate::Flying && flightActions_ ? arrow : nullptr;
}

/// Beside the tip of the arrow; none, where it is not in flight.
void LadderView::showButtons(const Arrow* arrow)
{
    if (!flying(arrow)) return buttons_->hide();
    const ArrowMark& mark = sheet_.arrows[static_cast<std::size_t>(arrow - sheet_.story.arrows.data())];
    const QPointF tip = mark.path.isEmpty() ? mark.box.center() : mark.path.last();
    buttons_->showFor(arrow->id, mapFromScene(tip));
}

bool LadderView::actOnSelected(int key)
{
    const Arrow* arrow = flying(selectedArrow());
    const auto what = FlightButtons::actionOf(key);
    if (!arrow || !what) return false;
    emit flightActionRequested(arrow->id, *what);
    return true;
}

/// While a segment in flight is selected its keys are ours, whatever they do elsewhere in the window.
bool LadderView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && flying(selectedArrow()) && FlightButtons::actionOf(key->key())) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void LadderView::chooseNext(int step)
{
    const auto count = static_cast<std::ptrdiff_t>(sheet_.story.arrows.size());
    if (count == 0) return;
    const Arrow* current = selectedArrow();
    const std::ptrdiff_t from = current ? current - sheet_.story.arrows.data() : (step > 0 ? -1 : count);
    const auto index = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + step, 0, count - 1));
    const ArrowMark& mark = sheet_.arrows[index];
    ensureVisible(mark.box, 0, 20);
    choose(sheet_.story.arrows[index]);
}

void LadderView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        setTimeZoom(zoom_ * std::pow(1.2, event->angleDelta().y() / 120.0));
        return event->accept();
    }
    if (event->angleDelta().y() > 0) unfold();  // upwards from the beginning: there is more
    QGraphicsView::wheelEvent(event);
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    const Arrow* arrow = arrowAt(event->pos());
    hover(arrow);
    constexpr int kNear = 26;  // px: the way from the arrow to its buttons
    const bool near =
        buttons_->isVisible() && buttons_->geometry().adjusted(-kNear, -kNear, kNear, kNear).contains(event->pos());
    if (flying(arrow)) showButtons(arrow);
    else if (!near) showButtons(selectedArrow());
    QGraphicsView::mouseMoveEvent(event);
}

void LadderView::leaveEvent(QEvent* event)
{
    hover(nullptr);
    showButtons(selectedArrow());
    QGraphicsView::leaveEvent(event);
}

// Ours, so that the release comes here too; the scene has nothing to press.
void LadderView::mousePressEvent(QMouseEvent* event) { event->accept(); }

void LadderView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton) return;
    const Arrow* arrow = arrowAt(event->pos());
    if (sheet_.fold && sheet_.fold->rect.contains(mapToScene(event->pos()))) return unfold();
    if (arrow) return choose(*arrow);
    selectSegment(0);
    showButtons(nullptr);
}

void LadderView::scrollUp(int distance)
{
    unfold();
    verticalScrollBar()->setValue(verticalScrollBar()->value() - distance);
}

// PageUp and PageDown are not ours: clickers send them, and they step.
void LadderView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->modifiers() == Qt::NoModifier && actOnSelected(event->key())) return;
    switch (event->key()) {
    case Qt::Key_Up: alt ? chooseNext(-1) : scrollUp(bar.singleStep() * 2); return;
    case Qt::Key_Down: alt ? chooseNext(1) : bar.setValue(bar.value() + bar.singleStep() * 2); return;
    case Qt::Key_Home: unfold(); bar.setValue(0); return;
    case Qt::Key_End: follow(sheet_.nowY, sheet_.height); return;
    default: event->ignore();
    }
}

void LadderView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Arrow* arrow = byKey ? selectedArrow() : arrowAt(viewport()->mapFromGlobal(event->globalPos()));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (flying(arrow)) offerFlightActions(*menu, *arrow);
    if (arrow) offerWhy(*menu, {.segment = arrow->id});
    if (arrow) offerSegment(*menu, *arrow);
    if (!byKey && !arrow) offerColumn(*menu, mapToScene(viewport()->mapFromGlobal(event->globalPos())));
    offerCopies(*menu);
    offerSizes(*menu);
    menu->popup(event->globalPos());
    event->accept();
}

void LadderView::offerFlightActions(QMenu& menu, const Arrow& arrow)
{
    const auto offer = [&](const QString& text, tcp::Impairment what) {
        menu.addAction(text, this, [this, id = arrow.id, what] { emit flightActionRequested(id, what); });
    };
    offer(tr("Drop this segment"), tcp::Impairment::Drop);
    offer(tr("Delay it by 3 s"), tcp::Impairment::Delay);
    offer(tr("Duplicate it"), tcp::Impairment::Duplicate);
    menu.addSeparator();
}

void LadderView::offerSegment(QMenu& menu, const Arrow& arrow)
{
    menu.addAction(tr("Copy this segment as text"), this,
                   [words = LadderSentences::segment(arrow)] { QApplication::clipboard()->setText(words); });
    menu.addSeparator();
}

/// The name of a state, a band, a timer.
void LadderView::offerColumn(QMenu& menu, QPointF at)
{
    if (const auto choice = choiceAt(at)) offerWhy(menu, *choice);
    const auto about = [&](tcp::HostId host, tcp::State state) {
        menu.addAction(tr("About %1").arg(theme::stateName(state, appearance_.names)), this,
                       [this, host, state] { emit stateWanted(host, state); });
        menu.addSeparator();
    };
    for (const ChipMark& chip : sheet_.chips)
        if (chip.rect.contains(at))
            return about(sheet_.story.states[chip.span].host, sheet_.story.states[chip.span].state);
    for (const BandMark& band : sheet_.bands)
        if (QRectF(sheet_.metrics.bandLeft(band.host), band.top, sheet_.metrics.band, band.bottom - band.top)
                .contains(at))
            return about(band.host, band.state);
    for (const BracketMark& mark : sheet_.brackets) {
        const QRectF line(mark.x - sheet_.metrics.px * 0.6, mark.top, sheet_.metrics.px * 1.2, mark.bottom - mark.top);
        if (!mark.timer || !(line.contains(at) || mark.labelRect.contains(at))) continue;
        const QString words = LadderSentences::timer(sheet_.story.timers[*mark.timer], sheet_.story.now.at);
        menu.addAction(tr("Settings of this timer…"), this, &LadderView::settingsWanted);
        menu.addAction(tr("Copy this timer as text"), this, [words] { QApplication::clipboard()->setText(words); });
        menu.addSeparator();
        return;
    }
}

void LadderView::offerSizes(QMenu& menu)
{
    const auto offer = [&](const QString& text, qreal factor) {
        menu.addAction(text, this, [this, factor] { enlarge(factor); });
    };
    menu.addSeparator();
    offer(tr("Enlarge"), 1.2);
    offer(tr("Shrink"), 1 / 1.2);
    offer(tr("Fit"), 1 / magnified_);
}

void LadderView::enlarge(qreal factor)
{
    setMagnification(magnified_ * factor);
    emit magnifiedByHand(magnified_);
}

void LadderView::offerCopies(QMenu& menu)
{
    menu.addAction(tr("Copy the whole ladder as picture"), this,
                   [this] { QApplication::clipboard()->setImage(toImage()); });
    menu.addAction(tr("Copy the whole ladder as text"), this, [this] { QApplication::clipboard()->setText(toText()); });
}

bool LadderView::viewportEvent(QEvent* event)
{
    if (const auto factor = theme::zoomWanted(*event)) {
        enlarge(*factor);
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = explained(help->pos());
    if (text.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

QString LadderView::explained(QPoint inViewport) const
{
    if (const Arrow* arrow = arrowAt(inViewport)) return segmentCard(*arrow, sheet_.story);
    const auto at = sheet_.boxAt(mapToScene(inViewport));
    if (!at) return {};
    const BoxSpan& span = sheet_.story.boxStates[*at];
    return LadderSentences::box(LadderWords::tracked(span.state), span.from);
}

}  // namespace app::ladder
