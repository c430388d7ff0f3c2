#include "exporting/captured_exports.h"

#include "exporting/exports.h"
#include "theme/ask_for_file.h"
#include "workbench/appearance_controller.h"
#include "workbench/printing.h"
#include "workbench/workbench.h"

#include <QDir>
#include <QMainWindow>

namespace app::exporting {
namespace {

using workbench::ExportRequest;

HandoutFor whom(const ExportRequest& request)
{
    return request.what == ExportRequest::What::HandoutAnswers ? HandoutFor::Teachers : HandoutFor::Students;
}

} // namespace

CapturedExports::CapturedExports(workbench::Workbench& bench) : bench_(bench)
{
    connect(&workbench::ExportService::of(bench), &workbench::ExportService::wanted, this, &CapturedExports::serve);
}

void CapturedExports::serve(const ExportRequest& request)
{
    theme::FileQuestion asked{tr("Export the ladder"), tr("Pictures (*.png);;Vector graphics (*.svg);;PDF (*.pdf)"),
                              QStringLiteral("png"), request.name + QStringLiteral("-ladder.png")};
    switch (request.what) {
    case ExportRequest::What::Ladder: break;
    case ExportRequest::What::Page:
        asked = {tr("Save as a web page"), tr("Web pages (*.html)"), QStringLiteral("html"),
                 request.name + QStringLiteral(".html")};
        break;
    case ExportRequest::What::Handout:
    case ExportRequest::What::HandoutAnswers:
        asked = {tr("Save the handout"), tr("PDF (*.pdf)"), QStringLiteral("pdf"),
                 request.name + (whom(request) == HandoutFor::Teachers ? QStringLiteral("-handout-answers.pdf")
                                                                       : QStringLiteral("-handout.pdf"))};
        break;
    case ExportRequest::What::Print: return print(request);
    }
    theme::askWhereToSave(*request.window, asked, [this, request](const QString& path) {
        const QString why = write(request, path);
        request.tell(why.isEmpty() ? tr("Saved to %1").arg(QDir::toNativeSeparators(path))
                                   : tr("Cannot write %1.").arg(path) + QLatin1Char(' ') + why);
    });
}

QString CapturedExports::write(const ExportRequest& request, const QString& path) const
{
    const theme::Appearance look = bench_.appearance().unscaled();
    if (request.what == ExportRequest::What::Ladder)
        return exportLadder(request.moment, look, path, request.evidence.get());
    if (request.what != ExportRequest::What::Page)
        return exportHandout(request.moment, whom(request), look, path, request.evidence.get());
    PageSource source{
        .end = request.moment, .languages = {request.language}, .language = request.language, .names = look.names};
    source.speak = [](const QString&) {};
    source.evidence = request.evidence;
    return exportPage(source, path);
}

void CapturedExports::print(const ExportRequest& request)
{
    const theme::Appearance look = bench_.appearance().unscaled();
    workbench::print(bench_.window(), request.name, [request, look](QPagedPaintDevice& device) {
        return printHandoutOn(device, request.moment, HandoutFor::Students, look, request.evidence.get());
    });
}

} // namespace app::exporting
