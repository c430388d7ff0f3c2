#include "kernel/waiting_close.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <string>

namespace app::kernel {
namespace {

constexpr useconds_t kBetweenGlances = 50;  // microseconds

/// 'R', 'S' …, as /proc says of a thread of this process.
char stateOf(int thread)
{
    std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t name = line.rfind(')');
    return name == std::string::npos || name + 2 >= line.size() ? 'X' : line[name + 2];
}

}  // namespace

WaitingClose::WaitingClose(Descriptor socket, Ports ports) : ports_(ports)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) < 0) throw obstacle(Means::Process, "pipe");
    for (std::size_t i = 0; i < ends.size(); ++i) ends_[i] = Descriptor(ends[i]);
    closing_ = std::thread([this, closed = std::move(socket)]() mutable {
        thread_ = gettid();
        closed.reset();
        done_ = true;
        [[maybe_unused]] const ssize_t told = write(ends_[1].get(), "", 1);
    });
}

WaitingClose::~WaitingClose()
{
    if (closing_.joinable()) closing_.join();
}

// Who is in the middle of the call runs; who waits in it sleeps.
bool WaitingClose::waits() const
{
    while (!done_) {
        const int thread = thread_;
        if (thread != 0 && stateOf(thread) == 'S' && !done_) return true;
        usleep(kBetweenGlances);
    }
    return false;
}

}  // namespace app::kernel
