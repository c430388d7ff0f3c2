// Lab cards in words: with answers they tell what happens, without them they leave it to be predicted.

#include "files/lab_card_words.h"
#include "files/library.h"
#include "files/local_text.h"

#include "protocol/state.h"
#include "report/lab_card.h"

#include <gtest/gtest.h>

#include <map>

namespace {

using app::files::LabCardWords;
using app::files::localText;

/// As Markdown, in English: the card of each lesson that has one.
std::map<std::string, std::pair<tcp::Scenario, tcp::LabCard>> cards()
{
    std::map<std::string, std::pair<tcp::Scenario, tcp::LabCard>> all;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        const auto settings = tcp::settingsOf(file.scenario, {}, "linux");
        if (settings.error) continue;
        const auto made = tcp::labCard(file.scenario, settings.settings, tcp::play(file.scenario, settings.settings));
        if (const auto* card = std::get_if<tcp::LabCard>(&made)) all[file.scenario.id] = {file.scenario, *card};
    }
    return all;
}

QString withoutTitle(const QString& markdown) { return markdown.mid(markdown.indexOf('\n')); }

}  // namespace

TEST(LabCardWords, WithoutAnswersNoStateIsNamedAndNothingIsTold)
{
    const auto all = cards();
    ASSERT_GE(all.size(), 30u);
    for (const auto& [id, made] : all) {
        const auto& [scenario, card] = made;
        for (const bool apart : {false, true}) {
            const QString student = withoutTitle(LabCardWords("en").markdown(scenario, card, apart, false));
            for (const tcp::State state : tcp::kStates) {
                const QString name = QString::fromUtf8(tcp::text(state).data(), qsizetype(tcp::text(state).size()));
                EXPECT_FALSE(QString(student).replace('_', '-').contains(name)) << id << ": " << name.toStdString();
            }
            for (const tcp::CardStep& step : card.steps) {
                const QString say = localText(step.say, "en");
                EXPECT_FALSE(!say.isEmpty() && student.contains(say)) << id << ": " << say.toStdString();
            }
        }
    }
}

TEST(LabCardWords, WithAnswersEachStepIsTold)
{
    for (const auto& [id, made] : cards()) {
        const auto& [scenario, card] = made;
        const QString teacher = LabCardWords("en").markdown(scenario, card, false, true);
        for (const tcp::CardStep& step : card.steps)
            EXPECT_TRUE(teacher.contains(localText(step.say, "en"))) << id;
    }
}
