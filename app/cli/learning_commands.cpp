// The commands with which somebody learns or teaches.

#include "cli/commands.h"
#include "cli/common_options.h"

namespace app::cli {

Command whyCommand()
{
    return {
        "why",
        "SCENARIO|CAPTURE",
        QT_TRANSLATE_NOOP("app::Cli",
                          "explain where a state, a segment or a timer comes from, back to its first cause"),
        QT_TRANSLATE_NOOP(
            "app::Cli",
            "Without a choice of event it explains the state that the host is in. SCENARIO as for run. CAPTURE is a "
            "pcap or pcapng file, or - with --connection: each link is marked as proved by a packet or as assumed, "
            "and of the choices there are --state and --segment.\n"
            "Exit status: 0 if explained, 1 if there is no such event, 2 for bad input."),
        {{"host", "client|server|a|b",
          QT_TRANSLATE_NOOP("app::Cli",
                            "whose state, segment, timer or call; a and b in a capture: which end was seen first")},
         {"at", "TIME",
          QT_TRANSLATE_NOOP("app::Cli",
                            "time since the beginning, such as 61s, or end (the default); in a capture also a "
                            "packet, such as #17")},
         {"state", "STATE", QT_TRANSLATE_NOOP("app::Cli", "the last time that the host entered this state")},
         {"segment", "CTL|ID",
          QT_TRANSLATE_NOOP("app::Cli",
                            "the last segment with these bits that it sent or received, or that of this id (in "
                            "a capture: of this packet)")},
         {"timer", "TIMER", QT_TRANSLATE_NOOP("app::Cli", "the last that happened to this timer of the host")},
         {"call", "CALL", QT_TRANSLATE_NOOP("app::Cli", "the last such call on the host")},
         {"event", "N", QT_TRANSLATE_NOOP("app::Cli", "the event of this number in the trace")},
         {"forward", nullptr, QT_TRANSLATE_NOOP("app::Cli", "tells what it led to instead")},
         {"format", "FORMAT", QT_TRANSLATE_NOOP("app::Cli", "text (the default) or json")},
         {"connection", "N",
          QT_TRANSLATE_NOOP("app::Cli", "in a capture: which connection; not needed if there is only one")},
         {"captured-at", "PLACE",
          QT_TRANSLATE_NOOP("app::Cli", "in a capture: where it was made: client, server, middle or both; by default "
                                        "inferred from the round trips")},
         {"proved-only", nullptr, QT_TRANSLATE_NOOP("app::Cli", "in a capture: without assumptions")},
         kWithout,
         kSwapRoles,
         kProfile,
         kSet,
         kSeed,
         kLang},
        {"why stalled-peer --host client --at 61s", "why stalled-peer --host client --call close --forward",
         "why trace.pcap --host server --connection 3"},
        why};
}

Command gradeCommand()
{
    return {"grade",
            "ASSIGNMENT HAND-IN…",
            QT_TRANSLATE_NOOP("app::Cli", "play what students handed in, and give points for it"),
            QT_TRANSLATE_NOOP(
                "app::Cli",
                "Every hand-in is played again under the assignment's settings; nothing that it claims is "
                "believed. The reference describes assignments.\n"
                "Exit status: 0 if every hand-in has all points, 1 if one has not or cannot be read, 2 if the "
                "assignment is bad."),
            {{"csv", "FILE", QT_TRANSLATE_NOOP("app::Cli", "also write a table: a line for each hand-in")},
             {"moodle", "FILE", QT_TRANSLATE_NOOP("app::Cli", "also write a worksheet for Moodle's offline grading")},
             {"junit", "FILE", QT_TRANSLATE_NOOP("app::Cli", "also write a JUnit report, for autograding")},
             kLang},
            {"grade assignment.json hand-in/*.json", "grade assignment.json hand-in/*.json --moodle grades.csv"},
            grade};
}

Command inventoryCommand()
{
    return {
        "inventory",
        "[ANSWERS.csv]",
        QT_TRANSLATE_NOOP("app::Cli", "print a test of what is believed about TCP, or read the answers of a class"),
        QT_TRANSLATE_NOOP(
            "app::Cli",
            "36 questions, two for each of 18 misconceptions, in two parallel forms, for before and after a "
            "course. Answers are a table: learner,when,form,1,2 … 36, with when before or after; - is standard "
            "input. No results have names. The inventory has not been validated yet.\n"
            "Exit status: 0, or 2 for bad input: then every fault is told with its place."),
        {{"form", "A|B", QT_TRANSLATE_NOOP("app::Cli", "print this form, as Markdown")},
         {"key", nullptr, QT_TRANSLATE_NOOP("app::Cli", "with --form: print its key instead")},
         {"results", "FILE", QT_TRANSLATE_NOOP("app::Cli", "also write a table: a line for each sheet, without names")},
         {"gains", "FILE", QT_TRANSLATE_NOOP("app::Cli", "also write a table: a line for each misconception")},
         {"made-up", "N",
          QT_TRANSLATE_NOOP("app::Cli", "print the answers of N learners that do not exist, to try this with")},
         {"seed", "N", QT_TRANSLATE_NOOP("app::Cli", "with --made-up: another class")},
         kLang},
        {"inventory --form A --lang ko", "inventory answers.csv --results results.csv --gains gains.csv"},
        inventory};
}

}  // namespace app::cli
