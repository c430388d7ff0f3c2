#include "cli/commands.h"

#include "cli/common_options.h"

namespace app::cli {
namespace {

const std::vector<Command> kCommands{
    {"list",
     "",
     QT_TRANSLATE_NOOP("app::Cli", "list the built-in scenarios"),
     nullptr,
     {kLang,
      {"json", nullptr,
       QT_TRANSLATE_NOOP("app::Cli", "print JSON, with group, claims, misconceptions, states and clauses")},
      {"search", "WORDS",
       QT_TRANSLATE_NOOP("app::Cli",
                         "list what is said about these words, best first, with the sentence: a state in any "
                         "spelling, an error, a setting; crowd scenarios as well")},
      {"languages", nullptr,
       QT_TRANSLATE_NOOP("app::Cli", "list the languages instead, with how many of the lessons' texts each covers")},
      {"items", nullptr,
       QT_TRANSLATE_NOOP("app::Cli",
                         "list the practice items instead: how many surfaces each misconception and skill has")}},
     {"list --lang ko", "list --search FIN_WAIT2",
      "list --json | jq '.[] | select(.states | index(\"CLOSING\")) | .id'"},
     list},
    {"run",
     "SCENARIO",
     QT_TRANSLATE_NOOP("app::Cli", "run a scenario and print what happens"),
     QT_TRANSLATE_NOOP(
         "app::Cli",
         "SCENARIO is the id of a built-in scenario, or a file; - is standard input. A file FILE.pkt is a "
         "script of packetdrill: it is played against one host, under the profile linux unless --profile or "
         "the script says otherwise, up to the first difference.\n"
         "Exit status: 0 if it ran to the end (a script: if the simulation agrees), 1 if it could not "
         "continue (a script: if it differs), 2 for bad input."),
     {{"format", "FORMAT",
       QT_TRANSLATE_NOOP("app::Cli",
                         "text (default, for reading), jsonl (the trace), csv, mermaid, tcpdump, tcpstates, "
                         "pcap or packetdrill")},
      {"host", "HOST",
       QT_TRANSLATE_NOOP("app::Cli",
                         "with --format packetdrill: whose kernel the script tests, client (the default) or "
                         "server; with tcpdump and pcap: where the capture is made (default: each segment "
                         "once, at its sender)")},
      kOutput, kSwapRoles, kProfile, kSet, kSeed, kLang},
     {"run stalled-peer", "run stalled-peer --set tcp_fin_timeout=10s --format jsonl",
      "run client-closes-first --format pcap --output close.pcap", "run client-closes-first --format packetdrill"},
     run},
    whyCommand(),
    {"check",
     "SCENARIO…",
     QT_TRANSLATE_NOOP("app::Cli", "run scenarios and print the expectations that fail"),
     QT_TRANSLATE_NOOP("app::Cli", "SCENARIO is the id of a built-in scenario, or a file; - is standard input.\n"
                                   "Exit status: 0 if all pass, 1 if some fail, 2 for bad input."),
     {{"junit", "FILE", QT_TRANSLATE_NOOP("app::Cli", "also write a JUnit report, for autograding")},
      kSwapRoles,
      kProfile,
      kSet,
      kSeed,
      kLang},
     {"check lesson.json", "check --junit report.xml hand-in/*.json"},
     check},
    gradeCommand(),
    inventoryCommand(),
    {"real",
     "SCENARIO",
     QT_TRANSLATE_NOOP("app::Cli", "play a scenario on this machine's own kernel, in a private network"),
     QT_TRANSLATE_NOOP("app::Cli",
                       "Linux only; no root needed where user namespaces are allowed. Two network namespaces are the "
                       "hosts; nothing is done to the machine's own network.\n"
                       "Exit status: 0 if it was played (with --compare: with the same result), 1 with --compare: with "
                       "another result, 2 for bad input, 3 if the machine does not allow it, or no kernel can play "
                       "it."),
     {{"format", "FORMAT",
       QT_TRANSLATE_NOOP("app::Cli", "text (default, for reading) or jsonl (the trace, as it grows)")},
      {"output", "FILE",
       QT_TRANSLATE_NOOP("app::Cli", "write to FILE instead of standard output; with --compare, "
                                     "the trace; a name that ends in .trace makes a compressed recording")},
      {"compare", nullptr, QT_TRANSLATE_NOOP("app::Cli", "print what the kernel did differently from the simulator")},
      {"recorded", nullptr,
       QT_TRANSLATE_NOOP("app::Cli", "use the recording that is shipped instead of playing now; works on every "
                                     "system")},
      {"longest", "DURATION",
       QT_TRANSLATE_NOOP("app::Cli", "longest silence that is waited for in real time (default: 70s)")},
      {"progress", nullptr, QT_TRANSLATE_NOOP("app::Cli", "report progress even when the output is not a terminal")},
      kSet,
      kSeed,
      kLang},
     {"real stalled-peer --compare", "real half-close --format jsonl --output half-close.jsonl"},
     real},
    {"card",
     "SCENARIO",
     QT_TRANSLATE_NOOP("app::Cli", "write a lab card: the commands to see it on a real Linux, and what ss will show"),
     QT_TRANSLATE_NOOP("app::Cli",
                       "The card is Markdown. Losses are typed as rules of nft, forged segments through a raw "
                       "socket, both without root. Not every scenario has a card: delays cannot be typed.\n"
                       "Exit status: 0 if written (--check: if ss agrees), 1 if there is no card (--check: if ss "
                       "differs), 2 for bad input, 3 if this machine cannot run it."),
     {{"two-machines", nullptr, QT_TRANSLATE_NOOP("app::Cli", "for two real machines instead of a private network")},
      {"check", nullptr, QT_TRANSLATE_NOOP("app::Cli", "run the card's commands and compare what ss shows")},
      kOutput,
      kSet,
      kLang},
     {"card stalled-peer --set tcp_fin_timeout=10s", "card half-close --two-machines", "card abort --check"},
     card},
    {"live",
     "",
     QT_TRANSLATE_NOOP("app::Cli", "show this machine's own TCP sockets, and what is wrong with them"),
     QT_TRANSLATE_NOOP("app::Cli",
                       "Linux only. Nothing is changed and nothing is sent. Without --once it continues and reports "
                       "what changes from look to look.\n"
                       "Exit status: 0 if shown, 2 for bad input, 3 if the machine does not show its sockets."),
     {{"once", nullptr, QT_TRANSLATE_NOOP("app::Cli", "one look only")},
      {"format", "FORMAT", QT_TRANSLATE_NOOP("app::Cli", "text (to be read; the default), jsonl or csv")},
      {"state", "STATE", QT_TRANSLATE_NOOP("app::Cli", "only the sockets in this state, such as CLOSE-WAIT")},
      {"pid", "PID", QT_TRANSLATE_NOOP("app::Cli", "only the sockets of this process")},
      {"namespace", "NAME", QT_TRANSLATE_NOOP("app::Cli", "of another network namespace: its name or a process in it")},
      {"hints", nullptr,
       QT_TRANSLATE_NOOP("app::Cli", "report what is worth a look: which process, how many, how long, which lesson")},
      {"leaked-for", "DURATION", QT_TRANSLATE_NOOP("app::Cli", "how old a leak must be to be reported (default: 60s)")},
      {"period", "DURATION",
       QT_TRANSLATE_NOOP("app::Cli", "time between looks (default: 1s); longer if a look costs more than a twentieth "
                                     "of it")},
      {"hide-addresses", nullptr, QT_TRANSLATE_NOOP("app::Cli", "addresses of other machines are not shown")},
      kLang},
     {"live --once --hints", "live --state CLOSE-WAIT --format jsonl", "live --once --format csv > sockets.csv"},
     live},
    {"transitions",
     "",
     QT_TRANSLATE_NOOP("app::Cli", "print every state change the model can make, with its RFC clause"),
     nullptr,
     {{"format", "text|json|dot", QT_TRANSLATE_NOOP("app::Cli", "text (the default), json or dot (for Graphviz)")},
      {"profile", kProfiles, QT_TRANSLATE_NOOP("app::Cli", "only what this profile can do, with its own rules")},
      kSet,
      kLang},
     {"transitions --profile linux", "transitions --format dot | dot -Tsvg > states.svg"},
     transitions},
    {"crowd",
     "[CROWD]",
     QT_TRANSLATE_NOOP("app::Cli", "run a scenario with thousands of connections; without one, list them"),
     nullptr,
     {{"format", "text|csv|json",
       QT_TRANSLATE_NOOP("app::Cli", "text (default, for reading), csv or json (one object per sample)")},
      {"sample", "DURATION", QT_TRANSLATE_NOOP("app::Cli", "time between samples (default: 1s)")},
      kOutput,
      kSet,
      kSeed,
      kLang},
     {"crowd close-wait-leak", "crowd port-exhaustion --set destinations=2 --format csv --sample 10s"},
     crowd},
    {"explore",
     "",
     QT_TRANSLATE_NOOP("app::Cli", "explore every state that two endpoints can reach, and check each one"),
     QT_TRANSLATE_NOOP(
         "app::Cli",
         "Prints the number of worlds, the transitions taken, the reachable pairs of states and a shortest path to "
         "each.\n"
         "Exit status: 0 if no rule is broken, 1 if one is (or the pair asked for is not reachable), 2 for bad input."),
     {kProfile,
      kSet,
      {"in-flight", "N", QT_TRANSLATE_NOOP("app::Cli", "most segments in flight in each direction (default: 2)")},
      {"opens", "N", QT_TRANSLATE_NOOP("app::Cli", "connections each host may open (default: 2)")},
      {"sends", "N", QT_TRANSLATE_NOOP("app::Cli", "one-byte SENDs in total, both hosts together (default: 2)")},
      {"text-opens", "N",
       QT_TRANSLATE_NOOP("app::Cli", "connections each host may open in runs that send data (default: 1)")},
      {"loss", nullptr, QT_TRANSLATE_NOOP("app::Cli", "allow segments to be lost")},
      {"duplicate", nullptr, QT_TRANSLATE_NOOP("app::Cli", "allow segments to be duplicated")},
      {"reorder", nullptr, QT_TRANSLATE_NOOP("app::Cli", "allow segments to overtake each other")},
      {"shutdown-read", nullptr, QT_TRANSLATE_NOOP("app::Cli", "let applications shut down reading, too")},
      {"max-worlds", "N", QT_TRANSLATE_NOOP("app::Cli", "stop after N worlds (default: 5000000)")},
      {"progress", nullptr, QT_TRANSLATE_NOOP("app::Cli", "report progress even when the output is not a terminal")},
      {"witness", "CLIENT SERVER",
       QT_TRANSLATE_NOOP("app::Cli", "print a scenario file that takes the two hosts to these states")},
      kLang},
     {"explore --in-flight 2 --loss", "explore --witness CLOSING CLOSING | tcp-state-lab-cli check -"},
     explore},
    {"capture",
     "FILE",
     QT_TRANSLATE_NOOP("app::Cli", "show the states of both ends of the connections in a pcap or pcapng file"),
     QT_TRANSLATE_NOOP(
         "app::Cli",
         "FILE may be -, standard input: tcpdump -w - | tcp-state-lab-cli capture -. gzip-compressed files can be "
         "read.\n"
         "Without --connection: a line for each connection. With it: every segment, with the states each end can be in "
         "at that point. A state with ? is only assumed; --proved-only leaves such states out.\n"
         "Exit status: 0 if read to the end, 1 if read up to a damaged place, 2 if it is not a capture."),
     {{"format", "FORMAT",
       QT_TRANSLATE_NOOP("app::Cli", "text (default, for reading), json, jsonl, csv; scenario with --connection")},
      {"connection", "N", QT_TRANSLATE_NOOP("app::Cli", "only this connection, segment by segment")},
      {"at", "PLACE",
       QT_TRANSLATE_NOOP("app::Cli", "where the capture was made: client, server, middle or both (merged); by default "
                                     "inferred from the round trips")},
      {"proved-only", nullptr, QT_TRANSLATE_NOOP("app::Cli", "show only what the file proves, without assumptions")},
      kWithout,
      {"profile", "NAME",
       QT_TRANSLATE_NOOP("app::Cli", "the profile whose timers the ends are assumed to use (default: linux). "
                                     "With --replay: only this one")},
      {"replay", nullptr,
       QT_TRANSLATE_NOOP("app::Cli",
                         "replay the connection in the model under each profile and show the first difference")},
      {"limit", "CONNECTIONS",
       QT_TRANSLATE_NOOP("app::Cli", "most connections kept open at a time (default: 1000000)")},
      kOutput,
      kLang},
     {"capture trace.pcap", "capture trace.pcapng --connection 3", "capture - --format jsonl < trace.pcap.gz"},
     capture},
    {"sockets",
     "FILE",
     QT_TRANSLATE_NOOP("app::Cli", "read what ss, netstat or tcpdump has printed: states, groups, findings"),
     QT_TRANSLATE_NOOP(
         "app::Cli",
         "FILE may be -, standard input: ss -tanop | tcp-state-lab-cli sockets -. It holds rows of ss, of netstat on "
         "any system, of Get-NetTCPConnection, sockstat, lsof, /proc/net/tcp, conntrack or tcpdump -n, mixed as they "
         "come.\n"
         "Exit status: 0 if rows were read, 2 if there are none."),
     {{"format", "FORMAT",
       QT_TRANSLATE_NOOP("app::Cli",
                         "text (default, for reading), json, or pcap: the lines of tcpdump as a capture without data")},
      kOutput,
      kLang},
     {"sockets rows.txt", "sockets - --format json < rows.txt", "sockets dump.txt --format pcap --output dump.pcap"},
     sockets},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

}  // namespace app::cli
