#include "report/card_network.h"

#include "simulation/host.h"

#include <array>
#include <utility>

namespace tcp {
namespace {

struct Bit {
    Control bit;
    const char* word;    ///< of nft
    char letter;         ///< of forge()
};
constexpr std::array<Bit, 6> kBits{{{ctl::FIN, "fin", 'F'},
                                    {ctl::SYN, "syn", 'S'},
                                    {ctl::RST, "rst", 'R'},
                                    {ctl::PSH, "psh", 'P'},
                                    {ctl::ACK, "ack", 'A'},
                                    {ctl::URG, "urg", 'U'}}};

/// "fin | ack"
std::string words(Control bits)
{
    std::string all;
    for (const Bit& it : kBits) {
        if ((bits & it.bit) != 0) all += std::string(all.empty() ? "" : " | ") + it.word;
    }
    return all;
}

std::string letters(Control bits)
{
    std::string all;
    for (const Bit& it : kBits) {
        if ((bits & it.bit) != 0) all += it.letter;
    }
    return all;
}

/// What tells the two directions apart, on one machine too.
std::string sentBy(HostId host)
{
    const char* const port = host == HostId::Server ? "sport " : "dport ";
    return std::string("tcp ") + port + std::to_string(portOf(HostId::Server));
}

/// What the segments on the wire tell of a connection.
const char* known(Variable variable)
{
    switch (variable) {
    case Variable::RcvNxt: return "rcv_nxt";
    case Variable::SndNxt: return "snd_nxt";
    case Variable::SndUna: return "snd_una";
    case Variable::Iss: return "iss";
    case Variable::Irs: return "irs";
    case Variable::Number:
    case Variable::RcvWnd:
    case Variable::SndWnd:
    case Variable::TsRecent: break;
    }
    return nullptr;
}

/// In Python: "rcv_nxt + 100".
std::optional<std::string> formula(const Expression& expression)
{
    std::string all;
    for (const Term& term : expression) {
        const bool number = term.variable == Variable::Number;
        if (!number && known(term.variable) == nullptr) return std::nullopt;
        if (!all.empty()) all += term.minus ? " - " : " + ";
        else if (term.minus) all += "-";
        all += number ? std::to_string(term.number) : known(term.variable);
    }
    return all;
}

}  // namespace

std::string lossOf(const ImpairAction& drop)
{
    std::string what = sentBy(drop.host);
    if (drop.bits) {
        const Control mask = *drop.bits | ctl::SYN | ctl::FIN | ctl::RST;
        what += " tcp flags & (" + words(mask) + ") == " + words(*drop.bits);
    }
    return "lose(\"" + what + "\", " + std::to_string(drop.count) + ")";
}

std::string cableCut(HostId host) { return "lose(\"" + sentBy(other(host)) + "\")"; }

std::string cableMended() { return "mend()"; }

std::optional<std::string> forgedOne(const InjectAction& action, PortPair ports)
{
    const auto seq = formula(action.seq);
    const auto ack = formula(action.ack);
    if (!seq || !ack || action.tsVal) return std::nullopt;
    std::string call = "forge(" + std::to_string(ports.from) + ", " + std::to_string(ports.to) + ", \"" +
                       letters(action.bits) + "\"";
    if (!seq->empty()) call += ", seq=\"" + *seq + "\"";
    if (!ack->empty()) call += ", ack=\"" + *ack + "\"";
    if (action.length > 0) call += ", octets=" + std::to_string(action.length);
    if (action.window) call += ", window=" + std::to_string(*action.window);
    if (action.mss) call += ", mss=" + std::to_string(*action.mss);
    return call + ")";
}

}  // namespace tcp
