#include "cli/columns.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace app::cli {
namespace {

// East Asian Wide and Fullwidth (Unicode Annex 11), in blocks.
constexpr std::array<std::pair<char32_t, char32_t>, 9> kWide{{{0x1100, 0x115F},
                                                              {0x2E80, 0xA4CF},
                                                              {0xA960, 0xA97F},
                                                              {0xAC00, 0xD7A3},
                                                              {0xF900, 0xFAFF},
                                                              {0xFE30, 0xFE6F},
                                                              {0xFF00, 0xFF60},
                                                              {0x1F300, 0x1FAFF},
                                                              {0x20000, 0x3FFFD}}};

int columnsOfOne(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    const bool mark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    if (mark || category == QChar::Other_Control || category == QChar::Other_Format) return 0;
    const bool wide = std::any_of(kWide.begin(), kWide.end(), [&](const auto& block) {
        return block.first <= character && character <= block.second;
    });
    return wide ? 2 : 1;
}

/// The word in pieces that fit.
QStringList broken(const QString& word, int columns)
{
    QStringList pieces{QString()};
    int used = 0;
    for (const uint character : word.toUcs4()) {
        const int width = columnsOfOne(char32_t{character});
        if (used + width > columns) {
            pieces << QString();
            used = 0;
        }
        used += width;
        pieces.last() += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    }
    return pieces;
}

}  // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const uint character : text.toUcs4()) columns += columnsOfOne(char32_t{character});
    return columns;
}

QString padded(const QString& text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QStringList wrapped(const QString& text, int columns)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QString line;
        for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            for (const QString& piece : broken(word, columns)) {
                const bool joins = line.isEmpty() || columnsOf(line) + 1 + columnsOf(piece) <= columns;
                if (!joins) lines << std::exchange(line, {});
                line += line.isEmpty() ? piece : u' ' + piece;
            }
        }
        lines << line;
    }
    return lines;
}

}  // namespace app::cli
