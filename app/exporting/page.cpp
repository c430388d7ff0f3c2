#include "exporting/page.h"

#include "diagram/descriptions.h"
#include "diagram/diagram_layout.h"
#include "diagram/frame.h"
#include "exporting/page_frame.h"
#include "exporting/step_pictures.h"
#include "exporting/svg_album.h"
#include "ladder/ladder_text.h"
#include "ladder/ladder_model.h"
#include "lab/evidence_words.h"
#include "lab/telling.h"
#include "lab/words.h"

namespace app::exporting {
namespace {

lab::Moment momentAfter(const lab::Moment& end, std::size_t step, const QString& language)
{
    lab::Moment there = end;
    there.step = step;
    there.index = step == 0 ? 0 : end.stepEnds[step - 1];
    there.previous = step < 2 ? 0 : end.stepEnds[step - 2];
    there.advanced = false;
    there.language = language;
    return there;
}

QString paragraph(const QString& cls, const QString& head, const QString& text)
{
    if (text.isEmpty()) return {};
    const QString bold = head.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(head.toHtmlEscaped());
    return QStringLiteral("<p class=\"%1\">%2%3</p>").arg(cls, bold, text.toHtmlEscaped());
}

/// What one step shows in one language; the pictures are in the album already.
class StepText {
public:
    StepText(const PageSource& source, const lab::Moment& moment) : source_(source), moment_(moment) {}

    QString html(const QString& pictures) const
    {
        const lab::Telling telling = lab::tellingAt(moment_);
        QString text = QStringLiteral("<div data-l=\"%1\" lang=\"%1\">").arg(moment_.language);
        text += QStringLiteral("<p class=\"number\">%1</p>").arg(numbered().toHtmlEscaped());
        text += QStringLiteral("<h2>%1</h2>").arg(telling.title.toHtmlEscaped());
        text += paragraph(QStringLiteral("say"), {}, telling.say);
        text += paragraph(QStringLiteral("note"), PageWords::tr("Why?"), telling.why);
        text += paragraph(QStringLiteral("note"), PageWords::tr("Try it:"), telling.look);
        text += states() + QStringLiteral("<div class=\"pictures\">%1</div>").arg(pictures) + words();
        return text + QStringLiteral("</div>");
    }

private:
    QString numbered() const
    {
        if (moment_.step == 0) return PageWords::tr("Before the first step");
        return PageWords::tr("Step %1 of %2").arg(moment_.step).arg(moment_.stepEnds.size());
    }

    QString states() const
    {
        QString text = QStringLiteral("<ul class=\"states\">");
        for (const tcp::HostId host : {tcp::HostId::Client, tcp::HostId::Server}) {
            const lab::Evidence* evidence = source_.evidence.get();
            const QString name = evidence ? evidence->names[tcp::index(host)] : lab::hostWord(host);
            const QString state = evidence ? lab::EvidenceWords::states(evidence->statesAt(moment_.index, host))
                                           : theme::stateName(moment_.world().host(host).state(), source_.names);
            text += QStringLiteral("<li>%1: %2</li>").arg(name.toHtmlEscaped(), state.toHtmlEscaped());
        }
        return text + QStringLiteral("</ul>");
    }

    /// The two pictures for whom cannot see them.
    QString words() const
    {
        const diagram::Frame frame =
            diagram::frameOf(moment_, std::nullopt, {.hints = false, .evidence = source_.evidence.get()});
        const QString diagram =
            diagram::frameText(frame, diagram::DiagramLayout::of(diagram::LayoutKind::Atlas), source_.names);
        const QString ladder = ladder::ladderText(ladder::buildLadder(moment_, source_.evidence.get()), source_.names);
        return QStringLiteral("<details><summary>%1</summary><pre>%2\n\n%3</pre></details>")
            .arg(PageWords::tr("The pictures in words").toHtmlEscaped(), diagram.toHtmlEscaped(),
                 ladder.toHtmlEscaped());
    }

    const PageSource& source_;
    const lab::Moment& moment_;
};

struct Drawn {
    std::size_t diagram = 0;
    std::size_t ladder = 0;
};

Drawn draw(SvgAlbum& album, const lab::Moment& moment, theme::StateNames names, const lab::Evidence* evidence)
{
    theme::Appearance light, dark;
    dark.theme = theme::Theme::dark_();
    light.names = dark.names = names;
    return {album.add(*diagramDrawing(moment, light, evidence), *diagramDrawing(moment, dark, evidence)),
            album.add(*ladderDrawing(moment, light, evidence), *ladderDrawing(moment, dark, evidence))};
}

QString figure(const QString& picture) { return QStringLiteral("<figure>%1</figure>").arg(picture); }

}  // namespace

QByteArray lessonPage(const PageSource& source)
{
    SvgAlbum album;
    std::vector<std::vector<Drawn>> drawn;  // by language, by step
    for (const QString& language : source.languages) {
        source.speak(language);
        auto& pictures = drawn.emplace_back();
        for (std::size_t step = 0; step <= source.end.stepEnds.size(); ++step)
            pictures.push_back(
                draw(album, momentAfter(source.end, step, language), source.names, source.evidence.get()));
    }
    std::vector<QString> sections(source.end.stepEnds.size() + 1);
    std::map<QString, QString> titles;
    for (qsizetype i = 0; i < source.languages.size(); ++i) {
        source.speak(source.languages[i]);
        for (std::size_t step = 0; step < sections.size(); ++step) {
            const lab::Moment moment = momentAfter(source.end, step, source.languages[i]);
            const Drawn& pictures = drawn[static_cast<std::size_t>(i)][step];
            if (step == 0) titles[source.languages[i]] = lab::tellingAt(moment).title;
            sections[step] +=
                StepText(source, moment)
                    .html(figure(album.picture(pictures.diagram, PageWords::tr("State diagram"))) +
                          figure(album.picture(pictures.ladder, PageWords::tr("Segments between client and server"))));
        }
    }
    PageFrame frame(source.languages, source.language, source.speak);
    frame.setTitles(titles);
    frame.setColors(album.lightColors(), album.darkColors(), album.style());
    return frame.lesson(album.definitions(), sections);
}

}  // namespace app::exporting
