#pragma once

#include "lab/moment.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// What will happen next? Asked before it is shown, made from the run itself, so the answer is never out of step.
struct Question {
    QString context;               ///< what is done: "The server's application calls close()."
    QString text;
    std::vector<QString> options;  ///< three or four
    std::size_t right = 0;
    QString because;               ///< why it is so, in the words of the lesson; may be empty
};

/// About the step after the moment; `end` is the moment after that step. Empty where nothing can be asked.
/// The same place of the same run gives the same question.
std::optional<Question> questionAbout(const Moment& moment, std::size_t end);

/// "You said A; it is B.", or that it was right.
QString verdictOn(const Question& question, std::size_t chosen);

}  // namespace app
