#include "protocol/transition.h"

#include "protocol/deviation.h"

#include <array>

namespace tcp {
namespace {

using enum State;
using T = Trigger;
using L = Layer;
using C = Clause;

constexpr auto kTable = std::to_array<Transition>({
    {Closed, T::PassiveOpen, Listen, L::Base, C::R3_10_1_Open, "closed_listen"},
    {Closed, T::ActiveOpen, SynSent, L::Base, C::R3_10_1_Open, "closed_synsent"},

    {Listen, T::ReceiveSyn, SynReceived, L::Base, C::R3_10_7_2_Third, "listen_synrcvd"},
    {Listen, T::ActiveOpen, SynSent, L::Base, C::R3_10_1_Open, "listen_synsent"},
    {Listen, T::Send, SynSent, L::Base, C::R3_10_2_Send, "listen_synsent"},
    {Listen, T::Close, Closed, L::Base, C::R3_10_4_Close, "listen_closed"},
    {Listen, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "listen_closed"},
    {Listen, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "listen_closed"},
    {Listen, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "listen_closed"},

    {SynSent, T::ReceiveSynAck, Established, L::Base, C::R3_10_7_3_Fourth, "synsent_estab"},
    {SynSent, T::ReceiveSyn, SynReceived, L::Base, C::R3_10_7_3_Fourth, "synsent_synrcvd"},
    {SynSent, T::ReceiveSynAckFin, CloseWait, L::Rare, C::R3_10_7_3_Fourth, "synsent_closewait"},
    {SynSent, T::Close, Closed, L::Base, C::R3_10_4_Close, "synsent_closed"},
    {SynSent, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_3_Second, "syn_sent_closed_abort"},
    {SynSent, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "syn_sent_closed_abort"},
    {SynSent, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "syn_sent_closed_abort"},
    {SynSent, T::RetransmissionTimeout, Closed, L::Abort, C::R3_8_3_R2, "syn_sent_closed_abort"},
    {SynSent, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "syn_sent_closed_abort"},

    {SynReceived, T::ReceiveAckOfSyn, Established, L::Base, C::R3_10_7_4_Fifth, "synrcvd_estab"},
    {SynReceived, T::ReceiveFin, CloseWait, L::Rare, C::R3_10_7_4_Eighth, "synrcvd_closewait"},
    {SynReceived, T::Close, FinWait1, L::Base, C::R3_10_4_Close, "synrcvd_finwait1"},
    {SynReceived, T::ReceiveRstPassive, Listen, L::Base, C::R3_10_7_4_Second, "synrcvd_listen"},
    {SynReceived, T::ReceiveSynPassive, Listen, L::Rare, C::R3_10_7_4_Fourth, "synrcvd_listen"},
    {SynReceived, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "syn_rcvd_closed_abort"},
    {SynReceived, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "syn_rcvd_closed_abort"},
    {SynReceived, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "syn_rcvd_closed_abort"},
    {SynReceived, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "syn_rcvd_closed_abort"},
    {SynReceived, T::RetransmissionTimeout, Closed, L::Abort, C::R3_8_3_R2, "syn_rcvd_closed_abort"},
    {SynReceived, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "syn_rcvd_closed_abort"},

    {Established, T::Close, FinWait1, L::Base, C::R3_10_4_Close, "estab_finwait1"},
    {Established, T::ReceiveFin, CloseWait, L::Base, C::R3_10_7_4_Eighth, "estab_closewait"},
    {Established, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "established_closed_abort"},
    {Established, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "established_closed_abort"},
    {Established, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "established_closed_abort"},
    {Established, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "established_closed_abort"},
    {Established, T::RetransmissionTimeout, Closed, L::Abort, C::R3_8_3_R2, "established_closed_abort"},
    {Established, T::KeepAliveTimeout, Closed, L::Abort, C::R3_8_4_KeepAlive, "established_closed_abort"},
    {Established, T::DataAfterClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "established_closed_abort"},
    {Established, T::UnreadDataAtClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "established_closed_abort"},
    {Established, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "established_closed_abort"},

    {FinWait1, T::ReceiveAckOfFin, FinWait2, L::Base, C::R3_10_7_4_Fifth, "finwait1_finwait2"},
    {FinWait1, T::ReceiveFin, Closing, L::Base, C::R3_10_7_4_Eighth, "finwait1_closing"},
    {FinWait1, T::ReceiveFinAckOfFin, TimeWait, L::Base, C::R3_3_2_Note2, "finwait1_timewait"},
    {FinWait1, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "fin_wait_1_closed_abort"},
    {FinWait1, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "fin_wait_1_closed_abort"},
    {FinWait1, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "fin_wait_1_closed_abort"},
    {FinWait1, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "fin_wait_1_closed_abort"},
    {FinWait1, T::RetransmissionTimeout, Closed, L::Abort, C::R3_8_3_R2, "fin_wait_1_closed_abort"},
    {FinWait1, T::DataAfterClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "fin_wait_1_closed_abort"},
    {FinWait1, T::UnreadDataAtClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "fin_wait_1_closed_abort"},
    {FinWait1, T::TooManyOrphans, Closed, L::Abort, C::LinuxMaxOrphans, "fin_wait_1_closed_abort"},
    {FinWait1, T::TimeWaitOverflow, Closed, L::Abort, C::LinuxMaxTimeWait, "fin_wait_1_closed_abort"},
    {FinWait1, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "fin_wait_1_closed_abort"},

    {FinWait2, T::ReceiveFin, TimeWait, L::Base, C::R3_10_7_4_Eighth, "finwait2_timewait"},
    {FinWait2, T::FinTimeout, Closed, L::Os, C::LinuxFinTimeout, "finwait2_closed_timeout"},
    {FinWait2, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "fin_wait_2_closed_abort"},
    {FinWait2, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "fin_wait_2_closed_abort"},
    {FinWait2, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "fin_wait_2_closed_abort"},
    {FinWait2, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "fin_wait_2_closed_abort"},
    {FinWait2, T::KeepAliveTimeout, Closed, L::Abort, C::R3_8_4_KeepAlive, "fin_wait_2_closed_abort"},
    {FinWait2, T::DataAfterClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "fin_wait_2_closed_abort"},
    {FinWait2, T::UnreadDataAtClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "fin_wait_2_closed_abort"},
    {FinWait2, T::Linger2, Closed, L::Abort, C::LinuxLinger2, "fin_wait_2_closed_abort"},
    {FinWait2, T::TimeWaitOverflow, Closed, L::Abort, C::LinuxMaxTimeWait, "fin_wait_2_closed_abort"},
    {FinWait2, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "fin_wait_2_closed_abort"},

    {CloseWait, T::Close, LastAck, L::Base, C::R3_10_4_Close, "closewait_lastack"},
    {CloseWait, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "close_wait_closed_abort"},
    {CloseWait, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "close_wait_closed_abort"},
    {CloseWait, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "close_wait_closed_abort"},
    {CloseWait, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "close_wait_closed_abort"},
    {CloseWait, T::RetransmissionTimeout, Closed, L::Abort, C::R3_8_3_R2, "close_wait_closed_abort"},
    {CloseWait, T::KeepAliveTimeout, Closed, L::Abort, C::R3_8_4_KeepAlive, "close_wait_closed_abort"},
    {CloseWait, T::UnreadDataAtClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "close_wait_closed_abort"},
    {CloseWait, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "close_wait_closed_abort"},

    {Closing, T::ReceiveAckOfFin, TimeWait, L::Base, C::R3_10_7_4_Fifth, "closing_timewait"},
    {Closing, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "closing_closed_abort"},
    {Closing, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "closing_closed_abort"},
    {Closing, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "closing_closed_abort"},
    {Closing, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "closing_closed_abort"},
    {Closing, T::RetransmissionTimeout, Closed, L::Abort, C::R3_8_3_R2, "closing_closed_abort"},
    {Closing, T::UnreadDataAtClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "closing_closed_abort"},
    {Closing, T::TooManyOrphans, Closed, L::Abort, C::LinuxMaxOrphans, "closing_closed_abort"},
    {Closing, T::TimeWaitOverflow, Closed, L::Abort, C::LinuxMaxTimeWait, "closing_closed_abort"},
    {Closing, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "closing_closed_abort"},

    {LastAck, T::ReceiveAckOfFin, Closed, L::Base, C::R3_10_7_4_Fifth, "lastack_closed"},
    {LastAck, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "last_ack_closed_abort"},
    {LastAck, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "last_ack_closed_abort"},
    {LastAck, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "last_ack_closed_abort"},
    {LastAck, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "last_ack_closed_abort"},
    {LastAck, T::RetransmissionTimeout, Closed, L::Abort, C::R3_8_3_R2, "last_ack_closed_abort"},
    {LastAck, T::UnreadDataAtClose, Closed, L::Abort, C::R3_6_1_HalfDuplexClose, "last_ack_closed_abort"},
    {LastAck, T::TooManyOrphans, Closed, L::Abort, C::LinuxMaxOrphans, "last_ack_closed_abort"},
    {LastAck, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "last_ack_closed_abort"},

    {TimeWait, T::TimeWaitTimeout, Closed, L::Base, C::R3_10_8_TimeWait, "timewait_closed"},
    {TimeWait, T::ActiveOpen, Closed, L::Abort, C::LinuxTimeWaitReuse, "time_wait_closed_abort"},
    {TimeWait, T::ReceiveSyn, SynReceived, L::Rare, C::R3_6_1_Reopen, "timewait_synrcvd"},
    {TimeWait, T::ReceiveRst, Closed, L::Abort, C::R3_10_7_4_Second, "time_wait_closed_abort"},
    {TimeWait, T::ReceiveSynInWindow, Closed, L::Abort, C::R3_10_7_4_Fourth, "time_wait_closed_abort"},
    {TimeWait, T::Abort, Closed, L::Abort, C::R3_10_5_Abort, "time_wait_closed_abort"},
    {TimeWait, T::UserTimeout, Closed, L::Abort, C::R3_10_8_UserTimeout, "time_wait_closed_abort"},
    {TimeWait, T::PowerOff, Closed, L::Abort, C::HostPowerOff, "time_wait_closed_abort"},
});

using Index = std::array<std::array<const Transition*, kTriggerCount>, kStates.size()>;

constexpr Index makeIndex()
{
    Index index{};
    for (const Transition& row : kTable)
        index[static_cast<std::size_t>(row.from)][static_cast<std::size_t>(row.trigger)] = &row;
    return index;
}

constexpr Index kIndex = makeIndex();

}  // namespace

std::span<const Transition> transitions() { return kTable; }

const Transition* find(State from, Trigger trigger, Deviation deviation)
{
    if (deviation != Deviation::None) {
        for (const Transition& row : deviationRows(deviation)) {
            if (row.from == from && row.trigger == trigger) return &row;
        }
    }
    return kIndex[static_cast<std::size_t>(from)][static_cast<std::size_t>(trigger)];
}

std::string_view text(Trigger trigger)
{
    switch (trigger) {
    case T::PassiveOpen: return "passive OPEN";
    case T::ActiveOpen: return "active OPEN";
    case T::Send: return "SEND";
    case T::Close: return "CLOSE";
    case T::Abort: return "ABORT";
    case T::ReceiveSyn: return "rcv SYN";
    case T::ReceiveSynAck: return "rcv SYN,ACK";
    case T::ReceiveSynAckFin: return "rcv SYN,FIN,ACK";
    case T::ReceiveAckOfSyn: return "rcv ACK of SYN";
    case T::ReceiveFin: return "rcv FIN";
    case T::ReceiveAckOfFin: return "rcv ACK of FIN";
    case T::ReceiveFinAckOfFin: return "rcv FIN + ACK of FIN";
    case T::ReceiveRst: return "rcv RST";
    case T::ReceiveRstPassive: return "rcv RST after passive OPEN";
    case T::ReceiveSynPassive: return "rcv SYN after passive OPEN";
    case T::ReceiveSynInWindow: return "rcv SYN in window";
    case T::TimeWaitTimeout: return "timeout 2MSL";
    case T::UserTimeout: return "user timeout";
    case T::RetransmissionTimeout: return "retransmission limit";
    case T::KeepAliveTimeout: return "keep-alive limit";
    case T::FinTimeout: return "fin timeout";
    case T::DataAfterClose: return "data after close";
    case T::UnreadDataAtClose: return "close with unread data";
    case T::Linger2: return "TCP_LINGER2";
    case T::TooManyOrphans: return "too many orphans";
    case T::TimeWaitOverflow: return "too many TIME-WAIT";
    case T::PowerOff: return "power-off";
    }
    return {};
}

std::string_view text(Layer layer)
{
    switch (layer) {
    case L::Base: return "base";
    case L::Os: return "os";
    case L::Abort: return "abort";
    case L::Rare: return "rare";
    }
    return {};
}

}  // namespace tcp
