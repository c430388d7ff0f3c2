<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>DiagramLegend</name>
    <message>
        <source>client / active closer (usual path)</source>
        <translation>클라이언트 / 능동 종료 (보통 경로)</translation>
    </message>
    <message>
        <source>server / passive closer (usual path)</source>
        <translation>서버 / 수동 종료 (보통 경로)</translation>
    </message>
    <message>
        <source>both at the same time</source>
        <translation>동시 개방 / 동시 종료</translation>
    </message>
    <message>
        <source>legal but unusual</source>
        <translation>가능하지만 드묾</translation>
    </message>
    <message>
        <source>timer (operating system)</source>
        <translation>타이머 (운영체제)</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>리셋</translation>
    </message>
</context>
<context>
    <name>DiagramWords</name>
    <message>
        <source>The client is here.</source>
        <translation>클라이언트가 여기에 있습니다.</translation>
    </message>
    <message>
        <source>The server is here.</source>
        <translation>서버가 여기에 있습니다.</translation>
    </message>
    <message>
        <source>The client has just gone this way.</source>
        <translation>클라이언트가 방금 이 길로 왔습니다.</translation>
    </message>
    <message>
        <source>The server has just gone this way.</source>
        <translation>서버가 방금 이 길로 왔습니다.</translation>
    </message>
    <message>
        <source>%1: %2 (waits for: %3)</source>
        <translation>%1: %2 (기다리는 것: %3)</translation>
    </message>
    <message>
        <source>Its listener is still in %1.</source>
        <translation>리스너는 아직 %1에 있습니다.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3: %4 [%5]</source>
        <translation>%1: %2에서 %3(으)로 이동. %4 [%5]</translation>
    </message>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>nothing (no TCB)</source>
        <translation>없음 (TCB 없음)</translation>
    </message>
    <message>
        <source>any peer&apos;s SYN</source>
        <translation>아무 상대의 SYN</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN,ACK (or SYN)</source>
        <translation>상대의 SYN,ACK (또는 SYN)</translation>
    </message>
    <message>
        <source>the peer&apos;s ACK of our SYN</source>
        <translation>우리 SYN에 대한 상대의 ACK</translation>
    </message>
    <message>
        <source>either application</source>
        <translation>어느 한쪽 애플리케이션</translation>
    </message>
    <message>
        <source>the peer&apos;s ACK of our FIN, or its FIN</source>
        <translation>우리 FIN에 대한 상대의 ACK, 또는 상대의 FIN</translation>
    </message>
    <message>
        <source>the peer&apos;s FIN, that is, its application</source>
        <translation>상대의 FIN, 곧 상대의 애플리케이션</translation>
    </message>
    <message>
        <source>its own application: close()</source>
        <translation>자기 애플리케이션의 close()</translation>
    </message>
    <message>
        <source>the peer&apos;s ACK of our FIN</source>
        <translation>우리 FIN에 대한 상대의 ACK</translation>
    </message>
    <message>
        <source>the clock: 2MSL</source>
        <translation>시계: 2MSL</translation>
    </message>
    <message>
        <source>A listener is still here.</source>
        <translation>리스너가 아직 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>기다리는 것: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1에서 %2(으)로</translation>
    </message>
    <message>
        <source>Possible next.</source>
        <translation>다음에 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Possible next: %1 by %2</source>
        <translation>다음에 가능: %1, %2</translation>
    </message>
</context>
<context>
    <name>EdgeWords</name>
    <message>
        <source>(nothing sent)</source>
        <translation>(송신 없음)</translation>
    </message>
    <message>
        <source>delete TCB</source>
        <translation>TCB 삭제</translation>
    </message>
    <message>
        <source>snd RST, delete TCB</source>
        <translation>RST 송신, TCB 삭제</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>CLOSE</translation>
    </message>
    <message>
        <source>SEND</source>
        <translation>SEND</translation>
    </message>
    <message>
        <source>ABORT</source>
        <translation>ABORT</translation>
    </message>
    <message>
        <source>passive OPEN</source>
        <translation>수동 개방</translation>
    </message>
    <message>
        <source>active OPEN</source>
        <translation>능동 개방</translation>
    </message>
    <message>
        <source>rcv SYN</source>
        <translation>SYN 수신</translation>
    </message>
    <message>
        <source>rcv SYN,ACK</source>
        <translation>SYN,ACK 수신</translation>
    </message>
    <message>
        <source>rcv ACK of SYN</source>
        <translation>SYN의 ACK 수신</translation>
    </message>
    <message>
        <source>rcv ACK of FIN</source>
        <translation>FIN의 ACK 수신</translation>
    </message>
    <message>
        <source>rcv FIN</source>
        <translation>FIN 수신</translation>
    </message>
    <message>
        <source>rcv FIN
+ ACK of FIN</source>
        <translation>FIN +
FIN의 ACK 수신</translation>
    </message>
    <message>
        <source>rcv RST</source>
        <translation>RST 수신</translation>
    </message>
    <message>
        <source>timeout 2MSL</source>
        <translation>2MSL 타이머 만료</translation>
    </message>
    <message>
        <source>tcp_fin_timeout (orphan)</source>
        <translation>tcp_fin_timeout (고아)</translation>
    </message>
    <message>
        <source>snd SYN</source>
        <translation>SYN 송신</translation>
    </message>
    <message>
        <source>snd SYN,ACK</source>
        <translation>SYN,ACK 송신</translation>
    </message>
    <message>
        <source>snd ACK</source>
        <translation>ACK 송신</translation>
    </message>
    <message>
        <source>snd FIN</source>
        <translation>FIN 송신</translation>
    </message>
    <message>
        <source>create TCB</source>
        <translation>TCB 생성</translation>
    </message>
    <message>
        <source>create TCB,
snd SYN</source>
        <translation>TCB 생성,
SYN 송신</translation>
    </message>
    <message>
        <source>(only after passive OPEN)</source>
        <translation>(수동 개방이었을 때만)</translation>
    </message>
    <message>
        <source>rcv SYN,ACK + FIN</source>
        <translation>SYN,ACK + FIN 수신</translation>
    </message>
    <message>
        <source>rcv SYN in the window</source>
        <translation>윈도 안의 SYN 수신</translation>
    </message>
    <message>
        <source>user timeout</source>
        <translation>사용자 타임아웃</translation>
    </message>
    <message>
        <source>retransmission limit</source>
        <translation>재전송 한도 초과</translation>
    </message>
    <message>
        <source>keep-alive limit</source>
        <translation>keep-alive 한도 초과</translation>
    </message>
    <message>
        <source>rcv data after close()</source>
        <translation>close() 뒤에 데이터 수신</translation>
    </message>
    <message>
        <source>close() with unread data</source>
        <translation>읽지 않은 데이터가 있는 close()</translation>
    </message>
    <message>
        <source>TCP_LINGER2 below 0</source>
        <translation>TCP_LINGER2가 0보다 작음</translation>
    </message>
    <message>
        <source>too many TIME_WAIT</source>
        <translation>TIME_WAIT가 너무 많음</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>전원 꺼짐</translation>
    </message>
    <message>
        <source>rcv ACK of SYN + FIN</source>
        <translation>SYN의 ACK + FIN 수신</translation>
    </message>
    <message>
        <source>rcv new SYN</source>
        <translation>새 SYN 수신</translation>
    </message>
    <message>
        <source>all state is lost</source>
        <translation>모든 상태를 잃음</translation>
    </message>
    <message>
        <source>ACTIVE CLOSE</source>
        <translation>능동 종료</translation>
    </message>
    <message>
        <source>sends the first FIN</source>
        <translation>먼저 FIN을 보낸 쪽</translation>
    </message>
    <message>
        <source>PASSIVE CLOSE</source>
        <translation>수동 종료</translation>
    </message>
    <message>
        <source>receives the first FIN</source>
        <translation>먼저 FIN을 받은 쪽</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>The %1&apos;s application calls listen().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application calls connect().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application calls send().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application calls recv().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application calls shutdown() and keeps the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application calls close().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application aborts the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application hangs; its kernel works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s process is killed; its kernel closes what it held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 loses power and forgets everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 boots again, without any connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kernel answers “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s kernel sends the segment %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s kernel sends a segment: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s kernel sends a segment with %3 octets of data: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the receive window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries no ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it acknowledges what was never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ACK is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it draws a challenge ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RST outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accept queue is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes after the FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for data out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment arrives at the %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment arrives at the %1 and is not accepted: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network loses a segment of the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment of the %1 is lost: the cable is unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment of the %1 is lost: the other host is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forged segment reaches the %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s state changes: %2 → %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acknowledgment has come: the %1&apos;s retransmission timer expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s kernel probes the closed window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2MSL are over: the %1&apos;s kernel deletes the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s FIN_WAIT_2 timer expires: its kernel deletes the orphan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s user timeout expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s kernel asks whether the peer is still there (keep-alive).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s 2MSL timer starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s FIN_WAIT_2 timer starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application learns that its FIN was acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1&apos;s application is told: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time passes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>OPEN creates a TCB: a passive one waits in LISTEN, an active one sends a SYN at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEND puts data into segments as far as the peer&apos;s window allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECEIVE hands arrived data to the application, or waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSE means “I have nothing more to send”: a FIN goes out after the data that is queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABORT deletes the TCB at once and tells the peer with an RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS only reports; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no TCB, every segment that is not itself an RST is answered with an RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTEN ignores an RST: nothing has been sent that it could refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTEN answers an ACK with an RST: nothing has been sent that could be acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTEN answers a SYN with a SYN,ACK of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTEN drops everything that carries neither SYN nor ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN_SENT answers an ACK of something it never sent with an RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In SYN_SENT an RST counts only if it acknowledges the SYN; then the peer has refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In SYN_SENT a SYN that acknowledges ours completes the opening; one that does not means a simultaneous open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN_SENT drops segments that carry neither SYN nor RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment outside the receive window is dropped and answered with an ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RST with exactly the expected number ends the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN on a synchronized connection draws a challenge ACK: perhaps the peer has restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acceptable ACK acknowledges what was sent: a SYN, data or a FIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in the window is delivered to the application and acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel acknowledges a FIN at once, whatever the application does, and tells it that the peer has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user timeout deletes the TCB when the user has waited too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not acknowledged in time is sent again, and the timer starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME_WAIT ends by the clock alone: after 2MSL the TCB is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One segment may carry the peer&apos;s FIN and the ACK of ours: then FIN_WAIT_1 leads straight to TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment that cannot be meant for this connection is answered with an RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In SYN_RCVD after a passive open, an RST leads back to LISTEN; the application is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever closes first must linger in TIME_WAIT for 2MSL, so that old segments die and a lost last ACK can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new SYN with a higher number may reopen a connection in TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has closed both directions cannot take more data: it is answered with an RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After R2 the kernel gives up sending again and closes the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive probes an idle connection; it is off unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window says how many octets the receiver still takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed window must be probed, because the segment that opens it may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ACK of data may wait a little for data to ride on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With rfc1337 set, TIME_WAIT ignores an RST that would end it too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspicious segment draws a challenge ACK, so that only the true peer can reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retransmission timer follows the measured round trip and doubles each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probe of the last segment finds its loss before the timer would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9293 gives FIN_WAIT_2 no time limit. This timer is a Linux rule for sockets that no process owns any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux fixes TIME_WAIT at 60 s; no setting changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux keeps a half-open connection as a small request until the last ACK of the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux drops the last ACK of a handshake while the accept queue is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux answers data for a socket that was closed with an RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux sends an RST instead of a FIN if data was left unread at close().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP_LINGER2 below zero lets Linux skip FIN_WAIT_2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux sends the SYN again soon after a wrong ACK in SYN_SENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the peer&apos;s FIN, Linux also takes an RST that is one number below the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux drops a segment without ACK, SYN or RST before any other check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux drops a segment whose ACK is older than the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux checks sequence numbers less strictly than Table 6 of RFC 9293.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above tcp_max_tw_buckets Linux deletes sockets instead of keeping TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSD limits FIN_WAIT_2 of a socket that no process owns any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows limits FIN_WAIT_2 by a timer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris limits FIN_WAIT_2 by tcp_fin_wait_2_flush_interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine without power forgets everything and tells nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a known bug of a real stack, not a rule: it is wrong on purpose here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>One-way delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum segment lifetime. TIME_WAIT lasts 2MSL; nothing else depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an orphaned FIN_WAIT_2 lives (a Linux rule). It has no influence on TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a segment is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retransmission timeout is never shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retransmission timeout is never longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retransmission timeout before anything was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a SYN is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many timeouts of a SYN without doubling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a SYN,ACK is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often data is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an orphan sends its FIN or data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user gives up after this long without an acknowledgment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most data in a segment, in octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for data that the application has not read, in octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sequence number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5961: suspicious SYN and RST draw an ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME_WAIT ignores RST (RFC 1337).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle connection is probed after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that may wait for accept().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full accept queue answers with an RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of segments that the network loses, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a time such as 500ms, 30s or 2min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a time such as 60s or 5min, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a whole number up to 255, or by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a number of octets, at most 65,535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a number from 0 to 1, such as 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a number up to 4294967295, or seeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persist (window is 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME-WAIT, 2 MSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of FIN-WAIT-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user timeout</source>
        <translation>사용자 타임아웃</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED, without TIME-WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED, the user is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACK is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolNotes</name>
    <message>
        <source>Below 10 s ss prints seconds as “%1”: these are %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“timewait” is here the timer of the orphan, tcp_fin_timeout: it ends in CLOSED, not in TIME-WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer: after shutdown() the application still has the socket, so FIN-WAIT-2 lasts until the peer closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer: only close() by its own application ends CLOSE-WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recv-Q counts the FIN, which the application has not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a LISTEN row Recv-Q is the length of the accept queue, Send-Q its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users: the kernel made this connection alone, accept() has not taken it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users: the application has closed the socket, only the kernel still has it (an orphan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN-RECV is a request, not yet a socket: no users, queues at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here Recv-Q does not count the FIN; Linux shows 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows names the owner of a closed socket too; only TIME_WAIT has PID 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send-Q is SND.NXT − SND.UNA − 1, Recv-Q what is not yet acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is that of %1; TCP behaves by the profile %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>st %1 is %2; tm-&gt;when counts hundredths of a second in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A RST without ACK keeps its absolute number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcpdump guesses HTTP from port 8080, whatever the data is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME_WAIT never appears: Linux closes the socket and keeps only a minisock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line: what is CLOSED is no socket any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>retransmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsent octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitsFor</name>
    <message>
        <source>the peer&apos;s FIN, or its own timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer&apos;s FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ACK of its data, then its FIN can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own application&apos;s close()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power: the host is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing (no TCB)</source>
        <translation>없음 (TCB 없음)</translation>
    </message>
    <message>
        <source>any SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer&apos;s SYN,ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ACK of its SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either application</source>
        <translation>어느 한쪽 애플리케이션</translation>
    </message>
    <message>
        <source>the ACK of its FIN, or the peer&apos;s FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ACK of its FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock: 2MSL</source>
        <translation>시계: 2MSL</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>… the %1 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… the next segment of the %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 of the %2, now in flight, is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… the cable is unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… the cable is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AboutPage</name>
    <message>
        <source>About TCP State Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two endpoints, every state of RFC 9293, and what real systems make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, because it uses Qt Charts, whose free edition is licensed so. Qt is under LGPL 3 and GPL 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded letters are subsets of Noto Sans CJK KR (SIL Open Font License 1.1) and of DejaVu Sans Mono (DejaVu licence), under other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those of RFC 9293, RFC 6298 and RFC 5961; the Linux profile was measured on Linux 6.18. The program opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was done as a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the window as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the &amp;next event happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;1 s pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;60 s pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last call, fault or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson here with another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hosts and no script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play moment by moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One diagram for each endpoint (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both endpoints on one diagram (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin or s&amp;hared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the lecture hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how segments fly; off: every step at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About TCP State Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CallBar</name>
    <message>
        <source>The %1&apos;s application calls %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends 10 octets. Right click: other amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application stops accepting, reading and calling; its kernel works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host loses all state without sending a segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host comes back empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent from now on arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments arrive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process dies; its kernel closes its sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application reads what has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults: hang, kill, crash, unplug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CaptionBar</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message>
        <source>Save chart as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chart as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart as picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Cli</name>
    <message>
        <source>steps: %1, expectations: %2</source>
        <translation>단계 %1개, 기대 %2개</translation>
    </message>
    <message>
        <source>%1 of %2 expectations do not hold</source>
        <translation>기대 %2개 가운데 %1개가 맞지 않습니다</translation>
    </message>
    <message>
        <source>step %1%2: %3</source>
        <translation>%1단계%2: %3</translation>
    </message>
    <message>
        <source>no scenario is named; expected ids, files or -</source>
        <translation>시나리오 이름이 없습니다. id, 파일 또는 -를 적어 주세요</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>혹시 &quot;%1&quot;인가요?</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>기대한 값: %1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>알 수 없는 옵션 %1</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>알 수 없는 명령 %1</translation>
    </message>
    <message>
        <source>unknown language %1</source>
        <translation>알 수 없는 언어 %1</translation>
    </message>
    <message>
        <source>%1 first run out at %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections came and went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown story &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample takes a duration such as 1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3</source>
        <translation>--%1에는 %2부터 %3까지의 정수를 적습니다</translation>
    </message>
    <message>
        <source>--witness takes two states: that of the client and that of the server</source>
        <translation>--witness에는 클라이언트의 상태와 서버의 상태, 두 개를 적습니다</translation>
    </message>
    <message>
        <source>client %1, server %2: not reachable</source>
        <translation>클라이언트 %1, 서버 %2: 도달할 수 없습니다</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <translation>사용법: %1 [옵션]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>Usage: tcp-state-lab-cli COMMAND [OPTION]…</source>
        <translation>사용법: tcp-state-lab-cli 명령 [옵션]…</translation>
    </message>
    <message>
        <source>Plays TCP connections by RFC 9293, state by state.</source>
        <translation>RFC 9293에 따라 TCP 연결을 상태마다 재생합니다.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>the options of a command, with examples</source>
        <translation>명령의 옵션과 예</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>프로그램의 버전</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>알 수 없는 형식 %1</translation>
    </message>
    <message>
        <source>expected one scenario: an id, a file or -</source>
        <translation>시나리오를 하나만 적어 주세요: id, 파일 또는 -</translation>
    </message>
    <message>
        <source>expected a file or an id of tcp-state-lab-cli list</source>
        <translation>파일이나 tcp-state-lab-cli list에 나오는 id가 필요합니다</translation>
    </message>
    <message>
        <source>unknown scenario %1</source>
        <translation>알 수 없는 시나리오 %1</translation>
    </message>
    <message>
        <source>no value in %1; expected KEY=VALUE</source>
        <translation>%1에 값이 없습니다. KEY=VALUE로 적어 주세요</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>(again)</source>
        <translation>(재전송)</translation>
    </message>
    <message>
        <source>not accepted: %1</source>
        <translation>받아들이지 않음: %1</translation>
    </message>
    <message>
        <source>lost (%1)</source>
        <translation>유실 (%1)</translation>
    </message>
    <message>
        <source>(forged)</source>
        <translation>(위조)</translation>
    </message>
    <message>
        <source>timer %1 expires</source>
        <translation>타이머 %1 만료</translation>
    </message>
    <message>
        <source>timer %1 set: %2</source>
        <translation>타이머 %1 시작: %2</translation>
    </message>
    <message>
        <source>application is told: %1</source>
        <translation>앱에 알림: %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>프로파일 %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>왜</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>All %1 expectations hold.</source>
        <translation>기대 %1개가 모두 맞습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 expectations do not hold.</source>
        <translation>기대 %2개 가운데 %1개가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>They were written for other settings.</source>
        <translation>다른 설정을 두고 쓴 기대입니다.</translation>
    </message>
</context>
<context>
    <name>app::EndpointHeader</name>
    <message>
        <source>waits for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::KeyCard</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step, last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, the caption stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map and ladder, map, ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, normal type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LadderSentences</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1, in flight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1, lost: the host is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1, lost: the network is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1, lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged, arrived at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1, arrived at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledges what was never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered with a challenge ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accept queue is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for text out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: timer %2, set at %3, running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: timer %2, expired at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: timer %2, cancelled at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: timer %2, set anew at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pass, a segment is still in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pass, nothing in flight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LadderView</name>
    <message>
        <source>✕ Lose this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏱ Hold it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⧉ Double it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole ladder as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole ladder as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-sequence diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LadderWords</name>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(forged)</source>
        <translation>(위조)</translation>
    </message>
    <message>
        <source>dup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(retransmission)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2MSL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user timeout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed ACK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finwait2_timeout
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flush_interval
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN_WAIT_2 limit
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp_fin_timeout
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(restarted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no timer:
waits for
the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no timer:
waits for
the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LogView</name>
    <message>
        <source>both hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls and signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 cannot be opened. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Playing the scenario ahead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MomentSlider</name>
    <message>
        <source>Every single moment of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NarrationPanel</name>
    <message>
        <source>Free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hosts, nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the buttons under the diagrams: let the server listen and the client connect. Each step forward is the next event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before the first of %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, done by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ScenarioButton</name>
    <message>
        <source>Free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose another scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ScenarioPanel</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bug gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hosts and no script: every call and every fault is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SegmentCard</name>
    <message>
        <source>%1 (relative %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: ACK is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SequenceChart</name>
    <message>
        <source>Sequence numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event as wide as every other, however long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octets since the ISS; between SND.UNA and SND.NXT: sent, not yet acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SettingsButton</name>
    <message>
        <source>Parameters: MSL, tcp_fin_timeout, delay, profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SettingsPanel</name>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2MSL (TIME_WAIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long TIME_WAIT lasts: twice the MSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose TCP: a named set of values and rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s own values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SharedPanel</name>
    <message>
        <source>Both endpoints on one diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StateDiagram</name>
    <message>
        <source>State diagram of the %1</source>
        <translation>%1의 상태 전이도</translation>
    </message>
    <message>
        <source>State diagram of both endpoints</source>
        <translation>양쪽 엔드포인트의 상태 전이도</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>simulated time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StepStrip</name>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TimeInStates</name>
    <message>
        <source>Time in each state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece as long as the logarithm of its time, so that short ones can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time has passed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale: lengths are logarithms of the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true scale:
segments were in flight %1 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TimersTable</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running timers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ToolsView</name>
    <message>
        <source>What %1 prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TransportBar</name>
    <message>
        <source>Speed of playing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::VariablesView</name>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ViewDocks</name>
    <message>
        <source>Connection variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
