#pragma once

#include "exporting/svg_recorder.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace app::exporting {

/// Many pictures of one page, light and dark: what several of them have in common is written once, and the colours are
/// variables of the page's style.
class SvgAlbum {
public:
    /// The same drawing in both themes; returns its number.
    std::size_t add(const SvgRecorder& light, const SvgRecorder& dark);

    /// The colours, as declarations of variables: for the light page, and for the dark one.
    QString lightColors() const { return colors(false); }
    QString darkColors() const { return colors(true); }
    /// The classes that the pieces are drawn by.
    QString style() const { return style_; }
    /// What the pictures have in common; belongs before the first of them, once.
    QString definitions() const;
    /// An <svg> element; `label` is what assistive technology says of it.
    QString picture(std::size_t number, const QString& label) const;

private:
    /// A path at its place, or letters.
    struct Piece {
        QString cls;
        std::size_t shape = 0;   ///< in shapes_, of a path
        QString x, y;
        QString letters;         ///< markup of letters; empty for a path
    };
    struct Shape {
        QString outline;
        int places = 0;          ///< pieces that have it
    };
    struct Picture {
        QSizeF size;
        std::vector<std::size_t> pieces;
    };
    struct Color {
        QString light;
        QString dark;
    };
    struct Chains {
        std::vector<std::size_t> next;   ///< the piece that always follows it; itself: none
        std::vector<bool> first;
    };

    QString colors(bool dark) const;
    QString colorOf(const QColor& light, const QColor& dark);
    QString classOf(const SvgInk& light, const SvgInk& dark);
    std::size_t shapeOf(const QString& outline);
    std::size_t pieceOf(const Piece& piece);
    static bool isNamed(const Shape& shape);
    QString markup(const Piece& piece) const;
    QString markupOfChain(std::size_t first, const Chains& chained) const;
    Chains chains() const;

    std::vector<Picture> pictures_;
    std::vector<Piece> pieces_;
    std::vector<int> uses_;             ///< of each piece, in all pictures
    std::vector<Shape> shapes_;
    QHash<QString, std::size_t> shapeNumbers_;
    QHash<QString, std::size_t> numbers_;
    std::vector<Color> colors_;
    QHash<QString, QString> colorNames_;
    QHash<QString, QString> classes_;
    QString style_;
};

}  // namespace app::exporting
