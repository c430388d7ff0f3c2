#pragma once

#include "protocol/state.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace app::lab {

/// The context of translation of the questions' words.
struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

inline bool in(tcp::State state, std::initializer_list<tcp::State> states)
{
    return std::ranges::find(states, state) != states.end();
}

} // namespace app
