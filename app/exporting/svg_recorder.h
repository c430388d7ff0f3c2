#pragma once

#include <QColor>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QPaintEngine;

namespace app::exporting {

/// How one piece of a drawing is painted; an invalid colour stands for none.
struct SvgInk {
    QColor fill;
    QColor stroke;
    qreal width = 0;          ///< of the stroke
    QList<qreal> dash;        ///< lengths; empty: solid
    bool roundCaps = false;
    qreal fontSize = 0;       ///< of letters; 0 for a path
    bool bold = false;
    bool mono = false;

    friend bool operator==(const SvgInk&, const SvgInk&) = default;
};

/// A path or a run of letters, in coordinates of the drawing.
struct SvgPiece {
    SvgInk ink;
    QString outline;    ///< what follows the first "M" of a path, in relative steps: the same wherever it stands
    QString x, y;       ///< where the path begins
    QString letters;    ///< empty for a path
    QString place;      ///< the attributes that put letters in their place
};

/// What a QPainter draws, as a list of paths and letters with short numbers: small enough to put a picture for each
/// step into one page. Pictures, gradients, textures and clipping are not recorded; the drawings have none.
class SvgRecorder : public QPaintDevice {
public:
    explicit SvgRecorder(QSizeF size);
    ~SvgRecorder() override;

    QSizeF size() const { return size_; }
    const std::vector<SvgPiece>& pieces() const { return pieces_; }
    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF size_;
    std::vector<SvgPiece> pieces_;
    std::unique_ptr<QPaintEngine> engine_;
};

}  // namespace app::exporting
