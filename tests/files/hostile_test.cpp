// What no sane editor writes (reference: faults): a message with a place, and never a crash. How long it
// takes is a figure of tests/benchmarks/files.

#include "files/folder.h"
#include "files/scenario_reader.h"

#include <gtest/gtest.h>

#include <random>

namespace {

std::string firstMessage(const QByteArray& json)
{
    const app::files::ScenarioFile file = app::files::readScenario(json);
    for (const app::files::Fault& fault : file.faults) {
        EXPECT_GE(fault.line, 1);
        EXPECT_GE(fault.column, 1);
        EXPECT_FALSE(fault.wrong.isEmpty() || fault.expected.isEmpty());
    }
    return file.good() ? "" : file.faults.front().text("f").toStdString();
}

QByteArray steps(const QByteArray& inside)
{
    return R"({"format": "tcp-state-lab/1", "id": "x", "steps": [)" + inside + "]}";
}

QByteArray manyMembers(int count)
{
    QByteArray members;
    for (int i = 0; i < count; ++i) members += "\"k" + QByteArray::number(i) + "\":1,";
    return members;
}

TEST(Hostile, MoreThanAMebibyteIsNotRead)
{
    EXPECT_EQ(firstMessage(QByteArray(2 << 20, '[')), "f:1:1048577: the file is too long; expected at most 1 MiB");
}

TEST(Hostile, DeepNestingEnds)
{
    EXPECT_EQ(firstMessage(QByteArray(1 << 20, '[')), "f:1:102: too deeply nested; expected at most 100 levels");
    EXPECT_NE(firstMessage(QByteArray("{\"a\":").repeated(100'000)), "");
}

TEST(Hostile, ManyStepsAreTooMany)
{
    EXPECT_EQ(firstMessage(steps(QByteArray("{},").repeated(9'999) + "{}")), "");
    EXPECT_EQ(firstMessage(steps(QByteArray("{},").repeated(10'000) + "{}")),
              "f:1:30052: too many steps; expected at most 10000");
}

TEST(Hostile, WideFilesHaveAPlace)
{
    EXPECT_NE(firstMessage(steps(QByteArray("7,").repeated(500'000) + "7")), "");
    EXPECT_NE(firstMessage("{" + QByteArray("\"a\":1,").repeated(150'000) + "\"a\":1}"), "");
    EXPECT_NE(firstMessage(steps("{\"do\":[" + QByteArray("\"client lissen\",").repeated(60'000) + "\"\"]}")), "");
    EXPECT_NE(firstMessage("{\"settings\":{" + manyMembers(60'000) + "\"y\":1}}"), "");
    EXPECT_NE(firstMessage("{" + manyMembers(60'000) + "\"y\":1}"), "");
    EXPECT_NE(firstMessage(steps("{\"do\":\"" + QByteArray(1'000'000, 'x') + "\"}")), "");
    EXPECT_NE(firstMessage(steps("{\"do\":\"inject client RST seq=" + QByteArray("1+").repeated(500'000) + "1\"}")),
              "");
}

TEST(Hostile, NoiseHasAPlace)
{
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray noise(static_cast<qsizetype>(random() % 200), '\0');
        for (char& octet : noise) octet = static_cast<char>(random());
        ASSERT_NE(firstMessage(noise), "");
    }
}

TEST(Hostile, EveryDamagedLessonIsReadOrHasAPlace)
{
    std::mt19937 random(2);
    const char damage[] = "\"{}[]:,\\ \n0e\xFFk";
    for (const QString& path : folder::lessons()) {
        const QByteArray whole = folder::contents(path);
        for (int i = 0; i < 100; ++i) {
            QByteArray json = whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(json.size()));
            if (i % 3 == 0) json.truncate(at);
            else if (i % 3 == 1) json.remove(at, 1);
            else json[at] = damage[random() % (sizeof damage - 1)];
            firstMessage(json);
        }
    }
}

}  // namespace
