// Must-show 4 of the lessons: whatever is done by hand becomes a file that `check` accepts and that leads to the same
// worlds. Hands, faults, forged segments, settings, time, flights and going back: all at random, from a seed.

#include "files/scenario_reader.h"
#include "files/scenario_writer.h"
#include "lab/record_expectation.h"
#include "lab/merge_steps.h"
#include "lab/simulation.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <random>

using namespace std::chrono_literals;

namespace {

class Player {
public:
    explicit Player(unsigned seed) : random_(seed)
    {
        lab_.openFreePlay(below(2) ? "linux" : "rfc9293");
        lab_.finish();
        lab_.apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Listen});
        lab_.apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    }

    void act()
    {
        switch (below(12)) {
        case 0: case 1: lab_.apply(call()); break;
        case 2: case 3: case 4: lab_.run(tcp::RunNext{}); break;
        case 5: lab_.run(tcp::RunFor{below(2) ? tcp::Duration(1s) : tcp::Duration(60s)}); break;
        case 6: lab_.run(tcp::RunQuiet{}); break;
        case 7: lab_.apply(fault()); break;
        case 8: lab_.apply(forged()); break;
        case 9: flight(); break;
        case 10: setting(); break;
        case 11: goBack(); break;
        }
        lab_.finish();
    }
    app::lab::Simulation& lab() { return lab_; }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); }
    tcp::HostId host() { return tcp::kHosts[below(2)]; }

    tcp::Action call()
    {
        const tcp::HostCall any = tcp::kHostCalls[below(std::size(tcp::kHostCalls))];
        const tcp::HostCall call = any == tcp::HostCall::Bind ? tcp::HostCall::Close : any;  // bind needs a port
        const std::uint32_t octets = call == tcp::HostCall::Send ? 1 + below(3000) : 0;
        tcp::CallAction action{host(), call, octets};
        if (call == tcp::HostCall::Set) action.option = option();
        return action;
    }
    tcp::SocketOption option()
    {
        constexpr std::pair<const char*, const char*> kOptions[] = {
            {"keepalive", "10s"}, {"keepalive", "none"}, {"linger", "3s"},        {"linger", "0s"},
            {"nodelay", "true"},  {"nodelay", "false"},  {"user_timeout", "20s"}, {"linger2_off", "true"}};
        const auto& [key, value] = kOptions[below(std::size(kOptions))];
        return {key, tcp::SettingText(value)};
    }
    tcp::Action fault()
    {
        switch (below(5)) {
        case 0: return tcp::CableAction{below(3) > 0};
        case 1: return tcp::LatencyAction{std::chrono::milliseconds(1 + below(80))};
        case 2: return tcp::ImpairAction{tcp::Impairment::Delay, host(), 1, 700ms, {}};
        case 3: return tcp::ImpairAction{tcp::Impairment::Duplicate, host(), 1 + below(2), {}, tcp::ctl::FIN};
        default: return tcp::ImpairAction{tcp::Impairment::Drop, host(), 1 + below(2), {}, {}};
        }
    }
    tcp::Action forged()
    {
        constexpr tcp::Control kBits[] = {tcp::ctl::RST, tcp::ctl::SYN, tcp::ctl::ACK,
                                          static_cast<tcp::Control>(tcp::ctl::FIN | tcp::ctl::ACK)};
        tcp::InjectAction action{.host = host(), .bits = kBits[below(4)], .seq = {}, .ack = {}, .window = {}};
        action.length = static_cast<std::uint32_t>(below(2) * 7);
        const auto number = static_cast<std::uint32_t>(below(20));
        action.seq = {{false, tcp::Variable::RcvNxt, 0}, {below(2) == 0, tcp::Variable::Number, number}};
        if (below(2)) action.window = static_cast<std::uint32_t>(below(9000));
        return action;
    }
    void flight()
    {
        const auto& flights = lab_.moment().world().network().flights;
        if (flights.empty()) return;
        const auto what = static_cast<tcp::Impairment>(below(3));
        const tcp::Duration late = what == tcp::Impairment::Delay ? tcp::Duration(900ms) : tcp::Duration();
        const std::uint64_t id = flights[below(static_cast<int>(flights.size()))].id;
        lab_.apply(tcp::FlightAction{id, what, late});
    }
    void setting()
    {
        constexpr std::pair<const char*, const char*> kSettings[] = {{"msl", "5s"},        {"latency", "40ms"},
                                                                     {"rto_min", "300ms"}, {"loss", "0.1"},
                                                                     {"window", "4000"},   {"seed", "7"},
                                                                     {"client.keepalive", "60s"},
                                                                     {"server.window", "3000"}};
        constexpr const char* kProfiles[] = {"freebsd", "linux", "client=freebsd,server=linux",
                                             "client=linux,server=solaris"};
        const auto& [key, value] = kSettings[below(std::size(kSettings))];
        if (below(4)) lab_.setSetting(key, value);
        else lab_.setProfile(kProfiles[below(std::size(kProfiles))]);
    }
    void goBack()
    {
        if (below(2) && lab_.canUndo()) lab_.undo();
        else lab_.seekMoment(lab_.momentCount() * 3 / 4);
    }

    app::lab::Simulation lab_;
    std::mt19937 random_;
};

/// The record with everything that happened claimed.
tcp::Scenario claimed(const app::lab::Simulation& lab)
{
    tcp::Scenario script = lab.record();
    const app::lab::Moment& moment = lab.moment();
    for (std::size_t i = 0; i < script.steps.size(); ++i) {
        const std::size_t begin = i == 0 ? 0 : moment.stepEnds[i - 1];
        script.steps[i].expect = app::lab::whatHappened(*moment.timeline, begin, moment.stepEnds[i]);
    }
    return script;
}

tcp::Run played(const tcp::Scenario& script)
{
    const auto settings = tcp::settingsOf(script, {});
    EXPECT_FALSE(settings.error);
    return tcp::play(script, settings.settings);
}

int check(const QStringList& paths)
{
    return QProcess::execute(QStringLiteral(CLI), QStringList{"check"} + paths);
}

}  // namespace

TEST(Recorded, RandomPlayIsAFileThatHoldsAndLeadsToTheSameWorlds)
{
    const QTemporaryDir folder;
    QStringList paths;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Player player(seed);
        for (int i = 0; i < 30; ++i) player.act();
        const app::lab::Moment moment = player.lab().moment();
        const QByteArray json = app::files::writeLessonFile({.scenario = claimed(player.lab()), .faults = {}});
        const app::files::ScenarioFile file = app::files::readScenario(json);
        ASSERT_TRUE(file.good()) << file.faults.front().text("record").toStdString();
        const tcp::Run run = played(file.scenario);
        ASSERT_EQ(run.failed(), 0u) << json.toStdString();
        ASSERT_EQ(run.stepEnds.size(), moment.stepEnds.size());
        for (std::size_t i = 0; i < run.stepEnds.size(); ++i)
            ASSERT_EQ(run.timeline.at(run.stepEnds[i]), moment.timeline->at(moment.stepEnds[i]))
                << i << json.toStdString();
        paths << folder.filePath(QStringLiteral("%1.json").arg(seed));
        QFile out(paths.last());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(json) == json.size());
    }
    EXPECT_EQ(check(paths), 0);
}

TEST(Recorded, TwoStepsBecomeOneThatLeadsToTheSameWorld)
{
    int merged = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Player player(seed);
        for (int i = 0; i < 20; ++i) player.act();
        const tcp::Scenario script = player.lab().record();
        const tcp::Run run = played(script);
        for (std::size_t i = 0; i + 1 < script.steps.size(); ++i) {
            const auto one = app::lab::merged(script, run, i);
            if (!one) continue;
            ++merged;
            tcp::Scenario shorter = script;
            shorter.steps[i] = *one;
            shorter.steps.erase(shorter.steps.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            ASSERT_EQ(played(shorter).timeline.last(), run.timeline.last()) << "seed " << seed << ", step " << i;
        }
    }
    EXPECT_GT(merged, 20);
}

TEST(Recorded, WordsOfBothStepsAreKept)
{
    tcp::Scenario script;
    script.id = "two";
    script.steps.resize(2);
    script.steps[0].actions = {tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Listen}};
    script.steps[0].say = {{"en", "First."}};
    script.steps[1].actions = {tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect}};
    script.steps[1].say = {{"en", "Second."}, {"ko", "둘째입니다."}};
    script.steps[1].expect.client = tcp::State::Established;
    const auto one = app::lab::merged(script, played(script), 0);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->say.at("en"), "First. Second.");
    EXPECT_EQ(one->say.at("ko"), "둘째입니다.");
    EXPECT_EQ(one->expect.client, tcp::State::Established);
    EXPECT_EQ(one->actions.size(), 2u);
}
