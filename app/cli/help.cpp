#include "cli/columns.h"
#include "cli/command.h"
#include "cli/language.h"

namespace app::cli {
namespace {

constexpr int kWidth = 92;
constexpr int kOptionIndent = 24;

QString spoken(const char* text) { return text ? Cli::tr(text) : QString(); }

/// A name and what it means, the meaning in its own column.
QString row(const QString& name, const QString& meaning)
{
    QString text;
    QString head = "  " + name;
    for (const QString& line : wrapped(meaning, kWidth - kOptionIndent)) {
        const bool longName = columnsOf(head) > kOptionIndent - 2;
        text += longName ? head + '\n' + QString(kOptionIndent, u' ') : padded(head, kOptionIndent);
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
    QString text = Cli::tr("Usage: %1 [OPTION]…").arg(usage) + '\n' + spoken(command.summary) + '\n';
    if (command.details) text += '\n' + wrapped(spoken(command.details), kWidth).join('\n') + '\n';
    text += '\n' + Cli::tr("Options:") + '\n';
    for (const Option& option : command.options) text += row(optionText(option), spoken(option.help));
    text += row("--help", Cli::tr("show this help"));
    text += '\n' + Cli::tr("Examples:") + '\n';
    for (const char* example : command.examples) text += "  " + program + example + '\n';
    return text;
}

QString helpOfAll()
{
    QString text = Cli::tr("Usage: tcp-state-lab-cli COMMAND [OPTION]…") + '\n' +
                   Cli::tr("Simulates TCP connections state by state, following RFC 9293 or a real system.") + "\n\n" +
                   Cli::tr("Commands:") + '\n';
    for (const Command& command : commands()) {
        QString name = command.name;
        if (*command.arguments) name += QString(" ") + command.arguments;
        text += row(name, spoken(command.summary));
    }
    text += '\n' + row("COMMAND --help", Cli::tr("show a command's options, with examples"));
    text += row("--lang en|ko", Cli::tr("language of the texts (default: from the locale)"));
    text += row("--version", Cli::tr("print the version"));
    return text;
}

}  // namespace app::cli
