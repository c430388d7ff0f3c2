#pragma once

#include "observation/hints.h"
#include "observation/watch.h"

#include <QString>

namespace app::cli {

/// How sockets are printed: by whom they are held, and whether addresses are shown.
struct LiveStyle {
    tcp::Owners owners;
    bool hideAddresses = false;
};

/// A table for people: state as ss spells it, queues, ends, timer, time since the last ACK, process.
QString liveTable(const std::vector<tcp::SocketRow>& rows, const LiveStyle& style);
QString liveCsv(const std::vector<tcp::SocketRow>& rows, const LiveStyle& style, bool head);
QString liveJsonl(const tcp::Look& look, const std::vector<tcp::SocketRow>& rows, const LiveStyle& style);
/// "ESTAB 12  CLOSE-WAIT 3", by the order of the states.
QString liveCounts(const tcp::Look& look);

QString changeLine(const tcp::SocketChange& change, const LiveStyle& style);
QString changeJson(const tcp::SocketChange& change, const LiveStyle& style);

QString hintText(const tcp::Hint& hint, const LiveStyle& style);
QString hintJson(const tcp::Hint& hint, const LiveStyle& style);

}  // namespace app::cli
