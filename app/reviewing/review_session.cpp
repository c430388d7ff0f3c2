#include "reviewing/review_session.h"

#include "files/journal.h"
#include "files/library.h"

#include <QDateTime>

#include <map>

namespace app::reviewing {

using tcp::practice::Moment;

Moment now() { return Moment{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}}; }

std::chrono::seconds localOffset(Moment moment)
{
    return std::chrono::seconds{QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).offsetFromUtc()};
}

std::string chapterOf(std::string_view lesson)
{
    static const std::map<std::string, std::string, std::less<>> all = [] {
        std::map<std::string, std::string, std::less<>> groups;
        for (const files::ScenarioFile& file : files::library()) groups[file.scenario.id] = file.scenario.group;
        return groups;
    }();
    const auto found = all.find(lesson);
    return found == all.end() ? std::string() : found->second;
}

tcp::practice::Schedule ReviewSession::schedule() const
{
    return tcp::practice::Schedule(journal_.records(), localOffset(clock_()));
}

void ReviewSession::begin(std::string_view skill)
{
    items_.clear();
    if (skill.empty()) {
        items_ = tcp::practice::reviewOf(schedule(), clock_(), chapterOf);
    } else if (auto item = tcp::practice::itemOf(skill, schedule().stateOf(skill).answers)) {
        items_.push_back(std::move(*item));
    }
    place_ = 0;
    right_ = 0;
    choice_.reset();
    begun_ = clock_();
    cutShort_ = false;
    play();
}

void ReviewSession::play()
{
    if (over()) run_.reset();
    else run_.emplace(tcp::practice::playItem(item()));
}

QString ReviewSession::lock(std::size_t choice, tcp::practice::Sureness sureness)
{
    choice_ = choice;
    sureness_ = sureness;
    if (correct()) ++right_;
    cutShort_ = place_ + 1 < items_.size() && clock_() - begun_ >= kReviewTime;
    if (cutShort_) items_.resize(place_ + 1);
    const tcp::practice::Item& asked = item();
    return journal_.append({clock_(), tcp::practice::ItemAnswered{asked.id(), asked.skill, sureness, correct(),
                                                                  asked.choices[choice].belief}});
}

void ReviewSession::next()
{
    choice_.reset();
    ++place_;
    play();
}

std::optional<std::chrono::sys_days> ReviewSession::comeBack() const { return schedule().next(clock_()); }

}  // namespace app::reviewing
