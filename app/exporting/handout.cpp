#include "exporting/handout.h"

#include "exporting/handout_paper.h"
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

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace app::exporting {
namespace {

constexpr int kDotsPerInch = 1200;
constexpr qreal kSmallestLadder = 0.66;  ///< of its size on the screen
/// How large a lab card may be printed, the usual size first.
constexpr std::array kCardScales{1.0, 0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 1.02, 1.04, 1.06, 1.08, 1.1};

struct HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

Cells cellsOf(const HandoutRow& row, std::size_t number)
{
    return {Cell{QString::number(number), {}}, Cell{row.done, row.question}, Cell{{}, row.prediction},
            Cell{{}, row.states[0]}, Cell{{}, row.states[1]}};
}

void writeSteps(Paper& paper, const lab::Moment& moment, HandoutFor whom, const lab::Evidence* evidence)
{
    Table table(paper);
    const QString client = evidence ? evidence->names[0] : lab::hostWord(tcp::HostId::Client);
    const QString server = evidence ? evidence->names[1] : lab::hostWord(tcp::HostId::Server);
    std::vector<Cells> rows;
    rows.push_back({Cell{}, Cell{HandoutWords::tr("What happens"), {}}, Cell{HandoutWords::tr("My prediction"), {}},
                    Cell{client, {}}, Cell{server, {}}});
    for (const HandoutRow& row : handoutRows(moment, whom, paper.appearance().names, evidence))
        rows.push_back(cellsOf(row, rows.size()));
    table.write(rows);
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

/// How large a ladder is drawn: a little smaller where that brings it on one page, or saves a last one with little on
/// it; else as wide as the page.
qreal ladderScale(const Paper& paper, qreal height)
{
    const qreal first = paper.room().height();
    if (first / height >= kSmallestLadder) return std::min(1.0, first / height);
    const qreal further = std::floor((height - first) / paper.fullHeight());
    const qreal before = first + further * paper.fullHeight();  // on all pages but the last
    return height - before < kLeastPage * paper.fullHeight() ? before / height : 1;
}

/// A long one goes over several pages.
void writeLadder(Paper& paper, const lab::Moment& end, HandoutFor whom, const lab::Evidence* evidence)
{
    ladder::LadderGeometry sheet = ladder::wholeLadder(end, paper.appearance(), paper.room().width(), evidence);
    if (whom == HandoutFor::Students) sheet = ladder::blankLadder(std::move(sheet));
    const qreal scale = ladderScale(paper, ladder::ladderSize(sheet).height());
    const qreal whole = ladder::ladderSize(sheet).height() * scale;
    for (qreal from = 0; from < whole - 0.5;) {
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

/// As much of the last page as is written on.
qreal lastPage(const QTextDocument& document)
{
    const qreal page = document.pageSize().height();
    const qreal bottom = document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
    return document.pageCount() == 1 ? 1 : bottom / page - (document.pageCount() - 1);
}

/// A card as it is printed, and how large.
struct PrintedCard {
    std::unique_ptr<QTextDocument> document;
    qreal scale = 1;
};

/// In the size that leaves no last page with a few lines.
PrintedCard fittedCard(const QString& markdown, const Paper& paper)
{
    PrintedCard card;
    for (const qreal scale : kCardScales) {
        card = {std::make_unique<QTextDocument>(), scale};
        card.document->setDefaultFont(paper.appearance().font(12));
        card.document->setDocumentMargin(0);
        card.document->setMarkdown(markdown);
        workbench::dressMarkdown(*card.document, paper.appearance());
        card.document->setPageSize(paper.room().size() / scale);
        workbench::keepHeadings(*card.document);
        if (lastPage(*card.document) >= kLeastPage) break;
    }
    return card;
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
    paper.turn();
    const QString words = files::LabCardWords(moment.language).markdown(*moment.scenario, *card, false, answers);
    const auto [document, scale] = fittedCard(words, paper);
    const QSizeF sheet = document->pageSize();
    for (int page = 0; page < document->pageCount(); ++page) {
        if (page > 0) paper.turn();
        const QRectF part(QPointF(0, page * sheet.height()), sheet);
        paper.painter().save();
        paper.painter().translate(paper.room().topLeft());
        paper.painter().scale(scale, scale);
        paper.painter().translate(-part.topLeft());
        workbench::drawOnPaper(*document, paper.painter(), part);
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
