#include "crowds/crowd_scenario.h"

#include "files/local_text.h"

#include <QTranslator>

namespace app::crowds {
namespace {

constexpr const char* kContext = "CrowdScenarioWords";
constexpr const char* kTitle = QT_TRANSLATE_NOOP("CrowdScenarioWords", "Connection %1 of many");
constexpr const char* kSummary = QT_TRANSLATE_NOOP(
    "CrowdScenarioWords", "One of the connections in “%1”; it started %2 s into the scenario.");
constexpr const char* kTimeWaitFull = QT_TRANSLATE_NOOP(
    "CrowdScenarioWords", "When this connection should enter TIME_WAIT, tcp_max_tw_buckets has been reached, so it "
                          "goes to CLOSED instead. Two hosts alone never reach that limit, so the ladder uses the "
                          "bug “time-wait-skipped” from the gallery to show the same thing.");
constexpr const char* kByCookie = QT_TRANSLATE_NOOP(
    "CrowdScenarioWords", "Other connections fill the SYN queue, so this SYN is answered with a SYN cookie. Two "
                          "hosts alone never fill it, so the ladder sets tcp_syncookies=2, which makes the server "
                          "answer every SYN that way.");
constexpr const char* kCookie = QT_TRANSLATE_NOOP(
    "CrowdScenarioWords", "The SYN queue is full, but the server still answers: its sequence number is a SYN cookie, "
                          "computed from the SYN. It stores nothing, so it is never in SYN_RCVD before the ACK "
                          "brings the cookie back.");
constexpr const char* kNetwork = QT_TRANSLATE_NOOP("CrowdScenarioWords", "The network loses this segment.");
constexpr const char* kQueue = QT_TRANSLATE_NOOP(
    "CrowdScenarioWords", "This segment reaches the server, but a queue there is full (or tcp_tw_recycle rejects "
                          "it), and the kernel silently drops it. The ladder shows it as lost.");
constexpr const char* kCookieTitle = QT_TRANSLATE_NOOP("CrowdScenarioWords", "The answer is a SYN cookie");
constexpr const char* kDropped = QT_TRANSLATE_NOOP("CrowdScenarioWords", "The server drops a segment");
constexpr const char* kNobodyThere = QT_TRANSLATE_NOOP(
    "CrowdScenarioWords", "The source address of the SYN was spoofed: no host at that address answers.");

const char* missedWords(tcp::Missed why)
{
    switch (why) {
    case tcp::Missed::Network: return kNetwork;
    case tcp::Missed::AcceptQueueOrSynQueue: return kQueue;
    case tcp::Missed::NobodyThere: return kNobodyThere;
    }
    return "";
}

/// Writes words in one language, whichever the program speaks now: the scenario will be read in both.
class Speaker {
public:
    explicit Speaker(const QString& language) : language_(language)
    {
        known_ = translator_.load(QStringLiteral(":/i18n/tcp-state-lab_%1.qm").arg(language));
    }

    QString words(const char* source) const
    {
        const QString said = known_ ? translator_.translate(kContext, source) : QString();
        return said.isEmpty() ? QString::fromUtf8(source) : said;
    }
    void say(tcp::LocalText& text, const QString& words) const { text[language_.toStdString()] = words.toStdString(); }

    void tell(tcp::Scenario& scenario, const tcp::Followed& followed, const tcp::LocalText& storyTitle) const
    {
        say(scenario.title, words(kTitle).arg(followed.connection));
        const QString begin = QString::number(double(followed.begin.count()) / 1e6, 'f', 3);
        QString summary = words(kSummary).arg(files::writtenText(storyTitle, language_), begin);
        if (followed.timeWaitFull[0] || followed.timeWaitFull[1]) summary += QLatin1Char(' ') + words(kTimeWaitFull);
        if (!followed.cookies.empty()) summary += QLatin1Char(' ') + words(kByCookie);
        say(scenario.summary, summary);
        for (const std::size_t step : followed.cookies) {
            say(scenario.steps[step].title, words(kCookieTitle));
            say(scenario.steps[step].say, words(kCookie));
        }
        for (const tcp::MissedSegment& missed : followed.missed) {
            if (missed.step >= scenario.steps.size()) continue;
            tcp::ScenarioStep& step = scenario.steps[missed.step];
            say(step.say, words(missedWords(missed.why)));
            if (missed.why == tcp::Missed::AcceptQueueOrSynQueue) say(step.title, words(kDropped));
        }
    }

private:
    QString language_;
    QTranslator translator_;
    bool known_ = false;
};

}  // namespace

tcp::Scenario crowdScenario(const tcp::Followed& followed, const QString& story, const tcp::LocalText& storyTitle)
{
    tcp::Scenario scenario = followed.scenario;
    scenario.id = QStringLiteral("%1-connection-%2").arg(story).arg(followed.connection).toStdString();
    for (const char* language : {"en", "ko"}) Speaker(QLatin1String(language)).tell(scenario, followed, storyTitle);
    return scenario;
}

}  // namespace app::crowds
