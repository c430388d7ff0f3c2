#include "files/search_text.h"

#include "tools/state_names.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace app::files {
namespace {

constexpr qsizetype kShort = 3;  ///< letters: "NAT" is not in "assassination"

enum class Script { None, Latin, Hangul };

Script scriptOf(QChar c)
{
    if (!c.isLetterOrNumber()) return Script::None;
    return c.script() == QChar::Script_Hangul ? Script::Hangul : Script::Latin;
}

bool hasHangul(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return scriptOf(c) == Script::Hangul; });
}

/// What people ask for, and what the texts call it.
struct Synonym {
    std::string_view asked;
    std::string_view said;
};
constexpr auto kSynonyms = std::to_array<Synonym>({
    {"fourway", "closes first"},          {"fourwayhandshake", "closes first"}, {"fourwayclose", "closes first"},
    {"threewayclose", "three segment"},   {"econnreset", "connection reset"},   {"econnreset", "RST"},
    {"econnrefused", "refused"},          {"etimedout", "timed out"},           {"etimedout", "gives up"},
    {"epipe", "broken pipe"},             {"epipe", "data after close"},        {"brokenpipe", "EPIPE"},
    {"eaddrinuse", "already in use"},     {"addressinuse", "already in use"},   {"backlog", "accept queue"},
    {"somaxconn", "backlog"},             {"listenoverflows", "accept queue"},  {"ephemeral", "local port"},
    {"ephemeralport", "local port"},      {"eaddrnotavail", "port exhaustion"}, {"proxy", "pool"},
    {"loadbalancer", "pool"},             {"nginx", "pool"},                    {"macos", "FreeBSD"},
    {"osx", "FreeBSD"},                   {"xnu", "FreeBSD"},                   {"retransmit", "retransmission"},
    {"resend", "retransmit"},             {"firewall", "filtered"},             {"iptables", "filtered"},
    {"solinger", "linger"},               {"nat", "NAT"},                       {"2msl", "2MSL"},
    {"tcptwreuse", "tw_reuse"},           {"twreuse", "TIME_WAIT"},             {"portexhaustion", "run out of ports"},
    {"simultaneousopen", "both connect"}, {"crash", "loses power"},             {"reboot", "boots again"},
    {"windowfull", "zero window"},        {"tcpkeepalivetime", "keepalive"},    {"sokeepalive", "keepalive"},
    {"orphan", "no process owns"},        {"halfopen", "half-open"},            {"halfclose", "half-close"},
    {"tcpfintimeout", "tcp_fin_timeout"}, {"maxorphans", "orphan"},             {"synflood", "spoofed SYN"},
    {"synqueue", "SYN queue"},            {"재시작", "restart"},                {"임시포트", "로컬 포트"},
});

constexpr tcp::Spelling kSpellings[] = {
    tcp::Spelling::Rfc,     tcp::Spelling::Stevens, tcp::Spelling::LinuxKernel, tcp::Spelling::Ss,
    tcp::Spelling::Windows, tcp::Spelling::Bsd,     tcp::Spelling::Solaris,     tcp::Spelling::LinuxNetstat,
    tcp::Spelling::DotNet,  tcp::Spelling::Snmp,
};

QString lettersOf(std::string_view text)
{
    return SearchText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).letters();
}

/// By each spelling of a state, all of them.
const QHash<QString, QStringList>& spellings()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> found;
        for (const tcp::State state : tcp::kStates) {
            QStringList same;
            for (const tcp::Spelling whose : kSpellings) same << lettersOf(tcp::spelling(state, whose));
            same.removeDuplicates();
            for (const QString& one : same) found.insert(one, same);
        }
        return found;
    }();
    return all;
}

}  // namespace

SearchText::SearchText(const QString& text)
{
    Script last = Script::None;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Script script = scriptOf(text[i]);
        if (script != Script::None) {
            letters_ += text[i].toLower();
            begins_.push_back(script != last);
            original_.push_back(i);
        }
        last = script;
    }
}

bool SearchText::isEdge(qsizetype place) const
{
    return place >= letters_.size() || begins_[static_cast<std::size_t>(place)];
}

qsizetype SearchText::find(const QString& letters) const
{
    if (letters.isEmpty()) return -1;
    const bool anywhere = hasHangul(letters);
    for (qsizetype at = letters_.indexOf(letters); at >= 0; at = letters_.indexOf(letters, at + 1)) {
        const bool whole = letters.size() > kShort || isEdge(at + letters.size());
        if (anywhere || (isEdge(at) && whole)) return original_[static_cast<std::size_t>(at)];
    }
    return -1;
}

QStringList meanings(const QString& words)
{
    const QString letters = SearchText(words).letters();
    if (letters.isEmpty()) return {};
    QStringList all{letters};
    all += spellings().value(letters);
    for (const auto& [asked, said] : kSynonyms) {
        if (lettersOf(asked) == letters) all << lettersOf(said);
    }
    all.removeDuplicates();
    return all;
}

QString sentenceAt(const QString& text, qsizetype place)
{
    const auto ends = [&text](qsizetype i) {
        return QStringLiteral(".?!").contains(text[i]) && (i + 1 == text.size() || text[i + 1].isSpace());
    };
    qsizetype from = std::min(place, text.size());
    while (from > 0 && !ends(from - 1)) --from;
    qsizetype to = place;
    while (to < text.size() && !ends(to)) ++to;
    return text.mid(from, to - from + 1).trimmed();
}

}  // namespace app::files
