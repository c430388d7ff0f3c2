// Design 7, item 4: in grey, at the key step of every scenario, the state of each endpoint and whose token stands there
// are still to be seen.

#include "workbench/appearance_controller.h"
#include "window/documents.h"
#include "support/drive.h"

#include "diagram/diagram_scene.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"
#include "files/library.h"
#include "theme/contrast.h"

#include <QPainter>
#include <gtest/gtest.h>

namespace {

constexpr qreal kScale = 1.5;
constexpr double kStrong = 12;  ///< of the border that only an active state has

class GreyPicture {
public:
    explicit GreyPicture(const app::diagram::StateDiagram& diagram)
        : scene_(diagram.diagramScene()), image_((scene_.sceneRect().size() * kScale).toSize(), QImage::Format_RGB32)
    {
        QPainter painter(&image_);
        painter.setRenderHint(QPainter::Antialiasing);
        scene_.render(&painter, QRectF(QPointF(), image_.size()), scene_.sceneRect());
    }

    /// At the lower border, where no arrow leaves.
    double borderOf(const app::diagram::StateItem& state, const QColor& canvas) const
    {
        const QRectF& box = state.box();
        return app::contrast(at({box.left() + box.width() * 0.62, box.bottom()}), canvas);
    }
    QImage token(const app::diagram::StateItem& state) const
    {
        const QRectF box = state.tokenBox(0).translated(-scene_.sceneRect().topLeft());
        return grey(QRectF(box.topLeft() * kScale, box.size() * kScale).toRect());
    }

private:
    QColor at(QPointF point) const
    {
        return grey({((point - scene_.sceneRect().topLeft()) * kScale).toPoint(), QSize(1, 1)}).pixelColor(0, 0);
    }
    QImage grey(const QRect& part) const { return image_.copy(part).convertToFormat(QImage::Format_Grayscale8); }

    app::diagram::DiagramScene& scene_;
    QImage image_;
};

/// The outer corner of a token is ink on a square and ground on a circle.
int inkAtCorner(const QImage& token)
{
    return qGray(token.pixel(token.width() * 18 / 100, token.height() * 18 / 100));
}

/// Returns what is at the corner of its token.
int expectActiveSeen(const app::diagram::StateDiagram& diagram, const QColor& canvas)
{
    const GreyPicture picture(diagram);
    for (const app::diagram::StateItem* state : diagram.diagramScene().stateItems()) {
        const bool active = diagram.frame().occupied(state->state());
        const double border = picture.borderOf(*state, canvas);
        if (active) {
            EXPECT_GT(border, kStrong) << text(state->state());
        }
        else EXPECT_LT(border, kStrong) << text(state->state());
    }
    const tcp::State where = diagram.frame().standings.front().state;
    return inkAtCorner(picture.token(diagram.diagramScene().stateItem(where)));
}

}  // namespace

TEST(Grey, TheActiveStateAndTheRoleAreSeenInEveryScenario)
{
    const auto window = drive::window();
    const auto diagrams = window->findChildren<app::diagram::StateDiagram*>();
    ASSERT_EQ(diagrams.size(), 2);
    for (const app::files::ScenarioFile& file : app::files::library()) {
        SCOPED_TRACE(file.scenario.id);
        window->documents().openScenario(file, QString::fromStdString(file.scenario.id));
        window->simulation().finish();
        window->simulation().seek(drive::keyStep(file.scenario));
        const QColor canvas = window->appearance().unscaled().theme.canvas;
        const int circle = expectActiveSeen(*diagrams[0], canvas);
        const int square = expectActiveSeen(*diagrams[1], canvas);
        EXPECT_GT(std::abs(circle - square), 60) << "the tokens look alike";
    }
}
