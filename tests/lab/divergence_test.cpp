#include "lab/comparison_run.h"

#include "lab/lessons.h"
#include "lab/simulation.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using app::lab::ComparisonTarget;

namespace {

tcp::Timeline play(const std::vector<tcp::Cause>& causes, const char* profile = "linux")
{
    tcp::Scenario script;
    script.profile = profile;
    tcp::Timeline timeline{tcp::World(tcp::settingsOf(script, {}).settings)};
    for (const tcp::Cause& cause : causes) timeline.apply(cause);
    return timeline;
}

tcp::Cause call(tcp::HostId host, tcp::HostCall call) { return tcp::Action{tcp::CallAction{host, call}}; }

const tcp::Cause kListen = call(tcp::HostId::Server, tcp::HostCall::Listen);
const tcp::Cause kConnect = call(tcp::HostId::Client, tcp::HostCall::Connect);
const tcp::Cause kNext = tcp::NextEvent{};

}  // namespace

TEST(Divergence, IsNoneBetweenEqualStories)
{
    const tcp::Timeline story = play({kListen, kConnect, kNext, kNext, kNext});
    EXPECT_FALSE(app::lab::divergence(story, story));
}

TEST(Divergence, IsTheFirstStepThatDiffers)
{
    const tcp::Timeline one = play({kListen, kConnect, kNext, kNext, kNext});
    const tcp::Timeline other =
        play({kListen, kConnect, kNext, call(tcp::HostId::Client, tcp::HostCall::Abort), kNext});
    const auto parting = app::lab::divergence(one, other);
    ASSERT_TRUE(parting);
    EXPECT_EQ(parting->here, 3u);
    EXPECT_EQ(parting->there, 3u);
    EXPECT_EQ(parting->at, tcp::Instant(25ms)) << "when the abort was called; the SYN,ACK arrives later";
}

TEST(Divergence, IsAlsoAHandThatNobodyHearsOf)
{
    const tcp::Cause drop = tcp::Action{tcp::ImpairAction{tcp::Impairment::Drop, tcp::HostId::Server, 1, {}, {}}};
    const auto parting =
        app::lab::divergence(play({kListen, kConnect, kNext, kNext}), play({kListen, drop, kConnect, kNext}));
    ASSERT_TRUE(parting);
    EXPECT_EQ(parting->there, 1u);
}

TEST(Divergence, IsNotASequenceNumberOfTheProfile)
{
    EXPECT_FALSE(app::lab::divergence(play({kListen, kConnect, kNext, kNext, kNext}),
                                 play({kListen, kConnect, kNext, kNext, kNext}, "rfc9293")));
}

TEST(Divergence, IsNoneWhereOneIsOnlyNotSoFar)
{
    EXPECT_FALSE(app::lab::divergence(play({kListen, kConnect, kNext, kNext}), play({kListen, kConnect, kNext})));
}

TEST(ComparisonRun, ShowsTheLessonAtTheSameTimeAsTheWhatIf)
{
    app::lab::Simulation lab;
    app::lab::ComparisonRun companion;
    lab.open(lessons::all().front());
    lab.finish();
    companion.setAgainst({ComparisonTarget::What::Lesson});
    EXPECT_FALSE(companion.follow(lab.plan(), lab.moment())) << "the lesson has nothing beside it";
    lab.seek(1);
    lab.apply(tcp::CableAction{false});
    lab.run(tcp::RunFor{3s});
    ASSERT_TRUE(companion.follow(lab.plan(), lab.moment()));
    for (std::size_t i = lab.momentCount() + 1; i-- > 0;) {
        lab.seekMoment(i);
        const app::lab::Moment there = companion.beside(lab.moment());
        EXPECT_LE(there.world().now(), lab.moment().world().now());
        if (i <= companion.parting()->here) {
            EXPECT_EQ(there.world(), lab.moment().world());
        }
    }
}

TEST(ComparisonRun, ShowsTheSameStepOfTheSameScriptUnderAnotherProfile)
{
    app::lab::Simulation lab;
    app::lab::ComparisonRun companion;
    lab.open(lessons::all().front());
    lab.finish();
    companion.setAgainst({ComparisonTarget::What::Profile, lab.settings().profile == "linux" ? "rfc9293" : "linux"});
    for (std::size_t step = 0; step <= lab.stepCount(); ++step) {
        lab.seek(step);
        ASSERT_TRUE(companion.follow(lab.plan(), lab.moment()));
        const app::lab::Moment there = companion.beside(lab.moment());
        EXPECT_EQ(there.index, step == 0 ? 0 : there.stepEnds[step - 1]);
        EXPECT_NE(there.world().settings().profile, lab.settings().profile);
    }
}
