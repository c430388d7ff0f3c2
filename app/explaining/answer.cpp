#include "explaining/answer.h"

#include "files/spelling.h"
#include "files/time_words.h"
#include "files/why_lines.h"
#include "lab/narrator.h"
#include "lab/words.h"

#include <QCoreApplication>

namespace app::explaining {
namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString signOf(const files::WhyLine& told, bool first, bool forward)
{
    if (first) return {};
    return forward ? QString(2 * told.depth, u' ') + QStringLiteral("→ ") : QStringLiteral("← ");
}

/// "60.129 s, client: has no socket for FIN,ACK. RFC 9293 §3.10.7.1: where there is no TCB …"
QString sentenceOf(const Line& line, tcp::Clause clause)
{
    const QString told = Explain::tr("%1, %2: %3.").arg(line.time, line.host, line.text);
    if (line.source.isEmpty()) return told;
    const QString words = lab::clauseWords(clause);
    return told + QLatin1Char(' ') + line.source + (words.isEmpty() ? QString() : QStringLiteral(": ") + words);
}

class Builder {
public:
    Builder(const tcp::Timeline& timeline, const Asked& asked)
        : timeline_(timeline), asked_(asked), causes_(timeline, asked.moment)
    {
    }

    Explanation build(theme::StateNames names)
    {
        const tcp::TraceEvent* event = causes_.find(asked_.event);
        if (!event) return std::move(answer_);
        const tcp::Host& host = timeline_.at(asked_.moment).host(event->host);
        const QString heading =
            asked_.forward ? Explain::tr("%1: %2. What did this lead to?") : Explain::tr("%1: %2. Why?");
        const auto lines =
            asked_.forward ? files::linesForward(causes_, asked_.event) : files::linesBack(causes_, asked_.event);
        const QString what = asked_.ofState ? theme::stateName(host.state(), names) : lines.front().text;
        answer_.heading = heading.arg(lab::hostWord(event->host), what);
        add(lines);
        if (asked_.ofState && !asked_.forward) addStay(host);
        return std::move(answer_);
    }

private:
    void add(const std::vector<files::WhyLine>& lines)
    {
        for (const files::WhyLine& told : lines) {
            const tcp::TraceEvent& event = *told.link.event;
            Line line;
            line.link = answer_.chain.links.size();
            line.time = files::TimeWords::exact(event.at);
            line.host = lab::hostWord(event.host);
            line.source = told.link.clause == tcp::Clause::None ? QString() : lab::clauseSource(told.link.clause);
            line.text = told.setOffBy.isEmpty() ? told.text : QStringLiteral("%1 (%2)").arg(told.text, told.setOffBy);
            line.sentence = sentenceOf(line, told.link.clause);
            line.text.prepend(signOf(told, &told == &lines.front(), asked_.forward));
            answer_.lines.push_back(line);
            answer_.chain.links.push_back({event, stateAfter(told.link), told.link.step + 1});
        }
    }

    /// A change of state says itself where it leads; other events happened in the state of that moment.
    tcp::State stateAfter(const tcp::CauseLink& link) const
    {
        const auto* change = std::get_if<tcp::StateChanged>(&link.event->what);
        return change ? change->to : timeline_.at(link.step + 1).host(link.event->host).state();
    }

    void addWords(const QString& words)
    {
        Line line;
        line.text = line.sentence = words;
        answer_.lines.push_back(line);
    }

    /// What keeps the host where it is; where nothing holds it any more, the longest that did.
    void addStay(const tcp::Host& host)
    {
        for (const QString& words : files::stayWords(causes_, host)) addWords(words);
        if (files::isOpen(host.state())) return;
        const auto before = files::stayBefore(timeline_, asked_.moment, host.id, causes_);
        if (!before) return;
        addWords(before->question);
        add(before->lines);
        for (const QString& words : before->stays) addWords(words);
    }

    const tcp::Timeline& timeline_;
    const Asked& asked_;
    tcp::Causes causes_;
    Explanation answer_;
};

}  // namespace

Explanation explain(const tcp::Timeline& timeline, const Asked& asked, theme::StateNames names)
{
    Explanation answer = Builder(timeline, asked).build(names);
    answer.heading = files::inSpelling(answer.heading, theme::spellingOf(names));
    for (Line& line : answer.lines) {
        line.text = files::inSpelling(line.text, theme::spellingOf(names));
        line.sentence = files::inSpelling(line.sentence, theme::spellingOf(names));
    }
    return answer;
}

}  // namespace app::explaining
