#include "ladder/ladder_view.h"

#include "ladder/flight_buttons.h"
#include "ladder/fold.h"
#include "ladder/host_headers.h"
#include "ladder/ladder_accessibility.h"
#include "ladder/ladder_export.h"
#include "ladder/ladder_text.h"
#include "ladder/sheet_item.h"
#include "theme/colors.h"
#include "theme/zoom_gesture.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsScene>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::ladder {
namespace {

/// Where the present stands when the ladder is taller than the view.
constexpr qreal kPresentAt = 0.7;
constexpr int kFlightMs = 600;
constexpr int kShortestMs = 180;

}  // namespace

LadderView::LadderView(QWidget* parent)
    : QGraphicsView(parent), scene_(std::make_unique<QGraphicsScene>()), item_(new SheetItem(sheet_, appearance_)),
      heads_(new HostHeaderBar(sheet_, appearance_, this)),
      buttons_(new FlightButtons(viewport())), animation_(std::make_unique<QVariantAnimation>())
{
    installLadderAccessibility();
    setObjectName(QStringLiteral("ladder"));
    scene_->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene_->addItem(item_);
    setScene(scene_.get());
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    theme::acceptPinch(*viewport());
    connect(animation_.get(), &QVariantAnimation::valueChanged, this,
            [this](const QVariant& y) { item_->setUntil(y.toReal()); });
    connect(animation_.get(), &QVariantAnimation::finished, this, [this] { item_->setUntil(SheetItem::kAll); });
    connect(buttons_, &FlightButtons::wanted, this, &LadderView::flightActionRequested);
    setAccessibleName(tr("Time-sequence diagram"));
    setAppearance(appearance_);
}

LadderView::~LadderView() = default;

void LadderView::showMoment(const lab::Moment& moment)
{
    showStory(buildLadder(moment), {}, moment);
}

void LadderView::showCaptured(const lab::Moment& moment, const lab::Evidence& evidence)
{
    showStory(buildLadder(moment, &evidence), {}, moment);
}

void LadderView::showBeside(const lab::Moment& moment, const lab::Moment& other, const lab::Evidence* evidence,
                            const lab::Evidence* otherEvidence)
{
    const LadderModel whole = buildLadder(moment, evidence);
    LadderModel story = whole;
    if (story.fork && story.fork->pastElsewhere) {
        story = foldedBefore(story, story.fork->at);
        story.fold.reset();
    }
    showStory(std::move(story), {whole, buildLadder(other, otherEvidence)}, moment);
}

void LadderView::showStory(LadderModel story, std::vector<LadderModel> level, const lab::Moment& moment)
{
    finishAnimation();
    story_ = std::move(story);
    level_ = std::move(level);
    unfolded_ = false;
    rebuild();
    if (moment.advanced && appearance_.animate && isVisible()) animate();
}

void LadderView::setAppearance(const theme::Appearance& appearance)
{
    finishAnimation();
    appearance_ = appearance;
    setBackgroundBrush(appearance_.theme.canvas);
    buttons_->setAppearance(appearance_);
    rebuild();
}

void LadderView::setTimeZoom(qreal zoom)
{
    finishAnimation();
    zoom_ = std::clamp(zoom, 0.15, 8.0);
    rebuild();
}

void LadderView::setMagnification(qreal factor)
{
    const qreal wanted = std::clamp(factor, 0.5, 4.0);
    if (qFuzzyCompare(wanted, magnified_)) return;
    finishAnimation();
    magnified_ = wanted;
    rebuild();
}

void LadderView::setFolding(bool folding)
{
    folding_ = folding;
    rebuild();
}

void LadderView::unfold()
{
    if (!folded()) return;
    finishAnimation();
    unfolded_ = true;
    rebuild();
}

LadderGeometry LadderView::layOutWhole() const
{
    return layoutLadder(story_, appearance_, std::max(1, viewport()->width()), zoom_, level_, magnified_, leastFlags_);
}

// As little as makes the rest fit, by halving: the more is folded, the less height is left.
void LadderView::fold()
{
    const std::vector<Tick> points = foldPoints(story_);
    const auto folded = [&](std::size_t i) {
        return layoutLadder(foldedBefore(story_, points[i]), appearance_, std::max(1, viewport()->width()), zoom_, {},
                            magnified_, leastFlags_);
    };
    std::size_t low = 0;
    std::size_t high = points.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (folded(middle).height <= viewport()->height()) high = middle;
        else low = middle + 1;
    }
    if (low < points.size()) sheet_ = folded(low);
}

// What is not seen is laid out when it will be: until then it may be told much else.
void LadderView::rebuild()
{
    stale_ = !isVisible();
    if (!stale_) layOutNow();
}

const LadderGeometry& LadderView::sheet() const
{
    if (std::exchange(stale_, false)) const_cast<LadderView*>(this)->layOutNow();  // as it would when seen
    return sheet_;
}

void LadderView::showEvent(QShowEvent* event)
{
    sheet();
    QGraphicsView::showEvent(event);
}

void LadderView::layOutNow()
{
    item_->sheetChanges();
    sheet_ = layOutWhole();
    if (folding_ && level_.empty() && !unfolded_ && sheet_.height > viewport()->height()) fold();
    heads_->show(HostHeaders::of(sheet_.story));
    const int head = heads_->wantedHeight();
    if (viewportMargins().top() != head) setViewportMargins(0, head, 0, 0);
    heads_->setGeometry(0, 0, width(), head);
    if (item_->attention().selected && !selectedArrow()) item_->setAttention({});
    follow(sheet_.nowY, sheet_.height);
    showButtons(selectedArrow());
    item_->update();
    emit laidOut();
}

// From the top while the whole fits, else with the present at 70 % of the height, also when little follows it.
void LadderView::follow(qreal nowY, qreal whole)
{
    const qreal height = viewport()->height();
    const bool fits = whole <= height;
    const qreal top = fits ? 0 : std::max(0.0, std::min(nowY - height * kPresentAt, nowY));
    setSceneRect(0, 0, sheet_.metrics.width, fits ? height : std::max(whole, top + height));
    verticalScrollBar()->setValue(qRound(top));
}

void LadderView::keepLevelWith(LadderView& other)
{
    const qreal nowY = std::max(sheet().nowY, other.sheet().nowY);
    const qreal whole = std::max(sheet().height, other.sheet().height);
    for (LadderView* view : {this, &other}) view->follow(nowY, whole);
}

void LadderView::animate()
{
    if (sheet_.nowY <= sheet_.beforeY) return;
    const qreal share = (sheet_.nowY - sheet_.beforeY) / std::max(1.0, sheet_.metrics.axis().delayPx);
    animation_->setDuration(std::clamp(qRound(share * 300), kShortestMs, kFlightMs));
    animation_->setStartValue(sheet_.beforeY);
    animation_->setEndValue(sheet_.nowY);
    item_->setUntil(sheet_.beforeY);
    animation_->start();
}

void LadderView::finishAnimation()
{
    animation_->stop();
    item_->setUntil(SheetItem::kAll);
}

bool LadderView::animating() const { return animation_->state() == QAbstractAnimation::Running; }

void LadderView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void LadderView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    heads_->setOffset(horizontalScrollBar()->value());
}

// A thin mark at the edge tells how much there is above and below; it takes no room as a scroll bar would.
void LadderView::drawForeground(QPainter* painter, const QRectF&)
{
    const qreal page = viewport()->height();
    const qreal whole = sceneRect().height();
    if (whole <= page + 1) return;
    const qreal top = verticalScrollBar()->value();
    const qreal length = std::max(24.0, page * page / whole);
    const qreal y = top + (page - length) * std::clamp(top / (whole - page), 0.0, 1.0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::mixed(appearance_.theme.rule, appearance_.theme.canvas, 0.45));
    painter->drawRoundedRect(QRectF(horizontalScrollBar()->value() + viewport()->width() - 3, y, 3, length), 1.5, 1.5);
}

void LadderView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Time-sequence diagram"));
        rebuild();
    }
    QGraphicsView::changeEvent(event);
}

QImage LadderView::toImage(qreal scale) const { return ladderImage(layOutWhole(), appearance_, scale); }
bool LadderView::toSvg(QIODevice& device) const { return writeLadderSvg(layOutWhole(), appearance_, device); }
bool LadderView::toPdf(QIODevice& device) const { return writeLadderPdf(layOutWhole(), appearance_, device); }
QString LadderView::toText() const { return ladderText(story_, appearance_.names); }

}  // namespace app::ladder
