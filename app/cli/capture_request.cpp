#include "cli/capture_request.h"

#include "cli/language.h"
#include "cli/output.h"

#include "files/spoken_message.h"
#include "scenario/action_text.h"
#include "scenario/scenario.h"
#include "simulation/profiles.h"
#include "simulation/words.h"

#include <algorithm>
#include <array>

namespace app::cli {
namespace {

constexpr std::array<std::string_view, 5> kCaptureFormats{"text", "json", "jsonl", "csv", "scenario"};
constexpr std::array<std::string_view, 4> kPoints{"client", "server", "middle", "both"};

/// Refuses a word that is not one of these.
template <std::size_t N>
bool isOneOf(const std::string& word, const std::array<std::string_view, N>& words, const QString& wrong)
{
    if (std::find(words.begin(), words.end(), word) != words.end()) return true;
    const std::vector<std::string_view> names(words.begin(), words.end());
    complain(wrong.arg(QString::fromStdString(tcp::quoted(word))) + "; " +
             files::spokenMessage(QString::fromStdString(tcp::suggestion(word, names))));
    return false;
}

bool readNumber(const QCommandLineParser& line, const char* option, auto& into)
{
    if (!line.isSet(option)) return true;
    bool ok = false;
    const qulonglong value = line.value(option).toULongLong(&ok);
    if (!ok || value == 0) {
        complain(Cli::tr("--%1 takes a whole number from %2 to %3").arg(QString(option)).arg(1).arg(1'000'000'000));
        return false;
    }
    into = std::min<qulonglong>(value, 1'000'000'000);
    return true;
}

bool readPoint(const QCommandLineParser& line, const char* option, tcp::CapturePoint& point)
{
    if (!line.isSet(option)) return true;
    const std::string word = line.value(option).toStdString();
    if (!isOneOf(word, kPoints, Cli::tr("unknown capture point %1"))) return false;
    const auto index = std::find(kPoints.begin(), kPoints.end(), word) - kPoints.begin();
    point = std::array{tcp::CapturePoint::Client, tcp::CapturePoint::Server, tcp::CapturePoint::Middle,
                       tcp::CapturePoint::Both}[static_cast<std::size_t>(index)];
    return true;
}

/// --without: the letters of the assumptions that are not to be made, "be" or "b,e".
bool readAssumptions(const QCommandLineParser& line, tcp::Assumptions& may)
{
    if (line.isSet("proved-only")) may = {};
    for (const QChar letter : line.value("without")) {
        if (letter == ',') continue;
        const int which = letter.unicode() - 'a';
        if (which < 0 || which >= tcp::kAssumptionCount) {
            complain(Cli::tr("--without: %1 is not the letter of an assumption; there are a to f").arg(letter));
            return false;
        }
        may = may.without(static_cast<tcp::Assumption>(which));
    }
    return true;
}

bool readProfile(const QCommandLineParser& line, CaptureRequest& request)
{
    if (line.isSet("profile")) request.profile = line.value("profile").toStdString();
    const std::string name = request.profile.value_or("linux");
    if (const auto error = tcp::unknownProfile(name)) {
        complain("--profile: " + files::spokenMessage(QString::fromStdString(error->wrong + "; " + error->expected)));
        return false;
    }
    const tcp::Config config = tcp::findProfile(name)->settings().config;
    request.options.times = {config.timeWait(), config.finTimeout};
    return true;
}

}  // namespace

std::optional<CaptureRequest> captureRequest(const QCommandLineParser& line)
{
    CaptureRequest request;
    if (line.positionalArguments().size() != 1) {
        complain(Cli::tr("expected one capture: a file or -"));
        return std::nullopt;
    }
    request.file = line.positionalArguments().first();
    if (line.isSet("format")) request.format = line.value("format").toStdString();
    request.output = line.value("output");
    request.replay = line.isSet("replay");
    std::uint64_t connection = 0;
    if (!isOneOf(request.format, kCaptureFormats, Cli::tr("unknown format %1")) ||
        !readNumber(line, "connection", connection) || !readNumber(line, "limit", request.limit) ||
        !readPoint(line, "at", request.options.point) || !readProfile(line, request) ||
        !readAssumptions(line, request.options.may))
        return std::nullopt;
    if (connection > 0) request.connection = connection;
    if (!request.connection && (request.format == "scenario" || request.replay)) {
        complain(Cli::tr("%1 needs --connection N").arg(request.replay ? "--replay" : "--format scenario"));
        return std::nullopt;
    }
    return request;
}

std::optional<CaptureRequest> whyRequest(const QCommandLineParser& line)
{
    CaptureRequest request;
    request.file = line.positionalArguments().first();
    std::uint64_t connection = 0;
    if (!readNumber(line, "connection", connection) || !readPoint(line, "captured-at", request.options.point) ||
        !readProfile(line, request) || !readAssumptions(line, request.options.may))
        return std::nullopt;
    if (connection > 0) request.connection = connection;
    return request;
}

}  // namespace app::cli
