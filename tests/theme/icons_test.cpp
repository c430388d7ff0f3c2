#include "theme/icon_paths.h"
#include "theme/icons.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPixmap>

#include <set>

namespace app {
namespace {

QImage drawn(theme::Icon which, int side, QIcon::Mode mode = QIcon::Normal)
{
    return theme::icon(which, theme::Theme::light())
        .pixmap(QSize(side, side), mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

int inked(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 64;
    return count;
}

TEST(Icons, EachHasADrawingInsideItsGrid)
{
    for (int i = 0; i < theme::kIconCount; ++i) {
        const theme::IconPaths paths = theme::iconPaths(static_cast<theme::Icon>(i));
        const QRectF box = paths.lines.controlPointRect().united(paths.shapes.controlPointRect());
        EXPECT_FALSE(box.isEmpty()) << i;
        EXPECT_TRUE(QRectF(0.5, 0.5, 23.5, 23.5).contains(box)) << i << " " << box.x() << " " << box.right();
    }
}

TEST(Icons, EachHasInkAtEverySize)
{
    for (int i = 0; i < theme::kIconCount; ++i)
        for (const int side : {12, 16, 24, 48, 96})
            EXPECT_GT(inked(drawn(static_cast<theme::Icon>(i), side)), side / 2) << i;
}

TEST(Icons, AreDimmedWhenDisabled)
{
    EXPECT_NE(drawn(theme::Icon::Play, 24), drawn(theme::Icon::Play, 24, QIcon::Disabled));
}

TEST(Icons, AreAllDifferent)
{
    std::set<QByteArray> seen;
    for (int i = 0; i < theme::kIconCount; ++i) {
        const QImage image = drawn(static_cast<theme::Icon>(i), 32);
        seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(seen.size(),
              static_cast<std::size_t>(theme::kIconCount - 1));  // a cross drops a segment and closes a panel
}

}  // namespace
}  // namespace app
