#include "exporting/handout.h"

#include "exporting/handout_rows.h"
#include "diagram/path_picture.h"
#include "files/lab_card_words.h"
#include "lab/evidence.h"
#include "ladder/ladder_export.h"
#include "ladder/ladder_geometry.h"
#include "lab/telling.h"
#include "lab/words.h"
#include "report/lab_card.h"
#include "workbench/document_page.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace app::exporting {
namespace {

// Lengths are in CSS pixels, 96 to the inch: A4 is 794 by 1123, Letter 816 by 1056.
constexpr int kDotsPerInch = 1200;
constexpr qreal kPixelsPerInch = 96;
constexpr qreal kMargin = 48;
constexpr qreal kGap = 14;
constexpr qreal kPad = 6;
constexpr qreal kSmallestLadder = 0.66;  ///< of its size on the screen
/// Number, what is done, the prediction, client, server; what a page is wider than these is given to the second.
constexpr std::array<qreal, 5> kColumns{28, 290, 160, 110, 109.7};
constexpr qreal kColumnsWidth = 697.7;

struct HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

struct Cell {
    QString bold;
    QString plain;
};
using Row = std::array<Cell, kColumns.size()>;

Row cellsOf(const HandoutRow& row, std::size_t number)
{
    return {Cell{QString::number(number), {}}, Cell{row.done, row.question}, Cell{{}, row.prediction},
            Cell{{}, row.states[0]}, Cell{{}, row.states[1]}};
}

class Paper {
public:
    Paper(QPagedPaintDevice& device, const theme::Appearance& appearance) : device_(device), appearance_(appearance)
    {
        appearance_.theme = theme::Theme::light();
        appearance_.textScale = 1;
        QPageLayout layout = device.pageLayout();
        layout.setMode(QPageLayout::FullPageMode);  // our margins are larger than those of any printer
        device.setPageLayout(layout);
        size_ = layout.fullRect(QPageLayout::Inch).size() * kPixelsPerInch;
        good_ = painter_.begin(&device);
        if (good_) painter_.scale(device.logicalDpiX() / kPixelsPerInch, device.logicalDpiY() / kPixelsPerInch);
    }

    bool good() const { return good_; }
    bool end() { return painter_.end(); }
    const theme::Appearance& appearance() const { return appearance_; }
    QPainter& painter() { return painter_; }
    /// What is left of this page.
    QRectF room() const { return {QPointF(kMargin, y_), QPointF(size_.width() - kMargin, size_.height() - kMargin)}; }
    void take(qreal height) { y_ += height; }
    void needs(qreal height)
    {
        if (y_ + height > size_.height() - kMargin) turn();
    }
    void turn()
    {
        device_.newPage();
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
        painter_.setFont(appearance_.font(11));
        painter_.setPen(appearance_.theme.muted);
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
        painter_.setPen(appearance_.theme.text);
        painter_.drawText(where.adjusted(0, 0, 1, 2), Qt::TextWordWrap, text);
    }

private:
    QPagedPaintDevice& device_;
    QSizeF size_;  ///< of the paper
    QPainter painter_;
    theme::Appearance appearance_;
    qreal y_ = kMargin;
    bool good_ = false;
};

class Table {
public:
    explicit Table(Paper& paper)
        : paper_(paper), bold_(paper.appearance().font(11.5, QFont::Bold)), plain_(paper.appearance().font(11.5)),
          columns_(kColumns)
    {
        columns_[1] += paper.room().width() - kColumnsWidth;
    }

    void write(const Row& row)
    {
        qreal height = 22;
        for (std::size_t i = 0; i < row.size(); ++i) height = std::max(height, heightOf(row[i], i));
        height += 2 * kPad;
        paper_.needs(height);
        QPointF at = paper_.room().topLeft();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QRectF box(at, QSizeF(columns_[i], height));
            paper_.painter().setPen(QPen(paper_.appearance().theme.rule, 0.8));
            paper_.painter().setBrush(Qt::NoBrush);
            paper_.painter().drawRect(box);
            write(row[i], box.adjusted(kPad, kPad, -kPad, -kPad));
            at.rx() += columns_[i];
        }
        paper_.take(height);
    }

private:
    qreal heightOf(const Cell& cell, std::size_t column) const
    {
        const qreal width = columns_[column] - 2 * kPad;
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
    std::array<qreal, kColumns.size()> columns_;
};

void writeSteps(Paper& paper, const lab::Moment& moment, HandoutFor whom, const lab::Evidence* evidence)
{
    Table table(paper);
    const QString client = evidence ? evidence->names[0] : lab::hostWord(tcp::HostId::Client);
    const QString server = evidence ? evidence->names[1] : lab::hostWord(tcp::HostId::Server);
    table.write({Cell{}, Cell{HandoutWords::tr("What happens"), {}}, Cell{HandoutWords::tr("My prediction"), {}},
                 Cell{client, {}}, Cell{server, {}}});
    std::size_t number = 0;
    for (const HandoutRow& row : handoutRows(moment, whom, paper.appearance().names, evidence))
        table.write(cellsOf(row, ++number));
}

/// What was only captured is never drawn as a way that was gone: its end is shown, as far as it is known.
void writeDiagram(Paper& paper, const lab::Moment& end, HandoutFor whom, const lab::Evidence* evidence)
{
    const bool students = whom == HandoutFor::Students;
    QString title = students ? HandoutWords::tr("Draw the path of each host through the states")
                             : HandoutWords::tr("Path through the states");
    if (evidence && !students) title = HandoutWords::tr("What the capture shows at its end");
    paper.write(title, paper.appearance().font(15, QFont::Bold));
    if (students) diagram::paintBlank(paper.painter(), paper.room(), paper.appearance());
    else if (evidence) diagram::paintKnown(paper.painter(), paper.room(), end, *evidence, paper.appearance());
    else diagram::paintPath(paper.painter(), paper.room(), end, paper.appearance());
}

/// A little smaller where that puts it on one page; else as wide as the page, and a long one over several.
void writeLadder(Paper& paper, const lab::Moment& end, HandoutFor whom, const lab::Evidence* evidence)
{
    ladder::LadderGeometry sheet = ladder::wholeLadder(end, paper.appearance(), paper.room().width(), evidence);
    if (whom == HandoutFor::Students) sheet = ladder::blankLadder(std::move(sheet));
    const qreal fitting = paper.room().height() / ladder::ladderSize(sheet).height();
    const qreal scale = fitting < kSmallestLadder ? 1 : std::min(1.0, fitting);
    const qreal whole = ladder::ladderSize(sheet).height() * scale;
    for (qreal from = 0; from < whole;) {
        if (from > 0) paper.turn();
        const QRectF room = paper.room();
        const qreal part = std::min(whole - from, room.height());
        paper.painter().save();
        paper.painter().setClipRect(QRectF(room.topLeft(), QSizeF(room.width(), part)));
        paper.painter().translate(room.left() + room.width() * (1 - scale) / 2, room.top() - from);
        paper.painter().scale(scale, scale);
        ladder::drawLadder(paper.painter(), sheet, paper.appearance());
        paper.painter().restore();
        from += part;
    }
}

/// Its lab card, where it has one: on pages of its own, which may go to the lab without the rest. What ss will show is
/// for students to predict.
void writeCard(Paper& paper, const lab::Moment& moment, HandoutFor whom)
{
    if (!moment.scenario) return;
    const tcp::SettingsOrError settings = tcp::settingsOf(*moment.scenario, {}, "linux");
    if (settings.error) return;
    const auto made = tcp::labCard(*moment.scenario, settings.settings, tcp::play(*moment.scenario, settings.settings));
    const auto* card = std::get_if<tcp::LabCard>(&made);
    if (card == nullptr) return;
    const bool answers = whom == HandoutFor::Teachers;
    QTextDocument document;
    document.setDefaultFont(paper.appearance().font(12));
    document.setDocumentMargin(0);
    document.setMarkdown(files::LabCardWords(moment.language).markdown(*moment.scenario, *card, false, answers));
    workbench::dressMarkdown(document, paper.appearance());
    paper.turn();
    const QRectF room = paper.room();
    document.setPageSize(room.size());
    workbench::keepHeadings(document);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0) paper.turn();
        const QRectF part(QPointF(0, page * room.height()), room.size());
        paper.painter().save();
        paper.painter().translate(room.topLeft() - part.topLeft());
        workbench::drawOnPaper(document, paper.painter(), part);
        paper.painter().restore();
    }
}

}  // namespace

QPageSize::PageSizeId usualPaper()
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return letter ? QPageSize::Letter : QPageSize::A4;
}

bool writeHandout(const lab::Moment& moment, HandoutFor whom, const theme::Appearance& appearance, QIODevice& device,
                  QPageSize::PageSizeId paper, const lab::Evidence* evidence)
{
    QPdfWriter writer(&device);
    writer.setTitle(QStringLiteral("TCP State Lab"));
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(paper));
    return printHandoutOn(writer, moment, whom, appearance, evidence);
}

bool printHandoutOn(QPagedPaintDevice& device, const lab::Moment& moment, HandoutFor whom,
                    const theme::Appearance& appearance, const lab::Evidence* evidence)
{
    const bool students = whom == HandoutFor::Students;
    Paper paper(device, appearance);
    if (!paper.good()) return false;
    const lab::Moment end = momentAfter(moment, moment.stepEnds.size());
    const lab::Telling lesson = lab::tellingAt(momentAfter(moment, 0));
    const QString edition = students ? HandoutWords::tr("for students") : HandoutWords::tr("for teachers");
    paper.writeHead(QStringLiteral("TCP State Lab"), edition);
    paper.write(lesson.title.isEmpty() ? HandoutWords::tr("Free play") : lesson.title,
                paper.appearance().font(20, QFont::Bold));
    if (!students) paper.write(lesson.say, paper.appearance().font(13));  // it tells how the lesson ends
    paper.take(kGap / 2);
    writeSteps(paper, moment, whom, evidence);
    paper.turn();
    writeDiagram(paper, end, whom, evidence);
    paper.turn();
    paper.write(students ? HandoutWords::tr("Name the segments, and the states in the bands")
                         : HandoutWords::tr("Segments, states and timers"), paper.appearance().font(15, QFont::Bold));
    writeLadder(paper, end, whom, evidence);
    if (!evidence) writeCard(paper, moment, whom);
    return paper.end();
}

}  // namespace app::exporting
