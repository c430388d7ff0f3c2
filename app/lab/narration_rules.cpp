#include "lab/narration_rules.h"

#include <QRegularExpression>

namespace app::lab {
namespace {

/// RFC spelling is for the files and the trace; people read CLOSE_WAIT. What tools print may be quoted in "look".
QString wrongSpelling(const QString& text)
{
    static const QRegularExpression kRfc(
        "\\b(FIN-WAIT-[12]|TIME-WAIT|CLOSE-WAIT|LAST-ACK|SYN-SENT|SYN-RECEIVED|SYN_RECEIVED|FIN_WAIT[12])\\b");
    return kRfc.match(text).captured();
}

void addQuestion(std::vector<Narration>& all, std::size_t step, const tcp::StepQuestion& question)
{
    all.push_back({step, "ask", question.text});
    all.push_back({step, "answer", question.answer});
    for (const tcp::LocalText& wrong : question.wrong) all.push_back({step, "answer", wrong});
    all.push_back({step, "because", question.because});
}

}  // namespace

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression kAside("\\([^()]*\\)|“[^”]*”|\"[^\"]*\"");
    static const QRegularExpression kEnd("(?<=[.?!])\\s+");
    QString rest = text;
    for (qsizetype before = -1; before != rest.size();) {
        before = rest.size();
        rest.remove(kAside);
    }
    return rest.trimmed().split(kEnd, Qt::SkipEmptyParts);
}

int wordsOf(const QString& text)
{
    static const QRegularExpression kSpace("\\s+");
    return static_cast<int>(text.split(kSpace, Qt::SkipEmptyParts).size());
}

std::vector<Narration> narrationOf(const tcp::Scenario& scenario, std::optional<std::size_t> step)
{
    std::vector<Narration> all;
    if (!step) {
        all = {{step, "title", scenario.title}, {step, "summary", scenario.summary}};
    } else {
        const tcp::ScenarioStep& told = scenario.steps[*step];
        all = {
            {step, "title", told.title}, {step, "say", told.say}, {step, "why", told.why}, {step, "look", told.look}};
        if (told.ask) addQuestion(all, *step, *told.ask);
    }
    std::erase_if(all, [](const Narration& narration) { return narration.text.empty(); });
    return all;
}

std::vector<Narration> narrationOf(const tcp::Scenario& scenario)
{
    std::vector<Narration> all = narrationOf(scenario, std::nullopt);
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const std::vector<Narration> more = narrationOf(scenario, i);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

QString inLanguage(const tcp::LocalText& text, const char* language)
{
    const auto found = text.find(language);
    return found == text.end() ? QString() : QString::fromStdString(found->second);
}

std::vector<NarrationFlaw> flawsOf(const Narration& narration, const char* language)
{
    const QString text = inLanguage(narration.text, language);
    if (text.trimmed().isEmpty()) return {{Flaw::Missing, {}}};
    std::vector<NarrationFlaw> flaws;
    if (text != text.simplified()) flaws.push_back({Flaw::StraySpaces, {}});
    const int words = wordsOf(text);
    if (narration.member == u"title" && words > kMostTitleWords)
        flaws.push_back({Flaw::LongTitle, QString::number(words)});
    const auto sentences = sentencesOf(text).size();
    if (narration.member == u"say" && sentences > kMostSentences)
        flaws.push_back({Flaw::ManySentences, QString::number(sentences)});
    const QString state = wrongSpelling(text);
    if (narration.member != u"look" && !state.isEmpty()) flaws.push_back({Flaw::StateSpelling, state});
    return flaws;
}

}  // namespace app::lab
