#include "practice/bank.h"

#include "practice/item_data.h"
#include "simulation/mixed.h"
#include "simulation/profiles.h"

#include <algorithm>
#include <charconv>

namespace tcp::practice {
namespace {

std::vector<ItemMaker> allMakers()
{
    std::vector<ItemMaker> all;
    for (const auto& some : {openingItems(), closingItems(), waitingItems(), troubleItems()})
        all.insert(all.end(), some.begin(), some.end());
    std::ranges::stable_sort(all, {}, &ItemMaker::belief);
    all.insert(all.end(), wordItems().begin(), wordItems().end());
    return all;
}

/// Of two items that differ in their surface alone the learner would see the same.
bool looksAlike(const Item& one, const Item& other)
{
    return one.maker == other.maker && one.surface.profile == other.surface.profile && one.host == other.host &&
           one.tool == other.tool && one.script.settings == other.script.settings &&
           one.script.steps == other.script.steps;
}

/// "linux" as the profiles keep it.
std::string_view kept(std::string_view profile)
{
    const Profile* found = findProfile(profile);
    return found == nullptr ? std::string_view() : found->name;
}

}  // namespace

const std::vector<ItemMaker>& itemMakers()
{
    static const std::vector<ItemMaker> all = allMakers();
    return all;
}

const std::vector<std::string_view>& skills()
{
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> names;
        for (const ItemMaker& maker : itemMakers()) {
            if (std::ranges::find(names, maker.skill) == names.end()) names.push_back(maker.skill);
        }
        return names;
    }();
    return all;
}

bool isSkill(std::string_view skill) { return std::ranges::find(skills(), skill) != skills().end(); }

int misconceptionOf(std::string_view skill)
{
    int number = 0;
    if (!skill.starts_with('M') || !isSkill(skill)) return 0;
    std::from_chars(skill.data() + 1, skill.data() + skill.size(), number);
    return number;
}

std::vector<std::string_view> lessonsOf(std::string_view skill)
{
    std::vector<std::string_view> lessons;
    for (const ItemMaker& maker : itemMakers()) {
        if (maker.skill == skill && std::ranges::find(lessons, maker.lesson) == lessons.end())
            lessons.push_back(maker.lesson);
    }
    return lessons;
}

std::optional<Item> makeItem(const ItemMaker& maker, const Surface& surface) { return maker.make(maker, surface); }

std::optional<Item> itemOfId(std::string_view id)
{
    const std::size_t slash = id.find('/');
    const std::size_t second = id.find('/', slash + 1);
    const std::size_t last = id.rfind('/');
    if (slash == id.npos || second == id.npos) return std::nullopt;
    Surface surface{kept(id.substr(slash + 1, second - slash - 1)), last != second, 0};
    const std::string_view number = id.substr(last + 1);
    const auto read = std::from_chars(number.data(), number.data() + number.size(), surface.seed);
    const bool whole = read.ec == std::errc{} && read.ptr == number.data() + number.size();
    if (surface.profile.empty() || !whole) return std::nullopt;
    for (const ItemMaker& maker : itemMakers()) {
        const std::string name = std::string(maker.skill) + '.' + std::string(maker.name);
        if (name == id.substr(0, slash)) return makeItem(maker, surface);
    }
    return std::nullopt;
}

std::optional<Item> itemOf(std::string_view skill, std::uint32_t number,
                           const std::function<bool(const ItemMaker&)>& fits)
{
    std::vector<const ItemMaker*> kinds;
    for (const ItemMaker& maker : itemMakers()) {
        if (maker.skill == skill && (!fits || fits(maker))) kinds.push_back(&maker);
    }
    if (kinds.empty()) return std::nullopt;
    constexpr std::uint32_t kTries = 48;
    for (std::uint32_t i = 0; i < kTries; ++i) {
        const ItemMaker& maker = *kinds[(number + i) % kinds.size()];
        const std::uint64_t random = mixed(number * 64ULL + i);
        const Surface surface{profiles()[random % profiles().size()].name, (random >> 8) % 2 == 0, number * kTries + i};
        if (auto item = makeItem(maker, surface)) return item;
    }
    return std::nullopt;
}

std::vector<Item> surfacesOf(std::string_view skill, std::uint32_t seeds)
{
    std::vector<Item> all;
    for (const ItemMaker& maker : itemMakers()) {
        if (maker.skill != skill) continue;
        for (const Profile& profile : profiles()) {
            for (std::uint32_t i = 0; i < 2 * seeds; ++i) {
                auto item = makeItem(maker, {profile.name, i % 2 == 1, i / 2});
                const auto alike = [&](const Item& other) { return looksAlike(*item, other); };
                if (item && std::ranges::none_of(all, alike)) all.push_back(std::move(*item));
            }
        }
    }
    return all;
}

}  // namespace tcp::practice
