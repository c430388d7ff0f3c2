#include "files/did_you_mean.h"

#include "scenario/action_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace app::files {

QString nearestOf(const QString& word, const std::vector<QString>& words)
{
    std::vector<std::string> known;
    for (const QString& each : words) known.push_back(each.toStdString());
    const std::vector<std::string_view> views(known.begin(), known.end());
    const std::string_view near = tcp::nearest(word.toStdString(), views);
    return QString::fromUtf8(near.data(), static_cast<qsizetype>(near.size()));
}

QString didYouMean(const QString& word, const std::vector<QString>& words)
{
    const QString near = nearestOf(word, words);
    return near.isEmpty() ? QString() : QStringLiteral("did you mean \"%1\"?").arg(near);
}

}  // namespace app::files
