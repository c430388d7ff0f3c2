#include "practice/learner.h"

#include "simulation/mixed.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tcp::practice {
namespace {

constexpr double kEvening = 0.25;  ///< days from the lesson to the evening
constexpr double kBetween = 0.005; ///< days from one question of a block to the next

class Memory {
public:
    Memory(const ModelLearner& learner, int skills, std::uint64_t seed)
        : learner_(learner), seed_(seed), traces_(static_cast<std::size_t>(skills))
    {
    }

    void see(int skill, double day) { trace(skill) = {day, learner_.halfLife}; }
    double recall(int skill, double day) const
    {
        const Trace& one = traces_[static_cast<std::size_t>(skill)];
        return one.halfLife == 0 ? 0 : std::exp2(-(day - one.day) / one.halfLife);
    }
    bool ask(int skill, double day, LearnerResult& result)
    {
        const double chance = recall(skill, day);
        const bool right = static_cast<double>(mixed(seed_++) >> 11) * 0x1p-53 < chance;
        Trace& one = trace(skill);
        one.halfLife *= right ? 1 + learner_.gain * (1 - chance) : learner_.loss;
        one.day = day;
        ++result.asked;
        if (right) ++result.right;
        return right;
    }
    double mean(double day) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < traces_.size(); ++i) sum += recall(static_cast<int>(i), day);
        return sum / static_cast<double>(traces_.size());
    }

private:
    struct Trace {
        double day = 0;
        double halfLife = 0;
    };
    Trace& trace(int skill) { return traces_[static_cast<std::size_t>(skill)]; }

    const ModelLearner& learner_;
    std::uint64_t seed_;
    std::vector<Trace> traces_;
};

std::string_view nameOf(int skill) { return skills()[static_cast<std::size_t>(skill)]; }
Moment momentOf(double day) { return Moment{std::chrono::seconds{std::llround(day * 86'400)}}; }
int lessonDay(int skill) { return skill / 2; }

}  // namespace

LearnerResult learnBySchedule(const ModelLearner& learner, int skillCount, int days, std::uint64_t seed)
{
    const int count = std::min(skillCount, static_cast<int>(skills().size()));
    Memory memory(learner, count, seed);
    LearnerResult result;
    std::vector<Record> journal;
    for (int day = 0; day < days; ++day) {
        const double evening = day + kEvening;
        for (int skill = 0; skill < count; ++skill) {
            if (lessonDay(skill) != day) continue;
            memory.see(skill, day);
            journal.push_back({momentOf(day), LessonSeen{"", {std::string(nameOf(skill))}}});
        }
        const Schedule schedule(journal);
        std::vector<std::string_view> due = schedule.due(momentOf(evening));
        due.resize(std::min(due.size(), std::size_t{10}));
        for (int skill = 0; skill < count; ++skill) {
            if (std::ranges::find(due, nameOf(skill)) == due.end()) continue;
            const bool right = memory.ask(skill, evening, result);
            journal.push_back(
                {momentOf(evening), ItemAnswered{"", std::string(nameOf(skill)), Sureness::ThinkSo, right, 0}});
        }
    }
    result.recall = memory.mean(days);
    return result;
}

LearnerResult learnByBlocks(const ModelLearner& learner, int skillCount, int days, int questions, std::uint64_t seed)
{
    const int count = std::min(skillCount, static_cast<int>(skills().size()));
    Memory memory(learner, count, seed);
    LearnerResult result;
    for (int skill = 0; skill < count; ++skill) {
        memory.see(skill, lessonDay(skill));
        const int share = questions / count + (skill < questions % count ? 1 : 0);
        for (int i = 0; i < share; ++i) memory.ask(skill, lessonDay(skill) + kEvening + i * kBetween, result);
    }
    result.recall = memory.mean(days);
    return result;
}

}  // namespace tcp::practice
