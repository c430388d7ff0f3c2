#include "panels/setting_words.h"

#include "files/time_words.h"
#include "lab/words.h"
#include "simulation/profiles.h"

#include <QCoreApplication>

#include <string>
#include <utility>

namespace app::panels {
namespace {

struct Setting {
    Q_DECLARE_TR_FUNCTIONS(Setting)
};

bool isTime(std::string_view kind) { return kind.substr(0, 8) == "duration"; }

}  // namespace

QString settingLabel(const tcp::SettingKey& key)
{
    if (key.name == "msl") return QStringLiteral("MSL");
    if (key.name == "latency") return Setting::tr("One-way delay");
    if (key.name == "rto_initial") return Setting::tr("Initial RTO");
    if (key.name == "rto_min") return Setting::tr("Minimum RTO");
    if (key.name == "rto_max") return Setting::tr("Maximum RTO");
    if (key.name == "retries") return Setting::tr("Data retries");
    if (key.name == "user_timeout") return Setting::tr("User timeout");
    if (key.name == "mss") return QStringLiteral("MSS");
    if (key.name == "window") return Setting::tr("Window");
    if (key.name == "iss_client") return Setting::tr("Client ISS");
    if (key.name == "iss_server") return Setting::tr("Server ISS");
    if (key.name == "challenge_ack") return Setting::tr("Challenge ACK");
    if (key.name == "keepalive") return Setting::tr("Keepalive time");
    if (key.name == "keepalive_interval") return Setting::tr("Keepalive interval");
    if (key.name == "keepalive_probes") return Setting::tr("Keepalive probes");
    if (key.name == "box") return Setting::tr("Box in the middle");
    if (key.name == "loss") return Setting::tr("Loss");
    if (key.name == "seed") return Setting::tr("Random seed");
    return lab::qstring(key.name);
}

namespace {

/// Socket options, what a kernel does about loss and orphans, and the box in the middle. Empty: it is none of them.
QString tipOfOption(const tcp::SettingKey& key)
{
    if (key.name == "defer_accept")
        return Setting::tr("TCP_DEFER_ACCEPT: a request waits this long for data before it becomes a connection.");
    if (key.name == "linger2_off")
        return Setting::tr("TCP_LINGER2 below 0: after close(), an RST takes the place of FIN_WAIT_2.");
    if (key.name == "shutdown_reads")
        return Setting::tr("shutdown() is SHUT_RDWR: reading ends too, and later data gets an RST.");
    if (key.name == "linger")
        return Setting::tr("SO_LINGER: close() waits this long for the ACK of the FIN. 0 s: close() sends an RST.");
    if (key.name == "nodelay")
        return Setting::tr("TCP_NODELAY. no: Nagle's algorithm, small segments wait for the ACK of what is in flight.");
    if (key.name == "duplicate_acks")
        return Setting::tr(
            "Fast retransmit after this many duplicate ACKs; 0: only the retransmission timer retransmits.");
    if (key.name == "tcp_max_orphans")
        return Setting::tr("Linux: close() resets the connection when there are already this many orphans.");
    return {};
}

QString tipOfBox(const tcp::SettingKey& key)
{
    if (key.name == "box")
        return Setting::tr(
            "A firewall or a NAT between the hosts: the client may open connections, the server may not.");
    if (key.name == "box_loose") return Setting::tr("The box picks up a connection of which it has seen no SYN.");
    if (key.name == "box_liberal")
        return Setting::tr("The box does not check sequence numbers against windows, except of RSTs.");
    if (key.name == "box_max_retrans")
        return Setting::tr(
            "After this many equal segments in a row, the box waits no longer than box_timeout_max_retrans.");
    if (key.name == "box_timeout_unacknowledged")
        return Setting::tr("While data waits for its ACK the box forgets a connection after at most this long.");
    if (key.name == "box_timeout_max_retrans")
        return Setting::tr(
            "While a segment comes again and again, or a window is shut, the box forgets after at most this long.");
    if (key.name == "box_unknown")
        return Setting::tr("Segments without an entry are dropped, or answered with an RST.");
    if (key.name.substr(0, 11) == "box_timeout")
        return Setting::tr("The box forgets a connection in this state after this long without a segment.");
    return {};
}

}  // namespace

QString settingTip(const tcp::SettingKey& key)
{
    if (key.name == "msl")
        return Setting::tr("Maximum segment lifetime. TIME_WAIT lasts 2MSL (real Linux: always 60 s); nothing else "
                           "depends on it.");
    if (key.name == "tcp_fin_timeout")
        return Setting::tr("How long an orphaned FIN_WAIT_2 lasts (a Linux rule). It does not affect TIME_WAIT.");
    if (key.name == "latency") return Setting::tr("How long a segment takes to reach the other host.");
    if (key.name == "rto_min") return Setting::tr("Shortest retransmission timeout.");
    if (key.name == "rto_max") return Setting::tr("Longest retransmission timeout.");
    if (key.name == "rto_initial") return Setting::tr("Retransmission timeout before the first RTT measurement.");
    if (key.name == "syn_retries") return Setting::tr("How many times a SYN is retransmitted.");
    if (key.name == "syn_linear_timeouts") return Setting::tr("How many SYN timeouts pass before the interval starts "
                                                              "to double.");
    if (key.name == "synack_retries") return Setting::tr("How many times a SYN,ACK is retransmitted.");
    if (key.name == "retries") return Setting::tr("How many times data is retransmitted.");
    if (key.name == "orphan_retries") return Setting::tr("How many times an orphan retransmits its FIN or data.");
    if (key.name == "user_timeout") return Setting::tr("The user gives up after this long without an acknowledgment.");
    if (key.name == "mss") return Setting::tr("Maximum data in a segment, in bytes.");
    if (key.name == "window") return Setting::tr("Buffer space for data that the application has not read, in bytes.");
    if (key.name == "iss_client" || key.name == "iss_server") return Setting::tr("The first sequence number.");
    if (key.name == "challenge_ack") return Setting::tr("RFC 5961: a suspicious SYN or RST triggers a challenge ACK.");
    if (key.name == "rfc1337") return Setting::tr("TIME_WAIT ignores RST (RFC 1337).");
    if (key.name == "keepalive") return Setting::tr("An idle connection is probed after this time.");
    if (key.name == "drop_synfin") return Setting::tr("FreeBSD: segments with SYN and FIN are dropped.");
    if (key.name == "keepalive_interval") return Setting::tr("Time between unanswered keepalive probes.");
    if (key.name == "keepalive_probes") return Setting::tr("The connection is given up after this many probes.");
    if (key.name == "backlog") return Setting::tr("Connections that may wait for accept().");
    if (key.name == "abort_on_overflow") return Setting::tr("A full accept queue answers with an RST.");
    if (key.name == "tcp_syncookies") {
        return Setting::tr("When the SYN queue is full: 0 drops the SYN, 1 answers with a cookie. 2: every SYN gets a "
                           "cookie.");
    }
    if (key.name == "loss") return Setting::tr("Share of segments that the network loses, 0 to 1.");
    if (key.name == "seed") return Setting::tr("The same seed gives the same run.");
    for (const QString& tip : {tipOfOption(key), tipOfBox(key)}) {
        if (!tip.isEmpty()) return tip;
    }
    return lab::qstring(key.name);
}

QString settingForPeople(const tcp::SettingKey& key, const tcp::Settings& settings)
{
    const std::string value = key.get(settings);
    if (value == "none") return Setting::tr("none");
    if (value == "by time") return Setting::tr("by time");
    if (value == "seeded") return Setting::tr("seeded");
    if (value == "true") return Setting::tr("yes");
    if (value == "false") return Setting::tr("no");
    if (const auto time = isTime(key.kind) ? tcp::durationFromText(value) : std::nullopt)
        return files::TimeWords::oneUnit(*time);
    return QString::fromStdString(value);
}

QString settingFromPeople(const QString& typed)
{
    QString text = typed.trimmed();
    const std::pair<QString, const char*> words[] = {
        {Setting::tr("none"), "none"}, {Setting::tr("by time"), "by time"}, {Setting::tr("seeded"), "seeded"},
        {Setting::tr("yes"), "true"},  {Setting::tr("no"), "false"},
    };
    for (const auto& [word, value] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0) return QLatin1String(value);
    }
    if (text == QLatin1String("by time")) return text;
    text.remove(' ');
    // Korean units are one syllable behind the number; both spellings are understood in either language.
    const std::pair<const char16_t*, const char*> units[] = {
        {u"밀리초", "ms"}, {u"초", "s"}, {u"분", "min"}, {u"시간", "h"}};
    for (const auto& [unit, latin] : units) text.replace(QString::fromUtf16(unit), QLatin1String(latin));
    return text;
}

QString settingExpectation(const tcp::SettingKey& key)
{
    if (key.kind == "duration") return Setting::tr("Expected: a time such as 500ms, 30s or 2min.");
    if (key.kind == "duration or none") return Setting::tr("Expected: a time such as 60s or 5min, or none.");
    if (key.kind == "count or by time") return Setting::tr("Expected: a whole number up to 255, or “by time”.");
    if (key.kind == "count") return Setting::tr("Expected: a whole number.");
    if (key.kind == "0, 1, 2 or none") return Setting::tr("Expected: 0, 1, 2 or none.");
    if (key.kind == "count or none") return Setting::tr("Expected: a whole number, or none.");
    if (key.kind == "octets") return Setting::tr("Expected: a number of bytes, at most 65,535.");
    if (key.kind == "yes/no") return Setting::tr("Expected: yes or no.");
    if (key.kind == "none, firewall or nat") return Setting::tr("Expected: none, firewall or nat.");
    if (key.kind == "drop or reset") return Setting::tr("Expected: drop or reset.");
    if (key.kind == "probability") return Setting::tr("Expected: a number from 0 to 1, such as 0.1.");
    if (key.kind == "number or seeded") return Setting::tr("Expected: a number up to 4294967295, or “seeded”.");
    return Setting::tr("Expected: a number.");
}

/// The doubts of model/simulation/profiles.cpp, listed here so that they are translated.
QString profileDoubt(const tcp::Profile& profile)
{
    [[maybe_unused]] static constexpr const char* kDoubts[] = {
        QT_TRANSLATE_NOOP("Setting", "RST in TIME_WAIT; retransmission limits and answers, taken from FreeBSD"),
        QT_TRANSLATE_NOOP("Setting", "Vista and later: TIME_WAIT, FIN_WAIT_2; keepalive of Server 2003; "
                                     "SYN,ACK retransmissions; spelling in netstat"),
        QT_TRANSLATE_NOOP("Setting", "RST in TIME_WAIT, SYN,ACK retransmissions, interval of keepalive probes; "
                                     "illumos FIN_WAIT_2 is 60 s"),
    };
    return QCoreApplication::translate("Setting", std::string(profile.doubt).c_str());
}

QString profileTitle(const tcp::Settings& settings)
{
    const auto of = [&](tcp::HostId host) {
        const std::string_view name = settings.of(host).profile;
        const tcp::Profile* profile = tcp::findProfile(name);
        return lab::qstring(profile ? profile->title : name);
    };
    const QString client = of(tcp::HostId::Client), server = of(tcp::HostId::Server);
    return client == server ? client : client + QStringLiteral(" / ") + server;
}

}  // namespace app::panels
