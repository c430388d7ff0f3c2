#include "diagram/moments.h"

#include "scenario/action_text.h"
#include "scenario/play.h"
#include "simulation/profiles.h"

#include <stdexcept>

namespace app::given {
namespace {

template <typename T> T parsed(const tcp::Parsed<T>& result)
{
    if (const auto* error = std::get_if<tcp::TextError>(&result)) throw std::invalid_argument(error->wrong);
    return std::get<T>(result);
}

}  // namespace

Story::Story(const std::string& profile)
    : timeline_(std::make_shared<tcp::Timeline>(tcp::World(tcp::findProfile(profile)->settings())))
{
}

Story& Story::act(const std::string& action)
{
    timeline_->apply(parsed(tcp::actionFromText(action)));
    return *this;
}

Story& Story::run(const std::string& how)
{
    std::vector<tcp::Verdict> verdicts;
    tcp::ScenarioStep step;
    step.run = parsed(tcp::runFromText(how));
    if (!tcp::playStep(step, 0, *timeline_, verdicts)) throw std::runtime_error(verdicts.back().message);
    return *this;
}

Story& Story::mark()
{
    marked_ = timeline_->size();
    return *this;
}

lab::Moment Story::moment() const
{
    lab::Moment moment;
    moment.timeline = timeline_;
    moment.index = timeline_->size();
    moment.previous = marked_;
    return moment;
}

lab::Moment Story::at(std::size_t index) const
{
    lab::Moment moment;
    moment.timeline = timeline_;
    moment.index = index;
    moment.previous = index == 0 ? 0 : index - 1;
    return moment;
}

Story handshake(const std::string& profile)
{
    return Story(profile).then("server listen").then("client connect").mark();
}

Story stalledPeer()
{
    return handshake().act("server hang").then("client close").mark().run("61s");
}

}  // namespace app::given
