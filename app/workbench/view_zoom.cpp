#include "workbench/view_zoom.h"

#include "theme/zoom_gesture.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/study_view.h"
#include "workbench/workbench.h"

namespace app::workbench {
namespace {

constexpr qreal kTextStep = 1.1;
constexpr qreal kViewStep = 1.2;  ///< a notch of the wheel

}  // namespace

ZoomController::ZoomController(Workbench& bench) : QObject(&bench), bench_(bench)
{
    const Actions& actions = bench.actions();
    connect(actions.larger, &QAction::triggered, this, [this] { enlarge(true); });
    connect(actions.smaller, &QAction::triggered, this, [this] { enlarge(false); });
    connect(actions.normalSize, &QAction::triggered, this, [this] {
        bench_.appearance().changeTextScale(0);
        bench_.study().keepDiagramSize(false);
        bench_.study().setZoom({});
    });
    connect(&bench, &Workbench::keeping, this, &ZoomController::remember);
    recall();
}

bool ZoomController::textIsLarger() const { return bench_.appearance().chosen().textScale > 1.01; }

/// What has the focus, or else the text: no diagram gets smaller for it.
void ZoomController::enlarge(bool larger)
{
    theme::Enlargeable* view = theme::focusedEnlargeable();
    if (view) return view->enlarge(larger ? kViewStep : 1 / kViewStep);
    if (larger) bench_.study().keepDiagramSize(true);
    bench_.appearance().changeTextScale(larger ? kTextStep : 1 / kTextStep);
    if (!larger && !textIsLarger()) bench_.study().keepDiagramSize(false);
}

void ZoomController::recall()
{
    const Preferences& preferences = bench_.preferences();
    const auto one = [&](const char* key) { return preferences.value(key, 1.0).toReal(); };
    bench_.study().setZoom({one("zoomDiagram"), one("zoomLadder"), one("zoomText")});
    if (textIsLarger()) bench_.study().keepDiagramSize(true);
}

void ZoomController::remember()
{
    Preferences& preferences = bench_.preferences();
    const ViewZoom& zoom = bench_.study().zoom();
    preferences.set("zoomDiagram", zoom.diagram);
    preferences.set("zoomLadder", zoom.ladder);
    preferences.set("zoomText", zoom.text);
}

}  // namespace app::workbench
