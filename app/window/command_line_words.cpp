#include "window/command_line_words.h"

#include "files/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace app::window {
namespace {

struct HelpRow {
    const char* option;
    const char* meaning;
};

constexpr const char* kUsage =
    R"(tcp-state-lab [SCENARIO|LINK] [--lang en|ko] [--step N] [--present]
                     [--theme light|dark|system] [--view twin|shared|present] [--crowd CROWD]
       tcp-state-lab CAPTURE [--connection N]
       tcp-state-lab --screenshot FILE.png [--size WxH] SCENARIO --step N
       tcp-state-lab [--ladder FILE.png|svg|pdf] [--handout FILE.pdf [--answers]] SCENARIO
       tcp-state-lab --animation FILE.gif [--size WxH] [--speed N] SCENARIO
       tcp-state-lab --page FILE.html SCENARIO
       tcp-state-lab --site FOLDER
)";

constexpr HelpRow kRows[] = {
    {"SCENARIO",
     QT_TRANSLATE_NOOP("CommandLine", "the id of a built-in scenario (tcp-state-lab-cli list), a path, or - "
                                      "for standard input")},
    {"LINK", QT_TRANSLATE_NOOP("CommandLine", "a link copied with File, Copy link")},
    {"CAPTURE",
     QT_TRANSLATE_NOOP("CommandLine", "a capture of tcpdump or Wireshark (pcap or pcapng, gzip too), a file of rows "
                                      "of ss, netstat or tcpdump, or a measured run (.trace, .jsonl)")},
    {"--connection N",
     QT_TRANSLATE_NOOP("CommandLine", "open this connection of the capture, as its list counts them")},
    {"--lang en|ko", QT_TRANSLATE_NOOP("CommandLine", "language (default: the last one used, otherwise the locale's)")},
    {"--step N", QT_TRANSLATE_NOOP("CommandLine", "start after N steps; 0 is the beginning")},
    {"--present", QT_TRANSLATE_NOOP("CommandLine", "start presenting (F5)")},
    {"--theme light|dark|system", QT_TRANSLATE_NOOP("CommandLine", "colour theme; system follows the desktop")},
    {"--view twin|shared|present",
     QT_TRANSLATE_NOOP("CommandLine", "twin (a diagram for each endpoint), shared (both on one) or present")},
    {"--crowd CROWD",
     QT_TRANSLATE_NOOP("CommandLine", "open this many-connections scenario (tcp-state-lab-cli crowd lists them)")},
    {"--screenshot FILE",
     QT_TRANSLATE_NOOP("CommandLine", "save a PNG of the window without showing it; needs no display")},
    {"--size WxH", QT_TRANSLATE_NOOP("CommandLine", "size of the picture (default: 1280x800)")},
    {"--ladder FILE",
     QT_TRANSLATE_NOOP("CommandLine", "save the whole ladder, up to --step, as a PNG, SVG or PDF file")},
    {"--handout FILE",
     QT_TRANSLATE_NOOP("CommandLine", "save an A4 handout as PDF: steps with questions, state diagram, ladder")},
    {"--answers", QT_TRANSLATE_NOOP("CommandLine", "fill in every answer in the handout")},
    {"--animation FILE", QT_TRANSLATE_NOOP("CommandLine", "save the window, step by step, as an animated GIF")},
    {"--speed N", QT_TRANSLATE_NOOP("CommandLine", "speed of the animation; 2 is twice as fast")},
    {"--page FILE", QT_TRANSLATE_NOOP("CommandLine", "save the scenario as one self-contained HTML file")},
    {"--site FOLDER", QT_TRANSLATE_NOOP("CommandLine", "save a page for each built-in lesson, and an index")},
    {"--help", QT_TRANSLATE_NOOP("CommandLine", "show this help")},
    {"--version", QT_TRANSLATE_NOOP("CommandLine", "print the version")},
};

constexpr int kColumn = 18;

QString languageOf(const QString& asked)
{
    return files::interfaceLanguages().contains(asked) ? asked : files::interfaceLanguage(QLocale::system());
}

}  // namespace

CommandLineWords::CommandLineWords(const QString& language)
{
    // Where it cannot be loaded the texts stay English, as they are written.
    const bool loaded = translator_.load(files::interfaceWords(languageOf(language)));
    if (loaded && QCoreApplication::instance()) QCoreApplication::installTranslator(&translator_);
}

QString CommandLineWords::say(const char* text) const
{
    const QString found = translator_.translate("CommandLine", text);
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

QString CommandLineWords::help() const
{
    QString text = say(QT_TRANSLATE_NOOP("CommandLine", "Usage:")) + QLatin1Char(' ') + QLatin1String(kUsage) + '\n';
    text += say(QT_TRANSLATE_NOOP("CommandLine", "Step through a TCP connection: two endpoints, the RFC 9293 state "
                                                 "diagram and the segments in between.")) + "\n\n";
    for (const auto& [option, meaning] : kRows) {
        QString start = QLatin1String(option);
        if (start.size() >= kColumn) text += std::exchange(start, QString()) + '\n';
        text += start.leftJustified(kColumn) + say(meaning) + '\n';
    }
    text += '\n' +
            say(QT_TRANSLATE_NOOP("CommandLine", "Exit status: 0; 1 if the picture cannot be written or there is "
                                                 "no display; 2 for bad input.")) +
            '\n';
    return text;
}

}  // namespace app::window
