#include "simulation/linux_experiment.h"
#include "simulation/rerun.h"
#include "support/score.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

namespace tcp {
namespace {

// Linux keeps its timers in a wheel whose levels are the coarser the longer they reach (kernel/time/timer.c, at 250
// ticks a second): a timer is late by up to this much.
double granule(double timer)
{
    if (timer < 0.256) return 0.004;
    if (timer < 2.048) return 0.032;
    return timer < 16.384 ? 0.256 : 2.048;
}

bool closeTo(double seen, double measured, double share, double floor, double late)
{
    const double tolerance = std::max(share * measured, floor);
    return measured >= seen - tolerance && measured <= seen + tolerance + late;
}

/// States that were only polled for, every 10 to 50 ms, can be missing when they were short.
bool polled(const std::string& state) { return state == "SYN-RCVD" || state == "FIN-WAIT-2" || state == "TIME-WAIT"; }

class Comparison {
public:
    explicit Comparison(const LinuxExperiment& experiment) : experiment_(experiment), rerun_(rerun(experiment)) {}

    std::string differences()
    {
        for (const HostId host : kHosts)
            compareConnections(host);
        for (const HostId host : kHosts)
            compareSegments(host);
        return out_.str();
    }

private:
    void compareConnections(HostId host)
    {
        std::vector<MeasuredConnection> measured;
        for (const MeasuredConnection& one : experiment_.connections) {
            if (one.host == host) measured.push_back(one);
        }
        const auto& seen = rerun_.connections[host];
        if (seen.size() != measured.size())
            out_ << text(host) << " has " << seen.size() << " connections, measured " << measured.size() << "; ";
        for (std::size_t i = 0; i < std::min(seen.size(), measured.size()); ++i)
            compareStates(seen[i], measured[i]);
    }

    void compareStates(const std::vector<Rerun::State>& seen, const MeasuredConnection& measured)
    {
        std::size_t next = 0;
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const std::string name = stateName(seen[i].state);
            const double dwell = (i + 1 < seen.size() ? seen[i + 1].at : rerun_.end) - seen[i].at;
            const bool missing = next >= measured.states.size() || measured.states[next].state != name;
            if (missing && polled(name) && dwell < 0.05) continue;
            if (missing) {
                out_ << measured.name << " is " << name << " at " << seen[i].at << " s, measured "
                     << (next < measured.states.size() ? measured.states[next].state : "nothing") << "; ";
                return;
            }
            compareDwell(measured, measured.states[next++], {seen[i].at, seen[i].at + dwell}, i + 1 == seen.size());
        }
        if (next < measured.states.size()) out_ << measured.name << " never is " << measured.states[next].state << "; ";
    }

    struct Stay {
        double from;
        double to;
    };

    void compareDwell(const MeasuredConnection& connection, const MeasuredState& measured, Stay stay, bool last)
    {
        const bool ends = measured.dwell && measured.state != "CLOSED";
        if (ends && last) out_ << connection.name << " stays " << measured.state << "; ";
        if (!ends || last) return;
        const double dwell = stay.to - stay.from;
        const auto [share, late] = allowance(stay);
        if (closeTo(dwell, *measured.dwell, share, 0.060, late)) return;
        out_ << connection.name << " is " << measured.state << " for " << dwell << " s, measured " << *measured.dwell
             << " s; ";
    }

    // 3 % or 60 ms, and 10 % where the stay is one of retransmissions; what each timer on the way may be late.
    std::pair<double, double> allowance(Stay stay) const
    {
        double share = 0.03;
        double late = 0;
        double before = stay.from;
        for (const Rerun::Expiry& expiry : rerun_.expired) {
            if (expiry.at < stay.from || expiry.at > stay.to + 0.2 || expiry.timer == Timer::DelayedAck) continue;
            late += granule(expiry.at - before);
            before = expiry.at;
            if (expiry.timer == Timer::Retransmission) share = 0.10;
        }
        return {share, late};
    }

    void compareSegments(HostId host)
    {
        std::vector<MeasuredSegment> measured;
        std::vector<Rerun::Segment> seen;
        for (const MeasuredSegment& one : experiment_.segments) {
            if (one.from == host && !one.forged) measured.push_back(one);
        }
        for (const Rerun::Segment& one : rerun_.segments) {
            if (one.from == host) seen.push_back(one);
        }
        for (std::size_t i = 0; i < std::max(seen.size(), measured.size()); ++i) {
            if (i >= seen.size()) {
                out_ << text(host) << " does not send " << describe(measured[i]) << "; ";
                return;
            }
            if (i >= measured.size() || !same(seen[i].sent, measured[i])) {
                out_ << text(host) << " sends " << describe(seen[i].sent.segment) << " at " << seen[i].at
                     << " s, measured " << (i < measured.size() ? describe(measured[i]) : "nothing") << "; ";
                return;
            }
        }
        compareTimes(host, seen, measured);
    }

    static bool same(const Sent& seen, const MeasuredSegment& measured)
    {
        const bool acks = seen.segment.has(ctl::ACK);
        return seen.segment.ctl == measured.bits && seen.rseq == measured.rseq &&
               seen.segment.text == measured.length && (!acks || seen.rack == measured.rack);
    }

    // What is sent again is compared by the time since it was sent before.
    void compareTimes(HostId host, const std::vector<Rerun::Segment>& seen,
                      const std::vector<MeasuredSegment>& measured)
    {
        if (experiment_.connections.size() > 2) return; // which of several it belongs to was not recorded
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!seen[i].sent.retransmission) continue;
            for (std::size_t j = i; j-- > 0;) {
                if (seen[j].sent.rseq != seen[i].sent.rseq || seen[j].sent.segment.ctl != seen[i].sent.segment.ctl)
                    continue;
                const double gap = seen[i].at - seen[j].at;
                const double was = measured[i].at - measured[j].at;
                if (!closeTo(gap, was, 0.10, 0, granule(gap)))
                    out_ << text(host) << " sends " << describe(measured[i]) << " again after " << gap
                         << " s, measured " << was << " s; ";
                break;
            }
        }
    }

    static std::string describe(const Segment& segment) { return tcp::describe(segment); }
    static std::string describe(const MeasuredSegment& segment)
    {
        return controlText(segment.bits) + " seq=" + std::to_string(segment.rseq) +
               " ack=" + std::to_string(segment.rack) + " len=" + std::to_string(segment.length) + " at " +
               std::to_string(segment.at);
    }

    const LinuxExperiment& experiment_;
    Rerun rerun_;
    std::ostringstream out_;
};

TEST(LinuxExperiments, AreReproducedByAWorld)
{
    const auto experiments = readLinuxExperiments();
    ASSERT_EQ(experiments.size(), 59U);
    Score score("Linux 6.18 experiments, two hosts", {});
    for (const LinuxExperiment& experiment : experiments) {
        const std::string differences = Comparison(experiment).differences();
        if (differences.empty())
            score.hit(experiment.name);
        else
            score.miss(experiment.name, differences);
    }
    score.print();
}

} // namespace
} // namespace tcp
