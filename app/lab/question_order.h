#pragma once

#include "lab/question.h"

#include <functional>

namespace app::lab {

/// What speaks against an order: of these two of its items the one at `late` was put before the one at `early`.
using AgainstOrder = std::function<QString(std::size_t early, std::size_t late)>;

/// Three items to be put in order: every order of them is an option, the right one first, and each wrong one is met
/// with what speaks against the first two of its items that stand the wrong way round. They are offered in a wrong
/// order that the seed chooses.
void askToOrder(Question& question, const QStringList& inOrder, std::size_t seed, const AgainstOrder& against);

}  // namespace app::lab
