#include "cli/commands.h"

#include "cli/command.h"

#include <QtGlobal>

namespace app {
namespace {

const Option kLang{"lang", "en|ko", QT_TRANSLATE_NOOP("app::Cli", "language of texts; the locale's, if left out")};
const Option kProfile{"profile", "NAME",
                      QT_TRANSLATE_NOOP("app::Cli", "rfc9293 or linux; freebsd, macos, windows or solaris, not "
                                                    "verified in every value")};
const Option kSet{"set", "KEY=VALUE",
                  QT_TRANSLATE_NOOP("app::Cli", "another value of a setting, such as msl=5s; may be repeated")};
const Option kSeed{"seed", "N",
                   QT_TRANSLATE_NOOP("app::Cli", "seed of all that is random: the same seed, the same trace")};

const Option kSwapRoles{"swap-roles", nullptr,
                        QT_TRANSLATE_NOOP("app::Cli", "client and server exchanged, once they are connected")};

const std::vector<Command> kCommands{
    {"list",
     "",
     QT_TRANSLATE_NOOP("app::Cli", "lists the built-in scenarios"),
     nullptr,
     {kLang,
      {"json", nullptr,
       QT_TRANSLATE_NOOP("app::Cli", "with group, claims, misconceptions, states and clauses, as JSON")}},
     {"list --lang ko", "list --json | jq '.[] | select(.states | index(\"CLOSING\")) | .id'"},
     list},
    {"run",
     "SCENARIO",
     QT_TRANSLATE_NOOP("app::Cli", "plays a scenario and prints what happens"),
     QT_TRANSLATE_NOOP("app::Cli", "SCENARIO is the id of a built-in scenario or a file; - is standard input.\n"
                                   "Exit status: 0 told to its end, 1 it could not go on, 2 bad input."),
     {{"format", "FORMAT",
       QT_TRANSLATE_NOOP("app::Cli",
                         "text (to be read; the default), jsonl (the trace), csv, mermaid, tcpdump, tcpstates "
                         "or pcap")},
      {"output", "FILE", QT_TRANSLATE_NOOP("app::Cli", "writes there instead of to standard output")},
      kSwapRoles,
      kProfile,
      kSet,
      kSeed,
      kLang},
     {"run stalled-peer", "run stalled-peer --set tcp_fin_timeout=10s --format jsonl",
      "run client-closes-first --format pcap --output close.pcap"},
     run},
    {"check",
     "SCENARIO…",
     QT_TRANSLATE_NOOP("app::Cli", "plays scenarios and prints which expectations do not hold"),
     QT_TRANSLATE_NOOP("app::Cli", "SCENARIO is the id of a built-in scenario or a file; - is standard input.\n"
                                   "Exit status: 0 all hold, 1 some do not, 2 bad input."),
     {{"junit", "FILE", QT_TRANSLATE_NOOP("app::Cli", "also writes a JUnit report, for a grader's CI")},
      kSwapRoles,
      kProfile,
      kSet,
      kSeed,
      kLang},
     {"check lesson.json", "check --junit report.xml hand-in/*.json"},
     check},
    {"transitions",
     "",
     QT_TRANSLATE_NOOP("app::Cli", "prints every state change the model can make, with its clause"),
     nullptr,
     {{"format", "FORMAT", QT_TRANSLATE_NOOP("app::Cli", "text (the default), json or dot (for Graphviz)")},
      {"profile", "NAME", QT_TRANSLATE_NOOP("app::Cli", "only what this profile can do, under its own clauses")},
      kSet,
      kLang},
     {"transitions --profile linux", "transitions --format dot | dot -Tsvg > states.svg"},
     transitions},
    {"crowd",
     "[STORY]",
     QT_TRANSLATE_NOOP("app::Cli", "plays a story of thousands of connections; without STORY, lists them"),
     nullptr,
     {{"format", "FORMAT",
       QT_TRANSLATE_NOOP("app::Cli", "text (to be read; the default), csv or json (one object a sample)")},
      {"sample", "DURATION", QT_TRANSLATE_NOOP("app::Cli", "time between samples; 1s, if left out")},
      {"output", "FILE", QT_TRANSLATE_NOOP("app::Cli", "writes there instead of to standard output")},
      kSet,
      kSeed,
      kLang},
     {"crowd close-wait-leak", "crowd port-exhaustion --set destinations=2 --format csv --sample 10s"},
     crowd},
    {"explore",
     "",
     QT_TRANSLATE_NOOP("app::Cli", "walks over everything that two endpoints can do, and checks every world"),
     QT_TRANSLATE_NOOP(
         "app::Cli",
         "Prints the worlds, the transitions taken, the map of joint states and a shortest way to each.\n"
         "Exit status: 0 no rule is broken, 1 one is (or the pair asked for is not reachable), 2 bad input."),
     {kProfile,
      kSet,
      {"in-flight", "N",
       QT_TRANSLATE_NOOP("app::Cli", "segments on their way in each direction at most; 2, if left out")},
      {"opens", "N", QT_TRANSLATE_NOOP("app::Cli", "connections that each host may open; 2, if left out")},
      {"sends", "N", QT_TRANSLATE_NOOP("app::Cli", "SENDs of one octet, both hosts together; 2, if left out")},
      {"text-opens", "N",
       QT_TRANSLATE_NOOP("app::Cli", "connections that each host may open where text is sent; 1, if left out")},
      {"loss", nullptr, QT_TRANSLATE_NOOP("app::Cli", "segments may be lost")},
      {"duplicate", nullptr, QT_TRANSLATE_NOOP("app::Cli", "segments may arrive twice")},
      {"reorder", nullptr, QT_TRANSLATE_NOOP("app::Cli", "segments may overtake each other")},
      {"max-worlds", "N", QT_TRANSLATE_NOOP("app::Cli", "stops after so many worlds; 5000000, if left out")},
      {"witness", "CLIENT SERVER",
       QT_TRANSLATE_NOOP("app::Cli", "prints a scenario file that leads the two hosts into these states")},
      kLang},
     {"explore --in-flight 2 --loss", "explore --witness CLOSING CLOSING | tcp-state-lab-cli check -"},
     explore},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

}  // namespace app
