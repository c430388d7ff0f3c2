#include "scenarios/wording.h"

#include <QFile>

const std::vector<Wording>& wordings()
{
    static const std::vector<Wording> all = [] {
        std::vector<Wording> rows;
        QFile file(QStringLiteral(SOURCE_DIR "/tests/scenarios/wording.tsv"));
        if (!file.open(QIODevice::ReadOnly)) return rows;
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split('\t');
            if (line.startsWith('#') || cells.size() != 4) continue;
            rows.push_back({cells[0], QRegularExpression(cells[1]), cells[2], cells[3]});
        }
        return rows;
    }();
    return all;
}

QStringList wrongWording(const QString& text, const QString& language)
{
    QStringList wrong;
    for (const Wording& row : wordings()) {
        if (row.language != language) continue;
        const auto match = row.wrong.match(text);
        if (match.hasMatch())
            wrong << QStringLiteral("\"%1\", better \"%2\"").arg(match.captured().trimmed(), row.instead);
    }
    return wrong;
}
