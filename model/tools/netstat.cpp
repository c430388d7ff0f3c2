#include "tools/netstat.h"

#include "tools/print.h"
#include "tools/state_names.h"

namespace tcp {

namespace {

std::string join(std::string_view ip, char separator, std::uint16_t port)
{
    return printed("%.*s%c%u", static_cast<int>(ip.size()), ip.data(), separator, unsigned{port});
}

std::string localAddress(const Socket& socket, char separator)
{
    return join(ipText(socket.host), separator, socket.localPort);
}

std::string peerAddress(const Socket& socket, char separator, const char* any)
{
    return socket.peerPort == 0 ? any : join(peerIp(socket), separator, socket.peerPort);
}

std::string name(const Socket& socket, Spelling whose)
{
    return std::string(spelling(socket.state, whose));
}

std::string linuxProgram(const Socket& socket)
{
    const Process process = processOf(socket.host);
    return socket.fd ? std::to_string(process.pid) + '/' + std::string(process.name) : "-";
}

const char* linuxTimer(KernelTimer timer)
{
    switch (timer) {
    case KernelTimer::Off: return "off";
    case KernelTimer::On: return "on";
    case KernelTimer::KeepAlive: return "keepalive";
    case KernelTimer::TimeWait: return "timewait";
    case KernelTimer::Persist: return "probe";
    }
    return "";
}

// tcp_do_one() and finish_this_one() of netstat.c; the kernel tells hundredths of a second.
std::string linuxRow(const Socket& socket)
{
    const double seconds = static_cast<double>(socket.expires / 10ms) / 100.0;
    return printed("%-4s  %6u %6u %-23s %-23s %-11s %-20s %s (%2.2f/%u/%u)", "tcp", socket.recvQ, socket.sendQ,
                   localAddress(socket, ':').c_str(), peerAddress(socket, ':', "0.0.0.0:*").c_str(),
                   name(socket, Spelling::LinuxNetstat).c_str(), linuxProgram(socket).c_str(),
                   linuxTimer(socket.timer), seconds, socket.retransmits, socket.probes);
}

// Windows goes on naming the owner of an orphan; only TIME_WAIT belongs to nobody.
std::string windowsRow(const Socket& socket)
{
    const int pid = socket.state == State::TimeWait ? 0 : processOf(socket.host).pid;
    return printed("  %-6s %-22s %-22s %-15s %d", "TCP", localAddress(socket, ':').c_str(),
                   peerAddress(socket, ':', "0.0.0.0:0").c_str(), name(socket, Spelling::Windows).c_str(), pid);
}

// The FIN is no octet of the socket buffer: CLOSE_WAIT shows Recv-Q 0 where Linux shows 1.
std::string bsdRow(const Socket& socket, const char* gap)
{
    return printed("%-5s %6u %6u %s%-22.22s %-22.22s %-11s", "tcp4", socket.recvText, socket.sendText, gap,
                   localAddress(socket, '.').c_str(), peerAddress(socket, '.', "*.*").c_str(),
                   name(socket, Spelling::Bsd).c_str());
}

std::string solarisRow(const Socket& socket)
{
    const unsigned sending = socket.inFlight > 0 ? socket.inFlight - 1 : 0;
    return printed("%-20s %-20s %5u %6u %5u %6u %s", localAddress(socket, '.').c_str(),
                   peerAddress(socket, '.', "      *.*").c_str(), socket.sendWindow, sending, socket.receiveWindow,
                   socket.ackOwed, name(socket, Spelling::Solaris).c_str());
}

std::vector<std::string> headOf(System system)
{
    switch (system) {
    case System::Linux:
        return {"Active Internet connections (servers and established)",
                "Proto Recv-Q Send-Q Local Address           Foreign Address         State       "
                "PID/Program name     Timer"};
    case System::Windows:
        return {"", "Active Connections", "",
                "  Proto  Local Address          Foreign Address        State           PID"};
    case System::MacOs:
        return {"Active Internet connections (including servers)",
                "Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)    "};
    case System::FreeBsd:
        return {"Active Internet connections (including servers)",
                "Proto Recv-Q Send-Q Local Address          Foreign Address        (state)    "};
    case System::Solaris:
        return {"", "TCP: IPv4",
                "   Local Address        Remote Address    Swind Send-Q Rwind Recv-Q    State",
                "-------------------- -------------------- ----- ------ ----- ------ -----------"};
    }
    return {};
}

std::string rowOf(const Socket& socket, System system)
{
    switch (system) {
    case System::Linux: return linuxRow(socket);
    case System::Windows: return windowsRow(socket);
    case System::MacOs: return bsdRow(socket, " ");
    case System::FreeBsd: return bsdRow(socket, "");
    case System::Solaris: return solarisRow(socket);
    }
    return {};
}

}  // namespace

std::string_view netstatCommand(System system)
{
    switch (system) {
    case System::Linux: return "netstat -tanpo";
    case System::Windows: return "netstat -ano -p TCP";
    case System::MacOs:
    case System::FreeBsd: return "netstat -an -p tcp";
    case System::Solaris: return "netstat -an -f inet -P tcp";
    }
    return {};
}

Listing netstat(const std::vector<Socket>& sockets, System system)
{
    Listing listing{headOf(system), {}};
    for (const Socket& socket : sockets)
        listing.rows.push_back(rowOf(socket, system));
    return listing;
}

std::string netstat(const World& world, HostId host, System system)
{
    return text(netstat(sockets(world, host), system));
}

}  // namespace tcp
