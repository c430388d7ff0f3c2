#include "diagram/layout_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtDebug>

#include <algorithm>
#include <array>

namespace app::diagram {
namespace {

using Json = QLatin1String;

constexpr std::array kKindNames{"client", "server", "simultaneous", "common", "timeout", "reset"};
constexpr std::array kPhaseNames{"idle", "opening", "established", "active", "passive", "waiting"};
constexpr std::array kLayers{tcp::Layer::Base, tcp::Layer::Os, tcp::Layer::Abort, tcp::Layer::Rare};

template <typename Enum, std::size_t N>
Enum byName(const std::array<const char*, N>& names, const QJsonValue& value)
{
    const QString name = value.toString();
    for (std::size_t i = 0; i < N; ++i)
        if (name == Json(names[i])) return static_cast<Enum>(i);
    qWarning("layout: unknown word \"%s\"", qPrintable(name));
    return static_cast<Enum>(0);
}

/// The file spells states as C does.
tcp::State stateOf(const QJsonValue& value)
{
    for (const tcp::State state : tcp::kStates)
        if (theme::stateName(state, theme::StateNames::Stevens) == value.toString()) return state;
    qWarning("layout: unknown state \"%s\"", qPrintable(value.toString()));
    return tcp::State::Closed;
}

tcp::Layer layerOf(const QJsonValue& value)
{
    for (const tcp::Layer layer : kLayers)
        if (value.toString().toStdString() == text(layer)) return layer;
    qWarning("layout: unknown layer \"%s\"", qPrintable(value.toString()));
    return tcp::Layer::Base;
}

/// x and y are the centre for nodes and callouts.
QRectF centredBox(const QJsonObject& object)
{
    const qreal w = object[Json("w")].toDouble();
    const qreal h = object[Json("h")].toDouble();
    return {object[Json("x")].toDouble() - w / 2, object[Json("y")].toDouble() - h / 2, w, h};
}

QRectF cornerBox(const QJsonObject& object)
{
    return {object[Json("x")].toDouble(), object[Json("y")].toDouble(), object[Json("w")].toDouble(),
            object[Json("h")].toDouble()};
}

std::optional<LabelPlace> labelOf(const QJsonObject& owner)
{
    const QJsonValue value = owner[Json("label")];
    if (!value.isObject()) return std::nullopt;
    const QJsonObject label = value.toObject();
    const QString align = label[Json("align")].toString();
    const LabelSide side = align == Json("left")    ? LabelSide::Left
                           : align == Json("right") ? LabelSide::Right
                                                    : LabelSide::Centre;
    return LabelPlace{{label[Json("x")].toDouble(), label[Json("y")].toDouble()}, side};
}

QPointF pointAt(const QJsonArray& command, qsizetype index)
{
    return {command[index].toDouble(), command[index + 1].toDouble()};
}

void readPath(const QJsonArray& commands, LayoutEdge& edge)
{
    for (const QJsonValue& value : commands) {
        const QJsonArray command = value.toArray();
        const QString word = command[0].toString();
        if (word == Json("C")) edge.curve.cubicTo(pointAt(command, 1), pointAt(command, 3), pointAt(command, 5));
        else if (edge.overlay() && word == Json("M")) edge.curve.moveTo(pointAt(command, 1));
        else edge.corners.push_back(pointAt(command, 1));
    }
}

/// A timer leads along the arrow: the model's table knows which.
EdgeMark markOf(const LayoutEdge& edge)
{
    if (edge.kind == EdgeKind::Reset) return EdgeMark::Reset;
    for (const tcp::Transition& row : tcp::transitions()) {
        const bool timer = row.trigger == tcp::Trigger::TimeWaitTimeout || row.trigger == tcp::Trigger::FinTimeout;
        if (timer && row.edge == edge.id) return EdgeMark::Clock;
    }
    return EdgeMark::None;
}

LayoutEdge edgeOf(const QJsonObject& object)
{
    LayoutEdge edge{.id = object[Json("id")].toString().toStdString(),
                    .from = stateOf(object[Json("from")]),
                    .to = stateOf(object[Json("to")])};
    edge.kind = byName<EdgeKind>(kKindNames, object[Json("kind")]);
    edge.layer = layerOf(object[Json("layer")]);
    edge.mark = markOf(edge);
    readPath(object[Json("path")].toArray(), edge);
    edge.label = labelOf(object);
    if (object[Json("callout")].isObject()) edge.callout = centredBox(object[Json("callout")].toObject());
    return edge;
}

}  // namespace

LayoutReader::LayoutReader(const QString& name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly)) root_ = QJsonDocument::fromJson(file.readAll()).object();
    if (root_.isEmpty()) qWarning("layout: cannot read %s", qPrintable(name));
}

QSizeF LayoutReader::size() const
{
    const QJsonArray canvas = meta()[Json("canvas")].toArray();
    return {canvas[0].toDouble(), canvas[1].toDouble()};
}

qreal LayoutReader::cornerRadius() const { return meta()[Json("cornerRadius")].toDouble(); }

KindStyle LayoutReader::style(EdgeKind kind) const
{
    const QJsonObject object =
        meta()[Json("kinds")].toObject()[Json(kKindNames[static_cast<std::size_t>(kind)])].toObject();
    KindStyle style{.width = object[Json("width")].toDouble(),
                    .dash = {},
                    .doubled = object[Json("double")].toBool(),
                    .filledHead = object[Json("head")].toString() == Json("filled")};
    for (const QJsonValue& length : object[Json("dash")].toArray()) style.dash.push_back(length.toDouble());
    return style;
}

std::vector<LayoutState> LayoutReader::states() const
{
    std::vector<LayoutState> states;
    for (const QJsonValue& value : root_[Json("nodes")].toArray())
        states.push_back({stateOf(value[Json("id")]), centredBox(value.toObject())});
    return states;
}

std::vector<LayoutRegion> LayoutReader::regions() const
{
    std::vector<LayoutRegion> regions;
    for (const QJsonValue& value : root_[Json("regions")].toArray()) {
        const QJsonObject object = value.toObject();
        LayoutRegion region{.id = object[Json("id")].toString(),
                            .phase = byName<theme::Phase>(kPhaseNames, object[Json("phase")]),
                            .box = cornerBox(object),
                            .label = {}};
        // The twin has no room for the titles: its file puts them nowhere.
        const std::optional<LabelPlace> label = labelOf(object);
        if (label && !label->top.isNull()) region.label = label;
        regions.push_back(std::move(region));
    }
    return regions;
}

std::vector<LayoutEdge> LayoutReader::edges() const
{
    std::vector<LayoutEdge> edges;
    for (const char* list : {"edges", "overlayEdges"})
        for (const QJsonValue& value : root_[Json(list)].toArray()) edges.push_back(edgeOf(value.toObject()));
    return edges;
}

}  // namespace app::diagram
