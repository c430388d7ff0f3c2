#include "exporting/svg_recorder.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QTransform>

#include <cmath>

namespace app::exporting {
namespace {

constexpr int kCssDotsPerInch = 96;  ///< CSS pixels

/// At most one decimal, and no zero before the point.
QString number(qreal value)
{
    const qreal tenths = std::round(value * 10);
    QString text = QString::number(tenths / 10, 'g', 8);
    if (tenths == 0) return QStringLiteral("0");
    if (text.startsWith(u"0.")) return text.mid(1);
    return text.startsWith(u"-0.") ? u'-' + text.mid(2) : text;
}

/// Numbers one after the other; a minus sign needs no space before it.
QString numbers(const QList<qreal>& values)
{
    QString text;
    for (const qreal value : values) {
        const QString next = number(value);
        if (!text.isEmpty() && !next.startsWith(u'-')) text += u' ';
        text += next;
    }
    return text;
}

QPointF rounded(QPointF point) { return {std::round(point.x() * 10) / 10, std::round(point.y() * 10) / 10}; }

/// Writes a path in relative steps. Each is taken from the rounded place before it, so that no error adds up.
class OutlineWriter {
public:
    explicit OutlineWriter(QPointF begin) : at_(begin), start_(begin) {}

    void move(QPointF to)
    {
        step(u'm', {to});
        start_ = at_;
    }
    void line(QPointF to)
    {
        const QPointF there = rounded(to) - at_;
        if (there.isNull()) return;
        if (there.y() == 0) command(u'h', {there.x()});
        else if (there.x() == 0) command(u'v', {there.y()});
        else command(u'l', {there.x(), there.y()});
        at_ = rounded(to);
    }
    void curve(QPointF one, QPointF two, QPointF to) { step(u'c', {one, two, to}); }
    void close()
    {
        text_ += u'z';
        last_ = QChar();
        at_ = start_;
    }
    QPointF start() const { return start_; }
    QString text() const { return text_; }

private:
    void step(QChar letter, std::initializer_list<QPointF> points)
    {
        QList<qreal> steps;
        for (const QPointF point : points) steps << rounded(point).x() - at_.x() << rounded(point).y() - at_.y();
        command(letter, steps);
        at_ = rounded(*(points.end() - 1));
    }
    void command(QChar letter, const QList<qreal>& steps)
    {
        const QString written = numbers(steps);
        if (letter != last_) text_ += letter;
        else if (!written.startsWith(u'-')) text_ += u' ';
        text_ += written;
        last_ = letter == u'm' ? QChar(u'l') : letter;
    }

    QPointF at_, start_;
    QString text_;
    QChar last_;
};

QString outlineOf(const QPainterPath& path)
{
    OutlineWriter writer(rounded(path.elementAt(0)));
    for (int i = 1; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        switch (at.type) {
        case QPainterPath::MoveToElement: writer.move(at); break;
        case QPainterPath::LineToElement:
            if (last && rounded(at) == writer.start()) writer.close();
            else writer.line(at);
            break;
        case QPainterPath::CurveToElement: {
            const QPainterPath::Element two = path.elementAt(i + 1), three = path.elementAt(i + 2);
            writer.curve(at, two, three);
            i += 2;
            const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            if (ends && rounded(three) == writer.start()) writer.close();
            break;
        }
        case QPainterPath::CurveToDataElement: break;  // read with the element before
        }
    }
    return writer.text();
}

qreal scaleOf(const QTransform& transform) { return std::sqrt(std::abs(transform.determinant())); }

class Engine : public QPaintEngine {
public:
    explicit Engine(std::vector<SvgPiece>& pieces)
        : QPaintEngine(AllFeatures & ~(PatternTransform | PerspectiveTransform | ConicalGradientFill | PorterDuff)),
          pieces_(pieces)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

    void drawPath(const QPainterPath& path) override { add(path, state->brush()); }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        if (count < 2) return;
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i) path.lineTo(points[i]);
        if (mode != PolylineMode) path.closeSubpath();
        add(path, mode == PolylineMode ? QBrush() : state->brush());
    }
    void drawPolygon(const QPoint* points, int count, PolygonDrawMode mode) override
    {
        const std::vector<QPointF> exact(points, points + count);
        drawPolygon(exact.data(), count, mode);
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString letters = item.text().trimmed();
        if (letters.isEmpty() || state->opacity() <= 0) return;
        const QTransform transform = state->transform();
        const qreal scale = scaleOf(transform);
        const qreal indent = item.text().startsWith(u' ') ? QFontMetricsF(item.font()).horizontalAdvance(u' ') : 0;
        SvgPiece piece;
        piece.ink.fill = faded(state->pen().color());
        piece.ink.fontSize = std::round(QFontInfo(item.font()).pixelSize() * scale * 10) / 10;
        piece.ink.bold = item.font().weight() >= QFont::DemiBold;
        piece.ink.mono = QFontInfo(item.font()).family().contains(u"Mono");
        piece.letters = letters;
        const qreal width = QFontMetricsF(item.font()).horizontalAdvance(letters) * scale;
        piece.place = placeOf(transform, at + QPointF(indent, 0), scale);
        if (letters.size() > 1) piece.place += QStringLiteral(" textLength=\"%1\"").arg(number(width));
        pieces_.push_back(std::move(piece));
    }

private:
    /// Where letters begin; turned, if the painter is.
    static QString placeOf(const QTransform& transform, QPointF at, qreal scale)
    {
        const QPointF there = transform.map(at);
        const bool upright = qFuzzyIsNull(transform.m12()) && qFuzzyIsNull(transform.m21());
        if (upright) return QStringLiteral("x=\"%1\" y=\"%2\"").arg(number(there.x()), number(there.y()));
        const auto exact = [&](qreal value) { return QString::number(value / scale, 'g', 4); };
        return QStringLiteral("transform=\"matrix(%1 %2 %3 %4 %5 %6)\"")
            .arg(exact(transform.m11()), exact(transform.m12()), exact(transform.m21()), exact(transform.m22()),
                 number(there.x()), number(there.y()));
    }

    QColor faded(QColor color) const
    {
        color.setAlphaF(static_cast<float>(color.alphaF() * state->opacity()));
        return color.alpha() == 0 ? QColor() : color;
    }

    void add(const QPainterPath& path, const QBrush& brush)
    {
        SvgPiece piece;
        const QPen pen = state->pen();
        if (brush.style() != Qt::NoBrush) piece.ink.fill = faded(brush.color());
        if (pen.style() != Qt::NoPen) strokeWith(pen, piece.ink);
        if (!piece.ink.fill.isValid() && !piece.ink.stroke.isValid()) return;
        const QPainterPath placed = state->transform().map(path);
        if (placed.elementCount() < 2) return;
        piece.outline = outlineOf(placed);
        piece.x = number(placed.elementAt(0).x);
        piece.y = number(placed.elementAt(0).y);
        if (!piece.outline.isEmpty()) pieces_.push_back(std::move(piece));
    }

    void strokeWith(const QPen& pen, SvgInk& ink) const
    {
        const qreal scale = pen.isCosmetic() ? 1 : scaleOf(state->transform());
        const qreal width = pen.widthF() > 0 ? pen.widthF() : 1;
        ink.stroke = faded(pen.color());
        ink.width = std::round(width * scale * 10) / 10;
        ink.roundCaps = pen.capStyle() == Qt::RoundCap;
        if (pen.style() == Qt::SolidLine) return;
        for (const qreal part : pen.dashPattern()) ink.dash << std::round(part * width * scale * 10) / 10;
    }

    std::vector<SvgPiece>& pieces_;
};

}  // namespace

SvgRecorder::SvgRecorder(QSizeF size) : size_(size), engine_(std::make_unique<Engine>(pieces_)) {}

SvgRecorder::~SvgRecorder() = default;

QPaintEngine* SvgRecorder::paintEngine() const { return engine_.get(); }

int SvgRecorder::metric(PaintDeviceMetric metric) const
{
    constexpr qreal kMillimetresPerInch = 25.4;
    const auto millimetres = [](qreal length) {
        return static_cast<int>(length * kMillimetresPerInch / kCssDotsPerInch);
    };
    switch (metric) {
    case PdmWidth: return static_cast<int>(std::ceil(size_.width()));
    case PdmHeight: return static_cast<int>(std::ceil(size_.height()));
    case PdmWidthMM: return millimetres(size_.width());
    case PdmHeightMM: return millimetres(size_.height());
    case PdmNumColors: return std::numeric_limits<int>::max();
    case PdmDepth: return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return kCssDotsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

}  // namespace app::exporting
