#include "cli/language.h"
#include "cli/live_text.h"

#include "files/hint_words.h"
#include "report/json_line.h"

#include <array>

namespace app::cli {
namespace {

constexpr std::array<const char*, 8> kHintWords{"close-wait-leak",   "never-accepted",    "accept-queue-full",
                                                "orphan-fin-wait-2", "half-closed",       "ports-run-out",
                                                "syn-unanswered",    "fin-unacknowledged"};

}  // namespace

QString hintText(const tcp::Hint& hint, const LiveStyle& style)
{
    const QString lesson = QString::fromUtf8(hint.lesson.data(), qsizetype(hint.lesson.size()));
    return Cli::tr("hint: ") + files::HintWords::text(hint, style.hideAddresses) + ". " +
           Cli::tr("Lesson: %1").arg(lesson);
}

QString hintJson(const tcp::Hint& hint, const LiveStyle& style)
{
    tcp::JsonLine json;
    json.add("event", "hint").add("hint", kHintWords[static_cast<std::size_t>(hint.kind)]);
    json.add("count", std::uint64_t{hint.count}).add("lesson", hint.lesson);
    if (hint.owner.pid != 0) json.add("pid", hint.owner.pid).add("process", hint.owner.name);
    if (hint.oldest != tcp::Duration{}) {
        json.add("oldest_ms", std::int64_t{hint.oldest.count() / 1000});
        json.add("median_ms", std::int64_t{hint.median.count() / 1000});
    }
    if (hint.port != 0) json.add("port", std::uint32_t{hint.port});
    if (hint.kind == tcp::HintKind::PortsRunOut && !style.hideAddresses) json.add("peer", text(hint.peer));
    return QString::fromStdString(json.text());
}

}  // namespace app::cli
