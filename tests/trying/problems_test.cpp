// The problems before the lessons: each has a lesson, words in both languages, a way that reaches the goal, and no
// shorter one among its moves (issue 18, point 5).

#include "files/library.h"
#include "scenario/action_text.h"
#include "trying/problem.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using app::trying::Problem;

int pointsOf(const Problem& problem, const tcp::Scenario& attempt)
{
    const tcp::Graded graded = tcp::grade(problem.goal, attempt);
    return graded.disqualified ? 0 : graded.points(problem.goal);
}

TEST(Problems, AreAtLeastFifteenAndReadWithoutFault)
{
    EXPECT_GE(app::trying::problems().size(), 15u);
    std::set<std::string> ids;
    for (const Problem& problem : app::trying::problems()) {
        SCOPED_TRACE(problem.goal.id);
        for (const auto& fault : problem.faults) ADD_FAILURE() << fault.text("").toStdString();
        EXPECT_TRUE(ids.insert(problem.goal.id).second);
        EXPECT_TRUE(app::files::builtIn(QString::fromStdString(problem.lesson))) << problem.lesson;
        EXPECT_FALSE(app::files::builtIn(problem.id())) << "a lesson has this id";
        EXPECT_GE(problem.hints.size(), 2u);
    }
}

TEST(Problems, SpeakBothLanguages)
{
    const auto both = [](const tcp::LocalText& text) {
        return text.contains("en") && text.contains("ko") && text.at("en") != text.at("ko");
    };
    for (const Problem& problem : app::trying::problems()) {
        SCOPED_TRACE(problem.goal.id);
        EXPECT_TRUE(both(problem.goal.title) && both(problem.goal.task));
        for (const tcp::LocalText& hint : problem.hints) EXPECT_TRUE(both(hint));
        for (const tcp::Criterion& criterion : problem.goal.criteria) EXPECT_TRUE(both(criterion.what));
    }
}

TEST(Problems, TheStoredWayReachesTheGoalWhichIsNotReachedAtTheStart)
{
    for (const Problem& problem : app::trying::problems()) {
        SCOPED_TRACE(problem.goal.id);
        EXPECT_EQ(pointsOf(problem, problem.solution), problem.goal.mostPoints());
        tcp::Scenario nothing = problem.solution;
        nothing.steps.resize(problem.goal.given.empty() ? 0 : 1);
        EXPECT_LT(pointsOf(problem, nothing), problem.goal.mostPoints());
    }
}

/// Every sequence of moves of at most `longest`, each until all is quiet, for one event, or without time; then nothing,
/// or a long wait.
class Search {
public:
    explicit Search(const Problem& problem) : problem_(problem)
    {
        for (const std::string& text : problem.moves) {
            const auto action = tcp::actionFromText(text);
            if (const auto* good = std::get_if<tcp::Action>(&action)) moves_.push_back(*good);
            else ADD_FAILURE() << text;
        }
        script_ = problem.solution;
        script_.steps.resize(problem.goal.given.empty() ? 0 : 1);
    }

    bool reaches(std::size_t longest)
    {
        if (longest == 0) return false;
        for (const tcp::Action& move : moves_) {
            for (const tcp::RunMode& mode :
                 {tcp::RunMode(tcp::RunQuiet{}), tcp::RunMode(tcp::RunNext{}), tcp::RunMode(tcp::RunFor{})}) {
                auto& step = script_.steps.emplace_back();
                step.actions.push_back(move);
                step.run = mode;
                if (goalReached() || reaches(longest - 1)) return true;
                script_.steps.pop_back();
            }
        }
        return false;
    }

private:
    bool goalReached()
    {
        if (pointsOf(problem_, script_) == problem_.goal.mostPoints()) return true;
        auto waited = script_;
        waited.steps.emplace_back().run =
            tcp::RunFor{problem_.goal.mostTime ? *problem_.goal.mostTime / 2 : std::chrono::hours(5)};
        return pointsOf(problem_, waited) == problem_.goal.mostPoints();
    }

    const Problem& problem_;
    std::vector<tcp::Action> moves_;
    tcp::Scenario script_;
};

TEST(Problems, NoWayWithFewerActionsReachesTheGoal)
{
    for (const Problem& problem : app::trying::problems()) {
        SCOPED_TRACE(problem.goal.id);
        const std::size_t actions = app::trying::ownActions(problem, problem.solution);
        ASSERT_GT(actions, 0u);
        Search search(problem);
        EXPECT_FALSE(search.reaches(actions - 1));
    }
}

}  // namespace
