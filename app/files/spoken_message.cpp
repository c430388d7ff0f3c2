#include "files/spoken_message.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace app::files {
namespace {

/// Every message, with %1, %2 … for what differs. The first that fits counts, so the special ones stand before the
/// general ones. What stands for %1 may itself be one of them: `"next", "quiet" or a duration`.
constexpr const char* kMessages[] = {
    // What is wrong with a text
    QT_TRANSLATE_NOOP("Message", "the file is empty"),
    QT_TRANSLATE_NOOP("Message", "the file ends too early"),
    QT_TRANSLATE_NOOP("Message", "the file is too long"),
    QT_TRANSLATE_NOOP("Message", "the file holds a single value"),
    QT_TRANSLATE_NOOP("Message", "unexpected octet 0x%1"),
    QT_TRANSLATE_NOOP("Message", "unexpected %1"),
    QT_TRANSLATE_NOOP("Message", "the %1 begun at %2:%3 is not closed"),
    QT_TRANSLATE_NOOP("Message", "too deeply nested"),
    QT_TRANSLATE_NOOP("Message", "a comma is missing"),
    QT_TRANSLATE_NOOP("Message", "nothing follows the comma"),
    QT_TRANSLATE_NOOP("Message", "bad number"),
    QT_TRANSLATE_NOOP("Message", "the text is not closed"),
    QT_TRANSLATE_NOOP("Message", "a control character in text"),
    QT_TRANSLATE_NOOP("Message", "not UTF-8"),
    QT_TRANSLATE_NOOP("Message", "bad escape"),
    QT_TRANSLATE_NOOP("Message", "too many faults"),
    QT_TRANSLATE_NOOP("Message", "cannot be read: %1"),
    // What is wrong with a member
    QT_TRANSLATE_NOOP("Message", "unknown member %1"),
    QT_TRANSLATE_NOOP("Message", "member %1 is given twice"),
    QT_TRANSLATE_NOOP("Message", "%1 is given twice"),
    QT_TRANSLATE_NOOP("Message", "%1 holds a control character"),
    QT_TRANSLATE_NOOP("Message", "%1 is not a whole number"),
    QT_TRANSLATE_NOOP("Message", "%1 has no value"),
    QT_TRANSLATE_NOOP("Message", "%1 is empty"),
    QT_TRANSLATE_NOOP("Message", "the %1 is missing"),
    QT_TRANSLATE_NOOP("Message", "item %1 of %2"),
    QT_TRANSLATE_NOOP("Message", "the file"),
    QT_TRANSLATE_NOOP("Message", "unknown format %1"),
    QT_TRANSLATE_NOOP("Message", "unknown setting %1"),
    QT_TRANSLATE_NOOP("Message", "unknown profile %1"),
    QT_TRANSLATE_NOOP("Message", "unknown signal %1"),
    QT_TRANSLATE_NOOP("Message", "unknown variable %1"),
    QT_TRANSLATE_NOOP("Message", "unknown host %1"),
    QT_TRANSLATE_NOOP("Message", "unknown state %1"),
    QT_TRANSLATE_NOOP("Message", "unknown control bit %1"),
    QT_TRANSLATE_NOOP("Message", "unknown word %1"),
    QT_TRANSLATE_NOOP("Message", "unknown %1 \"%2\""),
    QT_TRANSLATE_NOOP("Message", "bad id %1"),
    QT_TRANSLATE_NOOP("Message", "bad duration %1"),
    QT_TRANSLATE_NOOP("Message", "bad value %1 for %2"),
    QT_TRANSLATE_NOOP("Message", "bad %1 \"%2\""),
    QT_TRANSLATE_NOOP("Message", "%1 is below rto_min or rto_initial"),
    QT_TRANSLATE_NOOP("Message", "there are no steps"),
    QT_TRANSLATE_NOOP("Message", "there is no step %1"),
    QT_TRANSLATE_NOOP("Message", "too many steps"),
    QT_TRANSLATE_NOOP("Message", "too many terms"),
    QT_TRANSLATE_NOOP("Message", "too many points"),
    QT_TRANSLATE_NOOP("Message", "there are no criteria"),
    QT_TRANSLATE_NOOP("Message", "no host is named"),
    QT_TRANSLATE_NOOP("Message", "no action begins with %1"),
    QT_TRANSLATE_NOOP("Message", "%1 demands in one criterion"),
    QT_TRANSLATE_NOOP("Message", "a term is missing"),
    QT_TRANSLATE_NOOP("Message", "there is no wrong answer"),
    QT_TRANSLATE_NOOP("Message", "too many wrong answers"),
    QT_TRANSLATE_NOOP("Message", "this answer is there already"),
    QT_TRANSLATE_NOOP("Message", "this line is no record"),
    QT_TRANSLATE_NOOP("Message", "bad value for %1"),
    QT_TRANSLATE_NOOP("Message", "the line has %1 cells"),
    QT_TRANSLATE_NOOP("Message", "the line of heads is missing"),
    QT_TRANSLATE_NOOP("Message", "there are no answers"),
    QT_TRANSLATE_NOOP("Message", "expected a line for each sheet"),
    // What was expected
    QT_TRANSLATE_NOOP("Message", "expected a record {…} on a line of its own"),
    QT_TRANSLATE_NOOP("Message", "expected a time such as \"2026-03-02T10:00:00Z\""),
    QT_TRANSLATE_NOOP("Message", "expected the id of a lesson"),
    QT_TRANSLATE_NOOP("Message", "expected a list of skills"),
    QT_TRANSLATE_NOOP("Message", "expected the id of an item"),
    QT_TRANSLATE_NOOP("Message", "expected a skill"),
    QT_TRANSLATE_NOOP("Message", "expected \"sure\", \"think so\" or \"guessing\""),
    QT_TRANSLATE_NOOP("Message", "expected true or false"),
    QT_TRANSLATE_NOOP("Message", "expected a number from 1 to 18"),
    QT_TRANSLATE_NOOP("Message", "expected %1: learner, when, form, and an answer to each item"),
    QT_TRANSLATE_NOOP("Message", "expected who answered, or a number"),
    QT_TRANSLATE_NOOP("Message", "expected \"before\" or \"after\""),
    QT_TRANSLATE_NOOP("Message", "expected \"A\" or \"B\""),
    QT_TRANSLATE_NOOP("Message", "expected A to C, or nothing"),
    QT_TRANSLATE_NOOP("Message", "expected A to D, or nothing"),
    QT_TRANSLATE_NOOP("Message", "expected learner,when,form,1,2 …"),
    QT_TRANSLATE_NOOP("Message", "did you mean %1?"),
    QT_TRANSLATE_NOOP("Message", "expected a scenario {…}"),
    QT_TRANSLATE_NOOP("Message", "expected an assignment"),
    QT_TRANSLATE_NOOP("Message", "expected a journal"),
    QT_TRANSLATE_NOOP("Message", "there is no .json file in this folder"),
    QT_TRANSLATE_NOOP("Message", "expected a saved play"),
    QT_TRANSLATE_NOOP("Message", "expected an assignment {…}"),
    QT_TRANSLATE_NOOP("Message", "expected \"client\", \"server\" or both"),
    QT_TRANSLATE_NOOP("Message", "expected \"host\", \"state\" and \"least\""),
    QT_TRANSLATE_NOOP("Message", "expected what the points are given for"),
    QT_TRANSLATE_NOOP("Message", "expected one of %1"),
    QT_TRANSLATE_NOOP("Message", "expected the end of the file"),
    QT_TRANSLATE_NOOP("Message", "expected at most 1 MiB"),
    QT_TRANSLATE_NOOP("Message", "expected at most 100 levels"),
    QT_TRANSLATE_NOOP("Message", "expected \",\" between two values"),
    QT_TRANSLATE_NOOP("Message", "expected another value, or no comma"),
    QT_TRANSLATE_NOOP("Message", "expected a number such as 60 or 0.5"),
    QT_TRANSLATE_NOOP("Message",
                      "expected an object, a list, text in quotation marks, a number, true, false or null"),
    QT_TRANSLATE_NOOP("Message", "expected a quotation mark on the same line"),
    QT_TRANSLATE_NOOP("Message", "expected an escape such as \\t"),
    QT_TRANSLATE_NOOP("Message", "expected text in UTF-8"),
    QT_TRANSLATE_NOOP("Message", "expected \\n, \\\", \\\\, \\u00e9 or the like"),
    QT_TRANSLATE_NOOP("Message", "the rest is shown when these are mended"),
    QT_TRANSLATE_NOOP("Message", "expected it once"),
    QT_TRANSLATE_NOOP("Message", "expected characters that can be seen"),
    QT_TRANSLATE_NOOP("Message", "expected text, or an object with a member per language"),
    QT_TRANSLATE_NOOP("Message", "expected something to read"),
    QT_TRANSLATE_NOOP("Message", "expected a list of one to three wrong answers"),
    QT_TRANSLATE_NOOP("Message", "expected one to three"),
    QT_TRANSLATE_NOOP("Message", "expected at most three"),
    QT_TRANSLATE_NOOP("Message", "expected answers that differ in every language"),
    QT_TRANSLATE_NOOP("Message", "expected at least one"),
    QT_TRANSLATE_NOOP("Message", "expected neither of them above it"),
    QT_TRANSLATE_NOOP("Message", "expected nothing more"),
    QT_TRANSLATE_NOOP("Message", "expected JSON as of RFC 8259"),
    QT_TRANSLATE_NOOP("Message", "expected a scenario file"),
    QT_TRANSLATE_NOOP("Message", "expected one such as \"SYN,ACK\", or \"NONE\""),
    QT_TRANSLATE_NOOP("Message", "expected NONE alone"),
    QT_TRANSLATE_NOOP("Message", "expected one as in the settings"),
    QT_TRANSLATE_NOOP("Message", "expected a number with us, ms, s, min or h, such as \"1.5s\", at most 100 days"),
    QT_TRANSLATE_NOOP("Message", "expected a number or one of %1"),
    QT_TRANSLATE_NOOP("Message", "expected 0 to %1"),
    QT_TRANSLATE_NOOP("Message", "expected at most %1"),
    QT_TRANSLATE_NOOP("Message", "expected %1"),
    QT_TRANSLATE_NOOP("Message", "a duration such as \"30s\" (us, ms, s, min or h, at most 100 days)"),
    QT_TRANSLATE_NOOP("Message", "a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("Message", "at least %1"),
    QT_TRANSLATE_NOOP("Message", "%1, or %2"),
    // What a run did
    QT_TRANSLATE_NOOP("Message", "client is %1, expected %2"),
    QT_TRANSLATE_NOOP("Message", "server is %1, expected %2"),
    QT_TRANSLATE_NOOP("Message", "segment %1 is missing, expected %2"),
    QT_TRANSLATE_NOOP("Message", "segment %1 is %2, expected no more"),
    QT_TRANSLATE_NOOP("Message", "segment %1 is %2, expected %3"),
    QT_TRANSLATE_NOOP("Message", "users were told: %1; expected: %2"),
    QT_TRANSLATE_NOOP("Message", "the step took %1, expected at most %2"),
    QT_TRANSLATE_NOOP("Message", "the run has more than 1,000,000 events"),
    QT_TRANSLATE_NOOP("Message", "the run lasts more than 100 simulated days"),
    QT_TRANSLATE_NOOP("Message", "client did not become %1: nothing more will happen"),
    QT_TRANSLATE_NOOP("Message", "server did not become %1: nothing more will happen"),
    QT_TRANSLATE_NOOP("Message", "client did not become %1 within 24 simulated hours"),
    QT_TRANSLATE_NOOP("Message", "server did not become %1 within 24 simulated hours"),
    // Words in them
    QT_TRANSLATE_NOOP("Message", "%1 is %2"),
    QT_TRANSLATE_NOOP("Message", "%1 is missing"),
    QT_TRANSLATE_NOOP("Message", "nothing"),
    QT_TRANSLATE_NOOP("Message", "missing"),
    QT_TRANSLATE_NOOP("Message", "true or false"),
    QT_TRANSLATE_NOOP("Message", "a number"),
    QT_TRANSLATE_NOOP("Message", "text"),
    QT_TRANSLATE_NOOP("Message", "a list"),
    QT_TRANSLATE_NOOP("Message", "an object"),
    QT_TRANSLATE_NOOP("Message", "list"),
    QT_TRANSLATE_NOOP("Message", "object"),
    QT_TRANSLATE_NOOP("Message", "host"),
    QT_TRANSLATE_NOOP("Message", "state"),
    QT_TRANSLATE_NOOP("Message", "action"),
    QT_TRANSLATE_NOOP("Message", "call"),
    QT_TRANSLATE_NOOP("Message", "duration"),
    QT_TRANSLATE_NOOP("Message", "number of octets"),
    QT_TRANSLATE_NOOP("Message", "number of segments"),
    QT_TRANSLATE_NOOP("Message", "number of the connection"),
    QT_TRANSLATE_NOOP("Message", "port"), QT_TRANSLATE_NOOP("Message", "option"), QT_TRANSLATE_NOOP("Message", "half"),
    QT_TRANSLATE_NOOP("Message", "value"),
    QT_TRANSLATE_NOOP("Message", "signal"),
    QT_TRANSLATE_NOOP("Message", "list of control bits"),
};

struct Pattern {
    const char* message;
    QRegularExpression fits;
    std::vector<int> numbers;  ///< of the placeholders, as they follow one another
};

Pattern patternOf(const char* message)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%([1-9])"));
    Pattern pattern{message, {}, {}};
    const QString text = QString::fromUtf8(message);
    QString expression;
    qsizetype from = 0;
    for (auto matches = kPlaceholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        expression +=
            QRegularExpression::escape(text.sliced(from, match.capturedStart() - from)) + QStringLiteral("(.+?)");
        pattern.numbers.push_back(match.captured(1).toInt());
        from = match.capturedEnd();
    }
    expression += QRegularExpression::escape(text.sliced(from));
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
