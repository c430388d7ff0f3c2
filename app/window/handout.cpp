#include "window/handout.h"

#include "diagram/path_picture.h"
#include "ladder/ladder_export.h"
#include "ladder/sheet.h"
#include "lab/question.h"
#include "lab/telling.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace app {
namespace {

// Lengths are in CSS pixels, 96 to the inch: A4 is 794 by 1123.
constexpr int kDotsPerInch = 1200;
constexpr qreal kPixelsPerInch = 96;
constexpr QSizeF kPaper(793.7, 1122.5);
constexpr qreal kMargin = 48;
constexpr qreal kGap = 14;
constexpr qreal kPad = 6;
constexpr qreal kSmallestLadder = 0.66;  ///< of its size on the screen
/// Number, what is done, the prediction, client, server.
constexpr std::array<qreal, 5> kColumns{28, 290, 160, 110, 109.7};

struct HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

struct Cell {
    QString bold;
    QString plain;
};
using Row = std::array<Cell, kColumns.size()>;

/// After so many steps of the run that `moment` belongs to.
Moment after(const Moment& moment, std::size_t step)
{
    Moment there = moment;
    there.step = step;
    there.index = step == 0 ? 0 : moment.stepEnds[step - 1];
    there.previous = step < 2 ? 0 : moment.stepEnds[step - 2];
    there.advanced = false;
    return there;
}

/// With the lines of a tool that it is about, if it is.
QString askedIn(const Question& question)
{
    return question.exhibit.isEmpty() ? question.text : question.text + QLatin1Char('\n') + question.exhibit;
}

/// The titles of lessons tell the outcome: students get what is done, and the question.
HandoutRow rowOf(const Moment& moment, std::size_t step, HandoutFor whom, StateNames names)
{
    const bool filled = whom == HandoutFor::Teachers;
    const Moment then = after(moment, step);
    const auto question = questionAbout(after(moment, step - 1), then.index);
    const QString title = tellingAt(then).title;
    if (!filled) return {question ? question->context : title, question ? askedIn(*question) : QString(), {}, {}};
    HandoutRow row{title, {}, {}, {}};
    if (question) row.question = question->context + QStringLiteral(" ") + askedIn(*question);
    if (question) row.prediction = question->options[question->right].text;
    for (const tcp::HostId host : tcp::kHosts)
        row.states[tcp::index(host)] = stateName(then.world().host(host).state(), names);
    return row;
}

Row cellsOf(const HandoutRow& row, std::size_t number)
{
    return {Cell{QString::number(number), {}}, Cell{row.done, row.question}, Cell{{}, row.prediction},
            Cell{{}, row.states[0]}, Cell{{}, row.states[1]}};
}

class Paper {
public:
    Paper(QIODevice& device, const Look& look) : writer_(&device), look_(look)
    {
        look_.theme = Theme::light();
        look_.textScale = 1;
        writer_.setTitle(QStringLiteral("TCP State Lab"));
        writer_.setResolution(kDotsPerInch);
        writer_.setPageSize(QPageSize(QPageSize::A4));
        writer_.setPageMargins({});
        good_ = painter_.begin(&writer_);
        if (good_) painter_.scale(kDotsPerInch / kPixelsPerInch, kDotsPerInch / kPixelsPerInch);
    }

    bool good() const { return good_; }
    bool end() { return painter_.end(); }
    const Look& look() const { return look_; }
    QPainter& painter() { return painter_; }
    /// What is left of this page.
    QRectF room() const { return {QPointF(kMargin, y_), QPointF(kPaper.width() - kMargin, kPaper.height() - kMargin)}; }
    void take(qreal height) { y_ += height; }
    void needs(qreal height)
    {
        if (y_ + height > kPaper.height() - kMargin) turn();
    }
    void turn()
    {
        writer_.newPage();
        y_ = kMargin;
    }

    void write(const QString& text, const QFont& font)
    {
        const qreal height = heightOf(text, font, room().width());
        draw(text, font, QRectF(room().topLeft(), QSizeF(room().width(), height)));
        take(height + kGap / 2);
    }
    void writeHead(const QString& left, const QString& right)
    {
        painter_.setFont(look_.font(11));
        painter_.setPen(look_.theme.muted);
        painter_.drawText(QRectF(room().topLeft(), QSizeF(room().width(), 16)), Qt::AlignLeft, left);
        painter_.drawText(QRectF(room().topLeft(), QSizeF(room().width(), 16)), Qt::AlignRight, right);
        take(24);
    }

    qreal heightOf(const QString& text, const QFont& font, qreal width) const
    {
        if (text.isEmpty()) return 0;
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
    }
    void draw(const QString& text, const QFont& font, const QRectF& where)
    {
        painter_.setFont(font);
        painter_.setPen(look_.theme.text);
        painter_.drawText(where.adjusted(0, 0, 1, 2), Qt::TextWordWrap, text);
    }

private:
    QPdfWriter writer_;
    QPainter painter_;
    Look look_;
    qreal y_ = kMargin;
    bool good_ = false;
};

class Table {
public:
    explicit Table(Paper& paper)
        : paper_(paper), bold_(paper.look().font(11.5, QFont::Bold)), plain_(paper.look().font(11.5))
    {
    }

    void write(const Row& row)
    {
        qreal height = 22;
        for (std::size_t i = 0; i < row.size(); ++i) height = std::max(height, heightOf(row[i], i));
        height += 2 * kPad;
        paper_.needs(height);
        QPointF at = paper_.room().topLeft();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QRectF box(at, QSizeF(kColumns[i], height));
            paper_.painter().setPen(QPen(paper_.look().theme.rule, 0.8));
            paper_.painter().setBrush(Qt::NoBrush);
            paper_.painter().drawRect(box);
            write(row[i], box.adjusted(kPad, kPad, -kPad, -kPad));
            at.rx() += kColumns[i];
        }
        paper_.take(height);
    }

private:
    qreal heightOf(const Cell& cell, std::size_t column) const
    {
        const qreal width = kColumns[column] - 2 * kPad;
        return paper_.heightOf(cell.bold, bold_, width) + paper_.heightOf(cell.plain, plain_, width);
    }
    void write(const Cell& cell, const QRectF& box)
    {
        const qreal first = paper_.heightOf(cell.bold, bold_, box.width());
        paper_.draw(cell.bold, bold_, box);
        paper_.draw(cell.plain, plain_, box.adjusted(0, first, 0, 0));
    }

    Paper& paper_;
    QFont bold_;
    QFont plain_;
};

void writeSteps(Paper& paper, const Moment& moment, HandoutFor whom)
{
    Table table(paper);
    const QString client = HandoutWords::tr("client");
    const QString server = HandoutWords::tr("server");
    table.write({Cell{}, Cell{HandoutWords::tr("What happens"), {}}, Cell{HandoutWords::tr("My prediction"), {}},
                 Cell{client, {}}, Cell{server, {}}});
    std::size_t number = 0;
    for (const HandoutRow& row : handoutRows(moment, whom, paper.look().names)) table.write(cellsOf(row, ++number));
}

/// A little smaller where that puts it on one page; else as wide as the page, and a long one over several.
void writeLadder(Paper& paper, const Moment& end)
{
    const Sheet sheet = wholeLadder(end, paper.look(), paper.room().width());
    const qreal fitting = paper.room().height() / ladderSize(sheet).height();
    const qreal scale = fitting < kSmallestLadder ? 1 : std::min(1.0, fitting);
    const qreal whole = ladderSize(sheet).height() * scale;
    for (qreal from = 0; from < whole;) {
        if (from > 0) paper.turn();
        const QRectF room = paper.room();
        const qreal part = std::min(whole - from, room.height());
        paper.painter().save();
        paper.painter().setClipRect(QRectF(room.topLeft(), QSizeF(room.width(), part)));
        paper.painter().translate(room.left() + room.width() * (1 - scale) / 2, room.top() - from);
        paper.painter().scale(scale, scale);
        drawLadder(paper.painter(), sheet, paper.look());
        paper.painter().restore();
        from += part;
    }
}

}  // namespace

std::vector<HandoutRow> handoutRows(const Moment& moment, HandoutFor whom, StateNames names)
{
    std::vector<HandoutRow> rows;
    for (std::size_t step = 1; step <= moment.stepEnds.size(); ++step) rows.push_back(rowOf(moment, step, whom, names));
    return rows;
}

bool writeHandout(const Moment& moment, HandoutFor whom, const Look& look, QIODevice& device)
{
    Paper paper(device, look);
    if (!paper.good()) return false;
    const Moment end = after(moment, moment.stepEnds.size());
    const Telling lesson = tellingAt(after(moment, 0));
    const QString edition = whom == HandoutFor::Students ? HandoutWords::tr("for students") : HandoutWords::tr("for teachers");
    paper.writeHead(QStringLiteral("TCP State Lab"), edition);
    paper.write(lesson.title.isEmpty() ? HandoutWords::tr("Free play") : lesson.title, paper.look().font(20, QFont::Bold));
    paper.write(lesson.say, paper.look().font(13));
    paper.take(kGap / 2);
    writeSteps(paper, moment, whom);
    paper.turn();
    paper.write(HandoutWords::tr("The way through the states"), paper.look().font(15, QFont::Bold));
    paper.take(paintPath(paper.painter(), paper.room(), end, paper.look()).height());
    paper.turn();
    paper.write(HandoutWords::tr("Segments, states and timers"), paper.look().font(15, QFont::Bold));
    writeLadder(paper, end);
    return paper.end();
}

}  // namespace app
