#include "practice/review.h"

#include <algorithm>
#include <array>

namespace tcp::practice {
namespace {

/// Builds the row item by item.
class Row {
public:
    Row(const Schedule& schedule, const ChapterOf& chapterOf) : schedule_(schedule), chapterOf_(chapterOf) {}

    /// The first of the skills that may come next is taken out of them. False: none may.
    bool extend(std::vector<std::string_view>& skills)
    {
        for (const bool elsewhere : {true, false}) {
            for (auto skill = skills.begin(); skill != skills.end(); ++skill) {
                auto item = next(*skill, elsewhere);
                if (!item) continue;
                items_.push_back(std::move(*item));
                skills.erase(skill);
                return true;
            }
        }
        return false;
    }

    std::vector<Item>& items() { return items_; }

private:
    std::optional<Item> next(std::string_view skill, bool elsewhere) const
    {
        const auto fits = [&](const ItemMaker& maker) {
            if (items_.empty()) return true;
            if (maker.ask == items_.back().ask) return false;
            return !elsewhere || chapterOf_(maker.lesson) != chapterOf_(items_.back().lesson);
        };
        return itemOf(skill, schedule_.stateOf(skill).answers, fits);
    }

    const Schedule& schedule_;
    const ChapterOf& chapterOf_;
    std::vector<Item> items_;
};

}  // namespace

std::vector<Item> reviewOf(const Schedule& schedule, Moment now, const ChapterOf& chapterOf, std::size_t most)
{
    std::vector<std::string_view> skills = schedule.due(now);
    Row row(schedule, chapterOf);
    while (row.items().size() < most && row.extend(skills)) {}
    return std::move(row.items());
}

}  // namespace tcp::practice
