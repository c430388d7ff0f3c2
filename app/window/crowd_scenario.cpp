#include "window/crowd_scenario.h"

#include "lab/words.h"

#include <QCoreApplication>

namespace app {
namespace {

struct CrowdScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(CrowdScenarioWords)
};

QString missedWords(tcp::Missed why)
{
    switch (why) {
    case tcp::Missed::Network: return CrowdScenarioWords::tr("The network loses this segment.");
    case tcp::Missed::AcceptQueueOrSynQueue:
        return CrowdScenarioWords::tr("This segment reaches the server, but a queue there is full (or tcp_tw_recycle objects), and "
                                 "its kernel drops it without a word. The ladder draws it as lost.");
    case tcp::Missed::NobodyThere:
        return CrowdScenarioWords::tr("The sender of the SYN was forged: nobody at that address answers.");
    }
    return {};
}

QString titleWords(std::uint32_t connection) { return CrowdScenarioWords::tr("Connection %1 of a crowd").arg(connection); }

QString summaryWords(const QString& storyTitle, const QString& begin)
{
    return CrowdScenarioWords::tr("One of the connections of \"%1\"; it began %2 after the start of the story.")
        .arg(storyTitle, begin);
}

// Under "en", where every language finds it: these words are made in the language of the moment.
void say(tcp::LocalText& text, const QString& words) { text["en"] = words.toStdString(); }

}  // namespace

tcp::Scenario crowdScenario(const tcp::Followed& followed, const QString& story, const QString& storyTitle)
{
    tcp::Scenario scenario = followed.scenario;
    scenario.id = QStringLiteral("%1-connection-%2").arg(story).arg(followed.connection).toStdString();
    say(scenario.title, titleWords(followed.connection));
    say(scenario.summary, summaryWords(storyTitle, formatSpan(followed.begin)));
    for (const tcp::MissedSegment& missed : followed.missed) {
        if (missed.step < scenario.steps.size()) say(scenario.steps[missed.step].say, missedWords(missed.why));
    }
    return scenario;
}

}  // namespace app
