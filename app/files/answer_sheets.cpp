#include "files/answer_sheets.h"

#include "files/item_text.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace app::files {
namespace {

using tcp::practice::AnswerSheet;
using tcp::practice::Form;
using tcp::practice::Gain;
using tcp::practice::kInventoryItems;
using tcp::practice::kMisconceptions;
using tcp::practice::When;

constexpr std::size_t kHead = 3;

/// A cell of a line, and where it begins in the text.
struct SheetCell {
    QByteArray text;
    qsizetype at = 0;
};

/// RFC 4180 within one line: a cell in quotation marks may hold commas.
std::vector<SheetCell> cellsOf(const QByteArray& line, qsizetype at)
{
    std::vector<SheetCell> cells{{{}, at}};
    bool quotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char letter = line[i];
        if (letter == '"' && quotes && i + 1 < line.size() && line[i + 1] == '"') cells.back().text += line[++i];
        else if (letter == '"') quotes = !quotes;
        else if (letter == ',' && !quotes) cells.push_back({{}, at + i + 1});
        else if (letter != '\r') cells.back().text += letter;
    }
    for (SheetCell& cell : cells) cell.text = cell.text.trimmed();
    return cells;
}

class SheetReader {
public:
    SheetReader(std::vector<SheetCell> cells, Faults& faults) : cells_(std::move(cells)), faults_(faults) {}

    std::optional<AnswerSheet> read()
    {
        if (cells_.size() != kHead + kInventoryItems)
            return fail(cells_.back().at, "the line has %1 cells", cells_.size());
        AnswerSheet sheet;
        sheet.learner = cells_[0].text.toStdString();
        if (sheet.learner.empty()) return fail(0, "expected who answered, or a number");
        const QByteArray when = cells_[1].text.toLower();
        if (when != "before" && when != "after") return fail(1, "expected \"before\" or \"after\"");
        sheet.when = when == "before" ? When::Before : When::After;
        const QByteArray form = cells_[2].text.toUpper();
        if (form != "A" && form != "B") return fail(2, "expected \"A\" or \"B\"");
        sheet.form = form == "A" ? Form::A : Form::B;
        bool good = true;
        for (std::size_t i = 0; i < kInventoryItems; ++i) good = readAnswer(sheet, i) && good;
        return good ? std::optional(sheet) : std::nullopt;
    }

private:
    std::optional<AnswerSheet> fail(std::size_t cell, const char* expected)
    {
        faults_.add(cells_[cell].at, QStringLiteral("unexpected \"%1\"").arg(QString::fromUtf8(cells_[cell].text)),
                    expected);
        return std::nullopt;
    }
    std::optional<AnswerSheet> fail(qsizetype at, const char* wrong, std::size_t count)
    {
        faults_.add(at, QString::fromUtf8(wrong).arg(count),
                    QStringLiteral("expected %1: learner, when, form, and an answer to each item")
                        .arg(kHead + kInventoryItems));
        return std::nullopt;
    }

    bool readAnswer(AnswerSheet& sheet, std::size_t item)
    {
        const QByteArray text = cells_[kHead + item].text.toUpper();
        if (text.isEmpty()) return true;
        const std::size_t choices = tcp::practice::inventory(sheet.form)[item].choices.size();
        const int choice = text.size() == 1 ? text[0] - 'A' : -1;
        if (choice < 0 || static_cast<std::size_t>(choice) >= choices)
            return fail(kHead + item, choices == 3 ? "expected A to C, or nothing" : "expected A to D, or nothing")
                .has_value();
        sheet.answers[item] = static_cast<std::size_t>(choice);
        return true;
    }

    std::vector<SheetCell> cells_;
    Faults& faults_;
};

QByteArray quotedCell(const std::string& text)
{
    QByteArray cell = QByteArray::fromStdString(text);
    if (!cell.contains(',') && !cell.contains('"')) return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

/// "learner 7" handed in twice: once before and once after, not twice before.
void findTwice(const std::vector<AnswerSheet>& sheets, const std::vector<qsizetype>& places, Faults& faults)
{
    QHash<QString, bool> known;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString learner = QString::fromStdString(sheets[i].learner);
        const QString key = learner + u'\n' + viewed(tcp::practice::text(sheets[i].when));
        if (known.contains(key))
            faults.add(places[i], QStringLiteral("\"%1\" is given twice").arg(learner), "expected it once");
        known[key] = true;
    }
}

QByteArray share(double value) { return QByteArray::number(value, 'f', 3); }

}  // namespace

AnswerTable readAnswers(const QByteArray& csv)
{
    AnswerTable table;
    Faults faults;
    std::vector<qsizetype> places;
    bool head = true;
    for (qsizetype at = csv.startsWith("\xEF\xBB\xBF") ? 3 : 0; at < csv.size();) {
        qsizetype end = csv.indexOf('\n', at);
        if (end < 0) end = csv.size();
        const QByteArray line = csv.mid(at, end - at);
        if (head && !line.toLower().startsWith("learner,when,form"))
            faults.add(at, QStringLiteral("the line of heads is missing"),
                       QStringLiteral("expected learner,when,form,1,2 …"));
        if (!head && !line.trimmed().isEmpty()) {
            if (auto sheet = SheetReader(cellsOf(line, at), faults).read()) {
                table.sheets.push_back(std::move(*sheet));
                places.push_back(at);
            }
        }
        if (faults.full()) break;
        head = false;
        at = end + 1;
    }
    if (head) faults.add(0, QStringLiteral("the file is empty"), QStringLiteral("expected learner,when,form,1,2 …"));
    else if (table.sheets.empty() && faults.empty())
        faults.add(csv.size(), QStringLiteral("there are no answers"),
                   QStringLiteral("expected a line for each sheet"));
    findTwice(table.sheets, places, faults);
    table.faults = faults.located(csv);
    return table;
}

QByteArray answersCsv(std::span<const AnswerSheet> sheets)
{
    QByteArray csv = "learner,when,form";
    for (std::size_t i = 1; i <= kInventoryItems; ++i) csv += ',' + QByteArray::number(static_cast<qulonglong>(i));
    csv += '\n';
    for (const AnswerSheet& sheet : sheets) {
        csv += quotedCell(sheet.learner) + ',' + viewed(tcp::practice::text(sheet.when)).toUtf8() + ','
               + viewed(tcp::practice::text(sheet.form)).toUtf8();
        for (const auto& answer : sheet.answers) {
            csv += ',';
            if (answer) csv += static_cast<char>('A' + *answer);
        }
        csv += '\n';
    }
    return csv;
}

QByteArray resultsCsv(std::span<const AnswerSheet> sheets)
{
    QByteArray csv = "number,when,form,right";
    for (int i = 1; i <= kMisconceptions; ++i) csv += ",M" + QByteArray::number(i);
    csv += '\n';
    int number = 0;
    for (const AnswerSheet& sheet : sheets) {
        const tcp::practice::SheetResult result = tcp::practice::resultOf(sheet);
        csv += QByteArray::number(++number) + ',' + viewed(tcp::practice::text(sheet.when)).toUtf8() + ','
               + viewed(tcp::practice::text(sheet.form)).toUtf8() + ',' + QByteArray::number(result.total());
        for (const int right : result.right) csv += ',' + QByteArray::number(right);
        csv += '\n';
    }
    return csv;
}

QByteArray gainsCsv(std::span<const AnswerSheet> sheets)
{
    QByteArray csv = "misconception,before,after,right_before,right_after,believed_before,believed_after,gain\n";
    int number = 0;
    for (const Gain& gain : tcp::practice::gains(sheets)) {
        const auto normalized = gain.normalized();
        csv += 'M' + QByteArray::number(++number) + ',' + QByteArray::number(static_cast<qulonglong>(gain.before)) + ','
               + QByteArray::number(static_cast<qulonglong>(gain.after)) + ',' + share(gain.rightBefore) + ','
               + share(gain.rightAfter) + ',' + share(gain.believedBefore) + ',' + share(gain.believedAfter) + ','
               + (normalized ? share(*normalized) : QByteArray()) + '\n';
    }
    return csv;
}

}  // namespace app::files
