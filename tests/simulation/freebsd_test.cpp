#include "simulation/profiles.h"
#include "simulation/world.h"
#include "support/score.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

// The profile of FreeBSD, held against what its own suite expects (tests/golden/freebsd/state_event.txt).
namespace tcp {
namespace {

constexpr std::uint32_t kOwnIss = 1000;
constexpr std::uint32_t kPeerIss = 500'000;
// 65,536 octets of buffer, rounded up to a multiple of the MSS; the SYN cache knows the window of the header only
constexpr std::uint32_t kBuffer = 65'700;
constexpr std::uint32_t kHeaderWindow = 65'535;
constexpr Duration kTolerance = 75ms;  // of the suite: long enough for a delayed ACK

struct Row {
    std::string name;
    std::vector<std::string> settings;  ///< "challenge_ack=false"
    std::vector<std::string> steps;     ///< "connect", "> SYN seq=0", "told ECONNRESET"
};

std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        if (to > from) parts.push_back(text.substr(from, to - from));
        from = to + separator.size();
    }
    return parts;
}

std::vector<Row> rows()
{
    std::vector<Row> all;
    std::ifstream file(TESTS_DIR "/golden/freebsd/state_event.txt");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) continue;
        const std::size_t name = line.find("; ");
        const std::size_t settings = line.find("; ", name + 2);
        all.push_back({line.substr(0, name), split(line.substr(name + 2, settings - name - 2), " "),
                       split(line.substr(settings + 2), "; ")});
    }
    return all;
}

/// "SYN,ACK seq=0 ack=1 len=3", numbers relative to the SYNs.
struct Form {
    Control bits = 0;
    std::map<std::string, std::uint32_t> numbers;

    explicit Form(const std::string& text)
    {
        const auto words = split(text, " ");
        bits = controlFromText(words.front()).value();
        for (std::size_t i = 1; i < words.size(); ++i) {
            const std::size_t equals = words[i].find('=');
            numbers[words[i].substr(0, equals)] = static_cast<std::uint32_t>(std::stoul(words[i].substr(equals + 1)));
        }
    }
    std::uint32_t length() const { return numbers.contains("len") ? numbers.at("len") : 0; }
};

std::string errorOf(Signal signal)
{
    switch (signal) {
    case Signal::ConnectionRefused: return "ECONNREFUSED";
    case Signal::ConnectionReset: return "ECONNRESET";
    case Signal::TimedOut: return "ETIMEDOUT";
    case Signal::ConnectionClosing:
    case Signal::UserTimeout:
    case Signal::Closing:
    case Signal::CloseDone:
    case Signal::ExcessiveRetransmissions: break;
    }
    return "";
}

/// A host whose peer is the row: its cable is cut, what arrives is forged.
class Player {
public:
    explicit Player(const Row& row) : row_(row), world_(settingsOf(row)) { act(CableAction{false}); }

    /// What was not as expected; empty if all was.
    std::string differences()
    {
        for (const std::string& step : row_.steps) {
            play(step);
            if (!difference_.empty()) return difference_ + " (at \"" + step + "\")";
        }
        nothingLeft();
        return difference_;
    }

private:
    static Settings settingsOf(const Row& row)
    {
        Settings settings = findProfile("freebsd")->settings();
        settings.config.window = row.name.find("syn-rcvd-via-listen") == std::string::npos ? kBuffer : kHeaderWindow;
        settings.issServer = kOwnIss;
        for (const std::string& one : row.settings) {
            const std::size_t equals = one.find('=');
            EXPECT_FALSE(findSetting(one.substr(0, equals))->set(settings, one.substr(equals + 1))) << one;
        }
        return settings;
    }

    void play(const std::string& step)
    {
        if (step.starts_with("> ")) return sent(Form(step.substr(2)));
        if (step.starts_with("told ")) return told(step.substr(5));
        if (step.starts_with("state ")) return is(step.substr(6), true);
        if (step.starts_with("gone ")) return is(step.substr(5), false);
        nothingLeft();
        if (step.starts_with("wait ")) return wait(std::chrono::milliseconds{std::stoi(step.substr(5))});
        if (step.starts_with("< ")) return arrives(Form(step.substr(2)));
        call(step);
    }

    void call(const std::string& word)
    {
        static const std::map<std::string, HostCall> calls{{"connect", HostCall::Connect},
                                                           {"listen", HostCall::Listen},
                                                           {"shutdown", HostCall::Shutdown},
                                                           {"close", HostCall::Close}};
        act(CallAction{HostId::Server, calls.at(word)});
    }

    void arrives(const Form& form)
    {
        InjectAction forged{};
        forged.host = HostId::Server;
        forged.bits = form.bits;
        forged.seq = number(kPeerIss + form.numbers.at("seq"));
        if (form.numbers.contains("ack")) forged.ack = number(kOwnIss + form.numbers.at("ack"));
        forged.length = form.length();
        forged.window = 32'767;
        act(forged);
    }

    static Expression number(std::uint32_t value) { return {Term{false, Variable::Number, value}}; }

    void wait(Duration time)
    {
        const Instant end = world_.now() + time;
        while (world_.nextDue().value_or(kNever) <= end) step(NextEvent{});
        step(Advance{end});
    }

    void act(const Action& action) { step(action); }
    void step(const Cause& cause)
    {
        TraceLog log;
        world_.step(cause, log);
        for (const TraceEvent& event : log) {
            story::tell(event.at, describe(event));
            if (event.host != HostId::Server) continue;
            if (const auto* one = std::get_if<Sent>(&event.what)) sent_.push_back(one->segment);
            if (const auto* one = std::get_if<UserSignalled>(&event.what); one && !errorOf(one->signal).empty())
                error_ = errorOf(one->signal);
        }
    }

    void sent(const Form& form)
    {
        if (sent_.empty()) wait(kTolerance);
        if (sent_.empty()) return differs("nothing is sent");
        const Segment segment = sent_.front();
        sent_.erase(sent_.begin());
        const auto spoken = static_cast<Control>(segment.ctl & ~ctl::PSH);
        const bool unnumbered = !form.numbers.contains("seq") || segment.seq == SeqNum{};
        const bool seqFits = unnumbered || segment.seq == SeqNum{kOwnIss + form.numbers.at("seq")};
        const bool ackFits = !form.numbers.contains("ack") || segment.ack == SeqNum{kPeerIss + form.numbers.at("ack")};
        if (spoken == form.bits && seqFits && ackFits && segment.text == form.length()) return;
        differs("sends " + describe(segment));
    }

    void nothingLeft()
    {
        if (!sent_.empty()) differs("sends " + describe(sent_.front()) + " beside");
    }

    void told(const std::string& error)
    {
        const std::string was = error_.empty() ? "0" : error_;
        error_.clear();
        if (was != error) differs("tells " + was);
    }

    void is(const std::string& state, bool wanted)
    {
        const auto& connections = world_.host(HostId::Server).connections;
        const bool there =
            std::ranges::any_of(connections, [&](const Connection& c) { return text(c.tcb.state()) == state; });
        if (there != wanted) differs("is " + std::string(text(world_.host(HostId::Server).state())));
    }

    void differs(std::string how)
    {
        if (difference_.empty()) difference_ = std::move(how);
    }

    const Row& row_;
    World world_;
    std::vector<Segment> sent_;
    std::string error_;
    std::string difference_;
};

TEST(FreebsdRows, AreReproducedByAHost)
{
    const auto all = rows();
    ASSERT_EQ(all.size(), 307U);
    Score score("FreeBSD's own suite, profile freebsd", {});
    for (const Row& row : all) {
        const std::string differences = Player(row).differences();
        if (differences.empty()) score.hit(row.name);
        else score.miss(row.name, differences);
    }
    score.print();
}

} // namespace
} // namespace tcp
