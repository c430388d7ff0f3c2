#include "guiding/first_hints.h"

#include "diagram/state_diagram.h"
#include "guiding/hint_bubble.h"
#include "ladder/ladder_view.h"
#include "panels/narration_panel.h"
#include "panels/step_strip.h"
#include "workbench/actions.h"
#include "workbench/study_view.h"
#include "workbench/workbench.h"

#include <QEvent>
#include <QFrame>
#include <QMainWindow>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace app::guiding {
namespace {

constexpr char kKey[] = "hints";  ///< of the preferences: the next one to be shown

/// Of an arrow with its label, and of the way that a segment in flight still has before it: the hint lies below.
QRectF extentOf(const ladder::ArrowMark& arrow)
{
    QRectF all = arrow.path.boundingRect().united(arrow.ahead.boundingRect());
    for (const QPolygonF& label : arrow.labelAreas()) all = all.united(label.boundingRect());
    return all.adjusted(-4, -4, 4, 4);  // one just sent may have no extent
}

/// All that is written in the ladder, in its own coordinates.
std::vector<QRectF> wordsOf(const ladder::LadderGeometry& sheet)
{
    std::vector<QRectF> all;
    for (const ladder::ChipMark& chip : sheet.chips) all.push_back(chip.rect);
    for (const ladder::BoxMark& mark : sheet.box) all.push_back(mark.chip);
    for (const ladder::SideText& text : sheet.texts) all.push_back(text.rect);
    for (const ladder::BracketMark& bracket : sheet.brackets) all.push_back(bracket.labelRect);
    for (const ladder::GapMark& gap : sheet.gaps) all.push_back(gap.labelRect);
    for (const ladder::CableMark& cable : sheet.cables) all.push_back(cable.rect);
    for (const ladder::ArrowMark& arrow : sheet.arrows) {
        for (const QPolygonF& label : arrow.labelAreas()) all.push_back(label.boundingRect());
        if (!arrow.lossRect.isEmpty()) all.push_back(arrow.lossRect);
    }
    return all;
}

const ladder::LadderView* ladderOf(workbench::Workbench& bench)
{
    return bench.study().findChild<ladder::LadderView*>(QStringLiteral("ladder"));
}

}  // namespace

FirstHints::FirstHints(workbench::Workbench& bench, QObject* parent) : QObject(parent), bench_(bench)
{
    if (bench.preferences().remembers()) stage_ = std::clamp(bench.preferences().value(kKey, 0).toInt(), 0, int{Done});
    if (stage_ == Done) return;
    bubble_ = new HintBubble(&bench.window());
    connect(bubble_, &HintBubble::closed, this, &FirstHints::finish);
    connect(&bench, &workbench::Workbench::viewChanged, this, [this] { place(); });
    connect(&bench, &workbench::Workbench::writingChanged, this, [this](bool on) {
        writing_ = on;
        QTimer::singleShot(0, this, &FirstHints::place);
    });
    // The narration is shown or hidden where a chain or a question leaves or comes.
    for (QWidget* moving : std::initializer_list<QWidget*>{&bench.window(), &bench.strip(), bench.study().narration()})
        moving->installEventFilter(this);
}

void FirstHints::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    if (bubble_) bubble_->setAppearance(appearance);
    place();
}

/// The next hint comes with the next step; going back brings none back.
void FirstHints::momentShown(const lab::Moment& moment)
{
    if (stage_ == Done) return;
    const bool lesson = moment.scenario && bench_.simulation().plan().isLesson();
    if (seen_ && lesson && moment.index > shownAt_) goOn(moment);
    if (stage_ != Done && !seen_) shownAt_ = moment.index;
    const bool end = !moment.stepEnds.empty() && moment.step == moment.stepEnds.size();
    visible_ = lesson && !end && stage_ != Done && (stage_ == AtStep || moment.index > 0);
    QTimer::singleShot(0, this, &FirstHints::place);  // when the views have been laid out
}

void FirstHints::goOn(const lab::Moment& moment)
{
    keep(stage_ + 1);
    seen_ = false;
    shownAt_ = moment.index;
    if (stage_ == Done) hide();
}

void FirstHints::finish()
{
    keep(Done);
    hide();
}

void FirstHints::keep(int stage)
{
    stage_ = stage;
    bench_.preferences().set(kKey, stage);
}

void FirstHints::hide()
{
    visible_ = false;
    if (bubble_) bubble_->hide();
}

void FirstHints::place()
{
    if (!bubble_ || stage_ == Done) return;
    const QRect there = visible_ && !writing_ && bench_.studying() && !busy() ? target() : QRect();
    if (there.isEmpty()) return bubble_->hide();
    bubble_->pointAt(there, words(), written());
    seen_ = true;
}

/// A chain or a question is looked at, or something is to be done that a bar above the study tells: the bubble would
/// cover it.
bool FirstHints::busy() const
{
    if (bench_.study().asked()) return true;
    const QList<QFrame*> frames = bench_.window().findChildren<QFrame*>();
    return std::ranges::any_of(frames,
                               [](const QFrame* one) { return one->isVisible() && one->property("asks").toBool(); });
}

QString FirstHints::words() const
{
    switch (stage_) {
    case AtStep: return tr("Press → or click Step: the next thing happens.");
    case AtArrow: return tr("Each slanted arrow is a segment. Time runs downwards. Press → again.");
    case AtBands:
        return tr("These bands are the states of client and server; a new colour is a new state. ← takes a step back.");
    default: return {};
    }
}

/// What the ladder says where it is in sight, which is what the second and third hint are about, and what lies beside
/// and below it.
std::vector<QRect> FirstHints::written() const
{
    const ladder::LadderView* ladder = stage_ == AtStep ? nullptr : ladderOf(bench_);
    std::vector<QRect> all;
    if (!ladder || !ladder->isVisible()) return all;
    QList<const QWidget*> beside{bench_.study().narration()};
    for (const auto* one : bench_.study().findChildren<diagram::StateDiagram*>()) beside << one;
    for (const QWidget* one : beside)
        if (one->isVisible()) all.push_back({one->mapTo(&bench_.window(), QPoint()), one->size()});
    for (const QRectF& words : wordsOf(ladder->sheet())) {
        const QRect seen = ladder->mapFromScene(words).boundingRect().intersected(ladder->viewport()->rect());
        if (!seen.isEmpty()) all.push_back({ladder->viewport()->mapTo(&bench_.window(), seen.topLeft()), seen.size()});
    }
    return all;
}

/// The first chips below the button are what it tells about: they stay in sight.
QRect FirstHints::withSteps(QRect button) const
{
    const QWidget& strip = bench_.strip();
    const int top = strip.mapTo(&bench_.window(), QPoint()).y();
    if (strip.isVisible() && top >= button.bottom()) button.setBottom(top + strip.height());
    return button;
}

/// Of the newest arrow, or across both bands, as far as they are in sight.
QRect FirstHints::target() const
{
    QWidget& window = bench_.window();
    if (stage_ == AtStep) {
        for (const QToolButton* button : window.findChildren<QToolButton*>())
            if (button->defaultAction() == bench_.actions().step && button->isVisible())
                return withSteps({button->mapTo(&window, QPoint()), button->size()});
        return {};
    }
    const ladder::LadderView* ladder = ladderOf(bench_);
    if (!ladder || !ladder->isVisible()) return {};
    const ladder::LadderGeometry& sheet = ladder->sheet();
    QRectF box;
    if (stage_ == AtArrow && !sheet.arrows.empty())
        box = extentOf(sheet.arrows.back());
    for (const ladder::BandMark& band : sheet.bands)
        if (stage_ == AtBands)
            box = box.united(
                QRectF(sheet.metrics.bandLeft(band.host), band.top, sheet.metrics.band, band.bottom - band.top));
    if (stage_ == AtBands && !box.isEmpty() && !sheet.arrows.empty())
        box.setBottom(std::max(box.bottom(), extentOf(sheet.arrows.back()).bottom()));
    if (box.isEmpty()) return {};
    const QRect seen = ladder->mapFromScene(box).boundingRect().intersected(ladder->viewport()->rect());
    return seen.isEmpty() ? QRect() : QRect(ladder->viewport()->mapTo(&window, seen.topLeft()), seen.size());
}

bool FirstHints::eventFilter(QObject* watched, QEvent* event)
{
    constexpr std::array kMoving{QEvent::Resize, QEvent::Move, QEvent::Show, QEvent::Hide};
    if (std::ranges::find(kMoving, event->type()) != kMoving.end()) QTimer::singleShot(0, this, &FirstHints::place);
    if (event->type() == QEvent::LanguageChange) QTimer::singleShot(0, this, &FirstHints::place);
    return QObject::eventFilter(watched, event);
}

}  // namespace app::guiding
