#include "scenario/swap_roles.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tcp {
namespace {

struct Roles {
    std::string_view client;
    std::string_view server;
};

/// The words of both languages. The Korean ones end in a vowel both, so that every particle stays right.
constexpr std::array<Roles, 3> kWords{{{"client", "server"}, {"Client", "Server"}, {"클라이언트", "서버"}}};
constexpr Roles kBugs{"bug_client", "bug_server"};

struct Mark {
    std::string_view language;
    std::string_view text;
};
/// Part of the lesson's own text, hence in every language at once.
constexpr std::array<Mark, 2> kMarks{{{"en", " (roles swapped)"}, {"ko", " (역할 바꿈)"}}};

std::string exchanged(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        std::size_t taken = 1;
        std::string_view put = text.substr(0, 1);
        for (const auto& [client, server] : kWords) {
            const bool isClient = text.starts_with(client);
            if (!isClient && !text.starts_with(server)) continue;
            taken = (isClient ? client : server).size();
            put = isClient ? server : client;
        }
        result += put;
        text.remove_prefix(taken);
    }
    return result;
}

void exchange(LocalText& texts)
{
    for (auto& [language, text] : texts) text = exchanged(text);
}

void exchangeWords(ScenarioStep& step)
{
    for (LocalText* text : {&step.title, &step.say, &step.why, &step.look}) exchange(*text);
    if (!step.ask) return;
    for (LocalText* text : {&step.ask->text, &step.ask->answer, &step.ask->because}) exchange(*text);
    for (LocalText& wrong : step.ask->wrong) exchange(wrong);
}

void exchange(HostId& host) { host = other(host); }

void exchange(std::optional<HostId>& host)
{
    if (host) exchange(*host);
}

Action exchanged(Action action)
{
    std::visit([](auto& what) { if constexpr (requires { what.host; }) exchange(what.host); }, action);
    return action;
}

void exchange(Expectation& expect)
{
    std::swap(expect.client, expect.server);
    if (expect.sent) {
        for (ExpectedSegment& segment : *expect.sent) exchange(segment.host);
    }
    if (expect.signal) {
        for (ExpectedSignal& signal : *expect.signal) exchange(signal.host);
    }
    if (expect.result) {
        for (ExpectedResult& result : *expect.result) exchange(result.host);
    }
    for (ExpectedState& one : expect.sockets) exchange(one.socket.host);
    for (ExpectedTimer& one : expect.timers) exchange(one.socket.host);
    for (ExpectedPrint& one : expect.prints) exchange(one.host);
}

void exchange(ScenarioStep& step)
{
    std::ranges::transform(step.actions, step.actions.begin(), [](const Action& action) { return exchanged(action); });
    if (auto* until = std::get_if<RunUntil>(&step.run)) exchange(until->host);
    exchange(step.expect);
    exchangeWords(step);
}

void mark(LocalText& title, bool on)
{
    for (const auto& [language, words] : kMarks) {
        const auto found = title.find(std::string(language));
        if (found == title.end()) continue;
        std::string& text = found->second;
        if (on) text += words;
        else if (text.ends_with(words)) text.resize(text.size() - words.size());
    }
}

bool established(const ScenarioStep& step)
{
    return step.expect.client == State::Established && step.expect.server == State::Established;
}

auto openingEnd(const SharedVector<ScenarioStep>& steps) { return std::ranges::find_if(steps, established); }

template <typename Predicate> bool anyCall(const ScenarioStep& step, Predicate predicate)
{
    return std::ranges::any_of(step.actions, [&](const Action& action) {
        const auto* call = std::get_if<CallAction>(&action);
        return call && predicate(call->call);
    });
}

bool closes(HostCall call)
{
    return call == HostCall::Close || call == HostCall::Shutdown || call == HostCall::Abort || call == HostCall::Kill;
}

bool opens(HostCall call)
{
    return call == HostCall::Listen || call == HostCall::Bind || call == HostCall::Connect ||
           call == HostCall::PowerOff || call == HostCall::Boot;
}

/// Only the side that listens can take a new connection.
bool opensAgain(const ScenarioStep& step)
{
    return step.expect.client == State::SynReceived || step.expect.server == State::SynReceived;
}

/// Both ends close at the same instant: there are no roles to exchange.
bool closesTwice(const ScenarioStep& step)
{
    return std::ranges::count_if(step.actions, [](const Action& action) {
        const auto* call = std::get_if<CallAction>(&action);
        return call && closes(call->call);
    }) > 1;
}

/// It lets one side open and not the other.
bool hasBox(const Scenario& scenario)
{
    return std::ranges::any_of(scenario.settings, [](const auto& setting) { return setting.first == "box"; });
}

}  // namespace

bool canSwapRoles(const Scenario& scenario)
{
    if (hasBox(scenario)) return false;
    const auto opened = openingEnd(scenario.steps);
    if (opened == scenario.steps.end()) return false;
    const auto some = [&](bool (*kind)(HostCall)) {
        return std::any_of(opened + 1, scenario.steps.end(),
                           [kind](const ScenarioStep& step) { return anyCall(step, kind); });
    };
    const auto never = [&](bool (*what)(const ScenarioStep&)) {
        return std::none_of(opened + 1, scenario.steps.end(), what);
    };
    return some(closes) && !some(opens) && never(closesTwice) && never(opensAgain);
}

Scenario swappedRoles(const Scenario& scenario)
{
    Scenario swapped = scenario;
    exchange(swapped.title);
    exchange(swapped.summary);
    mark(swapped.title, !rolesSwapped(scenario));
    for (auto& [key, value] : swapped.settings) {
        if (key == kBugs.client) key = kBugs.server;
        else if (key == kBugs.server) key = kBugs.client;
    }
    std::swap(swapped.hosts[0], swapped.hosts[1]);
    const auto opened = swapped.steps.begin() + (openingEnd(scenario.steps) - scenario.steps.begin());
    if (opened == swapped.steps.end()) return swapped;
    exchangeWords(*opened);  // its words speak of what comes
    std::for_each(opened + 1, swapped.steps.end(), [](ScenarioStep& step) { exchange(step); });
    return swapped;
}

bool rolesSwapped(const Scenario& scenario)
{
    return std::ranges::any_of(kMarks, [&](const Mark& mark) {
        const auto title = scenario.title.find(std::string(mark.language));
        return title != scenario.title.end() && std::string_view(title->second).ends_with(mark.text);
    });
}

}  // namespace tcp
