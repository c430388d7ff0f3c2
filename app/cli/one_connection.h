#pragma once

#include "cli/capture_report.h"

#include <vector>

namespace app::cli {

/// Keeps the packets of one connection until its evidence is complete: facts can be proved late.
class OneConnection : public CaptureReport {
public:
    void packet(const tcp::TcpPacket& packet, const tcp::Conversation& conversation) override;
    void connection(const tcp::Conversation& conversation, tcp::Instant now) override;

protected:
    /// No number: the only connection of the file.
    explicit OneConnection(std::optional<std::uint64_t> number) : number_(number.value_or(1)), only_(!number) {}

    /// False after a message: the file has no such connection, or others too.
    bool found(const CaptureSummary& summary) const;
    const tcp::Conversation& conversation() const { return *conversation_; }
    const std::vector<tcp::TcpPacket>& packets() const { return packets_; }
    tcp::Instant now() const { return now_; }

private:
    std::uint64_t number_;
    bool only_;
    std::vector<tcp::TcpPacket> packets_;
    std::optional<tcp::Conversation> conversation_;
    tcp::Instant now_{};
};

}  // namespace app::cli
