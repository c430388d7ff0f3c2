#include "exporting/page.h"

#include "files/library.h"
#include "lab/moment.h"
#include "theme/fonts.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

/// The page of a built-in lesson in English and Korean.
class Page : public testing::Test {
protected:
    Page() { app::theme::loadFonts(); }
    ~Page() override { QCoreApplication::removeTranslator(&translator_); }

    QString page(const char* id)
    {
        const auto scenario = std::make_shared<tcp::Scenario>(app::files::builtIn(QLatin1String(id))->scenario);
        const tcp::Run run = tcp::play(*scenario, tcp::settingsOf(*scenario, {}).settings);
        app::exporting::PageSource source;
        source.end.timeline = std::make_shared<tcp::Timeline>(run.timeline);
        source.end.scenario = scenario;
        source.end.stepEnds = run.stepEnds;
        source.end.told = run.stepEnds.size();
        source.languages = {"en", "ko"};
        source.language = "en";
        source.speak = [this](const QString& language) {
            QCoreApplication::removeTranslator(&translator_);
            if (translator_.load(QStringLiteral(":/i18n/tcp-state-lab_") + language))
                QCoreApplication::installTranslator(&translator_);
        };
        const QByteArray html = app::exporting::lessonPage(source);
        if (qEnvironmentVariableIsSet("PAGES")) {  // a folder, for eyes
            QFile file(qEnvironmentVariable("PAGES") + u'/' + QLatin1String(id) + ".html");
            EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(html) == html.size());
        }
        return QString::fromUtf8(html);
    }

    static QStringList all(const QString& text, const char* pattern)
    {
        QStringList found;
        auto match = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
        while (match.hasNext()) found << match.next().captured(1);
        return found;
    }

private:
    QTranslator translator_;
};

TEST_F(Page, OfTheStalledPeerIsSmallAndNeedsNothingElse)
{
    const QString html = page("stalled-peer");
    EXPECT_LE(html.toUtf8().size(), 400'000);
    EXPECT_FALSE(html.contains("http")) << all(html, "(http.{40})").join('\n').toStdString();
    EXPECT_FALSE(html.contains("src="));
    EXPECT_FALSE(html.contains(QRegularExpression("@[A-Z_]+@"))) << "a place of the template that nothing filled";
}

TEST_F(Page, HasASectionForEachStepInBothLanguages)
{
    const QString html = page("stalled-peer");
    const auto steps = app::files::builtIn("stalled-peer")->scenario.steps;
    EXPECT_EQ(html.count("<section class=\"step\""), qsizetype(steps.size() + 1));
    for (const tcp::ScenarioStep& step : steps) {
        for (const char* language : {"en", "ko"}) {
            EXPECT_TRUE(html.contains(QString::fromStdString(step.say.at(language)).toHtmlEscaped()))
                << step.say.at(language);
        }
    }
    EXPECT_EQ(html.count("<svg role=\"img\""), qsizetype(2 * 2 * (steps.size() + 1)));
}

TEST_F(Page, IsWellFormedAndEveryReferenceLeadsSomewhere)
{
    const QString html = page("stalled-peer");
    const QStringList ids = all(html, " id=\"([^\"]+)\"");
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()) << "an id is given twice";
    for (const QString& target : all(html, "href=\"#([^\"]+)\""))
        EXPECT_TRUE(ids.contains(target)) << target.toStdString();
    QString body = html.mid(html.indexOf("<body>"));
    body.remove(QRegularExpression("<script>.*</script>", QRegularExpression::DotMatchesEverythingOption));
    body.remove("</html>");
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " in column " << xml.columnNumber();
}

/// The letters of a label stay letters: they can be selected, searched and read aloud.
TEST_F(Page, KeepsTheWordsOfThePictures)
{
    const QString html = page("client-closes-first");
    for (const char* word : {">TIME_WAIT<", ">FIN,ACK<", ">client<"}) EXPECT_TRUE(html.contains(word)) << word;
    EXPECT_TRUE(html.contains("TIME_WAIT</li>"));
}

TEST_F(Page, HasADarkColourForEveryLightOne)
{
    const QString html = page("half-close");
    const QString style = html.section("<style>", 1).section("</style>", 0, 0);
    QSet<QString> used;
    for (const QString& name : all(style, "var\\((--_?[a-z]+)\\)")) used.insert(name);
    const QString dark = style.section("[data-theme=dark]{", 1).section('}', 0, 0);
    for (const QString& name : used) {
        const bool isFont = name == u"--sans" || name == u"--mono";
        EXPECT_TRUE(isFont || dark.contains(name + ':')) << name.toStdString();
    }
}

}  // namespace
