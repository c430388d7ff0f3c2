#include "observation/deduction.h"

#include <array>

namespace tcp {

namespace {

constexpr std::int64_t kNotResent =
    900'000;                   // microseconds; a longer round trip may hide a SYN sent again (RFC 6298 2.1)
constexpr int kFarRatio = 20;  // one round trip is so many times the other: the capture stands at that end

// The fewest assumptions first; of as many, those of the lower letters.
constexpr std::array<Assumptions, 15> kTried{
    Assumptions{Assumption::FinAtClose},
    Assumptions{Assumption::LastArrived},
    Assumptions{Assumption::NoneLostBefore},
    Assumptions{Assumption::ResetAccepted},
    Assumptions{Assumption::FinAtClose, Assumption::LastArrived},
    Assumptions{Assumption::FinAtClose, Assumption::NoneLostBefore},
    Assumptions{Assumption::FinAtClose, Assumption::ResetAccepted},
    Assumptions{Assumption::LastArrived, Assumption::NoneLostBefore},
    Assumptions{Assumption::LastArrived, Assumption::ResetAccepted},
    Assumptions{Assumption::NoneLostBefore, Assumption::ResetAccepted},
    Assumptions{Assumption::FinAtClose, Assumption::LastArrived, Assumption::NoneLostBefore},
    Assumptions{Assumption::FinAtClose, Assumption::LastArrived, Assumption::ResetAccepted},
    Assumptions{Assumption::FinAtClose, Assumption::NoneLostBefore, Assumption::ResetAccepted},
    Assumptions{Assumption::LastArrived, Assumption::NoneLostBefore, Assumption::ResetAccepted},
    Assumptions{Assumption::FinAtClose, Assumption::LastArrived, Assumption::NoneLostBefore, Assumption::ResetAccepted},
};

/// Those that could change what is deduced of this end: a set of others leaves the same states as the ones among them
/// that could, and that set, which is smaller, was tried before.
Assumptions thatMatter(const Conversation& conversation, End end, Moment now, const Deduction& proved)
{
    const EndEvidence& own = conversation.of(end);
    Assumptions some{Assumption::LastArrived, Assumption::Genuine};
    const bool closeIsOpen = own.spoke && !own.gap && !(own.finSeen <= now);
    if (closeIsOpen || own.reset.isPacket()) some = some.with(Assumption::FinAtClose);
    const bool orderIsOpen = conversation.of(other(end)).finKnown && proved.couplings.order == CloseOrder::Unknown;
    if (orderIsOpen) some = some.with(Assumption::NoneLostBefore);
    if (own.resetByPeer.isPacket()) some = some.with(Assumption::ResetAccepted);
    return some;
}

bool singlesOut(const Conversation& conversation, End end, Moment now, const Standing& standing, Assumptions some,
                EndStates& states)
{
    const StateSet left = deduce(conversation, end, standing, some).statesAt(now);
    if (!left.isOne() || !states.proved.has(left.only()))
        return false;
    states.assumed = left;
    states.by = some;
    return true;
}

}  // namespace

Standing standingOf(const Conversation& conversation, CapturePoint point)
{
    if (point == CapturePoint::Middle)
        return {};
    if (point == CapturePoint::Both)
        return {false, false, true};
    const Opener opener = openerOf(conversation);
    if (point != CapturePoint::Auto) {
        const bool clientIsA = opener == Opener::A;
        const bool atA = clientIsA == (point == CapturePoint::Client);
        return {atA && opener != Opener::Unknown, !atA && opener != Opener::Unknown, false};
    }
    const std::int64_t a = conversation.of(End::A).delay;
    const std::int64_t b = conversation.of(End::B).delay;
    const bool clean = conversation.of(End::A).delayIsClean && conversation.of(End::B).delayIsClean;
    if (a < 0 || b < 0 || a > kNotResent || b > kNotResent || !clean || conversation.timeBackwards)
        return {};
    return {a * kFarRatio < b, b * kFarRatio < a, false};
}

Deduction deduce(const Conversation& conversation, End end, CapturePoint point, Assumptions assumptions)
{
    return deduce(conversation, end, standingOf(conversation, point), assumptions);
}

EndStates statesAt(const Conversation& conversation, End end, Moment now, CapturePoint point, Assumptions may)
{
    const Standing standing = standingOf(conversation, point);
    return statesAt(conversation, end, now, standing, deduce(conversation, end, standing, {}), may);
}

EndStates statesAt(const Conversation& conversation, End end, Moment now, const Standing& standing,
                   const Deduction& proved, Assumptions may)
{
    EndStates states;
    states.proved = proved.statesAt(now);
    states.assumed = states.proved;
    if (states.proved.empty() || states.proved.isOne())
        return states;
    const Assumptions matter = thatMatter(conversation, end, now, proved);
    const auto worthTrying = [&](Assumptions some) { return some.within(may) && some.within(matter); };
    for (const Assumptions& some : kTried)
        if (worthTrying(some) && singlesOut(conversation, end, now, standing, some, states))
            return states;
    const bool doubted = conversation.of(End::A).resetUnlike || conversation.of(End::B).resetUnlike;
    if (!doubted || !may.has(Assumption::Genuine))
        return states;
    if (singlesOut(conversation, end, now, standing, {Assumption::Genuine}, states))
        return states;
    for (const Assumptions& some : kTried)
        if (worthTrying(some) && singlesOut(conversation, end, now, standing, some.with(Assumption::Genuine), states))
            break;
    return states;
}

}  // namespace tcp
