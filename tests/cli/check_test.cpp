#include "cli/program.h"

#include "cli/junit.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

// tcp-state-lab-cli check and transitions.
namespace {

using program::has;
using program::Outcome;
using program::shell;
using program::lastLineWith;

TEST(Check, TellsByItsExitStatus)
{
    const std::string expecting =
        R"(f() { echo "{\"format\":\"tcp-state-lab/1\",\"id\":\"$1\",\"steps\":[{\"do\":\"server listen\",)"
        R"(\"title\":\"Go\",\"expect\":{\"server\":\"$2\"}}]}"; }; )";
    const Outcome good = shell(expecting + "f good LISTEN | cli check -");
    EXPECT_EQ(good.status, 0);
    EXPECT_EQ(good.out, "ok      good  (steps: 1, expectations: 1)\n");
    const Outcome failed = shell(expecting + "f other CLOSED > a; f good LISTEN > b; cli check a b");
    EXPECT_EQ(failed.status, 1);
    EXPECT_EQ(failed.out, "FAILED  other  (1 of 1 expectations failed)\n"
                          "        step 1 (Go): server is LISTEN, expected CLOSED\n"
                          "ok      good  (steps: 1, expectations: 1)\n");
    const Outcome bad = shell(expecting + "f x CLOSED > a; f y CLOSDE > b; cli check a b");
    EXPECT_EQ(bad.status, 2);
    EXPECT_EQ(bad.err, "b:1:102: unknown state \"CLOSDE\"; did you mean \"CLOSED\"?\n");
}

TEST(Check, SwapsRolesWhereThatMakesSense)
{
    const Outcome swapped = shell("cli check client-closes-first stalled-peer --swap-roles --lang en");
    EXPECT_EQ(swapped.status, 0) << swapped.out << swapped.err;
    EXPECT_TRUE(has(shell("cli run client-closes-first --swap-roles --lang en").out,
                    "Server closes first (roles swapped)"));
    const Outcome refused = shell("cli check three-way-handshake --swap-roles --lang en");
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(has(refused.err, "the roles of three-way-handshake cannot be swapped")) << refused.err;
}

TEST(Transitions, KnowTheBugsThatTheHostsFollow)
{
    const std::string one = shell("cli transitions --set bug_client=time-wait-skipped --lang en").out;
    EXPECT_NE(lastLineWith(one, "deviation (a known bug)"), "");
    EXPECT_EQ(lastLineWith(shell("cli transitions --lang en").out, "deviation"), "");
    const Outcome unknown = shell("cli transitions --set bug_client=leak --lang en");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_TRUE(has(unknown.err, "\"time-wait-skipped\"")) << unknown.err;
}

TEST(Check, WritesAJunitReport)
{
    const Outcome outcome =
        shell("echo '{' > bad.json; cli check " LESSON " bad.json --junit report.xml &> /dev/null; cat report.xml");
    expectGolden("report.xml", outcome.out);
}

TEST(Check, WritesAReportThatAnyXmlParserReads)
{
    const QString claim = QStringLiteral("step 1: server");
    app::cli::CheckedScenario odd{.name = QStringLiteral("b\x01 <&\"]]> 닫기"), .good = true};
    odd.claims = {{claim, QStringLiteral("server is \x1b[31mCLOSED\nsecond line")},
                  {"step 2: sent"}, {"step 3: after", QString(QChar(0xD800))}};
    app::cli::CheckedScenario bad{.name = QString::fromUcs4(U"\U0001F600\uFFFF"), .good = false};
    bad.faults = {{3, 5, "unknown state \"\x02\"", "did you mean \"LISTEN\"?"}, {0, 0, "cannot be read", {}}};
    QXmlStreamReader xml(app::cli::junit({odd, bad}));
    QStringList suites;
    QStringList cases;
    QStringList messages;
    QStringList counts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attribute = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toString(); };
        if (xml.name() == u"testsuite") suites << attribute("name");
        if (xml.name() == u"testsuite") counts << attribute("tests") + attribute("failures") + attribute("errors");
        if (xml.name() == u"testcase") cases << attribute("name") + attribute("line");
        if (xml.name() == u"failure" || xml.name() == u"error") messages << attribute("message");
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(suites, (QStringList{QStringLiteral("b\uFFFD <&\"]]> 닫기"), QString::fromUcs4(U"\U0001F600\uFFFD")}));
    EXPECT_EQ(counts, (QStringList{"320", "202"}));
    EXPECT_EQ(cases, (QStringList{claim, "step 2: sent", "step 3: after", "input, line 3, column 53", "input"}));
    EXPECT_EQ(messages, (QStringList{QStringLiteral("server is \uFFFD[31mCLOSED\nsecond line"), QString(QChar(0xFFFD)),
                                     QStringLiteral("unknown state \"\uFFFD\"; did you mean \"LISTEN\"?"),
                                     "cannot be read"}));
}

TEST(Check, ReportsEachExpectationAndEachFaultWithItsPlaceAndASuggestion)
{
    const std::string report = shell("sed 's/LAST-ACK/LASTACK/' " LESSON " > typo.json;"
                                     "cli check stalled-peer typo.json nowhere --junit report.xml &> /dev/null;"
                                     "cat report.xml").out;
    EXPECT_TRUE(has(report, "<testcase classname=\"stalled-peer\" name=\"step 2: client\"/>")) << report;
    EXPECT_TRUE(has(report, "file=\"typo.json\" line=\"")) << report;
    EXPECT_TRUE(has(report, "did you mean &quot;LAST-ACK&quot;?")) << report;
    EXPECT_TRUE(has(report, "column: ")) << report;
    EXPECT_TRUE(has(report, "message=\"unknown scenario &quot;nowhere&quot;")) << report;
}

}  // namespace
