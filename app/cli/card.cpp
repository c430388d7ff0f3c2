#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/source.h"

#include "files/lab_card_words.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace app::cli {
namespace {

using Rows = std::vector<tcp::CardRow>;

/// "FIN-WAIT-2 0 0 127.0.0.1:50398 127.0.0.1:8080 timer:(timewait,59sec,0)", as ss prints it.
std::optional<tcp::CardRow> readRow(const QString& line)
{
    const QStringList words = line.split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
    if (words.size() < 5) return std::nullopt;
    tcp::CardRow row;
    row.state = words[0].toStdString();
    row.recvQ = words[1].toUInt();
    row.sendQ = words[2].toUInt();
    row.host = words[3].endsWith(":8080") ? tcp::HostId::Server : tcp::HostId::Client;
    static const QRegularExpression timer("timer:\\(([a-z]+),");
    row.timer = timer.match(line).captured(1).toStdString();
    return row;
}

/// What ss showed after each step, by its number.
std::map<int, Rows> readShown(const QString& output)
{
    std::map<int, Rows> shown;
    int step = 0;
    for (const QString& line : output.split('\n')) {
        if (line.startsWith("== ")) shown[step = line.mid(3).toInt()];
        else if (const auto row = readRow(line); row && step > 0) shown[step].push_back(*row);
    }
    return shown;
}

QString rowWords(Rows rows)
{
    std::ranges::sort(rows);
    QStringList all;
    for (const tcp::CardRow& row : rows) {
        const char* const who = row.host == tcp::HostId::Client ? "client" : "server";
        QString text = QString("%1 %2 %3 %4").arg(who, QString::fromStdString(row.state)).arg(row.recvQ).arg(row.sendQ);
        if (!row.timer.empty()) text += ' ' + QString::fromStdString(row.timer);
        all << text;
    }
    return all.isEmpty() ? Cli::tr("nothing") : all.join("; ");
}

struct Typed {
    bool done = false;
    QString output;
    QString error;
};

Typed typeIn(const tcp::LabCard& card)
{
    QProcess python;
    python.start("unshare", {"-Urn", "python3", "-u", "-c", files::LabCardWords::script(card)});
    Typed typed;
    if (!python.waitForStarted()) return typed;
    python.waitForFinished(-1);
    typed.output = QString::fromUtf8(python.readAllStandardOutput());
    typed.error = QString::fromUtf8(python.readAllStandardError()).trimmed();
    typed.done = python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
    return typed;
}

int checkCard(const QString& id, const tcp::LabCard& card)
{
    const Typed typed = typeIn(card);
    if (!typed.done) {
        const QString programs = card.usesNft ? "unshare, python3, ip, ss, nft" : "unshare, python3, ip, ss";
        complain(Cli::tr("cannot type the card: it needs user namespaces and %1 (%2)")
                     .arg(programs, typed.error.section('\n', -1)));
        return kNotAllowed;
    }
    const auto shown = readShown(typed.output);
    int wrong = 0;
    for (std::size_t i = 0; i < card.steps.size(); ++i) {
        const auto found = shown.find(static_cast<int>(i) + 1);
        const QString is = rowWords(found == shown.end() ? Rows{} : found->second);
        const QString want = rowWords(card.steps[i].rows);
        if (is == want) continue;
        ++wrong;
        complainAsIs(Cli::tr("%1, step %2 of the card: ss shows %3; expected %4").arg(id).arg(i + 1).arg(is, want));
    }
    const QString sum = Cli::tr("%1: %2 of %3 steps as on the card")
                            .arg(id)
                            .arg(card.steps.size() - std::size_t(wrong))
                            .arg(card.steps.size());
    const int written = writeResult((sum + '\n').toUtf8());
    return written != kAllHold ? written : wrong == 0 ? kAllHold : kSomeFailed;
}

}  // namespace

int card(const QCommandLineParser& line)
{
    if (line.positionalArguments().size() != 1) {
        complain(Cli::tr("expected one scenario: an id, a file or -"));
        return kBadInput;
    }
    const auto performance = loadPerformance(line.positionalArguments().first(), line, nullptr, "linux");
    if (!performance) return kBadInput;
    const QString id = QString::fromStdString(performance->scenario.id);
    const auto made = tcp::labCard(performance->scenario, performance->settings, performance->play());
    if (const auto* refusal = std::get_if<tcp::CardRefusal>(&made)) {
        complain(Cli::tr("no lab card of %1: %2").arg(id, files::LabCardWords::whyNone(*refusal)));
        return kSomeFailed;
    }
    const auto& it = std::get<tcp::LabCard>(made);
    if (it.forges && line.isSet("two-machines")) {
        complain(Cli::tr("the lab card of %1 forges segments: it is for one machine").arg(id));
        return kSomeFailed;
    }
    if (line.isSet("check")) return checkCard(id, it);
    return writeResult(
        files::LabCardWords(spokenLanguage()).markdown(performance->scenario, it, line.isSet("two-machines")).toUtf8(),
        line.value("output"));
}

}  // namespace app::cli
