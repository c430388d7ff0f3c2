#pragma once

#include "practice/schedule.h"

#include <cstdint>

namespace tcp::practice {

/// A learner made of a formula, to see what a schedule does with it. It is no claim about people.
/// Recall falls as 2^(-t / halfLife). What is recalled is kept longer, the more so the closer it was to being
/// forgotten; what was not is learnt again, and kept for about as long as before.
struct ModelLearner {
    double halfLife = 2;      ///< days, of what has just been seen in a lesson
    double gain = 2.5;        ///< how much longer a recall on the brink makes it
    double loss = 0.8;        ///< what a lapse leaves of it
};

/// What came of it.
struct LearnerResult {
    int asked = 0;
    int right = 0;
    double recall = 0;        ///< of a skill, on the last day, on the average
};

/// A lesson with two skills every day; then the schedule asks what is due, ten a day at most.
LearnerResult learnBySchedule(const ModelLearner& learner, int skills, int days, std::uint64_t seed);
/// The same lessons and as many questions, all about a skill on the evening of its lesson.
LearnerResult learnByBlocks(const ModelLearner& learner, int skills, int days, int questions, std::uint64_t seed);

}  // namespace tcp::practice
