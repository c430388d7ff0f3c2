#include "observation/connection_table.h"

#include "observation/deduction.h"
#include "simulation/mixed.h"

#include <algorithm>
#include <utility>

namespace tcp {

namespace {

std::uint64_t hashOf(const IpAddress& address, std::uint16_t port)
{
    std::uint64_t hash = port;
    for (std::size_t i = 0; i < (address.v6 ? 16u : 4u); i += 4) {
        const std::uint32_t word = std::uint32_t{address.octets[i]} << 24 | std::uint32_t{address.octets[i + 1]} << 16
                                   | std::uint32_t{address.octets[i + 2]} << 8 | address.octets[i + 3];
        hash = mixed(hash * 0x9e3779b97f4a7c15u + word);
    }
    return hash;
}

// The same for both directions.
std::uint64_t hashOf(const TcpPacket& packet)
{
    const std::uint64_t from = hashOf(packet.from, packet.fromPort);
    const std::uint64_t to = hashOf(packet.to, packet.toPort);
    return mixed(from + to) ^ mixed(from ^ to);
}

bool isBetween(const TcpPacket& packet, const TcpPacket& first)
{
    const bool same = packet.fromPort == first.fromPort && packet.toPort == first.toPort && packet.from == first.from
                      && packet.to == first.to;
    return same
           || (packet.fromPort == first.toPort && packet.toPort == first.fromPort && packet.from == first.to
               && packet.to == first.from);
}

std::array<StateSet, 2> statesBefore(const Conversation& before, const TcpPacket& now)
{
    const bool sameWay = before.senderOf(now) == End::A;
    std::array<StateSet, 2> states;
    for (const End end : kEnds)
        states[index(end)] = statesAt(before, sameWay ? end : other(end), before.last).proved;
    return states;
}

}  // namespace

bool bothGone(const Conversation& conversation)
{
    const EndEvidence& a = conversation.of(End::A);
    const EndEvidence& b = conversation.of(End::B);
    if ((a.reset.isPacket() && !a.spokeAfterReset) || (b.reset.isPacket() && !b.spokeAfterReset))
        return true;
    return a.ackOfPeerFin.isPacket() && b.ackOfPeerFin.isPacket();
}

ConnectionTable::ConnectionTable(Leave leave, std::size_t limit)
    : leave_(std::move(leave)), limit_(std::max<std::size_t>(limit, 1)), buckets_(1024, kNone)
{
}

const Conversation& ConnectionTable::see(const TcpPacket& packet)
{
    const std::uint64_t hash = hashOf(packet);
    Entry* entry = find(packet, hash);
    if (entry == nullptr) {
        entry = &begin(packet, hash);
    } else if (begins(*entry, packet)) {
        const Conversation before = conversationOf(*entry);
        const bool elsewhere = entry->first.vlan != packet.vlan || entry->first.interface != packet.interface;
        if (!elsewhere || bothGone(before))
            remove(*entry, Leaves::TupleReused);
        entry = &begin(packet, hash);
        entry->reused = !elsewhere;
        entry->sinceBefore = packet.at - before.last.at();
        if (!elsewhere)
            entry->before = statesBefore(before, packet);
    } else {
        seeMore(*entry, packet);
    }
    entry->last = packet.at;
    const Conversation& conversation = conversationOf(*entry);
    if (bothGone(conversation) != entry->closed)
        close(*entry);
    return conversation;
}

void ConnectionTable::fill(const Entry& entry, Conversation& conversation)
{
    conversation = Conversation{};
    conversation.ends = {SocketAddress{entry.first.from, entry.first.fromPort},
                         SocketAddress{entry.first.to, entry.first.toPort}};
    conversation.number = entry.number;
    conversation.reused = entry.reused;
    conversation.sinceBefore = entry.sinceBefore;
    for (const End end : kEnds)
        conversation.of(end).before = entry.before[index(end)];
    conversation.see(entry.first);
}

const Conversation& ConnectionTable::conversationOf(Entry& entry)
{
    if (entry.more)
        return *entry.more;
    fill(entry, oneOnly_);
    return oneOnly_;
}

void ConnectionTable::seeMore(Entry& entry, const TcpPacket& packet)
{
    if (!entry.more) {
        if (spare_.empty())
            spare_.push_back(std::make_unique<Conversation>());
        entry.more = std::move(spare_.back());
        spare_.pop_back();
        fill(entry, *entry.more);
    }
    entry.more->see(packet);
    List& list = entry.closed ? closed_ : open_;
    unlink(list, entry);
    append(list, entry);
}

// Of several with the same addresses, the one of this VLAN and interface; else the newest.
ConnectionTable::Entry* ConnectionTable::find(const TcpPacket& packet, std::uint64_t hash)
{
    Entry* found = nullptr;
    for (std::uint32_t at = buckets_[hash & (buckets_.size() - 1)]; at != kNone; at = entries_[at]->next) {
        Entry& entry = *entries_[at];
        if (entry.hash != hash || !isBetween(packet, entry.first))
            continue;
        if (entry.first.vlan == packet.vlan && entry.first.interface == packet.interface)
            return &entry;
        if (found == nullptr || found->number < entry.number)
            found = &entry;
    }
    return found;
}

// Only a SYN without ACK begins another connection with a tuple that is known: its number differs from that of its
// sender, or both ends are gone. A host that asks again with another number has given up what it asked for before. What
// repeats the number is a retransmission; what the other side's SYN,ACK has acknowledged was captured out of order.
bool ConnectionTable::begins(Entry& entry, const TcpPacket& packet)
{
    if (!packet.segment.has(ctl::SYN) || packet.segment.any(ctl::ACK | ctl::RST))
        return false;
    const Conversation& conversation = conversationOf(entry);
    const EndEvidence& sender = conversation.of(conversation.senderOf(packet));
    const bool sameNumber = sender.issKnown && sender.iss == packet.segment.seq;
    if (sameNumber && !sender.issInferred)
        return false;
    if (bothGone(conversation))
        return true;
    return !sameNumber && (sender.issKnown || sender.spoke);
}

ConnectionTable::Entry& ConnectionTable::begin(const TcpPacket& packet, std::uint64_t hash)
{
    makeRoom(packet.at);
    if (live_ >= buckets_.size())
        grow();
    std::uint32_t place = static_cast<std::uint32_t>(entries_.size());
    if (free_.empty()) {
        entries_.push_back(std::make_unique<Entry>());
    } else {
        place = free_.back();
        free_.pop_back();
        *entries_[place] = Entry{};
    }
    Entry& entry = *entries_[place];
    entry.place = place;
    entry.hash = hash;
    entry.first = packet;
    entry.number = ++begun_;
    entry.last = packet.at;
    std::uint32_t& bucket = buckets_[hash & (buckets_.size() - 1)];
    entry.next = std::exchange(bucket, place);
    append(open_, entry);
    ++live_;
    return entry;
}

void ConnectionTable::close(Entry& entry)
{
    unlink(entry.closed ? closed_ : open_, entry);
    entry.closed = !entry.closed;
    append(entry.closed ? closed_ : open_, entry);
}

void ConnectionTable::makeRoom(Instant now)
{
    while (closed_.oldest != kNone) {
        Entry& oldest = *entries_[closed_.oldest];
        if (closed_.size < kMostClosed && now - oldest.last < kStrays)
            break;
        remove(oldest, Leaves::Closed);
    }
    while (live_ >= limit_) {
        const bool anyClosed = closed_.oldest != kNone;
        remove(*entries_[anyClosed ? closed_.oldest : open_.oldest], anyClosed ? Leaves::Closed : Leaves::LeftOpen);
    }
}

void ConnectionTable::remove(Entry& entry, Leaves why)
{
    leave_(conversationOf(entry), why);
    if (entry.more)
        spare_.push_back(std::move(entry.more));
    std::uint32_t* link = &buckets_[entry.hash & (buckets_.size() - 1)];
    while (*link != entry.place)
        link = &entries_[*link]->next;
    *link = entry.next;
    unlink(entry.closed ? closed_ : open_, entry);
    free_.push_back(entry.place);
    --live_;
}

void ConnectionTable::append(List& list, Entry& entry)
{
    entry.older = list.newest;
    entry.newer = kNone;
    (list.newest == kNone ? list.oldest : entries_[list.newest]->newer) = entry.place;
    list.newest = entry.place;
    ++list.size;
}

void ConnectionTable::unlink(List& list, Entry& entry)
{
    (entry.older == kNone ? list.oldest : entries_[entry.older]->newer) = entry.newer;
    (entry.newer == kNone ? list.newest : entries_[entry.newer]->older) = entry.older;
    --list.size;
}

void ConnectionTable::grow()
{
    std::vector<std::uint32_t> wider(buckets_.size() * 2, kNone);
    for (std::uint32_t first : buckets_) {
        while (first != kNone) {
            Entry& entry = *entries_[first];
            std::uint32_t& bucket = wider[entry.hash & (wider.size() - 1)];
            first = std::exchange(entry.next, bucket);
            bucket = entry.place;
        }
    }
    buckets_ = std::move(wider);
}

void ConnectionTable::finish()
{
    std::vector<Entry*> left;
    for (const List* list : {&open_, &closed_}) {
        for (std::uint32_t at = list->oldest; at != kNone; at = entries_[at]->newer)
            left.push_back(entries_[at].get());
    }
    std::sort(left.begin(), left.end(),
              [](const Entry* a, const Entry* b) { return a->number < b->number; });
    for (Entry* entry : left)
        remove(*entry, entry->closed ? Leaves::Closed : Leaves::EndOfFile);
}

}  // namespace tcp
