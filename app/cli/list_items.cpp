#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/item_words.h"
#include "files/json_text.h"

#include <algorithm>

namespace app::cli {
namespace {

namespace practice = tcp::practice;

/// A skill, and in how many ways it can be asked about.
struct Counted {
    std::string_view skill;
    std::vector<practice::Item> surfaces;
};

std::vector<Counted> countItems()
{
    std::vector<Counted> all;
    for (const std::string_view skill : practice::skills()) all.push_back({skill, practice::surfacesOf(skill)});
    return all;
}

files::JsonText texts(const auto& words)
{
    files::JsonText list = files::JsonText::list();
    for (const auto& word : words) list.add(files::JsonText::string(word));
    return list;
}

std::string itemsAsJson(const std::vector<Counted>& all)
{
    files::JsonText json = files::JsonText::list();
    for (const Counted& one : all) {
        std::vector<std::string> ids;
        for (const practice::Item& item : one.surfaces) ids.push_back(item.id());
        files::JsonText entry = files::JsonText::object();
        entry.add("skill", one.skill)
            .add("words", files::ItemWords::skill(one.skill).toStdString())
            .add("lessons", texts(practice::lessonsOf(one.skill)))
            .add("count", files::JsonText::number(static_cast<int>(one.surfaces.size())))
            .add("items", texts(ids));
        json.add(entry);
    }
    return json.text() + '\n';
}

QString itemsAsText(const std::vector<Counted>& all)
{
    std::size_t widest = 0;
    for (const Counted& one : all) widest = std::max(widest, one.skill.size());
    QString text;
    for (const Counted& one : all) {
        const QString skill = QString::fromUtf8(one.skill.data(), static_cast<qsizetype>(one.skill.size()));
        text += padded(skill, static_cast<int>(widest) + 2) + QStringLiteral("%1   ").arg(one.surfaces.size(), 4)
                + files::ItemWords::skill(one.skill) + '\n';
    }
    return text;
}

}  // namespace

int listItems(const QCommandLineParser& line)
{
    const std::vector<Counted> all = countItems();
    return line.isSet("json") ? writeResult(itemsAsJson(all)) : writeResult(itemsAsText(all).toUtf8());
}

}  // namespace app::cli
