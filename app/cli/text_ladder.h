#pragma once

#include "simulation/timeline.h"

#include <QString>
#include <QStringList>

#include <map>

namespace app::cli {

/// The ladder in letters: the client's clock and column left, the server's right, segments as arrows between them,
/// each on the line of its departure with the time at both of its ends. ASCII, so that it lines up in any terminal.
class TextLadder {
public:
    static constexpr int kWidth = 92;

    /// Looks through the whole timeline first: an arrow has to know what becomes of its segment.
    explicit TextLadder(const tcp::Timeline& timeline);

    /// The heads of the columns.
    static QString header();
    /// What happened in the steps [begin, end) of the timeline.
    QStringList lines(std::size_t begin, std::size_t end);
    /// The states of both hosts at that moment.
    QString states(std::size_t moment) const;

private:
    struct Fate {
        tcp::Instant arrival = tcp::kNever;  ///< kNever: it has not arrived when the timeline ends
        std::string_view lost;               ///< why, if it was
    };

    void addCause(const tcp::Cause& cause);
    void addPause(tcp::Instant at);
    void add(const tcp::TraceEvent& event);
    void add(const tcp::TraceEvent& event, const tcp::Called& called);
    void add(const tcp::TraceEvent& event, const tcp::Sent& sent);
    void add(const tcp::TraceEvent& event, const tcp::Received& received);
    void add(const tcp::TraceEvent& event, const tcp::Lost& lost);
    void add(const tcp::TraceEvent&, const tcp::Delayed&) {}  ///< the hand that did it is told
    void add(const tcp::TraceEvent& event, const tcp::Injected& injected);
    void add(const tcp::TraceEvent& event, const tcp::StateChanged& change);
    void add(const tcp::TraceEvent& event, const tcp::TimerChanged& change);
    void add(const tcp::TraceEvent& event, const tcp::UserSignalled& signal);
    void add(const tcp::TraceEvent& event, const tcp::BoxChanged& change);
    void addAt(tcp::HostId host, tcp::Instant at, const QString& text);

    const tcp::Timeline& timeline_;
    std::map<std::uint64_t, Fate> fates_;
    QStringList lines_;
    tcp::Instant clock_{};
};

}  // namespace app::cli
