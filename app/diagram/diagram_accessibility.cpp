#include "diagram/diagram_accessibility.h"

#include "diagram/diagram_item.h"
#include "diagram/diagram_scene.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleObject>
#include <QAccessibleWidget>

#include <algorithm>

namespace app::diagram {
namespace {

class AccessibleItem : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit AccessibleItem(DiagramItem* item) : QAccessibleObject(item) {}

    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name) return item()->name();
        return kind == QAccessible::Description ? item()->description() : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = item()->marked();
        const auto* node = qobject_cast<const StateItem*>(item());
        state.selectable = node != nullptr;
        state.selected = node && node->face().active;
        state.invisible = !item()->isVisible();
        return state;
    }

    QRect rect() const override
    {
        if (!view()) return {};
        const QRectF box = item()->mapToScene(item()->shape()).boundingRect();
        const QRect inView = view()->mapFromScene(box).boundingRect();
        return {view()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction()) item()->click();
    }

private:
    DiagramItem* item() const { return static_cast<DiagramItem*>(object()); }
    QGraphicsView* view() const
    {
        const QGraphicsScene* scene = item()->scene();
        return scene && !scene->views().isEmpty() ? scene->views().first() : nullptr;
    }
};

class AccessibleDiagram : public QAccessibleWidget {
public:
    explicit AccessibleDiagram(StateDiagram* view) : QAccessibleWidget(view, QAccessible::Canvas) {}

    int childCount() const override { return static_cast<int>(items().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const std::vector<DiagramItem*> all = items();
        const bool inside = index >= 0 && index < static_cast<int>(all.size());
        return inside ? QAccessible::queryAccessibleInterface(all[static_cast<std::size_t>(index)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const std::vector<DiagramItem*> all = items();
        const auto found = std::ranges::find(all, child ? child->object() : nullptr);
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint inView = view()->viewport()->mapFromGlobal(QPoint(x, y));
        auto* item = dynamic_cast<DiagramItem*>(view()->itemAt(inView));
        return item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? view()->toText() : QAccessibleWidget::text(kind);
    }

private:
    StateDiagram* view() const { return static_cast<StateDiagram*>(widget()); }
    std::vector<DiagramItem*> items() const { return view()->diagramScene().readable(); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<StateDiagram*>(object)) return new AccessibleDiagram(view);
    if (auto* item = qobject_cast<DiagramItem*>(object)) return new AccessibleItem(item);
    return nullptr;
}

}  // namespace

void installDiagramAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

}  // namespace app::diagram
