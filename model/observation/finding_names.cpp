#include "observation/findings.h"

namespace tcp {

namespace {

struct FindingName {
    std::string_view text;
    std::string_view lesson;
};

// By FindingId.
constexpr std::array<FindingName, kFindingCount> kFindingNames{{
    {"close-wait-left", "stalled-peer"},
    {"not-rfc", "bug-both-call"},
    {"syn-unanswered", "filtered"},
    {"refused", "refused"},
    {"handshake-unfinished", "half-open-request"},
    {"reset", "abort"},
    {"reset-ignored", "blind-reset"},
    {"reset-doubtful", "blind-reset"},
    {"fin-unacknowledged", "fin-never-acked"},
    {"peer-silent", "data-into-the-void"},
    {"last-ack-missing", "last-ack-never-comes"},
    {"fin-wait-2-left", "stalled-peer"},
    {"zero-window", "zero-window"},
    {"tuple-reused", "time-wait-reopened"},
    {"time-wait", "client-closes-first"},
    {"midstream", ""},
    {"one-direction", ""},
    {"gap", ""},
    {"seen-twice", ""},
    {"cut-by-snaplen", ""},
    {"time-backwards", ""},
    {"bad-checksums", ""},
}};

}  // namespace

std::string_view text(FindingId id) { return kFindingNames[static_cast<std::size_t>(id)].text; }

std::string_view lessonOf(FindingId id) { return kFindingNames[static_cast<std::size_t>(id)].lesson; }

std::optional<FindingId> findingFromText(std::string_view text)
{
    for (std::size_t i = 0; i < kFindingNames.size(); ++i) {
        if (kFindingNames[i].text == text) return static_cast<FindingId>(i);
    }
    return std::nullopt;
}

}  // namespace tcp
