#pragma once

#include "lab/free_play_progress.h"
#include "theme/appearance.h"

#include <QWidget>

namespace app::lab {
class JointMap;
}

namespace app::freeplay {

/// The 121 pairs of states as a matrix: rows are the client's state, columns the server's. Been there is filled and
/// ticked, not yet is an open box with its distance in moves, not reachable is a dot. The arrow keys walk.
class JointGrid : public QWidget {
    Q_OBJECT

public:
    struct Pair {
        tcp::State client = tcp::State::Closed;
        tcp::State server = tcp::State::Closed;
        friend bool operator==(const Pair&, const Pair&) = default;
    };

    explicit JointGrid(const lab::JointMap& map, QWidget* parent = nullptr);

    void show(const std::bitset<121>& visited, Pair now);
    void setAppearance(const theme::Appearance& appearance);
    Pair chosen() const { return chosen_; }
    void choose(Pair pair);
    bool visited(Pair pair) const { return visited_.test(lab::pairIndex(pair.client, pair.server)); }
    QRectF cell(Pair pair) const;

    QSize sizeHint() const override { return {310, 310}; }
    QSize minimumSizeHint() const override { return {300, 300}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

signals:
    void chosenChanged();
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF ground() const;
    qreal measureNames() const;
    QFont nameFont() const;
    void paintNames(QPainter& painter) const;
    void paintCell(QPainter& painter, Pair pair) const;
    std::optional<Pair> pairAt(QPointF point) const;

    const lab::JointMap& map_;
    std::bitset<121> visited_;
    Pair now_;
    Pair chosen_;
    theme::Appearance appearance_;
    qreal names_ = 0;  ///< px that the widest of them takes
};

}  // namespace app::freeplay
