// A capture of 100 MB opened in the window: how long until there are rows, and until all are there.

#include "benchmarks/captures/made_capture.h"

#include "capturing/capture_job.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryFile>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace {

using app::capturing::CaptureBatch;
using app::capturing::CaptureJob;

constexpr std::size_t kConnections = 105'000; ///< of ten packets: 100 MB

QString madeFile()
{
    static QTemporaryFile file;
    if (file.isOpen()) return file.fileName();
    file.open();
    made::Capture capture(kConnections);
    std::vector<std::uint8_t> buffer(256 * 1024);
    for (std::size_t count = 0; (count = capture.read(buffer)) > 0;)
        file.write(reinterpret_cast<const char*>(buffer.data()), static_cast<qint64>(count));
    file.flush();
    return file.fileName();
}

/// Ends at the first batch with rows, or at the last one.
void reading(benchmark::State& state, bool first)
{
    const QString path = madeFile();
    std::size_t rows = 0, batches = 0, most = 0;
    for (auto _ : state) {
        CaptureJob job;
        QEventLoop loop;
        QObject::connect(&job, &CaptureJob::read, &loop, [&](const CaptureBatch& batch) {
            rows += batch.begun.size();
            most = std::max({most, batch.begun.size(), batch.ended.size()});
            ++batches;
            if (batch.end || (first && rows > 0)) loop.quit();
        });
        job.start(path);
        loop.exec();
        state.PauseTiming();
        job.cancel();
        state.ResumeTiming();
    }
    state.counters["rows"] = double(rows);
    state.counters["batches"] = double(batches);
    state.counters["most_rows_at_once"] = double(most);
    state.counters["file_MB"] = double(QFileInfo(path).size()) / 1e6;
}

void firstRows(benchmark::State& state) { reading(state, true); }
void allRows(benchmark::State& state) { reading(state, false); }
BENCHMARK(firstRows)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(allRows)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
