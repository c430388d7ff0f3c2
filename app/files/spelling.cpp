#include "files/spelling.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace app::files {
namespace {

QString nameOf(tcp::State state, tcp::Spelling spelling)
{
    const std::string_view name = tcp::spelling(state, spelling);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// ESTABLISHED and CLOSED end in a vowel as Koreans say them, ESTAB and UNCONN do not: the particle behind them
/// follows. It is passed over in the text.
QString particleAfter(const QString& name, const QString& text, qsizetype& end)
{
    static const QHash<QChar, QString> afterConsonant{{u'가', "이"}, {u'는', "은"}, {u'를', "을"},
                                                      {u'와', "과"}, {u'로', "으로"}, {u'라', "이라"}};
    if (name != u"ESTAB" && name != u"UNCONN") return {};
    const QString other = end < text.size() ? afterConsonant.value(text[end]) : QString();
    if (!other.isEmpty()) ++end;
    return other;
}

/// The names of some spellings, wherever they stand as whole words: Korean particles may follow, letters, digits and
/// hyphens may not.
class Names {
public:
    explicit Names(std::initializer_list<tcp::Spelling> spellings, const QString& with = {})
    {
        for (const tcp::Spelling spelling : spellings) {
            for (const tcp::State state : tcp::kStates)
                if (const QString name = nameOf(state, spelling); name.contains(with)) states_.insert(name, state);
        }
        any_.setPattern(
            QStringLiteral("(?<![A-Za-z0-9_-])(?:%1)(?![A-Za-z0-9_-])").arg(QStringList(states_.keys()).join(u'|')));
    }

    QString replacedIn(const QString& text, tcp::Spelling spelling) const
    {
        QString spelled;
        qsizetype end = 0;
        for (auto found = any_.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString name = nameOf(states_.value(match.captured()), spelling);
            spelled += text.mid(end, match.capturedStart() - end) + name;
            end = match.capturedEnd();
            if (name != match.captured()) spelled += particleAfter(name, text, end);
        }
        return spelled + text.mid(end);
    }

private:
    QHash<QString, tcp::State> states_;
    QRegularExpression any_;
};

tcp::Spelling& chosen()
{
    static tcp::Spelling spelling = tcp::Spelling::Stevens;
    return spelling;
}

QString outsideNetstat(const QString& text, const Names& names)
{
    if (chosen() == tcp::Spelling::Stevens) return text;  // as it is written
    static const QRegularExpression sentenceEnd(QStringLiteral("(?<=[.?!]) "));
    QStringList sentences;
    for (const QString& sentence : text.split(sentenceEnd))
        sentences << (sentence.contains(u"netstat") ? sentence : names.replacedIn(sentence, chosen()));
    return sentences.join(u' ');
}

}  // namespace

tcp::Spelling chosenSpelling() { return chosen(); }

void chooseSpelling(tcp::Spelling spelling) { chosen() = spelling; }

QString inSpelling(const QString& text, tcp::Spelling spelling)
{
    static const Names names{{tcp::Spelling::Rfc, tcp::Spelling::Stevens}};
    return names.replacedIn(text, spelling);
}

QString inSpelling(const QString& text) { return inSpelling(text, chosen()); }

QString writtenInSpelling(const QString& text)
{
    static const Names names({tcp::Spelling::Stevens});
    return outsideNetstat(text, names);
}

QString toolTextInSpelling(const QString& text)
{
    static const Names names{{tcp::Spelling::Stevens}, QStringLiteral("_")};
    return outsideNetstat(text, names);
}

}  // namespace app::files
