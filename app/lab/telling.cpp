#include "lab/telling.h"

#include "lab/narrator.h"
#include "lab/words.h"

namespace app {
namespace {

constexpr int kMostSentences = 6;

Telling byNarrator(const Moment& moment)
{
    QStringList said = Narrator::sentences(*moment.timeline, moment.previous, moment.index);
    const QString title = Narrator::headline(*moment.timeline, moment.previous, moment.index);
    for (QString& sentence : said) {
        if (sentence.startsWith(title)) sentence.remove(0, title.size() + 1);  // it is the headline already
    }
    said.removeAll(QString());
    if (said.size() > kMostSentences) said = said.mid(said.size() - kMostSentences);
    const tcp::Clause clause = Narrator::clause(*moment.timeline, moment.previous, moment.index);
    return {title, said.join(' '), Narrator::why(clause), {}};
}

Telling byLesson(const Moment& moment)
{
    Telling telling = lessonTelling(*moment.scenario, moment.step, moment.language);
    const bool silent = telling.title.isEmpty() && telling.say.isEmpty() && telling.why.isEmpty();
    if (silent) return byNarrator(moment);
    const tcp::Timeline& timeline = *moment.timeline;
    if (telling.title.isEmpty()) telling.title = Narrator::headline(timeline, moment.previous, moment.index);
    if (telling.say.isEmpty()) telling.say = Narrator::sentences(timeline, moment.previous, moment.index).join(' ');
    return telling;
}

}  // namespace

bool lessonSpeaks(const Moment& moment)
{
    if (!moment.scenario || moment.step == 0 || moment.step > moment.told) return false;
    return moment.index == moment.stepEnds[moment.step - 1];
}

Telling lessonTelling(const tcp::Scenario& scenario, std::size_t step, const QString& language)
{
    const tcp::ScenarioStep& words = scenario.steps[step - 1];
    return {localText(words.title, language), localText(words.say, language), localText(words.why, language),
            localText(words.look, language)};
}

Telling tellingAt(const Moment& moment)
{
    if (lessonSpeaks(moment)) return byLesson(moment);
    if (moment.index > 0 || moment.step > 0) return byNarrator(moment);
    if (!moment.scenario) return {};
    return {localText(moment.scenario->title, moment.language), localText(moment.scenario->summary, moment.language),
            {}, {}};
}

}  // namespace app
