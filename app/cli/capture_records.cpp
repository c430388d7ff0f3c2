#include "cli/capture_report.h"

namespace app::cli {
namespace {

class Records : public CaptureReport {
public:
    Records(const CaptureRequest& request, ResultFile& result)
        : options_(request.options), json_(request.format == "json"), csv_(request.format == "csv"),
          live_(request.file == "-"), result_(result)
    {
        if (json_) result_.write("{\"format\":\"tcp-state-lab-capture/1\",\"connections\":[");
        if (csv_) result_.write(files::connectionCsvHeader());
    }

    void connection(const tcp::Conversation& conversation, tcp::Instant now) override
    {
        if (!result_.good()) return;
        if (json_) result_.write(first_ ? "\n" : ",\n");
        first_ = false;
        result_.write(csv_ ? files::connectionCsv(conversation, now, options_)
                           : files::connectionJson(conversation, now, options_));
        if (!json_ && !csv_) result_.write("\n");
        if (live_) result_.flush();
    }

    int finish(const CaptureSummary& summary) override
    {
        const std::string notes = files::notesJson(summary.notes, summary.connections, summary.leftOpen);
        if (json_) result_.write("\n],\"summary\":" + notes + "}\n");
        if (!json_ && !csv_) result_.write("{\"summary\":" + notes + "}\n");
        return result_.close();
    }

private:
    files::CaptureOptions options_;
    bool json_;
    bool csv_;
    bool live_;
    bool first_ = true;
    ResultFile& result_;
};

}  // namespace

std::unique_ptr<CaptureReport> captureRecords(const CaptureRequest& request, ResultFile& result)
{
    return std::make_unique<Records>(request, result);
}

}  // namespace app::cli
