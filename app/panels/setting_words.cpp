#include "panels/setting_words.h"

#include "lab/words.h"
#include "simulation/profiles.h"

#include <QCoreApplication>

#include <string>
#include <utility>

namespace app {
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
    if (key.name == "rto_initial") return Setting::tr("RTO, first");
    if (key.name == "rto_min") return Setting::tr("RTO min");
    if (key.name == "rto_max") return Setting::tr("RTO max");
    if (key.name == "retries") return Setting::tr("Data retries");
    if (key.name == "user_timeout") return Setting::tr("User timeout");
    if (key.name == "mss") return QStringLiteral("MSS");
    if (key.name == "window") return Setting::tr("Window");
    if (key.name == "iss_client") return Setting::tr("ISS of the client");
    if (key.name == "iss_server") return Setting::tr("ISS of the server");
    if (key.name == "challenge_ack") return Setting::tr("Challenge ACK");
    if (key.name == "keepalive") return Setting::tr("Keep-alive after");
    if (key.name == "loss") return Setting::tr("Loss");
    if (key.name == "seed") return Setting::tr("Random seed");
    return qstring(key.name);
}

QString settingTip(const tcp::SettingKey& key)
{
    if (key.name == "msl")
        return Setting::tr("Maximum segment lifetime. TIME_WAIT lasts 2MSL; nothing else depends on it.");
    if (key.name == "tcp_fin_timeout")
        return Setting::tr("How long an orphaned FIN_WAIT_2 lives (a Linux rule). It has no influence on TIME_WAIT.");
    if (key.name == "latency") return Setting::tr("How long a segment is on its way.");
    if (key.name == "rto_min") return Setting::tr("The retransmission timeout is never shorter.");
    if (key.name == "rto_max") return Setting::tr("The retransmission timeout is never longer.");
    if (key.name == "rto_initial") return Setting::tr("The retransmission timeout before anything was measured.");
    if (key.name == "syn_retries") return Setting::tr("How often a SYN is sent again.");
    if (key.name == "syn_linear_timeouts") return Setting::tr("So many timeouts of a SYN without doubling.");
    if (key.name == "synack_retries") return Setting::tr("How often a SYN,ACK is sent again.");
    if (key.name == "retries") return Setting::tr("How often data is sent again.");
    if (key.name == "orphan_retries") return Setting::tr("How often an orphan sends its FIN or data again.");
    if (key.name == "user_timeout") return Setting::tr("The user gives up after this long without an acknowledgment.");
    if (key.name == "mss") return Setting::tr("The most data in a segment, in octets.");
    if (key.name == "window") return Setting::tr("Room for data that the application has not read, in octets.");
    if (key.name == "iss_client" || key.name == "iss_server") return Setting::tr("The first sequence number.");
    if (key.name == "challenge_ack") return Setting::tr("RFC 5961: suspicious SYN and RST draw an ACK.");
    if (key.name == "rfc1337") return Setting::tr("TIME_WAIT ignores RST (RFC 1337).");
    if (key.name == "keepalive") return Setting::tr("An idle connection is probed after this time.");
    if (key.name == "backlog") return Setting::tr("Connections that may wait for accept().");
    if (key.name == "abort_on_overflow") return Setting::tr("A full accept queue answers with an RST.");
    if (key.name == "tcp_syncookies") {
        return Setting::tr("With a full SYN queue a SYN is dropped (0) or answered with a cookie (1); 2: every SYN "
                           "gets a cookie.");
    }
    if (key.name == "loss") return Setting::tr("Share of segments that the network loses, 0 to 1.");
    if (key.name == "seed") return Setting::tr("The same seed gives the same run.");
    return qstring(key.name);
}

QString settingForPeople(const tcp::SettingKey& key, const tcp::Settings& settings)
{
    const std::string value = key.get(settings);
    if (value == "none") return Setting::tr("none");
    if (value == "by time") return Setting::tr("by time");
    if (value == "seeded") return Setting::tr("seeded");
    if (value == "true") return Setting::tr("yes");
    if (value == "false") return Setting::tr("no");
    if (const auto time = isTime(key.kind) ? tcp::durationFromText(value) : std::nullopt) return formatSpan(*time);
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
    if (key.kind == "count or by time") return Setting::tr("Expected: a whole number up to 255, or by time.");
    if (key.kind == "count") return Setting::tr("Expected: a whole number.");
    if (key.kind == "0, 1, 2 or none") return Setting::tr("Expected: 0, 1, 2 or none.");
    if (key.kind == "octets") return Setting::tr("Expected: a number of octets, at most 65,535.");
    if (key.kind == "yes/no") return Setting::tr("Expected: yes or no.");
    if (key.kind == "probability") return Setting::tr("Expected: a number from 0 to 1, such as 0.1.");
    if (key.kind == "number or seeded") return Setting::tr("Expected: a number up to 4294967295, or seeded.");
    return Setting::tr("Expected: a number.");
}

/// The doubts of model/simulation/profiles.cpp, listed here so that they are translated.
QString profileDoubt(const tcp::Profile& profile)
{
    [[maybe_unused]] static constexpr const char* kDoubts[] = {
        QT_TRANSLATE_NOOP("Setting", "retransmission limits"),
        QT_TRANSLATE_NOOP("Setting", "retransmission limits, RST in TIME_WAIT"),
        QT_TRANSLATE_NOOP("Setting", "Vista and later: TIME_WAIT, FIN_WAIT_2; retransmission limits; "
                                     "spelling in netstat"),
        QT_TRANSLATE_NOOP("Setting", "RST in TIME_WAIT, retransmission limits; illumos FIN_WAIT_2 is 60 s"),
    };
    return QCoreApplication::translate("Setting", std::string(profile.doubt).c_str());
}

QString profileTitle(const tcp::Settings& settings)
{
    const tcp::Profile* profile = tcp::findProfile(settings.profile);
    return profile ? qstring(profile->title) : qstring(settings.profile);
}

}  // namespace app
