#include "drill/performer.h"

#include "drill/assertions.h"
#include "drill/sysctls.h"

#include <algorithm>
#include <cstdio>

namespace tcp::drill {
namespace {

constexpr Duration kLongest = 1h;    // a call that waits longer never ends
constexpr int kMostTimers = 100'000; // what may expire in a play

std::int64_t optionNumber(const Script& script, std::string_view name, std::int64_t otherwise)
{
    for (const auto& [option, value] : script.options) {
        if (option == name && !value.empty() && value.size() < 10 &&
            value.find_first_not_of("0123456789") == std::string::npos)
            return std::stoll(value);
    }
    return otherwise;
}

/// "close(4) = 0": as the script has it, text and structures cut short.
std::string callText(const SystemCall& call)
{
    std::string text = call.name + '(';
    for (const Expression& argument : call.arguments)
        text += (&argument == call.arguments.data() ? "" : ", ") + wordsOf(argument);
    text += ") = " + wordsOf(call.result);
    return call.error.empty() ? text : text + ' ' + call.error;
}

} // namespace

std::string secondsText(Duration time)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.6f", static_cast<double>(time.count()) / 1e6);
    return text;
}

Player::Player(const Script& script, const HostSettings& settings)
    : script_(script), machine_(settings), calls_(machine_), order_(settings.config.optionOrder)
{
    tolerance_.least = Duration(optionNumber(script, "tolerance_usecs", tolerance_.least.count()));
    tick_ = Duration(optionNumber(script, "tcp_ts_tick_usecs", 0));
}

Playing Player::play()
{
    playing_.events = script_.events.size();
    for (const ScriptEvent& event : script_.events) {
        ++playing_.reached;
        if (const auto* segment = std::get_if<ScriptPacket>(&event.what)) {
            packet(event, *segment);
        } else if (const auto* system = std::get_if<SystemCall>(&event.what)) {
            call(event, *system);
        } else {
            advance(base(event) + event.time.at);
            if (const auto* code = std::get_if<Assertion>(&event.what)) assertion(event, *code);
            if (const auto* shell = std::get_if<ShellCommand>(&event.what); shell != nullptr && begun_)
                command(event, *shell);
        }
        begun_ = begun_ || !std::holds_alternative<ShellCommand>(event.what);
        lastAt_ = machine_.now();
        if (playing_.difference) return std::move(playing_);
    }
    finishWaiting();
    return std::move(playing_);
}

// What the event's own time is added to.
Instant Player::base(const ScriptEvent& event) const
{
    return event.time.kind == EventTime::Kind::Absolute ? Instant{} : lastAt_;
}

void Player::differs(Unlike kind, Place place, std::string expected, std::string found)
{
    if (!playing_.difference)
        playing_.difference = Mismatch{kind, place, std::move(expected), std::move(found), machine_.now()};
}

void Player::note(Place place, std::string what)
{
    const Link* link = calls_.newestLink();
    if (link == nullptr && !machine_.links().empty()) link = &machine_.links().back();
    playing_.passed.push_back(
        {place, machine_.now(), std::move(what), link != nullptr ? link->tcb.state() : State::Closed});
}

bool Player::advanceOnce(Instant limit)
{
    if (timers_ >= kMostTimers || !machine_.advanceOnce(limit)) return false;
    ++timers_;
    askWaiting();
    return true;
}

void Player::advance(Instant to)
{
    while (advanceOnce(to)) {
    }
    if (timers_ < kMostTimers) machine_.advance(to);
    askWaiting();
}

// What arrives comes before the timers of the same moment, as in a world.
void Player::arriveAt(Instant at)
{
    while (advanceOnce(at - Duration(1))) {
    }
    if (timers_ < kMostTimers) machine_.arriveAt(at);
}

// A call that waits is asked again whenever something has happened.
void Player::askWaiting()
{
    if (!waiting_) return;
    const auto outcome = calls_.make(*waiting_->call);
    if (!outcome) return;
    const Waiting waited = *waiting_;
    waiting_.reset();
    compare(*waited.call, waited.place, *outcome);
    const Duration allowed = tolerance_.of(waited.until - waited.from);
    if (machine_.now() + allowed < waited.until || machine_.now() > waited.until + allowed)
        differs(Unlike::CallTime, waited.place, secondsText(waited.until), secondsText(machine_.now()));
}

void Player::finishWaiting()
{
    if (!waiting_) return;
    const Instant limit = waiting_->until + kLongest;
    while (waiting_ && advanceOnce(limit)) {
    }
    if (waiting_) differs(Unlike::CallWaits, waiting_->place, waiting_->call->name + "()", {});
}

void Player::call(const ScriptEvent& event, const SystemCall& call)
{
    finishWaiting();
    if (playing_.difference) return;
    const Instant begin = base(event);
    advance(begin + event.time.at);
    calls_.begin(call);
    const auto outcome = calls_.make(call);
    if (outcome) {
        compare(call, event.place, *outcome);
        return note(event.place, callText(call));
    }
    if (!call.until) return differs(Unlike::CallWaits, event.place, call.name + "()", {});
    const Instant until = begin + *call.until;
    waiting_ = Waiting{&call, event.place, machine_.now(), until};
    note(event.place, callText(call) + " …");
}

void Player::compare(const SystemCall& call, Place place, const Outcome& outcome)
{
    if (outcome.outside != Outside::None) return skip(place, outcome.outside, outcome.word);
    const std::string found = outcome.error.empty() ? std::to_string(outcome.result) : "-1 " + outcome.error;
    const bool number = call.result.kind == Expression::Kind::Number;
    const std::string error = call.error == "EWOULDBLOCK" ? "EAGAIN" : call.error; // one number on Linux and BSD
    const std::string expected = error.empty() || (number && call.result.number != -1)
                                     ? wordsOf(call.result)
                                     : wordsOf(call.result) + ' ' + error;
    if (number && found != expected)
        return differs(Unlike::CallResult, place, call.name + "() = " + expected, call.name + "() = " + found);
    if (!outcome.word.empty()) differs(Unlike::CallValue, place, call.name + "()", outcome.word);
}

void Player::assertion(const ScriptEvent& event, const Assertion& assertion)
{
    for (const Comparison& claim : comparisonsOf(assertion.text)) {
        const Link* link = calls_.newestLink();
        if (link == nullptr) link = machine_.newestListener();
        const auto found = claim.readable ? informationOf(claim.name, link) : std::nullopt;
        if (!found)
            skip(event.place, Outside::Assertion, claim.name);
        else if (!claim.holds(*found))
            differs(Unlike::Information, event.place, claim.text, claim.name + " == " + claim.shown(*found));
    }
    note(event.place, "%{ }%");
}

// A sysctl counts from then on, for connections that are there as well.
void Player::command(const ScriptEvent& event, const ShellCommand& command)
{
    if (const auto count = countOf(command.text)) {
        const std::size_t found = machine_.count(count->state);
        if (found != count->sockets)
            differs(Unlike::Information, event.place, std::string(count->word) + ' ' + std::to_string(count->sockets),
                    std::string(count->word) + ' ' + std::to_string(found));
        return note(event.place, "` `");
    }
    std::vector<Skipped> unknown;
    machine_.changeSettings([&](HostSettings& host) {
        unknown.clear();
        applyCommand(event.place, command.text, host, unknown);
    });
    playing_.skipped.insert(playing_.skipped.end(), unknown.begin(), unknown.end());
}

Playing play(const Script& script, const HostSettings& settings) { return Player(script, settings).play(); }

} // namespace tcp::drill
