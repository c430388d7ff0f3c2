#pragma once

#include "scenario/scenario.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace app::lab {

/// The sentences of a text. What stands in parentheses or quotation marks is left out: it ends none.
QStringList sentencesOf(const QString& text);
int wordsOf(const QString& text);

/// Limits of the brief (design: narration).
inline constexpr int kMostTitleWords = 8;
inline constexpr int kMostSentences = 3;
inline constexpr int kMostQuestionSentences = 2;
inline constexpr int kMostAnswerWords = 12;

/// One text of a lesson, and where it stands.
struct Narration {
    std::optional<std::size_t> step;  ///< from 0; empty: of the lesson itself
    /// "title", "summary", "say", "why", "look"; of a question "ask", "answer" (right or wrong), "because".
    QString member;
    tcp::LocalText text;
};

/// Every text of a lesson, in order. Those that are empty are left out.
std::vector<Narration> narrationOf(const tcp::Scenario& scenario);
/// Of its title and summary, or of one step.
std::vector<Narration> narrationOf(const tcp::Scenario& scenario, std::optional<std::size_t> step);
/// Empty where that language has none.
QString inLanguage(const tcp::LocalText& text, const char* language);

enum class Flaw { Missing, StraySpaces, LongTitle, ManySentences, StateSpelling };

/// What is wrong with a text in one language.
struct NarrationFlaw {
    Flaw what;
    QString found;  ///< the number of words or sentences, or the state that is spelt wrong
};

/// The rules of design: narration that hold for every text: both languages, short, states as C spells them.
std::vector<NarrationFlaw> flawsOf(const Narration& narration, const char* language);

}  // namespace app::lab
