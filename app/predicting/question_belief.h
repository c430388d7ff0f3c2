#pragma once

#include "lab/moment.h"
#include "lab/question.h"

#include <cstddef>

namespace app::predicting {

/// Which of the misconceptions (1 to 18) somebody shows who gives this answer to a question about the step after the
/// moment; 0: none of them.
int beliefOf(const lab::Question& question, std::size_t chosen, const lab::Moment& moment);

}  // namespace app::predicting
