#include "cli/command.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/output.h"

#include "scenario/action_text.h"
#include "simulation/words.h"

#include <array>
#include <optional>
#include <string_view>

namespace app {
namespace {

QString quoted(const QString& word) { return QString::fromStdString(tcp::quoted(word.toStdString())); }

QString suggestion(const QString& word, const std::vector<std::string>& words)
{
    const std::vector<std::string_view> views(words.begin(), words.end());
    const std::string_view near = tcp::nearest(word.toStdString(), views);
    if (!near.empty())
        return Cli::tr("did you mean \"%1\"?").arg(QString::fromUtf8(near.data(), qsizetype(near.size())));
    return Cli::tr("expected %1").arg(QString::fromStdString(tcp::alternatives(views)));
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

/// The language asked for, if it is one of ours.
std::optional<QString> language(const QCommandLineParser& line)
{
    const QString asked = line.optionNames().contains("lang") ? line.value("lang") : languageOfLocale();
    if (asked == "en" || asked == "ko") return asked;
    complain(Cli::tr("unknown language %1").arg(quoted(asked)) + "; " + suggestion(asked, {"en", "ko"}));
    return std::nullopt;
}

int runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser line;
    addOptions(line, command);
    const bool parsed = line.parse(arguments);
    if (const QStringList unknown = line.unknownOptionNames(); !unknown.isEmpty()) {
        return unknownOption(command, unknown.first());
    }
    if (!parsed) {
        complain(line.errorText());
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
    if (arguments.size() < 2) {
        complainAsIs(helpOfAll());
        return kBadInput;
    }
    const QString& first = arguments.at(1);
    if (first == "--help" || first == "-h" || first == "help") return writeResult(helpOfAll().toUtf8());
    if (first == "--version" || first == "-v") {
        return writeResult(("tcp-state-lab-cli " + QCoreApplication::applicationVersion() + '\n').toUtf8());
    }
    const Command* const command = findCommand(first);
    if (!command) return unknownCommand(first);
    return runCommand(*command, arguments.mid(1));
}

}  // namespace app
