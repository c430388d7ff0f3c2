#include "traffic/follow.h"

#include "protocol/deviation.h"
#include "simulation/profiles.h"
#include "simulation/syn_cookies.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace tcp {

/// Something to be done again: a call, or the next event of the world.
struct CrowdDeed {
    Instant at{};
    std::optional<Action> action{};       ///< empty: the next event
    bool accept = false;                  ///< counts only if the connection had to wait for accept()
    bool cookie = false;                  ///< a SYN was answered with one
    std::vector<std::uint64_t> lost{};    ///< segments it sent that never arrive, as the network will number them
};

struct CrowdLoss {
    std::size_t deed;
    HostId from;
    Missed why;
};

static constexpr std::optional<HostCall> hostCallOf(Call call)
{
    switch (call) {
    case Call::ActiveOpen: return HostCall::Connect;
    case Call::Send: return HostCall::Send;
    case Call::Close: return HostCall::Close;
    case Call::Abort: return HostCall::Abort;
    case Call::Shutdown: return HostCall::Shutdown;
    case Call::PassiveOpen:
    case Call::Receive:  // the applications of a world read by themselves
    case Call::Options:
    case Call::Status: break;
    }
    return std::nullopt;
}

/// Writes down what one connection does.
class CrowdRecorder : public CrowdWatcher {
public:
    explicit CrowdRecorder(std::uint32_t connection) : connection_(connection) {}

    void called(Instant at, std::uint32_t c, HostId host, const UserCall& call) override
    {
        if (c != connection_) return;
        const auto what = hostCallOf(call.call);
        if (what) act(at, host, *what, call.call == Call::Send ? call.octets : 0);
    }
    void expired(Instant at, std::uint32_t c, HostId, Timer) override
    {
        if (c == connection_) deeds_.push_back({.at = at});
    }
    void sent(Instant, std::uint32_t c, HostId from, const Segment&, bool lost) override
    {
        if (c != connection_ || deeds_.empty()) return;
        const std::uint64_t id = ++segments_;
        if (lost) lose(id, deeds_.size() - 1, from, forged_ ? Missed::NobodyThere : Missed::Network);
        else flying_.push_back({id, deeds_.size() - 1});
    }
    // The delay is the same for all, so they arrive in the order in which they left.
    void arrived(Instant at, std::uint32_t c, HostId to, const Segment& segment, bool taken) override
    {
        if (c != connection_) return;
        if (to == HostId::Server) bySyn_ = segment.has(ctl::SYN);
        if (flying_.empty()) return;
        const auto [id, deed] = flying_.front();
        flying_.pop_front();
        // whether a cookie is too old is seen by periods that both count from the same time
        aged_ |= to == HostId::Server && cookieAt_ && !openedAt_ && at - *cookieAt_ >= kCookiePeriod;
        if (taken) deeds_.push_back({.at = at});
        else lose(id, deed, other(to), Missed::AcceptQueueOrSynQueue);
    }
    void forged(Instant at, std::uint32_t c, const Segment& segment) override
    {
        if (c != connection_) return;
        forged_ = true;
        const Expression seq{Term{false, Variable::Number, segment.seq.value()}};
        deeds_.push_back({.at = at, .action = InjectAction{HostId::Server, segment.ctl, seq, {}, 0, segment.wnd}});
        ++segments_;
    }
    void answeredWithCookie(Instant at, std::uint32_t c) override
    {
        if (c != connection_) return;
        deeds_.back().cookie = true;
        cookieAt_ = at;
    }
    void accepted(Instant at, std::uint32_t c) override
    {
        if (c != connection_) return;
        acceptedAt_ = at;
        act(at, HostId::Server, HostCall::Resume);
        deeds_.back().accept = true;
    }
    void hung(Instant at, std::uint32_t c) override
    {
        if (c == connection_) act(at, HostId::Server, HostCall::Hang);
    }
    void changed(Instant at, std::uint32_t c, HostId host, const StateChanged& change) override
    {
        if (c != connection_) return;
        if (change.trigger == Trigger::TimeWaitOverflow) timeWaitFull_[index(host)] = true;
        if (host != HostId::Server) return;
        if (change.from == State::Listen && bySyn_) kept_ = true;
        if (change.from == State::SynReceived && change.to != State::Closed) openedAt_ = at;
    }
    /// It lay in the accept queue: until it left, no application of the server saw it.
    bool waited() const { return openedAt_ && acceptedAt_ != openedAt_; }
    const std::array<bool, 2>& timeWaitFull() const { return timeWaitFull_; }
    bool byCookie() const { return cookieAt_.has_value(); }
    bool bothWays() const { return kept_ && byCookie(); }
    std::optional<Instant> begin() const
    {
        if (deeds_.empty()) return std::nullopt;
        const Instant first = deeds_.front().at;
        return aged_ ? first / kCookiePeriod * kCookiePeriod : first;
    }
    const std::vector<CrowdDeed>& deeds() const { return deeds_; }
    const std::vector<CrowdLoss>& losses() const { return losses_; }

private:
    void act(Instant at, HostId host, HostCall what, std::uint32_t octets = 0)
    {
        deeds_.push_back({.at = at, .action = CallAction{host, what, octets}});
    }
    void lose(std::uint64_t id, std::size_t deed, HostId from, Missed why)
    {
        deeds_[deed].lost.push_back(id);
        losses_.push_back({deed, from, why});
    }

    std::uint32_t connection_;
    std::vector<CrowdDeed> deeds_;
    std::vector<CrowdLoss> losses_;
    std::deque<std::pair<std::uint64_t, std::size_t>> flying_;  ///< id, deed that sent it
    std::uint64_t segments_ = 0;
    std::optional<Instant> openedAt_;
    std::optional<Instant> acceptedAt_;
    std::optional<Instant> cookieAt_;
    std::array<bool, 2> timeWaitFull_{};
    bool bySyn_ = false;  ///< what came to the server last was one
    bool kept_ = false;   ///< a SYN was
    bool aged_ = false;   ///< the cookie came back in another period
    bool forged_ = false;
};

namespace {

/// Turns deeds into steps: one for each event, and one for each wait before a call.
class StepMaker {
public:
    StepMaker(Followed& followed, const CrowdRecorder& recorder, Instant moment)
        : followed_(followed), recorder_(recorder), moment_(moment), time_(followed.begin)
    {
        pending_.push_back(CallAction{HostId::Server, HostCall::Listen});
        if (recorder.waited()) pending_.push_back(CallAction{HostId::Server, HostCall::Hang});
    }

    void make()
    {
        for (std::size_t i = 0; i < recorder_.deeds().size(); ++i) {
            const CrowdDeed& deed = recorder_.deeds()[i];
            if (deed.accept && !recorder_.waited()) continue;
            if (!followed_.step && deed.at > moment_) stopAtMoment();
            if (deed.action && deed.at > time_) wait(deed.at);
            if (deed.action) pending_.push_back(*deed.action);
            else step(RunNext{}, deed.at);
            if (deed.cookie) followed_.cookies.push_back(deed.action ? steps().size() : steps().size() - 1);
            for (const std::uint64_t id : deed.lost) pending_.push_back(FlightAction{id, Impairment::Drop});
            for (const CrowdLoss& loss : recorder_.losses()) {
                if (loss.deed == i) followed_.missed.push_back({steps().size(), loss.from, loss.why});
            }
        }
        if (!followed_.step) stopAtMoment();
        if (!pending_.empty()) step(RunFor{}, time_);
    }

private:
    SharedVector<ScenarioStep>& steps() { return followed_.scenario.steps; }

    void stopAtMoment()
    {
        if (moment_ > time_) wait(moment_);
        else if (!pending_.empty()) step(RunFor{}, time_);
        followed_.step = steps().size();
    }
    void wait(Instant until) { step(RunFor{until - time_}, until); }
    void step(const RunMode& run, Instant end)
    {
        ScenarioStep step;
        step.actions = std::exchange(pending_, {});
        step.run = run;
        steps().push_back(std::move(step));
        time_ = end;
    }

    Followed& followed_;
    const CrowdRecorder& recorder_;
    Instant moment_;
    Instant time_;
    std::vector<Action> pending_;
};

// The settings of the crowd's TCP, as far as they differ from the profile's. Losses are repeated one by one.
std::vector<std::pair<std::string, std::string>> settingsOf(const Settings& tcp, std::uint32_t connection)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    const Settings usual = findProfile(tcp.profile)->settings();
    for (const SettingKey& key : settingKeys()) {
        const std::string value = key.get(tcp);
        if (key.name != "loss" && value != key.get(usual)) pairs.emplace_back(key.name, value);
    }
    std::erase_if(pairs, [](const auto& pair) { return pair.first == "iss_client" || pair.first == "iss_server"; });
    pairs.emplace_back("iss_client", std::to_string(clientIss(connection).value()));
    pairs.emplace_back("iss_server", std::to_string(serverIss(connection).value()));
    return pairs;
}

}  // namespace

std::optional<std::uint32_t> oldestConnection(const Crowd& crowd, HostId host, State state)
{
    std::optional<std::uint32_t> oldest;
    crowd.forEach([&](const CrowdConnection& connection) {
        const Tcb* tcb = connection.ends[index(host)];
        if (tcb == nullptr || tcb->state() != state) return;
        oldest = std::min(oldest.value_or(connection.number), connection.number);
    });
    return oldest;
}

std::optional<std::uint32_t> connectionIn(const CrowdSettings& settings, Instant at, HostId host, State state)
{
    Crowd crowd(settings);
    crowd.runUntil(at);
    return oldestConnection(crowd, host, state);
}

struct Follower::Play {
    CrowdSettings settings;
    std::uint32_t connection;
    Instant at;
    Crowd crowd;
    CrowdRecorder recorder;
};

Follower::Follower(const CrowdSettings& settings, std::uint32_t connection, Instant at)
    : play_(new Play{settings, connection, at, Crowd(settings), CrowdRecorder(connection)})
{
    play_->crowd.watch(&play_->recorder);
}

Follower::~Follower() = default;

bool Follower::goOn()
{
    Crowd& crowd = play_->crowd;
    crowd.runUntil(std::min(crowd.end(), crowd.now() + 1s));
    return crowd.now() < crowd.end();
}

Followed follow(const CrowdSettings& settings, std::uint32_t connection, Instant at)
{
    Follower follower(settings, connection, at);
    while (follower.goOn()) {}
    return follower.followed();
}

Followed Follower::followed() const
{
    Followed followed;
    followed.connection = play_->connection;
    followed.bothWays = play_->recorder.bothWays();
    if (!play_->recorder.begin() || followed.bothWays) return followed;
    followed.begin = *play_->recorder.begin();
    followed.scenario.profile = play_->settings.tcp.profile;
    followed.scenario.settings = settingsOf(play_->settings.tcp, play_->connection);
    followed.timeWaitFull = play_->recorder.timeWaitFull();
    const std::string skipped(text(Deviation::TimeWaitSkipped));
    for (const HostId host : kHosts) {
        if (followed.timeWaitFull[index(host)])
            followed.scenario.settings.emplace_back("bug_" + std::string(text(host)), skipped);
    }
    if (play_->recorder.byCookie())
        followed.scenario.settings.emplace_back("tcp_syncookies", std::to_string(kAlwaysCookies));
    StepMaker(followed, play_->recorder, play_->at).make();
    return followed;
}

}  // namespace tcp
