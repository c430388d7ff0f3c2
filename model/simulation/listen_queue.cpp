#include "simulation/listen_queue.h"

#include "simulation/settings.h"

namespace tcp {

bool ListenQueue::synQueueFull() const
{
    if (!cookies) return false;
    if (requests > backlog) return true;
    return cookies == 0 && synBacklog && *synBacklog - requests < *synBacklog / 4;
}

ListenQueue::Answer ListenQueue::toSyn() const
{
    if (acceptQueueFull()) return Answer::AcceptQueueFull;
    if (cookies == kAlwaysCookies) return Answer::Cookie;
    if (!synQueueFull()) return Answer::Request;
    return cookies == 0 ? Answer::SynQueueFull : Answer::Cookie;
}

}  // namespace tcp
