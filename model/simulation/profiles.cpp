#include "simulation/profiles.h"

#include <array>

namespace tcp {
namespace {

Settings rfc9293() { return Settings{}; }

// What every operating system shares: sockets, a listener that stays, ISS drawn at random, no user timeout.
Settings system(std::string_view name)
{
    Settings s;
    s.profile = name;
    s.listenerStays = true;
    s.issClient.reset();
    s.issServer.reset();
    s.config.userTimeout.reset();
    s.config.mss = 1460;
    s.config.resetsDataAfterClose = true;
    s.config.resetsUnreadAtClose = true;
    s.config.abortCarriesAck = true;
    s.config.timestamps = true;
    s.config.delayedAck = 40ms;
    s.config.challengeMost = 1;  // Linux tcp_invalid_ratelimit
    s.config.challengeTime = 500ms;
    return s;
}

// tcp_facts.md 2.2 - 2.9; include/net/tcp.h, net/ipv4/tcp_*.c of Linux 6.18
Settings linuxProfile()
{
    Settings s = system("linux");
    s.synCookies = 1;
    Config& c = s.config;
    c.msl = 30s;
    c.finTimeout = 60s;
    c.finTimeoutClause = Clause::LinuxFinTimeout;
    c.finTimeoutTwoPhasesAbove = 60s;
    c.finTimeoutFloor = true;
    c.timeWaitClause = Clause::LinuxTimeWait;
    c.rtoMin = 200ms;
    c.rtoMax = 120s;
    c.syn = {6, {}};
    c.synLinearTimeouts = 4;
    c.synAck = {5, {}};
    c.data = {15, {}};
    c.orphan = {0, {}};
    c.minisocks = true;
    c.requestSocks = true;
    c.lenientSequence = true;
    c.ackRequiredFirst = true;
    c.resetOneBeforeWindow = true;
    c.oldAckBoundedByAcked = true;
    c.acksSimultaneousOpen = true;
    c.ignoresFinOfSyn = true;
    c.badAckResendsSyn = true;
    c.synReceivedTakesOldAck = true;
    c.passesThroughStates = true;
    c.silentAfterFin = true;
    c.finTakesWindow = true;
    c.finOnQueuedText = true;
    c.takesSecondFin = true;
    c.emptyProbes = true;
    c.rtoMinOnVariance = true;
    c.modelTimeout = true;
    c.userTimeoutFromRetransmission = true;
    c.tailLossProbe = true;
    c.delayedAckOfFin = 4ms;
    c.quickAcks = 16;
    return s;
}

// tcp_facts.md part 3: FreeBSD 13/14, tcp_timer.h, tcp_timewait.c, tcp.4
Settings freebsd()
{
    Settings s = system("freebsd");
    Config& c = s.config;
    c.msl = 30s;
    c.finTimeout = 600s;  // TP_MAXIDLE = keepcnt 8 x keepintvl 75 s
    c.finTimeoutClause = Clause::BsdFinWait2;
    c.rfc1337 = true;     // tcp_twcheck drops every RST
    c.rtoMin = 230ms;
    c.rtoMax = 60s;
    c.syn = {12, {}};
    c.synAck = {3, {}};
    c.data = {12, {}};
    c.orphan = {12, {}};
    c.delayedAck = 100ms;
    return s;
}

// xnu bsd/netinet/tcp_timer.h: TCPTV_MSL 15 s, TCPTV_FINWAIT2 60 s
Settings macos()
{
    Settings s = freebsd();
    s.profile = "macos";
    s.config.msl = 15s;
    s.config.finTimeout = 60s;
    s.config.rfc1337 = false;
    return s;
}

// Server 2003 TcpTimedWaitDelay 120 s; KB 923200 and 813056: FIN_WAIT_2 120 s, also half-closed
Settings windows()
{
    Settings s = system("windows");
    Config& c = s.config;
    c.msl = 60s;
    c.finTimeout = 120s;
    c.halfClosedFinTimeout = true;
    c.finTimeoutClause = Clause::WindowsFinWait2;
    c.rtoMin = 300ms;
    c.syn = {2, {}};
    c.synAck = {2, {}};
    c.data = {5, {}};
    c.orphan = {5, {}};
    c.delayedAck = 200ms;
    return s;
}

// Oracle tunables: tcp_time_wait_interval 60,000 ms; tcp_fin_wait_2_flush_interval 675,000 ms
Settings solaris()
{
    Settings s = system("solaris");
    Config& c = s.config;
    c.msl = 30s;
    c.finTimeout = 675s;
    c.finTimeoutClause = Clause::SolarisFinWait2;
    c.rtoMin = 400ms;
    c.syn = {std::nullopt, 180s};
    c.synAck = {std::nullopt, 180s};
    c.data = {std::nullopt, 480s};
    c.orphan = {std::nullopt, 480s};
    c.delayedAck = 50ms;
    return s;
}

constexpr std::array<Profile, 6> kProfiles{{
    {"rfc9293", "RFC 9293", rfc9293, true, ""},
    {"linux", "Linux 6.18", linuxProfile, true, ""},
    {"freebsd", "FreeBSD 14", freebsd, false, "retransmission limits"},
    {"macos", "macOS (xnu)", macos, false, "retransmission limits, RST in TIME_WAIT"},
    {"windows", "Windows Server 2003", windows, false,
     "Vista and later: TIME_WAIT, FIN_WAIT_2; retransmission limits; spelling in netstat"},
    {"solaris", "Solaris", solaris, false, "RST in TIME_WAIT, retransmission limits; illumos FIN_WAIT_2 is 60 s"},
}};

}  // namespace

std::span<const Profile> profiles() { return kProfiles; }

const Profile* findProfile(std::string_view name)
{
    for (const Profile& profile : kProfiles) {
        if (profile.name == name) return &profile;
    }
    return nullptr;
}

}  // namespace tcp
