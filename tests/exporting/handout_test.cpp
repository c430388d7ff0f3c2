// Handouts as they come out of a printer: no page has only a few lines.

#include "exporting/handout.h"
#include "ladder/lessons.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using app::exporting::HandoutFor;

constexpr int kSmallDpi = 36;
constexpr double kFilled = 0.18;  ///< of the height of a page

/// Keeps how far down each page is printed.
class PrintedPages : public QPdfWriter {
public:
    PrintedPages(QIODevice* none, QPageSize::PageSizeId paper) : QPdfWriter(none)
    {
        setResolution(kSmallDpi);
        setPageSize(QPageSize(paper));
        image_ = QImage(QPageSize(paper).sizePixels(kSmallDpi), QImage::Format_Grayscale8);
        image_.setDotsPerMeterX(qRound(kSmallDpi / 0.0254));
        image_.setDotsPerMeterY(qRound(kSmallDpi / 0.0254));
        image_.fill(Qt::white);
    }
    bool newPage() override
    {
        filled.push_back(bottom());
        std::fill_n(image_.bits(), image_.sizeInBytes(), uchar(255));  // a painter is at work on it
        return true;
    }
    /// The last printed line, as a part of the height.
    double bottom() const
    {
        for (int y = image_.height() - 1; y >= 0; --y) {
            const uchar* line = image_.constScanLine(y);
            if (std::any_of(line, line + image_.width(), [](uchar grey) { return grey < 200; }))
                return double(y) / image_.height();
        }
        return 0;
    }

    std::vector<double> filled;

protected:
    QPaintDevice* redirected(QPoint*) const override { return &image_; }
    int metric(PaintDeviceMetric which) const override
    {
        return which == PdmDpiX || which == PdmDpiY ? kSmallDpi : QPdfWriter::metric(which);
    }

private:
    mutable QImage image_;
};

void expectFilled(const app::given::Lesson& lesson, HandoutFor whom, QPageSize::PageSizeId paper, const char* language)
{
    QBuffer none;
    none.open(QIODevice::WriteOnly);
    PrintedPages pages(&none, paper);
    app::lab::Moment end = lesson.end;
    end.language = QLatin1String(language);
    EXPECT_TRUE(app::exporting::printHandoutOn(pages, end, whom, app::given::quietLook()));
    pages.newPage();
    EXPECT_GE(pages.filled.size(), 3u);
    for (std::size_t page = 0; page < pages.filled.size(); ++page)
        EXPECT_GE(pages.filled[page], kFilled) << lesson.id << ", page " << page + 1 << " of " << pages.filled.size()
                                               << (whom == HandoutFor::Students ? ", students" : ", teachers");
}

class Handouts : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(Languages, Handouts, testing::Values("en", "ko"));

}  // namespace

TEST_P(Handouts, HaveNoPageWithOnlyAFewLines)
{
    const app::given::Tongue tongue{QLatin1String(GetParam())};
    const bool english = std::string(GetParam()) == "en";
    const auto usual = english ? QPageSize::A4 : QPageSize::Letter;  // each lesson is seen on both
    const auto other = english ? QPageSize::Letter : QPageSize::A4;
    for (const app::given::Lesson& lesson : app::given::lessons()) {
        expectFilled(lesson, HandoutFor::Students, usual, GetParam());
        expectFilled(lesson, HandoutFor::Teachers, other, GetParam());
        if (lesson.id != "stalled-peer" && lesson.id != "simultaneous-close") continue;
        expectFilled(lesson, HandoutFor::Students, other, GetParam());
        expectFilled(lesson, HandoutFor::Teachers, usual, GetParam());
    }
}
