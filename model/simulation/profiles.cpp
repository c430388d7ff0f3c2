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
    s.portRule = PortRule::Bsd;
    s.issClient.reset();
    s.issServer.reset();
    s.config.userTimeout.reset();
    s.config.mss = 1460;
    s.config.resetsDataAfterClose = true;
    s.config.resetsUnreadAtClose = true;
    s.config.abortCarriesAck = true;
    s.config.shutdownSparesListener = true;
    s.config.shutsAgain = true;
    s.config.tellsAfter.reset();
    s.config.sillyOverride = {};
    s.config.requestsUnowned = true;
    s.config.tellsOwnersOnly = true;
    s.config.tellsResetAfterClose = true;
    s.config.socketErrors = true;
    s.config.toleratesMissingTimestamps = true;
    s.config.delayedAck = 40ms;
    s.config.challengeMost = 1;  // Linux tcp_invalid_ratelimit
    s.config.challengeTime = 500ms;
    return s;
}

// RFC 7323 and RFC 2018: what most systems offer today.
void offerOptions(Config& config, std::uint8_t windowScale)
{
    config.timestamps = true;
    config.windowScaling = true;
    config.windowScale = windowScale;
    config.sack = true;
}

// facts: linux; include/net/tcp.h, net/ipv4/tcp_*.c of Linux 6.18
Settings linuxProfile()
{
    Settings s = system("linux");
    s.synCookies = 1;
    s.maxOrphans = 131'072;  // tcp_init: as many as the hash table of a machine with some memory has room for
    s.portRule = PortRule::Linux;
    s.exitClosesNewestFirst = true;
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
    c.retransmitsIntoShutWindow = true;
    c.halfWindowSegments = true;
    c.updatesDoubledWindow = true;
    c.abortTellsWindow = true;  // measured: 64512 in a reset of abort() on Linux 6.18.44
    c.resetsInSynReceived = true;
    c.brokenPipeAfterFin = true;
    c.abortResetsUnsent = true;
    c.keepAliveRunsOn = true;
    c.issPerSecond = 15'625'000;  // secure_tcp_seq: every 64 ns
    c.rtoMinOnVariance = true;
    c.modelTimeout = true;
    c.userTimeoutFromRetransmission = true;
    c.tailLossProbe = true;
    c.naglesSmallOnly = true;
    c.delayedAckOfFin = 4ms;
    c.quickAcks = 16;
    c.estimatesReceiveMss = true;
    offerOptions(c, 7);  // tcp_rmem[2] is 6 MiB
    c.windowInSegments = true;
    c.lenientPaws = true;
    c.checksEchoOfSyn = true;
    return s;
}

// facts: other-systems; tcp_timer.h and tcp_{timer,input,output,timewait,syncache}.c of FreeBSD 13/14, tcp(4)
Settings freebsd()
{
    Settings s = system("freebsd");
    s.portRule = PortRule::Bsd;
    Config& c = s.config;
    c.msl = 30s;
    offerOptions(c, 6);  // net.inet.tcp.rfc1323, net.inet.tcp.sack.enable; tcp_syncache.c: kern.ipc.maxsockbuf is 2 MiB
    c.optionOrder = OptionOrder::Bsd;
    c.finTimeout = 600s;  // TP_MAXIDLE = keepcnt 8 x keepintvl 75 s
    c.finTimeoutClause = Clause::BsdFinWait2;
    c.rfc1337 = true;     // tcp_twcheck drops every RST
    c.timeWaitCheck = true;
    c.resetsUnreadAtClose = false;  // tcp_disconnect: sbflush(), then the FIN
    c.abortTellsWindow = false;  // tcp_output: "If a RST segment is sent, advertise a window of zero."
    c.abortResetsWhatWasOpen = true;
    c.acksRepeatFin = true;
    c.dropsOnSyn = true;
    c.takesAckOfOld = true;
    c.keepsTextOfSyn = true;
    c.ignoresSynAckInListen = true;
    c.idleEndsBeforeChecks = true;
    c.challengeMost = 5;  // tcp_ack_war_cnt
    c.challengeTime = 1s; // tcp_ack_war_time_window
    c.rtoMin = 230ms;     // TCPTV_MIN and tcp_rexmit_slop
    c.rtoMax = 64s;       // TCPTV_REXMTMAX
    c.syn = {std::nullopt, 75s, true};  // TCPTV_KEEP_INIT
    c.synAck = {3, {}};   // SYNCACHE_MAXREXMTS
    c.data = {12, {}};    // TCP_MAXRXTSHIFT
    c.orphan = {12, {}};
    c.keepAliveInterval = 75s;  // TCPTV_KEEPINTVL
    c.keepAliveProbes = 8;      // TCPTV_KEEPCNT
    c.persistMin = 5s;    // TCPTV_PERSMIN
    c.lingerEnd = LingerEnd::WouldBlock;  // soclose
    c.discardsAfterShutRead = true;       // tcp_do_segment, SBS_CANTRCVMORE
    c.delayedAck = 40ms;  // TCPTV_DELACK, hz/25
    return s;
}

// xnu bsd/netinet/tcp_timer.h: TCPTV_MSL 15 s, TCPTV_FINWAIT2 60 s, the others as on FreeBSD; the rules by inference
Settings macos()
{
    Settings s = freebsd();
    s.profile = "macos";
    s.config.msl = 15s;
    s.config.abortTellsWindow = true;  // tcp_output.c: without what FreeBSD 12 has for RST
    s.config.optionOrder = OptionOrder::Xnu;
    s.config.finTimeout = 60s;
    s.config.rfc1337 = false;
    s.config.timeWaitCheck = false;
    s.config.delayedAck = 100ms;
    return s;
}

// Server 2003 TcpTimedWaitDelay 120 s; KB 923200 and 813056: FIN_WAIT_2 120 s, also half-closed; TcpInitialRTT 3 s and
// TcpMaxConnectRetransmissions 2: connect() gives up after 21 s; KeepAliveInterval 1 s, ten probes from Vista on
// (SO_KEEPALIVE and SIO_KEEPALIVE_VALS, learn.microsoft.com); shutdown function, the same
Settings windows()
{
    Settings s = system("windows");
    s.portRule = PortRule::Windows;
    Config& c = s.config;
    c.sack = true;  // SackOpts 1; without Tcp1323Opts neither timestamps nor window scale are offered
    c.optionOrder = OptionOrder::Windows;
    c.msl = 60s;
    c.finTimeout = 120s;
    c.halfClosedFinTimeout = true;
    c.finTimeoutClause = Clause::WindowsFinWait2;
    c.rtoInitial = 3s;
    c.rtoMin = 300ms;
    c.syn = {2, {}};
    c.synAck = {2, {}};
    c.data = {5, {}};
    c.orphan = {5, {}};
    c.keepAliveInterval = 1s;
    c.keepAliveProbes = 10;
    c.delayedAck = 200ms;
    c.lingerEnd = LingerEnd::Aborts;  // closesocket: "terminates the connection before closesocket returns"
    c.resetsAfterShutRead = true;     // shutdown, SD_RECEIVE: "or data arrives subsequently, the connection is reset"
    return s;
}

// Oracle tunables: tcp_time_wait_interval 60,000 ms; tcp_fin_wait_2_flush_interval 675,000 ms; tcp_ip_abort_cinterval
// 3 min; tcp_ip_abort_interval and tcp_keepalive_abort_interval 8 min
Settings solaris()
{
    Settings s = system("solaris");
    s.portRule = PortRule::Bsd;
    Config& c = s.config;
    c.sack = true;           // tcp_sack_permitted 2
    c.windowScaling = true;  // tcp_wscale_always 1; tcp_tstamp_always 0
    c.optionOrder = OptionOrder::Windows;
    c.msl = 30s;
    c.finTimeout = 675s;
    c.finTimeoutClause = Clause::SolarisFinWait2;
    c.rtoMin = 400ms;
    c.syn = {std::nullopt, 180s, true};
    c.synAck = {std::nullopt, 180s, true};
    c.data = {std::nullopt, 480s, true};
    c.orphan = {std::nullopt, 480s, true};
    c.keepAliveInterval = 60s;  // only that it is given up after 8 min is documented
    c.keepAliveProbes = 8;
    c.delayedAck = 50ms;
    return s;
}

constexpr std::array<Profile, 6> kProfiles{{
    {"rfc9293", "RFC 9293", rfc9293, true, ""},
    {"linux", "Linux 6.18", linuxProfile, true, ""},
    {"freebsd", "FreeBSD 14", freebsd, true, ""},
    {"macos", "macOS (xnu)", macos, false, 
     "RST in TIME_WAIT; retransmission limits and answers, taken from FreeBSD"},
    {"windows", "Windows Server 2003", windows, false,
     "Vista and later: TIME_WAIT, FIN_WAIT_2; keepalive of Server 2003; SYN,ACK retransmissions; "
     "spelling in netstat"},
    {"solaris", "Solaris", solaris, false,
     "RST in TIME_WAIT, SYN,ACK retransmissions, interval of keepalive probes; illumos FIN_WAIT_2 is 60 s"},
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
