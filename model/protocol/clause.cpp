#include "protocol/clause.h"

namespace tcp {

std::string_view text(Clause clause)
{
    switch (clause) {
    case Clause::None: return "";
    case Clause::R3_10_1_Open: return "RFC 9293 3.10.1";
    case Clause::R3_10_2_Send: return "RFC 9293 3.10.2";
    case Clause::R3_10_3_Receive: return "RFC 9293 3.10.3";
    case Clause::R3_10_4_Close: return "RFC 9293 3.10.4";
    case Clause::R3_10_5_Abort: return "RFC 9293 3.10.5";
    case Clause::R3_10_6_Status: return "RFC 9293 3.10.6";
    case Clause::R3_10_7_1_Closed: return "RFC 9293 3.10.7.1";
    case Clause::R3_10_7_2_First: return "RFC 9293 3.10.7.2 first";
    case Clause::R3_10_7_2_Second: return "RFC 9293 3.10.7.2 second";
    case Clause::R3_10_7_2_Third: return "RFC 9293 3.10.7.2 third";
    case Clause::R3_10_7_2_Fourth: return "RFC 9293 3.10.7.2 fourth";
    case Clause::R3_10_7_3_First: return "RFC 9293 3.10.7.3 first";
    case Clause::R3_10_7_3_Second: return "RFC 9293 3.10.7.3 second";
    case Clause::R3_10_7_3_Fourth: return "RFC 9293 3.10.7.3 fourth";
    case Clause::R3_10_7_3_Fifth: return "RFC 9293 3.10.7.3 fifth";
    case Clause::R3_10_7_4_First: return "RFC 9293 3.10.7.4 first";
    case Clause::R3_10_7_4_Second: return "RFC 9293 3.10.7.4 second";
    case Clause::R3_10_7_4_Fourth: return "RFC 9293 3.10.7.4 fourth";
    case Clause::R3_10_7_4_Fifth: return "RFC 9293 3.10.7.4 fifth";
    case Clause::R3_10_7_4_Seventh: return "RFC 9293 3.10.7.4 seventh";
    case Clause::R3_10_7_4_Eighth: return "RFC 9293 3.10.7.4 eighth";
    case Clause::R3_10_8_UserTimeout: return "RFC 9293 3.10.8 user timeout";
    case Clause::R3_10_8_Retransmission: return "RFC 9293 3.10.8 retransmission timeout";
    case Clause::R3_10_8_TimeWait: return "RFC 9293 3.10.8 time-wait timeout";
    case Clause::R3_3_2_Note2: return "RFC 9293 3.3.2 figure 5 note 2";
    case Clause::R3_6_1_Reopen: return "RFC 9293 3.6.1 MAY-2";
    case Clause::R3_6_1_HalfDuplexClose: return "RFC 9293 3.6.1 MAY-1";
    case Clause::R3_7_4_Nagle: return "RFC 9293 3.7.4 SHLD-7";
    case Clause::R3_8_3_R2: return "RFC 9293 3.8.3";
    case Clause::R3_8_4_KeepAlive: return "RFC 9293 3.8.4";
    case Clause::R3_8_6_Window: return "RFC 9293 3.8.6";
    case Clause::R3_8_6_1_ZeroWindow: return "RFC 9293 3.8.6.1";
    case Clause::R3_8_6_3_DelayedAck: return "RFC 9293 3.8.6.3";
    case Clause::Rfc1337_F1: return "RFC 1337 F1";
    case Clause::Rfc5681_FastRetransmit: return "RFC 5681 3.2";
    case Clause::Rfc5961_ChallengeAck: return "RFC 5961 challenge ACK";
    case Clause::Rfc6582_PartialAck: return "RFC 6582 3.2";
    case Clause::Rfc7323_Paws: return "RFC 7323 5.3";
    case Clause::Rfc7323_Missing: return "RFC 7323 3.2";
    case Clause::Rfc8985_TailLossProbe: return "RFC 8985 7 tail loss probe";
    case Clause::LinuxFinTimeout: return "Linux tcp_fin_timeout";
    case Clause::LinuxTimeWait: return "Linux TCP_TIMEWAIT_LEN";
    case Clause::LinuxRequestSock: return "Linux request sock";
    case Clause::LinuxAcceptQueue: return "Linux accept queue";
    case Clause::LinuxSynCookies: return "Linux tcp_syncookies";
    case Clause::LinuxDataAfterClose: return "Linux data after close";
    case Clause::LinuxLinger2: return "Linux TCP_LINGER2";
    case Clause::LinuxResetBeforeWindow: return "Linux tcp_reset_check";
    case Clause::LinuxAckless: return "Linux segment without ACK";
    case Clause::LinuxMaxTimeWait: return "Linux tcp_max_tw_buckets";
    case Clause::LinuxTimeWaitReuse: return "Linux tcp_twsk_unique";
    case Clause::LinuxMaxOrphans: return "Linux tcp_max_orphans";
    case Clause::BsdFinWait2: return "BSD finwait2_timeout";
    case Clause::BsdDropSynFin: return "BSD net.inet.tcp.drop_synfin";
    case Clause::WindowsFinWait2: return "Windows FIN_WAIT_2 timer";
    case Clause::SolarisFinWait2: return "Solaris tcp_fin_wait_2_flush_interval";
    case Clause::HostPowerOff: return "host power-off";
    case Clause::Deviation: return "deviation (a known bug)";
    }
    return {};
}

}  // namespace tcp
