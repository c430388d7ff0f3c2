#include "diagram/frame.h"

#include "protocol/deviation.h"

#include <algorithm>
#include <iterator>

namespace app::diagram {
namespace {

/// How far back the last change of state is looked for: long transfers have many steps and no change.
constexpr std::size_t kLookBack = 4096;
constexpr std::size_t kTrailBack = 64;  ///< and those before it
constexpr int kTrail = 3;

/// The change moves the endpoint's token: it is of its newest connection, or of its listener where that is shown.
bool movesToken(const tcp::TraceEvent& event, const tcp::StateChanged& change, const tcp::Host& after)
{
    return event.connection == after.newest || (event.connection == 0 && after.state() == change.to);
}

std::vector<TakenEdge> takenIn(const lab::Moment& moment, std::size_t step, tcp::HostId host)
{
    const tcp::Host& after = moment.timeline->at(step + 1).host(host);
    std::vector<TakenEdge> result;
    for (const tcp::TraceEvent& event : moment.happened(step).events) {
        const auto* change = std::get_if<tcp::StateChanged>(&event.what);
        if (!change || event.host != host || !movesToken(event, *change, after)) continue;
        const std::string edge = change->edge.empty() ? tcp::deviationEdge(change->from, change->to)
                                                      : std::string(change->edge);
        result.push_back({host, edge, change->from, change->to, change->trigger, change->clause});
    }
    return result;
}

/// The arrows of the step shown; where there are none, the one by which the endpoint came to its state.
std::vector<TakenEdge> takenBy(const lab::Moment& moment, tcp::HostId host)
{
    std::vector<TakenEdge> result;
    for (std::size_t step = std::min(moment.previous, moment.index); step < moment.index; ++step)
        std::ranges::move(takenIn(moment, step, host), std::back_inserter(result));
    for (TakenEdge& taken : result) taken.just = true;
    const std::size_t stop = moment.index > kLookBack ? moment.index - kLookBack : 0;
    for (std::size_t step = std::min(moment.previous, moment.index); result.empty() && step > stop; --step) {
        std::vector<TakenEdge> earlier = takenIn(moment, step - 1, host);
        if (!earlier.empty()) result.push_back(earlier.back());
    }
    if (!result.empty()) result.back().last = true;
    return result;
}

/// The changes before those already shown, newest first.
void addTrail(Frame& frame, const lab::Moment& moment, tcp::HostId host, std::size_t shown)
{
    int age = 0;
    const std::size_t stop = moment.index > kTrailBack ? moment.index - kTrailBack : 0;
    for (std::size_t step = moment.index; step > stop && age < kTrail; --step) {
        const std::vector<TakenEdge> earlier = takenIn(moment, step - 1, host);
        for (auto taken = earlier.rbegin(); taken != earlier.rend() && age < kTrail; ++taken) {
            if (shown > 0) --shown;
            else frame.trail.push_back({taken->edge, ++age});
        }
    }
}

bool listensBeside(const tcp::Host& host) { return !host.listeners.empty() && host.state() != tcp::State::Listen; }

/// The arrow is in the table; whether this endpoint can go along it now depends on its connection.
bool mayHappen(const tcp::Transition& row, const tcp::World& world, const tcp::Host& host)
{
    const tcp::Connection* current = host.current();
    const bool passive = current && current->tcb.passive;
    if (row.layer == tcp::Layer::Os) return current && current->tcb.running(tcp::Timer::FinWait2);
    if (row.layer != tcp::Layer::Base) return false;
    if (row.edge == "synrcvd_listen") return passive;  // RFC 9293 Figure 5 note 1
    if (row.edge == "synrcvd_finwait1") return !(passive && host.config.requestSocks);  // nobody holds it yet
    if (row.edge == "listen_synsent") return !world.settings().of(host.id).listenerStays;  // sockets do not offer it
    if (row.edge == "closed_listen") return !listensBeside(host);
    return true;
}

void addPossible(Frame& frame, const tcp::World& world, const tcp::Host& host, tcp::State state)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        if (row.from != state || !mayHappen(row, world, host)) continue;
        if (std::ranges::find(frame.possible, row.edge) == frame.possible.end())
            frame.possible.emplace_back(row.edge);
    }
}

void addHost(Frame& frame, const lab::Moment& moment, tcp::HostId id, const FrameOptions& options)
{
    const tcp::World& world = moment.world();
    const tcp::Host& host = world.host(id);
    frame.standings.push_back({id, host.state(), !options.evidence && listensBeside(host),
                               lab::knownState(options.evidence, moment.index, id)});
    std::vector<TakenEdge> taken = takenBy(moment, id);
    addTrail(frame, moment, id, taken.size());
    std::ranges::move(taken, std::back_inserter(frame.taken));
    if (!options.hints || !host.powered) return;
    addPossible(frame, world, host, host.state());
    // A connection has ended beside its listener: the next one comes out of LISTEN.
    if (host.state() == tcp::State::Closed && !host.listeners.empty() && !options.evidence)
        addPossible(frame, world, host, tcp::State::Listen);
}

/// Arrows that are not on the map all the time are shown only while they are current.
bool isOverlay(const TakenEdge& taken)
{
    const auto alwaysDrawn = [&taken](const tcp::Transition& row) {
        return row.edge == taken.edge && (row.layer == tcp::Layer::Base || row.layer == tcp::Layer::Os);
    };
    return std::ranges::none_of(tcp::transitions(), alwaysDrawn);
}

}  // namespace

EdgeRole Frame::roleOf(const std::string& edge) const
{
    EdgeRole role = std::ranges::find(possible, edge) == possible.end() ? EdgeRole::Dimmed : EdgeRole::Possible;
    for (const TakenEdge& one : taken) {
        if (one.edge != edge) continue;
        if (one.just && one.last) return EdgeRole::TakenEdge;
        role = EdgeRole::Trail;
    }
    return role;
}

double Frame::trailOn(const std::string& edge) const
{
    double left = 0;
    for (const EdgeTrail& trace : trail)
        if (trace.edge == edge) left = std::max(left, 1 - double(trace.age) / (kTrail + 1));
    return left;
}

const EndpointPosition* Frame::standing(tcp::HostId host) const
{
    const auto found = std::ranges::find(standings, host, &EndpointPosition::host);
    return found == standings.end() ? nullptr : &*found;
}

bool Frame::occupied(tcp::State state) const
{
    return std::ranges::find(standings, state, &EndpointPosition::state) != standings.end();
}

bool Frame::listenedBeside(tcp::State state) const
{
    return state == tcp::State::Listen && std::ranges::any_of(standings, &EndpointPosition::alsoListens);
}

Frame frameOf(const lab::Moment& moment, std::optional<tcp::HostId> host, const FrameOptions& options)
{
    Frame frame;
    for (const tcp::HostId id : tcp::kHosts)
        if (!host || *host == id) addHost(frame, moment, id, options);
    std::erase_if(frame.taken, [](const TakenEdge& taken) { return !taken.just && isOverlay(taken); });
    frame.overlay = std::ranges::any_of(frame.taken, isOverlay);
    if (frame.overlay) frame.possible.clear();  // one thing at a time over the dimmed map
    frame.statesDimmed = frame.overlay || options.presenting;
    return frame;
}

Frame pathOf(const lab::Moment& moment)
{
    Frame frame;
    for (const tcp::HostId host : tcp::kHosts)
        for (std::size_t step = 0; step < moment.index; ++step)
            std::ranges::move(takenIn(moment, step, host), std::back_inserter(frame.taken));
    for (TakenEdge& taken : frame.taken) taken.just = taken.last = true;
    return frame;
}

}  // namespace app::diagram
