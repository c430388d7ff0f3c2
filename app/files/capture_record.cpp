#include "files/capture_record.h"

#include "capture/link_layer.h"
#include "observation/changes.h"
#include "report/json_line.h"

namespace app::files {
namespace {

using tcp::Conversation;
using tcp::End;
using tcp::EndEvidence;

std::string number(std::int64_t value) { return std::to_string(value); }

std::string jsonWord(std::string_view text)
{
    std::string written = "\"";
    written += text;
    return written += '"';
}

std::string_view nameOf(End end) { return end == End::A ? "a" : "b"; }

std::string socketText(const tcp::SocketAddress& address) { return tcp::text(address.ip) + " " + number(address.port); }

std::string timeOrNull(std::optional<tcp::Instant> at) { return at ? number(at->count()) : "null"; }

std::string list(tcp::StateSet states, std::string_view between, bool quote)
{
    std::string written;
    for (const tcp::State state : tcp::kStates) {
        if (!states.has(state)) continue;
        if (!written.empty()) written += between;
        written += quote ? jsonWord(tcp::text(state)) : std::string(tcp::text(state));
    }
    return written;
}

std::string letters(tcp::Assumptions by)
{
    std::string written;
    for (int i = 0; i < tcp::kAssumptionCount; ++i) {
        const auto assumption = static_cast<tcp::Assumption>(i);
        if (by.has(assumption)) written += tcp::letter(assumption);
    }
    return written;
}

std::string statesJson(const tcp::EndStates& states, const CaptureOptions& options)
{
    std::string written = "{\"proved\":[" + list(states.proved, ",", true) + "]";
    if (options.may.empty()) return written + "}";
    const bool one = states.assumed.size() == 1;
    written += ",\"assumed\":" + (one ? jsonWord(tcp::text(states.assumed.only())) : "null");
    written += ",\"by\":" + (states.by.empty() ? std::string("null") : jsonWord(letters(states.by)));
    return written + "}";
}

std::string clientName(const Conversation& conversation)
{
    switch (tcp::openerOf(conversation)) {
    case tcp::Opener::A: return "\"a\"";
    case tcp::Opener::B: return "\"b\"";
    case tcp::Opener::Both:
    case tcp::Opener::Unknown: break;
    }
    return "null";
}

std::optional<End> closedFirst(const Conversation& conversation)
{
    const EndEvidence& a = conversation.of(End::A);
    const EndEvidence& b = conversation.of(End::B);
    if (!a.finKnown && !b.finKnown) return std::nullopt;
    return a.finSeen < b.finSeen ? End::A : End::B;
}

std::optional<End> resetBy(const Conversation& conversation)
{
    const EndEvidence& a = conversation.of(End::A);
    const EndEvidence& b = conversation.of(End::B);
    if (!a.reset.isPacket() && !b.reset.isPacket()) return std::nullopt;
    return a.reset < b.reset ? End::A : End::B;
}

std::string endOrNull(std::optional<End> end) { return end ? jsonWord(nameOf(*end)) : "null"; }

template <class Get> std::string pair(const Conversation& conversation, Get get)
{
    return "[" + number(std::int64_t(get(conversation.of(End::A)))) + "," +
           number(std::int64_t(get(conversation.of(End::B)))) + "]";
}

std::string ownerText(tcp::FindingOwner owner)
{
    switch (owner) {
    case tcp::FindingOwner::A: return "a";
    case tcp::FindingOwner::B: return "b";
    case tcp::FindingOwner::Path: return "path";
    case tcp::FindingOwner::Capture: return "capture";
    case tcp::FindingOwner::Unknown: break;
    }
    return "unknown";
}

std::string changeJson(const tcp::ObservedChange& change, std::int32_t delay)
{
    tcp::Instant lo = change.lo.at();
    if (change.ownSend && delay > 0) lo -= tcp::Duration(delay);
    const bool bounded = change.lo.isPacket() && !(change.ownSend && delay < 0);
    std::string written = "{\"end\":" + jsonWord(nameOf(change.end)) + ",\"from\":" + jsonWord(tcp::text(change.from)) +
                          ",\"to\":" + jsonWord(tcp::text(change.to));
    written += ",\"lo_us\":" + (bounded ? number(lo.count()) : "null") + ",\"hi_us\":" + number(change.hi.at().count());
    written += ",\"packet\":" + number(change.packet.packet()) + ",\"clause\":" + jsonWord(tcp::text(change.clause));
    return written + ",\"mark\":" + jsonWord(change.by.empty() ? "certain" : letters(change.by)) + "}";
}

std::string changesJson(const Conversation& conversation, const CaptureOptions& options)
{
    std::string written;
    for (const End end : tcp::kEnds) {
        const tcp::Standing standing = tcp::standingOf(conversation, options.point);
        const bool at = standing.sendsAtOnce || (end == End::A ? standing.atA : standing.atB);
        for (const tcp::ObservedChange& change : tcp::changesOf(conversation, end, options.point, options.may))
            written += (written.empty() ? "" : ",") + changeJson(change, at ? 0 : conversation.of(end).delay);
    }
    return "[" + written + "]";
}

std::string findingJson(const tcp::Finding& finding)
{
    std::string packets;
    for (const tcp::Moment packet : finding.packets)
        if (packet.isPacket()) packets += (packets.empty() ? "" : ",") + number(packet.packet());
    std::string written =
        "{\"id\":" + jsonWord(tcp::text(finding.id)) + ",\"owner\":" + jsonWord(ownerText(finding.owner));
    written += std::string(",\"certain\":") + (finding.certain ? "true" : "false") + ",\"packets\":[" + packets + "]";
    if (finding.since) written += ",\"since_us\":" + number(finding.since->count());
    if (finding.lasted > tcp::Duration{}) written += ",\"lasted_us\":" + number(finding.lasted.count());
    if (finding.count > 0) written += ",\"count\":" + number(finding.count);
    if (!finding.states.empty()) written += ",\"states\":[" + list(finding.states, ",", true) + "]";
    const std::string_view lesson = tcp::lessonOf(finding.id);
    if (!lesson.empty()) written += ",\"lesson\":" + jsonWord(lesson);
    return written + "}";
}

std::string stateText(const tcp::EndStates& states)
{
    if (states.assumed.size() == 1)
        return std::string(tcp::text(states.assumed.only())) + (states.by.empty() ? "" : "?");
    return list(states.proved, "|", false);
}

}  // namespace

std::string connectionJson(const Conversation& conversation, tcp::Instant now, const CaptureOptions& options)
{
    std::string written = "{\"connection\":" + number(std::int64_t(conversation.number));
    written +=
        ",\"a\":" + jsonWord(socketText(conversation.ends[0])) + ",\"b\":" + jsonWord(socketText(conversation.ends[1]));
    written += ",\"client\":" + clientName(conversation);
    written += ",\"first_us\":" + number(conversation.first.at().count()) +
               ",\"last_us\":" + number(conversation.last.at().count());
    written += ",\"packets\":" + pair(conversation, [](const EndEvidence& it) { return it.packets; });
    written += ",\"octets\":" + pair(conversation, [](const EndEvidence& it) { return it.octets; });
    written += ",\"closed_first\":" + endOrNull(closedFirst(conversation)) +
               ",\"reset_by\":" + endOrNull(resetBy(conversation));
    written += ",\"retransmissions\":" + pair(conversation, [](const EndEvidence& it) { return it.resent; });
    written += ",\"duplicate_acks\":" + pair(conversation, [](const EndEvidence& it) { return it.sameAcks; });
    const tcp::Ending ending = tcp::endingOf(conversation, now, options.times, options.point, options.may);
    written += ",\"states\":{\"a\":" + statesJson(ending.of(End::A), options) +
               ",\"b\":" + statesJson(ending.of(End::B), options);
    written += "},\"changes\":" + changesJson(conversation, options) + ",\"findings\":[";
    bool first = true;
    for (const tcp::Finding& finding : ending.findings) {
        written += (first ? "" : ",") + findingJson(finding);
        first = false;
    }
    return written + "]}";
}

std::string connectionCsvHeader()
{
    return "connection,a,b,client,first_us,last_us,packets_a,packets_b,octets_a,octets_b,retransmissions_a,"
           "retransmissions_b,"
           "closed_first,reset_by,state_a,state_b,findings\n";
}

std::string connectionCsv(const Conversation& conversation, tcp::Instant now, const CaptureOptions& options)
{
    const auto word = [](std::string json) { return json == "null" ? std::string() : json.substr(1, json.size() - 2); };
    const EndEvidence& a = conversation.of(End::A);
    const EndEvidence& b = conversation.of(End::B);
    const tcp::Ending ending = tcp::endingOf(conversation, now, options.times, options.point, options.may);
    std::string written = number(std::int64_t(conversation.number));
    for (const std::string& field :
         {socketText(conversation.ends[0]), socketText(conversation.ends[1]), word(clientName(conversation)),
          number(conversation.first.at().count()), number(conversation.last.at().count()), number(a.packets),
          number(b.packets), number(std::int64_t(a.octets)), number(std::int64_t(b.octets)), number(a.resent),
          number(b.resent), word(endOrNull(closedFirst(conversation))), word(endOrNull(resetBy(conversation))),
          stateText(ending.of(End::A)), stateText(ending.of(End::B))})
        written += "," + field;
    written += ',';
    bool first = true;
    for (const tcp::Finding& finding : ending.findings) {
        if (!first) written += ' ';
        written += tcp::text(finding.id);
        first = false;
    }
    return written + "\n";
}

std::string segmentJson(const tcp::TcpPacket& packet, const Conversation& conversation, const CaptureOptions& options)
{
    const End from = conversation.senderOf(packet);
    const tcp::Moment now(packet.at, packet.number);
    const tcp::Segment& segment = packet.segment;
    const EndEvidence& own = conversation.of(from);
    const EndEvidence& peer = conversation.of(tcp::other(from));
    const auto relative = [](tcp::SeqNum seq, const EndEvidence& of) {
        return of.issKnown ? number(seq - of.iss) : std::string("null");
    };
    std::string written = "{\"packet\":" + number(std::int64_t(packet.number)) + ",\"us\":" + timeOrNull(packet.at) +
                          ",\"from\":" + jsonWord(nameOf(from)) + ",\"ctl\":" + jsonWord(tcp::controlText(segment.ctl));
    written += ",\"seq\":" + number(segment.seq.value()) +
               ",\"ack\":" + (segment.has(tcp::ctl::ACK) ? number(segment.ack.value()) : "null");
    written += ",\"rseq\":" + relative(segment.seq, own) +
               ",\"rack\":" + (segment.has(tcp::ctl::ACK) ? relative(segment.ack, peer) : "null");
    written += ",\"len\":" + number(segment.text) + ",\"wnd\":" + number(segment.wnd) + ",\"states\":{";
    for (const End end : tcp::kEnds) {
        written += (end == End::A ? "\"a\":" : ",\"b\":") +
                   statesJson(tcp::statesAt(conversation, end, now, options.point, options.may), options);
    }
    return written + "}}";
}

std::string segmentCsvHeader() { return "packet,us,from,ctl,seq,ack,len,wnd,state_a,state_b\n"; }

std::string segmentCsv(const tcp::TcpPacket& packet, const Conversation& conversation, const CaptureOptions& options)
{
    const tcp::Moment now(packet.at, packet.number);
    const tcp::Segment& segment = packet.segment;
    std::string written = number(std::int64_t(packet.number)) + "," + number(packet.at.count()) + ",";
    written += nameOf(conversation.senderOf(packet));
    written += ",\"" + tcp::controlText(segment.ctl) + "\"," + number(segment.seq.value()) + ",";
    if (segment.has(tcp::ctl::ACK)) written += number(segment.ack.value());
    written += "," + number(segment.text) + "," + number(segment.wnd);
    for (const End end : tcp::kEnds)
        written += "," + stateText(tcp::statesAt(conversation, end, now, options.point, options.may));
    return written + "\n";
}

std::string judgmentJson(const tcp::Judgment& judgment)
{
    const std::string head = "{\"profile\":" + jsonWord(judgment.profile);
    if (!judgment.difference) return head + ",\"same\":true}";
    const tcp::JudgedDifference& it = *judgment.difference;
    constexpr const char* kinds[] = {"answers-with-reset", "no-reset", "no-syn-ack", "call-refused",
                                     "not-acknowledged"};
    return head + ",\"same\":false,\"what\":" + jsonWord(kinds[static_cast<int>(it.kind)]) +
           ",\"end\":" + jsonWord(nameOf(it.end)) +
           ",\"packet\":" + (it.packet > 0 ? number(std::int64_t(it.packet)) : "null") +
           ",\"arrival\":" + (it.arrival > 0 ? number(std::int64_t(it.arrival)) : "null") +
           ",\"state\":" + jsonWord(tcp::text(it.state)) + ",\"clause\":" + jsonWord(tcp::text(it.clause)) + "}";
}

std::string notesJson(const tcp::CaptureNotes& notes, std::uint64_t connections, std::uint64_t leftOpen)
{
    tcp::JsonLine line;
    line.add("packets", notes.packets).add("segments", notes.segments).add("connections", connections);
    line.add("left_open", leftOpen).add("other_protocols", notes.otherProtocols).add("not_ip", notes.notIp);
    line.add("fragments", notes.fragments).add("tunnelled", notes.tunnelled).add("cut_by_snaplen", notes.cut);
    line.add("headers_cut", notes.headersCut).add("malformed", notes.malformed);
    line.add("bad_checksums", notes.badChecksums).add("offload", notes.offload);
    line.add("time_backwards", notes.timeBackwards).add("untimed", notes.untimed).add("comments", notes.comments);
    std::string links;
    for (const auto& [link, count] : notes.unknownLinks) {
        const std::string_view name = tcp::linkTypeText(link);
        links += (links.empty() ? "" : ",") + jsonWord(name.empty() ? number(link) : std::string(name)) + ":" +
                 number(std::int64_t(count));
    }
    std::string written = line.text();
    written.insert(written.size() - 1, ",\"unknown_links\":{" + links + "}");
    return written;
}

}  // namespace app::files
