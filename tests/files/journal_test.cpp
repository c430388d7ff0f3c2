// The journal loses nothing: not by a crash between any two octets, not by a line that cannot be read.

#include "files/journal.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using app::files::Journal;
using app::files::journalLine;
using app::files::readJournal;
using tcp::practice::ItemAnswered;
using tcp::practice::LessonSeen;
using tcp::practice::Moment;
using tcp::practice::Predicted;
using tcp::practice::Record;
using tcp::practice::Sureness;

Moment at(int seconds) { return Moment{std::chrono::seconds{1'772'445'600 + seconds}}; }

std::vector<Record> some()
{
    return {{at(0), LessonSeen{"stalled-peer", {"M2", "M5", "state CLOSE-WAIT"}}},
            {at(10), ItemAnswered{"M5.path/linux/3", "M5", Sureness::Sure, false, 5}},
            {at(20), ItemAnswered{"M2.state/rfc9293/swapped/1", "M2", Sureness::Guessing, true, 0}},
            {at(30), LessonSeen{"a \"lesson\"\\ of 학생", {}}},
            {at(40), Predicted{"stalled-peer", 4, "timer FIN-WAIT-2", false, 5}}};
}

QByteArray textOf(const std::vector<Record>& records)
{
    QByteArray text;
    for (const Record& record : records) text += journalLine(record);
    return text;
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class JournalFile : public testing::Test {
protected:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath("deep/inside/journal.jsonl");
    QString other_ = folder_.filePath("other.jsonl");
};

}  // namespace

TEST(JournalText, ReadsWhatItWrites)
{
    const auto read = readJournal(textOf(some()));
    EXPECT_EQ(read.records, some());
    EXPECT_TRUE(read.faults.empty());
}

TEST(JournalText, ALineIsReadableByOthers)
{
    EXPECT_EQ(journalLine(some()[1]), "{\"at\":\"2026-03-02T10:00:10Z\",\"item\":\"M5.path/linux/"
                                      "3\",\"skill\":\"M5\",\"sure\":\"sure\",\"right\":false,"
                                      "\"belief\":5}\n");
    EXPECT_EQ(journalLine(some()[4]), "{\"at\":\"2026-03-02T10:00:40Z\",\"predicted\":\"stalled-peer\",\"step\":4,"
                                      "\"skill\":\"timer FIN-WAIT-2\",\"right\":false,"
                                      "\"belief\":5}\n");
}

TEST_F(JournalFile, OnlyGrows)
{
    QByteArray before;
    Journal journal(path_);
    for (const Record& record : some()) {
        EXPECT_EQ(journal.append(record), QString());
        const QByteArray now = contentOf(path_);
        EXPECT_TRUE(now.startsWith(before));
        EXPECT_GT(now.size(), before.size());
        before = now;
    }
    EXPECT_EQ(Journal(path_).records(), some());
}

/// Whatever is left of the file: what was whole before the cut is there, and what is appended afterwards is too.
TEST_F(JournalFile, SurvivesACutBetweenAnyTwoOctets)
{
    const std::vector<Record> records = some();
    const QByteArray whole = textOf(records);
    const Record next{at(50), ItemAnswered{"M1.where/linux/1", "M1", Sureness::ThinkSo, true, 0}};
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        put(other_, whole.left(cut));
        Journal journal(other_);
        std::vector<Record> expected;
        for (QByteArray text; expected.size() < records.size(); expected.push_back(records[expected.size()])) {
            text = textOf({records.begin(), records.begin() + static_cast<std::ptrdiff_t>(expected.size()) + 1});
            if (text.size() - 1 > cut) break;  // without its newline a line is whole
        }
        EXPECT_EQ(journal.records(), expected) << cut;
        EXPECT_LE(journal.faults().size(), 1u) << cut;
        EXPECT_EQ(journal.append(next), QString());
        EXPECT_TRUE(contentOf(other_).startsWith(whole.left(cut))) << cut;
        expected.push_back(next);
        EXPECT_EQ(Journal(other_).records(), expected) << cut;
    }
}

TEST_F(JournalFile, TellsWhereALineIsBadAndReadsTheOthers)
{
    const QByteArray good = textOf(some());
    const QByteArray text =
        good + "nonsense\n" + "{\"at\":\"yesterday\",\"seen\":\"x\",\"skills\":[]}\n" +
        "{\"at\":\"2026-03-02T10:00:10Z\",\"item\":\"x\",\"skill\":\"M5\",\"sure\":\"very\",\"right\":true}\n[]\n" +
        good;
    const auto read = readJournal(text);
    EXPECT_EQ(read.records.size(), 2 * some().size());
    ASSERT_EQ(read.faults.size(), 4u);
    EXPECT_EQ(read.faults[0].line, 6);
    EXPECT_EQ(read.faults[1].line, 7);
    EXPECT_EQ(read.faults[1].column, 2);
    EXPECT_EQ(read.faults[2].line, 8);
    EXPECT_GT(read.faults[2].column, 40);
    EXPECT_TRUE(read.faults[2].text("journal.jsonl").startsWith("journal.jsonl:8:"))
        << read.faults[2].text("j").toStdString();
    put(other_, text);
    Journal journal(other_);
    journal.append(some()[0]);
    EXPECT_TRUE(contentOf(other_).startsWith(text));  // nothing is mended behind anybody's back
}

TEST(JournalText, TellsWhatIsWrongWithAPrediction)
{
    const QByteArray head = "{\"at\":\"2026-03-02T10:00:10Z\",\"predicted\":";
    for (const char* rest :
         {"\"\",\"step\":1,\"skill\":\"M5\",\"right\":true}", "\"x\",\"step\":0,\"skill\":\"M5\",\"right\":true}",
          "\"x\",\"step\":1,\"skill\":\"M5\",\"right\":1}",
          "\"x\",\"step\":1,\"skill\":\"M5\",\"right\":true,\"belief\":19}"}) {
        const auto read = readJournal(head + rest);
        EXPECT_TRUE(read.records.empty()) << rest;
        EXPECT_EQ(read.faults.size(), 1u) << rest;
    }
}

/// Two windows at once: each one's lines stand behind those of the other.
TEST_F(JournalFile, OfTwoWindowsLosesNoLine)
{
    Journal one(path_);
    Journal other(path_);
    for (const Record& record : some()) {
        one.append(record);
        other.append(record);
    }
    EXPECT_EQ(Journal(path_).records().size(), 2 * some().size());
    EXPECT_TRUE(Journal(path_).faults().empty());
}

/// What was said to "Because?" is a line like that of the question before, with a member more.
TEST_F(JournalFile, KeepsReasonsApartFromPredictions)
{
    const Record reason{at(50), Predicted{"stalled-peer", 4, "M5", false, 0, true}};
    const QByteArray line = journalLine(reason);
    EXPECT_TRUE(line.endsWith("\"right\":false,\"because\":true}\n")) << line.constData();
    EXPECT_EQ(readJournal(line).records, std::vector<Record>{reason});
    EXPECT_FALSE(journalLine(some().back()).contains("because"));
}

TEST_F(JournalFile, IsCarriedToAnotherMachine)
{
    Journal here(path_);
    for (const Record& record : some()) here.append(record);
    EXPECT_EQ(here.exportTo(other_), QString());
    Journal there(folder_.filePath("there.jsonl"));
    there.append(some()[1]);
    const Record own{at(99), LessonSeen{"abort", {"M12"}}};
    there.append(own);
    const auto imported = there.import(other_);
    EXPECT_EQ(imported.added, 4u);
    EXPECT_TRUE(imported.faults.empty());
    EXPECT_EQ(there.records().size(), 6u);
    EXPECT_EQ(there.import(other_).added, 0u);
    EXPECT_EQ(Journal(folder_.filePath("there.jsonl")).records(), there.records());
}

TEST_F(JournalFile, TakesOverWhatCanBeReadOfABadOne)
{
    const QByteArray bad = "{\"at\":\n" + textOf(some());
    put(other_, bad);
    Journal journal(path_);
    const auto imported = journal.import(other_);
    EXPECT_EQ(imported.added, some().size());
    ASSERT_EQ(imported.faults.size(), 1u);
    EXPECT_EQ(imported.faults[0].line, 1);
    EXPECT_EQ(contentOf(other_), bad);
    EXPECT_NE(journal.import(folder_.filePath("missing.jsonl")).failed, QString());
}

TEST_F(JournalFile, CanBeForgotten)
{
    Journal journal(path_);
    journal.append(some()[0]);
    EXPECT_EQ(journal.clear(), QString());
    EXPECT_TRUE(journal.records().empty());
    EXPECT_FALSE(QFile::exists(path_));
    journal.append(some()[1]);
    EXPECT_EQ(Journal(path_).records().size(), 1u);
}

TEST_F(JournalFile, WithoutAFileIsKeptInMemory)
{
    Journal journal{QString()};
    EXPECT_EQ(journal.append(some()[0]), QString());
    EXPECT_EQ(journal.records().size(), 1u);
    EXPECT_EQ(journal.clear(), QString());
}

TEST_F(JournalFile, WhatCannotBeWrittenIsToldAndKept)
{
    put(other_, "x");
    Journal journal(other_ + "/journal.jsonl");  // a file is no folder
    EXPECT_NE(journal.append(some()[0]), QString());
    EXPECT_EQ(journal.records().size(), 1u);
}

/// As another system may have left it: its line ends, a byte order mark, blank lines.
TEST(JournalText, ReadsLinesOfOtherSystems)
{
    QByteArray text = textOf(some());
    text.replace("\n", "\r\n");
    EXPECT_EQ(readJournal(text).records, some());
    EXPECT_EQ(readJournal("\xef\xbb\xbf" + text).records, some());
    EXPECT_EQ(readJournal("\n\r\n" + text + "\n\n").records, some());
    EXPECT_TRUE(readJournal("\xef\xbb\xbf" + text).faults.empty());
}

/// What a later version has written is passed over line by line; a member that is not known takes nothing with it.
TEST_F(JournalFile, OfALaterVersionIsReadAsFarAsItIsKnown)
{
    QByteArray more = journalLine(some()[1]);
    more.replace("{\"at\"", "{\"version\":7,\"at\"");
    EXPECT_EQ(readJournal(more).records, std::vector<Record>{some()[1]});
    const QByteArray text =
        textOf({some()[0]}) + "{\"at\":\"2031-01-01T00:00:00Z\",\"dreamt\":\"x\"}\n" + textOf({some()[1]});
    put(other_, text);
    Journal journal(other_);
    EXPECT_EQ(journal.records().size(), 2u);
    ASSERT_EQ(journal.faults().size(), 1u);
    EXPECT_EQ(journal.faults()[0].line, 2);
    journal.append(some()[2]);
    EXPECT_TRUE(contentOf(other_).startsWith(text)) << "the line that is not understood stays";
}

TEST_F(JournalFile, ThatIsNoTextHasFaultsAndCanBeWritten)
{
    constexpr char kOctets[] = "\x00\xff\xfe{\"at\"\x80\n[[[[\n\x1f\x8b\n";
    const QByteArray octets(kOctets, sizeof(kOctets) - 1);
    put(other_, octets);
    Journal journal(other_);
    EXPECT_TRUE(journal.records().empty());
    EXPECT_FALSE(journal.faults().empty());
    EXPECT_EQ(journal.append(some()[0]), QString());
    EXPECT_EQ(Journal(other_).records(), std::vector<Record>{some()[0]});
}

TEST_F(JournalFile, ThatIsAFolderIsTold)
{
    Journal journal(folder_.path());
    EXPECT_EQ(journal.faults().size(), 1u);
    EXPECT_NE(journal.append(some()[0]), QString());
}
