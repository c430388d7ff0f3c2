#include "kernel/waiting_send.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <string>

namespace app::kernel {
namespace {

constexpr useconds_t kBetweenSignals = 1000;  // microseconds; one that comes before the wait has begun is lost

void doNothing(int) {}

}  // namespace

WaitingSend::WaitingSend(int socket, std::uint32_t octets) : octets_(octets)
{
    struct sigaction interrupts {};
    interrupts.sa_handler = doNothing;
    sigaction(SIGUSR1, &interrupts, nullptr);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) & ~O_NONBLOCK);
    thread_ = std::thread([this, socket, octets] {
        const std::string text(octets, 'x');
        if (::send(socket, text.data(), text.size(), MSG_NOSIGNAL) < 0) error_ = errno;
        done_ = true;
    });
}

WaitingSend::~WaitingSend() { interrupt(); }

bool WaitingSend::interrupt()
{
    while (thread_.joinable() && !done_) {
        pthread_kill(thread_.native_handle(), SIGUSR1);
        usleep(kBetweenSignals);
    }
    if (thread_.joinable()) thread_.join();
    return error_ != 0;
}

int WaitingSend::error()
{
    if (thread_.joinable()) thread_.join();
    return error_ == EPIPE || error_ == EINTR ? 0 : error_;
}

}  // namespace app::kernel
