#include "panels/tool_notes.h"

#include "panels/setting_words.h"
#include "lab/words.h"
#include "simulation/profiles.h"
#include "tools/ss.h"
#include "tools/state_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::panels {
namespace {

struct ToolNotes {
    Q_DECLARE_TR_FUNCTIONS(ToolNotes)
};

using tcp::KernelTimer;
using tcp::Socket;
using tcp::SocketKind;
using tcp::State;

void add(QStringList& notes, bool applies, const QString& note)
{
    if (applies && !notes.contains(note)) notes << note;
}

bool countsFin(const Socket& socket)
{
    return socket.kind == SocketKind::Full && socket.recvQ > socket.recvText;
}

bool orphaned(const Socket& socket)
{
    const State state = socket.state;
    const bool closing = state == State::FinWait1 || state == State::Closing || state == State::LastAck;
    return socket.kind == SocketKind::Full && !socket.fd && closing;
}

bool notAccepted(const Socket& socket)
{
    return !socket.fd && (socket.state == State::Established || socket.state == State::CloseWait);
}

/// ss writes 4.780 s as "4.780ms".
bool looksLikeMilliseconds(const Socket& socket)
{
    using namespace tcp;
    return socket.timer != KernelTimer::Off && socket.expires >= 1s && socket.expires < 10s &&
           socket.expires % 1s >= 1ms;
}

QString secondsOf(tcp::Duration time)
{
    using namespace tcp;
    return QString::number(static_cast<double>(time / 1ms) / 1000.0, 'f', 3);
}

void addTimerNotes(QStringList& notes, const Socket& socket)
{
    const bool untimed = socket.timer == KernelTimer::Off;
    add(notes, looksLikeMilliseconds(socket),
        ToolNotes::tr("Below 10 s, ss appends “ms” to a value in seconds: “%1” is %2 s.")
            .arg(lab::qstring(tcp::ssTime(socket.expires)), secondsOf(socket.expires)));
    add(notes, socket.state == State::FinWait2 && socket.kind == SocketKind::Minisock,
        ToolNotes::tr("Here “timewait” is the orphan's timer, tcp_fin_timeout: it ends in CLOSED, not in TIME-WAIT."));
    add(notes, socket.state == State::FinWait2 && socket.fd && untimed,
        ToolNotes::tr("No timer: after shutdown() the application still has the socket, "
                      "so FIN-WAIT-2 lasts until the peer closes."));
    add(notes, socket.state == State::CloseWait && untimed,
        ToolNotes::tr("No timer: only close() by its own application ends CLOSE-WAIT."));
}

void addQueueNotes(QStringList& notes, const Socket& socket)
{
    const bool willRead = socket.fd || socket.state == State::CloseWait;
    add(notes, countsFin(socket) && willRead,
        ToolNotes::tr("Recv-Q counts the FIN, which the application has not read yet."));
    add(notes, socket.kind == SocketKind::Listener && socket.recvQ > 0,
        ToolNotes::tr("In a LISTEN row Recv-Q is the length of the accept queue, Send-Q its limit."));
}

void addOwnerNotes(QStringList& notes, const Socket& socket)
{
    add(notes, notAccepted(socket),
        ToolNotes::tr("No users: the kernel completed this connection on its own; accept() has not returned it yet."));
    add(notes, orphaned(socket),
        ToolNotes::tr("No users: the application has closed the socket; only the kernel still holds it (an orphan)."));
    add(notes, socket.kind == SocketKind::Request,
        ToolNotes::tr("SYN-RECV is a request, not yet a socket: no users, queues at 0."));
}

std::string_view profileOf(tcp::System system)
{
    switch (system) {
    case tcp::System::Linux: return "linux";
    case tcp::System::Windows: return "windows";
    case tcp::System::MacOs: return "macos";
    case tcp::System::FreeBsd: return "freebsd";
    case tcp::System::Solaris: return "solaris";
    }
    return {};
}

void addSystemNotes(QStringList& notes, const Socket& socket, tcp::System system)
{
    const bool bsd = system == tcp::System::MacOs || system == tcp::System::FreeBsd;
    add(notes, bsd && countsFin(socket), ToolNotes::tr("Here Recv-Q does not count the FIN; Linux shows 1."));
    add(notes, system == tcp::System::Windows && orphaned(socket),
        ToolNotes::tr("Windows shows the owner even after the socket was closed; only TIME_WAIT has PID 0."));
    add(notes, system == tcp::System::Solaris && socket.kind == SocketKind::Full,
        ToolNotes::tr("Send-Q is SND.NXT − SND.UNA − 1; Recv-Q is what is not yet acknowledged."));
}

bool anyRow(const std::vector<std::string>& rows, const char* part)
{
    return std::any_of(rows.begin(), rows.end(), [&](const std::string& row) { return row.find(part) != row.npos; });
}

}  // namespace

QStringList ssNotes(const std::vector<Socket>& sockets)
{
    QStringList notes;
    for (const Socket& socket : sockets) {
        addTimerNotes(notes, socket);
        addQueueNotes(notes, socket);
        addOwnerNotes(notes, socket);
    }
    return notes;
}

QStringList netstatNotes(const std::vector<Socket>& sockets, tcp::System system, const tcp::Settings& settings)
{
    QStringList notes;
    for (const Socket& socket : sockets) {
        if (system == tcp::System::Linux) addQueueNotes(notes, socket);
        addSystemNotes(notes, socket, system);
    }
    const bool others = std::ranges::any_of(
        tcp::kHosts, [&](tcp::HostId host) { return settings.of(host).profile != profileOf(system); });
    add(notes, !sockets.empty() && others,
        ToolNotes::tr("The layout is %1's; TCP follows the %2 profile.")
            .arg(systemName(system), profileTitle(settings)));
    return notes;
}

QStringList procNotes(const std::vector<Socket>& sockets)
{
    QStringList codes;
    for (const Socket& socket : sockets) {
        add(codes, true,
            QStringLiteral("%1 %2").arg(lab::qstring(tcp::procCode(socket.state)),
                                        lab::qstring(spelling(socket.state, tcp::Spelling::LinuxNetstat))));
    }
    if (codes.isEmpty()) return {};
    return {ToolNotes::tr("st: %1. tm->when counts hundredths of a second, in hexadecimal.")
                .arg(codes.join(QStringLiteral(", ")))};
}

QStringList tcpdumpNotes(const std::vector<std::string>& rows)
{
    QStringList notes;
    add(notes, anyRow(rows, "Flags [R]"), ToolNotes::tr("An RST without ACK is shown with its absolute sequence "
                                                        "number."));
    add(notes, anyRow(rows, ": HTTP"), ToolNotes::tr("tcpdump assumes HTTP on port 8080, whatever the data is."));
    return notes;
}

QStringList tcpstatesNotes(const std::vector<std::string>& rows)
{
    QStringList notes;
    add(notes, anyRow(rows, "FIN_WAIT2   -> CLOSE") || anyRow(rows, "CLOSING     -> CLOSE"),
        ToolNotes::tr("TIME_WAIT never appears: Linux closes the socket and keeps only a minisock."));
    return notes;
}

QStringList conntrackNotes(const tcp::World& world)
{
    using namespace tcp;
    const Box& box = world.network().box;
    QStringList notes;
    if (box.kind() == BoxKind::None)
        return {ToolNotes::tr("There is no box between the hosts. The setting “box” puts a firewall or a NAT there.")};
    add(notes, box.entries(world.now()).empty(),
        ToolNotes::tr("The box has no entry: what belongs to none does not pass."));
    add(notes, box.kind() == BoxKind::Nat, ToolNotes::tr("The server knows only the address of the NAT."));
    add(notes, !box.entries(world.now()).empty(),
        ToolNotes::tr(
            "A third opinion: the box guesses the state from the segments that pass, and its timers are its own."));
    return notes;
}

QString emptyNote(const tcp::Host& host)
{
    return host.powered ? ToolNotes::tr("No line: a CLOSED connection no longer has a socket.")
                        : ToolNotes::tr("This host is powered off.");
}

QString leftOutNote(int rows)
{
    return ToolNotes::tr("%n earlier line(s) omitted", nullptr, rows);
}

QString systemName(tcp::System system)
{
    switch (system) {
    case tcp::System::Linux: return QStringLiteral("Linux");
    case tcp::System::Windows: return QStringLiteral("Windows");
    case tcp::System::MacOs: return QStringLiteral("macOS");
    case tcp::System::FreeBsd: return QStringLiteral("FreeBSD");
    case tcp::System::Solaris: return QStringLiteral("Solaris");
    }
    return {};
}

}  // namespace app::panels
