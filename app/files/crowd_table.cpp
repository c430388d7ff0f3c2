#include "files/crowd_table.h"

#include "report/json_line.h"
#include "tools/print.h"

#include <cstdint>
#include <vector>

namespace app::files {
namespace {

std::string headerOf(char separator)
{
    std::string written = "seconds";
    for (const tcp::HostId host : tcp::kHosts) {
        for (const tcp::State state : tcp::kStates) {
            if (state == tcp::State::Closed || state == tcp::State::Listen) continue;
            written.append(1, separator).append(tcp::text(host)).append(1, ' ').append(tcp::text(state));
        }
    }
    for (const char* name : {"accept queue", "SYN queue", "busy workers", "file descriptors", "ports in use",
                             "requests", "connects", "completed", "SYNs dropped", "accept failures"})
        written.append(1, separator).append(name);
    for (int i = 0; i < tcp::kFailureCount; ++i) written.append(1, separator).append(tcp::text(tcp::Failure(i)));
    return written;
}

std::vector<std::uint64_t> numbersOf(const tcp::Sample& sample)
{
    std::vector<std::uint64_t> numbers;
    for (const tcp::HostId host : tcp::kHosts) {
        for (const tcp::State state : tcp::kStates) {
            if (state == tcp::State::Closed || state == tcp::State::Listen) continue;
            numbers.push_back(sample.states[tcp::index(host)][static_cast<std::size_t>(state)]);
        }
    }
    for (const std::uint64_t number :
         {std::uint64_t{sample.acceptQueue}, std::uint64_t{sample.synQueue}, std::uint64_t{sample.busyWorkers},
          std::uint64_t{sample.fileDescriptors}, std::uint64_t{sample.portsInUse}, sample.requests, sample.connects,
          sample.completed, sample.synsDropped, sample.acceptFailures})
        numbers.push_back(number);
    numbers.insert(numbers.end(), sample.failures.begin(), sample.failures.end());
    return numbers;
}

}  // namespace

std::string secondsText(tcp::Instant at) { return tcp::printed("%.9g", double(at.count()) / 1e6); }

std::string crowdCsv(const tcp::CrowdRun& run)
{
    std::string written = headerOf(',').append(1, '\n');
    for (const tcp::Sample& sample : run.samples) {
        written += secondsText(sample.at);
        for (const std::uint64_t number : numbersOf(sample)) written.append(1, ',').append(std::to_string(number));
        written += "\n";
    }
    return written;
}

std::string crowdJson(const tcp::CrowdRun& run)
{
    std::string written;
    for (const tcp::Sample& sample : run.samples) {
        tcp::JsonLine json;
        json.add("us", std::int64_t(sample.at.count()));
        const std::string header = headerOf('\n');
        std::size_t from = header.find('\n') + 1;
        for (const std::uint64_t number : numbersOf(sample)) {
            const std::size_t to = header.find('\n', from);
            json.add(header.substr(from, to - from), number);
            from = to + 1;
        }
        written += json.text() + "\n";
    }
    tcp::JsonLine end;
    end.add("event", "end").add("lifetimes", run.lifetimes);
    for (int i = 0; i < tcp::kResourceCount; ++i) {
        const auto& at = run.exhausted[static_cast<std::size_t>(i)];
        if (at) end.add("first exhausted " + std::string(tcp::text(tcp::Resource(i))), std::int64_t(at->count()));
    }
    return written + end.text() + "\n";
}

}  // namespace app::files
