#include "exporting/gif.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>

using namespace std::chrono_literals;

namespace {

/// A ground, and a square that moves over it.
QImage square(int at, const QColor& color = Qt::red)
{
    QImage picture(120, 80, QImage::Format_RGB32);
    picture.fill(QColor("#F4F6F8"));
    QPainter painter(&picture);
    painter.fillRect(at, 20, 10, 10, color);
    return picture;
}

QByteArray gif(const std::vector<app::exporting::GifFrame>& frames)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_EQ(app::exporting::writeGif(frames, buffer).toStdString(), "");
    return buffer.data();
}

}  // namespace

TEST(Gif, ShowsEveryFrameAsItWasForAsLongAsAskedAndBeginsAnew)
{
    const std::vector<app::exporting::GifFrame> frames{
        {square(0), 1500ms}, {square(60), 40ms}, {square(60), 3s}, {square(110), 70s}};
    QByteArray octets = gif(frames);
    QBuffer buffer(&octets);
    QImageReader reader(&buffer, "gif");
    EXPECT_TRUE(reader.supportsAnimation());
    EXPECT_EQ(reader.loopCount(), -1) << "for ever";
    for (const app::exporting::GifFrame& frame : frames) {
        EXPECT_EQ(reader.read().convertToFormat(QImage::Format_RGB32), frame.picture);
        EXPECT_EQ(reader.nextImageDelay(), frame.shown.count());
    }
    EXPECT_TRUE(reader.read().isNull());
}

TEST(Gif, WritesOnlyWhatChanged)
{
    const auto one = gif({{square(0), 1s}}), two = gif({{square(0), 1s}, {square(5), 1s}});
    EXPECT_LT(two.size() - one.size(), 120);
}

TEST(Gif, StaysCloseToTheColoursWhereThereAreTooMany)
{
    QImage picture(256, 256, QImage::Format_RGB32);
    for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 256; ++x) picture.setPixel(x, y, qRgb(x, y, (x + y) / 2));
    QByteArray octets = gif({{picture, 1s}});
    const QImage read = QImage::fromData(octets, "gif").convertToFormat(QImage::Format_RGB32);
    ASSERT_EQ(read.size(), picture.size());
    int worst = 0;
    for (int y = 0; y < 256; ++y) {
        for (int x = 0; x < 256; ++x) {
            worst = std::max(worst, std::abs(read.pixelColor(x, y).red() - x));
            worst = std::max(worst, std::abs(read.pixelColor(x, y).green() - y));
        }
    }
    EXPECT_LE(worst, 32);
}

TEST(Gif, TellsWhatIsWrong)
{
    QFile full(QStringLiteral("/dev/full"));
    if (full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        EXPECT_NE(app::exporting::writeGif({{square(0), 1s}}, full).toStdString(), "");
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_EQ(app::exporting::writeGif({}, buffer).toStdString(), "there is nothing to write");
    EXPECT_EQ(
        app::exporting::writeGif({{square(0), 1s}, {QImage(2, 2, QImage::Format_RGB32), 1s}}, buffer).toStdString(),
        "the pictures differ in size");
}

TEST(ReadingTime, GrowsWithTheTextAndShrinksWithTheSpeed)
{
    EXPECT_EQ(app::exporting::readingTime("", 1), 2500ms);
    EXPECT_EQ(app::exporting::readingTime(QString(100, u'a'), 1), 8500ms);
    EXPECT_EQ(app::exporting::readingTime(QString(100, u'a'), 2), 4250ms);
    EXPECT_GT(app::exporting::readingTime(QStringLiteral("연결이 끝났습니다"), 1),
              app::exporting::readingTime("It is over.", 1));
    EXPECT_EQ(app::exporting::readingTime("a", 100), 1s);
}
