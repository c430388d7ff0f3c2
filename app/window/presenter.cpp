#include "window/presenter.h"

#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/caption_bar.h"
#include "panels/predict_panel.h"

#include <QPainter>

namespace app {
namespace {

constexpr qreal kDesignHeight = 1080;
constexpr qreal kMapShare = 0.53;  ///< of the width
constexpr qreal kLadderPx = 22.0 / 12;  ///< its type is 22 px at that height, 12 elsewhere
constexpr qreal kQuestionPx = 36.0 / 15.5;  ///< the question itself is 36 px there
constexpr int kViewCombinations = 3;

}  // namespace

Presenter::Presenter(QWidget* parent)
    : QWidget(parent), map_(new StateDiagram(this)), ladder_(new LadderView(this)), caption_(new CaptionBar(this)),
      predict_(new PredictPanel(this))
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
    map_->setLook(look);
    caption_->setLook(look);
    applyLook();
    arrange();
}

void Presenter::setAsking(bool asking)
{
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
    arrange();
}

void Presenter::hidePanels()
{
    captionOff_ = !captionOff_;
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
    large.textScale = look_.textScale * scale * kLadderPx;
    ladder_->setLook(large);
    caption_->setScale(scale);
    large.textScale = look_.textScale * scale * kQuestionPx;
    predict_->setLook(large);
}

/// Type follows the window: what is 44 px at a height of 1080 is the same share of any other.
void Presenter::arrange()
{
    const bool told = !captionOff_ && !asking_;
    caption_->setVisible(told);
    predict_->setVisible(asking_);
    const int question = asking_ ? predict_->heightAt(width()) : 0;
    const int caption = told ? caption_->heightAt(width()) : question;
    const int above = height() - caption;
    caption_->setGeometry(0, above, width(), caption);
    predict_->setGeometry(0, above, width(), caption);
    const bool both = views_ == 0;
    const int map = both ? qRound(width() * kMapShare) : (views_ == 1 ? width() : 0);
    map_->setGeometry(0, 0, map, above);
    ladder_->setGeometry(map, 0, width() - map, above);
    map_->setVisible(!black_ && map > 0);
    ladder_->setVisible(!black_ && map < width());
}

void Presenter::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), black_ ? QColor(Qt::black) : look_.theme.canvas);
}

}  // namespace app
