#pragma once

#include <QGraphicsObject>

#include <functional>

namespace app::diagram {

/// A state or an arrow: something that can be pointed at, clicked, walked to by keyboard and read out.
class DiagramItem : public QGraphicsObject {
    Q_OBJECT

public:
    DiagramItem();

    /// For screen readers and tooltips, in the current language.
    QString name() const { return name_ ? name_() : QString(); }
    QString description() const { return description_ ? description_() : QString(); }
    /// Both are made up when somebody asks for them: most are never read.
    void describe(std::function<QString()> name, std::function<QString()> description);

    /// The keyboard stands on it: a ring is drawn.
    void setMarked(bool marked);
    bool marked() const { return marked_; }
    bool hovered() const { return hovered_; }
    void click() { emit clicked(); }

signals:
    void clicked();

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;

private:
    void showTip();

    std::function<QString()> name_;
    std::function<QString()> description_;
    bool marked_ = false;
    bool hovered_ = false;
};

}  // namespace app::diagram
