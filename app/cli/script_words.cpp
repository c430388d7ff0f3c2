#include "cli/script_words.h"

#include "cli/language.h"

namespace app::cli {
namespace {

using tcp::drill::Expected;
using tcp::drill::Mismatch;
using tcp::drill::Outside;
using tcp::drill::Unlike;

QString noSegmentWords(const Mismatch& difference)
{
    const QString expected = QString::fromStdString(difference.expected);
    if (difference.found.empty()) return Cli::tr("expected > %1, but nothing is sent, and no timer runs").arg(expected);
    return Cli::tr("expected > %1, but nothing is sent in time; the next timer is due at %2 s")
        .arg(expected, QString::fromStdString(difference.found));
}

} // namespace

QString expectedWords(Expected expected)
{
    switch (expected) {
    case Expected::Event: return Cli::tr("expected an event that begins with its time, such as +0, +.1 or *");
    case Expected::Time: return Cli::tr("expected a time in seconds, such as +.1 or +.1~+.2");
    case Expected::Backwards: return Cli::tr("expected the end of the range behind its beginning");
    case Expected::NoRange: return Cli::tr("expected one time: only segments that go out (>) have a range or *");
    case Expected::Action: return Cli::tr("expected <, >, a system call, `command` or %{ assertion }%");
    case Expected::Flags: return Cli::tr("expected control bits of S F R P . U, or -");
    case Expected::Sequence: return Cli::tr("expected sequence numbers such as 1:1001(1000)");
    case Expected::SequenceSum: return Cli::tr("expected an end that is the beginning plus the length");
    case Expected::Number: return Cli::tr("expected a number that fits its field");
    case Expected::Option: return Cli::tr("expected a TCP option: mss, wscale, sackOK, TS val … ecr …, nop, eol, sack");
    case Expected::OptionEnd: return Cli::tr("expected a comma or > behind the option");
    case Expected::Arguments: return Cli::tr("expected ( and the arguments of the system call");
    case Expected::Equals: return Cli::tr("expected = and the result of the system call");
    case Expected::Argument: return Cli::tr("expected an argument: a number, a word, …, [ ] or { }");
    case Expected::Close: return Cli::tr("expected a comma or the closing bracket");
    case Expected::End: return Cli::tr("expected the end of what begins here");
    case Expected::Depth: return Cli::tr("expected fewer brackets or parts");
    }
    return {};
}

QString outsideWords(Outside why)
{
    switch (why) {
    case Outside::None: break;
    case Outside::Ecn: return Cli::tr("ECN is not simulated");
    case Outside::FastOpen: return Cli::tr("TCP Fast Open is not simulated");
    case Outside::SackBlocks: return Cli::tr("SACK blocks are not simulated");
    case Outside::Md5: return Cli::tr("MD5 signatures are not simulated");
    case Outside::UrgentPointer: return Cli::tr("the urgent pointer is not simulated");
    case Outside::Icmp: return Cli::tr("ICMP is not simulated");
    case Outside::OtherProtocol: return Cli::tr("another protocol than TCP");
    case Outside::Congestion: return Cli::tr("congestion control is not simulated");
    case Outside::SendBuffer: return Cli::tr("the send buffer has no limit in the simulation");
    case Outside::Errorqueue: return Cli::tr("the error queue of a socket is not simulated");
    case Outside::Epoll: return Cli::tr("epoll is not simulated; poll() is");
    case Outside::SocketOption: return Cli::tr("socket option without a part in the simulation");
    case Outside::SystemCall: return Cli::tr("system call without a part in the simulation");
    case Outside::Flag: return Cli::tr("flag without a part in the simulation");
    case Outside::Sysctl: return Cli::tr("sysctl without a part in the simulation");
    case Outside::ShellCommand: return Cli::tr("shell command, not executed");
    case Outside::Assertion: return Cli::tr("assertion about what is not simulated");
    case Outside::ScriptOption: return Cli::tr("option without a part in the simulation");
    }
    return {};
}

QString mismatchWords(const Mismatch& difference)
{
    const QString expected = QString::fromStdString(difference.expected);
    const QString found = QString::fromStdString(difference.found);
    switch (difference.kind) {
    case Unlike::NoSegment: return noSegmentWords(difference);
    case Unlike::OtherSegment: return Cli::tr("expected > %1; sent was > %2").arg(expected, found);
    case Unlike::SegmentTime: return Cli::tr("expected the segment at %1 s; it was sent at %2 s").arg(expected, found);
    case Unlike::CallResult: return Cli::tr("expected %1; the call gave %2").arg(expected, found);
    case Unlike::CallValue: return Cli::tr("%1 found another value: %2").arg(expected, found);
    case Unlike::CallTime: return Cli::tr("expected the call to end at %1 s; it ended at %2 s").arg(expected, found);
    case Unlike::CallWaits: return Cli::tr("%1 waits, and nothing that comes ends it").arg(expected);
    case Unlike::Information: return Cli::tr("expected %1; found was %2").arg(expected, found);
    }
    return {};
}

} // namespace app::cli
