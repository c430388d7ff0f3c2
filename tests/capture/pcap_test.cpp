#include "tools/lesson.h"
#include "tools/recorded.h"

#include "capture/octets.h"
#include "capture/pcap_file.h"
#include "tools/tcpdump.h"

#include <pcap/pcap.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

using namespace tcp;

namespace {

class PcapFile : public testing::Test {
protected:
    ~PcapFile() override { std::filesystem::remove(path_); }

    std::string path_ =
        (std::filesystem::temp_directory_path() / ("tcp-state-lab-" + std::to_string(getpid()) + ".pcap"));
};

Lesson eventful()
{
    Settings settings = findProfile("linux")->settings();
    settings.seed = 7;
    return Lesson(settings)
        .step("server listen; network drop client 1; network duplicate server 1 SYN,ACK")
        .step("client connect")
        .step("", "3s")
        .step("client send 5000; server send 3", "40ms")
        .step("inject client RST seq=rcv.nxt+1", "100ms")
        .step("server hang; client close")
        .step("", "2h")
        .step("server kill");
}

struct Read {
    Instant at;
    CapturedSegment frame;
};

std::vector<Read> readBack(const std::string& path, int& linkType)
{
    std::array<char, PCAP_ERRBUF_SIZE> error{};
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> file(pcap_open_offline(path.c_str(), error.data()),
                                                              pcap_close);
    std::vector<Read> all;
    if (!file)
        return all;
    linkType = pcap_datalink(file.get());
    pcap_pkthdr* header = nullptr;
    const u_char* octets = nullptr;
    while (pcap_next_ex(file.get(), &header, &octets) == 1) {
        EXPECT_EQ(header->caplen, header->len);
        const auto frame = fromOctets({octets, header->caplen});
        EXPECT_TRUE(frame.has_value());
        const Instant at = std::chrono::seconds(header->ts.tv_sec) + std::chrono::microseconds(header->ts.tv_usec);
        all.push_back({at, frame.value_or(CapturedSegment{})});
    }
    return all;
}

/// What a program prints; empty where it is not installed.
std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>/dev/null").c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> buffer{};
    while (pipe && std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr)
        text += buffer.data();
    return text;
}

// Octets do not tell how far the window behind a SYN is shifted.
Segment withoutScale(Segment segment)
{
    segment.wnd = segment.windowField();
    if (!segment.has(ctl::SYN)) segment.options.scale = 0;
    return segment;
}

TEST_F(PcapFile, IsReadBackByLibpcap)
{
    const Lesson lesson = eventful();
    ASSERT_EQ(writePcap(lesson.run(), path_), std::nullopt);
    const std::vector<CapturedSegment> sent = capture(lesson.timeline(), lesson.timeline().size());
    int linkType = 0;
    const std::vector<Read> read = readBack(path_, linkType);
    EXPECT_EQ(linkType, DLT_RAW);
    ASSERT_EQ(read.size(), sent.size());
    ASSERT_GT(sent.size(), 15U);
    for (std::size_t i = 0; i < sent.size(); ++i) {
        EXPECT_EQ(read[i].at, sent[i].at);
        EXPECT_EQ(read[i].frame.segment, withoutScale(sent[i].segment)) << i;
        EXPECT_EQ(read[i].frame.from, sent[i].from);
        EXPECT_EQ(read[i].frame.fromPort, sent[i].fromPort);
        EXPECT_EQ(read[i].frame.toPort, sent[i].toPort);
    }
}

TEST_F(PcapFile, HasTheAddressOfTheNatAtTheServer)
{
    Settings settings = findProfile("linux")->settings();
    settings.box.kind = BoxKind::Nat;
    const Lesson lesson = Lesson(settings).step("server listen; client connect").step("client send 5");
    for (const HostId place : kHosts) {
        ASSERT_EQ(writePcap(lesson.run(), path_, place), std::nullopt);
        int linkType = 0;
        const std::vector<Read> read = readBack(path_, linkType);
        ASSERT_GE(read.size(), 4U);
        for (const Read& it : read)
            EXPECT_EQ(it.frame.beyondNat, place == HostId::Server);
    }
}

TEST_F(PcapFile, IsPrintedByTheRealTcpdumpAsByOurs)
{
    const std::string version = outputOf("tcpdump --version");
    if (version.empty())
        GTEST_SKIP() << "tcpdump is not installed";
    const Lesson lesson = eventful();
    ASSERT_EQ(writePcap(lesson.run(), path_), std::nullopt);
    EXPECT_EQ(linesOf(outputOf("TZ=UTC tcpdump -n -r " + path_)), linesOf(tcpdump(lesson.timeline())));
}

TEST_F(PcapFile, HasNoFaultThatTsharkFinds)
{
    if (outputOf("tshark --version").empty())
        GTEST_SKIP() << "tshark is not installed";
    const Lesson lesson = eventful();
    ASSERT_EQ(writePcap(lesson.run(), path_), std::nullopt);
    const std::string wrong = outputOf("tshark -r " + path_
                                       + " -o ip.check_checksum:TRUE -o tcp.check_checksum:TRUE -Y '_ws.malformed || "
                                         "ip.checksum.status != 1 || tcp.checksum.status != 1'");
    EXPECT_EQ(wrong, "");
}

TEST_F(PcapFile, ThatCannotBeWrittenSaysWhy)
{
    const auto error = writePcap(std::vector<CapturedSegment>{}, "/no/such/folder/file.pcap");
    ASSERT_TRUE(error.has_value());
    EXPECT_NE(error->find("/no/such/folder/file.pcap"), std::string::npos) << *error;
}

TEST_F(PcapFile, OnAFullDiskSaysSo)
{
    if (!std::filesystem::exists("/dev/full"))
        GTEST_SKIP() << "no /dev/full here";
    EXPECT_TRUE(writePcap(eventful().run(), "/dev/full").has_value());
}

}  // namespace
