#include "files/inventory_text.h"

#include "files/item_text.h"
#include "files/item_words.h"

namespace app::files {
namespace {

using tcp::practice::Item;

QString letter(std::size_t place) { return QString(QChar(static_cast<char16_t>(u'A' + place))); }

/// Markdown reads _ and * as signs of its own.
QString plain(QString text)
{
    for (const char* sign : {"\\", "_", "*", "<", "#"})
        text.replace(QLatin1String(sign), u'\\' + QString(QLatin1String(sign)));
    return text;
}

QString codeBlock(const QString& lines)
{
    return lines.isEmpty() ? QString() : QStringLiteral("\n```\n%1\n```\n").arg(lines);
}

}  // namespace

QString InventoryText::caution()
{
    return tr(
        "This inventory has not been validated: no study has shown yet that it measures what it is meant to measure. "
        "Use it to see what a class believes, and not for marks. An instructor can help: give form A before the course "
        "and form B after it (to half of the class the other way round), keep the answers without names, interview a "
        "few students about what they had in mind, and send item statistics and remarks to the project.");
}

QString InventoryText::title(tcp::practice::Form form)
{
    return tr("What is believed about TCP: form %1").arg(viewed(tcp::practice::text(form)));
}

QString InventoryText::part(const Item& item, std::size_t number)
{
    QString text = QStringLiteral("**%1.** ").arg(number) + plain(ItemWords::situation(item)) + u'\n';
    text += codeBlock(ItemWords::exhibit(item, tcp::practice::playItem(item)));
    text += QStringLiteral("\n**") + plain(ItemWords::question(item)) + QStringLiteral("**\n\n");
    const QStringList choices = ItemWords::choices(item);
    for (qsizetype i = 0; i < choices.size(); ++i)
        text += QStringLiteral("☐ %1   %2  \n").arg(letter(static_cast<std::size_t>(i)), plain(choices[i]));
    return text + QStringLiteral("\n");
}

QStringList InventoryText::form(tcp::practice::Form form)
{
    QString head = QStringLiteral("# ") + title(form) + QStringLiteral("\n\n");
    head += tr("36 questions, about 40 minutes. One answer to each is right. An answer may be left out. Nothing is "
               "held against you.") +
            QStringLiteral("\n\n");
    head += QStringLiteral("*") + plain(caution()) + QStringLiteral("*\n\n");
    QStringList parts{head};
    std::size_t number = 0;
    for (const Item& item : tcp::practice::inventory(form)) parts << part(item, ++number);
    return parts;
}

QStringList InventoryText::key(tcp::practice::Form form)
{
    const QString name = viewed(tcp::practice::text(form));
    QStringList parts{QStringLiteral("# ") + tr("Key to form %1").arg(name) + QStringLiteral("\n\n") +
                      plain(caution()) + QStringLiteral("\n\n")};
    QString table = QStringLiteral("| | %1 | %2 | %3 |\n|---|---|---|---|\n")
                        .arg(tr("about"), tr("right"), tr("other answers show"));
    std::size_t number = 0;
    for (const Item& item : tcp::practice::inventory(form)) {
        QStringList shown;
        for (std::size_t i = 0; i < item.choices.size(); ++i) {
            if (item.choices[i].belief != 0) shown << letter(i) + QStringLiteral(": M%1").arg(item.choices[i].belief);
        }
        table +=
            QStringLiteral("| %1 | %2 | %3   %4 | %5 |\n")
                .arg(++number)
                .arg(viewed(item.skill), letter(item.right),
                     plain(ItemWords::choice(item, item.choices[item.right].claim)), shown.join(QStringLiteral(", ")));
    }
    parts.back() += table + u'\n';  // both on one page
    QString beliefs;
    for (int i = 1; i <= tcp::practice::kMisconceptions; ++i)
        beliefs += QStringLiteral("- **M%1** %2\n").arg(i).arg(plain(ItemWords::misconception(i)));
    return parts << beliefs;
}

}  // namespace app::files
