#include "capture/pcap_file.h"

#include "capture/octets.h"

#include <pcap/pcap.h>

#include <cstdio>
#include <memory>

namespace tcp {

namespace {

constexpr int kLongestPacket = 65535;

struct Close {
    void operator()(pcap_t* capture) const { pcap_close(capture); }
    void operator()(pcap_dumper_t* file) const { pcap_dump_close(file); }
};

void write(pcap_dumper_t* file, const CapturedSegment& frame)
{
    const Octets octets = toOctets(frame);
    pcap_pkthdr header{};
    header.ts.tv_sec = static_cast<time_t>(frame.at / 1s);
    header.ts.tv_usec = static_cast<suseconds_t>((frame.at % 1s).count());
    header.caplen = header.len = static_cast<bpf_u_int32>(octets.size());
    pcap_dump(reinterpret_cast<u_char*>(file), &header, octets.data());
}

}  // namespace

std::optional<std::string> writePcap(const std::vector<CapturedSegment>& segments, const std::string& path)
{
    const std::unique_ptr<pcap_t, Close> capture(pcap_open_dead(DLT_RAW, kLongestPacket));
    if (!capture)
        return "libpcap: out of memory";
    const std::unique_ptr<pcap_dumper_t, Close> file(pcap_dump_open(capture.get(), path.c_str()));
    if (!file)
        return pcap_geterr(capture.get());
    for (const CapturedSegment& frame : segments)
        write(file.get(), frame);
    // pcap_dump() tells no error; the stream remembers the first one.
    if (pcap_dump_flush(file.get()) != 0 || std::ferror(pcap_dump_file(file.get())) != 0)
        return path + ": write error";
    return std::nullopt;
}

std::optional<std::string> writePcap(const Run& run, const std::string& path, std::optional<HostId> place)
{
    return writePcap(capture(run.timeline, run.timeline.size(), place), path);
}

}  // namespace tcp
