#pragma once

#include "lab/question.h"

#include <QString>
#include <QStringList>

namespace app::lab {

/// What can be observed of the next step, for the makers of questions.
class UpcomingStep {
public:
    UpcomingStep(const Moment& moment, std::size_t begin, std::size_t end, std::size_t seed)
        : moment_(moment), begin_(begin), end_(end), seed_(seed)
    {
    }

    std::size_t begin() const { return begin_; }
    std::size_t end() const { return end_; }
    /// A number that follows from the place alone: answers are shuffled, and always the same way.
    std::size_t seed() const { return seed_; }
    const tcp::Timeline& timeline() const { return *moment_.timeline; }
    const tcp::World& before() const { return timeline().at(begin_); }
    const tcp::World& after() const { return timeline().at(end_); }
    tcp::State stateBefore(tcp::HostId host) const { return before().host(host).state(); }
    tcp::State stateAfter(tcp::HostId host) const { return after().host(host).state(); }

    /// What happened of this kind, of one host or of both, in order.
    template <typename T> std::vector<const tcp::TraceEvent*> all(std::optional<tcp::HostId> host = std::nullopt) const
    {
        std::vector<const tcp::TraceEvent*> found;
        for (std::size_t i = begin_; i < end_; ++i) {
            for (const tcp::TraceEvent& event : timeline().step(i).events) {
                if (std::holds_alternative<T>(event.what) && host.value_or(event.host) == event.host)
                    found.push_back(&event);
            }
        }
        return found;
    }

    /// The end that changes; where both do, or none, the seed decides.
    tcp::HostId host() const;
    /// Whether the host was in this state during the step, or is afterwards.
    bool enters(tcp::HostId host, tcp::State state) const;
    /// Calls, losses and forged segments are told, for they are causes; all that follows is asked for.
    QString context() const;

private:
    const Moment& moment_;
    std::size_t begin_;
    std::size_t end_;
    std::size_t seed_;
};

/// The right option among up to three wrong ones that differ from it, at a place that the seed chooses.
void arrange(Question& question, const Option& right, const std::vector<Option>& wrong, std::size_t seed);
QString bitsOf(const tcp::Segment& segment);

/// Why the host is not in this state after the step: the triggers of the transition table that lead there, and that
/// they did not happen. Empty where nothing can be said.
QString whyNot(const UpcomingStep& next, tcp::HostId host, tcp::State believed);

/// The lines of the sockets of both hosts in the words of `ss -tanop`, without addresses.
QString toolLines(const tcp::World& world);
QString toolLine(const tcp::World& world, tcp::HostId host);

/// Why the two ends of one connection can never be in these two synchronized states at once; empty where they can.
QString whyNeverTogether(tcp::State one, tcp::State other);

/// "C FIN_WAIT_2 · S CLOSE_WAIT"
QString pairText(tcp::State client, tcp::State server);

// A maker for each format; empty where it does not fit the step.
std::optional<Question> askState(const UpcomingStep& next);
std::optional<Question> askName(const UpcomingStep& next);
std::optional<Question> askSegment(const UpcomingStep& next);
std::optional<Question> askOrder(const UpcomingStep& next);
std::optional<Question> askLost(const UpcomingStep& next);
std::optional<Question> askClosedFirst(const UpcomingStep& next);
std::optional<Question> askBug(const UpcomingStep& next);
std::optional<Question> askTimer(const UpcomingStep& next);
std::optional<Question> askPair(const UpcomingStep& next);

}  // namespace app::lab
