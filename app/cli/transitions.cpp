#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/model_words.h"
#include "cli/output.h"
#include "cli/source.h"
#include "cli/transition_rows.h"

#include "files/clause_words.h"
#include "files/spoken_message.h"
#include "report/json_line.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <array>
#include <map>
#include <tuple>

namespace app::cli {
namespace {

/// Of the table of transitions: an arrow of the RFC's figure, or what else there is.
QString layerWord(tcp::Layer layer)
{
    switch (layer) {
    case tcp::Layer::Base: return Cli::tr("base");
    case tcp::Layer::Os: return Cli::tr("os");
    case tcp::Layer::Abort: return Cli::tr("abort");
    case tcp::Layer::Rare: return Cli::tr("rare");
    }
    return {};
}

QString columnsText(const QString& from, const QString& to, const QString& trigger, const QString& layer,
                    const QString& clause)
{
    return padded(from, 12) + "  " + padded(to, 12) + "  " + padded(trigger, 26) + "  " + padded(layer, 5) + "  " +
           clause + '\n';
}

QString asText(const std::vector<tcp::Transition>& rows)
{
    QString written =
        columnsText(Cli::tr("FROM"), Cli::tr("TO"), Cli::tr("TRIGGER"), Cli::tr("LAYER"), Cli::tr("CLAUSE"));
    for (const tcp::Transition& row : rows) {
        written += columnsText(QString::fromUtf8(tcp::text(row.from)), QString::fromUtf8(tcp::text(row.to)),
                               triggerWords(row.trigger), layerWord(row.layer),
                               files::ClauseWords::text(row.clause));
    }
    return written;
}

std::string asJson(const std::vector<tcp::Transition>& rows)
{
    std::string written;
    for (const tcp::Transition& row : rows) {
        tcp::JsonLine json;
        json.add("from", tcp::text(row.from)).add("trigger", tcp::text(row.trigger)).add("to", tcp::text(row.to));
        json.add("layer", tcp::text(row.layer)).add("drawn", row.drawn()).add("clause", tcp::text(row.clause));
        written += (written.empty() ? "[\n  " : ",\n  ") + json.text();
    }
    return written + "\n]\n";
}

/// Line style carries the layer: what is not an arrow of RFC 9293 Figure 5 is dashed, what aborts is grey.
std::string_view style(tcp::Layer layer)
{
    switch (layer) {
    case tcp::Layer::Base: return "";
    case tcp::Layer::Os: return ", style=dashed";
    case tcp::Layer::Abort: return ", style=dotted, color=gray50, fontcolor=gray50";
    case tcp::Layer::Rare: return ", style=dashed, color=gray30";
    }
    return "";
}

/// Rows between the same two states in the same style share one arrow, or nobody could read the picture.
std::string asDot(const std::vector<tcp::Transition>& rows)
{
    std::map<std::tuple<tcp::State, tcp::State, tcp::Layer>, std::pair<std::string, std::string>> arrows;
    for (const tcp::Transition& row : rows) {
        auto& [label, tooltip] = arrows[{row.from, row.to, row.layer}];
        label += (label.empty() ? "" : "\n") + std::string(tcp::text(row.trigger));
        tooltip += (tooltip.empty() ? "" : "\n") + std::string(tcp::text(row.clause));
    }
    std::string written = "digraph tcp {\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n"
                          "  edge [fontname=\"sans-serif\", fontsize=10];\n";
    for (const auto& [arrow, texts] : arrows) {
        const auto& [from, to, layer] = arrow;
        written += "  " + tcp::jsonString(tcp::text(from)) + " -> " + tcp::jsonString(tcp::text(to)) +
                   " [label=" + tcp::jsonString(texts.first) + ", tooltip=" + tcp::jsonString(texts.second) +
                   std::string(style(layer)) + "];\n";
    }
    return written + "}\n";
}

/// With --profile or --set: what can happen under those settings. Without: all that the table holds.
std::optional<std::vector<tcp::Transition>> rowsFor(const QCommandLineParser& line)
{
    if (!line.isSet("profile") && !line.isSet("set")) return allRows();
    const auto settings = loadSettings({}, line);
    if (!settings) return std::nullopt;
    if (settings->own[0] || settings->own[1]) {
        complain("transitions: a profile for each host; expected one profile, and settings of both hosts");
        return std::nullopt;
    }
    return rowsUnder(*settings);
}

}  // namespace

int transitions(const QCommandLineParser& line)
{
    constexpr std::array<std::string_view, 3> kFormats{"text", "json", "dot"};
    const std::string format = line.isSet("format") ? line.value("format").toStdString() : "text";
    if (std::find(kFormats.begin(), kFormats.end(), format) == kFormats.end()) {
        complain(Cli::tr("unknown format %1").arg(QString::fromStdString(tcp::quoted(format))) + "; " +
                 files::spokenMessage(QString::fromStdString(tcp::suggestion(format, kFormats))));
        return kBadInput;
    }
    const auto rows = rowsFor(line);
    if (!rows) return kBadInput;
    const std::string written = format == "json"  ? asJson(*rows)
                                : format == "dot" ? asDot(*rows)
                                                  : asText(*rows).toStdString();
    return writeResult(written);
}

}  // namespace app::cli
