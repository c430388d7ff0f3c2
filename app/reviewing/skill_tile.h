#pragma once

#include "practice/schedule.h"
#include "theme/appearance.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace app::reviewing {

/// One skill on the map of where one stands. How firm it is is told by fill, border and mark, never by colour alone.
class SkillTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit SkillTile(std::string_view skill, QWidget* parent = nullptr);

    std::string_view skill() const { return skill_; }
    tcp::practice::Standing standing() const { return standing_; }
    void setStanding(tcp::practice::Standing standing);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();

    static QString word(tcp::practice::Standing standing);
    /// The mark and fill alone, for the legend.
    static void drawBox(QPainter& painter, const QRectF& box, tcp::practice::Standing standing,
                        const theme::Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;

private:
    void drawWords(QPainter& painter, const QRectF& box) const;
    std::string_view skill_;
    tcp::practice::Standing standing_ = tcp::practice::Standing::NotSeen;
    theme::Appearance appearance_;
};

}  // namespace app::reviewing
