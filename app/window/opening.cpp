#include "window/opening.h"

#include "capturing/capture_window.h"
#include "capturing/capturing.h"
#include "capturing/connection_view.h"
#include "presenting/presenting.h"
#include "window/documents.h"
#include "window/main_window.h"

namespace app::window {
namespace {

/// The list, and the connection that is asked for: whole unless a step is named.
void openCaptured(MainWindow& window, const Options& options)
{
    auto& captures = window.feature<capturing::Capturing>();
    if (!captures.open(options.capture, options.draws()) || options.connection == 0) return;
    captures.window()->openConnection(options.connection, true);
    const auto last = static_cast<int>(captures.window()->connection().moment().stepEnds.size());
    captures.window()->connection().setStep(static_cast<std::size_t>(options.step.value_or(last)));
}

}  // namespace

void openAsked(MainWindow& window, const Options& options)
{
    if (options.file) window.documents().openScenario(*options.file, options.scenario);
    else if (!options.recording.isEmpty()) window.documents().openFile(options.recording);
    else window.documents().openRemembered();
    if (!options.capture.isEmpty()) return openCaptured(window, options);
    lab::Simulation& simulation = window.simulation();
    if (options.step || options.draws() || !options.settings.empty()) simulation.finish();
    for (const auto& [key, value] : options.settings) simulation.setSetting(key, value);
    if (options.draws()) simulation.finish();
    if (options.step) simulation.seek(static_cast<std::size_t>(*options.step));
    if (options.view == u"twin" || options.view == u"shared") window.setShared(options.view == u"shared");
    if (options.view == u"notes" && !options.draws()) window.feature<presenting::Presenting>().showNotes();
    if (options.view != u"present") return;
    if (options.draws()) window.feature<presenting::Presenting>().setOn(true);
    else window.feature<presenting::Presenting>().fillScreen();
}

}  // namespace app::window
