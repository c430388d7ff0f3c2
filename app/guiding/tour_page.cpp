#include "guiding/tour_page.h"

#include "browser/page.h"

#include <QCoreApplication>

#include <iterator>

namespace app::guiding {
namespace {

struct Words {
    const char* widget;
    const char* title;
    const char* see;
    const char* press;
    bool legend = false;
};

constexpr Words kPages[] = {
    {"stepStrip", QT_TRANSLATE_NOOP("Tour", "The steps of a lesson"),
     QT_TRANSLATE_NOOP("Tour",
                       "A lesson is a list of steps, from left to right. Those that have happened are filled; the "
                       "one you are at is framed."),
     QT_TRANSLATE_NOOP("Tour",
                       "→ or Space takes the next step, ← takes it back, Home and End go to either end. Click a step "
                       "to go there. Ctrl+F finds another lesson.")},
    {"ladder", QT_TRANSLATE_NOOP("Tour", "Sequence diagram"),
     QT_TRANSLATE_NOOP("Tour",
                       "Time runs downwards between client and server. A slanted arrow is a segment, a cross a loss, a "
                       "coloured band the state of a host, a bracket a timer. A break in the axis is a long wait."),
     QT_TRANSLATE_NOOP("Tour",
                       "Rest on a segment for its header, click it to go to it. Alt+↓ and Alt+↑ walk from segment to "
                       "segment. One in flight can be dropped, delayed or duplicated.")},
    {"clientPanel", QT_TRANSLATE_NOOP("Tour", "State diagram of each host"),
     QT_TRANSLATE_NOOP("Tour",
                       "The filled state is where the host is now, the thick arrow is the way it has just come. Above "
                       "it stands what the state waits for: the peer, a clock, or an application."),
     QT_TRANSLATE_NOOP("Tour",
                       "Click a state or an arrow for its card. The buttons below call what an application would call. "
                       "V shows both hosts on one diagram."),
     true},
    {"narration", QT_TRANSLATE_NOOP("Tour", "What happened, and why"),
     QT_TRANSLATE_NOOP("Tour",
                       "The step in words, the rule behind it with its section of the RFC, and a command for a real "
                       "terminal."),
     QT_TRANSLATE_NOOP("Tour", "The button behind the command copies it. Ctrl+C copies what you have selected.")},
    {"tools", QT_TRANSLATE_NOOP("Tour", "What the tools print"),
     QT_TRANSLATE_NOOP("Tour", "ss, netstat and tcpdump, as they would print at this very moment on either host."),
     QT_TRANSLATE_NOOP("Tour", "Choose the tool and the host above the text. Rest on a row to read what it means.")},
    {"settingsButton", QT_TRANSLATE_NOOP("Tour", "TCP settings"),
     QT_TRANSLATE_NOOP("Tour",
                       "Timers, delay, losses and the operating system. What you change is marked wherever it shows."),
     QT_TRANSLATE_NOOP(
         "Tour", "Type another value and press Enter: the run is played again with it, up to where you are. Reset "
                 "brings the lesson's values back.")},
    {"transport", QT_TRANSLATE_NOOP("Tour", "Predict, what if, present"),
     QT_TRANSLATE_NOOP("Tour", "A lesson can ask before it tells, can leave its own way, and can fill a projector."),
     QT_TRANSLATE_NOOP("Tour",
                       "Q asks before each step. Ctrl+B lets something else happen. F5 presents. Ctrl+N is free play: "
                       "two hosts, no script. ? lists every key.")},
};

}  // namespace

std::size_t tourLength() { return std::size(kPages); }

TourPage tourPage(std::size_t index)
{
    const Words& page = kPages[index];
    const auto word = [](const char* text) { return QCoreApplication::translate("Tour", text); };
    return {QString::fromLatin1(page.widget), word(page.title), word(page.see),
            browser::withKeysOfPage(word(page.press)), page.legend};
}

}  // namespace app::guiding
