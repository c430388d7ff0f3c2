#pragma once

#include "diagram/diagram_item.h"
#include "diagram/diagram_layout.h"
#include "diagram/metrics.h"
#include "lab/known_state.h"
#include "simulation/action.h"
#include "theme/lettering.h"

namespace app::diagram {

/// What a state looks like at a moment.
struct StateFace {
    QString name;                          ///< in the chosen spelling
    bool active = false;                   ///< an endpoint stands here
    bool dimmed = false;
    std::vector<tcp::HostId> tokens;       ///< drawn on its corner; without those that are still on their way
    QString count{};                       ///< of a crowd, in words; empty: none, or no crowd
    qreal heat = 0;                        ///< of a crowd, 0 to 1
    std::vector<tcp::HostId> listening;    ///< hollow tokens: a listener beside a newer connection, or where it may be
    lab::StateMark mark = lab::StateMark::Simulated;   ///< how well it is known that an endpoint stands here

    friend bool operator==(const StateFace&, const StateFace&) = default;
};

class StateItem : public DiagramItem {
    Q_OBJECT

public:
    StateItem(const LayoutState& node, const DiagramMetrics& metrics, const theme::Theme& theme);

    tcp::State state() const { return state_; }
    const QRectF& box() const { return box_; }
    const StateFace& face() const { return face_; }
    void setFace(const StateFace& face);

    /// Where the token of the index-th endpoint in this state is drawn.
    QPointF tokenPlace(int index) const;
    QRectF tokenBox(int index) const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    qreal radius() const;
    void paintActive(QPainter& painter, const theme::PhaseColors& colors) const;
    void paintHeat(QPainter& painter, const theme::PhaseColors& colors) const;
    void paintPossible(QPainter& painter, const theme::PhaseColors& colors) const;
    void paintIdle(QPainter& painter, const theme::PhaseColors& colors) const;
    void paintName(QPainter& painter, const QColor& color) const;
    void paintTokens(QPainter& painter) const;
    void paintRing(QPainter& painter) const;

    tcp::State state_;
    QRectF box_;
    const DiagramMetrics& metrics_;
    const theme::Theme& theme_;
    StateFace face_;
    theme::Lettering name_;
    theme::Lettering count_;
    qreal namePx_ = 0;
};

}  // namespace app::diagram
