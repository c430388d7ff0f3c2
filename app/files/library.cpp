#include "files/library.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace app::files {
namespace {

constexpr char kFolder[] = ":/scenarios/";
constexpr char kSuffix[] = ".json";

}  // namespace

std::vector<QString> builtInIds()
{
    std::vector<QString> ids;
    for (const QString& name : QDir(kFolder).entryList({"*.json"}, QDir::Files, QDir::Name)) {
        ids.push_back(name.chopped(static_cast<qsizetype>(sizeof kSuffix) - 1));
    }
    return ids;
}

std::optional<ScenarioFile> builtIn(const QString& id)
{
    const QString path = kFolder + id + kSuffix;
    if (id.contains('/') || !QFile::exists(path)) return std::nullopt;
    thread_local std::pair<QString, ScenarioFile> last;
    if (last.first != id) last = {id, readScenarioFile(path)};
    return last.second;
}

std::vector<ScenarioFile> library()
{
    std::vector<ScenarioFile> files;
    std::map<std::string, int> groups;  // the lowest order in each
    for (const QString& id : builtInIds()) {
        files.push_back(*builtIn(id));
        const auto [group, added] = groups.try_emplace(files.back().scenario.group, files.back().order);
        group->second = std::min(group->second, files.back().order);
    }
    const auto rank = [&](const ScenarioFile& file) {
        return std::tuple(groups[file.scenario.group], file.scenario.group, file.order, file.scenario.id);
    };
    std::sort(files.begin(), files.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return files;
}

}  // namespace app::files
