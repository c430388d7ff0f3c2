#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace {

const QString kDrawing = QStringLiteral(SOURCE_DIR "/resources/icons/tcp-state-lab.svg");
const QDir kPictures(QStringLiteral(SOURCE_DIR "/resources/package/icons"));

QImage drawn(int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(kDrawing);
    EXPECT_TRUE(renderer.isValid());
    renderer.render(&painter, QRectF(0, 0, size, size));
    return image;
}

/// Mean difference of a channel, of 255.
double difference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y), b = other.pixelColor(x, y);
            sum += std::abs(a.red() * a.alpha() - b.red() * b.alpha()) / 255.0
                   + std::abs(a.green() * a.alpha() - b.green() * b.alpha()) / 255.0
                   + std::abs(a.blue() * a.alpha() - b.blue() * b.alpha()) / 255.0;
        }
    }
    return sum / (3.0 * one.width() * one.height());
}

}  // namespace

TEST(Icon, IsTheSameDrawingInEverySize)
{
    const QStringList files = kPictures.entryList({"*.png"});
    ASSERT_TRUE(files.contains("16.png") && files.contains("256.png"));
    for (const QString& file : files) {
        const QImage picture(kPictures.filePath(file));
        const int size = file.chopped(4).toInt();
        ASSERT_EQ(picture.size(), QSize(size, size)) << file.toStdString();
        EXPECT_LT(difference(picture.convertToFormat(QImage::Format_ARGB32), drawn(size)), 4.0) << file.toStdString();
    }
}

/// At 16 pixels the three states are areas of their own colour, not a blur.
TEST(Icon, ShowsThreeStatesAtSixteenPixels)
{
    const QImage picture(kPictures.filePath("16.png"));
    for (const QColor state : {QColor("#4FC6AA"), QColor("#E8863A"), QColor("#C77DD1")}) {
        int pixels = 0;
        for (int i = 0; i < 256; ++i) pixels += picture.pixelColor(i % 16, i / 16) == state;
        EXPECT_GE(pixels, 12) << state.name().toStdString();
    }
}
