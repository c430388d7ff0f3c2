#include "exporting/svg_album.h"

#include <algorithm>

namespace app::exporting {
namespace {

/// "a" … "z", "aa" …: short, and no digit first.
QString shortName(std::size_t number)
{
    QString name;
    do {
        name.prepend(QChar(static_cast<char16_t>(u'a' + number % 26)));
        number /= 26;
    } while (number-- > 0);
    return name;
}

QString hex(const QColor& color)
{
    if (!color.isValid()) return QStringLiteral("none");
    QString text = color.name();
    if (color.alpha() < 255) text += QStringLiteral("%1").arg(color.alpha(), 2, 16, QLatin1Char('0'));
    return text;
}

QString lettersMarkup(const SvgPiece& piece, const QString& cls)
{
    const QString fitted =
        piece.place.contains(u"textLength") ? QStringLiteral(" lengthAdjust=\"spacingAndGlyphs\"") : QString();
    return QStringLiteral("<text class=\"%1\" %2%3>%4</text>")
        .arg(cls, piece.place, fitted, piece.letters.toHtmlEscaped());
}

/// A chain or a piece in the middle of a picture: too short to be worth a name, it stands there itself.
constexpr qsizetype kWorthAName = 40;

}  // namespace

std::size_t SvgAlbum::add(const SvgRecorder& light, const SvgRecorder& dark)
{
    Picture picture{light.size(), {}};
    const std::size_t count = std::min(light.pieces().size(), dark.pieces().size());
    Q_ASSERT(light.pieces().size() == dark.pieces().size());
    for (std::size_t i = 0; i < count; ++i) {
        const SvgPiece& piece = light.pieces()[i];
        Piece kept{classOf(piece.ink, dark.pieces()[i].ink), 0, piece.x, piece.y, {}};
        if (piece.letters.isEmpty()) kept.shape = shapeOf(piece.outline);
        else kept.letters = lettersMarkup(piece, kept.cls);
        picture.pieces.push_back(pieceOf(kept));
    }
    pictures_.push_back(std::move(picture));
    return pictures_.size() - 1;
}

QString SvgAlbum::colors(bool dark) const
{
    QString text;
    for (std::size_t i = 0; i < colors_.size(); ++i)
        text += QStringLiteral("--_%1:%2;").arg(shortName(i), dark ? colors_[i].dark : colors_[i].light);
    return text;
}

QString SvgAlbum::colorOf(const QColor& light, const QColor& dark)
{
    if (!light.isValid() && !dark.isValid()) return QStringLiteral("none");
    const Color color{hex(light), hex(dark)};
    QString& name = colorNames_[color.light + color.dark];
    if (name.isEmpty()) {
        name = QStringLiteral("var(--_%1)").arg(shortName(colors_.size()));
        colors_.push_back(color);
    }
    return name;
}

QString SvgAlbum::classOf(const SvgInk& light, const SvgInk& dark)
{
    QString rules = QStringLiteral("fill:") + colorOf(light.fill, dark.fill);
    if (light.stroke.isValid() || dark.stroke.isValid()) {
        rules += QStringLiteral(";stroke:%1;stroke-width:%2").arg(colorOf(light.stroke, dark.stroke)).arg(light.width);
        if (light.roundCaps) rules += QStringLiteral(";stroke-linecap:round");
        QStringList dash;
        for (const qreal part : light.dash) dash << QString::number(part);
        if (!dash.isEmpty()) rules += QStringLiteral(";stroke-dasharray:") + dash.join(u' ');
    }
    if (light.fontSize > 0) rules += QStringLiteral(";font-size:%1px").arg(light.fontSize);
    if (light.bold) rules += QStringLiteral(";font-weight:700");
    if (light.mono) rules += QStringLiteral(";font-family:var(--mono)");
    QString& name = classes_[rules];
    if (name.isEmpty()) {
        name = u'_' + shortName(static_cast<std::size_t>(classes_.size()) - 1);
        style_ += u'.' + name + u'{' + rules + u'}';
    }
    return name;
}

std::size_t SvgAlbum::shapeOf(const QString& outline)
{
    const auto known = shapeNumbers_.constFind(outline);
    if (known != shapeNumbers_.constEnd()) return *known;
    shapeNumbers_.insert(outline, shapes_.size());
    shapes_.push_back({outline, 0});
    return shapes_.size() - 1;
}

std::size_t SvgAlbum::pieceOf(const Piece& piece)
{
    const QString key = piece.letters.isEmpty()
                            ? QStringList{piece.cls, QString::number(piece.shape), piece.x, piece.y}.join(u' ')
                            : piece.letters;
    const auto known = numbers_.constFind(key);
    if (known != numbers_.constEnd()) {
        ++uses_[*known];
        return *known;
    }
    if (piece.letters.isEmpty()) ++shapes_[piece.shape].places;
    numbers_.insert(key, pieces_.size());
    pieces_.push_back(piece);
    uses_.push_back(1);
    return pieces_.size() - 1;
}

bool SvgAlbum::isNamed(const Shape& shape) { return shape.places > 1 && shape.outline.size() > kWorthAName; }

QString SvgAlbum::markup(const Piece& piece) const
{
    if (!piece.letters.isEmpty()) return piece.letters;
    const Shape& shape = shapes_[piece.shape];
    if (!isNamed(shape))
        return QStringLiteral("<path class=\"%1\" d=\"M%2 %3%4\"/>").arg(piece.cls, piece.x, piece.y, shape.outline);
    return QStringLiteral("<use class=\"%1\" href=\"#_%2\" x=\"%3\" y=\"%4\"/>")
        .arg(piece.cls, shortName(piece.shape), piece.x, piece.y);
}

QString SvgAlbum::markupOfChain(std::size_t first, const Chains& chained) const
{
    QString text = markup(pieces_[first]);
    for (std::size_t at = first; chained.next[at] != at; at = chained.next[at])
        text += markup(pieces_[chained.next[at]]);
    return text;
}

/// Pieces that always follow each other, wherever they are, have one name together.
SvgAlbum::Chains SvgAlbum::chains() const
{
    const std::size_t none = pieces_.size();
    std::vector<std::size_t> next(pieces_.size(), none), before(pieces_.size(), none);
    std::vector<bool> seen(pieces_.size()), endsThere(pieces_.size()), beginsThere(pieces_.size());
    for (const Picture& picture : pictures_) {
        for (std::size_t i = 0; i < picture.pieces.size(); ++i) {
            const std::size_t piece = picture.pieces[i];
            const std::size_t follower = i + 1 < picture.pieces.size() ? picture.pieces[i + 1] : none;
            const std::size_t leader = i > 0 ? picture.pieces[i - 1] : none;
            if (seen[piece] && next[piece] != follower) endsThere[piece] = true;
            if (seen[piece] && before[piece] != leader) beginsThere[piece] = true;
            next[piece] = follower;
            before[piece] = leader;
            seen[piece] = true;
        }
    }
    Chains chains{std::vector<std::size_t>(pieces_.size()), std::vector<bool>(pieces_.size(), true)};
    for (std::size_t piece = 0; piece < pieces_.size(); ++piece) {
        const std::size_t follower = next[piece];
        const bool holds = follower != none && !endsThere[piece] && !beginsThere[follower] && follower != piece
                           && uses_[piece] == uses_[follower];
        chains.next[piece] = holds ? follower : piece;
        if (holds) chains.first[follower] = false;
    }
    return chains;
}

QString SvgAlbum::definitions() const
{
    const Chains chained = chains();
    QString text;
    for (std::size_t i = 0; i < shapes_.size(); ++i) {
        if (isNamed(shapes_[i]))
            text += QStringLiteral("<path id=\"_%1\" d=\"M0 0%2\"/>").arg(shortName(i), shapes_[i].outline);
    }
    for (std::size_t piece = 0; piece < pieces_.size(); ++piece) {
        if (!chained.first[piece] || uses_[piece] < 2) continue;
        const QString chain = markupOfChain(piece, chained);
        if (chain.size() > kWorthAName) text += QStringLiteral("<g id=\"%1\">%2</g>").arg(shortName(piece), chain);
    }
    return QStringLiteral("<svg class=\"shared\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>%1</defs></svg>")
        .arg(text);
}

QString SvgAlbum::picture(std::size_t number, const QString& label) const
{
    const Chains chained = chains();
    const Picture& picture = pictures_[number];
    QString text;
    for (std::size_t i = 0; i < picture.pieces.size(); ++i) {
        const std::size_t first = picture.pieces[i];
        const QString chain = markupOfChain(first, chained);
        for (std::size_t at = first; chained.next[at] != at; at = chained.next[at]) ++i;
        const bool named = uses_[first] > 1 && chain.size() > kWorthAName;
        text += named ? QStringLiteral("<use href=\"#%1\"/>").arg(shortName(first)) : chain;
    }
    return QStringLiteral("<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\">%4</svg>")
        .arg(label.toHtmlEscaped())
        .arg(qRound(picture.size.width()))
        .arg(qRound(picture.size.height()))
        .arg(text);
}

}  // namespace app::exporting
