#include "cli/command.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/languages.h"
#include "files/spoken_message.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <array>
#include <optional>
#include <string_view>

namespace app::cli {
namespace {

QString quoted(const QString& word) { return QString::fromStdString(tcp::quoted(word.toStdString())); }

QString suggestion(const QString& word, const std::vector<std::string>& words)
{
    const std::vector<std::string_view> views(words.begin(), words.end());
    return files::spokenMessage(QString::fromStdString(tcp::suggestion(word.toStdString(), views)));
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands()) {
        if (name == command.name) return &command;
    }
    return nullptr;
}

int unknownCommand(const QString& name)
{
    std::vector<std::string> names;
    for (const Command& command : commands()) names.emplace_back(command.name);
    const QString wrong = name.startsWith('-') ? Cli::tr("unknown option %1") : Cli::tr("unknown command %1");
    if (name.startsWith('-')) names = {"--help", "--version"};
    complain(wrong.arg(quoted(name)) + "; " + suggestion(name, names));
    return kBadInput;
}

int unknownOption(const Command& command, const QString& name)
{
    std::vector<std::string> names;
    for (const Option& option : command.options) names.emplace_back(std::string("--") + option.name);
    names.emplace_back("--help");
    const QString written = (name.size() == 1 ? "-" : "--") + name;
    complain(Cli::tr("unknown option %1").arg(quoted(written)) + "; " + suggestion(written, names));
    return kBadInput;
}

void addOptions(QCommandLineParser& parser, const Command& command)
{
    for (const Option& option : command.options) {
        parser.addOption({QString(option.name), QString(), option.value ? QString(option.value) : QString()});
    }
    parser.addOption({{"h", "help"}, QString()});
}

/// The language asked for, if something in it can be shown.
std::optional<QString> knownLanguage(const QString& asked, const QStringList& names)
{
    if (isSpoken(asked, names)) return asked;
    std::vector<std::string> known;
    for (const QString& language : files::interfaceLanguages()) known.push_back(language.toStdString());
    complain(Cli::tr("unknown language %1").arg(quoted(asked)) + "; " + suggestion(asked, known));
    return std::nullopt;
}

std::optional<QString> language(const QCommandLineParser& line)
{
    const QString asked = line.optionNames().contains("lang") ? line.value("lang") : languageOfLocale();
    return knownLanguage(asked, line.positionalArguments());
}

/// Takes `--lang ko` out of what stands before a command, or beside --help: the value, empty if there is none.
QString takeLanguage(QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size() && arguments[i].startsWith('-'); ++i) {
        if (arguments[i].startsWith("--lang=")) return arguments.takeAt(i).mid(7);
        if (arguments[i] != "--lang") continue;
        arguments.removeAt(i);
        return i < arguments.size() ? arguments.takeAt(i) : QStringLiteral("?");
    }
    return {};
}

/// Behind a command that is none nothing says what an option is; what is wrong is told in the language all the same.
void speakAsAskedIn(QStringList arguments)
{
    while (!arguments.isEmpty() && !arguments.first().startsWith("--lang")) arguments.removeFirst();
    const QString asked = takeLanguage(arguments);
    if (files::interfaceLanguages().contains(asked)) speak(asked);
}

/// Qt says it in English only: "Missing value after '--set'."
QString valueProblem(const QString& english)
{
    const QString option = english.section('\'', 1, 1);
    return english.startsWith(QLatin1String("Missing")) ? Cli::tr("a value is missing after %1").arg(option)
                                                        : Cli::tr("%1 takes no value").arg(option);
}

int runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser line;
    addOptions(line, command);
    const bool parsed = line.parse(arguments);
    if (line.isSet("lang") && files::interfaceLanguages().contains(line.value("lang"))) speak(line.value("lang"));
    if (const QStringList unknown = line.unknownOptionNames(); !unknown.isEmpty()) {
        return unknownOption(command, unknown.first());
    }
    if (!parsed) {
        complain(valueProblem(line.errorText()));
        return kBadInput;
    }
    const auto spoken = language(line);
    if (!spoken) return kBadInput;
    speak(*spoken);
    return line.isSet("help") ? writeResult(helpOf(command).toUtf8()) : command.run(line);
}

}  // namespace

int runCommandLine(const QStringList& arguments)
{
    speak(languageOfLocale());
    QStringList rest = arguments.mid(1);
    const QString asked = takeLanguage(rest);
    if (!asked.isEmpty()) {
        const auto known = knownLanguage(asked, rest.mid(1));
        if (!known) return kBadInput;
        speak(*known);
    }
    if (rest.isEmpty()) {
        complainAsIs(helpOfAll());
        return kBadInput;
    }
    const QString& first = rest.first();
    if (first == "--help" || first == "-h" || first == "help") return writeResult(helpOfAll().toUtf8());
    if (first == "--version" || first == "-v") {
        return writeResult(("tcp-state-lab-cli " + QCoreApplication::applicationVersion() + '\n').toUtf8());
    }
    const Command* const command = findCommand(first);
    if (!command) {
        speakAsAskedIn(rest);
        return unknownCommand(first);
    }
    if (!asked.isEmpty()) rest.insert(1, "--lang=" + asked);  // a --lang of the command's own comes later and counts
    return runCommand(*command, rest);
}

}  // namespace app::cli
