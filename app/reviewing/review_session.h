#pragma once

#include "practice/review.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace app::files {
class Journal;
}

namespace app::reviewing {

/// What the time is; tests set it.
using Clock = std::function<tcp::practice::Moment()>;
tcp::practice::Moment now();
/// Of the learner's clock from UTC at that moment.
std::chrono::seconds localOffset(tcp::practice::Moment moment);
/// The chapter of a built-in lesson.
std::string chapterOf(std::string_view lesson);

/// So long a review lasts: what is due beyond it stays due.
inline constexpr std::chrono::minutes kReviewTime{5};

/// One review: what is due, item by item, for five minutes. An answer is in the journal as soon as it is locked.
class ReviewSession {
public:
    ReviewSession(files::Journal& journal, Clock clock) : journal_(journal), clock_(std::move(clock)) {}

    /// What is due now, or one skill alone, whether it is due or not.
    void begin(std::string_view skill = {});
    bool over() const { return place_ >= items_.size(); }
    std::size_t place() const { return place_; }
    std::size_t count() const { return items_.size(); }
    int right() const { return right_; }
    const tcp::practice::Item& item() const { return items_[place_]; }
    const tcp::Run& run() const { return *run_; }

    /// Locks the answer. Empty, or why the journal could not be written.
    QString lock(std::size_t choice, tcp::practice::Sureness sureness);
    bool locked() const { return choice_.has_value(); }
    std::size_t chosen() const { return *choice_; }
    tcp::practice::Sureness sureness() const { return sureness_; }
    bool correct() const { return choice_ == item().right; }
    void next();

    /// When something is due that is not due now; empty: nothing was seen yet.
    std::optional<std::chrono::sys_days> comeBack() const;
    /// There were more questions, but the time was over.
    bool cutShort() const { return cutShort_; }
    bool moreDue() const { return !schedule().due(clock_()).empty(); }
    tcp::practice::Schedule schedule() const;

private:
    void play();

    files::Journal& journal_;
    Clock clock_;
    std::vector<tcp::practice::Item> items_;
    std::optional<tcp::Run> run_;
    std::size_t place_ = 0;
    int right_ = 0;
    std::optional<std::size_t> choice_;
    tcp::practice::Sureness sureness_{};
    tcp::practice::Moment begun_{};
    bool cutShort_ = false;
};

}  // namespace app::reviewing
