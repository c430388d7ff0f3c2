#include "kernel/tracepoint.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace app::kernel {
namespace {

constexpr const char* kInstances = "/sys/kernel/tracing/instances/";

constexpr std::array<std::pair<const char*, tcp::State>, 12> kNames{{{"TCP_ESTABLISHED", tcp::State::Established},
                                                                     {"TCP_SYN_SENT", tcp::State::SynSent},
                                                                     {"TCP_SYN_RECV", tcp::State::SynReceived},
                                                                     {"TCP_NEW_SYN_RECV", tcp::State::SynReceived},
                                                                     {"TCP_FIN_WAIT1", tcp::State::FinWait1},
                                                                     {"TCP_FIN_WAIT2", tcp::State::FinWait2},
                                                                     {"TCP_TIME_WAIT", tcp::State::TimeWait},
                                                                     {"TCP_CLOSE", tcp::State::Closed},
                                                                     {"TCP_CLOSE_WAIT", tcp::State::CloseWait},
                                                                     {"TCP_LAST_ACK", tcp::State::LastAck},
                                                                     {"TCP_LISTEN", tcp::State::Listen},
                                                                     {"TCP_CLOSING", tcp::State::Closing}}};

bool stateOf(const std::string& name, tcp::State& state)
{
    for (const auto& [known, value] : kNames) {
        if (name != known) continue;
        state = value;
        return true;
    }
    return false;
}

std::string field(const std::string& line, const std::string& key)
{
    const std::size_t found = line.find(" " + key + "=");
    if (found == std::string::npos) return {};
    const std::size_t begin = found + key.size() + 2;
    return line.substr(begin, line.find(' ', begin) - begin);
}

// "… 1234.567890: inet_sock_set_state: …"
std::int64_t timeOf(const std::string& line, std::size_t colon)
{
    const std::size_t space = line.rfind(' ', colon - 1);
    return static_cast<std::int64_t>(std::strtod(line.c_str() + (space == std::string::npos ? 0 : space), nullptr) *
                                     1e9);
}

/// Waits until the other end of the pipe is gone, then takes the instance away.
[[noreturn]] void guard(int pipe, const std::string& instance)
{
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    if (pipe > 0) close_range(0, static_cast<unsigned>(pipe) - 1, 0);
    close_range(static_cast<unsigned>(pipe) + 1, ~0U, 0);
    char octet = 0;
    while (read(pipe, &octet, 1) > 0) {}
    writeFile(instance + "/events/enable", "0");
    for (int attempt = 0; rmdir(instance.c_str()) < 0 && errno != ENOENT && attempt < 100; ++attempt) usleep(10'000);
    _exit(0);
}

}  // namespace

// The guardian is there before what it guards.
Tracepoint::Tracepoint() : instance_(kInstances + ("tcp-state-lab-" + std::to_string(getpid())))
{
    std::array<int, 2> ends{};
    if (access(kInstances, W_OK) < 0 || pipe2(ends.data(), O_CLOEXEC) < 0) return;
    const Descriptor theirs(ends[0]);
    guard_ = Descriptor(ends[1]);
    guardian_ = fork();
    if (guardian_ == 0) guard(theirs.get(), instance_);
    if (guardian_ < 0 || mkdir(instance_.c_str(), 0700) < 0) return;
    set("trace_clock", "mono");
    set("buffer_size_kb", "128");
    set("events/sock/inet_sock_set_state/enable", "1");
    pipe_ = Descriptor(open((instance_ + "/trace_pipe").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
}

Tracepoint::~Tracepoint()
{
    pipe_.reset();
    guard_.reset();
    if (guardian_ > 0) waitpid(guardian_, nullptr, 0);
}

void Tracepoint::set(const char* file, const char* value) const { writeFile(instance_ + "/" + file, value); }

bool readPassed(const std::string& line, Passed& passed)
{
    const std::size_t colon = line.find(": inet_sock_set_state:");
    if (colon == std::string::npos || field(line, "family") != "AF_INET") return false;
    const bool known = stateOf(field(line, "oldstate"), passed.from) && stateOf(field(line, "newstate"), passed.to);
    if (!known || inet_pton(AF_INET, field(line, "saddr").c_str(), &passed.address) != 1) return false;
    passed.ns = timeOf(line, colon);
    passed.ports.local = static_cast<std::uint16_t>(std::atoi(field(line, "sport").c_str()));
    passed.ports.remote = static_cast<std::uint16_t>(std::atoi(field(line, "dport").c_str()));
    return true;
}

std::vector<Passed> Tracepoint::take()
{
    std::vector<Passed> all;
    if (!pipe_) return all;
    std::array<char, 16384> room{};
    for (ssize_t size = 0; (size = read(pipe_.get(), room.data(), room.size())) > 0;) {
        text_.append(room.data(), static_cast<std::size_t>(size));
    }
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = text_.find('\n', begin)) != std::string::npos; begin = end + 1) {
        Passed passed;
        if (readPassed(text_.substr(begin, end - begin), passed)) all.push_back(passed);
    }
    text_.erase(0, begin);
    return all;
}

}  // namespace app::kernel
