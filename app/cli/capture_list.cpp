#include "cli/capture_report.h"

#include "cli/columns.h"
#include "cli/language.h"

#include "files/capture_file_words.h"
#include "files/capture_words.h"
#include "files/time_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace app::cli {
namespace {

using tcp::Conversation;
using tcp::End;
using tcp::Finding;

constexpr std::size_t kMostRows = 10'000;  // nobody reads more; the other formats have all
constexpr int kTextWidth = 100;
constexpr int kNoFinding = tcp::kFindingCount;

struct Row {
    int worst = kNoFinding;
    std::uint64_t number = 0;
    QString text;

    bool operator<(const Row& other) const
    {
        return worst != other.worst ? worst < other.worst : number < other.number;
    }
};

class List : public CaptureReport {
public:
    List(const CaptureRequest& request, ResultFile& result) : request_(request), result_(result) {}

    void packet(const tcp::TcpPacket& packet, const Conversation&) override
    {
        if (!begun_) words_ = files::CaptureWords(packet.at);
        begun_ = true;
    }

    void connection(const Conversation& conversation, tcp::Instant now) override
    {
        const std::vector<Finding> findings =
            tcp::findingsOf(conversation, now, request_.options.times, request_.options.point);
        for (const Finding& finding : findings) ++counts_[static_cast<std::size_t>(finding.id)];
        Row row{findings.empty() ? kNoFinding : static_cast<int>(findings.front().id), conversation.number, {}};
        if (rows_.size() == kMostRows) {
            if (!(row < rows_.front())) return;
            std::pop_heap(rows_.begin(), rows_.end());
            rows_.pop_back();
        }
        row.text = textOf(conversation, now, findings);
        rows_.push_back(std::move(row));
        std::push_heap(rows_.begin(), rows_.end());
    }

    int finish(const CaptureSummary& summary) override
    {
        std::sort_heap(rows_.begin(), rows_.end());
        if (!rows_.empty()) write(header());
        for (const Row& row : rows_) write(row.text);
        if (summary.connections > rows_.size())
            write(Cli::tr("… and %1 more; --format csv has all of them").arg(summary.connections - rows_.size()) +
                  '\n');
        write(closing(summary));
        return result_.close();
    }

private:
    void write(const QString& text) { result_.write(text.toStdString()); }

    static QString line(const QString& number, const QString& a, const QString& b, const QString& packets,
                        const QString& time, const QString& stateA, const QString& stateB, const QString& worst)
    {
        return number.rightJustified(6) + "  " + padded(a, 24) + ' ' + padded(b, 24) + ' ' + packets.rightJustified(8) +
               ' ' + time.rightJustified(11) + "  " + padded(stateA, 14) + ' ' + padded(stateB, 14) + ' ' + worst +
               '\n';
    }

    static QString header()
    {
        return line("", Cli::tr("client, or A"), Cli::tr("server, or B"), Cli::tr("packets"), Cli::tr("time"),
                    Cli::tr("its state"), Cli::tr("its state"), Cli::tr("finding"));
    }

    QString textOf(const Conversation& conversation, tcp::Instant now, const std::vector<Finding>& findings) const
    {
        const End left = tcp::openerOf(conversation) == tcp::Opener::B ? End::B : End::A;
        const auto state = [&](End end) {
            const files::CaptureOptions& options = request_.options;
            return files::CaptureWords::shortText(
                tcp::statesAtEnd(conversation, end, now, options.times, options.point, options.may));
        };
        const auto address = [&](End end) { return files::CaptureWords::text(conversation.ends[tcp::index(end)]); };
        const quint64 packets = conversation.of(End::A).packets + conversation.of(End::B).packets;
        QString text =
            line(QString::number(conversation.number), address(left), address(tcp::other(left)),
                 QString::number(packets), files::TimeWords::seconds(conversation.last.at() - conversation.first.at()),
                 state(left), state(tcp::other(left)),
                 findings.empty() ? QString() : QString::fromLatin1(tcp::text(findings.front().id).data()));
        for (const Finding& finding : findings) {
            if (finding.id >= tcp::FindingId::TimeWait) break;
            for (const QString& said : wrapped(words_.sentence(conversation, finding) + lesson(finding), kTextWidth))
                text += QString(8, u' ') + said + '\n';
        }
        return text;
    }

    static QString lesson(const Finding& finding)
    {
        const std::string_view id = tcp::lessonOf(finding.id);
        return id.empty() ? QString() : " [" + QString::fromLatin1(id.data(), qsizetype(id.size())) + ']';
    }

    QString closing(const CaptureSummary& summary) const
    {
        QString text = rows_.empty() ? QString() : QString("\n");
        const tcp::Duration time = summary.last && summary.first ? *summary.last - *summary.first : tcp::Duration{};
        text += Cli::tr("%1: %2 packets in %3, TCP segments: %4, connections: %5")
                    .arg(summary.kind).arg(summary.notes.packets).arg(files::TimeWords::seconds(time))
                    .arg(summary.notes.segments).arg(summary.connections) + '\n';
        if (summary.leftOpen > 0)
            text += Cli::tr("told before their end, for more than %1 were open (--limit): %2")
                        .arg(request_.limit)
                        .arg(summary.leftOpen) +
                    '\n';
        for (int i = 0; i < tcp::kFindingCount; ++i) {
            const std::uint64_t count = counts_[static_cast<std::size_t>(i)];
            const std::string_view name = tcp::text(static_cast<tcp::FindingId>(i));
            if (count > 0)
                text += "  " + padded(QString::fromLatin1(name.data(), qsizetype(name.size())), 24) +
                        QString::number(count) + '\n';
        }
        for (const QString& note : files::CaptureFileWords::notes(summary.notes)) text += note + '\n';
        if (summary.notes.segments == 0) text += Cli::tr("There is no TCP segment in it.") + '\n';
        return text;
    }

    CaptureRequest request_;
    ResultFile& result_;
    files::CaptureWords words_;
    bool begun_ = false;
    std::vector<Row> rows_;   ///< a heap, the best in front
    std::array<std::uint64_t, tcp::kFindingCount> counts_{};
};

}  // namespace

std::unique_ptr<CaptureReport> captureList(const CaptureRequest& request, ResultFile& result)
{
    return std::make_unique<List>(request, result);
}

}  // namespace app::cli
