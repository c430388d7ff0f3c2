#include "window/presenter.h"

#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/caption_bar.h"
#include "panels/predict_panel.h"
#include "window/compare_view.h"
#include "window/veil.h"

#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace app {
namespace {

constexpr qreal kDesignHeight = 1080;
constexpr qreal kMapShare = 0.53;  ///< of the width
constexpr qreal kLadderPx = 22.0 / 12;  ///< its type is 22 px at that height, 12 elsewhere
constexpr qreal kQuestionPx = 36.0 / 15.5;  ///< the question itself is 36 px there
constexpr int kViewCombinations = 3;
constexpr int kHidings = 3;
constexpr qreal kTypes[] = {1, 1.25, 1.5};
constexpr int kLargest = 2;  ///< of kTypes: room for one view
constexpr int kSpotlights = static_cast<int>(Spotlight::Timer) + 1;

}  // namespace

Presenter::Presenter(QWidget* parent)
    : QWidget(parent), map_(new StateDiagram(this)), ladder_(new LadderView(this)), caption_(new CaptionBar(this)),
      predict_(new PredictPanel(this)), veil_(new Veil(this))
{
    setObjectName("presenter");
    map_->setHost(std::nullopt);
    map_->setLayoutKind(LayoutKind::Atlas);
    map_->setPresenting(true);
    map_->setFrameShape(QFrame::NoFrame);
    ladder_->setFrameShape(QFrame::NoFrame);
    map_->setFocusPolicy(Qt::NoFocus);
    ladder_->setFocusPolicy(Qt::NoFocus);
    predict_->setFocusPolicy(Qt::NoFocus);
    predict_->hide();
    connect(map_, &StateDiagram::stateClicked, this, &Presenter::stateClicked);
}

void Presenter::showMoment(const Moment& moment)
{
    moment_ = moment;
    map_->showMoment(moment);
    ladder_->showMoment(moment);
    caption_->showMoment(moment);
    arrange();
}

void Presenter::setLook(const Look& look)
{
    look_ = look;
    applyLook();
    arrange();
}

CompareView* Presenter::compare()
{
    if (compare_) return compare_;
    compare_ = new CompareView(this);
    compare_->forHall();
    compare_->hide();
    veil_->raise();
    applyLook();
    return compare_;
}

void Presenter::setComparing(bool comparing)
{
    if (comparing == comparing_) return;
    comparing_ = comparing;
    arrange();
}

void Presenter::setAsking(bool asking, std::optional<tcp::HostId> host)
{
    map_->setAsked(asking ? host : std::nullopt);
    asking_ = asking;
    arrange();
}

void Presenter::setHintsShown(bool shown) { map_->setHintsShown(shown); }

void Presenter::showAnswer(const Judgement& answer)
{
    caption_->showAnswer(answer);
    arrange();
}

void Presenter::finishAnimation()
{
    map_->finishAnimation();
    ladder_->finishAnimation();
    if (compare_) compare_->finishAnimation();
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
    veil_->announce(words(spotlight_));
}

QString Presenter::words(Spotlight spotlight)
{
    switch (spotlight) {
    case Spotlight::Off: return tr("No spotlight");
    case Spotlight::Client: return tr("Spotlight on the client");
    case Spotlight::Server: return tr("Spotlight on the server");
    case Spotlight::Segment: return tr("Spotlight on the newest segment");
    case Spotlight::Timer: return tr("Spotlight on the running timers");
    }
    return {};
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
    if (compare_) compare_->setLook(large);
    large.textScale = kTypes[type_] * scale * kQuestionPx;
    predict_->setLook(large);
}

bool Presenter::roomForBoth() const
{
    return type_ < kLargest && hidden_ < 2;
}

/// Type follows the window: what is 44 px at a height of 1080 is the same share of any other.
void Presenter::arrange()
{
    const bool told = hidden_ == 0 && !asking_;
    caption_->setVisible(told);
    predict_->setVisible(asking_);
    const int caption = told ? caption_->heightAt(width()) : (asking_ ? predict_->heightAt(width()) : 0);
    const int above = height() - caption;
    caption_->setGeometry(0, above, width(), caption);
    caption_->layout()->activate();  // the spotlight asks where its chips are
    predict_->setGeometry(0, above, width(), caption);
    const bool both = views_ == 0 && roomForBoth();
    const int map = both ? qRound(width() * kMapShare) : (views_ == 2 ? 0 : width());
    map_->setGeometry(0, 0, map, above);
    ladder_->setGeometry(map, 0, width() - map, above);
    map_->setVisible(!black_ && map > 0 && !twoRuns());
    ladder_->setVisible(!black_ && map < width() && !twoRuns());
    if (compare_) {
        compare_->setGeometry(0, 0, width(), above);
        compare_->setVisible(!black_ && twoRuns());
    }
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
    const bool there = spotlight_ != Spotlight::Off && !ladder_->lit(spotlight_).isEmpty() && !black_ && !twoRuns();
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
