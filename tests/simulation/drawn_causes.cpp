#include "simulation/drawn_causes.h"

#include "simulation/profiles.h"

#include <iterator>

namespace tcp {

static std::string textOf(const Expression& expression)
{
    std::string out;
    for (const Term& term : expression)
        out += (term.minus ? "-" : "+") +
               (term.variable == Variable::Number ? std::to_string(term.number) : std::string(text(term.variable)));
    return out;
}

void showValue(const Cause& cause, std::ostream& out)
{
    if (std::holds_alternative<NextEvent>(cause)) out << "next";
    if (const auto* advance = std::get_if<Advance>(&cause)) out << "until " << advance->to.count() << " us";
    const auto* action = std::get_if<Action>(&cause);
    if (action == nullptr) return;
    if (const auto* call = std::get_if<CallAction>(action))
        out << text(call->host) << " " << text(call->call) << " " << call->octets << text(call->half)
            << call->option.key << " " << call->option.value.view();
    if (const auto* forged = std::get_if<InjectAction>(action))
        out << "inject " << text(forged->host) << " " << controlText(forged->bits) << " seq=" << textOf(forged->seq)
            << " ack=" << textOf(forged->ack) << " len=" << forged->length;
    if (const auto* rule = std::get_if<ImpairAction>(action))
        out << "network " << static_cast<int>(rule->what) << " " << text(rule->host) << " " << rule->count;
    if (const auto* cable = std::get_if<CableAction>(action)) out << "network " << (cable->up ? "up" : "down");
    if (const auto* latency = std::get_if<LatencyAction>(action)) out << "latency " << latency->oneWay.count() << " us";
}

void showValue(const Settings& settings, std::ostream& out)
{
    out << settings.profile << ", seed " << settings.seed << ", loss " << settings.loss;
}

namespace drawn {
namespace {

rc::Gen<HostId> hosts() { return rc::gen::element(HostId::Client, HostId::Server); }

rc::Gen<Cause> calls()
{
    return rc::gen::apply(
        [](HostId host, HostCall call, std::uint32_t octets) -> Cause {
            return Action{CallAction{host, call, octets}};
        },
        hosts(), rc::gen::elementOf(std::vector<HostCall>(std::begin(kHostCalls), std::end(kHostCalls))),
        rc::gen::inRange<std::uint32_t>(0, 4000));
}

// Options that change what a living connection does, and the halves of shutdown().
rc::Gen<Cause> socketCalls()
{
    static constexpr std::pair<std::string_view, std::string_view> kOptions[] = {
        {"linger", "3s"}, {"linger", "0s"},      {"linger", "none"},     {"keepalive", "10s"},   {"keepalive", "none"},
        {"nodelay", "false"}, {"nodelay", "true"}, {"linger2_off", "true"}, {"user_timeout", "20s"}};
    const auto set = rc::gen::apply(
        [](HostId host, std::size_t which) -> Cause {
            CallAction action{host, HostCall::Set};
            action.option = {kOptions[which].first, SettingText(kOptions[which].second)};
            return Action{action};
        },
        hosts(), rc::gen::inRange<std::size_t>(0, std::size(kOptions)));
    const auto shut = rc::gen::apply(
        [](HostId host, Half half) -> Cause {
            CallAction action{host, HostCall::Shutdown};
            action.half = half;
            return Action{action};
        },
        hosts(), rc::gen::element(Half::Read, Half::Both));
    return rc::gen::oneOf(set, shut);
}

rc::Gen<Expression> numbers()
{
    const auto variables =
        rc::gen::element(Variable::RcvNxt, Variable::SndNxt, Variable::SndUna, Variable::Iss, Variable::Irs);
    return rc::gen::apply(
        [](Variable variable, bool window, bool minus, std::uint32_t by) {
            Expression expression{Term{false, variable, 0}};
            if (window) expression.push_back(Term{false, Variable::RcvWnd, 0});
            expression.push_back(Term{minus, Variable::Number, by});
            return expression;
        },
        variables, rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), rc::gen::inRange<std::uint32_t>(0, 4));
}

rc::Gen<Cause> forgedSegments()
{
    return rc::gen::apply(
        [](HostId host, Control bits, Expression seq, Expression ack, std::uint32_t length) -> Cause {
            return Action{InjectAction{host, bits, std::move(seq), std::move(ack), length, {}}};
        },
        hosts(), rc::gen::inRange<Control>(0, 64), numbers(), numbers(), rc::gen::inRange<std::uint32_t>(0, 700));
}

rc::Gen<Cause> networks()
{
    return rc::gen::oneOf(
        rc::gen::apply(
            [](HostId host, int what, int count) -> Cause {
                return Action{ImpairAction{static_cast<Impairment>(what), host, count, 120ms, {}}};
            },
            hosts(), rc::gen::inRange(0, 3), rc::gen::inRange(1, 4)),
        rc::gen::map(rc::gen::arbitrary<bool>(), [](bool up) -> Cause { return Action{CableAction{up}}; }),
        rc::gen::map(rc::gen::inRange(0, 300), [](int ms) -> Cause { return Action{LatencyAction{ms * 1ms}}; }));
}

rc::Gen<Cause> events() { return rc::gen::just(Cause{NextEvent{}}); }

} // namespace

rc::Gen<std::vector<Cause>> honestCauses()
{
    const auto opens = rc::gen::element<Cause>(Action{CallAction{HostId::Server, HostCall::Listen}},
                                               Action{CallAction{HostId::Client, HostCall::Connect}});
    return rc::gen::container<std::vector<Cause>>(
        rc::gen::weightedOneOf<Cause>({{8, events()}, {4, calls()}, {1, socketCalls()}, {2, opens}, {1, networks()}}));
}

rc::Gen<std::vector<Cause>> anyCauses()
{
    const auto opens = rc::gen::element<Cause>(Action{CallAction{HostId::Server, HostCall::Listen}},
                                               Action{CallAction{HostId::Client, HostCall::Connect}});
    return rc::gen::container<std::vector<Cause>>(rc::gen::weightedOneOf<Cause>(
        {{8, events()}, {4, calls()}, {1, socketCalls()}, {2, opens}, {1, networks()}, {4, forgedSegments()}}));
}

rc::Gen<Settings> settings(double loss)
{
    return rc::gen::apply(
        [loss](std::size_t profile, std::uint64_t seed, BoxKind box, bool strict) {
            Settings all = profiles()[profile].settings();
            all.seed = seed;
            all.loss = loss;
            if (loss > 0) all.box.kind = box;  // it loses what it does not know
            all.box.loose = !strict;
            all.box.unknown = strict ? BoxAnswer::Reset : BoxAnswer::Drop;
            if (strict) all.box.timeouts[static_cast<std::size_t>(Tracked::Established)] = 20s;
            return all;
        },
        rc::gen::inRange<std::size_t>(0, profiles().size()), rc::gen::inRange<std::uint64_t>(1, 1000),
        rc::gen::weightedElement<BoxKind>({{4, BoxKind::None}, {1, BoxKind::Firewall}, {1, BoxKind::Nat}}),
        rc::gen::arbitrary<bool>());
}

rc::Gen<std::vector<Cause>> sendsAndTroubles()
{
    const auto sends = rc::gen::map(rc::gen::inRange<std::uint32_t>(1, 3000), [](std::uint32_t octets) -> Cause {
        return Action{CallAction{HostId::Client, HostCall::Send, octets}};
    });
    const auto troubles = rc::gen::apply(
        [](HostId host, int what, int count) -> Cause {
            return Action{ImpairAction{static_cast<Impairment>(what), host, count, 120ms, {}}};
        },
        hosts(), rc::gen::inRange(0, 3), rc::gen::inRange(1, 3));
    return rc::gen::container<std::vector<Cause>>(
        rc::gen::weightedOneOf<Cause>({{6, events()}, {2, sends}, {1, troubles}}));
}

} // namespace drawn
} // namespace tcp
