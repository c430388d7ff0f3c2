#include "lab/question_order.h"

#include <array>

namespace app::lab {

void askToOrder(Question& question, const QStringList& inOrder, std::size_t seed, const AgainstOrder& against)
{
    using Order = std::array<std::size_t, 3>;
    constexpr std::array<Order, 5> kOthers{{{0, 2, 1}, {1, 0, 2}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}}};
    const auto ordered = [&inOrder](const Order& order) {
        QStringList items;
        for (const std::size_t place : order) items << inOrder[static_cast<qsizetype>(place)];
        return items;
    };
    question.right = 0;
    question.options = {{sequence(inOrder), {}, {}}};
    for (const Order& order : kOthers) {
        const bool later = order[0] == 0;  // the first stands where it should
        const std::size_t first = order[later ? 1 : 0];
        const std::size_t second = order[later ? 2 : 1];
        const bool wrong = second < first;
        question.options.push_back({sequence(ordered(order)), against(wrong ? second : order[2], first), {}});
    }
    question.items = ordered(kOthers[seed % kOthers.size()]);
}

}  // namespace app::lab
