// The lessons that last less than five seconds, played by this machine's kernel as root and as nobody, agree with the
// simulator at least as far as the golden list says. Times are not judged, and a busy machine decides nothing: a run
// tells by its own segments how late it was, and one that was too late is played again, or else left open.

#include "kernel/lateness.h"
#include "kernel/real.h"
#include "support/sanitizers.h"

#include "cli/program.h"
#include "files/library.h"
#include "files/trace_reader.h"
#include "kernel/real_run.h"

#include "observation/agreement.h"
#include "observation/playable.h"
#include "observation/reasons.h"
#include "observation/recording.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <vector>

namespace {

namespace fs = std::filesystem;

using namespace tcp;
using Misses = std::array<std::size_t, kComparedCount>;  ///< of states, segments, calls

constexpr const char* kGolden = TESTS_DIR "/golden/linux-6.18/agreement.txt";
constexpr Duration kShort = 5s;
constexpr int kAttempts = 20;  ///< only of what does not agree, which is little: a fifth of a second each
/// Under the sanitizers applications call later than the cable's few milliseconds allow: there a run has to end well,
/// and what it tells is judged without them.
bool onTime() { return !underSanitizers(); }

struct Lesson {
    std::string id;
    Scenario scenario;
    Settings settings;
    tcp::Run simulated;
};

/// What a kernel can play, under the profile linux.
std::vector<Lesson> playable(Duration shorterThan = Duration::max())
{
    std::vector<Lesson> lessons;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        const auto settings = settingsOf(file.scenario, {}, "linux");
        if (settings.error || unplayable(file.scenario, settings.settings)) continue;
        tcp::Run run = play(file.scenario, settings.settings);
        if (run.timeline.last().now() < shorterThan) {
            lessons.push_back({file.scenario.id, file.scenario, settings.settings, std::move(run)});
        }
    }
    return lessons;
}

Misses missesOf(const Agreement& agreed)
{
    Misses misses{};
    for (std::size_t kind = 0; kind < misses.size(); ++kind)
        misses[kind] = agreed.counts[kind].of - agreed.counts[kind].same;
    return misses;
}

/// Lines "ID STATES SEGMENTS CALLS": how many are known not to be the same. Who is not named has none.
std::map<std::string, Misses> golden()
{
    std::map<std::string, Misses> known;
    std::ifstream file(kGolden);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string id;
        Misses misses{};
        if (line.empty() || line.front() == '#') continue;
        words >> id;
        for (std::size_t& miss : misses) words >> miss;
        known[id] = misses;
    }
    return known;
}

bool within(const Misses& is, const Misses& allowed)
{
    for (std::size_t kind = 0; kind < is.size(); ++kind) {
        if (is[kind] > allowed[kind]) return false;
    }
    return true;
}

bool kernelOfTheGoldenList() { return app::kernel::kernelName().starts_with("linux 6.18"); }

class Folder {
public:
    Folder() : path_(fs::temp_directory_path() / "kernel-lessons-XXXXXX")
    {
        std::string name = path_.string();
        EXPECT_TRUE(mkdtemp(name.data()));
        path_ = name;
        fs::permissions(path_, fs::perms::all);
    }
    ~Folder() { fs::remove_all(path_); }
    std::string operator/(const std::string& name) const { return (path_ / name).string(); }

private:
    fs::path path_;
};

/// Plays them several at a time; each writes its trace into the folder.
void playAll(const std::vector<std::string>& ids, const Folder& folder, const std::string& who)
{
    std::string names;
    for (const std::string& id : ids) names += id + "\n";
    std::ofstream(folder / "ids") << names;
    const std::string one =
        who + "'" CLI "' real {} --format jsonl --output '" + folder / "{}.jsonl" + "' 2> /dev/null";
    program::shell("xargs -P 8 -I{} sh -c \"" + one + "\" < '" + folder / "ids" + "'");
}

std::string storyOf(const Agreement& agreed)
{
    std::ostringstream story;
    for (const Difference& it : agreed.differences) {
        if (it.kind == DifferenceKind::Early || it.kind == DifferenceKind::Late) continue;
        story << (it.kind == DifferenceKind::OnlyMeasured ? "  only measured: " : "  only simulated: ")
              << text(it.event.host) << " step " << it.event.step + 1 << ' ' << text(it.event.from) << '>'
              << text(it.event.to) << ' ' << controlText(it.event.bits) << " seq=" << it.event.rseq
              << " ack=" << it.event.rack << ' ' << text(it.event.call) << ' ' << it.event.result << '\n';
    }
    return story.str();
}

/// The kernel sends an ACK of a FIN with its next tick, in 0 to 4 ms, unless the application closes before: which of
/// them comes first is chance, and changes the peer's way from FIN-WAIT-1 to TIME-WAIT.
bool differsByAckAlone(const Agreement& agreed, const Trace& simulated, const Trace& measured)
{
    const auto reasons = reasonsOf(agreed, simulated, measured);
    bool ack = false;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const DifferenceKind kind = agreed.differences[i].kind;
        if (kind == DifferenceKind::Early || kind == DifferenceKind::Late) continue;
        const bool early = reasons[i] == Reason::AckTiming && kind == DifferenceKind::OnlyMeasured;
        const bool follows = reasons[i] == Reason::MoreSteps || reasons[i] == Reason::Consequence;
        if (!early && !(ack && follows)) return false;
        ack = ack || early;
    }
    return ack;
}

struct Disagreeing {
    std::map<std::string, std::string> wrong;  ///< in a run that nothing had disturbed
    std::set<std::string> open;                ///< each run was disturbed, or an ACK came before a close()
};

/// What does not agree as the golden list says. A lesson that does not is played again: a busy machine may have
/// disturbed it, and not everything that disturbs is seen.
Disagreeing disagreeing(const std::vector<Lesson>& lessons, const std::string& who)
{
    const auto known = golden();
    Disagreeing result;
    std::vector<std::string> ids;
    for (const Lesson& lesson : lessons) ids.push_back(lesson.id);
    for (int attempt = 0; attempt < kAttempts && !ids.empty(); ++attempt) {
        const Folder folder;
        playAll(ids, folder, who);
        std::vector<std::string> again;
        for (const Lesson& lesson : lessons) {
            if (std::ranges::find(ids, lesson.id) == ids.end()) continue;
            const auto file = app::files::readTraceFile(QString::fromStdString(folder / (lesson.id + ".jsonl")));
            const Trace simulated = traceOf(lesson.simulated);
            const Agreement agreed = agreement(simulated, file.trace);
            const auto allowed = known.find(lesson.id);
            const bool well =
                file.good() && within(missesOf(agreed), allowed == known.end() ? Misses{} : allowed->second);
            result.wrong.erase(lesson.id);
            result.open.erase(lesson.id);
            if (well) continue;
            again.push_back(lesson.id);
            const bool disturbed = stories::latenessOf(simulated, file.trace) > stories::kDisturbed;
            const bool open = disturbed || differsByAckAlone(agreed, simulated, file.trace);
            if (file.good() && open) result.open.insert(lesson.id);
            else result.wrong[lesson.id] = file.good() ? storyOf(agreed) : "no trace\n";
        }
        ids = again;
    }
    return result;
}

void expectAgreement(const std::string& who)
{
    const auto lessons = playable(kShort);
    EXPECT_GT(lessons.size(), 40u);
    const Disagreeing result = disagreeing(lessons, who);
    for (const std::string& id : result.open)
        std::cout << id << " is left open: an ACK came before close(), or the machine was busy\n";
    if (result.open.size() == lessons.size()) GTEST_SKIP() << "every lesson is left open";
    for (const auto& [id, story] : result.wrong) {
        if (onTime() && kernelOfTheGoldenList()) ADD_FAILURE() << id << '\n' << story;
        else if (!onTime()) std::cout << "too slow to judge " << id << '\n' << story;
        else std::cout << "another kernel, another story: " << id << '\n' << story;
    }
}

TEST(ShortLessons, AgreeWithTheKernelAsRoot)
{
    NEEDS_A_KERNEL();
    expectAgreement("");
}

TEST(ShortLessons, AgreeWithTheKernelAsNobody)
{
    NEEDS_A_KERNEL();
    const auto tried = program::shell("'" WITHOUT "' root -- '" CLI "' real abort --format jsonl");
    if (tried.status == 3 && !real::required()) GTEST_SKIP() << tried.err;
    expectAgreement("'" WITHOUT "' root -- ");
}

// keepalive, two hours long: a step was lengthened by an eighth of a timer that it did not live to see (14 minutes).
TEST(RealCommand, ASilenceThatIsCutDoesNotWaitForATimerBeyondIt)
{
    NEEDS_A_KERNEL();
    const auto played = program::shell("timeout 60 '" CLI "' real keepalive --longest 2s --format jsonl");
    EXPECT_NE(played.status, 124) << "it is still waiting";
    EXPECT_NE(played.out.find("\"event\":\"cut\",\"index\":2"), std::string::npos) << played.err;
    EXPECT_EQ(played.out.find("\"event\":\"grace\""), std::string::npos);
}

/// Every lesson that a kernel can play has a recording, on any machine. One that was changed since has to be recorded
/// anew: tests/kernel/record ID.
TEST(ShippedRecordings, TellTheStoryOfTheirLesson)
{
    const auto known = golden();
    std::ostringstream fresh;
    for (const Lesson& lesson : playable()) {
        const QByteArray text = app::files::shippedRecording(QString::fromStdString(lesson.id));
        EXPECT_FALSE(text.isEmpty()) << lesson.id << " has no recording";
        if (text.isEmpty()) continue;
        const auto file = app::files::readTrace(text);
        ASSERT_TRUE(file.good()) << lesson.id;
        EXPECT_EQ(file.trace.scenario, lesson.id);
        EXPECT_TRUE(file.trace.measured()) << lesson.id;
        const tcp::Run run = recordedRun(file.trace, lesson.settings);
        EXPECT_EQ(run.stepEnds.size(), lesson.scenario.steps.size()) << lesson.id;
        const Agreement agreed = agreement(traceOf(lesson.simulated), file.trace);
        const Misses misses = missesOf(agreed);
        const auto allowed = known.find(lesson.id);
        if (misses != Misses{}) fresh << lesson.id << ' ' << misses[0] << ' ' << misses[1] << ' ' << misses[2] << '\n';
        if (std::getenv("UPDATE_GOLDEN") != nullptr) continue;
        EXPECT_TRUE(within(misses, allowed == known.end() ? Misses{} : allowed->second)) << lesson.id << '\n'
                                                                                         << storyOf(agreed);
    }
    if (std::getenv("UPDATE_GOLDEN") == nullptr) return;
    std::ofstream(kGolden)
        << "# Lessons in which Linux 6.18 and the simulator differ: states, segments, calls that are not the same.\n"
        << fresh.str();
}

}  // namespace
