#include "lab/upcoming_step.h"

#include "files/time_words.h"
#include "lab/narrator.h"
#include "lab/question_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::lab {
namespace {

constexpr std::size_t kOptions = 4;
constexpr qsizetype kMostCauses = 4;

/// What comes from outside the two kernels: a call, the network's loss, a forged segment.
bool isCause(const tcp::TraceEvent& event)
{
    return std::holds_alternative<tcp::Called>(event.what) || std::holds_alternative<tcp::Lost>(event.what)
           || std::holds_alternative<tcp::Injected>(event.what);
}

}  // namespace

tcp::HostId UpcomingStep::host() const
{
    const auto changes = [this](tcp::HostId id) { return stateBefore(id) != stateAfter(id); };
    const bool client = changes(tcp::HostId::Client);
    if (client != changes(tcp::HostId::Server)) return client ? tcp::HostId::Client : tcp::HostId::Server;
    return seed_ % 2 == 0 ? tcp::HostId::Client : tcp::HostId::Server;
}

bool UpcomingStep::enters(tcp::HostId host, tcp::State state) const
{
    const auto changes = all<tcp::StateChanged>(host);
    return stateAfter(host) == state || std::any_of(changes.begin(), changes.end(), [&](const tcp::TraceEvent* change) {
        return std::get<tcp::StateChanged>(change->what).to == state;
    });
}

QString UpcomingStep::context() const
{
    QStringList causes;
    for (std::size_t i = begin_; i < end_; ++i) {
        for (const tcp::TraceEvent& event : timeline().step(i).events) {
            if (isCause(event)) causes << Narrator::sentence(event);
        }
    }
    causes.removeDuplicates();
    if (!causes.isEmpty()) return QStringList(causes.mid(0, kMostCauses)).join(' ');
    const tcp::Duration time = after().now() - before().now();
    if (time == tcp::Duration{}) return QuestionWords::tr("Neither application makes a call. The next event occurs.");
    return QuestionWords::tr("Neither application makes a call. Time passes: %1.").arg(files::TimeWords::exact(time));
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

}  // namespace app::lab
