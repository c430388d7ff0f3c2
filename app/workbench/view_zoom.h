#pragma once

#include <QObject>

namespace app::workbench {

class Workbench;

/// How much larger than usual each kind of view of the study is; 1: as it fits.
struct ViewZoom {
    qreal diagram = 1;
    qreal ladder = 1;
    qreal text = 1;  ///< words and tools

    friend bool operator==(const ViewZoom&, const ViewZoom&) = default;
};

/// Enlarges what one looks at: the view under the wheel or the fingers; by the keys of the menu the view that has the
/// focus, else the text. Remembered.
class ZoomController : public QObject {
    Q_OBJECT

public:
    explicit ZoomController(Workbench& bench);

    void recall();
    void remember();

private:
    bool textIsLarger() const;
    void enlarge(bool larger);

    Workbench& bench_;
};

}  // namespace app::workbench
