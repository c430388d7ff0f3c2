#include "window/animation.h"

#include "lab/telling.h"
#include "window/main_window.h"

#include <QCoreApplication>

namespace app::window {

std::vector<exporting::GifFrame> animationOf(MainWindow& window, double speed)
{
    std::vector<exporting::GifFrame> frames;
    lab::Simulation& simulation = window.simulation();
    for (std::size_t step = 0; step <= simulation.stepCount(); ++step) {
        simulation.seek(step);
        QCoreApplication::processEvents();
        const lab::Telling telling = lab::tellingAt(simulation.moment());
        frames.push_back(
            {window.grab().toImage(), exporting::readingTime(telling.title + telling.say + telling.why, speed)});
    }
    return frames;
}

}  // namespace app::window
