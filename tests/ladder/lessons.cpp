#include "ladder/lessons.h"

#include "files/library.h"
#include "scenario/play.h"
#include "theme/fonts.h"

#include <QCoreApplication>

#include <stdexcept>

namespace app::given {
namespace {

Lesson played(const tcp::Scenario& scenario)
{
    tcp::Run run = tcp::play(scenario, tcp::settingsOf(scenario, {}).settings);
    lab::Moment moment;
    moment.scenario = std::make_shared<tcp::Scenario>(scenario);
    moment.timeline = std::make_shared<tcp::Timeline>(std::move(run.timeline));
    moment.stepEnds = run.stepEnds;
    moment.index = moment.timeline->size();
    moment.step = run.stepEnds.size();
    return {scenario.id, moment};
}

std::vector<Lesson> playedAll()
{
    std::vector<Lesson> all;
    for (const files::ScenarioFile& file : files::library()) all.push_back(played(file.scenario));
    return all;
}

}  // namespace

lab::Moment Lesson::after(std::size_t steps) const
{
    const auto endOf = [this](std::size_t step) { return step == 0 ? 0 : end.stepEnds[step - 1]; };
    lab::Moment moment = end;
    moment.step = steps;
    moment.index = endOf(steps);
    moment.previous = steps == 0 ? 0 : endOf(steps - 1);
    return moment;
}

const std::vector<Lesson>& lessons()
{
    static const std::vector<Lesson> all = playedAll();
    return all;
}

const Lesson& lesson(const std::string& id)
{
    for (const Lesson& one : lessons())
        if (one.id == id) return one;
    throw std::invalid_argument("no lesson " + id);
}

Tongue::Tongue(const QString& language)
{
    if (!translator_.load(QStringLiteral(":/i18n/tcp-state-lab_%1.qm").arg(language))) return;
    QCoreApplication::installTranslator(&translator_);
}

Tongue::~Tongue() { QCoreApplication::removeTranslator(&translator_); }

theme::Appearance quietLook(bool dark, qreal textScale)
{
    theme::loadFonts();
    theme::Appearance appearance;
    appearance.theme = dark ? theme::Theme::dark_() : theme::Theme::light();
    appearance.animate = false;
    appearance.textScale = textScale;
    return appearance;
}

}  // namespace app::given
