// Design 3: without any hue, the state that is active and the endpoint that stands there are still seen.

#include "diagram/drawn.h"

#include "diagram/moments.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"
#include "theme/contrast.h"

#include <gtest/gtest.h>

#include <QImage>

namespace app {
namespace {

class Grey : public testing::TestWithParam<const char*> {
protected:
    Grey() : speaking_("en"), scene_(diagram::LayoutKind::Twin)
    {
        appearance_.theme = theme::Theme::named(QLatin1String(GetParam()));
    }

    QImage greyPicture(tcp::State state)
    {
        diagram::Frame frame;
        frame.standings.push_back({tcp::HostId::Client, state, false});
        scene_.show(frame, appearance_, {.scale = 2});
        QImage image((scene_.sceneRect().size() * 2).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene_.render(&painter, QRectF(QPointF(), image.size()), scene_.sceneRect());
        return image.convertToFormat(QImage::Format_Grayscale8);
    }

    QColor at(const QImage& image, QPointF scenePoint) const
    {
        return image.pixelColor(((scenePoint - scene_.sceneRect().topLeft()) * 2).toPoint());
    }

    Speaking speaking_;
    diagram::DiagramScene scene_;
    theme::Appearance appearance_;
};

TEST_P(Grey, TheActiveStateHasABorderThatNoOtherHas)
{
    for (const tcp::State state : tcp::kStates) {
        const QImage image = greyPicture(state);
        for (const diagram::StateItem* item : scene_.stateItems()) {
            const QPointF border(item->box().center().x() + 3, item->box().bottom());
            const double ratio = contrast(at(image, border), appearance_.theme.canvas);
            if (item->state() == state) {
                EXPECT_GT(ratio, 12) << tcp::text(state);
            }
            else EXPECT_LT(ratio, 12) << tcp::text(item->state()) << " beside " << tcp::text(state);
        }
    }
}

TEST_P(Grey, TheActiveStateIsFilledDifferently)
{
    for (const tcp::State state : tcp::kStates) {
        const QPointF inside = scene_.layout().box(state).bottomLeft() + QPointF(16, -6);
        const QColor active = at(greyPicture(state), inside);
        const QColor idle = at(greyPicture(state == tcp::State::Closed ? tcp::State::Listen : tcp::State::Closed),
                               inside);
        EXPECT_GT(std::abs(lightness(active) - lightness(idle)), 5) << tcp::text(state);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, Grey, testing::Values("light", "dark"),
                         [](const auto& theme) { return std::string(theme.param); });

}  // namespace
}  // namespace app
