#pragma once

#include "lab/moment.h"

#include <QString>

namespace app::lab {

/// What is said at a moment: title, sentences, the rule behind it, what to look for with a tool.
struct Telling {
    QString title;
    QString say;
    QString why;
    QString look;
};

/// What just happened ends with a step of the lesson that has words of its own.
bool lessonSpeaks(const Moment& moment);

/// Of this step of the lesson (from 1), in its own words alone: of one that has not happened yet, too.
Telling lessonTelling(const tcp::Scenario& scenario, std::size_t step, const QString& language);

/// The lesson's own words; the narrator's where it has none. Before the first step: title and summary of the lesson,
/// nothing in free play.
Telling tellingAt(const Moment& moment);

}  // namespace app::lab
