// A machine without Korean fonts must show every text: all glyphs come from the embedded ones.

#include "translations/ts_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace {

std::vector<QRawFont> embeddedFonts()
{
    std::vector<QRawFont> fonts;
    const QDir folder(":/font");
    for (const QString& name : folder.entryList({"*Regular.otf", "*Regular.ttf"}))
        fonts.emplace_back(folder.filePath(name), 16);
    return fonts;
}

/// The characters of `text` that no embedded font has.
QString missing(const QString& text)
{
    static const std::vector<QRawFont> fonts = embeddedFonts();
    QString found;
    for (const char32_t character : text.toStdU32String()) {
        const bool drawn = character < ' ' || std::any_of(fonts.begin(), fonts.end(), [&](const QRawFont& font) {
            return font.supportsCharacter(character);
        });
        if (!drawn && !found.contains(QString::fromUcs4(&character, 1))) found += QString::fromUcs4(&character, 1);
    }
    return found;
}

QString contentsOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

}  // namespace

TEST(Glyphs, AreEmbeddedInTwoFamilies)
{
    QStringList families;
    for (const QString& name : QDir(":/font").entryList({"*.otf", "*.ttf"}))
        families += QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(":/font/" + name));
    EXPECT_TRUE(families.contains("TCP State Lab Sans"));
    EXPECT_TRUE(families.contains("TCP State Lab Mono"));
}

TEST(Glyphs, CoverEveryModernSyllable)
{
    QString syllables;
    for (char32_t character = 0xAC00; character <= 0xD7A3; ++character) syllables += QString::fromUcs4(&character, 1);
    EXPECT_EQ(missing(syllables), QString());
}

TEST(Glyphs, CoverEveryTranslation)
{
    for (const char* language : {"ko", "en"})
        for (const Message& message : messagesOf(language))
            EXPECT_EQ(missing(message.source + message.translations.join("")), QString()) << nameOf(message);
}

TEST(Glyphs, CoverEveryLesson)
{
    const QDir folder(":/scenarios");
    for (const QString& name : folder.entryList({"*.json"}))
        EXPECT_EQ(missing(contentsOf(folder.filePath(name))), QString()) << name.toStdString();
}

TEST(Glyphs, OfTheMonospacedFaceAllHaveOneWidth)
{
    const QRawFont font(QStringLiteral(":/font/TcpStateLabMono-Regular.ttf"), 16);
    const QString boxes = QStringLiteral("0Wi.─│┌┐└┘├┤┬┴┼→←▸✓✕⋯");
    const QList<QPointF> advances = font.advancesForGlyphIndexes(font.glyphIndexesForString(boxes));
    for (const QPointF& advance : advances) EXPECT_EQ(advance.x(), advances.front().x());
}
