#include "cli/capture_report.h"

#include "cli/language.h"
#include "cli/output.h"

#include "capture/capture_file.h"
#include "files/capture_file_words.h"
#include "files/capture_source.h"

#include <algorithm>

namespace app::cli {
namespace {

/// Reads the file to its end, or to where it is damaged.
class CaptureRun {
public:
    CaptureRun(const CaptureRequest& request, CaptureReport& report)
        : report_(report), table_(
                               [this](const tcp::Conversation& conversation, tcp::Leaves why) {
                                   summary_.leftOpen += why == tcp::Leaves::LeftOpen ? 1 : 0;
                                   report_.connection(conversation, now_);
                               },
                               request.limit)
    {
    }

    CaptureSummary read(tcp::CaptureFile& file)
    {
        while (const tcp::CaptureRecord* record = file.next()) {
            const tcp::TcpPacket* const packet = decoder_.decode(*record);
            if (record->timed) {
                if (!summary_.first) summary_.first = record->at;
                now_ = std::max(now_, record->at);
            }
            if (packet) report_.packet(*packet, table_.see(*packet));
        }
        table_.finish();
        summary_.kind = files::CaptureFileWords::text(file.kind());
        summary_.notes = decoder_.notes();
        summary_.connections = table_.begun();
        if (summary_.first) summary_.last = now_;
        return summary_;
    }

private:
    CaptureReport& report_;
    CaptureSummary summary_;
    tcp::Instant now_ = tcp::Instant::min();
    tcp::ConnectionTable table_;
    tcp::PacketDecoder decoder_;
};

}  // namespace

int readCapture(const CaptureRequest& request, const MakeReport& make)
{
    files::CaptureSource source;
    if (!source.open(request.file)) {
        complain(Cli::tr("cannot read %1: %2").arg(request.file, source.error()));
        return kBadInput;
    }
    // A live capture is waited for; what it has shown so far is to be seen meanwhile.
    ResultFile* shown = nullptr;
    tcp::CaptureFile file([octets = source.octets(), &shown](std::span<std::uint8_t> into) {
        if (shown != nullptr) shown->flush();
        return octets(into);
    });
    if (!file.readable() || !source.error().isEmpty()) {
        const QString why = source.error().isEmpty() ? files::CaptureFileWords::text(file.kind()) : source.error();
        complain(Cli::tr("%1 is no capture; expected pcap or pcapng, this looks like: %2").arg(request.file, why));
        return kBadInput;
    }
    ResultFile result(request.output);
    shown = &result;
    const std::unique_ptr<CaptureReport> report = make(request, result);
    const CaptureSummary summary = CaptureRun(request, *report).read(file);
    const int status = report->finish(summary);
    if (const auto damage = file.damage()) complainAsIs(request.file + ": " + files::CaptureFileWords::text(*damage));
    else if (!source.error().isEmpty()) complainAsIs(request.file + ": " + source.error());
    else return status;
    return std::max<int>(status, kSomeFailed);
}

}  // namespace app::cli
