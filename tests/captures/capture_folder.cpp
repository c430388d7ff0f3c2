#include "captures/capture_folder.h"

#include "files/capture_source.h"

#include <algorithm>

using namespace tcp;

std::string captureFolder() { return TCP_STATE_LAB_CAPTURES; }

ReadCapture readCapture(const std::string& path)
{
    ReadCapture read;
    ConnectionTable table(
        [&](const Conversation& conversation, Leaves) { read.conversations.push_back(conversation); });
    app::files::CaptureSource source;
    if (!source.open(QString::fromStdString(path))) return read;
    CaptureFile file(source.octets());
    PacketDecoder decoder;
    read.kind = file.kind();
    while (const CaptureRecord* record = file.next()) {
        if (const TcpPacket* packet = decoder.decode(*record)) table.see(*packet);
    }
    table.finish();
    read.notes = decoder.notes();
    read.damage = file.damage();
    std::sort(read.conversations.begin(), read.conversations.end(),
              [](const Conversation& a, const Conversation& b) { return a.number < b.number; });
    return read;
}

namespace {

bool hasSynAndFinInOne(const EndEvidence& end)
{
    return end.issKnown && end.finKnown && end.fin == end.iss + 1 && end.packets == 1;
}

/// Zeek turns a connection around that begins with SYN,ACK, or in its middle with a packet of a well-known port.
End originatorOf(const Conversation& it)
{
    const Opener opener = openerOf(it);
    if (opener == Opener::B) return hasSynAndFinInOne(it.of(End::A)) ? End::A : End::B;
    if (opener != Opener::Unknown) return End::A;
    return it.ends[0].port < 1024 && it.ends[1].port >= 1024 ? End::B : End::A;
}

bool resetBefore(const EndEvidence& end, Moment moment) { return end.reset.isPacket() && end.reset < moment; }

std::string afterHandshake(const EndEvidence& orig, const EndEvidence& resp, bool established)
{
    const bool origFirst = orig.reset.isPacket() && orig.reset <= resp.reset;
    if (origFirst && (established || orig.spoke)) return "RSTO";
    if (!origFirst && resp.reset.isPacket()) return established || orig.spoke ? "RSTR" : "RSTRH";
    if (orig.finKnown && !orig.reset.isPacket()) return established ? "S2" : "SH";
    if (resp.finKnown) return established ? "S3" : "SHR";
    return established ? "S1" : "OTH";
}

}  // namespace

std::string zeekState(const Conversation& conversation)
{
    const End originator = originatorOf(conversation);
    const EndEvidence& orig = conversation.of(originator);
    const EndEvidence& resp = conversation.of(other(originator));
    const bool answered = resp.synAck || (orig.bareSyn && resp.bareSyn);
    if (orig.finKnown && resp.finKnown && orig.bareSyn == answered) {
        const Moment fin = earlier(orig.finSeen, resp.finSeen);
        if (!resetBefore(orig, fin) && !resetBefore(resp, fin)) return "SF";
    }
    if (!orig.bareSyn && orig.finKnown && resp.finKnown) return "SF";
    if (orig.bareSyn == answered) return afterHandshake(orig, resp, answered);
    if (orig.bareSyn && resp.reset.isPacket()) return "REJ";
    if (orig.bareSyn && orig.reset.isPacket()) return "RSTOS0";
    if (orig.bareSyn) return orig.finKnown ? "SH" : "S0";
    if (resp.reset.isPacket()) return "RSTRH";
    return resp.finKnown ? "SHR" : "OTH";
}
