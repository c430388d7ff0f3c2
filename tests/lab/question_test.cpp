#include "lab/question.h"

#include "exploration/explorer.h"
#include "lab/lessons.h"
#include "lab/narrator.h"
#include "lab/upcoming_step.h"
#include "simulation/profiles.h"
#include "tools/state_names.h"

#include <QSet>
#include <gtest/gtest.h>

#include <map>

namespace {

using app::lab::Format;

struct Asked {
    app::lab::Question question;
    app::lab::Moment before;
    std::size_t end;

    QString right() const { return question.options[question.right].text; }
    const tcp::World& after() const { return before.timeline->at(end); }
    app::lab::UpcomingStep next() const { return app::lab::UpcomingStep(before, before.index, end, 0); }
};

std::vector<Asked> questionsOf(const tcp::Scenario& lesson)
{
    app::lab::Simulation lab;
    lab.open(lesson);
    lab.finish();
    std::vector<Asked> all;
    for (std::size_t step = 0; step < lab.stepCount(); ++step) {
        lab.seek(step);
        const std::size_t end = lab.moment().stepEnds[step];
        if (const auto question = app::lab::questionAbout(lab.moment(), end))
            all.push_back({*question, lab.moment(), end});
    }
    return all;
}

/// Played once: every test reads the same.
const std::map<std::string, std::vector<Asked>>& everyQuestion()
{
    static const auto all = [] {
        std::map<std::string, std::vector<Asked>> questions;
        for (const tcp::Scenario& lesson : lessons::all()) questions[lesson.id] = questionsOf(lesson);
        return questions;
    }();
    return all;
}

std::vector<Asked> of(Format format)
{
    std::vector<Asked> found;
    for (const auto& [id, questions] : everyQuestion()) {
        for (const Asked& asked : questions) {
            if (asked.question.format == format) found.push_back(asked);
        }
    }
    return found;
}

}  // namespace

TEST(Question, HasDifferentOptionsOneOfThemRight)
{
    for (const auto& [id, questions] : everyQuestion()) {
        SCOPED_TRACE(id);
        for (const Asked& asked : questions) {
            const auto& options = asked.question.options;
            QSet<QString> texts;
            for (const app::lab::Option& option : options) texts.insert(option.text);
            EXPECT_GE(options.size(), asked.question.format == Format::Own ? 2u : 3u)
                << asked.question.text.toStdString();
            EXPECT_LE(options.size(), asked.question.items.isEmpty() ? 4u : 6u);
            EXPECT_LT(asked.question.right, options.size());
            EXPECT_EQ(texts.size(), static_cast<qsizetype>(options.size())) << asked.question.text.toStdString();
            EXPECT_FALSE(asked.question.context.isEmpty());
            EXPECT_TRUE(options[asked.question.right].ifSo.isEmpty());
        }
    }
}

TEST(Question, IsOfEveryFormatInTheLibrary)
{
    for (const Format format : {Format::State, Format::Segment, Format::ClosedFirst, Format::Bug, Format::Timer,
                                Format::Lost, Format::Pair, Format::Order, Format::Name})
        EXPECT_GE(of(format).size(), 2u) << static_cast<int>(format);
}

TEST(Question, VariesWithinALesson)
{
    for (const auto& [id, questions] : everyQuestion()) {
        QSet<int> formats;
        for (const Asked& asked : questions) formats.insert(static_cast<int>(asked.question.format));
        if (questions.size() >= 4) { EXPECT_GE(formats.size(), 3) << id; }
    }
}

TEST(Question, AboutTheStateIsAnsweredByTheRun)
{
    for (const Asked& asked : of(Format::State)) {
        const tcp::HostId host = asked.question.host.value();
        EXPECT_EQ(asked.right(), app::lab::narratedState(asked.after().host(host).state()));
        for (const app::lab::Option& option : asked.question.options)
            EXPECT_EQ(option.text, app::lab::narratedState(*option.state));
    }
}

TEST(Question, AboutASegmentIsAnsweredByTheRun)
{
    for (const Asked& asked : of(Format::Segment)) {
        QStringList sent;
        for (const tcp::TraceEvent* one : asked.next().all<tcp::Sent>())
            sent << app::lab::bitsOf(std::get<tcp::Sent>(one->what).segment);
        EXPECT_TRUE(sent.contains(asked.right())) << asked.right().toStdString();
    }
}

TEST(Question, WhoClosedFirstIsHeWhoSentTheFirstFin)
{
    for (const Asked& asked : of(Format::ClosedFirst)) {
        for (const tcp::TraceEvent* one : asked.next().all<tcp::Sent>()) {
            if (!std::get<tcp::Sent>(one->what).segment.has(tcp::ctl::FIN)) continue;
            const bool client = one->host == tcp::HostId::Client;
            const QString who = client ? "the client's application" : "the server's application";
            EXPECT_TRUE(asked.right() == who || asked.right() == "both at the same time")
                << asked.right().toStdString();
            break;
        }
    }
}

TEST(Question, AboutAToolSpellsAsTheToolDoes)
{
    for (const Asked& asked : of(Format::Name)) {
        QStringList words{"no line at all"};
        for (const tcp::State state : tcp::kStates)
            words << QString::fromStdString(std::string(tcp::spelling(state, tcp::Spelling::Ss)));
        EXPECT_TRUE(words.contains(asked.right())) << asked.right().toStdString();
    }
}

TEST(Question, AboutTheOrderTakesAnyOrderAndTheRunHasTheRightOne)
{
    for (const Asked& asked : of(Format::Order)) {
        const app::lab::Question& question = asked.question;
        QStringList items = question.items;
        EXPECT_EQ(items.size(), 3);
        EXPECT_NE(app::lab::sequence(items), asked.right()) << "it would be given away";
        std::sort(items.begin(), items.end());
        std::size_t orders = 0;
        do {
            const QString order = app::lab::sequence(items);
            orders += std::ranges::count(question.options, order, &app::lab::Option::text);
        } while (std::next_permutation(items.begin(), items.end()));
        EXPECT_EQ(orders, question.options.size());
        std::optional<tcp::Instant> last;
        for (const QString& item : asked.right().split(QStringLiteral(" → "))) {
            for (const tcp::TraceEvent* one : asked.next().all<tcp::Sent>()) {
                const QString bits = app::lab::bitsOf(std::get<tcp::Sent>(one->what).segment);
                if (item != (one->host == tcp::HostId::Client ? "C " : "S ") + bits) continue;
                EXPECT_TRUE(!last || one->at > *last) << item.toStdString();
                last = one->at;
                break;
            }
        }
    }
}

TEST(Question, BlamesAnApplicationOnlyForCloseWait)
{
    for (const Asked& asked : of(Format::Bug)) {
        for (const tcp::HostId host : tcp::kHosts) {
            const bool client = host == tcp::HostId::Client;
            if (asked.right() != (client ? "the client's application" : "the server's application")) continue;
            EXPECT_EQ(asked.after().host(host).state(), tcp::State::CloseWait);
        }
    }
}

TEST(Question, AboutALostSegmentWasTriedAndDisturbsNothing)
{
    for (const Asked& asked : of(Format::Lost)) {
        EXPECT_FALSE(asked.question.because.isEmpty());
        EXPECT_TRUE(asked.before.timeline->replayed().last() == asked.before.timeline->last());
    }
}

// In the stalled peer the FIN is on its way: lost, its sender's kernel sends it again.
TEST(Question, KnowsWhoSendsALostFinAgain)
{
    app::lab::Simulation lab;
    lessons::open(lab, "stalled-peer");
    for (std::size_t step = 0; step < lab.stepCount(); ++step) {
        lab.seek(step);
        const auto& flights = lab.moment().world().network().flights;
        if (flights.empty() || !flights.front().segment.has(tcp::ctl::FIN)) continue;
        const auto question =
            app::lab::askLost(app::lab::UpcomingStep(lab.moment(), lab.moment().index, lab.moment().stepEnds[step], 1));
        ASSERT_TRUE(question);
        EXPECT_EQ(question->options[question->right].text, "the client's kernel");
        EXPECT_TRUE(question->because.contains("retransmits")) << question->because.toStdString();
        return;
    }
    FAIL() << "no FIN was on its way";
}

TEST(Question, CallsAPairImpossibleOnlyWhereExploreNeverCame)
{
    tcp::ExploreOptions options;
    options.settings = tcp::findProfile("rfc9293")->settings();
    options.opens = 1;
    options.loss = true;
    options.sends = 1;
    const tcp::Exploration found = tcp::Explorer(options).run();
    ASSERT_TRUE(found.complete);
    int never = 0;
    for (const tcp::State client : tcp::kStates) {
        for (const tcp::State server : tcp::kStates) {
            if (app::lab::whyNeverTogether(client, server).isEmpty()) continue;
            EXPECT_FALSE(found.reachable(client, server)) << tcp::text(client) << " x " << tcp::text(server);
            ++never;
        }
    }
    EXPECT_GT(never, 20);
    for (const auto& [client, server] : {std::pair{tcp::State::Closing, tcp::State::Closing},
                                         std::pair{tcp::State::FinWait1, tcp::State::CloseWait},
                                         std::pair{tcp::State::FinWait2, tcp::State::LastAck}})
        EXPECT_TRUE(found.reachable(client, server));
}

TEST(Question, ContextTellsCausesAndNoConsequence)
{
    for (const Asked& asked : everyQuestion().at("stalled-peer")) {
        EXPECT_FALSE(asked.question.context.contains("changes")) << asked.question.context.toStdString();
    }
}

TEST(Question, TakesAStateThatWasNotOffered)
{
    for (const Asked& asked : of(Format::State)) {
        app::lab::Question question = asked.question;
        const std::size_t at = app::lab::offerState(question, asked.before, asked.end, tcp::State::Closing);
        EXPECT_EQ(question.options[at].state, tcp::State::Closing);
        EXPECT_EQ(question.options[question.right].text, asked.right());
        EXPECT_EQ(question.options.size(), asked.question.options.size());
    }
}

TEST(Question, IsTheSameAtTheSamePlace)
{
    const auto& once = everyQuestion().at("client-closes-first");
    const auto again = questionsOf(lessons::builtIn("client-closes-first"));
    ASSERT_EQ(once.size(), again.size());
    for (std::size_t i = 0; i < once.size(); ++i) {
        EXPECT_EQ(once[i].question.text, again[i].question.text);
        EXPECT_EQ(once[i].right(), again[i].right());
    }
}
