#include "window/command_line.h"

#include "files/crowd_story.h"
#include "files/library.h"
#include "lab/words.h"
#include "scenario/action_text.h"
#include "window/language.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <string_view>

namespace app {
namespace {

constexpr int kBadInput = 2;
constexpr int kMostPixels = 16384;
const QString kExpectedScenario = QStringLiteral("expected an id, a path or -");

constexpr const char* kHelp =
    R"(usage: tcp-state-lab [SCENARIO] [--lang en|ko] [--step N] [--present] [--theme light|dark]
       tcp-state-lab --screenshot FILE.png [--size WxH] SCENARIO --step N
       tcp-state-lab [--ladder FILE.png|svg|pdf] [--handout FILE.pdf [--answers]] SCENARIO

Two TCP endpoints, the state diagram of RFC 9293, the segments between them: step by step.

SCENARIO         the id of a built-in scenario (tcp-state-lab-cli list), a path, or - for standard input
--lang en|ko     language; default: as last time, else of the locale
--step N         start with N steps of the scenario done: 0 is before the first, 1 after it
--present        start presenting (F5)
--theme T        light, dark or system
--view V         twin (a diagram for each endpoint), shared (both on one), present
--crowd STORY    the window of crowds with this story (tcp-state-lab-cli crowd lists them)
--screenshot F   draw the window into a PNG file without showing it; needs no display
--size WxH       of the picture; default 1280x800
--ladder F       draw the whole ladder, up to --step, into a PNG, SVG or PDF file
--handout F      the scenario on A4: steps with questions, state diagram, ladder; a PDF file
--answers        the handout with every answer filled in
--help, --version

Exit status: 0; 1 if the picture cannot be written or there is no display; 2 for bad input.
)";

QString quotedList(const QStringList& legal)
{
    return QStringLiteral("expected ") + legal.join(QStringLiteral(" or "));
}

Answer bad(const QString& wrong, const QString& expected)
{
    return {QStringLiteral("tcp-state-lab: %1; %2\n").arg(wrong, expected), kBadInput};
}

class Reader {
public:
    explicit Reader(const QStringList& arguments)
    {
        for (const char* name : {"lang", "step", "theme", "view", "crowd", "screenshot", "size", "ladder", "handout"})
            parser_.addOption(QCommandLineOption(QLatin1String(name), {}, QStringLiteral("value")));
        for (const char* name : {"present", "answers"}) parser_.addOption(QCommandLineOption(QLatin1String(name)));
        parser_.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
        parser_.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
        understood_ = parser_.parse(arguments);
    }

    std::variant<Options, Answer> read()
    {
        if (!understood_) return bad(parser_.errorText(), QStringLiteral("try --help"));
        if (parser_.isSet("help")) return Answer{QLatin1String(kHelp)};
        if (parser_.isSet("version")) return Answer{QStringLiteral("tcp-state-lab " TCP_STATE_LAB_VERSION "\n")};
        choose("lang", {QStringLiteral("en"), QStringLiteral("ko")}, options_.language);
        choose("theme", {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}, options_.theme);
        choose("view", {QStringLiteral("twin"), QStringLiteral("shared"), QStringLiteral("present")}, options_.view);
        if (parser_.isSet("present")) options_.view = QStringLiteral("present");
        options_.screenshot = parser_.value("screenshot");
        options_.ladder = parser_.value("ladder");
        options_.handout = parser_.value("handout");
        options_.answers = parser_.isSet("answers");
        readSize();
        readCrowd();
        readScenario();
        readStep();
        if (wrong_) return *wrong_;
        return options_;
    }

private:
    void choose(const char* name, const QStringList& legal, QString& into)
    {
        if (!parser_.isSet(QLatin1String(name))) return;
        into = parser_.value(QLatin1String(name));
        const QString wrong = QStringLiteral("--%1 \"%2\"").arg(QLatin1String(name), into);
        if (!legal.contains(into)) fail(wrong, quotedList(legal));
    }

    void readSize()
    {
        if (!parser_.isSet("size")) return;
        static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
        const auto match = pattern.match(parser_.value("size"));
        options_.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        if (match.hasMatch() && options_.size.width() <= kMostPixels && options_.size.height() <= kMostPixels) return;
        fail(QStringLiteral("--size \"%1\"").arg(parser_.value("size")),
             QStringLiteral("expected WIDTHxHEIGHT, such as 1920x1080"));
    }

    void readCrowd()
    {
        if (!parser_.isSet("crowd")) return;
        options_.crowd = parser_.value("crowd");
        if (crowdStory(options_.crowd)) return;
        QStringList ids;
        for (const CrowdStory& story : crowdStories()) ids << QString::fromStdString(story.id);
        fail(QStringLiteral("no story \"%1\"").arg(options_.crowd), quotedList(ids));
    }

    void readScenario()
    {
        const QStringList names = parser_.positionalArguments();
        if (names.size() > 1)
            fail(QStringLiteral("more than one scenario: \"%1\"").arg(names[1]), QStringLiteral("expected one"));
        if (names.isEmpty()) {
            const bool nothingToDraw = options_.draws() && options_.crowd.isEmpty();
            if (nothingToDraw) fail(QStringLiteral("no scenario to draw"), kExpectedScenario);
            return;
        }
        options_.scenario = names.first();
        options_.file = builtIn(options_.scenario);
        if (!options_.file && options_.scenario != u"-" && !QFileInfo::exists(options_.scenario)) return unknown();
        if (!options_.file) options_.file = readScenarioFile(options_.scenario);
        if (options_.file->good()) return;
        QString lines;
        for (const Fault& fault : options_.file->faults) lines += fault.text(options_.scenario) + '\n';
        wrong_ = Answer{lines, kBadInput};
    }

    void unknown()
    {
        std::vector<std::string> ids;
        for (const QString& id : builtInIds()) ids.push_back(id.toStdString());
        const std::vector<std::string_view> words(ids.begin(), ids.end());
        const std::string_view near = tcp::nearest(options_.scenario.toStdString(), words);
        fail(QStringLiteral("no scenario and no file \"%1\"").arg(options_.scenario),
             near.empty() ? QStringLiteral("tcp-state-lab-cli list shows the built-in ones")
                          : QStringLiteral("did you mean \"%1\"?").arg(qstring(near)));
    }

    void readStep()
    {
        if (!parser_.isSet("step")) return;
        bool number = false;
        const int step = parser_.value("step").toInt(&number);
        const int steps = options_.file ? static_cast<int>(options_.file->scenario.steps.size()) : 0;
        options_.step = step;
        if (!options_.file) {
            fail(QStringLiteral("--step without a scenario"), kExpectedScenario);
        } else if (!number || step < 0 || step > steps) {
            const QString wrong = QStringLiteral("--step \"%1\"").arg(parser_.value("step"));
            fail(wrong, QStringLiteral("expected 0 to %1").arg(steps));
        }
    }

    /// The first thing that is wrong is told.
    void fail(const QString& wrong, const QString& expected)
    {
        if (!wrong_) wrong_ = bad(wrong, expected);
    }

    QCommandLineParser parser_;
    bool understood_ = false;
    Options options_;
    std::optional<Answer> wrong_;
};

}  // namespace

std::variant<Options, Answer> readCommandLine(const QStringList& arguments)
{
    return Reader(arguments).read();
}

}  // namespace app
