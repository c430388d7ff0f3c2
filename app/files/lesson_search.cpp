#include "files/lesson_search.h"

#include "files/crowd_story.h"
#include "files/library.h"
#include "files/local_text.h"
#include "files/search_text.h"
#include "files/spelling.h"
#include "scenario/action_text.h"
#include "simulation/profiles.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace app::files {
namespace {

// How much it says about a lesson that the words are in this text of it.
constexpr int kInTitle = 60;
constexpr int kInId = 50;
constexpr int kInSummary = 30;
constexpr int kInStepTitle = 15;
constexpr int kInStep = 10;
constexpr int kInQuestion = 6;
constexpr int kInRun = 4;  ///< actions, settings, expectations

/// One text of a lesson, in one language; or what is no sentence, in none.
struct Passage {
    int weight = 0;
    QString language;
    QString text;
    SearchText letters;
};

struct Document {
    QString id;
    bool crowd = false;
    tcp::LocalText title;
    tcp::LocalText summary;
    std::vector<Passage> passages;

    void add(int weight, const QString& text, const QString& language = {})
    {
        if (!text.isEmpty()) passages.push_back({weight, language, text, SearchText(text)});
    }
    void add(int weight, const tcp::LocalText& texts)
    {
        for (const auto& [language, text] : texts)
            add(weight, QString::fromStdString(text), QString::fromStdString(language));
    }
};

void addRun(Document& document, const tcp::ScenarioStep& step)
{
    for (const tcp::Action& action : step.actions)
        document.add(kInRun, QString::fromStdString(tcp::actionText(action)));
    for (const auto& state : {step.expect.client, step.expect.server}) {
        if (state) document.add(kInRun, QString::fromUtf8(tcp::text(*state).data()));
    }
    for (const auto& told : step.expect.signal.value_or(std::vector<tcp::ExpectedSignal>{}))
        document.add(kInRun, QString::fromStdString(told.signal));
    for (const auto& result : step.expect.result.value_or(std::vector<tcp::ExpectedResult>{}))
        document.add(kInRun, QString::fromStdString(result.word));
}

void addSettings(Document& document, const std::vector<std::pair<std::string, std::string>>& settings)
{
    for (const auto& [key, value] : settings) document.add(kInRun, QString::fromStdString(key));
}

Document documentOf(const tcp::Scenario& scenario)
{
    Document document{QString::fromStdString(scenario.id), false, scenario.title, scenario.summary, {}};
    document.add(kInId, document.id);
    document.add(kInTitle, scenario.title);
    document.add(kInSummary, scenario.summary);
    addSettings(document, scenario.settings);
    if (const tcp::Profile* profile = tcp::findProfile(scenario.profile))
        document.add(kInRun, QString::fromUtf8(profile->title.data(), static_cast<qsizetype>(profile->title.size())));
    for (const tcp::ScenarioHost& host : scenario.hosts) {
        document.add(kInRun, QString::fromStdString(host.profile));
        addSettings(document, host.settings);
    }
    for (const tcp::ScenarioStep& step : scenario.steps) {
        document.add(kInStepTitle, step.title);
        for (const tcp::LocalText* text : {&step.say, &step.why, &step.look}) document.add(kInStep, *text);
        if (step.ask) {
            for (const tcp::LocalText* text : {&step.ask->text, &step.ask->answer, &step.ask->because})
                document.add(kInQuestion, *text);
        }
        addRun(document, step);
    }
    return document;
}

Document documentOf(const CrowdStory& story)
{
    Document document{QString::fromStdString(story.id), true, story.title, story.summary, {}};
    document.add(kInId, document.id);
    document.add(kInTitle, story.title);
    document.add(kInSummary, story.summary);
    document.add(kInStep, story.operatorText);
    addSettings(document, story.settings);
    for (const std::string& slider : story.sliders) document.add(kInRun, QString::fromStdString(slider));
    return document;
}

/// Lessons in the order of the course, then crowds. Read once, when somebody first searches.
const std::vector<Document>& documents()
{
    static const std::vector<Document> all = [] {
        std::vector<Document> read;
        for (const ScenarioFile& file : library()) read.push_back(documentOf(file.scenario));
        for (const CrowdStory& story : crowdStories()) read.push_back(documentOf(story));
        return read;
    }();
    return all;
}

/// Where words are said best; of equal places the one that the reader understands.
struct Match {
    int weight = 0;
    const Passage* passage = nullptr;
    qsizetype place = -1;
};

Match bestOf(const Document& document, const QStringList& words, const QString& language)
{
    Match best;
    const auto rank = [&](const Match& match) {
        return 2 * match.weight + (match.passage != nullptr && match.passage->language == language ? 1 : 0);
    };
    for (const Passage& passage : document.passages) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const qsizetype place = passage.letters.find(words[i]);
            // what only means the same counts half
            const Match match{i == 0 ? passage.weight : passage.weight / 2, &passage, place};
            if (place >= 0 && rank(match) > rank(best)) best = match;
        }
    }
    return best;
}

/// What is looked for: all of the words, and each by itself.
struct Query {
    explicit Query(const QString& words) : whole(meanings(words))
    {
        const QStringList apart = words.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        for (const QString& part : apart) parts.push_back(meanings(part));
    }

    QStringList whole;
    std::vector<QStringList> parts;
};

/// The whole of the words in one place; else each of them somewhere.
Match found(const Document& document, const Query& query, const QString& language)
{
    Match whole = bestOf(document, query.whole, language);
    if (whole.passage != nullptr || query.parts.size() < 2) return whole;
    Match rarest;
    for (const QStringList& part : query.parts) {
        const Match match = bestOf(document, part, language);
        if (match.passage == nullptr) return {};
        if (rarest.passage == nullptr || match.weight < rarest.weight) rarest = match;
    }
    rarest.weight = std::max(rarest.weight / 2, 1);
    return rarest;
}

QString sentenceOf(const Document& document, const Match& match, const QString& language)
{
    const bool sentence = match.passage->language == language && match.weight < kInTitle;
    if (!sentence) return localText(document.summary, language);
    return toolTextInSpelling(sentenceAt(match.passage->text, match.place));
}

}  // namespace

std::vector<SearchHit> searchLessons(const QString& words, const QString& language)
{
    const Query query(words);
    std::vector<std::pair<int, SearchHit>> ranked;
    for (const Document& document : documents()) {
        const Match match = found(document, query, language);
        if (match.passage == nullptr) continue;
        ranked.push_back(
            {match.weight, {document.id, document.crowd, document.title, sentenceOf(document, match, language)}});
    }
    std::ranges::stable_sort(ranked, std::ranges::greater{}, &std::pair<int, SearchHit>::first);
    std::vector<SearchHit> hits;
    for (auto& [weight, hit] : ranked) hits.push_back(std::move(hit));
    return hits;
}

}  // namespace app::files
