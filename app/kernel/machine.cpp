#include "kernel/machine.h"

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace app::kernel {
namespace {

constexpr int kPatience = 5000;  ///< milliseconds for an answer of the application

std::vector<std::string> apply(const NetworkSettings& settings)
{
    std::vector<std::string> refused;
    for (const auto& [key, value] : settings) {
        if (!setNetworkSetting(key, value)) refused.push_back(key + "=" + value + ": " + errorName(errno));
    }
    return refused;
}

// What the process inherits it closes: a wire or a socket that it held would outlive its owner.
void closeAllBut(int kept)
{
    const auto below = static_cast<unsigned>(kept);
    if (kept > 3) close_range(3, below - 1, 0);
    close_range(below + 1, ~0U, 0);
}

[[noreturn]] void becomeApplication(int pair, int parent, std::uint32_t address, std::uint32_t peer)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(0);
    signal(SIGINT, SIG_IGN);  // Ctrl-C is for the one who plays: it ends this process
    closeAllBut(pair);
    Application(pair, address, peer).run();
}

}  // namespace

Machine::Machine(std::uint32_t address, std::uint32_t peer, unsigned mtu, const NetworkSettings& settings)
    : address_(address), peer_(peer), space_(makeNetworkNamespace()), refused_(apply(settings)), wire_(address, mtu)
{
    bringUp("lo", 0);
    start();
}

Machine::~Machine() { end(); }

void Machine::start()
{
    const Within own(space_);
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) < 0)
        throw obstacle(Means::Process, "socketpair");
    pair_ = Descriptor(ends[0]);
    const Descriptor theirs(ends[1]);
    const int parent = getpid();
    process_ = fork();
    if (process_ < 0) throw obstacle(Means::Process, "fork");
    if (process_ == 0) becomeApplication(theirs.get(), parent, address_, peer_);
}

void Machine::end()
{
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
    process_ = -1;
}

void Machine::kill()
{
    end();
    start();
}

Report Machine::call(const Order& order)
{
    send(pair_.get(), &order, sizeof order, MSG_NOSIGNAL);
    for (;;) {
        pollfd answer{pair_.get(), POLLIN, 0};
        Report report;
        if (poll(&answer, 1, kPatience) < 0 && errno == EINTR) continue;
        const bool came = recv(pair_.get(), &report, sizeof report, MSG_DONTWAIT) == sizeof report;
        if (!came) throw Obstacle(Means::Process, "the application does not answer");
        if (report.what == Told::Result) return report;
        waiting_.push_back(report);
    }
}

std::vector<Report> Machine::takeReports()
{
    std::vector<Report> all = std::exchange(waiting_, {});
    Report report;
    while (recv(pair_.get(), &report, sizeof report, MSG_DONTWAIT) == sizeof report) all.push_back(report);
    return all;
}

// What was waiting for it at the first answer is done at the second.
void Machine::settle()
{
    Order ping;
    ping.ping = true;
    call(ping);
    call(ping);
}

}  // namespace app::kernel
