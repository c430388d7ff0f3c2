#pragma once

#include "practice/item.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tcp::practice {

/// Every kind of item, misconceptions first.
const std::vector<ItemMaker>& itemMakers();
/// "M1" … "M18", then the others, each once.
const std::vector<std::string_view>& skills();
bool isSkill(std::string_view skill);
/// 5 of "M5"; 0 of what is no misconception.
int misconceptionOf(std::string_view skill);

/// The built-in lessons that show the skill, as its kinds name them.
std::vector<std::string_view> lessonsOf(std::string_view skill);

/// The item of this kind with this surface, if it can be made.
std::optional<Item> makeItem(const ItemMaker& maker, const Surface& surface);
/// An item again, from its id.
std::optional<Item> itemOfId(std::string_view id);

/// An item of the skill, of a kind that `fits`; another number gives another surface. The kinds take turns. Empty:
/// none.
std::optional<Item> itemOf(std::string_view skill, std::uint32_t number,
                           const std::function<bool(const ItemMaker&)>& fits = {});

/// All items of the skill over the profiles, the two roles and `seeds` choices of numbers, no two alike.
std::vector<Item> surfacesOf(std::string_view skill, std::uint32_t seeds = 4);

}  // namespace tcp::practice
