// What a translator can get wrong and a reader would see.

#include "translations/ts_file.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace {

void forEveryTranslation(const std::function<void(const Message&, const QString&)>& check)
{
    for (const char* language : {"ko", "en"})
        for (const Message& message : messagesOf(language))
            for (const QString& text : message.translations) check(message, text);
}

/// %1 … %99, %L1, %n, sorted. A plural form may leave %n out ("one segment").
QStringList placeholders(const QString& text, bool plural)
{
    static const QRegularExpression pattern("%(?:L?\\d{1,2}|n)");
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) found << match.next().captured();
    if (plural) found.removeAll("%n");
    std::sort(found.begin(), found.end());
    return found;
}

bool hasAccelerator(const QString& text)
{
    static const QRegularExpression pattern("&(?![&\\s]|[a-z]+;)\\w");
    return text.contains(pattern);
}

/// `tags` of the rich text we use.
QStringList tags(const QString& text)
{
    static const QRegularExpression pattern("</?[a-z]+");
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) found << match.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

TEST(Translation, IsFinished)
{
    for (const char* language : {"ko", "en"})
        for (const Message& message : messagesOf(language))
            EXPECT_TRUE(message.type.isEmpty())
                << language << ' ' << message.type.toStdString() << ' ' << nameOf(message);
}

TEST(Translation, SaysSomething)
{
    forEveryTranslation([](const Message& message, const QString& text) {
        EXPECT_FALSE(text.trimmed().isEmpty()) << nameOf(message);
    });
}

TEST(Translation, KeepsThePlaceholders)
{
    forEveryTranslation([](const Message& message, const QString& text) {
        EXPECT_EQ(placeholders(message.source, message.plural), placeholders(text, message.plural)) << nameOf(message);
    });
}

TEST(Translation, KeepsAcceleratorsTagsAndLines)
{
    forEveryTranslation([](const Message& message, const QString& text) {
        EXPECT_EQ(hasAccelerator(message.source), hasAccelerator(text)) << nameOf(message);
        EXPECT_EQ(tags(message.source), tags(text)) << nameOf(message);
        EXPECT_EQ(message.source.count('\n'), text.count('\n')) << nameOf(message);
    });
}

TEST(Translation, KeepsHowTheTextEnds)
{
    forEveryTranslation([](const Message& message, const QString& text) {
        EXPECT_EQ(message.source.endsWith("…"), text.endsWith("…")) << nameOf(message);
        EXPECT_EQ(message.source.endsWith(':'), text.endsWith(':')) << nameOf(message);
        EXPECT_EQ(message.source.endsWith(' '), text.endsWith(' ')) << nameOf(message);
    });
}

/// Names, flags and calls stay Latin in every language (design: narration): what is written in capitals with _ or - in
/// it is in the translation too.
TEST(Translation, KeepsTheNamesOfStates)
{
    static const QRegularExpression pattern(
        "\\b(CLOSED|LISTEN|ESTABLISHED|CLOSING|[A-Z]+(?:[-_](?:WAIT|SENT|RCVD|RECEIVED|ACK)(?:[-_][12])?)+)\\b");
    forEveryTranslation([](const Message& message, const QString& text) {
        for (auto match = pattern.globalMatch(message.source); match.hasNext();) {
            const QString name = match.next().captured();
            EXPECT_TRUE(text.contains(name)) << name.toStdString() << " is missing in " << nameOf(message);
        }
    });
}
