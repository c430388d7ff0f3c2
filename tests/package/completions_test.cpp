// Completions and manual pages against the programs' real options.

#include "cli/call.h"
#include "package/programs.h"

#include "cli/command.h"
#include "files/library.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <string>
#include <vector>

namespace {

QStringList realOptions(const app::cli::Command& command)
{
    QStringList options{"--help"};
    for (const app::cli::Option& option : command.options) options << QStringLiteral("--") + QLatin1String(option.name);
    options.sort();
    return options;
}

/// Every option that the help of the window names.
QStringList windowOptions()
{
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]*"));
    QSet<QString> options;
    auto found = option.globalMatch(programs::run(WINDOW, {"--help"}).out);
    while (found.hasNext()) options.insert(found.next().captured());
    QStringList sorted(options.begin(), options.end());
    sorted.sort();
    return sorted;
}

QString page(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/package/man/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

class Completions : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(GetParam()).isEmpty()) GTEST_SKIP() << "no " << GetParam();
    }

    /// What is offered for the last word of the line, sorted.
    QStringList offered(const QString& line) const
    {
        const programs::Outcome outcome =
            programs::run(GetParam(), {QStringLiteral(TESTS_DIR "/package/complete.") + GetParam(), line});
        EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
        QStringList words = outcome.out.split(u'\n', Qt::SkipEmptyParts);
        words.sort();
        return words;
    }
};

TEST_P(Completions, OfferEveryCommand)
{
    QStringList expected{"--help", "--version"};
    for (const app::cli::Command& command : app::cli::commands()) expected << QLatin1String(command.name);
    expected.sort();
    EXPECT_EQ(offered("tcp-state-lab-cli "), expected);
}

TEST_P(Completions, OfferEveryOptionOfEveryCommand)
{
    for (const app::cli::Command& command : app::cli::commands()) {
        EXPECT_EQ(offered(QStringLiteral("tcp-state-lab-cli %1 --").arg(command.name)), realOptions(command));
    }
}

TEST_P(Completions, OfferEveryOptionOfTheWindow)
{
    const QStringList words = offered("tcp-state-lab --");
    EXPECT_EQ(words, windowOptions());
    for (const QString& option : words) {
        EXPECT_EQ(programs::run(WINDOW, {option, "1", "--help"}).status, 0) << option.toStdString();
    }
}

TEST_P(Completions, OfferValuesIdsAndStories)
{
    EXPECT_EQ(offered("tcp-state-lab-cli run --lang "), (QStringList{"en", "ko"}));
    EXPECT_EQ(offered("tcp-state-lab --lang k"), QStringList{"ko"});
    EXPECT_EQ(offered("tcp-state-lab-cli run stalled-peer-"), QStringList{"stalled-peer-rfc"});
    EXPECT_EQ(offered("tcp-state-lab --present stalled-peer-"), QStringList{"stalled-peer-rfc"});
    EXPECT_EQ(offered("tcp-state-lab-cli crowd port-"), QStringList{"port-exhaustion"});
    EXPECT_EQ(offered("tcp-state-lab --crowd port-"), QStringList{"port-exhaustion"});
    EXPECT_EQ(offered("tcp-state-lab-cli list "), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Shells, Completions, testing::Values("bash", "zsh"),
                         [](const auto& shell) { return std::string(shell.param); });

}  // namespace

/// Exit status of a command line; what works with a kernel gets a process of its own.
int statusOf(const QStringList& line)
{
    if (QStringList{"real", "card", "live"}.contains(line.first())) return programs::run(CLI, line).status;
    std::vector<std::string> words;
    for (const QString& word : line) words.push_back(word.toStdString());
    return program::call(words).status;
}

/// What the help writes as one|other is what the program takes: completions offer it.
TEST(Help, NamesOnlyValuesThatAreTaken)
{
    const QString id = app::files::builtInIds().front();
    for (const app::cli::Command& command : app::cli::commands()) {
        for (const app::cli::Option& option : command.options) {
            const QStringList values = QString(QLatin1String(option.value ? option.value : "")).split(u'|');
            for (const QString& value : values.size() > 1 ? values : QStringList()) {
                QStringList line{QLatin1String(command.name), QStringLiteral("--") + option.name, value};
                if (QByteArrayView(command.arguments).startsWith("SCENARIO")) line << id;
                if (QByteArrayView(command.name) == "crowd") line << "stale-pool";
                if (QByteArrayView(command.name) == "live") line << "--once";
                if (QByteArrayView(command.name) == "why") line << "--host" << "server";
                if (QByteArrayView(command.name) == "inventory" && value != "A" && value != "B")
                    line << "--form"
                         << "A";
                if (QByteArrayView(command.name) == "grade")
                    line << SOURCE_DIR "/resources/assignments/leak-a-close-wait.json"
                         << SOURCE_DIR "/tests/cli/hand_in/good.json";
                if (QByteArrayView(command.arguments) == "FILE") continue;  // one that is there
                if (QLatin1String(option.name) == "segment") continue;    // one of these kinds, not these words
                if (QByteArrayView(command.name) == "explore") line << "--max-worlds" << "10";
                EXPECT_NE(statusOf(line), 2) << line.join(' ').toStdString();
            }
        }
    }
}

TEST(ManualPage, OfTheWindowNamesEveryOptionInBothLanguages)
{
    static const QRegularExpression entry(QStringLiteral("^\\.B[IR]* .*?(--[a-z][a-z-]*)"),
                                          QRegularExpression::MultilineOption);
    for (const char* name : {"tcp-state-lab.1.in", "ko/tcp-state-lab.1.in"}) {
        QSet<QString> named;
        auto found = entry.globalMatch(page(name));
        while (found.hasNext()) named.insert(found.next().captured(1));
        QStringList sorted(named.begin(), named.end());
        sorted.sort();
        EXPECT_EQ(sorted, windowOptions()) << name;
    }
}

/// It is written from the help when the package is built.
TEST(ManualPage, OfTheCommandLineNamesEveryCommandAndOption)
{
    for (const QString language : {"en", "ko"}) {
        const QString folder = QStringLiteral(SOURCE_DIR "/resources/package/man/");
        const QString path = folder + (language == u"en" ? QString() : language + u'/') + "tcp-state-lab-cli.1.in";
        const programs::Outcome outcome = programs::run(folder + "write_page", {CLI, language, path});
        ASSERT_EQ(outcome.status, 0) << outcome.err.toStdString();
        const QString text = QString(outcome.out).replace("\\-", "-");
        for (const app::cli::Command& command : app::cli::commands()) {
            EXPECT_TRUE(text.contains(QStringLiteral("\n.SS ") + command.name)) << command.name;
            for (const app::cli::Option& option : command.options) {
                EXPECT_TRUE(text.contains(QStringLiteral("\n.B --") + option.name)) << option.name;
            }
        }
        EXPECT_EQ(text.contains(QStringLiteral("니다")), language == u"ko");
    }
}
