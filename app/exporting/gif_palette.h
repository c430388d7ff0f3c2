#pragma once

#include <QImage>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace app::exporting {

/// A row of a picture of Format_RGB32. Qt begins each at a multiple of four octets, which its type does not say.
inline const QRgb* rowOf(const QImage& picture, int y)
{
    return static_cast<const QRgb*>(static_cast<const void*>(picture.constScanLine(y)));
}

/// At most 255 colours that stand for all in some pictures (by median cut): the most frequent parts of the colour space
/// are divided until there are enough.
class GifPalette {
public:
    static constexpr int kMost = 255;

    void count(const QImage& picture);  ///< of Format_RGB32
    void choose();

    const std::vector<QRgb>& colors() const { return colors_; }
    std::uint8_t indexOf(QRgb color);

private:
    struct Counted {
        QRgb color;
        std::uint64_t pixels;
    };
    using Part = std::vector<Counted>;

    static int widestChannel(const Part& part, int& width);
    static QRgb meanOf(const Part& part);

    std::unordered_map<QRgb, std::uint64_t> counted_;
    std::unordered_map<QRgb, std::uint8_t> indices_;
    std::vector<QRgb> colors_;
};

}  // namespace app::exporting
