#pragma once

#include <QImage>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace app::exporting {

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
