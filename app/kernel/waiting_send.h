#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace app::kernel {

/// send() on a socket that is still being opened: it waits for the handshake, and its text goes with the ACK of the SYN
/// (Linux sk_stream_wait_connect). Whoever would close the socket first interrupts the wait.
class WaitingSend {
public:
    WaitingSend(int socket, std::uint32_t octets);
    WaitingSend(const WaitingSend&) = delete;
    WaitingSend& operator=(const WaitingSend&) = delete;
    ~WaitingSend();

    /// Ends the wait; true: nothing was sent.
    bool interrupt();
    /// Waits for its end. An errno; 0: the text was sent.
    int error();
    std::uint32_t octets() const { return octets_; }

private:
    std::uint32_t octets_;
    std::atomic<bool> done_ = false;
    int error_ = 0;
    std::thread thread_;
};

}  // namespace app::kernel
