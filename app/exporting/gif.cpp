#include "exporting/gif.h"

#include "exporting/gif_palette.h"

#include <QIODevice>

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace app::exporting {
namespace {

constexpr int kTransparent = GifPalette::kMost;  ///< the colour behind the last that is used
constexpr int kMostHundredths = 65'535;

int writeOctets(GifFileType* gif, const GifByteType* octets, int count)
{
    auto* device = static_cast<QIODevice*>(gif->UserData);
    return static_cast<int>(device->write(reinterpret_cast<const char*>(octets), count));
}

/// The smallest rectangle outside of which the two are equal; one pixel where they are equal everywhere.
QRect changed(const QImage& before, const QImage& after)
{
    if (before.isNull()) return after.rect();
    int left = after.width(), right = -1, top = after.height(), bottom = -1;
    for (int y = 0; y < after.height(); ++y) {
        const auto* one = rowOf(before, y);
        const auto* other = rowOf(after, y);
        for (int x = 0; x < after.width(); ++x) {
            if (one[x] == other[x]) continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = y;
        }
    }
    return right < 0 ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

class Writer {
public:
    explicit Writer(QIODevice& device) : file_(EGifOpen(&device, writeOctets, &error_))
    {
        if (file_) EGifSetGifVersion(file_, true);  // GIF89a: frames that loop
    }
    ~Writer()
    {
        if (file_) EGifCloseFile(file_, nullptr);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    bool begin(QSize size, GifPalette& palette)
    {
        if (!file_) return false;
        std::array<GifColorType, 256> colors{};
        for (std::size_t i = 0; i < palette.colors().size(); ++i) {
            const QRgb color = palette.colors()[i];
            colors[i] = {static_cast<GifByteType>(qRed(color)), static_cast<GifByteType>(qGreen(color)),
                         static_cast<GifByteType>(qBlue(color))};
        }
        const std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)> map(GifMakeMapObject(256, colors.data()),
                                                                              &GifFreeMapObject);
        return map && EGifPutScreenDesc(file_, size.width(), size.height(), 8, 0, map.get()) == GIF_OK && putLoop();
    }

    bool put(const QImage& before, const GifFrame& frame, GifPalette& palette)
    {
        const QRect area = changed(before, frame.picture);
        GraphicsControlBlock control{};
        control.DisposalMode = DISPOSE_DO_NOT;
        control.DelayTime =
            static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(frame.shown.count() / 10, 2, kMostHundredths));
        control.TransparentColor = before.isNull() ? NO_TRANSPARENT_COLOR : kTransparent;
        std::array<GifByteType, 4> extension{};
        EGifGCBToExtension(&control, extension.data());
        if (EGifPutExtension(file_, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(extension.size()), extension.data()) !=
                GIF_OK ||
            EGifPutImageDesc(file_, area.x(), area.y(), area.width(), area.height(), false, nullptr) != GIF_OK)
            return false;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (!putLine(before, frame.picture, area, y, palette)) return false;
        }
        return true;
    }

    bool end()
    {
        GifFileType* const file = std::exchange(file_, nullptr);
        return EGifCloseFile(file, &error_) == GIF_OK;
    }

    QString error() const
    {
        const char* const text = GifErrorString(file_ && file_->Error ? file_->Error : error_);
        return QString::fromLatin1(text ? text : "unknown error");
    }

private:
    /// For ever: the extension that browsers know from Netscape.
    bool putLoop()
    {
        static constexpr char name[] = "NETSCAPE2.0";
        static constexpr std::array<GifByteType, 3> endless{1, 0, 0};
        return EGifPutExtensionLeader(file_, APPLICATION_EXT_FUNC_CODE) == GIF_OK
               && EGifPutExtensionBlock(file_, sizeof name - 1, name) == GIF_OK
               && EGifPutExtensionBlock(file_, static_cast<int>(endless.size()), endless.data()) == GIF_OK
               && EGifPutExtensionTrailer(file_) == GIF_OK;
    }

    bool putLine(const QImage& before, const QImage& picture, const QRect& area, int y, GifPalette& palette)
    {
        const auto* line = rowOf(picture, y);
        const auto* old = before.isNull() ? nullptr : rowOf(before, y);
        line_.resize(static_cast<std::size_t>(area.width()));
        for (int x = area.left(); x <= area.right(); ++x) {
            line_[static_cast<std::size_t>(x - area.left())] =
                old && old[x] == line[x] ? static_cast<GifByteType>(kTransparent) : palette.indexOf(line[x]);
        }
        return EGifPutLine(file_, line_.data(), area.width()) == GIF_OK;
    }

    int error_ = 0;
    GifFileType* file_;
    std::vector<GifByteType> line_;
};

}  // namespace

QString writeGif(const std::vector<GifFrame>& frames, QIODevice& device)
{
    if (frames.empty()) return QStringLiteral("there is nothing to write");
    std::vector<GifFrame> even = frames;
    GifPalette palette;
    for (GifFrame& frame : even) {
        if (frame.picture.size() != frames.front().picture.size()) return QStringLiteral("the pictures differ in size");
        frame.picture = std::move(frame.picture).convertToFormat(QImage::Format_RGB32);
        palette.count(frame.picture);
    }
    palette.choose();
    Writer writer(device);
    if (!writer.begin(even.front().picture.size(), palette)) return writer.error();
    for (std::size_t i = 0; i < even.size(); ++i) {
        if (!writer.put(i == 0 ? QImage() : even[i - 1].picture, even[i], palette)) return writer.error();
    }
    return writer.end() ? QString() : writer.error();
}

}  // namespace app::exporting
