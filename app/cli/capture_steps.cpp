#include "cli/one_connection.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/capture_words.h"
#include "files/clause_words.h"
#include "files/scenario_writer.h"
#include "observation/changes.h"
#include "observation/judge.h"
#include "observation/retelling.h"

#include <algorithm>
#include <vector>

namespace app::cli {
namespace {

using tcp::Conversation;
using tcp::End;

constexpr int kStateWidth = 25;
constexpr int kArrowWidth = 40;

/// Segment by segment.
class Steps : public OneConnection {
public:
    Steps(const CaptureRequest& request, ResultFile& result)
        : OneConnection(request.connection), request_(request), result_(result)
    {
    }

    int finish(const CaptureSummary& summary) override
    {
        if (!found(summary)) return kBadInput;
        if (request_.replay) return tellJudgments();
        if (request_.format == "scenario") tellScenario();
        else if (request_.format == "text") tellText();
        else tellRecords();
        return result_.close();
    }

private:
    void write(const QString& text) { result_.write(text.toStdString()); }

    void tellScenario()
    {
        tcp::Scenario scenario = tcp::retold(conversation(), packets(), request_.profile.value_or("linux"));
        scenario.group = "captured";
        scenario.title = {{"en", "A captured connection"}, {"ko", "캡처한 연결"}};
        result_.write(files::writeScenario(scenario).toStdString());
    }

    int tellJudgments()
    {
        if (!tcp::canBeJudged(conversation())) {
            complain(
                Cli::tr("connection %1 cannot be judged: its beginning is not in the file, or its times run backwards")
                    .arg(*request_.connection));
            return kSomeFailed;
        }
        const auto judgments = tcp::judgeAll(conversation(), packets(), request_.profile.value_or(""));
        write(request_.format == "text" ? judgmentText(judgments) : judgmentJson(judgments));
        return result_.close();
    }

    QString judgmentText(const std::vector<tcp::Judgment>& judgments) const
    {
        QStringList same, other;
        QString text;
        for (const tcp::Judgment& it : judgments) {
            const QString name = QString::fromLatin1(it.profile.data(), qsizetype(it.profile.size()));
            text += padded(name, 10) +
                    (it.difference ? files::CaptureWords::text(conversation(), *it.difference) : Cli::tr("the same")) +
                    '\n';
            if (!it.difference) same << name;
            else
                other << Cli::tr("%1 at #%2")
                             .arg(name)
                             .arg(it.difference->packet > 0 ? it.difference->packet : it.difference->arrival);
        }
        text += '\n';
        if (same.isEmpty()) return text + Cli::tr("answers like none of them") + '\n';
        text += Cli::tr("answers like %1").arg(same.join(", "));
        return text + (other.isEmpty() ? QString() : "; " + Cli::tr("unlike %1").arg(other.join(", "))) + '\n';
    }

    QString judgmentJson(const std::vector<tcp::Judgment>& judgments) const
    {
        std::string text;
        for (const tcp::Judgment& it : judgments)
            text += (text.empty() ? "" : ",") + files::judgmentJson(it);
        return QString::fromStdString("{\"connection\":" + std::to_string(*request_.connection) + ",\"judgments\":[" +
                                      text + "]}\n");
    }

    void tellRecords()
    {
        const bool csv = request_.format == "csv", json = request_.format == "json";
        result_.write(csv ? files::segmentCsvHeader()
                      : json
                          ? "{\"format\":\"tcp-state-lab-capture/1\",\"connection\":" + record() + ",\"segments\":[\n"
                          : record() + "\n");
        for (std::size_t i = 0; i < packets().size(); ++i) {
            result_.write(csv ? files::segmentCsv(packets()[i], conversation(), request_.options)
                              : files::segmentJson(packets()[i], conversation(), request_.options));
            if (!csv) result_.write(json && i + 1 < packets().size() ? ",\n" : "\n");
        }
        if (json) result_.write("]}\n");
    }

    std::string record() const { return files::connectionJson(conversation(), now(), request_.options); }

    void tellText()
    {
        const Conversation& it = conversation();
        left_ = tcp::openerOf(it) == tcp::Opener::B ? End::B : End::A;
        words_ = files::CaptureWords(it.first.at());
        const auto head = [&](End end) {
            return files::CaptureWords::nameOf(it, end) + ' ' + files::CaptureWords::text(it.ends[tcp::index(end)]);
        };
        write(QString(20, u' ') + padded(head(left_), kStateWidth + kArrowWidth - 10) + head(tcp::other(left_)) +
              "\n\n");
        for (const tcp::TcpPacket& packet : packets()) write(step(packet));
        write('\n' + changes() + '\n');
        for (const tcp::Finding& finding : tcp::findingsOf(it, now(), request_.options.times, request_.options.point))
            for (const QString& line : wrapped(words_.sentence(it, finding) + lesson(finding), 100)) write(line + '\n');
    }

    /// One name, two, or that of many which is assumed: "FIN-WAIT-2? /3". All of them with --proved-only.
    QString states(End end, tcp::Moment now) const
    {
        const files::CaptureOptions& options = request_.options;
        const tcp::EndStates states = tcp::statesAt(conversation(), end, now, options.point, options.may);
        const QString all = files::CaptureWords::text(tcp::EndStates{states.proved, states.proved, {}});
        if (options.may.empty() || states.proved.size() <= 2) return all;
        const QString one = files::CaptureWords::shortText(states);
        return states.by.empty() ? one : one + " /" + QString::number(states.proved.size());
    }

    QString step(const tcp::TcpPacket& packet) const
    {
        const tcp::Moment now(packet.at, packet.number);
        const QString number = ('#' + QString::number(packet.number)).rightJustified(7);
        const QString time =
            QString::number(double((packet.at - conversation().first.at()).count()) / 1e6, 'f', 6).rightJustified(12);
        return number + time + ' ' + padded(states(left_, now), kStateWidth) + ' ' + arrow(packet) + ' ' +
               states(tcp::other(left_), now) + '\n';
    }

    QString arrow(const tcp::TcpPacket& packet) const
    {
        const tcp::Segment& segment = packet.segment;
        const End from = conversation().senderOf(packet);
        const tcp::EndEvidence& own = conversation().of(from);
        const tcp::EndEvidence& peer = conversation().of(tcp::other(from));
        QString label = QString::fromStdString(tcp::controlText(segment.ctl));
        label += " seq=" + QString::number(own.issKnown ? segment.seq - own.iss : qint64(segment.seq.value()));
        if (segment.has(tcp::ctl::ACK))
            label += " ack=" + QString::number(peer.issKnown ? segment.ack - peer.iss : qint64(segment.ack.value()));
        if (segment.text > 0) label += " len=" + QString::number(segment.text);
        const int dashes = std::max(1, kArrowWidth - 4 - columnsOf(label));
        const QString line = QString(dashes, u'-');
        return from == left_ ? "-- " + label + ' ' + line + '>' : '<' + line + ' ' + label + " --";
    }

    QString changes() const
    {
        QString text;
        for (const End end : {left_, tcp::other(left_)}) {
            for (const tcp::ObservedChange& it :
                 tcp::changesOf(conversation(), end, request_.options.point, request_.options.may))
                text += change(it);
        }
        return text;
    }

    QString change(const tcp::ObservedChange& it) const
    {
        const auto latin = [](std::string_view word) {
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
        };
        const QString when =
            it.lo.isPacket() && !(it.lo == it.hi)
                ? Cli::tr("between %1 and %2").arg(words_.moment(it.lo.at()), words_.moment(it.hi.at()))
                : Cli::tr("by %1").arg(words_.moment(it.hi.at()));
        QString text = padded(files::CaptureWords::nameOf(conversation(), end(it)), 12) +
                       padded(latin(tcp::text(it.from)) + " -> " + latin(tcp::text(it.to)), 30);
        text += padded(when, 34) +
                (it.by.empty() ? Cli::tr("proved by #%1") : Cli::tr("assumed from #%1")).arg(it.packet.packet());
        const QString clause = files::ClauseWords::text(it.clause);
        if (!clause.isEmpty()) text += " (" + clause + ')';
        for (int i = 0; i < tcp::kAssumptionCount; ++i) {
            const auto assumption = static_cast<tcp::Assumption>(i);
            if (it.by.has(assumption))
                text += "; " + QString(tcp::letter(assumption)) + ": " + files::CaptureWords::text(assumption);
        }
        return text + '\n';
    }

    static End end(const tcp::ObservedChange& change) { return change.end; }

    static QString lesson(const tcp::Finding& finding)
    {
        const std::string_view id = tcp::lessonOf(finding.id);
        return id.empty() ? QString() : " [" + QString::fromLatin1(id.data(), qsizetype(id.size())) + ']';
    }

    CaptureRequest request_;
    ResultFile& result_;
    files::CaptureWords words_;
    End left_ = End::A;
};

}  // namespace

std::unique_ptr<CaptureReport> captureSteps(const CaptureRequest& request, ResultFile& result)
{
    return std::make_unique<Steps>(request, result);
}

}  // namespace app::cli
