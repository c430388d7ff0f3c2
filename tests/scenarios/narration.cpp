#include "scenarios/narration.h"

#include <QRegularExpression>

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

namespace {

void addQuestion(std::vector<Narration>& all, const std::string& place, const tcp::StepQuestion& question)
{
    all.push_back({place, "ask", question.text});
    all.push_back({place, "answer", question.answer});
    for (const tcp::LocalText& wrong : question.wrong) all.push_back({place, "answer", wrong});
    all.push_back({place, "because", question.because});
}

}  // namespace

std::vector<Narration> narrationOf(const tcp::Scenario& scenario)
{
    std::vector<Narration> all{{"lesson", "title", scenario.title}, {"lesson", "summary", scenario.summary}};
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const tcp::ScenarioStep& step = scenario.steps[i];
        const std::string place = "step " + std::to_string(i + 1);
        all.push_back({place, "title", step.title});
        all.push_back({place, "say", step.say});
        all.push_back({place, "why", step.why});
        all.push_back({place, "look", step.look});
        if (step.ask) addQuestion(all, place, *step.ask);
    }
    std::erase_if(all, [](const Narration& narration) { return narration.text.empty(); });
    return all;
}

QString inLanguage(const tcp::LocalText& text, const char* language)
{
    const auto found = text.find(language);
    return found == text.end() ? QString() : QString::fromStdString(found->second);
}
