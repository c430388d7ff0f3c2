#include "panels/terminal_words.h"

#include "panels/text.h"

#include <QRegularExpression>

namespace app::panels {
namespace {

/// What one types in a terminal, as the lessons write it: tool, options, state filter.
const QRegularExpression& commandPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:watch -n1 )?(?:ss|netstat)(?: -[A-Za-z]+)+(?: tcp\\b)?(?: state [a-z0-9-]+)?"
        "(?: sport = :\\d+)?(?: \\| wc -l)?"
        "|\\btcpdump(?: -[A-Za-z]+)*(?: port \\d+)?|\\bnstat -az(?: [A-Z][A-Za-z0-9]+)*|\\bnc -v server \\d+"
        "|\\bnmap -s[A-Z]\\b(?: server\\b)?|\\bls -l /proc/PID/fd|\\bcat /proc/[a-z0-9_/]+"
        "|\\bsysctl(?: -w)? [a-z0-9_.]*[a-z0-9_](?:=\\d+)?|\\bstrace -e trace=[a-z]+"));
    return pattern;
}

}  // namespace

QString commandIn(const QString& text)
{
    return text.isEmpty() ? QString() : commandPattern().match(text).captured();
}

QString withCommands(const QString& text)
{
    if (text.isEmpty()) return {};  // as before the first step: the pattern takes long to compile
    const QString span = QStringLiteral("<span style=\"font-family:'TCP State Lab Mono'\">%1</span>");
    QString rich;
    qsizetype from = 0;
    auto matches = commandPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        rich += keepWords(text.mid(from, match.capturedStart() - from)).toHtmlEscaped();
        rich += span.arg(match.captured().toHtmlEscaped());
        from = match.capturedEnd();
    }
    return rich + keepWords(text.mid(from)).toHtmlEscaped();
}

}  // namespace app::panels
