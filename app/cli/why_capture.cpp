#include "cli/why_capture.h"

#include "cli/captured_question.h"
#include "cli/language.h"
#include "cli/one_connection.h"
#include "cli/output.h"
#include "cli/why_answer.h"

#include "files/capture_words.h"
#include "files/captured_why.h"
#include "files/why_lines.h"
#include "observation/captured_chain.h"
#include "report/json_line.h"
#include "report/trace.h"

#include <algorithm>

namespace app::cli {
namespace {

using tcp::CapturedLink;
using Whose = CapturedQuestion::Whose;

/// The event that was chosen, and the step of the run in which it is.
struct Place {
    const tcp::TraceEvent* event = nullptr;
    std::size_t step = 0;
};

class WhyCaptured : public OneConnection {
public:
    WhyCaptured(const CaptureRequest& request, const CapturedQuestion& question)
        : OneConnection(request.connection), request_(request), question_(question)
    {
    }

    int finish(const CaptureSummary& summary) override
    {
        if (!found(summary)) return kBadInput;
        const files::CaptureOptions& asked = request_.options;
        captured_ = tcp::capturedRun(conversation(), packets(), now(), {asked.point, asked.times, asked.may});
        if (!findHost() || !findMoment()) return kBadInput;
        auto chain = this->chain();
        if (!chain) {
            complain(Cli::tr("no such event up to %1").arg(when()));
            return kSomeFailed;
        }
        found_ = provedUpTo_ = chain->size();
        if (asked.may.empty()) keepProved(*chain);
        return writeResult(question_.json ? QByteArray::fromStdString(json(*chain)) : text(*chain).toUtf8());
    }

private:
    const tcp::Timeline& timeline() const { return captured_->run.timeline; }
    bool namesAreKnown() const
    {
        const tcp::Opener opener = tcp::openerOf(conversation());
        return opener == tcp::Opener::A || opener == tcp::Opener::B;
    }
    QString name(tcp::HostId host) const
    {
        if (!namesAreKnown()) return captured_->endOf(host) == tcp::End::A ? "A" : "B";
        return host == tcp::HostId::Client ? "client" : "server";
    }

    bool findHost()
    {
        if (question_.end == Whose::A || question_.end == Whose::B) {
            host_ = captured_->hostOf(question_.end == Whose::A ? tcp::End::A : tcp::End::B);
            return true;
        }
        host_ = question_.end == Whose::Client ? tcp::HostId::Client : tcp::HostId::Server;
        if (!namesAreKnown())
            complain(Cli::tr("the file does not show who opened this connection; expected --host a or --host b"));
        return namesAreKnown();
    }

    /// The last moment of the run that is not later than what was asked for.
    bool findMoment()
    {
        moment_ = timeline().size();
        if (question_.packet) {
            const auto& shown = captured_->segments;
            const auto after = std::ranges::upper_bound(shown, *question_.packet, {}, &tcp::SeenSegment::packet);
            if (after == shown.begin()) {
                complain(Cli::tr("no packet of this connection is up to #%1; the first is #%2")
                             .arg(*question_.packet)
                             .arg(conversation().first.packet()));
                return false;
            }
            if (after != shown.end())
                moment_ = captured_->run.stepEnds[static_cast<std::size_t>(after - shown.begin()) - 1];
        }
        while (question_.at && moment_ > 0 && timeline().at(moment_).now() > *question_.at) --moment_;
        return true;
    }

    bool fits(const tcp::TraceEvent& event) const
    {
        if (event.host != host_) return false;
        const auto isSegment = [this](const auto& one) {
            if (question_.choice.segment) return captured_->segments[one.id - 1].packet == *question_.choice.segment;
            return (one.segment.ctl & ~tcp::ctl::PSH) == (*question_.choice.bits & ~tcp::ctl::PSH);
        };
        const bool segments = question_.choice.segment || question_.choice.bits;
        if (const auto* sent = std::get_if<tcp::Sent>(&event.what)) return segments && isSegment(*sent);
        if (const auto* received = std::get_if<tcp::Received>(&event.what)) return segments && isSegment(*received);
        const auto* change = std::get_if<tcp::StateChanged>(&event.what);
        return change != nullptr && question_.choice.state == change->to;
    }

    Place place() const
    {
        for (std::size_t step = moment_; step-- > 0;) {
            const auto& events = timeline().step(step).events;
            const auto found =
                std::find_if(events.rbegin(), events.rend(), [this](const auto& one) { return fits(one); });
            if (found != events.rend()) return {&*found, step};
        }
        return {};
    }

    /// Empty: there is no such event. Without a link: the state of the host was never seen to change.
    std::optional<std::vector<CapturedLink>> chain() const
    {
        std::vector<CapturedLink> back;
        if (question_.choice.asksForState()) {
            back = tcp::whatLedTo(*captured_, conversation(), host_, moment_);
        } else {
            const Place chosen = place();
            if (chosen.event == nullptr) return std::nullopt;
            back = tcp::whatLedTo(*captured_, conversation(), *chosen.event, chosen.step);
        }
        if (!question_.forward || back.empty()) return back;
        return tcp::whatFollowedFrom(*captured_, conversation(), back.front(), moment_);
    }

    /// Up to the first that is not.
    void keepProved(std::vector<CapturedLink>& chain)
    {
        const auto isAssumed = [](const CapturedLink& link) { return !link.by.empty() || link.several; };
        chain.erase(std::ranges::find_if(chain, isAssumed), chain.end());
        provedUpTo_ = chain.size();
    }

    QString when() const
    {
        const QString time = files::momentText(timeline().at(moment_).now());
        const std::uint64_t newest = captured_->newest[moment_];
        return newest == 0 ? time : QStringLiteral("#%1 (%2)").arg(newest).arg(time);
    }

    QString states(std::size_t moment, tcp::HostId host) const
    {
        return files::CaptureWords::text(captured_->states[moment][tcp::index(host)]);
    }

    QString text(const std::vector<CapturedLink>& chain) const
    {
        const QString head = question_.forward ? Cli::tr("connection %1, %2 (%3) at %4 · %5 · what did this lead to?")
                                               : Cli::tr("connection %1, %2 (%3) at %4 · %5 · why?");
        const tcp::End end = captured_->endOf(host_);
        const QString address = files::CaptureWords::text(conversation().ends[tcp::index(end)]);
        QString told =
            head.arg(conversation().number).arg(name(host_), address, when(), states(moment_, host_)) + "\n\n";
        if (found_ == 0) return told + Cli::tr("No change of its state was seen.") + '\n';
        tcp::Assumptions made;
        for (const CapturedLink& link : chain) {
            told += row(link, &link == &chain.front()) + '\n';
            for (int i = 0; i < tcp::kAssumptionCount; ++i)
                if (const auto one = static_cast<tcp::Assumption>(i); link.by.has(one)) made = made.with(one);
        }
        if (provedUpTo_ < found_)
            told += '\n' + Cli::tr("The other links are assumed (%1).").arg(found_ - provedUpTo_) + '\n';
        return told + linesBelow(files::CapturedWhy::assumptions(made));
    }

    QString row(const CapturedLink& link, bool first) const
    {
        const tcp::TraceEvent& event = link.event;
        const QString mark = files::CapturedWhy::mark(link, states(link.moment, event.host));
        const QString ahead = QString(2 * link.branch, u' ') + "-> ";
        const QString sign = first ? "   " : question_.forward ? ahead : "<- ";
        return whyRow(event.at, name(event.host), sign + files::CapturedWhy::text(link), mark, link.clause);
    }

    std::string json(const std::vector<CapturedLink>& chain) const
    {
        tcp::JsonLine head;
        head.add("connection", conversation().number).add("host", name(host_).toStdString());
        head.add("end", captured_->endOf(host_) == tcp::End::A ? "a" : "b");
        head.add("at_us", std::int64_t{timeline().at(moment_).now().count()}).add("packet", captured_->newest[moment_]);
        head.add("state", states(moment_, host_).toStdString())
            .add("direction", question_.forward ? "forward" : "back");
        std::string links;
        for (const CapturedLink& link : chain) links += (links.empty() ? "\n  " : ",\n  ") + linkJson(link);
        std::string json = head.text();
        json.pop_back();
        return json + ",\"chain\":[" + links + "\n]}\n";
    }

    std::string linkJson(const CapturedLink& link) const
    {
        std::string letters;
        for (int i = 0; i < tcp::kAssumptionCount; ++i)
            if (const auto one = static_cast<tcp::Assumption>(i); link.by.has(one)) letters += tcp::letter(one);
        tcp::JsonLine more;
        more.add("packet", link.packet).add("proved", link.by.empty() && !link.several).add("assumed", letters);
        more.add("states", states(link.moment, link.event.host).toStdString());
        more.add("rule", tcp::text(link.clause)).add("text", files::CapturedWhy::text(link).toStdString());
        std::string event = tcp::traceLine(link.event);
        event.pop_back();
        return event + ',' + more.text().substr(1);
    }

    const CaptureRequest& request_;
    const CapturedQuestion& question_;
    std::optional<tcp::CapturedRun> captured_;
    tcp::HostId host_{};
    std::size_t moment_ = 0;
    std::size_t found_ = 0;       ///< links of the chain
    std::size_t provedUpTo_ = 0;  ///< so many of them are told
};

}  // namespace

int whyInCapture(const QCommandLineParser& line)
{
    const auto question = capturedQuestion(line);
    if (!question) return kBadInput;
    const auto request = whyRequest(line);
    if (!request) return kBadInput;
    return readCapture(*request, [&question](const CaptureRequest& asked, ResultFile&) {
        return std::make_unique<WhyCaptured>(asked, *question);
    });
}

}  // namespace app::cli
