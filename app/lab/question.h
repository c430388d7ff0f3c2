#pragma once

#include "lab/moment.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::lab {

/// What a question is about (design: questions).
enum class Format : std::uint8_t {
    Own,          ///< the lesson asks it itself
    State,        ///< in which state one end is afterwards
    Segment,      ///< which segment leaves
    ClosedFirst,  ///< who closed first, from what a tool prints
    Bug,          ///< whose bug it is, likewise
    Timer,        ///< which timer runs, and where it leads
    Lost,         ///< what if this segment were lost
    Pair,         ///< which pair of states can never be
    Order,        ///< in which order segments leave
    Name,         ///< how a tool spells the state
    Because,      ///< after a right answer: what led to it
};

struct Option {
    QString text;
    QString ifSo;                     ///< what would have been seen if it were so, and was not; may be empty
    std::optional<tcp::State> state;  ///< that it stands for
    std::optional<tcp::Timer> timer{};   ///< that it takes for the one that runs
    std::optional<tcp::State> expiry{};  ///< the state to which it wrongly says that this timer leads
};

/// What will happen next? Asked before it is shown, made from the run itself, so the answer is never out of step.
struct Question {
    Format format = Format::State;
    QString context;               ///< what is done: "The server's application calls close()."
    QString exhibit;               ///< lines of a tool; mostly empty
    QString text;
    std::vector<Option> options;   ///< two to four; with items every order of them
    std::size_t right = 0;
    QString because;               ///< why it is so; may be empty
    std::optional<tcp::HostId> host = std::nullopt;  ///< whose diagram takes the answer as well, by a click on a state
    QStringList items{};           ///< to be put in order, as they are offered: never in the right one
    std::string skill{};           ///< by which the bank of items can ask it anew; empty: it has nothing of the kind
};

/// About the step after the moment; `end` is the moment after that step. Empty where nothing can be asked.
/// The same place of the same run gives the same question; a lesson asks in turns about different things.
std::optional<Question> questionAbout(const Moment& moment, std::size_t end);

/// Where the state is not among the options it takes the place of the last wrong one. Returns its place.
std::size_t offerState(Question& question, const Moment& moment, std::size_t end, tcp::State state);

/// How an order of items is written as an option.
QString sequence(const QStringList& items);

enum class Outcome : std::uint8_t { Right, Wrong, NotSure };

/// What was said and what it did, side by side, and what would have been seen if it were as was said.
struct Judgement {
    Outcome outcome = Outcome::NotSure;
    QString said;
    QString did;
    QString explanation;  ///< may be empty
};
/// Nothing chosen: "not sure yet".
Judgement judge(const Question& question, std::optional<std::size_t> chosen);

}  // namespace app::lab
