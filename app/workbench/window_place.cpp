#include "workbench/window_place.h"

#include "workbench/preferences.h"
#include "workbench/workbench.h"

#include <QEvent>
#include <QMainWindow>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QWidget>

namespace app::workbench {
namespace {

constexpr QSize kFrame(8, 40);  ///< of a window on the widest desktops; nothing says it before the window is shown

/// Lives with its window.
class Place : public QObject {
public:
    Place(QWidget& window, Workbench& bench, const char* key) : QObject(&window), bench_(&bench), key_(key)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Hide && bench_)
            bench_->preferences().set(key_, static_cast<QWidget*>(watched)->saveGeometry());
        return false;
    }

private:
    QPointer<Workbench> bench_;
    const char* key_;
};

}  // namespace

QSize withinScreen(const QWidget& window, QSize drawn)
{
    return drawn.boundedTo(window.screen()->availableSize() - kFrame);
}

void keepPlace(QWidget& window, Workbench& bench, const char* key, QSize drawn)
{
    auto* close = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), &window);
    QObject::connect(close, &QShortcut::activated, &window, &QWidget::close);
    if (!bench.preferences().remembers()) return window.resize(drawn);
    window.resize(withinScreen(bench.window(), drawn));
    const QByteArray last = bench.preferences().value(key, {}).toByteArray();
    if (!last.isEmpty()) window.restoreGeometry(last);
    new Place(window, bench, key);
}

}  // namespace app::workbench
