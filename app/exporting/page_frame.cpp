#include "exporting/page_frame.h"

#include "files/languages.h"
#include "panels/scenario_panel.h"
#include "theme/appearance.h"

#include <QFile>

namespace app::exporting {
namespace {

QString resource(const char* name)
{
    QFile file(QStringLiteral(":/page/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The page's own colours, from the palette of the program.
QString pageColors(const theme::Theme& theme)
{
    return QStringLiteral("--bg:%1;--panel:%2;--ink:%3;--dim:%4;--rule:%5;--focus:%6;--on:%7;color-scheme:%8;")
        .arg(theme.canvas.name(), theme.panel.name(), theme.text.name(), theme.muted.name(), theme.hair.name(),
             theme.focus.name(), theme.canvas.name(), theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

}  // namespace

PageFrame::PageFrame(QStringList languages, QString first, std::function<void(const QString&)> speak)
    : languages_(std::move(languages)), first_(std::move(first)), speak_(std::move(speak))
{
}

void PageFrame::setColors(QString light, QString dark, QString style)
{
    light_ = std::move(light);
    dark_ = std::move(dark);
    style_ = std::move(style);
}

QString PageFrame::style() const
{
    QString shown;
    for (const QString& language : languages_)
        shown += QStringLiteral(":root[data-lang=\"%1\"] [data-l=\"%1\"]{display:revert}").arg(language);
    QString text = resource("page.css");
    text.replace(QLatin1String("@LIGHT@"), pageColors(theme::Theme::light()) + light_);
    text.replace(QLatin1String("@DARK_PAGE@"), pageColors(theme::Theme::dark_()));
    text.replace(QLatin1String("@DARK@"), dark_);
    text.replace(QLatin1String("@LANGUAGES@"), shown);
    return text + style_;
}

QString PageFrame::inEach(const char* element, const std::function<QString(const QString&)>& text) const
{
    QString html;
    for (const QString& language : languages_) {
        speak_(language);
        html += QStringLiteral("<%1 data-l=\"%2\" lang=\"%2\">%3</%1>")
                    .arg(QLatin1String(element), language, text(language));
    }
    return html;
}

QString PageFrame::header() const
{
    const auto title = [this](const QString& language) { return titles_.at(language).toHtmlEscaped(); };
    QString html = QStringLiteral("<header><h1>%1</h1>").arg(inEach("span", title));
    for (const QString& language : languages_) {
        html += QStringLiteral("<button data-speak=\"%1\" lang=\"%1\" aria-pressed=\"%2\">%3</button>")
                    .arg(language, language == first_ ? QStringLiteral("true") : QStringLiteral("false"),
                         files::languageName(language));
    }
    html += QStringLiteral("<button class=\"theme\">%1</button></header>")
                .arg(inEach("span", [](const QString&) { return PageWords::tr("Light or dark"); }));
    return html;
}

QByteArray PageFrame::page(const QString& body) const
{
    QString titles;
    for (const auto& [language, title] : titles_)
        titles += QStringLiteral(" data-title-%1=\"%2\"").arg(language, title.toHtmlEscaped());
    const QString foot = inEach("p", [](const QString&) {
        return PageWords::tr("Made by TCP State Lab %1. Nothing is loaded or sent.")
            .arg(QStringLiteral(TCP_STATE_LAB_VERSION));
    });
    const QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" data-lang=\"%1\"%2>\n<head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
            .arg(first_, titles);
    return (html + titles_.at(first_).toHtmlEscaped() + QStringLiteral("</title>\n<style>") + style()
            + QStringLiteral("</style></head>\n<body>") + header() + body + QStringLiteral("<footer>") + foot
            + QStringLiteral("</footer><script>") + resource("page.js") + QStringLiteral("</script></body></html>\n"))
        .toUtf8();
}

QByteArray PageFrame::lesson(const QString& definitions, const std::vector<QString>& steps) const
{
    QString list, sections;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        list += QStringLiteral("<li><a href=\"#step-%1\">%1</a></li>").arg(step);
        sections += QStringLiteral("<section class=\"step\" id=\"step-%1\">%2</section>\n").arg(step).arg(steps[step]);
    }
    const auto key = [this](const char* cls, const char* words) {
        return QStringLiteral("<button class=\"%1\">%2</button>")
            .arg(QLatin1String(cls), inEach("span", [&](const QString&) { return PageWords::tr(words); }));
    };
    const QString keys =
        key("back", QT_TRANSLATE_NOOP("app::Page", "Back")) + key("next main", QT_TRANSLATE_NOOP("app::Page", "Step"));
    speak_(first_);
    return page(definitions + QStringLiteral("<main><nav aria-label=\"%1\"><ol class=\"steps\">%2</ol></nav>\n"
                                             "<div aria-live=\"polite\">%3</div><nav class=\"keys\">%4</nav></main>")
                                  .arg(PageWords::tr("Steps"), list, sections, keys));
}

QByteArray PageFrame::index(const std::vector<IndexEntry>& lessons) const
{
    QString body, group;
    for (const IndexEntry& lesson : lessons) {
        if (lesson.group != group) {
            body += (group.isEmpty() ? QString() : QStringLiteral("</ul>"))
                    + QStringLiteral("<h2>%1</h2><ul class=\"lessons\">").arg(inEach("span", [&](const QString&) {
                          return panels::groupWord(lesson.group).toHtmlEscaped();
                      }));
            group = lesson.group;
        }
        const auto title = [&](const QString& language) { return lesson.titles.at(language).toHtmlEscaped(); };
        body += QStringLiteral("<li><a href=\"%1\">%2</a></li>\n").arg(lesson.file, inEach("span", title));
    }
    return page(QStringLiteral("<main>%1%2</main>").arg(body, group.isEmpty() ? QString() : QStringLiteral("</ul>")));
}

}  // namespace app::exporting
