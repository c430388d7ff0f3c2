#include "cli/capture_report.h"
#include "cli/commands.h"
#include "cli/output.h"

namespace app::cli {
namespace {

std::unique_ptr<CaptureReport> reportOf(const CaptureRequest& request, ResultFile& result)
{
    if (request.connection) return captureSteps(request, result);
    return request.format == "text" ? captureList(request, result) : captureRecords(request, result);
}

}  // namespace

int capture(const QCommandLineParser& line)
{
    const auto request = captureRequest(line);
    return request ? readCapture(*request, reportOf) : kBadInput;
}

}  // namespace app::cli
