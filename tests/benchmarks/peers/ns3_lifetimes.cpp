// The lifetimes of bench_traffic in ns-3: handshake, 200 octets, 1000 octets, close by the client, then by the server,
// TIME-WAIT of 60 s. `ns3_lifetimes COUNT` prints how many are over at the end, and the seconds of processor time taken.

#include "ns3/applications-module.h"
#include "ns3/core-module.h"
#include "ns3/internet-module.h"
#include "ns3/network-module.h"
#include "ns3/point-to-point-module.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>

namespace {

constexpr std::uint32_t kRequest = 200;
constexpr std::uint32_t kResponse = 1000;
constexpr double kRate = 400;
constexpr std::uint16_t kPort = 8080;

ns3::Ptr<ns3::Node> clientNode;
ns3::Ipv4Address serverAddress;
std::map<ns3::Ptr<ns3::Socket>, std::uint32_t> got;
int left = 0;
int over = 0;

std::uint32_t take(const ns3::Ptr<ns3::Socket>& socket)
{
    while (const ns3::Ptr<ns3::Packet> packet = socket->Recv()) got[socket] += packet->GetSize();
    return got[socket];
}

void serverReads(ns3::Ptr<ns3::Socket> socket)
{
    if (take(socket) == kRequest) socket->Send(ns3::Create<ns3::Packet>(kResponse));
}

void peerClosed(ns3::Ptr<ns3::Socket> socket)
{
    got.erase(socket);
    socket->Close();
}

void accepted(ns3::Ptr<ns3::Socket> socket, const ns3::Address&)
{
    socket->SetRecvCallback(ns3::MakeCallback(&serverReads));
    socket->SetCloseCallbacks(ns3::MakeCallback(&peerClosed), ns3::MakeCallback(&peerClosed));
}

void connected(ns3::Ptr<ns3::Socket> socket) { socket->Send(ns3::Create<ns3::Packet>(kRequest)); }

void clientReads(ns3::Ptr<ns3::Socket> socket)
{
    if (take(socket) < kResponse) return;
    got.erase(socket);
    socket->Close();
    ++over;
}

void arrival()
{
    const ns3::Ptr<ns3::Socket> socket = ns3::Socket::CreateSocket(clientNode, ns3::TcpSocketFactory::GetTypeId());
    socket->SetConnectCallback(ns3::MakeCallback(&connected), ns3::MakeNullCallback<void, ns3::Ptr<ns3::Socket>>());
    socket->SetRecvCallback(ns3::MakeCallback(&clientReads));
    socket->Bind();
    socket->Connect(ns3::InetSocketAddress(serverAddress, kPort));
    if (--left > 0) ns3::Simulator::Schedule(ns3::Seconds(1 / kRate), &arrival);
}

void build()
{
    ns3::Config::SetDefault("ns3::TcpSocketBase::MaxSegLifetime", ns3::DoubleValue(30));
    ns3::NodeContainer nodes;
    nodes.Create(2);
    ns3::PointToPointHelper link;
    link.SetDeviceAttribute("DataRate", ns3::StringValue("10Gbps"));
    link.SetChannelAttribute("Delay", ns3::StringValue("1ms"));
    const ns3::NetDeviceContainer devices = link.Install(nodes);
    ns3::InternetStackHelper().Install(nodes);
    ns3::Ipv4AddressHelper addresses("192.0.2.0", "255.255.255.0");
    serverAddress = addresses.Assign(devices).GetAddress(1);
    clientNode = nodes.Get(0);
    const ns3::Ptr<ns3::Socket> listener =
        ns3::Socket::CreateSocket(nodes.Get(1), ns3::TcpSocketFactory::GetTypeId());
    listener->Bind(ns3::InetSocketAddress(ns3::Ipv4Address::GetAny(), kPort));
    listener->Listen();
    listener->SetAcceptCallback(ns3::MakeNullCallback<bool, ns3::Ptr<ns3::Socket>, const ns3::Address&>(),
                                ns3::MakeCallback(&accepted));
}

}  // namespace

int main(int argc, char** argv)
{
    const int count = argc == 2 ? std::atoi(argv[1]) : 0;
    if (count < 1) {
        std::fprintf(stderr, "usage: ns3_lifetimes COUNT\n");
        return 2;
    }
    build();
    left = count;
    const std::clock_t begun = std::clock();
    ns3::Simulator::Schedule(ns3::Seconds(1 / kRate), &arrival);
    ns3::Simulator::Stop(ns3::Seconds(count / kRate + 70));
    ns3::Simulator::Run();
    std::printf("%d %.6f\n", over, double(std::clock() - begun) / CLOCKS_PER_SEC);
    ns3::Simulator::Destroy();
    return over == count ? 0 : 1;
}
