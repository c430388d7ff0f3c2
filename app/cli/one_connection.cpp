#include "cli/one_connection.h"

#include "cli/language.h"
#include "cli/output.h"

namespace app::cli {
namespace {

constexpr std::size_t kMostKept = 200'000;  // packets of the one connection that is told

}  // namespace

void OneConnection::packet(const tcp::TcpPacket& packet, const tcp::Conversation& conversation)
{
    if (conversation.number == number_ && packets_.size() < kMostKept) packets_.push_back(packet);
}

void OneConnection::connection(const tcp::Conversation& conversation, tcp::Instant now)
{
    if (conversation.number != number_) return;
    conversation_ = conversation;
    now_ = now;
}

bool OneConnection::found(const CaptureSummary& summary) const
{
    if (only_ && summary.connections > 1) {
        complain(Cli::tr("expected --connection N: the file has %1 connections").arg(summary.connections));
        return false;
    }
    if (!conversation_)
        complain(Cli::tr("there is no connection %1; the file has %2").arg(number_).arg(summary.connections));
    return conversation_.has_value();
}

}  // namespace app::cli
