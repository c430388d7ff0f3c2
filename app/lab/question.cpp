#include "lab/question.h"

#include "lab/narrator.h"
#include "lab/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

constexpr std::size_t kOptions = 4;

/// What the next step brings, seen from outside.
class NextStep {
public:
    NextStep(const Moment& moment, std::size_t end) : moment_(moment), end_(end) {}

    const tcp::World& before() const { return moment_.world(); }
    const tcp::World& after() const { return moment_.timeline->at(end_); }

    template <typename T> const tcp::Happening* first(std::optional<tcp::HostId> host = std::nullopt) const
    {
        for (std::size_t i = moment_.index; i < end_; ++i) {
            for (const tcp::Happening& happening : moment_.timeline->step(i).happenings) {
                if (std::holds_alternative<T>(happening.what) && host.value_or(happening.host) == happening.host)
                    return &happening;
            }
        }
        return nullptr;
    }

    bool changes(tcp::HostId host) const { return before().host(host).state() != after().host(host).state(); }

    /// Calls are told, for they are causes; all that follows is asked for.
    QString context() const
    {
        QStringList calls;
        for (std::size_t i = moment_.index; i < end_; ++i) {
            for (const tcp::Happening& happening : moment_.timeline->step(i).happenings) {
                if (std::holds_alternative<tcp::Called>(happening.what)) calls << Narrator::sentence(happening);
            }
        }
        if (!calls.isEmpty()) return calls.join(' ');
        const tcp::Duration time = after().now() - before().now();
        return QuestionWords::tr("Nobody calls anything. Time passes: %1.").arg(formatTime(time));
    }

private:
    const Moment& moment_;
    std::size_t end_;
};

/// A number that depends on the place only: it shuffles without chance.
std::size_t seedOf(const Moment& moment)
{
    return moment.index * 7 + moment.step * 3 + (moment.scenario ? moment.scenario->id.size() : 0);
}

/// The right option among up to three wrong ones, at a place that the seed chooses.
void arrange(Question& question, const QString& right, QStringList wrong, std::size_t seed)
{
    wrong.removeAll(right);
    wrong.removeDuplicates();
    for (const QString& option : wrong) {
        if (question.options.size() + 1 < kOptions) question.options.push_back(option);
    }
    question.right = seed % (question.options.size() + 1);
    question.options.insert(question.options.begin() + static_cast<std::ptrdiff_t>(question.right), right);
}

/// Where the state could lead, to stay, and where people believe that it leads.
QStringList neighbours(tcp::State state)
{
    QStringList names{narratedState(state)};
    for (const tcp::Transition& row : tcp::transitions()) {
        if (row.from == state && (row.drawn() || row.to == tcp::State::Closed)) names << narratedState(row.to);
    }
    for (const tcp::State popular : {tcp::State::TimeWait, tcp::State::CloseWait, tcp::State::Closed})
        names << narratedState(popular);
    names.removeDuplicates();
    return names;
}

Question aboutState(const NextStep& next, tcp::HostId host, std::size_t seed)
{
    Question question{next.context(), QuestionWords::tr("In which state is the %1 after this?").arg(hostWord(host)), {}, 0, {}};
    const QString right = narratedState(next.after().host(host).state());
    arrange(question, right, neighbours(next.before().host(host).state()), seed);
    return question;
}

Question aboutSegment(const NextStep& next, tcp::HostId host, std::size_t seed)
{
    Question question{next.context(), QuestionWords::tr("Which segment does the %1 send first?").arg(hostWord(host)), {}, 0, {}};
    const QString none = QuestionWords::tr("none");
    const tcp::Happening* sent = next.first<tcp::Sent>(host);
    const QString right = sent ? QString::fromStdString(tcp::controlText(std::get<tcp::Sent>(sent->what).segment.ctl)) : none;
    QStringList pool{QStringLiteral("ACK"), QStringLiteral("FIN,ACK"), QStringLiteral("RST"), none,
                     QStringLiteral("SYN,ACK"), QStringLiteral("SYN")};
    std::rotate(pool.begin(), pool.begin() + static_cast<qsizetype>(seed % 3), pool.end());
    arrange(question, right, pool, seed);
    return question;
}

/// In the words of the lesson; nothing is added to its answers.
Question ownQuestion(const NextStep& next, const tcp::StepQuestion& own, const QString& language, std::size_t seed)
{
    Question question{next.context(), localText(own.text, language), {}, 0, localText(own.because, language)};
    QStringList wrong;
    for (const tcp::LocalText& text : own.wrong) wrong << localText(text, language);
    arrange(question, localText(own.answer, language), wrong, seed);
    return question;
}

}  // namespace

/// Where both hosts change, or none does, the seed decides whom to ask about; every third question is about a segment.
std::optional<Question> questionAbout(const Moment& moment, std::size_t end)
{
    if (end <= moment.index || !moment.scenario || moment.step >= moment.scenario->steps.size()) return std::nullopt;
    const NextStep next(moment, end);
    const std::size_t seed = seedOf(moment);
    if (const auto& own = moment.scenario->steps[moment.step].ask)
        return ownQuestion(next, *own, moment.language, seed);
    const tcp::HostId other = seed % 2 == 0 ? tcp::HostId::Client : tcp::HostId::Server;
    const bool client = next.changes(tcp::HostId::Client);
    const bool server = next.changes(tcp::HostId::Server);
    const tcp::HostId host = client == server ? other : (client ? tcp::HostId::Client : tcp::HostId::Server);
    if (seed % 3 == 2 && next.first<tcp::Sent>(host)) return aboutSegment(next, host, seed);
    return aboutState(next, host, seed);
}

QString verdictOn(const Question& question, std::size_t chosen)
{
    const QString right = question.options[question.right];
    if (chosen == question.right) return QuestionWords::tr("You were right: %1.").arg(right);
    return QuestionWords::tr("You said %1; it is %2.").arg(question.options[chosen], right);
}

}  // namespace app
