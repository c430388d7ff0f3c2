#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/answer_sheets.h"
#include "files/inventory_text.h"
#include "files/item_words.h"

#include <QFile>

#include <algorithm>

namespace app::cli {
namespace {

namespace practice = tcp::practice;

std::optional<practice::Form> formOf(const QString& text)
{
    for (const practice::Form form : practice::kForms) {
        const std::string_view name = practice::text(form);
        if (text.compare(QLatin1String(name.data(), static_cast<qsizetype>(name.size())), Qt::CaseInsensitive) == 0)
            return form;
    }
    complain(Cli::tr("unknown form \"%1\"; expected A or B").arg(text));
    return std::nullopt;
}

int printForm(const QCommandLineParser& line)
{
    const auto form = formOf(line.value("form"));
    if (!form) return kBadInput;
    const QStringList parts = line.isSet("key") ? files::InventoryText::key(*form) : files::InventoryText::form(*form);
    return writeResult(parts.join(QString()).toUtf8());
}

int makeUp(const QCommandLineParser& line)
{
    constexpr int kMost = 10'000;
    bool good = false;
    const int learners = line.value("made-up").toInt(&good);
    if (!good || learners < 1 || learners > kMost) {
        complain(Cli::tr("--made-up: expected a number of learners from 1 to %1").arg(kMost));
        return kBadInput;
    }
    const std::uint64_t seed = line.isSet("seed") ? line.value("seed").toULongLong(&good) : 1;
    if (!good) {
        complain(Cli::tr("--seed: expected a whole number"));
        return kBadInput;
    }
    return writeResult(files::answersCsv(practice::madeUpClass(learners, seed)));
}

QString percent(double share) { return QStringLiteral("%1 %").arg(qRound(100 * share)); }

QString gainText(const std::vector<practice::AnswerSheet>& sheets)
{
    const auto gains = practice::gains(sheets);
    QString text = Cli::tr("%n sheet(s)", nullptr, static_cast<int>(sheets.size())) + "; "
                   + Cli::tr("counted: %1 before, %2 after").arg(gains[0].before).arg(gains[0].after) + "\n\n";
    text +=
        padded(QString(), 5) + padded(Cli::tr("right"), 16) + padded(Cli::tr("believed"), 16) + Cli::tr("gain") + '\n';
    int number = 0;
    for (const practice::Gain& gain : gains) {
        const auto normalized = gain.normalized();
        const auto change = [](double before, double after) { return percent(before) + " → " + percent(after); };
        ++number;
        text += padded(QStringLiteral("M%1").arg(number), 5) + padded(change(gain.rightBefore, gain.rightAfter), 16)
                + padded(change(gain.believedBefore, gain.believedAfter), 16)
                + padded(normalized ? QString::number(*normalized, 'f', 2) : QStringLiteral("-"), 7)
                + files::ItemWords::misconception(number) + '\n';
    }
    return text + '\n' + files::InventoryText::caution() + '\n';
}

int readClass(const QString& path, const QCommandLineParser& line)
{
    QFile file(path);
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        complain(Cli::tr("cannot read %1: %2").arg(path, file.errorString()));
        return kBadInput;
    }
    const files::AnswerTable table = files::readAnswers(file.readAll());
    for (const files::Fault& fault : table.faults) complainAsIs(fault.text(path));
    if (!table.good()) return kBadInput;
    int status = kAllHold;
    if (line.isSet("results")) status = writeResult(files::resultsCsv(table.sheets), line.value("results"));
    if (line.isSet("gains")) status = std::max(status, writeResult(files::gainsCsv(table.sheets), line.value("gains")));
    return std::max(status, writeResult(gainText(table.sheets).toUtf8()));
}

}  // namespace

int inventory(const QCommandLineParser& line)
{
    const QStringList files = line.positionalArguments();
    if (line.isSet("form") && files.isEmpty()) return printForm(line);
    if (line.isSet("made-up") && files.isEmpty()) return makeUp(line);
    if (files.size() == 1 && !line.isSet("form") && !line.isSet("made-up")) return readClass(files.first(), line);
    complain(Cli::tr("expected --form A or B, or one file of answers"));
    return kBadInput;
}

}  // namespace app::cli
