#include "protocol/silent_peer.h"

namespace tcp {

Transmissions untilGivenUp(Subject subject, Duration limit)
{
    Transmissions seen;
    const Instant begin = subject.now();
    seen.at.push_back({});
    while (subject.state() != State::Closed && subject.state() != State::Listen && subject.now() < begin + limit) {
        subject.wait(10ms);
        for (std::size_t i = 0; i < subject.sent().size(); ++i)
            seen.at.push_back(subject.now() - begin);
    }
    seen.end = subject.now() - begin;
    return seen;
}

} // namespace tcp
