#include "workbench/view_zoom.h"

#include "workbench/actions.h"
#include "workbench/study_view.h"
#include "workbench/workbench.h"

namespace app::workbench {
namespace {

constexpr qreal kStep = 1.1;  ///< as the text of the window grows

}  // namespace

ZoomController::ZoomController(Workbench& bench) : QObject(&bench), bench_(bench)
{
    const Actions& actions = bench.actions();
    connect(actions.larger, &QAction::triggered, this, [this] { zoomAll(kStep); });
    connect(actions.smaller, &QAction::triggered, this, [this] { zoomAll(1 / kStep); });
    connect(actions.normalSize, &QAction::triggered, this, [this] { bench_.study().setZoom({}); });
    connect(&bench, &Workbench::keeping, this, &ZoomController::remember);
    recall();
}

/// The text of the window grows by itself; diagrams and ladder would have less room for it.
void ZoomController::zoomAll(qreal factor)
{
    ViewZoom zoom = bench_.study().zoom();
    zoom.diagram *= factor;
    zoom.ladder *= factor;
    bench_.study().setZoom(zoom);
}

void ZoomController::recall()
{
    const Preferences& preferences = bench_.preferences();
    const auto one = [&](const char* key) { return preferences.value(key, 1.0).toReal(); };
    bench_.study().setZoom({one("zoomDiagram"), one("zoomLadder"), one("zoomText")});
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
