#include "files/crowd_tools.h"

#include "tools/print.h"
#include "tools/state_names.h"

#include <map>

namespace app::files {
namespace {

std::uint32_t countOf(const tcp::Sample& sample, tcp::HostId host, tcp::State state)
{
    return sample.states[tcp::index(host)][static_cast<std::size_t>(state)];
}

bool counted(tcp::State state) { return state != tcp::State::Closed && state != tcp::State::Listen; }

std::string transport(const char* name, std::uint32_t count)
{
    return tcp::printed("%s\t  %-9u %-9u %-9u\n", name, count, count, 0U);
}

}  // namespace

// iproute2 misc/ss.c, print_summary(): "closed" is what is allocated and not hashed, plus the minisocks.
std::string ssSummary(const tcp::Sample& sample, tcp::HostId host, int listeners)
{
    using enum tcp::State;
    std::uint32_t all = 0;
    for (const tcp::State state : tcp::kStates) all += counted(state) ? countOf(sample, host, state) : 0;
    const std::uint32_t minisocks = countOf(sample, host, TimeWait) + sample.finWait2Minis[tcp::index(host)];
    const std::uint32_t requests = host == tcp::HostId::Server ? countOf(sample, host, SynReceived) : 0;
    const auto full = all - minisocks - requests + static_cast<std::uint32_t>(listeners);
    const std::uint32_t established = countOf(sample, host, Established) + countOf(sample, host, CloseWait);
    std::string written = tcp::printed("Total: %u\n", full);
    written += tcp::printed("TCP:   %u (estab %u, closed %u, orphaned %u, timewait %u)\n\n", full + minisocks,
                            established, minisocks, sample.orphans[tcp::index(host)], minisocks);
    written += "Transport Total     IP        IPv6\n";
    return written + transport("RAW", 0) + transport("UDP", 0) + transport("TCP", full) + transport("INET", full) +
           transport("FRAG", 0) + "\n";
}

std::string netstatCounts(const tcp::Sample& sample, tcp::HostId host, int listeners)
{
    std::map<std::string, std::uint32_t> counts{{"Foreign", 1}, {"established)", 1}};
    for (const tcp::State state : tcp::kStates) {
        const std::string word(tcp::spelling(state, tcp::Spelling::LinuxNetstat));
        if (counted(state) && countOf(sample, host, state) > 0) counts[word] = countOf(sample, host, state);
    }
    if (listeners > 0) counts["LISTEN"] = static_cast<std::uint32_t>(listeners);
    std::string written;
    for (const auto& [word, count] : counts) written += tcp::printed("%7u %s\n", count, word.c_str());
    return written;
}

}  // namespace app::files
