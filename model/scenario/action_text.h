#pragma once

#include "scenario/scenario.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace tcp {

/// What is wrong with a piece of text, where (octet offset in it), and what was expected.
struct TextError {
    std::size_t offset = 0;
    std::string wrong;     ///< `unknown state "TIMEWAIT"`
    std::string expected;  ///< `did you mean "TIME-WAIT"?`, or the legal words
};

template <typename T> using Parsed = std::variant<T, TextError>;

/// The words of reference: actions to 1.3, and one more for what a hand does in free play (FlightAction):
/// `segment ID drop`, `segment ID duplicate`, `segment ID delay DURATION`, where ID is the trace's.
Parsed<Action> actionFromText(std::string_view text);
Parsed<RunMode> runFromText(std::string_view text);
Parsed<State> expectedStateFromText(std::string_view text);
Parsed<ExpectedSegment> segmentFromText(std::string_view text);
Parsed<ExpectedSignal> signalFromText(std::string_view text);
Parsed<SocketName> socketFromText(std::string_view text);
Parsed<ExpectedResult> resultFromText(std::string_view text);
Parsed<ExpectedTimer> timerFromText(std::string_view text);
/// The name of a member of "prints": "ss", "client netstat".
Parsed<ExpectedPrint> printFromText(std::string_view text);

std::string actionText(const Action& action);
std::string runText(const RunMode& run);
std::string segmentText(const ExpectedSegment& segment);
std::string signalText(const ExpectedSignal& signal);
std::string resultText(const ExpectedResult& result);
std::string timerText(const ExpectedTimer& timer);
std::string printText(const ExpectedPrint& print);
std::string timeText(const ExpectedTime& time);

inline constexpr std::uint32_t kMostForgedText = 65495;    ///< octets: an IPv4 datagram less 40 of headers
inline constexpr std::uint32_t kMostForgedMss = 65535;     ///< octets: 16 bits
inline constexpr std::uint32_t kMostForgedWindow = 65535;  ///< octets: 16 bits, RFC 9293 3.1

/// The nearest of the words, if one is near: for "did you mean".
std::string_view nearest(std::string_view word, std::span<const std::string_view> words);
/// `did you mean "TIME-WAIT"?` where one is near, else `expected "a", "b" or "c"`.
std::string suggestion(std::string_view word, std::span<const std::string_view> words);
/// `"a", "b" or "c"`
std::string alternatives(std::span<const std::string_view> words);

}  // namespace tcp
