#include "files/link.h"

#include "files/folder.h"
#include "files/library.h"
#include "files/packed.h"
#include "files/scenario_writer.h"

#include "scenario/play.h"

#include <gtest/gtest.h>

#include <random>

namespace {

constexpr const char* kExample =
    "https://lab.example/lab/?lesson=stalled-peer&step=4&lang=ko&view=shared&theme=dark&set=tcp_fin_timeout:10s";

app::files::Link good(const QString& text)
{
    const auto read = app::files::readLink(text);
    if (const auto* fault = std::get_if<app::files::LinkFault>(&read)) ADD_FAILURE() << fault->message.toStdString();
    return std::holds_alternative<app::files::Link>(read) ? std::get<app::files::Link>(read) : app::files::Link{};
}

std::string fault(const QString& text)
{
    const auto read = app::files::readLink(text);
    const auto* fault = std::get_if<app::files::LinkFault>(&read);
    return fault ? fault->message.toStdString() : "no fault";
}

tcp::Run played(const app::files::Link& link)
{
    const tcp::Scenario scenario = link.scenario()->scenario;
    return tcp::play(scenario, tcp::settingsOf(scenario, link.settings).settings);
}

void expectEqualWorlds(const tcp::Run& one, const tcp::Run& other)
{
    ASSERT_EQ(one.timeline.size(), other.timeline.size());
    for (std::size_t i = 0; i <= one.timeline.size(); ++i) EXPECT_EQ(one.timeline.at(i), other.timeline.at(i)) << i;
}

}  // namespace

TEST(Link, IsReadParameterByParameter)
{
    const app::files::Link link = good(kExample);
    EXPECT_EQ(link.lesson, "stalled-peer");
    EXPECT_EQ(link.step, 4);
    EXPECT_EQ(link.language, "ko");
    EXPECT_EQ(link.view, "shared");
    EXPECT_EQ(link.theme, "dark");
    EXPECT_EQ(link.settings, (app::files::Link::Settings{{"tcp_fin_timeout", "10s"}}));
    EXPECT_FALSE(link.embedded);
    EXPECT_TRUE(good("?lesson=half-close&embed=1").embedded);
    EXPECT_EQ(good("tcp-state-lab:?crowd=port-exhaustion").crowd, "port-exhaustion");
}

TEST(Link, OfTheDesktopAndOfThePageSayTheSame)
{
    const app::files::Link link = good(kExample);
    EXPECT_EQ(app::files::linkText(link, "https://lab.example/lab/"), kExample);
    const QString desktop = app::files::linkText(link, "tcp-state-lab:");
    EXPECT_TRUE(desktop.startsWith("tcp-state-lab:?lesson=stalled-peer&step=4"));
    EXPECT_EQ(app::files::linkText(good(desktop), "https://lab.example/lab/"), kExample);
}

TEST(Link, LeadsToTheSameWorlds)
{
    const app::files::Link link = good(kExample);
    expectEqualWorlds(played(link), played(good(app::files::linkText(link, "tcp-state-lab:"))));
}

/// Every built-in lesson, as if it were one's own.
TEST(Link, CarriesAWholeScenarioInItsFragment)
{
    for (const app::files::ScenarioFile& file : app::files::library()) {
        app::files::Link link;
        link.own = file;
        link.own->openAt = app::files::OpenAt{1, 2};
        link.step = 1;
        const QString text = app::files::linkText(link, "https://lab.example/lab/");
        EXPECT_FALSE(text.section(u'#', 0, 0).contains("own")) << "sent to a server";
        EXPECT_LT(text.size(), 8'000) << file.scenario.id;
        const app::files::Link again = good(text);
        ASSERT_TRUE(again.own);
        EXPECT_EQ(again.own->scenario, file.scenario);
        EXPECT_EQ(again.own->openAt, link.own->openAt);
        expectEqualWorlds(played(link), played(again));
    }
}

TEST(Link, MayHoldWhatOthersAdd)
{
    EXPECT_EQ(good("https://lab.example/?utm_source=course&lesson=half-close&fbclid=1").lesson, "half-close");
    EXPECT_EQ(good("https://lab.example/#top").lesson, "");
    EXPECT_EQ(good("?lesson=half-close&set=msl%3A5s").settings, (app::files::Link::Settings{{"msl", "5s"}}));
}

TEST(Link, ThatIsWrongSaysWhere)
{
    EXPECT_EQ(fault("?lesson=staled-peer"), "link: there is no lesson \"staled-peer\"; did you mean \"stalled-peer\"?");
    EXPECT_EQ(fault("?lesson=half-close&step=99"), "link: there is no step 99; expected 0 to 6");
    EXPECT_EQ(fault("?lesson=half-close&step=-1"), "link: step \"-1\"; expected 0, 1, 2 …");
    EXPECT_EQ(fault("?lesson=half-close&step=99999999999"), "link: step \"99999999999\"; expected 0, 1, 2 …");
    EXPECT_EQ(fault("?step=1"), "link: a step without a lesson; expected \"lesson\" or \"own\"");
    EXPECT_EQ(fault("?stpe=1"), "link: unknown parameter \"stpe\"; did you mean \"step\"?");
    EXPECT_EQ(fault("?lesson=half-close&lang=한국"),
              "link: lang \"한국\"; expected a language tag such as \"en\" or \"ko\"");
    EXPECT_EQ(fault("?lesson=half-close&view=share"), "link: view \"share\"; did you mean \"shared\"?");
    EXPECT_EQ(fault("?lesson=half-close&set=msl"), "link: set \"msl\"; expected KEY:VALUE, such as msl:5s");
    EXPECT_EQ(fault("?lesson=half-close&set=msll:5s").substr(0, 10), "link: set:");
    EXPECT_EQ(fault("?set=msl:5s"), "link: settings without a lesson; expected \"lesson\" or \"own\"");
    EXPECT_EQ(fault("?crowd=no").substr(0, 34), "link: there is no crowd scenario \"");
    EXPECT_EQ(fault("#own=x"), "link: the scenario in it is damaged; expected the whole link");
    EXPECT_EQ(fault("tcp-state-lab:" + QString(70'000, u'x')),
              "link: it is too long; expected at most 65536 characters");
}

TEST(Link, WithABadScenarioSaysWhereInIt)
{
    const QString own =
        "#own=" + QString::fromLatin1(app::files::packed(R"({"format": "tcp-state-lab/1", "id": "x"})"));
    EXPECT_EQ(fault(own), "link: scenario:1:1: \"steps\" is missing; expected \"steps\": [ … ]");
}

/// Cut, changed or random: never a crash, and never a scenario that nobody wrote.
TEST(Link, ThatIsDamagedIsRefused)
{
    app::files::Link link;
    link.own = app::files::builtIn("half-close");
    const QString whole = app::files::linkText(link, "tcp-state-lab:");
    for (qsizetype length = 20; length < whole.size(); length += 7) EXPECT_NE(fault(whole.first(length)), "no fault");
    std::mt19937 random(9293);
    for (int i = 0; i < 300; ++i) {
        QString changed = whole;
        const auto at = 20 + static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size() - 20));
        changed[at] = QChar(static_cast<char16_t>(33 + random() % 90));
        const auto read = app::files::readLink(changed);
        if (!std::holds_alternative<app::files::Link>(read)) continue;
        const auto& own = std::get<app::files::Link>(read).own;
        EXPECT_TRUE(!own || own->scenario == link.own->scenario) << changed.toStdString();
    }
}

/// 1 GB of zeros in a megabyte: the length that it claims is not believed, and what is too long is not kept.
TEST(Packed, TextThatClaimsToBeLongIsRefused)
{
    const QByteArray bomb = app::files::packed(QByteArray(8'000'000, '0'));
    EXPECT_LT(bomb.size(), 20'000);
    EXPECT_FALSE(app::files::unpacked(bomb, 1'000'000));
    EXPECT_EQ(app::files::unpacked(bomb, 8'000'000)->size(), 8'000'000);
    EXPECT_FALSE(app::files::unpacked(app::files::packed(""), 100));
    EXPECT_EQ(app::files::unpacked(app::files::packed("a"), 100), QByteArray("a"));
}

TEST(Link, IsToldFromAFile)
{
    for (const char* link : {"tcp-state-lab:?lesson=x", "https://a.b/", "http://a.b/?c", "TCP-STATE-LAB:"}) {
        EXPECT_TRUE(app::files::looksLikeLink(link)) << link;
    }
    for (const char* other : {"stalled-peer", "lesson.json", "-", "/tmp/a", "tcp-state-lab", "ftp://x", "./https:"}) {
        EXPECT_FALSE(app::files::looksLikeLink(other)) << other;
    }
}
