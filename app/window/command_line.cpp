#include "window/command_line.h"

#include "window/command_line_words.h"

#include "files/capture_source.h"
#include "files/crowd_story.h"
#include "files/did_you_mean.h"
#include "files/languages.h"
#include "files/library.h"
#include "files/trace_reader.h"
#include "workbench/language.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace app::window {
namespace {

constexpr int kBadInput = 2;
constexpr int kMostPixels = 16384;
constexpr double kSlowest = 0.1, kFastest = 10;
constexpr const char* kExpectedScenario = QT_TRANSLATE_NOOP("CommandLine", "expected an id, a path or -");

/// A file manager may pass a file by its address: "file:///tmp/a%20b.pcap".
QString pathOf(const QString& asked)
{
    return asked.startsWith(QLatin1String("file:")) ? QUrl(asked).toLocalFile() : asked;
}

class Reader {
public:
    explicit Reader(const QStringList& arguments)
    {
        for (const char* name : {"lang", "step", "theme", "view", "crowd", "screenshot", "size", "ladder", "handout",
                                 "animation", "speed", "page", "site", "connection"})
            parser_.addOption(QCommandLineOption(QLatin1String(name), {}, QStringLiteral("value")));
        for (const char* name : {"present", "answers"}) parser_.addOption(QCommandLineOption(QLatin1String(name)));
        parser_.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
        parser_.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
        understood_ = parser_.parse(arguments);
        words_.emplace(parser_.value("lang"));
    }

    std::variant<Options, Answer> read()
    {
        if (!understood_) return bad(misunderstood(), say(QT_TRANSLATE_NOOP("CommandLine", "try --help")));
        if (parser_.isSet("help")) return Answer{words_->help()};
        if (parser_.isSet("version")) return Answer{QStringLiteral("tcp-state-lab " TCP_STATE_LAB_VERSION "\n")};
        choose("lang", files::interfaceLanguages(), options_.language);
        choose("theme", {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}, options_.theme);
        choose("view", {QStringLiteral("twin"), QStringLiteral("shared"), QStringLiteral("present")}, options_.view);
        if (parser_.isSet("present")) options_.view = QStringLiteral("present");
        options_.screenshot = parser_.value("screenshot");
        options_.ladder = parser_.value("ladder");
        options_.handout = parser_.value("handout");
        options_.answers = parser_.isSet("answers");
        options_.animation = parser_.value("animation");
        options_.page = parser_.value("page");
        options_.site = parser_.value("site");
        readSpeed();
        readSize();
        readCrowd();
        readScenario();
        readConnection();
        readStep();
        if (wrong_) return *wrong_;
        return options_;
    }

private:
    /// Qt says it in English only: "Missing value after '--step'."
    QString misunderstood() const
    {
        if (const QStringList names = parser_.unknownOptionNames(); !names.isEmpty())
            return say(QT_TRANSLATE_NOOP("CommandLine", "unknown option \"%1\"")).arg(names.first());
        const QString option = parser_.errorText().section(u'\'', 1, 1);
        return say(QT_TRANSLATE_NOOP("CommandLine", "no value after %1")).arg(option);
    }

    void choose(const char* name, const QStringList& legal, QString& into)
    {
        if (!parser_.isSet(QLatin1String(name))) return;
        into = parser_.value(QLatin1String(name));
        const QString wrong = QStringLiteral("--%1 \"%2\"").arg(QLatin1String(name), into);
        if (!legal.contains(into)) fail(wrong, oneOf(legal));
    }

    void readSize()
    {
        if (!parser_.isSet("size")) return;
        static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
        const auto match = pattern.match(parser_.value("size"));
        options_.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        if (match.hasMatch() && options_.size.width() <= kMostPixels && options_.size.height() <= kMostPixels) return;
        fail(QStringLiteral("--size \"%1\"").arg(parser_.value("size")),
             say(QT_TRANSLATE_NOOP("CommandLine", "expected WIDTHxHEIGHT, such as 1920x1080")));
    }

    void readSpeed()
    {
        if (!parser_.isSet("speed")) return;
        bool number = false;
        options_.speed = parser_.value("speed").toDouble(&number);
        if (!number || !(options_.speed >= kSlowest && options_.speed <= kFastest))
            fail(QStringLiteral("--speed \"%1\"").arg(parser_.value("speed")),
                 say(QT_TRANSLATE_NOOP("CommandLine", "expected a number from 0.1 to 10")));
    }

    void readCrowd()
    {
        if (!parser_.isSet("crowd")) return;
        options_.crowd = parser_.value("crowd");
        if (files::crowdStory(options_.crowd)) return;
        QStringList ids;
        for (const files::CrowdStory& story : files::crowdStories()) ids << QString::fromStdString(story.id);
        fail(say(QT_TRANSLATE_NOOP("CommandLine", "no scenario \"%1\"")).arg(options_.crowd), oneOf(ids));
    }

    void readScenario()
    {
        const QStringList names = parser_.positionalArguments();
        if (names.size() > 1)
            fail(say(QT_TRANSLATE_NOOP("CommandLine", "more than one scenario: \"%1\"")).arg(names[1]),
                 say(QT_TRANSLATE_NOOP("CommandLine", "expected one")));
        if (names.isEmpty()) {
            const bool nothingToDraw = options_.draws() && options_.crowd.isEmpty() && options_.site.isEmpty();
            if (nothingToDraw)
                fail(say(QT_TRANSLATE_NOOP("CommandLine", "no scenario to draw")), say(kExpectedScenario));
            return;
        }
        options_.scenario = pathOf(names.first());
        const bool none = options_.scenario == u"-" || files::builtIn(options_.scenario);
        if (!none && (files::looksLikeCapture(options_.scenario) || files::looksLikeRows(options_.scenario)))
            return readCapture();
        if (files::looksLikeLink(options_.scenario)) return readLink();
        if (QFileInfo::exists(options_.scenario) && files::looksLikeTrace(options_.scenario)) return readRecording();
        options_.file = files::builtIn(options_.scenario);
        if (!options_.file && options_.scenario != u"-" && !QFileInfo::exists(options_.scenario)) return unknown();
        if (!options_.file) options_.file = files::readScenarioFile(options_.scenario);
        if (!options_.file->good()) faulty(options_.file->faults);
    }

    void faulty(const std::vector<files::Fault>& faults)
    {
        QString lines;
        for (const files::Fault& fault : faults) lines += fault.text(options_.scenario) + '\n';
        wrong_ = Answer{lines, kBadInput};
    }

    /// A picture can be made of its window, and no more.
    void readCapture()
    {
        options_.capture = options_.scenario;
        noLesson(options_.draws() && options_.screenshot.isEmpty());
    }

    void readRecording()
    {
        const files::TraceFile file = files::readTraceFile(options_.scenario);
        if (!file.good()) return faulty(file.faults);
        if (!file.trace.measured())
            fail(say(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is the trace of a simulation")).arg(options_.scenario),
                 say(QT_TRANSLATE_NOOP("CommandLine", "expected that of a measured run")));
        options_.recording = options_.scenario;
        noLesson(options_.writesPages());
    }

    void noLesson(bool wanted)
    {
        const char* no = QT_TRANSLATE_NOOP("CommandLine", "no scenario to draw");
        if (wanted) fail(say(no), say(kExpectedScenario));
    }

    /// What the command line says itself counts more.
    void readLink()
    {
        const auto read = files::readLink(options_.scenario);
        if (const auto* fault = std::get_if<files::LinkFault>(&read)) {
            wrong_ = Answer{QStringLiteral("tcp-state-lab: %1\n").arg(fault->message), kBadInput};
            return;
        }
        const auto& link = std::get<files::Link>(read);
        options_.file = link.scenario();
        options_.settings = link.settings;
        options_.embedded = link.embedded;
        if (options_.file && link.step) options_.file->openAt = files::OpenAt{*link.step, link.moment};
        if (options_.language.isEmpty() && workbench::Language::known(link.language)) options_.language = link.language;
        if (options_.theme.isEmpty()) options_.theme = link.theme;
        if (options_.view.isEmpty()) options_.view = link.view;
        if (options_.crowd.isEmpty()) options_.crowd = link.crowd;
        options_.scenario = link.lesson;
    }

    void unknown()
    {
        const QString near = files::nearestOf(options_.scenario, files::builtInIds());
        const QString hint = near.isEmpty()
            ? say(QT_TRANSLATE_NOOP("CommandLine", "tcp-state-lab-cli list shows the built-in ones"))
            : say(QT_TRANSLATE_NOOP("CommandLine", "did you mean \"%1\"?")).arg(near);
        fail(say(QT_TRANSLATE_NOOP("CommandLine", "no scenario and no file \"%1\"")).arg(options_.scenario), hint);
    }

    void readConnection()
    {
        if (!parser_.isSet("connection")) return;
        bool number = false;
        options_.connection = parser_.value("connection").toULongLong(&number);
        const QString wrong = QStringLiteral("--connection \"%1\"").arg(parser_.value("connection"));
        if (!files::looksLikeCapture(options_.capture))
            fail(wrong, say(QT_TRANSLATE_NOOP("CommandLine", "expected a capture file")));
        else if (!number || options_.connection == 0)
            fail(wrong, say(QT_TRANSLATE_NOOP("CommandLine", "expected a number from 1")));
    }

    void readStep()
    {
        if (!parser_.isSet("step")) return;
        bool number = false;
        const int step = parser_.value("step").toInt(&number);
        const int steps = options_.file ? static_cast<int>(options_.file->scenario.steps.size()) : 0;
        options_.step = step;
        if (options_.connection > 0 && number && step >= 0) return;
        if (!options_.file) {
            fail(say(QT_TRANSLATE_NOOP("CommandLine", "--step without a scenario")), say(kExpectedScenario));
        } else if (!number || step < 0 || step > steps) {
            const QString wrong = QStringLiteral("--step \"%1\"").arg(parser_.value("step"));
            fail(wrong, say(QT_TRANSLATE_NOOP("CommandLine", "expected 0 to %1")).arg(steps));
        }
    }

    QString say(const char* text) const { return words_->say(text); }

    QString oneOf(const QStringList& legal) const
    {
        const QString between = say(QT_TRANSLATE_NOOP("CommandLine", " or "));
        return say(QT_TRANSLATE_NOOP("CommandLine", "expected %1")).arg(legal.join(between));
    }

    static Answer bad(const QString& wrong, const QString& expected)
    {
        return {QStringLiteral("tcp-state-lab: %1; %2\n").arg(wrong, expected), kBadInput};
    }

    /// Only the first thing that is wrong is reported.
    void fail(const QString& wrong, const QString& expected)
    {
        if (!wrong_) wrong_ = bad(wrong, expected);
    }

    QCommandLineParser parser_;
    bool understood_ = false;
    std::optional<CommandLineWords> words_;
    Options options_;
    std::optional<Answer> wrong_;
};

}  // namespace

std::variant<Options, Answer> readCommandLine(const QStringList& arguments)
{
    return Reader(arguments).read();
}

}  // namespace app::window
