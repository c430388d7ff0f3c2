#include "files/spoken_message.h"

#include "files/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace app::files {
namespace {

struct Pattern {
    const char* message;
    QString begin, end;  ///< before the first placeholder and after the last: most messages differ there
    QRegularExpression fits;
    std::vector<int> numbers;  ///< of the placeholders, as they follow one another
};

Pattern patternOf(const char* message)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%([1-9])"));
    Pattern pattern{message, {}, {}, {}, {}};
    const QString text = QString::fromUtf8(message);
    QString expression;
    qsizetype from = 0;
    for (auto matches = kPlaceholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (pattern.numbers.empty()) pattern.begin = text.first(match.capturedStart());
        expression +=
            QRegularExpression::escape(text.sliced(from, match.capturedStart() - from)) + QStringLiteral("(.+?)");
        pattern.numbers.push_back(match.captured(1).toInt());
        from = match.capturedEnd();
    }
    pattern.end = text.sliced(from);
    expression += QRegularExpression::escape(pattern.end);
    pattern.fits.setPattern(QRegularExpression::anchoredPattern(expression));
    pattern.fits.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* message : kMessages) made.push_back(patternOf(message));
        std::stable_partition(made.begin(), made.end(), [](const Pattern& one) { return one.numbers.empty(); });
        return made;  // a whole message says more than one that has room for anything
    }();
    return all;
}

/// Quoted text is the author's own, and a list of quoted words those of the format.
bool isQuoted(const QString& part) { return part.startsWith('"') && part.endsWith('"'); }

/// A list of them has its conjunction in the language of the program.
QString listed(QString part)
{
    return part.replace(QStringLiteral("\" or \""), '"' + QCoreApplication::translate("Message", " or ") + '"');
}

QString spoken(const QString& english);

/// The translation with what stood for %1, %2 …, whatever their order in it.
QString filled(const QString& translation, const Pattern& pattern, const QRegularExpressionMatch& match)
{
    QString text;
    for (qsizetype at = 0; at < translation.size(); ++at) {
        const int number =
            translation[at] == u'%' && at + 1 < translation.size() ? translation[at + 1].digitValue() : -1;
        const auto found = std::find(pattern.numbers.begin(), pattern.numbers.end(), number);
        if (found == pattern.numbers.end()) {
            text += translation[at];
            continue;
        }
        const QString part = match.captured(static_cast<int>(found - pattern.numbers.begin()) + 1);
        text += isQuoted(part) ? listed(part) : spoken(part);
        ++at;
    }
    return text;
}

QString spoken(const QString& english)
{
    for (const Pattern& pattern : patterns()) {
        if (!english.startsWith(pattern.begin) || !english.endsWith(pattern.end)) continue;
        const auto match = pattern.fits.match(english);
        if (!match.hasMatch()) continue;
        return filled(QCoreApplication::translate("Message", pattern.message), pattern, match);
    }
    return english;
}

}  // namespace

QString spokenMessage(const QString& english)
{
    const QString text = spoken(english);
    const qsizetype middle = english.indexOf(QLatin1String("; "));
    if (middle < 0) return text;
    const QString wrong = spoken(english.first(middle)), expected = spoken(english.sliced(middle + 2));
    const bool both = wrong != english.first(middle) && expected != english.sliced(middle + 2);
    return text != english && !both ? text : wrong + english.sliced(middle, 2) + expected;
}

}  // namespace app::files
