#include "capture/made_files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

using namespace tcp;
using namespace made;

namespace {

std::vector<std::pair<std::int64_t, std::uint64_t>> timesAndOffsets(const Decoded& decoded)
{
    std::vector<std::pair<std::int64_t, std::uint64_t>> all;
    for (const TcpPacket& packet : decoded.packets) all.emplace_back(packet.at.count(), packet.offset);
    return all;
}

using Times = std::vector<std::pair<std::int64_t, std::uint64_t>>;

// if_tsresol and if_tsoffset of an interface.
Octets timeOptions(const PcapNg& file, std::uint32_t resolution, std::int64_t offset)
{
    const Octets seconds = Writer(false)
                               .u32(static_cast<std::uint32_t>(offset))
                               .u32(static_cast<std::uint32_t>(offset >> 32))
                               .octets();
    Octets options = file.option(9, Octets{static_cast<std::uint8_t>(resolution)});
    const Octets shift = file.option(14, seconds);
    options.insert(options.end(), shift.begin(), shift.end());
    return options;
}

}  // namespace

TEST(PcapReader, IsReadInBothByteOrdersAndBothResolutions)
{
    for (const bool bigEndian : {false, true}) {
        for (const std::uint32_t magic : {0xa1b2c3d4u, 0xa1b23c4du}) {
            const Decoded decoded = decode(made::pcap({synPacket(), synPacket()}, {bigEndian, magic, 101}));
            EXPECT_EQ(decoded.kind, FileKind::Pcap);
            EXPECT_EQ(timesAndOffsets(decoded), (Times{{1'250'000, 24}, {1'251'000, 24 + 16 + 44}}));
            EXPECT_FALSE(decoded.damage);
        }
    }
}

TEST(PcapReader, OfKuznetzovHasEightOctetsMoreInARecord)
{
    const Decoded decoded = decode(made::pcap({synPacket(), synPacket()}, {false, 0xa1b2cd34, 101}));
    EXPECT_EQ(decoded.kind, FileKind::PcapModified);
    EXPECT_EQ(timesAndOffsets(decoded), (Times{{1'250'000, 24}, {1'251'000, 24 + 24 + 44}}));
}

TEST(PcapReader, WithARecordTooLongIsReadUpToIt)
{
    Octets file = made::pcap({synPacket()});
    const Octets record = Writer(false).u32(2).u32(0).u32(4'325'376).u32(4'325'376).add(synPacket()).octets();
    file.insert(file.end(), record.begin(), record.end());
    const Decoded decoded = decode(file);
    EXPECT_EQ(decoded.packets.size(), 1U);
    ASSERT_TRUE(decoded.damage);
    EXPECT_EQ(decoded.damage->kind, Damage::Kind::RecordTooLong);
    EXPECT_EQ(decoded.damage->octet, 24U + 16 + 44);
    EXPECT_EQ(decoded.damage->claimed, 4'325'376U);
    EXPECT_EQ(decoded.damage->most, 262'144U);
    EXPECT_EQ(decoded.damage->packets, 1U);
}

TEST(PcapReader, CutAnywhereIsReadUpToThere)
{
    const Octets whole = made::pcap({synPacket(), synPacket()});
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const Decoded decoded = decode(Octets(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
        const bool betweenRecords = size == 24 || size == 24 + 60;
        if (size >= 4) {
            EXPECT_EQ(decoded.damage.has_value(), !betweenRecords) << size;
        }
        EXPECT_EQ(decoded.packets.size(), size < 24 + 60 ? 0U : 1U) << size;
    }
}

TEST(PcapNgReader, HasSectionsInByteOrdersAndInterfacesOfTheirOwn)
{
    PcapNg file(true);
    file.section().interface(101).enhanced(0, 1'250'000, synPacket());
    file.section(false).interface(1).interface(101).enhanced(1, 2'000'000, synPacket());
    const Decoded decoded = decode(file.octets());
    EXPECT_EQ(decoded.kind, FileKind::PcapNg);
    ASSERT_EQ(decoded.packets.size(), 2U);
    EXPECT_EQ(decoded.packets[0].at, 1'250'000us);
    EXPECT_EQ(decoded.packets[1].at, 2'000'000us);
    EXPECT_EQ(decoded.packets[0].interface, 0U);
    EXPECT_EQ(decoded.packets[1].interface, 2U) << "counted on from the section before";
}

TEST(PcapNgReader, TellsTimeInTheResolutionOfItsInterface)
{
    const auto at = [](std::uint32_t resolution, std::uint64_t units, std::int64_t offset) {
        PcapNg file;
        file.section().interface(101, timeOptions(file, resolution, offset)).enhanced(0, units, synPacket());
        return decode(file.octets()).packets.at(0).at;
    };
    EXPECT_EQ(at(6, 1'250'000, 0), 1'250ms);
    EXPECT_EQ(at(9, 1'250'000'999, 0), 1'250ms);
    EXPECT_EQ(at(3, 1250, 0), 1'250ms);
    EXPECT_EQ(at(0x80 + 10, 1280, 0), 1'250ms);
    EXPECT_EQ(at(6, 250'000, 1), 1'250ms);
    EXPECT_EQ(at(6, 2'250'000, -1), 1'250ms);
}

TEST(PcapNgReader, TakesATimeThatNoClockShowsForNone)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    constexpr std::int64_t farthest = std::numeric_limits<std::int64_t>::max();
    const auto untimed = [](std::uint32_t resolution, std::uint64_t units, std::int64_t offset) {
        PcapNg file;
        file.section().interface(101).enhanced(0, 1'250'000, synPacket());
        file.interface(101, timeOptions(file, resolution, offset)).enhanced(1, units, synPacket());
        file.enhanced(0, 1'500'000, synPacket());
        const Decoded decoded = decode(file.octets());
        EXPECT_EQ(decoded.packets.at(1).at, decoded.packets.at(1).timed ? decoded.packets[1].at : 1'250ms);
        EXPECT_EQ(decoded.packets.at(2).at, 1'500ms);
        return decoded.notes.untimed;
    };
    EXPECT_EQ(untimed(6, 1ULL << 53, 0), 1U) << "the year 2255";
    EXPECT_EQ(untimed(6, (1ULL << 53) - 1, 0), 0U);
    EXPECT_EQ(untimed(6, (1ULL << 53) - 1'000'000, 1), 1U);
    for (const std::uint32_t resolution : {0, 1, 6, 0x80, 0x81})
        EXPECT_EQ(untimed(resolution, most, 0), 1U) << resolution;
    EXPECT_EQ(untimed(0x80 + 63, most, 0), 0U) << "two seconds";
    EXPECT_EQ(untimed(6, 0, farthest), 1U);
    EXPECT_EQ(untimed(6, 0, -farthest - 1), 1U);
}

TEST(PcapNgReader, HasSimpleAndObsoletePacketsAndCommentsAndBlocksThatNobodyKnows)
{
    PcapNg file;
    file.section().interface(101);
    file.block(0x0BAD, Octets(40, 7)).simple(synPacket()).obsolete(0, 1'250'000, synPacket());
    file.enhanced(0, 1'300'000, synPacket(), file.option(1, Octets{'h', 'i', '!'}));
    const Decoded decoded = decode(file.octets());
    EXPECT_FALSE(decoded.damage);
    ASSERT_EQ(decoded.packets.size(), 3U);
    EXPECT_FALSE(decoded.packets[0].timed);
    EXPECT_EQ(decoded.packets[1].at, 1'250ms);
    EXPECT_EQ(decoded.comments, std::vector<std::string>{"hi!"});
    EXPECT_EQ(decoded.notes.untimed, 1U);
}

TEST(PcapNgReader, CutsASimplePacketAtTheSnapLengthOfItsInterface)
{
    PcapNg file;
    Octets packet = synPacket();
    packet.resize(44);
    file.section().interface(101, {}, 44).simple(packet, 1000);
    const Decoded decoded = decode(file.octets());
    ASSERT_EQ(decoded.packets.size(), 1U);
    EXPECT_EQ(decoded.notes.packets, 1U);
}

TEST(PcapNgReader, ThatContradictsItselfIsDamagedThere)
{
    const auto damage = [](const Octets& file) { return decode(file).damage.value_or(Damage{}).kind; };
    EXPECT_EQ(damage(PcapNg().section().enhanced(0, 0, synPacket()).octets()), Damage::Kind::NoInterface);
    Octets ends = PcapNg().section().interface(101).octets();
    ends.back() ^= 1;
    EXPECT_EQ(damage(ends), Damage::Kind::BlockEndsDiffer);
    EXPECT_EQ(damage(PcapNg().section().block(1, Octets(4)).octets()), Damage::Kind::BlockTooShort);
    Octets magic = PcapNg().section().octets();
    magic[8] ^= 1;
    EXPECT_EQ(damage(magic), Damage::Kind::BadSection);
    Octets longBlock = PcapNg().section().octets();
    const Octets head = Writer(false).u32(99).u32(0x7FFFFFFC).zeros(8).octets();
    longBlock.insert(longBlock.end(), head.begin(), head.end());
    EXPECT_EQ(damage(longBlock), Damage::Kind::BlockTooLong);
    Octets claims = PcapNg().section().interface(101).octets();
    const Octets body = Writer(false).u32(0).u32(0).u32(0).u32(500).u32(500).zeros(8).octets();
    const Octets wrong = PcapNg().block(6, body).octets();
    claims.insert(claims.end(), wrong.begin(), wrong.end());
    EXPECT_EQ(damage(claims), Damage::Kind::RecordTooLong);
}

TEST(PcapNgReader, KeepsFourKibibytesOfAComment)
{
    PcapNg file;
    file.section().interface(101).enhanced(0, 0, synPacket(), file.option(1, Octets(9000, 'x')));
    EXPECT_EQ(decode(file.octets()).comments.at(0).size(), 4096U);
}

TEST(CaptureFile, TellsWhatIsNoCapture)
{
    const auto kind = [](std::string_view text) { return decode(Octets(text.begin(), text.end())).kind; };
    EXPECT_EQ(kind(""), FileKind::Empty);
    EXPECT_EQ(kind("{\"format\": 1}"), FileKind::Json);
    EXPECT_EQ(kind("12:00:00.1 IP 10.0.0.1 > 10.0.0.2"), FileKind::Text);
    EXPECT_EQ(kind("PK\x03\x04rest"), FileKind::Zip);
    EXPECT_EQ(kind("\xfd" "7zXZ rest"), FileKind::Xz);
    EXPECT_EQ(kind("\x7f" "ELF\x01\x02"), FileKind::Unknown);
    EXPECT_EQ(kind("\x1f\x8b\x08 rest"), FileKind::Gzip);
}

TEST(CaptureFile, IsTheSameInPiecesOfAnySize)
{
    PcapNg file;
    file.section().interface(101).enhanced(0, 1, synPacket()).simple(synPacket()).enhanced(0, 3, synPacket());
    for (const std::size_t piece : {1u, 2u, 3u, 7u, 64u}) {
        EXPECT_EQ(timesAndOffsets(decode(file.octets(), piece)), timesAndOffsets(decode(file.octets())));
        EXPECT_EQ(timesAndOffsets(decode(made::pcap({synPacket(), synPacket()}), piece)),
                  timesAndOffsets(decode(made::pcap({synPacket(), synPacket()}))));
    }
}

RC_GTEST_PROP(CaptureFile, WithAnyOctetChangedEndsAndDoesNoHarm, ())
{
    PcapNg file;
    file.section()
        .interface(1)
        .interface(101, file.option(9, Octets{9}))
        .enhanced(1, 5, synPacket())
        .simple(synPacket());
    Octets octets = *rc::gen::arbitrary<bool>() ? file.octets() : made::pcap({synPacket(), synPacket()});
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, octets.size());
        octets[at] = *rc::gen::arbitrary<std::uint8_t>();
    }
    RC_ASSERT(decode(octets).notes.packets <= 4U);
}
