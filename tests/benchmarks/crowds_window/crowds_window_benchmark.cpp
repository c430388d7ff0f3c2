// Figures of the window of crowds while a story is computed beside it. All charts are painted again in every frame,
// which is more than a hand that zooms or drags asks for; meanwhile the job tells ten times a second how far it is. The
// aim of issue 6 is 60 frames a second: 16.7 ms for each. `..._cpu_ms` is processor time of the window's own thread,
// which a machine that does other things cannot change; `frames/s` and `longest_ms` are by the clock on the wall.

#include "window/documents.h"
#include "charts/crowd_charts.h"
#include "crowds/crowd_controls.h"
#include "crowds/crowd_window.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QProgressBar>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kStory = "port-exhaustion";  // 140,000 connections, 2,400 samples
constexpr int kFirst = 5;  ///< frames that load fonts and the like: not counted

/// How many frames are painted for each figure.
std::size_t framesAsked()
{
    const char* asked = std::getenv("FRAMES");
    return asked != nullptr ? static_cast<std::size_t>(std::atoi(asked)) : 300;
}

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double threadMilliseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

struct Frames {
    std::vector<double> cpu;   ///< ms of each
    std::vector<double> wall;  ///< likewise

    static double mean(const std::vector<double>& values)
    {
        double sum = 0;
        for (const double value : values) sum += value;
        return sum / double(values.size());
    }
};

double quantile(std::vector<double> values, double part)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(part * double(values.size()));
    std::ranges::nth_element(values, at);
    return *at;
}

/// A window whose story has run once.
std::unique_ptr<app::crowds::CrowdWindow> crowdWindow(QSize size)
{
    auto window = std::make_unique<app::crowds::CrowdWindow>();
    window->setAppearance(app::theme::Appearance{});
    window->resize(size);
    window->open(QLatin1String(kStory));
    window->QWidget::show();
    auto* progress = window->findChild<QProgressBar*>("crowdProgress");
    while (progress->isVisible()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return window;
}

/// Paints all charts, and does what waits to be done: one frame.
void frame(app::charts::CrowdCharts& charts, Frames& frames)
{
    const double spent = threadMilliseconds();
    const auto begun = Clock::now();
    for (app::charts::TimeChart* chart : charts.charts()) chart->viewport()->update();
    QCoreApplication::processEvents();
    frames.cpu.push_back(threadMilliseconds() - spent);
    frames.wall.push_back(millisecondsSince(begun));
}

void frames(benchmark::State& state, bool running)
{
    const auto window = crowdWindow({static_cast<int>(state.range(0)), static_cast<int>(state.range(1))});
    auto* controls = window->findChild<app::crowds::CrowdControls*>();
    auto* charts = window->findChild<app::charts::CrowdCharts*>();
    auto* progress = window->findChild<QProgressBar*>("crowdProgress");
    Frames painted;
    int runs = 0;
    const std::size_t wanted = framesAsked();
    for (Frames first; first.cpu.size() < kFirst;) frame(*charts, first);
    for (auto _ : state) {
        while (painted.cpu.size() < wanted) {
            if (running && !progress->isVisible()) {
                emit controls->changed();  // a slider was moved: the story begins again
                ++runs;
            }
            frame(*charts, painted);
        }
    }
    state.counters["runs"] = runs;
    state.counters["frame_cpu_ms"] = painted.mean(painted.cpu);
    state.counters["99_of_100_cpu_ms"] = quantile(painted.cpu, 0.99);
    state.counters["longest_cpu_ms"] = *std::ranges::max_element(painted.cpu);
    state.counters["frames/s"] = 1000 / painted.mean(painted.wall);
    state.counters["longest_ms"] = *std::ranges::max_element(painted.wall);
}

void beside(benchmark::State& state) { frames(state, true); }
void atRest(benchmark::State& state) { frames(state, false); }

BENCHMARK(atRest)->Args({1280, 800})->Args({1920, 1080})->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(beside)->Args({1280, 800})->Args({1920, 1080})->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    QApplication application(argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
