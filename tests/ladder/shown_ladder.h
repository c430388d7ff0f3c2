#pragma once

#include "diagram/moments.h"
#include "ladder/ladder_view.h"
#include "ladder/lessons.h"

#include <gtest/gtest.h>

#include <QImage>

namespace app {

/// A view of the size that it has in the window, to look at and to lay hands on.
class ShownLadder : public testing::Test {
protected:
    ShownLadder()
    {
        view_.setAppearance(given::quietLook());
        view_.resize(544, 490);
        view_.show();
    }

    // Always into the same memory: how the raster engine rounds depends on where a line of pixels begins.
    QImage shot()
    {
        static_cast<QWidget&>(view_).render(&canvas_);
        return canvas_.copy();
    }
    QImage shot(const lab::Moment& moment)
    {
        view_.showMoment(moment);
        return shot();
    }
    QPoint inViewport(QPointF onSheet) const { return view_.mapFromScene(onSheet); }
    QPoint middleOf(const ladder::ArrowMark& mark) const
    {
        return inViewport((mark.path.first() + mark.path.last()) / 2);
    }

    ladder::LadderView view_;
    QImage canvas_{544, 490, QImage::Format_RGB32};
};

}  // namespace app
