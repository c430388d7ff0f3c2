#pragma once

#include "protocol/config.h"
#include "protocol/effect.h"
#include "protocol/event.h"
#include "protocol/tcb.h"

namespace tcp {

/// The procedures of RFC 9293 3.10 applied to one TCB. Made for one event and thrown away:
/// the TCB is the state, this is the rule. Allocates nothing but what `effects` needs to grow.
class Endpoint {
public:
    Endpoint(Tcb& tcb, const Config& config, Instant now, Effects& effects)
        : tcb_(tcb), config_(config), now_(now), effects_(effects)
    {
    }

    /// Processes one event; what happened is appended to the effects, in order.
    void on(const Event& event);
    // Of a kind that is known, nobody has to ask for it.
    void on(const UserCall& event) { call(event); }
    void on(const SegmentArrives& event) { segmentArrives(event); }
    void on(const Timeout& event) { timeout(event); }
    void on(const PowerOff&) { if (tcb_.state() != State::Closed) fire(Trigger::PowerOff); }

private:
    // 3.10.1 - 3.10.6 (user_calls.cpp)
    void call(const UserCall& call);
    void openPassive();
    void openActive(const UserCall& call);
    void send(const UserCall& call);
    void sendSyn(SeqNum iss, Trigger trigger, Clause clause);
    void receive(const UserCall& call);
    void takeText(const UserCall& call);
    bool tellsWindow() const;
    void shutdown(const UserCall& call);
    void shutdownWriting();
    void shutdownReading();
    void optionsChanged();
    void keepAliveChanged();
    void closeInSynReceived();
    void close(const UserCall& call);
    void closeUnread();
    void resetUnread();
    void closeHalfClosed();
    void closeTooManyOrphans();
    void abort();
    bool abortResets() const;
    void reply(Reply reply, Clause clause, std::uint32_t octets = 0);
    void failOutstanding(Signal signal, Clause clause);

    // 3.10.7.1 - 3.10.7.3 (segment_arrives.cpp)
    void segmentArrives(const SegmentArrives& arrival);
    void arrivesInClosed(const Segment& seg, Clause clause = Clause::R3_10_7_1_Closed);
    void arrivesInListen(const SegmentArrives& arrival);
    void arrivesInSynSent(const Segment& seg);
    bool synSentCheckAck(const Segment& seg);
    void synSentProcessSyn(const Segment& seg);
    void processTextOfSynAck(const Segment& seg);
    void acceptSyn(const Segment& seg);
    void answerSyn(Clause clause);
    void sendQueuedOrAck(Clause clause);

    // 3.10.7.4 (segment_arrives_otherwise.cpp, fifth_check.cpp); each check returns whether to go on to the next
    void arrivesOtherwise(const SegmentArrives& arrival);
    bool takesAckOfProbe(const Segment& seg) const;
    void takeAckOfProbe(const SegmentArrives& arrival);
    bool firstCheckSequence(const Segment& seg);
    bool resetsBeforeWindow(const Segment& seg) const;
    bool secondCheckRst(const Segment& seg);
    bool fourthCheckSyn(const Segment& seg);
    bool fifthCheckAck(const SegmentArrives& arrival);
    bool seventhProcessText(const Segment& seg);
    bool processText(const Segment& seg);
    void eighthCheckFin(const Segment& seg);
    bool sequenceAcceptable(const Segment& seg) const;
    bool acceptsSynAckOfSimultaneousOpen(const Segment& seg) const;
    bool ackInSynReceived(const SegmentArrives& arrival);
    bool ackInRange(const Segment& seg);
    bool ackInSynchronized(const Segment& seg);
    void afterHandshake();
    void takeTextOfSyn();
    std::uint32_t ackedOctets() const;
    void restartAfterAck(bool advances);
    bool ackOfFinArrived(const Segment& seg);
    bool enterFinWait2(const Segment& seg);
    /// Asked of each segment; as long as neither side has closed there is nothing to refuse.
    bool refusesTextAfterClose(const Segment& seg) const
    {
        const bool closed = tcb_.orphan || tcb_.closeCalled || tcb_.readShut || tcb_.finReceived;
        return closed && holdsUnwelcomeText(seg);
    }
    bool holdsUnwelcomeText(const Segment& seg) const;
    void resetTextAfterClose(const Segment& seg);
    bool textAfterFin(const Segment& seg);
    void takeFin();
    void takeSecondFin();
    void stepOverFin();
    bool finInOrder(const Segment& seg) const
    {
        return seg.has(ctl::FIN) && !tcb_.finReceived && nothingLacksBefore(seg);
    }
    bool nothingLacksBefore(const Segment& seg) const;
    bool beyondWindow(const Segment& seg) const;
    Segment trimmed(const Segment& seg) const;
    void keepIsland(const Segment& seg);
    OutOfOrderRange* placeFor(const OutOfOrderRange& range);
    bool joinIslands();
    void deliver(std::uint32_t octets);
    void finOverHandshake();
    void finArrived();
    void reset(Clause clause);

    // Linux procedures that replace the above where the profile says so (request_sock.cpp, minisock.cpp)
    void resetRequest(const Segment& seg);
    bool arrivesInRequestSock(const SegmentArrives& arrival);
    void arrivesInTimeWaitCheck(const SegmentArrives& arrival);
    void arrivesInFinWait2Minisock(const Segment& seg);
    void arrivesInTimeWaitMinisock(const SegmentArrives& arrival);
    bool reopensTimeWait(const SegmentArrives& arrival);
    void dropTimeWait(const SegmentArrives& arrival);
    bool isRequest() const;
    bool unowned() const;
    void answerSameSyn();
    int deferredTimeouts() const;
    bool waitsForText() const;
    bool overflows(const SegmentArrives& arrival);
    bool inReceiveWindow(const Segment& seg) const;
    bool minisockRejects(const Segment& seg) const;

    // 3.10.8, RFC 6298, RFC 8985 (timeouts.cpp, retransmission.cpp)
    void timeout(const Timeout& event);
    void retransmissionTimeout();
    void retransmitFront(Clause clause);
    void retransmitLast(Clause clause);
    void startRetransmission();
    /// Synchronized, and not only there to wait for 2 MSL.
    bool transfers() const { return synchronized(tcb_.state()) && tcb_.state() != State::TimeWait; }
    bool probesForTailLoss() const;
    Duration probeTimeout() const;
    void scheduleLossProbe();
    void assumeLoss();
    void lossMadeGood();
    void tellExcess();
    void keepAliveTimeout();
    Clause timeWaitClause() const;
    bool peerIsSilent() const;
    bool isDuplicateAck(const Segment& seg) const;
    void duplicateAckArrived();
    void partialAckArrived();
    void retransmitLost(Clause clause);
    void finWait2Timeout();
    void limitFinWait2(bool keepSocket = false);
    Duration finWait2Life() const;
    bool keepsAlive() const;
    void watchIdle()
    {
        tcb_.probes = 0;
        if (config_.keepAlive) startKeepAlive();
        else stop(Timer::KeepAlive);
    }
    void startKeepAlive();
    Duration modelledTime(int retries, Duration rto) const;
    Duration clampedToUserTimeout(Duration rto) const;
    Duration clampedToLimit(Duration rto) const;
    bool givesUp() const;
    bool givesUpSyn(int retries, Duration elapsed) const;
    bool userTimeoutPassed() const;
    bool countsUserTimeout() const;
    int countedRetries() const;
    void giveUp();
    const GiveUp& limit() const;
    void measureRtt(SeqNum ack);
    void synAcknowledged();
    void backOff();
    Duration currentRto() const;
    void armRetransmission();
    void leaveRetransmission();
    void startTiming(SeqNum end);
    bool timesRetransmissions() const;

    // 3.8.6.1, 3.8.6.2.1: a window that is shut, or too small (persist.cpp)
    void persistTimeout();
    Duration probeInterval() const;
    void awaitWindow();
    bool probedInVain() const;
    void probeAnswered();
    bool retransmitsIntoShutWindow() const;
    bool shutWindowIsSilent() const;
    void overrideSillyWindow();
    void leavePersist();

    // Acknowledgments (acknowledgment.cpp)
    void sendAck(Clause clause);
    void oweAck(Clause clause);
    bool acksAtOnce();
    void textArrived();
    void measureReceiveMss(const Segment& seg);
    void textSent();
    void acknowledgeAgain(Clause clause);
    void delayedAckTimeout();
    void challengeAck();
    void ackNowAndThen(Clause clause);
    bool mayChallenge();
    bool withinRate();
    void answerOutOfWindow(const Segment& seg, Clause clause = Clause::R3_10_7_4_First);

    // Options of RFC 9293 3.2, RFC 7323, RFC 2018 (options.cpp)
    void takeOptions(const Segment& syn);
    void putOptions(Segment& seg) const;
    void putOptionsOfSyn(Segment& syn) const;
    void putTimestamps(Segment& seg) const;
    std::uint32_t timestampNow() const;
    std::uint8_t offeredScale() const;
    std::uint32_t sendMss() const;
    std::uint32_t receiveBuffer() const;
    std::uint32_t representable(std::uint32_t window) const;
    bool timestampTooOld(const Segment& seg, std::uint32_t tolerance) const;
    bool overtakenAck(const Segment& seg) const;
    bool passesPaws(const Segment& seg);
    void noteTimestamp(const Segment& seg);
    bool echoesSyn(const Segment& seg) const;
    Instant synTimedAt(const Segment& seg) const;
    bool isNewSyn(const Segment& seg) const;

    // Output (output.cpp)
    void transmit(SeqNum seq, std::uint32_t text, Control bits, Clause clause, bool retransmission = false);
    void sendControl(SeqNum seq, Control bits, Clause clause);
    void sendControlAgain(SeqNum seq, Control bits, Clause clause);
    void sendReset(const Segment& seg, Clause clause);
    void sendText(Clause clause);
    std::uint32_t sendableText() const;
    bool nagleHolds(std::uint32_t size) const;
    void noteSize(std::uint32_t size);
    void sendOneText(std::uint32_t size, Clause clause);
    bool finIsNext() const;
    void sendFinIfReady(Clause clause);
    bool sendsNoMore() const;
    std::uint32_t usableWindow() const;
    std::uint32_t segmentSize() const;
    std::uint32_t advertisedWindow() const;
    std::uint32_t movedWindow() const;
    void updateSendWindow(const Segment& seg);

    // Bookkeeping (endpoint.cpp)
    void fire(Trigger trigger, Clause clause = Clause::None);
    void entered(State from);
    void becomeMinisock();
    void forget();
    void start(Timer timer, Duration after);
    bool probes(Timer timer) const { return timer == Timer::Retransmission && tcb_.probing; }
    void stop(Timer timer) { if (tcb_.running(timer)) cancel(timer); }
    void cancel(Timer timer);
    void stopAll();
    void startTimeWait();
    void startUserTimer(bool delivered = false)
    {
        if (config_.userTimeout && !config_.userTimeoutFromRetransmission) boundDelivery(delivered);
    }
    void boundDelivery(bool delivered);
    void refuse(Refusal reason, Clause clause);
    void signal(Signal signal, Clause clause);
    std::string_view socketError(Signal what) const;

    Tcb& tcb_;
    const Config& config_;
    Instant now_;
    Effects& effects_;
    bool timeWaitFull_ = false;
    bool gapFilled_ = false;  ///< the segment has made text that waited out of order follow in order
};

}  // namespace tcp
