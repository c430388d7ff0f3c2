#include "lab/evidence.h"

#include "files/capture_words.h"
#include "lab/evidence_words.h"
#include "lab/words.h"
#include "observation/connection_table.h"
#include "observation/retelling.h"

#include <algorithm>
#include <span>

namespace app::lab {
namespace {

constexpr std::string_view kRetoldProfile = "linux";

std::array<QString, 2> namesOf(const tcp::Conversation& conversation)
{
    const tcp::Opener opener = tcp::openerOf(conversation);
    if (opener != tcp::Opener::A && opener != tcp::Opener::B) return {QStringLiteral("A"), QStringLiteral("B")};
    return {hostWord(tcp::HostId::Client), hostWord(tcp::HostId::Server)};
}

/// The words that the program finds in both languages: a scenario carries one text for each.
tcp::LocalText inBoth(const QString& text)
{
    const std::string words = text.toStdString();
    return {{"en", words}, {"ko", words}};
}

tcp::Scenario wordsOf(const Evidence& evidence)
{
    tcp::Scenario words;
    words.id = "captured-" + std::to_string(evidence.source.conversation.number);
    words.group = "captured";
    words.title = inBoth(EvidenceWords::title(evidence));
    words.summary = inBoth(EvidenceWords::summary(evidence));
    for (std::size_t step = 0; step < evidence.captured.run.stepEnds.size(); ++step) {
        tcp::ScenarioStep told;
        told.title = inBoth(EvidenceWords::stepTitle(evidence, step));
        told.say = inBoth(EvidenceWords::stepText(evidence, step));
        told.why = inBoth(EvidenceWords::stepReason(evidence, step));
        told.look = inBoth(EvidenceWords::stepLook(evidence, step));
        words.steps.push_back(std::move(told));
    }
    return words;
}

tcp::Scenario retoldOf(const Evidence& evidence)
{
    tcp::Scenario retold = tcp::retold(evidence.source.conversation, evidence.source.packets, kRetoldProfile);
    retold.group = "captured";
    retold.title = inBoth(EvidenceWords::retoldTitle(evidence));
    return retold;
}

/// The connection of these packets alone; where the file had the tuple before is remembered.
tcp::Conversation conversationOf(const tcp::Conversation& whole, std::span<const tcp::TcpPacket> packets)
{
    tcp::Conversation it = whole;
    tcp::ConnectionTable table([](const tcp::Conversation&, tcp::Leaves) {});
    for (const tcp::TcpPacket& packet : packets)
        it = table.see(packet);
    it.number = whole.number;
    it.reused = whole.reused;
    it.sinceBefore = whole.sinceBefore;
    for (const tcp::End end : tcp::kEnds)
        it.of(end).before = whole.of(end).before;
    return it;
}

}  // namespace

const tcp::EndStates& Evidence::statesAt(std::size_t moment, tcp::HostId host) const
{
    return captured.states[moment][tcp::index(host)];
}

std::size_t Evidence::stepOf(std::uint64_t packet) const
{
    const auto after = std::ranges::upper_bound(captured.segments, packet, {}, &tcp::SeenSegment::packet);
    return static_cast<std::size_t>(after - captured.segments.begin());
}

Moment momentAt(const std::shared_ptr<const Evidence>& evidence, std::size_t step)
{
    const std::vector<std::size_t>& ends = evidence->captured.run.stepEnds;
    step = std::min(step, ends.size());
    Moment moment;
    moment.timeline = std::shared_ptr<const tcp::Timeline>(evidence, &evidence->captured.run.timeline);
    moment.index = step == 0 ? 0 : ends[step - 1];
    moment.previous = step < 2 ? 0 : ends[step - 2];
    moment.scenario = evidence->script;
    moment.stepEnds = ends;
    moment.step = step;
    moment.told = ends.size();
    moment.language = QStringLiteral("en");  // the script has the same words for every language
    return moment;
}

const tcp::ObservedChange* Evidence::changeTo(tcp::State state, tcp::HostId host, std::size_t moment) const
{
    const tcp::ObservedChange* found = nullptr;
    for (const tcp::ObservedChange& change : captured.changes[tcp::index(host)])
        if (change.to == state && (!change.lo.isPacket() || change.lo.packet() <= packetAt(moment))) found = &change;
    return found;
}

std::shared_ptr<const Evidence> makeEvidence(CapturedConnection source)
{
    tcp::CapturedRun captured = tcp::capturedRun(source.conversation, source.packets, source.now, source.options);
    auto evidence =
        std::make_shared<Evidence>(Evidence{std::move(source), std::move(captured), {}, {}, {}, {}, {}, {}});
    const CapturedConnection& it = evidence->source;
    evidence->findings = tcp::findingsOf(it.conversation, it.now, it.options.times, it.options.point);
    if (tcp::canBeJudged(it.conversation)) evidence->judgments = tcp::judgeAll(it.conversation, it.packets);
    evidence->names = namesOf(it.conversation);
    for (const tcp::HostId host : tcp::kHosts)
        evidence->addresses[tcp::index(host)] =
            files::CaptureWords::text(it.conversation.ends[tcp::index(evidence->captured.endOf(host))]);
    evidence->script = std::make_shared<const tcp::Scenario>(wordsOf(*evidence));
    evidence->retold = std::make_shared<const tcp::Scenario>(retoldOf(*evidence));
    return evidence;
}

std::shared_ptr<const Evidence> evidenceUpTo(const Evidence& whole, std::size_t step)
{
    const std::vector<tcp::SeenSegment>& segments = whole.captured.segments;
    CapturedConnection source = whole.source;
    if (step > segments.size() || segments.empty()) return makeEvidence(std::move(source));
    const std::uint64_t last = segments[std::max<std::size_t>(step, 1) - 1].packet;
    std::erase_if(source.packets, [last](const tcp::TcpPacket& packet) { return packet.number > last; });
    source.conversation = conversationOf(whole.source.conversation, source.packets);
    source.now = source.conversation.last.at();
    return makeEvidence(std::move(source));
}

const tcp::Judgment* Evidence::judgmentOf(std::string_view profile) const
{
    const auto found = std::ranges::find(judgments, profile, &tcp::Judgment::profile);
    return found == judgments.end() ? nullptr : &*found;
}

std::uint64_t Evidence::packetOf(const tcp::Judgment& judgment)
{
    if (!judgment.difference) return 0;
    return judgment.difference->packet > 0 ? judgment.difference->packet : judgment.difference->arrival;
}

StateMark markOf(const tcp::EndStates& states)
{
    if (states.proved.size() == 1) return StateMark::Certain;
    return states.assumed.size() == 1 ? StateMark::Assumed : StateMark::Several;
}

KnownState knownState(const Evidence* evidence, std::size_t moment, tcp::HostId host)
{
    if (!evidence) return {};
    const tcp::EndStates& states = evidence->statesAt(moment, host);
    return {markOf(states), states.proved};
}

}  // namespace app::lab
