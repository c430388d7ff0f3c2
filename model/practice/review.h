#pragma once

#include "practice/schedule.h"

#include <functional>
#include <string>
#include <vector>

namespace tcp::practice {

inline constexpr std::size_t kReviewItems = 10;

/// The chapter of a built-in lesson.
using ChapterOf = std::function<std::string(std::string_view lesson)>;

/// What is due now, ten at most: never two of one kind in a row, and of one chapter only where nothing else is due.
std::vector<Item> reviewOf(const Schedule& schedule, Moment now, const ChapterOf& chapterOf,
                           std::size_t most = kReviewItems);

}  // namespace tcp::practice
