#include "files/answer_sheets.h"

#include <gtest/gtest.h>

namespace {

using app::files::answersCsv;
using app::files::AnswerTable;
using app::files::readAnswers;
using tcp::practice::AnswerSheet;

const std::vector<AnswerSheet>& aClass()
{
    static const auto sheets = tcp::practice::madeUpClass(30, 1);
    return sheets;
}

QByteArray withCell(int line, int cell, const QByteArray& text)
{
    QList<QByteArray> lines = answersCsv(aClass()).split('\n');
    QList<QByteArray> cells = lines[line].split(',');
    cells[cell] = text;
    lines[line] = cells.join(',');
    return lines.join('\n');
}

}  // namespace

TEST(AnswerSheets, ReadWhatTheyWrite)
{
    const AnswerTable table = readAnswers(answersCsv(aClass()));
    EXPECT_TRUE(table.good());
    EXPECT_EQ(table.sheets, aClass());
}

TEST(AnswerSheets, TakeWhatSpreadsheetsWrite)
{
    QByteArray csv = "\xEF\xBB\xBF" + answersCsv(aClass()).replace('\n', "\r\n");
    csv.replace("learner 1,", "\"Kim, Minji\",");
    const AnswerTable table = readAnswers(csv);
    ASSERT_TRUE(table.good()) << table.faults[0].text("x").toStdString();
    EXPECT_EQ(table.sheets[0].learner, "Kim, Minji");
    EXPECT_EQ(table.sheets[0].answers, aClass()[0].answers);
}

TEST(AnswerSheets, AnEmptyCellIsNoAnswer)
{
    const AnswerTable table = readAnswers(withCell(1, 3, ""));
    ASSERT_TRUE(table.good());
    EXPECT_FALSE(table.sheets[0].answers[0]);
}

TEST(AnswerSheets, EveryFaultHasItsPlace)
{
    const struct {
        int cell;
        const char* text;
    } kBad[] = {{0, ""}, {1, "later"}, {2, "C"}, {3, "E"}, {3, "AB"}, {3, "1"}, {38, "?"}};
    for (const auto& bad : kBad) {
        const AnswerTable table = readAnswers(withCell(2, bad.cell, bad.text));
        ASSERT_EQ(table.faults.size(), 1u) << bad.text;
        EXPECT_EQ(table.faults[0].line, 3);
        EXPECT_EQ(table.faults[0].column > 1, bad.cell > 0) << table.faults[0].text("x").toStdString();
        EXPECT_EQ(table.sheets.size(), aClass().size() - 1);
    }
}

TEST(AnswerSheets, TellAMissingHeadAMissingCellAndWhatIsGivenTwice)
{
    EXPECT_EQ(readAnswers("").faults.size(), 1u);
    EXPECT_EQ(readAnswers("name,answers\n").faults[0].line, 1);
    EXPECT_EQ(readAnswers("learner,when,form,1\n\n").faults.size(), 1u) << "heads without a sheet";
    const QByteArray good = answersCsv(aClass());
    EXPECT_EQ(readAnswers(good + "x,before,A,B\n").faults[0].line, 62);
    const QByteArray line = good.split('\n')[1] + '\n';
    EXPECT_EQ(readAnswers(good + line).faults.size(), 1u);
}

TEST(AnswerSheets, ResultsHaveNoNames)
{
    std::vector<AnswerSheet> sheets = aClass();
    for (AnswerSheet& sheet : sheets) sheet.learner = "Kim Minji " + sheet.learner;
    const QByteArray results = app::files::resultsCsv(sheets) + app::files::gainsCsv(sheets);
    EXPECT_FALSE(results.contains("Kim"));
    EXPECT_TRUE(results.startsWith("number,when,form,right,M1,"));
    EXPECT_EQ(results.count('\n'), 1 + 60 + 1 + 18);
    EXPECT_TRUE(results.contains("\nM18,30,30,"));
}
