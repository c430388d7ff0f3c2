#include "theme/appearance.h"

#include "theme/fonts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app::theme {
namespace {

QJsonObject paletteFile()
{
    QFile file(QStringLiteral(":/palette.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QColor color(const QJsonObject& object, const char* key) { return QColor(object[QLatin1String(key)].toString()); }

PhaseColors readPhase(const QJsonObject& phase)
{
    return {color(phase, "tint"), color(phase, "border"), color(phase, "text"), color(phase, "solid"),
            color(phase, "on")};
}

Theme readTheme(const char* name)
{
    const QJsonObject colors = paletteFile()[QLatin1String(name)].toObject();
    Theme theme;
    theme.dark = QLatin1String(name) == QLatin1String("dark");
    theme.canvas = color(colors, "canvas");
    theme.panel = color(colors, "panel");
    theme.text = color(colors, "text");
    theme.muted = color(colors, "muted");
    theme.rule = color(colors, "rule");
    theme.hair = color(colors, "hair");
    theme.edge = color(colors, "edge");
    theme.edgeDim = color(colors, "edgeDim");
    theme.focus = color(colors, "focus");
    theme.error = color(colors, "error");
    theme.plate = color(colors, "plate");
    constexpr const char* kNames[] = {"idle", "opening", "established", "active", "passive", "waiting"};
    const QJsonObject phases = colors[QLatin1String("phases")].toObject();
    for (std::size_t i = 0; i < theme.phases.size(); ++i)
        theme.phases[i] = readPhase(phases[QLatin1String(kNames[i])].toObject());
    return theme;
}

QFont face(const QStringList& families, qreal px, QFont::Weight weight)
{
    loadFonts();  // whoever draws first
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(px)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);  // the same widths at every scale and on every machine
    return font;
}

}  // namespace

Phase phaseOf(tcp::State state)
{
    using enum tcp::State;
    switch (state) {
    case Closed:
    case Listen: return Phase::Idle;
    case SynSent:
    case SynReceived: return Phase::Opening;
    case Established: return Phase::Established;
    case FinWait1:
    case FinWait2:
    case Closing: return Phase::Active;
    case CloseWait:
    case LastAck: return Phase::Passive;
    case TimeWait: return Phase::Waiting;
    }
    return Phase::Idle;
}

Theme Theme::light()
{
    static const Theme theme = readTheme("light");
    return theme;
}

Theme Theme::dark_()
{
    static const Theme theme = readTheme("dark");
    return theme;
}

Theme Theme::named(const QString& name) { return name == QLatin1String("dark") ? dark_() : light(); }

QFont Appearance::font(qreal px, QFont::Weight weight) const
{
    // Alone: with others beside it Qt sorts the system's fonts at once, not when a letter is missing.
    return face({QStringLiteral("TCP State Lab Sans")}, px * textScale, weight);
}

QFont Appearance::mono(qreal px, QFont::Weight weight) const
{
    return face({QStringLiteral("TCP State Lab Mono"), QStringLiteral("Noto Sans Mono"),
                 QStringLiteral("DejaVu Sans Mono"), QStringLiteral("TCP State Lab Sans")},
                px * textScale, weight);
}

}  // namespace app::theme
