#include "presenting/presentation_view.h"

#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "presenting/caption_bar.h"
#include "presenting/countdown.h"
#include "presenting/spotlight_overlay.h"

#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace app::presenting {
namespace {

constexpr qreal kDesignHeight = 1080;
constexpr qreal kMapShare = 0.53;  ///< of the width
constexpr qreal kFlagsPx = 34;         ///< of the flags of segments, at that height: 22 of 720 lines, and a little more
constexpr qreal kLeastShape = 1.5;     ///< width to height from which map and ladder can be read side by side
constexpr qreal kLadderPx = 22.0 / 12;  ///< its type is 22 px at that height, 12 elsewhere
constexpr qreal kQuestionPx = 36.0 / 15.5;  ///< the question itself is 36 px there
constexpr int kViewCombinations = 3;
constexpr int kHidings = 3;
constexpr qreal kTypes[] = {1, 1.25, 1.5};
constexpr int kLargest = 2;  ///< of kTypes: room for one view
constexpr int kSpotlights = static_cast<int>(theme::Spotlight::Timer) + 1;

}  // namespace

PresentationView::PresentationView(QWidget* parent)
    : QWidget(parent), map_(new diagram::StateDiagram(this)), ladder_(new ladder::LadderView(this)),
      caption_(new CaptionBar(this)), veil_(new SpotlightOverlay(this)), countdown_(new Countdown(this))
{
    setObjectName("presenter");
    map_->setHost(std::nullopt);
    map_->setLayoutKind(diagram::LayoutKind::Hall);
    map_->setPresenting(true);
    map_->setFrameShape(QFrame::NoFrame);
    ladder_->setFrameShape(QFrame::NoFrame);
    map_->setFocusPolicy(Qt::NoFocus);
    ladder_->setFocusPolicy(Qt::NoFocus);
    connect(map_, &diagram::StateDiagram::stateClicked, this, &PresentationView::stateClicked);
}

void PresentationView::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    map_->showMoment(moment);
    ladder_->showMoment(moment);
    caption_->showMoment(moment);
    arrange();
}

void PresentationView::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    applyLook();
    arrange();
}

/// The panel becomes a child of this view; what stood there before goes out of sight and stays its feature's.
void PresentationView::take(QPointer<workbench::SlotPanel>& place, workbench::SlotPanel* panel)
{
    if (place && place != panel) place->hide();
    const bool isNew = panel && place != panel;
    place = panel;
    if (!isNew) return;
    panel->setParent(this);
    panel->setSurroundings({.interactive = false, .calls = false});
    veil_->raise();
    applyLook();
}

void PresentationView::put(workbench::Slot slot, workbench::SlotPanel* panel)
{
    if (slot == workbench::Slot::Beside) take(words_, panel);
    if (slot == workbench::Slot::Centre) take(centre_, panel);
    arrange();
}

bool PresentationView::takeKey(const QKeyEvent& key)
{
    return words_ && words_->takeKey(key);
}

void PresentationView::setAsked(std::optional<tcp::HostId> host) { map_->setAsked(host); }

void PresentationView::setHintsShown(bool shown) { map_->setHintsShown(shown); }

void PresentationView::showVerdict(const lab::Judgement& answer, const QString&)
{
    caption_->showAnswer(answer);
    arrange();
}

void PresentationView::finishAnimation()
{
    map_->finishAnimation();
    ladder_->finishAnimation();
    if (centre_) centre_->finishAnimation();
}

void PresentationView::setBlack(bool black)
{
    black_ = black;
    arrange();
    update();
}

void PresentationView::switchViews()
{
    views_ = (views_ + 1) % kViewCombinations;
    if (views_ == 0 && !roomForBoth()) views_ = 1;
    if (views_ == 2 && hidden_ == 2) hidden_ = 1;  // the ladder was asked for
    arrange();
}

void PresentationView::hidePanels()
{
    hidden_ = (hidden_ + 1) % kHidings;
    arrange();
}

void PresentationView::nextSpotlight()
{
    const auto after = [](theme::Spotlight one) {
        return static_cast<theme::Spotlight>((static_cast<int>(one) + 1) % kSpotlights);
    };
    do spotlight_ = after(spotlight_);
    while (spotlight_ != theme::Spotlight::Off && ladder_->lit(spotlight_).isEmpty());
    light();
    veil_->announce(words(spotlight_));
}

QString PresentationView::words(theme::Spotlight spotlight)
{
    switch (spotlight) {
    case theme::Spotlight::Off: return tr("No spotlight");
    case theme::Spotlight::Client: return tr("Spotlight on the client");
    case theme::Spotlight::Server: return tr("Spotlight on the server");
    case theme::Spotlight::Segment: return tr("Spotlight on the newest segment");
    case theme::Spotlight::Timer: return tr("Spotlight on the running timers");
    }
    return {};
}

void PresentationView::spotlightOff()
{
    spotlight_ = theme::Spotlight::Off;
    light();
}

void PresentationView::changeType(int steps)
{
    type_ = steps == 0 ? 0 : std::clamp(type_ + steps, 0, kLargest);
    applyLook();
    arrange();
}

void PresentationView::resizeEvent(QResizeEvent*)
{
    applyLook();
    arrange();
}

void PresentationView::applyLook()
{
    const qreal scale = height() / kDesignHeight;
    theme::Appearance large = appearance_;
    large.textScale = kTypes[type_];
    map_->setAppearance(large);
    caption_->setAppearance(large);
    caption_->setScale(scale);
    ladder_->setLeastFlags(kFlagsPx * scale * kTypes[type_]);
    large.textScale *= scale * kLadderPx;
    ladder_->setAppearance(large);
    countdown_->setAppearance(large, scale * kTypes[type_]);
    if (centre_) centre_->setAppearance(large);
    large.textScale = kTypes[type_] * scale * kQuestionPx;
    if (words_) words_->setAppearance(large);
}

bool PresentationView::roomForBoth() const
{
    return type_ < kLargest && hidden_ < 2 && width() >= height() * kLeastShape;
}

/// Type follows the window: what is 44 px at a height of 1080 is the same share of any other.
void PresentationView::arrange()
{
    const bool told = hidden_ == 0 && !words_;
    caption_->setVisible(told);
    if (words_) words_->show();
    const int caption = told ? caption_->heightAt(width()) : (words_ ? words_->heightAt(width()) : 0);
    const int above = height() - caption;
    caption_->setGeometry(0, above, width(), caption);
    caption_->layout()->activate();  // the spotlight asks where its chips are
    if (words_) words_->setGeometry(0, above, width(), caption);
    const bool both = views_ == 0 && roomForBoth();
    const int map = both ? qRound(width() * kMapShare) : (views_ == 2 ? 0 : width());
    map_->setGeometry(0, 0, map, above);
    ladder_->setGeometry(map, 0, width() - map, above);
    map_->setVisible(!black_ && map > 0 && !twoRuns());
    ladder_->setVisible(!black_ && map < width() && !twoRuns());
    if (centre_) {
        centre_->setGeometry(0, 0, width(), above);
        centre_->setVisible(!black_ && twoRuns());
    }
    const int margin = qRound(24.0 * height() / kDesignHeight);
    countdown_->move(margin, margin);  // this corner of a diagram and of a ladder is empty
    light();
    countdown_->raise();
}

QPainterPath PresentationView::lit(theme::Spotlight spotlight) const
{
    QPainterPath path = caption_->isHidden() ? QPainterPath() : caption_->lit(spotlight).translated(caption_->pos());
    if (words_ && !words_->isHidden()) path.addRect(words_->geometry());  // what is asked is to be read
    if (!map_->isHidden()) path = path.united(map_->lit(spotlight).translated(map_->pos()));
    if (!ladder_->isHidden()) path = path.united(ladder_->lit(spotlight).translated(ladder_->pos()));
    return path;
}

/// Where there is nothing to point at any more (the timer has ended), all is bright until there is again.
void PresentationView::light()
{
    const bool there =
        spotlight_ != theme::Spotlight::Off && !ladder_->lit(spotlight_).isEmpty() && !black_ && !twoRuns();
    veil_->setVisible(there);
    if (!there) return;
    veil_->setGeometry(rect());
    veil_->raise();
    veil_->show(lit(spotlight_), appearance_.theme);
}

void PresentationView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), black_ ? QColor(Qt::black) : appearance_.theme.canvas);
}

}  // namespace app::presenting
