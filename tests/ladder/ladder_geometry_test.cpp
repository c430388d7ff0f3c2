// The sheet of every built-in lesson at every step: nothing covers anything.

#include "ladder/fold.h"
#include "ladder/lessons.h"
#include "ladder/ladder_geometry.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace app {
namespace {

/// Something to be read: its outline and what it says.
struct Readable {
    QPolygonF area;
    std::string what;
};

QPolygonF corners(const QRectF& rect)
{
    return {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
}

std::vector<Readable> readables(const ladder::LadderGeometry& sheet)
{
    std::vector<Readable> all;
    const auto add = [&all](const QPolygonF& area, const QString& what) { all.push_back({area, what.toStdString()}); };
    for (const ladder::ChipMark& chip : sheet.chips) add(corners(chip.rect), chip.name);
    for (const ladder::BoxMark& mark : sheet.box)
        if (!mark.chip.isEmpty()) add(corners(mark.chip), mark.name);
    for (const ladder::SideText& text : sheet.texts) add(corners(text.rect), text.run.text);
    for (const ladder::AxisMark& mark : sheet.axis) add(corners(mark.rect), mark.run.text);
    for (const ladder::GapMark& gap : sheet.gaps) add(corners(gap.labelRect), gap.label.front().text);
    if (sheet.fold) add(corners(sheet.fold->rect), sheet.fold->run.text);
    for (const ladder::CableMark& cable : sheet.cables) add(corners(cable.rect), cable.run.text);
    for (const ladder::BracketMark& mark : sheet.brackets) add(corners(mark.labelRect), mark.label.front().text);
    for (const ladder::ArrowMark& mark : sheet.arrows) {
        for (const QPolygonF& area : mark.labelAreas()) add(area, mark.label.front().text);
        if (!mark.lossRect.isEmpty()) add(corners(mark.lossRect), mark.loss.text);
    }
    return all;
}

// Convex outlines are apart if a side of one of them separates them.
bool separatedBySide(const QPolygonF& a, const QPolygonF& b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        const QPointF side = a[(i + 1) % a.size()] - a[i];
        const QPointF normal(-side.y(), side.x());
        const auto reach = [&normal](const QPolygonF& shape) {
            std::pair<qreal, qreal> range{1e12, -1e12};
            for (const QPointF& point : shape) {
                range.first = std::min(range.first, QPointF::dotProduct(point, normal));
                range.second = std::max(range.second, QPointF::dotProduct(point, normal));
            }
            return range;
        };
        const auto [aLow, aHigh] = reach(a);
        const auto [bLow, bHigh] = reach(b);
        const qreal tolerance = 0.3 * std::hypot(normal.x(), normal.y());
        if (aHigh <= bLow + tolerance || bHigh <= aLow + tolerance) return true;
    }
    return false;
}

void expectNothingCovered(const ladder::LadderGeometry& sheet, const std::string& where)
{
    const std::vector<Readable> all = readables(sheet);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF box = all[i].area.boundingRect();
        EXPECT_GE(box.left(), -0.5) << where << ": " << all[i].what << " is cut off";
        EXPECT_LE(box.right(), sheet.metrics.width + 0.5) << where << ": " << all[i].what << " is cut off";
        EXPECT_GE(box.top(), -0.5) << where << ": " << all[i].what << " is cut off";
        EXPECT_LE(box.bottom(), sheet.height + 0.5) << where << ": " << all[i].what << " is cut off";
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (!box.intersects(all[j].area.boundingRect())) continue;
            const bool apart = separatedBySide(all[i].area, all[j].area) || separatedBySide(all[j].area, all[i].area);
            EXPECT_TRUE(apart) << where << ": \"" << all[i].what << "\" covers \"" << all[j].what << '"';
        }
    }
}

/// The clock of a bracket, or the window of an application.
QRectF headOf(const ladder::LadderGeometry& sheet, const ladder::BracketMark& mark)
{
    const qreal radius = sheet.metrics.scaled(7);
    return {mark.x - radius, mark.head - radius, 2 * radius, 2 * radius};
}

/// The vertical line below it.
QRectF lineOf(const ladder::LadderGeometry& sheet, const ladder::BracketMark& mark)
{
    const qreal top = headOf(sheet, mark).bottom();
    return {mark.x - 1, top, 2, std::max(0.0, mark.bottom - top)};
}

void expectNoLineThroughWords(const ladder::LadderGeometry& sheet, const std::string& where)
{
    const std::vector<Readable> all = readables(sheet);
    for (const ladder::BracketMark& mark : sheet.brackets)
        for (const Readable& words : all)
            for (const QRectF& ink : {headOf(sheet, mark), lineOf(sheet, mark)})
                EXPECT_FALSE(ink.intersects(words.area.boundingRect()))
                    << where << ": the bracket of \"" << mark.label.front().text.toStdString() << "\" goes through \""
                    << words.what << '"';
}

/// Words of segments: along their arrows, and beside the crosses of those that are lost.
std::vector<Readable> segmentWords(const ladder::LadderGeometry& sheet)
{
    std::vector<Readable> all;
    for (const ladder::ArrowMark& mark : sheet.arrows) {
        for (const QPolygonF& area : mark.labelAreas()) all.push_back({area, mark.label.front().text.toStdString()});
        if (!mark.lossRect.isEmpty()) all.push_back({corners(mark.lossRect), mark.loss.text.toStdString()});
    }
    return all;
}

void expectPresentClearOfSegments(const ladder::LadderGeometry& sheet, const std::string& where)
{
    for (const QLineF& piece : ladder::nowLine(sheet, sheet.nowY))
        for (const Readable& words : segmentWords(sheet))
            EXPECT_TRUE(separatedBySide(words.area, {piece.p1(), piece.p2()})
                        || separatedBySide({piece.p1(), piece.p2()}, words.area))
                << where << ": the line of the present goes through \"" << words.what << '"';
}

// A segment in flight or lost ends in a mark of its own: a ring, a cross.
void expectMarksClearOfWords(const ladder::LadderGeometry& sheet, const std::string& where)
{
    for (const ladder::ArrowMark& mark : sheet.arrows) {
        const ladder::Fate fate = sheet.story.arrows[mark.arrow].fate;
        if (fate == ladder::Fate::Arrived) continue;
        const qreal d = sheet.metrics.scaled(fate == ladder::Fate::Lost ? 8 : 4);
        const QPolygonF end = corners({mark.path.last() - QPointF(d, d), mark.path.last() + QPointF(d, d)});
        for (const ladder::ArrowMark& other : sheet.arrows)
            for (const QPolygonF& area : other.labelAreas())
                EXPECT_TRUE(&other == &mark || separatedBySide(area, end) || separatedBySide(end, area))
                    << where << ": \"" << other.label.front().text.toStdString() << "\" lies on the end of another";
    }
}

void expectLabelsBesideTheBands(const ladder::LadderGeometry& sheet, const std::string& where)
{
    for (const ladder::BracketMark& mark : sheet.brackets) {
        const bool client = mark.host == tcp::HostId::Client;
        const qreal room = client ? sheet.metrics.outerX(mark.host) - mark.labelRect.right()
                                  : mark.labelRect.left() - sheet.metrics.outerX(mark.host);
        EXPECT_GE(room, 1) << where << ": " << mark.label.front().text.toStdString() << " lies on the band";
    }
}

/// What a timer is called stands beside its bracket, not below where it has ended.
std::size_t namesBelowTheirBrackets(const ladder::LadderGeometry& sheet)
{
    const qreal room = sheet.metrics.px * 6;
    return static_cast<std::size_t>(std::ranges::count_if(sheet.brackets, [room](const ladder::BracketMark& mark) {
        return !mark.open && mark.bottom - mark.top > room && mark.labelRect.top() > mark.bottom;
    }));
}

struct Format {
    const char* language;
    int width;
    qreal textScale;
};

void PrintTo(const Format& format, std::ostream* out) { *out << format.language << " " << format.width << " px"; }

class EveryLesson : public testing::TestWithParam<Format> {};

TEST_P(EveryLesson, HasNoWordOnAnother)
{
    const Format format = GetParam();
    const given::Tongue tongue(QLatin1String(format.language));
    const theme::Appearance appearance = given::quietLook(false, format.textScale);
    for (const given::Lesson& lesson : given::lessons())
        for (std::size_t step = 0; step <= lesson.end.stepEnds.size(); ++step)
            expectNothingCovered(
                ladder::layoutLadder(ladder::buildLadder(lesson.after(step)), appearance, format.width, 1),
                lesson.id + " step " + std::to_string(step));
}

TEST_P(EveryLesson, HasNoBracketThroughWords)
{
    const Format format = GetParam();
    const given::Tongue tongue(QLatin1String(format.language));
    const theme::Appearance appearance = given::quietLook(false, format.textScale);
    for (const given::Lesson& lesson : given::lessons())
        for (std::size_t step = 0; step <= lesson.end.stepEnds.size(); ++step) {
            const ladder::LadderGeometry sheet =
                ladder::layoutLadder(ladder::buildLadder(lesson.after(step)), appearance, format.width, 1);
            expectNoLineThroughWords(sheet, lesson.id + " step " + std::to_string(step));
            expectLabelsBesideTheBands(sheet, lesson.id + " step " + std::to_string(step));
            EXPECT_EQ(namesBelowTheirBrackets(sheet), 0u) << lesson.id << " step " << step;
        }
}

TEST_P(EveryLesson, HasSegmentsWhoseWordsNothingCrosses)
{
    const Format format = GetParam();
    const given::Tongue tongue(QLatin1String(format.language));
    const theme::Appearance appearance = given::quietLook(false, format.textScale);
    for (const given::Lesson& lesson : given::lessons()) {
        for (std::size_t step = 0; step <= lesson.end.stepEnds.size(); ++step) {
            const ladder::LadderGeometry sheet =
                ladder::layoutLadder(ladder::buildLadder(lesson.after(step)), appearance, format.width, 1);
            expectPresentClearOfSegments(sheet, lesson.id + " step " + std::to_string(step));
            expectMarksClearOfWords(sheet, lesson.id + " step " + std::to_string(step));
        }
    }
}

TEST_P(EveryLesson, HasNoWordOnAnotherAfterAnyEvent)
{
    const Format format = GetParam();
    const given::Tongue tongue(QLatin1String(format.language));
    const theme::Appearance appearance = given::quietLook(false, format.textScale);
    for (const char* id : {"three-way-handshake", "client-closes-first", "server-closes-first", "simultaneous-close",
                           "simultaneous-open", "stalled-peer", "last-ack-lost"}) {
        lab::Moment moment = given::lesson(id).end;
        for (moment.index = 0; moment.index <= moment.timeline->size(); ++moment.index)
            expectNothingCovered(ladder::layoutLadder(ladder::buildLadder(moment), appearance, format.width, 1),
                                 id + std::string(" moment ") + std::to_string(moment.index));
    }
}

TEST_P(EveryLesson, HasNoWordOnAnotherWhenFolded)
{
    const Format format = GetParam();
    const given::Tongue tongue(QLatin1String(format.language));
    const theme::Appearance appearance = given::quietLook(false, format.textScale);
    for (const given::Lesson& lesson : given::lessons()) {
        const ladder::LadderModel story = ladder::buildLadder(lesson.after(lesson.end.stepEnds.size()));
        for (const ladder::Tick& point : ladder::foldPoints(story))
            expectNothingCovered(ladder::layoutLadder(ladder::foldedBefore(story, point), appearance, format.width, 1),
                                 lesson.id + " folded");
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryLesson,
                         testing::Values(Format{"en", 544, 1}, Format{"ko", 544, 1}, Format{"en", 684, 1},
                                         Format{"ko", 684, 1}, Format{"en", 420, 1}, Format{"ko", 900, 1.83},
                                         Format{"en", 900, 1.83}),
                         [](const auto& format) {
                             return std::string(format.param.language) + std::to_string(format.param.width);
                         });

}  // namespace
}  // namespace app
