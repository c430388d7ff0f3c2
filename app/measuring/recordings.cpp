#include "measuring/recordings.h"

#include "files/library.h"
#include "files/measured_words.h"
#include "files/trace_reader.h"
#include "observation/recording.h"

#include <algorithm>

namespace app::measuring {
namespace {

struct Recordings {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

/// Why no recording can belong to it; empty: one may.
QString whyNot(const lab::Plan& plan)
{
    if (!plan.lesson) return Recordings::tr("free play is not recorded");
    if (!plan.isLesson()) return Recordings::tr("you have left the lesson");
    if (!plan.overrides.empty()) return Recordings::tr("the settings were changed");
    const auto builtIn = files::builtIn(QString::fromStdString(plan.lesson->id));
    if (!builtIn || builtIn->scenario != *plan.lesson)
        return Recordings::tr("only unchanged built-in lessons are recorded");
    const tcp::SettingsOrError settings = tcp::settingsOf(*plan.lesson, {}, lab::kMeasuredProfile);
    if (settings.error) return Recordings::tr("its settings are not those of Linux");
    const auto unplayable = tcp::unplayable(*plan.lesson, settings.settings);
    return unplayable ? files::MeasuredWords::unplayable(*unplayable) : QString();
}

}  // namespace

Recording recordingOf(const lab::Plan& plan)
{
    const QString why = whyNot(plan);
    if (!why.isEmpty()) return {false, why};
    if (files::hasShippedRecording(QString::fromStdString(plan.lesson->id))) return {true, {}};
    return {false, Recordings::tr("it has not been recorded: its timers take hours")};
}

std::shared_ptr<const tcp::Trace> recordedTrace(const tcp::Scenario& lesson)
{
    files::TraceFile file = files::readTrace(files::shippedRecording(QString::fromStdString(lesson.id)));
    if (!file.good() || file.trace.items.empty() || !fits(file.trace, lesson)) return nullptr;
    return std::make_shared<const tcp::Trace>(tcp::withWholeSilences(std::move(file.trace)));
}

bool fits(const tcp::Trace& trace, const tcp::Scenario& script)
{
    const auto begins = [](const tcp::TraceItem& item) { return std::holds_alternative<tcp::StepBegun>(item); };
    return static_cast<std::size_t>(std::ranges::count_if(trace.items, begins)) <= script.steps.size();
}

}  // namespace app::measuring
