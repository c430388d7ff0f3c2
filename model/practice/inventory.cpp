#include "practice/inventory.h"

#include "simulation/mixed.h"
#include "simulation/profiles.h"

#include <algorithm>
#include <set>

namespace tcp::practice {
namespace {

/// The item of a kind for one of the forms, of a system whose every value is verified. Form B has another one than form
/// A where the kind allows that, else another role.
Item itemFor(const ItemMaker& maker, Form form)
{
    constexpr std::uint32_t kTries = 24;
    const auto start = static_cast<std::uint32_t>(maker.belief);
    std::vector<Item> found;
    for (std::uint32_t i = 0; i < kTries; ++i) {
        const Profile& profile = profiles()[(start + i) % profiles().size()];
        if (!profile.verified) continue;
        if (auto item = makeItem(maker, {profile.name, (start + i / 6) % 2 == 1, start * 64 + i}))
            found.push_back(std::move(*item));
    }
    const Surface first = found.front().surface;
    if (form == Form::A) return found.front();
    auto other = std::ranges::find_if(found, [&](const Item& one) { return one.surface.profile != first.profile; });
    if (other == found.end())
        other = std::ranges::find_if(found, [&](const Item& one) { return one.surface.swapped != first.swapped; });
    return other == found.end() ? found.back() : *other;
}

/// First one of each misconception, then the other; neighbours differ in what they ask where they can.
std::vector<Item> compose(Form form)
{
    std::array<std::vector<Item>, 2> halves;
    std::array<int, kMisconceptions> seen{};
    for (const ItemMaker& maker : itemMakers()) {
        if (maker.belief == 0) continue;
        int& count = seen[static_cast<std::size_t>(maker.belief - 1)];
        if (count < 2) halves[static_cast<std::size_t>((count + maker.belief) % 2)].push_back(itemFor(maker, form));
        ++count;
    }
    std::vector<Item> items;
    for (std::vector<Item>& half : halves) {
        std::uint64_t random = form == Form::A ? 3 : 5;
        while (!half.empty()) {
            random = mixed(random);
            std::size_t pick = random % half.size();
            for (std::size_t i = 0; i < half.size() && !items.empty() && half[pick].ask == items.back().ask; ++i)
                pick = (pick + 1) % half.size();
            items.push_back(std::move(half[pick]));
            half.erase(half.begin() + static_cast<std::ptrdiff_t>(pick));
        }
    }
    return items;
}

std::size_t beliefOf(const Item& item) { return static_cast<std::size_t>(misconceptionOf(item.skill) - 1); }

std::set<std::string> complete(std::span<const AnswerSheet> sheets)
{
    std::set<std::string> before, both;
    for (const AnswerSheet& sheet : sheets) {
        if (sheet.when == When::Before) before.insert(sheet.learner);
    }
    for (const AnswerSheet& sheet : sheets) {
        if (sheet.when == When::After && before.contains(sheet.learner)) both.insert(sheet.learner);
    }
    return both;
}

}  // namespace

std::string_view text(Form form) { return form == Form::A ? "A" : "B"; }
std::string_view text(When when) { return when == When::Before ? "before" : "after"; }

const std::vector<Item>& inventory(Form form)
{
    static const std::array<std::vector<Item>, 2> forms{compose(Form::A), compose(Form::B)};
    return forms[static_cast<std::size_t>(form)];
}

int SheetResult::total() const
{
    int sum = 0;
    for (const int one : right) sum += one;
    return sum;
}

SheetResult resultOf(const AnswerSheet& sheet)
{
    SheetResult result;
    const std::vector<Item>& items = inventory(sheet.form);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!sheet.answers[i]) continue;
        const std::size_t which = beliefOf(items[i]);
        if (*sheet.answers[i] == items[i].right) ++result.right[which];
        else if (items[i].choices[*sheet.answers[i]].belief == static_cast<int>(which) + 1) ++result.believed[which];
    }
    return result;
}

std::optional<double> Gain::normalized() const
{
    if (before == 0 || after == 0 || rightBefore >= 1) return std::nullopt;
    return (rightAfter - rightBefore) / (1 - rightBefore);
}

std::array<Gain, kMisconceptions> gains(std::span<const AnswerSheet> sheets)
{
    const std::set<std::string> both = complete(sheets);
    std::array<Gain, kMisconceptions> all{};
    for (const AnswerSheet& sheet : sheets) {
        if (!both.empty() && !both.contains(sheet.learner)) continue;
        const SheetResult result = resultOf(sheet);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool before = sheet.when == When::Before;
            ++(before ? all[i].before : all[i].after);
            (before ? all[i].rightBefore : all[i].rightAfter) += result.right[i] / 2.0;
            (before ? all[i].believedBefore : all[i].believedAfter) += result.believed[i] / 2.0;
        }
    }
    for (Gain& gain : all) {
        const auto share = [](double& sum, std::size_t count) {
            sum = count == 0 ? 0 : sum / static_cast<double>(count);
        };
        share(gain.rightBefore, gain.before);
        share(gain.believedBefore, gain.before);
        share(gain.rightAfter, gain.after);
        share(gain.believedAfter, gain.after);
    }
    return all;
}

std::vector<AnswerSheet> madeUpClass(int learners, std::uint64_t seed)
{
    std::vector<AnswerSheet> sheets;
    for (int learner = 0; learner < learners; ++learner) {
        for (const When when : {When::Before, When::After}) {
            AnswerSheet sheet{
                "learner " + std::to_string(learner + 1), when, when == When::Before ? Form::A : Form::B, {}};
            const std::vector<Item>& items = inventory(sheet.form);
            for (std::size_t i = 0; i < items.size(); ++i) {
                const auto key = static_cast<std::uint64_t>(learner) * 100 + beliefOf(items[i]) + seed * 10'000;
                const std::uint64_t held = mixed(key) % 100;  // one belief of one learner, the same on both sheets
                const std::uint64_t luck = mixed(key * 8 + i + (when == When::After ? 5'000'000 : 0)) % 100;
                const bool believes = held < (when == When::Before ? 55u : 25u);
                sheet.answers[i] = luck < 15 ? luck % items[i].choices.size() : items[i].right;
                const auto own =
                    std::ranges::find(items[i].choices, static_cast<int>(beliefOf(items[i])) + 1, &Choice::belief);
                if (believes && luck >= 15) sheet.answers[i] = static_cast<std::size_t>(own - items[i].choices.begin());
            }
            sheets.push_back(std::move(sheet));
        }
    }
    return sheets;
}

}  // namespace tcp::practice
