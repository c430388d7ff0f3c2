#pragma once

#include "observation/followed.h"
#include "theme/appearance.h"

#include <QWidget>

#include <array>
#include <vector>

namespace app::watching {

/// One socket as a ladder of state changes: its life line, each state with how long it lasted, and beside it the other
/// end where that is on this machine too. A change between which a state must have been is dashed: nobody has seen it.
class StoryView : public QWidget {
    Q_OBJECT

public:
    explicit StoryView(QWidget* parent = nullptr);

    struct Line {
        QString name;                          ///< "10.0.0.1:40112"
        std::vector<tcp::FollowedStay> stays;  ///< none: not seen from here
    };
    void show(const Line& own, const Line& other);
    void showNothing();
    void setAppearance(const theme::Appearance& appearance);
    /// A line for each stay, for assistive technology and tests: "ESTABLISHED 1.2 s".
    QString toText() const;

    QSize sizeHint() const override { return {250, 400}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const Line& line, qreal x, qreal top);
    QFont nameFont(const QString& name, qreal x) const;
    qreal paintStay(QPainter& painter, const tcp::FollowedStay& stay, qreal x, qreal y);
    void paintWay(QPainter& painter, bool jumped, qreal x, qreal y, qreal height);
    QString stayText(const tcp::FollowedStay& stay) const;
    qreal px() const { return 13 * appearance_.textScale; }

    std::array<Line, 2> lines_;
    bool shown_ = false;
    theme::Appearance appearance_;
};

}  // namespace app::watching
