#pragma once

#include "scenario/scenario.h"

#include <QString>
#include <QStringList>

/// The sentences of a text. What stands in parentheses or quotation marks is left out: it ends none.
QStringList sentencesOf(const QString& text);

int wordsOf(const QString& text);

/// Limits of the brief (design 4.4).
inline constexpr int kMostTitleWords = 8;
inline constexpr int kMostSentences = 3;
inline constexpr int kMostQuestionSentences = 2;
inline constexpr int kMostAnswerWords = 12;

/// One text of a lesson, and where it stands: "step 3 why".
struct Narration {
    std::string place;
    QString member;  ///< "title", "summary", "say", "why", "look"; "ask", "answer" (right or wrong), "because"
    tcp::LocalText text;
};

/// Every text of a lesson, in order. Those that are empty are left out.
std::vector<Narration> narrationOf(const tcp::Scenario& scenario);

QString inLanguage(const tcp::LocalText& text, const char* language);
