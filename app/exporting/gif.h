#pragma once

#include <QImage>
#include <QString>

#include <chrono>
#include <vector>

class QIODevice;

namespace app::exporting {

struct GifFrame {
    QImage picture;
    std::chrono::milliseconds shown;   ///< GIF counts in hundredths of a second
};

/// A picture that moves and begins anew after the last frame. All frames are as large as the first; of each only what
/// changed is written. Empty, or what went wrong.
QString writeGif(const std::vector<GifFrame>& frames, QIODevice& device);

/// How long it takes to read a text of that length; speed 2 is twice as fast. Never under a second.
std::chrono::milliseconds readingTime(const QString& text, double speed);

}  // namespace app::exporting
