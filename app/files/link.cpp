#include "files/link.h"

#include "files/crowd_story.h"
#include "files/did_you_mean.h"
#include "files/json_node.h"
#include "files/languages.h"
#include "files/library.h"
#include "files/packed.h"
#include "files/scenario_writer.h"
#include "files/spoken_message.h"

#include "scenario/action_text.h"
#include "scenario/scenario.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace app::files {
namespace {

constexpr std::array<std::string_view, 9> kParameters{"lesson", "step",  "moment", "lang", "view",
                                                      "theme",  "crowd", "set",    "embed"};
constexpr std::array<std::string_view, 4> kViews{"twin", "shared", "present", "notes"};
constexpr std::array<std::string_view, 3> kThemes{"light", "dark", "system"};
const QString kOwn = QStringLiteral("own=");

QString hint(const QString& word, std::span<const std::string_view> legal)
{
    return QString::fromStdString(tcp::suggestion(word.toStdString(), legal));
}

class LinkReader {
public:
    std::variant<Link, LinkFault> read(const QString& text)
    {
        if (text.size() > kLongestLink) {
            fail(QStringLiteral("it is too long"), QStringLiteral("expected at most %1 characters").arg(kLongestLink));
        } else {
            const QUrl url(text.startsWith(u'?') || text.startsWith(u'#') ? QStringLiteral("tcp-state-lab:") + text
                                                                          : text);
            if (!url.isValid())
                fail(quoted(text) + " is no link", QStringLiteral("expected an address with ?lesson=…"));
            else readParts(QUrlQuery(url.query(QUrl::FullyEncoded)), url.fragment(QUrl::FullyEncoded));
        }
        if (fault_) return *fault_;
        return link_;
    }

private:
    void readParts(const QUrlQuery& query, const QString& fragment)
    {
        for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) readParameter(name, value);
        if (fragment.startsWith(kOwn)) readOwn(fragment.mid(kOwn.size()));
        if (fault_) return;
        checkStep();
        checkSettings();
    }

    void readParameter(const QString& name, const QString& value)
    {
        if (name == u"lesson") readLesson(value);
        else if (name == u"step") link_.step = number(name, value);
        else if (name == u"moment") link_.moment = number(name, value);
        else if (name == u"lang") readLanguage(value);
        else if (name == u"view") link_.view = oneOf(name, value, kViews);
        else if (name == u"theme") link_.theme = oneOf(name, value, kThemes);
        else if (name == u"crowd") readCrowd(value);
        else if (name == u"set") readSetting(value);
        else if (name == u"embed") link_.embedded = value != u"0";
        else if (!tcp::nearest(name.toStdString(), kParameters).empty()) {
            fail(QStringLiteral("unknown parameter ") + quoted(name), hint(name, kParameters));
        }
    }

    void readLesson(const QString& id)
    {
        link_.lesson = id;
        if (builtIn(id)) return;
        const QString near = didYouMean(id, builtInIds());
        fail(QStringLiteral("there is no lesson ") + quoted(id),
             near.isEmpty() ? QStringLiteral("expected an id of tcp-state-lab-cli list") : near);
    }

    void readCrowd(const QString& id)
    {
        link_.crowd = id;
        if (crowdStory(id)) return;
        QStringList ids;
        for (const CrowdStory& story : crowdStories()) ids << QString::fromStdString(story.id);
        fail(QStringLiteral("there is no crowd scenario ") + quoted(id),
             QStringLiteral("expected ") + ids.join(", "));
    }

    void readLanguage(const QString& tag)
    {
        link_.language = tag;
        if (!isLanguageTag(tag))
            fail(QStringLiteral("lang ") + quoted(tag),
                 QStringLiteral("expected a language tag such as \"en\" or \"ko\""));
    }

    void readSetting(const QString& pair)
    {
        const qsizetype colon = pair.indexOf(u':');
        if (colon > 0) link_.settings.emplace_back(pair.first(colon).toStdString(), pair.mid(colon + 1).toStdString());
        else fail(QStringLiteral("set ") + quoted(pair), QStringLiteral("expected KEY:VALUE, such as msl:5s"));
    }

    void readOwn(const QString& packed)
    {
        const auto json = unpacked(packed.toLatin1(), kMostOctets);
        if (!json)
            return fail(QStringLiteral("the scenario in it is damaged"), QStringLiteral("expected the whole link"));
        link_.own = readScenario(*json);
        if (!link_.lesson.isEmpty())
            fail(QStringLiteral("two scenarios"), QStringLiteral("expected \"lesson\" or \"own\""));
        if (!link_.own->good()) fail(link_.own->faults.front().text("scenario"), {});
    }

    /// Of which there is one only where a scenario is told.
    void checkStep()
    {
        const auto file = link_.scenario();
        if (!file && (link_.step || link_.moment > 0))
            return fail(QStringLiteral("a step without a lesson"), QStringLiteral("expected \"lesson\" or \"own\""));
        const int steps = file ? static_cast<int>(file->scenario.steps.size()) : 0;
        if (link_.step && *link_.step > steps)
            fail(QStringLiteral("there is no step %1").arg(*link_.step), QStringLiteral("expected 0 to %1").arg(steps));
    }

    void checkSettings()
    {
        if (link_.settings.empty()) return;
        const auto file = link_.scenario();
        if (!file)
            return fail(QStringLiteral("settings without a lesson"), QStringLiteral("expected \"lesson\" or \"own\""));
        const auto result = tcp::settingsOf(file->scenario, link_.settings);
        if (result.error) fail(QStringLiteral("set: ") + QString::fromStdString(*result.error), {});
    }

    int number(const QString& name, const QString& text)
    {
        static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,9}\\z"));
        if (!digits.match(text).hasMatch()) fail(name + u' ' + quoted(text), QStringLiteral("expected 0, 1, 2 …"));
        return text.toInt();
    }

    QString oneOf(const QString& name, const QString& text, std::span<const std::string_view> legal)
    {
        if (std::find(legal.begin(), legal.end(), text.toStdString()) == legal.end())
            fail(name + u' ' + quoted(text), hint(text, legal));
        return text;
    }

    /// The first thing that is wrong is told.
    void fail(const QString& wrong, const QString& expected)
    {
        const QString all = expected.isEmpty() ? wrong : spokenMessage(wrong) + "; " + spokenMessage(expected);
        if (!fault_) fault_ = LinkFault{QCoreApplication::translate("Message", "link: %1").arg(all)};
    }

    Link link_;
    std::optional<LinkFault> fault_;
};

QString encoded(const QString& value) { return QString::fromLatin1(QUrl::toPercentEncoding(value, ":")); }

}  // namespace

std::optional<ScenarioFile> Link::scenario() const { return own ? own : builtIn(lesson); }

bool looksLikeLink(const QString& text)
{
    static const QRegularExpression scheme(QStringLiteral("\\A(tcp-state-lab:|https?://)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

std::variant<Link, LinkFault> readLink(const QString& text) { return LinkReader().read(text); }

QString linkText(const Link& link, const QString& base)
{
    QStringList parts;
    const auto add = [&](const char* name, const QString& value) {
        parts << QLatin1String(name) + (u'=' + encoded(value));
    };
    if (!link.lesson.isEmpty()) add("lesson", link.lesson);
    if (link.step) add("step", QString::number(*link.step));
    if (link.moment > 0) add("moment", QString::number(link.moment));
    if (!link.language.isEmpty()) add("lang", link.language);
    if (!link.view.isEmpty()) add("view", link.view);
    if (!link.theme.isEmpty()) add("theme", link.theme);
    if (!link.crowd.isEmpty()) add("crowd", link.crowd);
    for (const auto& [key, value] : link.settings) add("set", QString::fromStdString(key + ':' + value));
    if (link.embedded) add("embed", QStringLiteral("1"));
    QString text = base;
    if (!parts.isEmpty()) text += u'?' + parts.join(u'&');
    if (link.own) text += u'#' + kOwn + QString::fromLatin1(packed(writeLessonFile(*link.own)));
    return text.size() <= kLongestLink ? text : QString();
}

}  // namespace app::files
