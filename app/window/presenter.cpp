#include "window/presenter.h"

#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "lab/question.h"
#include "panels/caption_bar.h"
#include "window/veil.h"

#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace app {
namespace {

constexpr qreal kDesignHeight = 1080;
constexpr qreal kMapShare = 0.53;  ///< of the width
constexpr qreal kLadderPx = 22.0 / 12;  ///< its type is 22 px at that height, 12 elsewhere
constexpr int kViewCombinations = 3;
constexpr int kHidings = 3;
constexpr qreal kTypes[] = {1, 1.25, 1.5};
constexpr int kLargest = 2;  ///< of kTypes: room for one view
constexpr int kSpotlights = static_cast<int>(Spotlight::Timer) + 1;

}  // namespace

Presenter::Presenter(QWidget* parent)
    : QWidget(parent), map_(new StateDiagram(this)), ladder_(new LadderView(this)), caption_(new CaptionBar(this)),
      veil_(new Veil(this))
{
    setObjectName("presenter");
    map_->setHost(std::nullopt);
    map_->setLayoutKind(LayoutKind::Atlas);
    map_->setPresenting(true);
    map_->setFrameShape(QFrame::NoFrame);
    ladder_->setFrameShape(QFrame::NoFrame);
    map_->setFocusPolicy(Qt::NoFocus);
    ladder_->setFocusPolicy(Qt::NoFocus);
}

void Presenter::showMoment(const Moment& moment)
{
    if (!moment_.timeline || moment.index != moment_.index) asking_ = Asking::No;
    moment_ = moment;
    map_->showMoment(moment);
    ladder_->showMoment(moment);
    caption_->showMoment(moment);
    askAgain();
    arrange();
}

void Presenter::setLook(const Look& look)
{
    look_ = look;
    applyLook();
    arrange();
}

void Presenter::finishAnimation()
{
    map_->finishAnimation();
    ladder_->finishAnimation();
}

void Presenter::setBlack(bool black)
{
    black_ = black;
    arrange();
    update();
}

void Presenter::switchViews()
{
    views_ = (views_ + 1) % kViewCombinations;
    if (views_ == 0 && !roomForBoth()) views_ = 1;
    if (views_ == 2 && hidden_ == 2) hidden_ = 1;  // the ladder was asked for
    arrange();
}

void Presenter::hidePanels()
{
    hidden_ = (hidden_ + 1) % kHidings;
    arrange();
}

void Presenter::nextSpotlight()
{
    const auto after = [](Spotlight one) { return static_cast<Spotlight>((static_cast<int>(one) + 1) % kSpotlights); };
    do spotlight_ = after(spotlight_);
    while (spotlight_ != Spotlight::Off && ladder_->lit(spotlight_).isEmpty());
    light();
}

void Presenter::spotlightOff()
{
    spotlight_ = Spotlight::Off;
    light();
}

void Presenter::changeType(int steps)
{
    type_ = steps == 0 ? 0 : std::clamp(type_ + steps, 0, kLargest);
    applyLook();
    arrange();
}

void Presenter::ask()
{
    asking_ = asking_ == Asking::No ? Asking::Open : Asking::No;
    caption_->showMoment(moment_);
    askAgain();
    arrange();
}

void Presenter::showAnswer()
{
    if (asking_ == Asking::No) return;
    asking_ = Asking::Answered;
    askAgain();
    arrange();
}

/// Where nothing can be asked, the caption stays.
void Presenter::askAgain()
{
    if (asking_ == Asking::No) return;
    const bool more = moment_.timeline && moment_.step < moment_.stepEnds.size();
    const auto question = more ? questionAbout(moment_, moment_.stepEnds[moment_.step]) : std::nullopt;
    if (question) caption_->ask(*question, asking_ == Asking::Answered);
    else asking_ = Asking::No;
}

void Presenter::resizeEvent(QResizeEvent*)
{
    applyLook();
    arrange();
}

void Presenter::applyLook()
{
    const qreal scale = height() / kDesignHeight;
    Look large = look_;
    large.textScale = kTypes[type_];
    map_->setLook(large);
    caption_->setLook(large);
    caption_->setScale(scale);
    large.textScale *= scale * kLadderPx;
    ladder_->setLook(large);
}

bool Presenter::roomForBoth() const
{
    return type_ < kLargest && hidden_ < 2;
}

/// Type follows the window: what is 44 px at a height of 1080 is the same share of any other.
void Presenter::arrange()
{
    caption_->setVisible(hidden_ == 0);
    const int caption = hidden_ > 0 ? 0 : caption_->heightAt(width());
    const int above = height() - caption;
    caption_->setGeometry(0, above, width(), caption);
    caption_->layout()->activate();  // the spotlight asks where its chips are
    const bool both = views_ == 0 && roomForBoth();
    const int map = both ? qRound(width() * kMapShare) : (views_ == 2 ? 0 : width());
    map_->setGeometry(0, 0, map, above);
    ladder_->setGeometry(map, 0, width() - map, above);
    map_->setVisible(!black_ && map > 0);
    ladder_->setVisible(!black_ && map < width());
    light();
}

QPainterPath Presenter::lit(Spotlight spotlight) const
{
    QPainterPath path = caption_->isHidden() ? QPainterPath() : caption_->lit(spotlight).translated(caption_->pos());
    if (!map_->isHidden()) path = path.united(map_->lit(spotlight).translated(map_->pos()));
    if (!ladder_->isHidden()) path = path.united(ladder_->lit(spotlight).translated(ladder_->pos()));
    return path;
}

/// Where there is nothing to point at any more (the timer has ended), all is bright until there is again.
void Presenter::light()
{
    const bool there = spotlight_ != Spotlight::Off && !ladder_->lit(spotlight_).isEmpty() && !black_;
    veil_->setVisible(there);
    if (!there) return;
    veil_->setGeometry(rect());
    veil_->raise();
    veil_->show(lit(spotlight_), look_.theme);
}

void Presenter::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), black_ ? QColor(Qt::black) : look_.theme.canvas);
}

}  // namespace app
