#include "cli/columns.h"
#include "cli/command.h"
#include "cli/language.h"

namespace app {
namespace {

constexpr int kWidth = 92;
constexpr int kIndent = 24;

QString translated(const char* text) { return text ? QCoreApplication::translate("app::Cli", text) : QString(); }

/// A name and what it means, the meaning in its own column.
QString row(const QString& name, const QString& meaning)
{
    QString text;
    QString head = "  " + name;
    for (const QString& line : wrapped(meaning, kWidth - kIndent)) {
        const bool longName = columnsOf(head) > kIndent - 2;
        text += longName ? head + '\n' + QString(kIndent, u' ') : padded(head, kIndent);
        text += line + '\n';
        head.clear();
    }
    return text;
}

QString optionText(const Option& option)
{
    const QString name = QString("--") + option.name;
    return option.value ? name + ' ' + option.value : name;
}

}  // namespace

QString helpOf(const Command& command)
{
    const QString program = "tcp-state-lab-cli ";
    QString usage = program + command.name;
    if (*command.arguments) usage += QString(" ") + command.arguments;
    QString text = Cli::tr("Usage: %1 [OPTION]…").arg(usage) + '\n' + translated(command.summary) + '\n';
    if (command.details) text += '\n' + wrapped(translated(command.details), kWidth).join('\n') + '\n';
    text += '\n' + Cli::tr("Options:") + '\n';
    for (const Option& option : command.options) text += row(optionText(option), translated(option.help));
    text += row("--help", Cli::tr("this text"));
    text += '\n' + Cli::tr("Examples:") + '\n';
    for (const char* example : command.examples) text += "  " + program + example + '\n';
    return text;
}

QString helpOfAll()
{
    QString text = Cli::tr("Usage: tcp-state-lab-cli COMMAND [OPTION]…") + '\n' +
                   Cli::tr("Plays TCP connections by RFC 9293, state by state.") + "\n\n" + Cli::tr("Commands:") + '\n';
    for (const Command& command : commands()) {
        QString name = command.name;
        if (*command.arguments) name += QString(" ") + command.arguments;
        text += row(name, translated(command.summary));
    }
    text += '\n' + row("COMMAND --help", Cli::tr("the options of a command, with examples"));
    text += row("--version", Cli::tr("the version of the program"));
    return text;
}

}  // namespace app
