#include "files/lab_card_python.h"

namespace app::files {
namespace {

/// The path of an ordinary user of Debian has neither: sysctl and nft lie there.
constexpr const char* kPath = "os.environ[\"PATH\"] += \":/usr/sbin:/sbin\"";

constexpr const char* kLook = "ss -Htano state connected '( sport = :8080 or dport = :8080 )'";

/// A program of one instruction for socket filters: keep 0 octets of every packet.
constexpr const char* kDeaf = R"(import ctypes
nothing = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0))
DEAF = struct.pack("HL", 1, ctypes.addressof(nothing)))";

/// What arrives passes the chain "wire". A number of packets is the burst of a limit that hardly lets more through.
constexpr const char* kNft = R"(nft = lambda command: os.system("nft '" + command + "'")
nft("add table ip lab; add chain ip lab wire { type filter hook input priority 0; }")
burst = lambda packets: " limit rate 1/day burst %d packets" % packets if packets else ""
lose = lambda what, packets=0: nft("add rule ip lab wire " + what + burst(packets) + " drop")
mend = lambda: nft("flush chain ip lab wire"))";

/// By the segments on the wire, what each end of a connection has sent and received; and a segment of one's own.
/// A TTL of 77 tells the forged ones.
constexpr const char* kForge = R"(import collections
wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800)); wire.setblocking(False)
raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_TCP); raw.setsockopt(0, socket.IP_TTL, 77)
ends = collections.defaultdict(lambda: collections.defaultdict(int))
def listen_in():
    while True:
        try: packet = wire.recv(65536)
        except BlockingIOError: return
        port, to, seq, ack, head, bits = struct.unpack("!HHIIBB", packet[20:34])
        if packet[8] == 77 or bits & 4: continue
        me, peer = ends[port, to], ends[to, port]
        if bits & 2: me["iss"] = peer["irs"] = me["snd_nxt"] = seq
        length = len(packet) - 20 - (head >> 4) * 4 + (bits >> 1 & 1) + (bits & 1)
        me["snd_nxt"] = max(me["snd_nxt"], seq + length)
        if bits & 16: me["rcv_nxt"] = peer["snd_una"] = ack

def forge(port, to, flags, seq="rcv_nxt", ack="snd_nxt", octets=0, window=65535, mss=0):
    listen_in()
    number = lambda formula: eval(formula, {}, ends[to, port]) % 2**32
    bits = sum(1 << "FSRPAU".index(flag) for flag in flags)
    options = struct.pack("!BBH", 2, 4, mss) if mss else b""
    tcp = struct.pack("!HHIIBBHI", port, to, number(seq), number(ack) if "A" in flags else 0,
                      5 + len(options) // 4 << 4, bits, window, 0) + options + b"x" * octets
    both = socket.inet_aton("127.0.0.1") * 2 + struct.pack("!HH", 6, len(tcp)) + tcp + b"\0" * (len(tcp) % 2)
    checksum = 65535 - sum(struct.unpack("!%dH" % (len(both) // 2), both)) % 65535
    raw.sendto(tcp[:16] + struct.pack("!H", checksum) + tcp[18:], ("127.0.0.1", 0))
)";

QStringList lines(const char* text) { return QString::fromUtf8(text).split('\n'); }

}  // namespace

QString cardNetwork(const tcp::LabCard& card, bool ownNetwork)
{
    QStringList commands;
    if (ownNetwork) commands << "ip link set lo up";
    for (const auto& [name, value] : card.sysctls) {
        commands << QString("sysctl -qw %1=%2").arg(QString::fromStdString(name), QString::fromStdString(value));
    }
    return commands.join("; ");
}

QString cardLook() { return QString("look = lambda: os.system(\"%1\")").arg(kLook); }

QStringList cardMeans(const tcp::LabCard& card)
{
    QStringList all;
    if (card.usesDeaf) all << lines(kDeaf);
    if (card.usesNft) all << lines(kNft);
    return all;
}

QStringList cardPreamble(const tcp::LabCard& card)
{
    QStringList all{"import os, socket, struct, time", kPath, QString("os.system(\"%1\")").arg(cardNetwork(card, true)),
                    "HERE = SERVER = \"127.0.0.1\"", cardLook()};
    all << cardMeans(card);
    if (card.forges) all << lines(kForge);
    return all;
}

}  // namespace app::files
