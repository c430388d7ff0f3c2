#include "scenario/result_words.h"

#include "protocol/effect.h"

#include <algorithm>
#include <array>

namespace tcp {
namespace {

constexpr std::string_view kError = "error: ";

constexpr std::array<std::string_view, 11> kErrnoNames{"EACCES",   "EADDRINUSE", "EADDRNOTAVAIL", "EALREADY",
                                                       "EBADF",    "EINVAL",     "EISCONN",       "ENOTCONN",
                                                       "EPIPE",    "ESRCH",      "EWOULDBLOCK"};
constexpr std::array<std::string_view, 13> kResultTexts{
    "ok", "connection already exists", "connection does not exist", "connection closing",
    "remote socket unspecified", "insufficient resources", "connection illegal for this process",
    "the host is off", "the host is on", "the application hangs", "no such process",
    "the application waits in close", "blocks"};

constexpr std::string_view bare(std::string_view result)
{
    return result.starts_with(kError) ? result.substr(kError.size()) : result;
}

// Linux inet_stream_connect, tcp_sendmsg, tcp_recvmsg, inet_shutdown; close() of a descriptor that is gone.
constexpr std::string_view whereNoneExists(HostCall call)
{
    if (call == HostCall::Send) return "EPIPE";
    return call == HostCall::Close || call == HostCall::Abort ? "EBADF" : "ENOTCONN";
}

constexpr std::string_view whereClosing(HostCall call)
{
    if (call == HostCall::Send) return "EPIPE";
    return call == HostCall::Shutdown ? "ENOTCONN" : "";
}

}  // namespace

std::span<const std::string_view> errnoNames() { return kErrnoNames; }

std::span<const std::string_view> resultTexts() { return kResultTexts; }

std::string_view errnoOf(HostCall call, std::string_view result)
{
    if (result == text(Reply::AlreadyExists)) return call == HostCall::Connect ? "EISCONN" : "EADDRINUSE";
    if (result == text(Reply::DoesNotExist)) return whereNoneExists(call);
    if (result == text(Reply::Closing)) return whereClosing(call);
    if (bare(result) == "no such process") return "ESRCH";
    return std::ranges::find(kErrnoNames, result) != kErrnoNames.end() ? result : std::string_view();
}

// After close() there is no descriptor (EBADF, whatever the call), and the trace has the same words for it.
bool saysResult(std::string_view word, HostCall call, std::string_view result)
{
    if (word == "EBADF" && result == text(Reply::DoesNotExist)) return true;
    return word == result || bare(word) == bare(result) || (!word.empty() && word == errnoOf(call, result));
}

}  // namespace tcp
