#include "practice/item_data.h"

#include "simulation/mixed.h"

#include <algorithm>
#include <array>

namespace tcp::practice {
namespace {

constexpr std::size_t kChoices = 4;

template <std::size_t N> Duration oneOf(const std::array<Duration, N>& all, std::uint64_t number)
{
    return all[number % N];
}

constexpr std::array<Duration, 7> kLatencies{5ms, 10ms, 20ms, 25ms, 40ms, 60ms, 80ms};
constexpr std::array<Duration, 4> kPauses{1s, 2s, 3s, 5s};
constexpr std::array<Duration, 5> kLongTimes{2min, 10min, 1h, 3h, 24h};
constexpr std::array<Duration, 5> kFinTimeouts{5s, 10s, 15s, 20s, 30s};
constexpr std::array<std::uint32_t, 5> kOctets{10, 100, 250, 500, 1000};

}  // namespace

SurfaceNumbers::SurfaceNumbers(const Surface& surface)
{
    const std::uint64_t seed = surface.seed;
    latency_ = oneOf(kLatencies, mixed(seed * 8 + 1));
    pause_ = oneOf(kPauses, mixed(seed * 8 + 2));
    longTime_ = oneOf(kLongTimes, mixed(seed * 8 + 3));
    finTimeout_ = oneOf(kFinTimeouts, mixed(seed * 8 + 4));
    octets_ = kOctets[mixed(seed * 8 + 5) % kOctets.size()];
    netstat_ = mixed(seed * 8 + 6) % 2 == 0;
}

Draft::Draft(const ItemMaker& maker, const Surface& surface) : maker_(maker), numbers_(surface)
{
    item_.skill = maker.skill;
    item_.maker = maker.name;
    item_.lesson = maker.lesson;
    item_.ask = maker.ask;
    item_.surface = surface;
    item_.script.id = item_.id();
    item_.script.profile = surface.profile;
    item_.tool = numbers_.netstat() ? netstatOf(surface.profile) : Spelling::Ss;
    set("latency", durationText(numbers_.latency()));
}

Draft& Draft::set(std::string_view key, std::string_view value)
{
    item_.script.settings.emplace_back(key, value);
    return *this;
}

Draft& Draft::step(std::initializer_list<Action> actions, RunMode run)
{
    ScenarioStep step;
    step.actions = actions;
    step.run = run;
    item_.script.steps.push_back(std::move(step));
    return *this;
}

Draft& Draft::call(HostId host, HostCall call, RunMode run, std::uint32_t octets)
{
    return step({CallAction{host, call, octets}}, run);
}

Draft& Draft::established()
{
    return step({CallAction{HostId::Server, HostCall::Listen}, CallAction{HostId::Client, HostCall::Connect}},
                RunFor{1s});
}

Draft& Draft::wait(Duration time) { return step({}, RunFor{time}); }

Draft& Draft::from()
{
    item_.from = item_.script.steps.size();
    return *this;
}

Draft& Draft::ask(HostId host, State state)
{
    item_.host = host;
    item_.state = state;
    return *this;
}

Draft& Draft::exhibit()
{
    item_.exhibit = true;
    return *this;
}

Draft& Draft::tool(Spelling whose)
{
    item_.tool = whose;
    return *this;
}

Draft& Draft::cause(State before, State after)
{
    item_.before = before;
    item_.state = after;
    return *this;
}

Draft& Draft::choice(RunClaim claim, int belief)
{
    const auto same = [&](const Choice& one) { return one.claim == claim; };
    if (std::ranges::none_of(item_.choices, same)) item_.choices.push_back({std::move(claim), belief});
    return *this;
}

Draft& Draft::states(std::initializer_list<State> states)
{
    for (const State state : states) choice(claim::stateIs(item_.host, state));
    return *this;
}

Run Draft::soFar() const { return playItem(item_); }

/// The right one, those of the misconception, then others; in an order that the seed chooses.
void Draft::arrange(const std::vector<bool>& right)
{
    std::vector<Choice> kept;
    const auto take = [&](auto wanted) {
        for (std::size_t i = 0; i < item_.choices.size() && kept.size() < kChoices; ++i) {
            if (wanted(i)) kept.push_back(item_.choices[i]);
        }
    };
    const auto uncovers = [&](std::size_t i) { return maker_.belief != 0 && item_.choices[i].belief == maker_.belief; };
    take([&](std::size_t i) { return right[i]; });
    take([&](std::size_t i) { return !right[i] && uncovers(i); });
    take([&](std::size_t i) { return !right[i] && !uncovers(i); });
    const Choice answer = kept.front();
    std::uint64_t shuffle =
        mixed(item_.surface.seed * 31 + item_.surface.profile.size() + (item_.surface.swapped ? 7 : 0));
    for (std::size_t i = kept.size() - 1; i > 0; --i, shuffle = mixed(shuffle))
        std::swap(kept[i], kept[shuffle % (i + 1)]);
    item_.choices = std::move(kept);
    item_.right = static_cast<std::size_t>(std::ranges::find(item_.choices, answer) - item_.choices.begin());
}

std::optional<Item> Draft::finish()
{
    const Run run = playItem(item_);
    if (run.stopped) return std::nullopt;
    const Story story = storyOf(item_, run);
    std::vector<bool> right;
    for (Choice& choice : item_.choices) {
        right.push_back(holds(choice.claim, story));
        if (right.back() && choice.belief == maker_.belief && maker_.belief != 0) return std::nullopt;
        if (right.back()) choice.belief = 0;
    }
    if (std::ranges::count(right, true) != 1 || right.size() < 3) return std::nullopt;
    arrange(right);
    const bool uncovers =
        std::ranges::any_of(item_.choices, [&](const Choice& one) { return one.belief == maker_.belief; });
    if (!uncovers) return std::nullopt;
    return item_;
}

Spelling netstatOf(std::string_view profile)
{
    if (profile == "windows") return Spelling::Windows;
    if (profile == "freebsd" || profile == "macos") return Spelling::Bsd;
    if (profile == "solaris") return Spelling::Solaris;
    return Spelling::LinuxNetstat;
}

}  // namespace tcp::practice
