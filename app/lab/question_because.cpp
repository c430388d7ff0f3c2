#include "lab/question_because.h"

#include "files/cause_words.h"
#include "lab/question_order.h"
#include "lab/question_words.h"
#include "lab/upcoming_step.h"
#include "simulation/causes.h"

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

using CauseChain = std::vector<tcp::CauseLink>;

/// Of the place in the lesson alone (FNV-1a).
std::size_t seedOf(const Moment& moment)
{
    std::uint64_t seed = 14695981039346656037u;
    for (const char letter : moment.scenario->id) seed = (seed ^ static_cast<unsigned char>(letter)) * 1099511628211u;
    for (int i = 0; i < 3; ++i) seed = ((seed ^ moment.step) * 1099511628211u) ^ (seed >> 29);
    return static_cast<std::size_t>((seed >> 17) % 1000003);
}

/// "C: close()"
QString item(const tcp::TraceEvent& event)
{
    const QString host = event.host == tcp::HostId::Client ? QStringLiteral("C") : QStringLiteral("S");
    return host + QStringLiteral(": ") + files::causeText(event);
}

/// The last change of state in the step; where there is none, what was received last.
const tcp::TraceEvent* effectOf(const Moment& moment, std::size_t begin)
{
    const tcp::TraceEvent* change = nullptr;
    const tcp::TraceEvent* received = nullptr;
    for (std::size_t step = begin; step < moment.index; ++step) {
        for (const tcp::TraceEvent& event : moment.happened(step).events) {
            if (std::holds_alternative<tcp::StateChanged>(event.what)) change = &event;
            if (std::holds_alternative<tcp::Received>(event.what)) received = &event;
        }
    }
    return change ? change : received;
}

/// The whole chain in words, the effect first.
QString told(const CauseChain& chain)
{
    constexpr std::size_t kMost = 8;
    QStringList links;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (chain.size() > kMost && i >= kMost - 1 && i + 1 < chain.size()) {
            if (i == kMost - 1) links << QStringLiteral("…");
            continue;
        }
        links << item(*chain[i].event);
    }
    return QuestionWords::tr("The chain, back to what began it: %1.").arg(links.join(QStringLiteral(" ← ")));
}

/// What began it, one link on the way, and what it led to; with different words.
std::optional<QStringList> parts(const CauseChain& chain)
{
    if (chain.size() < 3) return std::nullopt;
    const QString first = item(*chain.back().event);
    const QString last = item(*chain.front().event);
    for (std::size_t off = 0; off < chain.size() - 2; ++off) {
        const std::size_t middle = 1 + (chain.size() / 2 - 1 + off) % (chain.size() - 2);
        const QString between = item(*chain[middle].event);
        if (between != first && between != last && first != last) return QStringList{first, between, last};
    }
    return std::nullopt;
}

std::optional<Question> askOrder(const CauseChain& chain, std::size_t seed)
{
    const auto three = parts(chain);
    if (!three) return std::nullopt;
    Question question{
        Format::Because,
        {},
        {},
        QuestionWords::tr("Because? Put these in order, from what began it to what it led to (C: client, S: server)."),
        {},
        0,
        told(chain)};
    askToOrder(question, *three, seed / 2, [&](std::size_t early, std::size_t late) {
        return QuestionWords::tr("Cause and effect are exchanged: “%1” led to “%2”.")
            .arg((*three)[static_cast<qsizetype>(early)], (*three)[static_cast<qsizetype>(late)]);
    });
    return question;
}

/// Other things that came from outside or from a clock by then, and are no link of the chain.
std::vector<Option> beside(const tcp::Causes& causes, const CauseChain& chain)
{
    QStringList taken;
    for (const tcp::CauseLink& link : chain) taken << item(*link.event);
    std::vector<Option> wrong;
    for (auto event = causes.events().rbegin(); event != causes.events().rend(); ++event) {
        const auto* timer = std::get_if<tcp::TimerChanged>(&(*event)->what);
        const bool expired = timer && timer->what == tcp::TimerChange::Expired;
        const bool outside = (*event)->cause == tcp::kNoEvent;
        const QString words = item(**event);
        if ((!outside && !expired) || taken.contains(words)) continue;
        taken << words;
        wrong.push_back({words, QuestionWords::tr("%1 happened too, and is no link of this chain.").arg(words), {}});
    }
    return wrong;
}

std::optional<Question> askOrigin(const tcp::Causes& causes, const CauseChain& chain, std::size_t seed)
{
    const std::vector<Option> wrong = beside(causes, chain);
    if (chain.size() < 3 || wrong.size() < 2) return std::nullopt;
    Question question{
        Format::Because,
        {},
        {},
        QuestionWords::tr("Because? Which of these began the chain that led to it (C: client, S: server)?"),
        {},
        0,
        told(chain)};
    arrange(question, {item(*chain.back().event), {}, {}}, wrong, seed);
    return question;
}

}  // namespace

bool asksWhy(const Moment& moment) { return moment.scenario && seedOf(moment) % 3 == 0; }

std::optional<Question> becauseQuestion(const Moment& moment, std::size_t begin)
{
    if (!moment.scenario) return std::nullopt;
    const tcp::TraceEvent* effect = effectOf(moment, begin);
    if (!effect || effect->number == tcp::kNoEvent) return std::nullopt;
    const tcp::Causes causes(*moment.timeline, moment.index);
    const CauseChain chain = causes.whatLedTo(effect->number);
    const std::size_t seed = seedOf(moment) / 3;
    auto question = seed % 2 == 0 ? askOrder(chain, seed) : askOrigin(causes, chain, seed);
    if (!question) question = seed % 2 == 0 ? askOrigin(causes, chain, seed) : askOrder(chain, seed);
    if (question) question->context = QuestionWords::tr("Right. It has just happened: %1.").arg(item(*effect));
    return question;
}

}  // namespace app::lab
