#pragma once

#include "lab/moment.h"
#include "tools/netstat.h"
#include "tools/socket.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace app::panels {

/// Why a tool prints what it prints, where that is not what one would think. In the current language.
QStringList ssNotes(const std::vector<tcp::Socket>& sockets);
QStringList netstatNotes(const std::vector<tcp::Socket>& sockets, tcp::System system, const tcp::Settings& settings);
QStringList procNotes(const std::vector<tcp::Socket>& sockets);
QStringList tcpdumpNotes(const std::vector<std::string>& rows);
QStringList tcpstatesNotes(const std::vector<std::string>& rows);
QStringList conntrackNotes(const tcp::World& world);

/// Of a host without a row: switched off, or its connection CLOSED.
QString emptyNote(const tcp::Host& host);
/// Of a listing that shows its last rows only.
QString leftOutNote(int rows);

/// "Linux", "macOS".
QString systemName(tcp::System system);

}  // namespace app::panels
