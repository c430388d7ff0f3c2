#include "theme/draw_box.h"

#include "theme/vector_registers.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <cmath>
#include <functional>

namespace app {
namespace {

QImage painted(qreal scale, const std::function<void(QPainter&)>& paint)
{
    QImage picture(300, 260, QImage::Format_RGB32);
    picture.fill(QColor(0xf2, 0xe8, 0xd8));
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paint(painter);
    return picture;
}

/// The same rectangle by one call of Qt's.
void paintInOnePiece(QPainter& painter, const QRect& rect, const theme::Box& box)
{
    const bool lined = box.border.isValid();
    const qreal inset = lined ? box.width / 2 : 0;
    painter.setRenderHint(QPainter::Antialiasing, box.radius > 0);
    painter.setPen(lined ? QPen(box.border, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), box.radius - inset,
                            box.radius - inset);
}

struct KindOfBox {
    const char* name;
    theme::Box box;
};

void PrintTo(const KindOfBox& kind, std::ostream* out) { *out << kind.name; }

class LargeBox : public testing::TestWithParam<KindOfBox> {};

TEST_P(LargeBox, HasTheSamePixelsAsInOnePiece)
{
    const theme::Box& kind = GetParam().box;
    for (const QRect& rect : {QRect(3, 5, 290, 250), QRect(0, 0, 90, 240), QRect(8, 9, 280, 90)}) {
        for (const qreal scale : {1.0, 0.75, 1.5}) {
            const QImage whole = painted(scale, [&](QPainter& painter) { paintInOnePiece(painter, rect, kind); });
            const QImage box = painted(scale, [&](QPainter& painter) { theme::drawBox(painter, rect, kind); });
            EXPECT_EQ(whole, box) << rect.width() << " × " << rect.height() << " at " << scale;
        }
    }
}

const QColor kGround(0x30, 0x60, 0xb0);
const QColor kLine(0x20, 0x20, 0x28);
INSTANTIATE_TEST_SUITE_P(
    Theme, LargeBox,
    testing::Values(KindOfBox{"bordered", {kGround, kLine, 8}}, KindOfBox{"ground", {kGround, QColor(), 8}},
                    KindOfBox{"border", {QColor(), kLine, 8}}, KindOfBox{"glass", {QColor(30, 90, 200, 99), kLine, 6}},
                    KindOfBox{"glassAllOver", {QColor(30, 90, 200, 99), QColor(0, 0, 0, 80), 6}},
                    KindOfBox{"thick", {kGround, kLine, 6, 2}}, KindOfBox{"uneven", {kGround, kLine, 6, 1.5}},
                    KindOfBox{"square", {kGround, kLine}}),
    [](const auto& kind) { return std::string(kind.param.name); });

TEST(VectorRegisters, HoldNothingThatIsNeededWhenTheyAreReleased)
{
    const double before = std::pow(0.3, 2.1);
    theme::releaseVectorRegisters();
    EXPECT_EQ(std::pow(0.3, 2.1), before);
}

}  // namespace
}  // namespace app
