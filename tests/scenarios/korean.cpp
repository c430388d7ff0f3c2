#include "scenarios/korean.h"

#include "lab/narration_rules.h"


#include <QHash>
#include <QRegularExpression>

#include <array>
#include <optional>
#include <vector>

using app::lab::sentencesOf;

namespace {

/// How a spoken word ends: 로 follows a vowel and ㄹ, 으로 any other consonant.
enum class Sound { Vowel, Rieul, Consonant };

struct Particle {
    QString consonant;
    QString vowel;
};

const std::array<Particle, 7>& particles()
{
    static const std::array<Particle, 7> all{{{"은", "는"}, {"이", "가"}, {"을", "를"}, {"과", "와"}, {"으로", "로"},
                                              {"이나", "나"}, {"이라는", "라는"}}};
    return all;
}

/// Words that are not spelled out letter by letter.
const QHash<QString, Sound>& spokenWords()
{
    static const QHash<QString, Sound> words{
        {"FIN_WAIT_1", Sound::Consonant}, {"LISTEN", Sound::Consonant}, {"CLOSING", Sound::Consonant},
        {"CLOSED", Sound::Vowel},         {"ESTABLISHED", Sound::Vowel}, {"OPEN", Sound::Consonant},
        {"CLOSE", Sound::Vowel},          {"RECEIVE", Sound::Vowel},     {"SYN_SENT", Sound::Vowel},
        {"close()", Sound::Vowel},        {"read()", Sound::Vowel},      {"write()", Sound::Vowel},
        {"connect()", Sound::Vowel},      {"accept()", Sound::Vowel},    {"recv()", Sound::Vowel},
        {"send()", Sound::Vowel},         {"listen()", Sound::Consonant}, {"shutdown()", Sound::Consonant},
        {"shutdown(SHUT_WR)", Sound::Consonant}, {"netstat", Sound::Consonant}, {"kill", Sound::Rieul},
        {"sysctl", Sound::Rieul},         {"keepalive", Sound::Vowel},   {"ECONNRESET", Sound::Consonant},
        {"ETIMEDOUT", Sound::Consonant},  {"ECONNREFUSED", Sound::Vowel}, {"EISCONN", Sound::Consonant},
        {"EADDRNOTAVAIL", Sound::Rieul},  {"EPIPE", Sound::Vowel},       {"SO_KEEPALIVE", Sound::Vowel},
        {"SO_LINGER", Sound::Vowel},
        {"EMFILE", Sound::Rieul},         {"tcpdump", Sound::Vowel},     {"nmap", Sound::Consonant},
    };
    return words;
}

/// A last letter or digit as it is spoken: L, M, N, R; 0 (영), 1 (일), 3 (삼), 6 (육), 7 (칠), 8 (팔).
Sound soundOf(QChar last)
{
    if (QStringLiteral("Ll178Rr").contains(last)) return Sound::Rieul;
    if (QStringLiteral("MmNn036").contains(last)) return Sound::Consonant;
    return Sound::Vowel;
}

std::optional<Sound> soundOf(const QString& word)
{
    static const QRegularExpression kAcronym("\\A[A-Z0-9_,.]*[A-Z0-9]\\z");
    const QString lastPart = word.section(',', -1);
    for (const QString& candidate : {word, lastPart}) {
        if (const auto found = spokenWords().constFind(candidate); found != spokenWords().constEnd()) return *found;
    }
    if (word.endsWith("timeout", Qt::CaseInsensitive)) return Sound::Consonant;
    if (kAcronym.match(lastPart).hasMatch()) return soundOf(lastPart.back());
    return std::nullopt;
}

/// `expected` of the two forms of the particle, or empty if it is right.
QString expectedFor(const QString& particle, Sound sound)
{
    for (const Particle& pair : particles()) {
        if (particle != pair.consonant && particle != pair.vowel) continue;
        const bool vowel = sound == Sound::Vowel || (sound == Sound::Rieul && pair.vowel == "로");
        const QString& right = vowel ? pair.vowel : pair.consonant;
        return right == particle ? QString() : right;
    }
    return {};
}

}  // namespace

QStringList wrongParticles(const QString& text)
{
    static const QRegularExpression kWordAndParticle(
        "([A-Za-z0-9_.,()-]*[A-Za-z0-9_)])(은|는|이나|이라는|이|가|을|를|과|와|으로|로|나|라는)(?=[\\s.,?!)]|도|만|서|$)");
    QStringList wrong;
    for (auto matches = kWordAndParticle.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto sound = soundOf(match.captured(1));
        const QString right = sound ? expectedFor(match.captured(2), *sound) : QString();
        if (right.isEmpty()) continue;
        wrong << QStringLiteral("\"%1\", expected \"%2%3\"").arg(match.captured(0), match.captured(1), right);
    }
    return wrong;
}

QStringList wrongEndings(const QString& text)
{
    static const QRegularExpression kEnding("(니다|니까|세요|까요)[.?!]\\z");
    QStringList wrong;
    for (const QString& sentence : app::lab::sentencesOf(text)) {
        if (!kEnding.match(sentence).hasMatch()) wrong << sentence;
    }
    return wrong;
}
