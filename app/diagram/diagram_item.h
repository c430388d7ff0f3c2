#pragma once

#include <QGraphicsObject>

namespace app {

/// A state or an arrow: something that can be pointed at, clicked, walked to by keyboard and read out.
class DiagramItem : public QGraphicsObject {
    Q_OBJECT

public:
    DiagramItem();

    /// For screen readers and tooltips, in the current language.
    const QString& name() const { return name_; }
    const QString& description() const { return description_; }
    void describe(const QString& name, const QString& description);

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
    QString name_;
    QString description_;
    bool marked_ = false;
    bool hovered_ = false;
};

}  // namespace app
