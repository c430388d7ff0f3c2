#include "kernel/leaky.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>

namespace leaky {
namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in it{};
    it.sin_family = AF_INET;
    it.sin_port = htons(port);
    it.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return it;
}

int listenAt(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in here = loopback(port);
    bind(socket, reinterpret_cast<const sockaddr*>(&here), sizeof here);
    ::listen(socket, 64);
    return socket;
}

int connectTo(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in there = loopback(port);
    connect(socket, reinterpret_cast<const sockaddr*>(&there), sizeof there);
    return socket;
}

}  // namespace

void openSockets()
{
    const int listener = listenAt(8080);
    const int client = connectTo(8080);
    accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    [[maybe_unused]] const ssize_t sent = write(client, "unread", 6);
    for (int i = 0; i < kLeaked; ++i) {
        const int peer = connectTo(8080);
        accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        close(peer);
    }
    const int first = connectTo(8080);
    const int second = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    close(first);
    usleep(20'000);
    close(second);
    usleep(1'200'000);
}

}  // namespace leaky
