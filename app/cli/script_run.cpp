#include "cli/script_run.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/script_words.h"
#include "cli/source.h"

#include "drill/player.h"
#include "drill/reader.h"
#include "drill/writer.h"
#include "files/read_at_most.h"
#include "protocol/state.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace app::cli {
namespace {

using tcp::drill::Playing;
using tcp::drill::Script;
using tcp::drill::Skipped;

constexpr qint64 kMostOctets = 1 << 20; // of a script
constexpr int kWhat = 72;               // columns of what passed

/// Empty after a message was printed.
std::optional<QByteArray> contentOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        complainAsIs(name + ": " + Cli::tr("cannot be read: %1").arg(file.errorString()));
        return std::nullopt;
    }
    const QByteArray content = files::readAtMost(file, kMostOctets + 1);
    if (content.size() <= kMostOctets) return content;
    complainAsIs(name + ": " + Cli::tr("is larger than a script can be (1 MiB)"));
    return std::nullopt;
}

std::optional<Script> scriptOf(const QString& name, std::string_view system)
{
    const auto content = contentOf(name);
    if (!content) return std::nullopt;
    const auto read = tcp::drill::readScript({content->constData(), static_cast<std::size_t>(content->size())}, system);
    if (const auto* script = std::get_if<Script>(&read)) return *script;
    const auto& error = std::get<tcp::drill::ScriptError>(read);
    const QString found = error.found.empty() ? Cli::tr("the script ends here")
                                              : Cli::tr("here stands \"%1\"").arg(QString::fromStdString(error.found));
    complainAsIs(QStringLiteral("%1:%2:%3: %4; %5")
                     .arg(name)
                     .arg(error.place.line)
                     .arg(error.place.column)
                     .arg(expectedWords(error.expected), found));
    return std::nullopt;
}

QString exactSeconds(tcp::Duration time) { return QString::number(static_cast<double>(time.count()) / 1e6, 'f', 6); }

void tellWhatPassed(const Playing& playing, QTextStream& out)
{
    for (const tcp::drill::Passed& it : playing.passed) {
        const QString state = QString::fromLatin1(tcp::text(it.state).data(), qsizetype(tcp::text(it.state).size()));
        out << exactSeconds(it.at).rightJustified(11) << QString::number(it.place.line).rightJustified(6) << "  "
            << padded(QString::fromStdString(it.what), kWhat) << "  " << state << '\n';
    }
}

/// Once for each line and reason.
void tellWhatIsOutside(const std::vector<Skipped>& skipped, QTextStream& out)
{
    std::map<QString, QStringList> lines;
    for (const Skipped& it : skipped) {
        const QString word = it.word.empty() ? QString() : ": " + QString::fromStdString(it.word);
        QStringList& places = lines[outsideWords(it.why) + word];
        const QString place = QString::number(it.place.line);
        if (!places.contains(place)) places << place;
    }
    for (const auto& [what, places] : lines)
        out << Cli::tr("skipped, line %1: %2").arg(places.join(", "), what) << '\n';
}

} // namespace

bool isScript(const QString& file) { return file.endsWith(QLatin1String(".pkt")); }

int runScript(const QString& file, const QCommandLineParser& line)
{
    const auto settings = loadSettings(tcp::Scenario{}, line, nullptr, "linux");
    if (!settings) return kBadInput;
    auto script = scriptOf(file, settings->of(tcp::HostId::Server).profile);
    if (!script) return kBadInput;
    if (line.isSet("profile")) std::erase_if(script->settings, [](const auto& it) { return it.first == "profile"; });
    std::vector<Skipped> skipped;
    const tcp::HostSettings host = tcp::drill::settingsOf(*script, settings->of(tcp::HostId::Server), skipped);
    const Playing playing = tcp::drill::play(*script, host);
    skipped.insert(skipped.end(), playing.skipped.begin(), playing.skipped.end());
    QString text;
    QTextStream out(&text);
    tellWhatPassed(playing, out);
    tellWhatIsOutside(skipped, out);
    if (playing.agrees())
        out << Cli::tr("agrees: %1 events").arg(playing.events) << '\n';
    else
        out << QStringLiteral("%1:%2: ").arg(file).arg(playing.difference->place.line)
            << Cli::tr("differs at %1 s: %2")
                   .arg(exactSeconds(playing.difference->at), mismatchWords(*playing.difference))
            << '\n'
            << Cli::tr("%1 of %2 events were reached").arg(playing.reached).arg(playing.events) << '\n';
    out.flush();
    const int written = writeResult(text.toUtf8(), line.value("output"));
    return std::max<int>(written, playing.agrees() ? kAllHold : kSomeFailed);
}

int writeScript(const tcp::Run& run, tcp::HostId host, const QCommandLineParser& line)
{
    const auto text = tcp::drill::scriptOf(run.timeline, host);
    if (!text) {
        complain(Cli::tr("no script can say this: the host has not one connection but none or several, is switched "
                         "off, or follows a wrong rule"));
        return kSomeFailed;
    }
    const int written = writeResult(QByteArray::fromStdString(*text), line.value("output"));
    const auto read = tcp::drill::readScript(*text);
    const auto* script = std::get_if<tcp::drill::Script>(&read);
    if (script == nullptr) return kSomeFailed;
    std::vector<Skipped> skipped;
    const tcp::HostSettings settings = tcp::drill::settingsOf(*script, run.timeline.at(0).settings().of(host), skipped);
    const Playing playing = tcp::drill::play(*script, settings);
    if (playing.agrees()) return written;
    complain(Cli::tr("the script does not play back; line %1: %2")
                 .arg(playing.difference->place.line)
                 .arg(mismatchWords(*playing.difference)));
    return std::max<int>(written, kSomeFailed);
}

} // namespace app::cli
