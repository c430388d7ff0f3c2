#include "lab/next_step.h"

#include "lab/narrator.h"
#include "lab/question_words.h"
#include "lab/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t kOptions = 4;
constexpr qsizetype kMostCauses = 4;

/// What comes from outside the two kernels: a call, the network's loss, a forged segment.
bool isCause(const tcp::Happening& happening)
{
    return std::holds_alternative<tcp::Called>(happening.what) || std::holds_alternative<tcp::Lost>(happening.what)
           || std::holds_alternative<tcp::Injected>(happening.what);
}

}  // namespace

tcp::HostId NextStep::host() const
{
    const auto changes = [this](tcp::HostId id) { return stateBefore(id) != stateAfter(id); };
    const bool client = changes(tcp::HostId::Client);
    if (client != changes(tcp::HostId::Server)) return client ? tcp::HostId::Client : tcp::HostId::Server;
    return seed_ % 2 == 0 ? tcp::HostId::Client : tcp::HostId::Server;
}

bool NextStep::enters(tcp::HostId host, tcp::State state) const
{
    const auto changes = all<tcp::StateChanged>(host);
    return stateAfter(host) == state || std::any_of(changes.begin(), changes.end(), [&](const tcp::Happening* change) {
        return std::get<tcp::StateChanged>(change->what).to == state;
    });
}

QString NextStep::context() const
{
    QStringList causes;
    for (std::size_t i = begin_; i < end_; ++i) {
        for (const tcp::Happening& happening : timeline().step(i).happenings) {
            if (isCause(happening)) causes << Narrator::sentence(happening);
        }
    }
    causes.removeDuplicates();
    if (!causes.isEmpty()) return QStringList(causes.mid(0, kMostCauses)).join(' ');
    const tcp::Duration time = after().now() - before().now();
    if (time == tcp::Duration{}) return QuestionWords::tr("Nobody calls anything. The next event happens.");
    return QuestionWords::tr("Nobody calls anything. Time passes: %1.").arg(formatTime(time));
}

void arrange(Question& question, const Option& right, const std::vector<Option>& wrong, std::size_t seed)
{
    for (const Option& option : wrong) {
        const auto same = [&](const Option& other) { return other.text == option.text; };
        const bool there = same(right) || std::any_of(question.options.begin(), question.options.end(), same);
        if (!there && question.options.size() + 1 < kOptions) question.options.push_back(option);
    }
    question.right = seed % (question.options.size() + 1);
    question.options.insert(question.options.begin() + static_cast<std::ptrdiff_t>(question.right), right);
}

QString bitsOf(const tcp::Segment& segment)
{
    return QString::fromStdString(tcp::controlText(segment.ctl));
}

}  // namespace app
