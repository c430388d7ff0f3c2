#include "drill/calls.h"

#include <algorithm>
#include <array>

namespace tcp::drill {
namespace {

const Expression kNothing;

/// The lengths in [{…, 10}, {…, 20}].
std::int64_t lengthOf(const Expression& vector)
{
    std::int64_t sum = 0;
    for (const Expression& one : vector.parts) {
        if (one.kind == Expression::Kind::Fields && !one.parts.empty()) sum += numberOf(one.parts.back()).value_or(0);
    }
    return sum;
}

} // namespace

bool names(const Expression& it, std::string_view word)
{
    if (it.kind == Expression::Kind::Word) return it.word == word;
    return it.kind == Expression::Kind::Either &&
           std::ranges::any_of(it.parts, [&](const Expression& one) { return names(one, word); });
}

std::string wordsOf(const Expression& it)
{
    switch (it.kind) {
    case Expression::Kind::Ellipsis: return "...";
    case Expression::Kind::Number: return std::to_string(it.number);
    case Expression::Kind::Word:
    case Expression::Kind::Call: return it.word;
    case Expression::Kind::Text: return '"' + it.word + '"';
    case Expression::Kind::List: return it.parts.size() == 1 ? wordsOf(it.parts.front()) : "[...]";
    case Expression::Kind::Fields: return "{...}";
    case Expression::Kind::Either: break;
    }
    std::string all;
    for (const Expression& one : it.parts)
        all += (all.empty() ? "" : "|") + wordsOf(one);
    return all;
}

std::optional<std::int64_t> numberOf(const Expression& it)
{
    switch (it.kind) {
    case Expression::Kind::Number: return it.number;
    case Expression::Kind::List: return it.parts.size() == 1 ? numberOf(it.parts.front()) : std::nullopt;
    case Expression::Kind::Call: return it.parts.size() == 1 ? numberOf(it.parts.front()) : std::nullopt;
    case Expression::Kind::Ellipsis:
    case Expression::Kind::Word:
    case Expression::Kind::Text:
    case Expression::Kind::Either:
    case Expression::Kind::Fields: break;
    }
    return std::nullopt;
}

const Expression* fieldOf(const Expression& it, std::string_view name)
{
    for (const Expression& part : it.parts) {
        if (part.kind == Expression::Kind::List && part.word == name && part.parts.size() == 1)
            return &part.parts.front();
    }
    return nullptr;
}

std::optional<std::int64_t> octetsOf(const SystemCall& call)
{
    if (call.name.ends_with("msg")) {
        const Expression* vector = fieldOf(argumentOf(call, 1), "msg_iov");
        return vector != nullptr ? std::optional(lengthOf(*vector)) : std::nullopt;
    }
    if (call.name == "readv" || call.name == "writev") return lengthOf(argumentOf(call, 1));
    return numberOf(argumentOf(call, 2));
}

const Expression& argumentOf(const SystemCall& call, std::size_t place)
{
    return place < call.arguments.size() ? call.arguments[place] : kNothing;
}

} // namespace tcp::drill
