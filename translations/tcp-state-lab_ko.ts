<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Beliefs</name>
    <message>
        <source>If it were %1, the %2&apos;s application would have called listen(): it has not.</source>
        <translation>%1 상태라면 %2의 앱이 listen()을 호출했어야 하지만, 호출하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the %2&apos;s application would have called connect(): it has not.</source>
        <translation>%1 상태라면 %2의 앱이 connect()를 호출했어야 하지만, 호출하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the %2&apos;s application would have called close(): it has not.</source>
        <translation>%1 상태라면 %2의 앱이 close()를 호출했어야 하지만, 호출하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, a SYN would have arrived at the %2: none has.</source>
        <translation>%1 상태라면 %2에 SYN이 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, a SYN,ACK would have arrived at the %2: none has.</source>
        <translation>%1 상태라면 %2에 SYN,ACK가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the ACK of its SYN would have arrived at the %2: it has not.</source>
        <translation>%1 상태라면 %2에 자기 SYN의 ACK가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, a FIN would have arrived at the %2: none has.</source>
        <translation>%1 상태라면 %2에 FIN이 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the ACK of its FIN would have arrived at the %2: it has not.</source>
        <translation>%1 상태라면 %2에 자기 FIN의 ACK가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, an RST would have arrived at the %2: none has.</source>
        <translation>%1 상태라면 %2에 RST가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, 2MSL would be over at the %2: they are not.</source>
        <translation>%1 상태라면 %2에서 2MSL이 지났어야 하지만, 아직 지나지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, tcp_fin_timeout would be over at the %2: it is not.</source>
        <translation>%1 상태라면 %2에서 tcp_fin_timeout이 지났어야 하지만, 아직 지나지 않았습니다.</translation>
    </message>
    <message>
        <source>It would still be %1 if nothing had moved it.</source>
        <translation>상태를 바꾼 것이 없었다면 아직 %1 상태일 것입니다.</translation>
    </message>
    <message>
        <source>It was %1 on the way, and has gone on.</source>
        <translation>%1 상태는 거쳐 지나갔을 뿐입니다.</translation>
    </message>
    <message>
        <source>Nothing that has happened leads to %1.</source>
        <translation>일어난 일 가운데 %1 상태로 이끄는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1: the state is %2</source>
        <translation>%1: 상태는 %2입니다</translation>
    </message>
    <message>
        <source>%1: the state is %2, expected %3</source>
        <translation>%1: 상태는 %2입니다. 주장한 상태: %3</translation>
    </message>
    <message>
        <source>Segments as expected: %1</source>
        <translation>주장대로 나간 세그먼트: %1개</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>더 없음</translation>
    </message>
    <message>
        <source>Segment number %1: %2; expected: %3</source>
        <translation>%1번 세그먼트: %2. 주장한 것: %3</translation>
    </message>
    <message>
        <source>Told to the applications: %1</source>
        <translation>앱이 받은 알림: %1</translation>
    </message>
    <message>
        <source>Told to the applications: %1; expected: %2</source>
        <translation>앱이 받은 알림: %1. 주장한 것: %2</translation>
    </message>
    <message>
        <source>Time of the step: %1</source>
        <translation>단계에 걸린 시간: %1</translation>
    </message>
    <message>
        <source>Time of the step: %1; expected: at most %2</source>
        <translation>단계에 걸린 시간: %1. 주장한 시간: %2 이내</translation>
    </message>
    <message>
        <source>%1: never %2, for nothing more will happen</source>
        <translation>%1: 더 일어날 일이 없어 %2 상태가 되지 못합니다</translation>
    </message>
    <message>
        <source>%1: not %2 within 24 simulated hours</source>
        <translation>%1: 모의 시각으로 24시간 안에 %2 상태가 되지 않습니다</translation>
    </message>
    <message>
        <source>The run has more than 1,000,000 events</source>
        <translation>사건이 1,000,000개를 넘습니다</translation>
    </message>
    <message>
        <source>The run lasts more than 100 simulated days</source>
        <translation>모의 시각으로 100일을 넘습니다</translation>
    </message>
</context>
<context>
    <name>CrowdFields</name>
    <message>
        <source>evenly</source>
        <translation>고르게</translation>
    </message>
    <message>
        <source>at random (Poisson)</source>
        <translation>무작위로(푸아송)</translation>
    </message>
    <message>
        <source>in bursts</source>
        <translation>한꺼번에 몰려서</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Requests come</source>
        <translation>요청이 오는 방식</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>At once, in bursts</source>
        <translation>한꺼번에 오는 수</translation>
    </message>
    <message>
        <source>Forged SYNs</source>
        <translation>위조된 SYN</translation>
    </message>
    <message>
        <source>Client hosts</source>
        <translation>클라이언트 호스트</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Closes first</source>
        <translation>먼저 닫는 쪽</translation>
    </message>
    <message>
        <source>Clients wait</source>
        <translation>클라이언트 대기 시간</translation>
    </message>
    <message>
        <source>Clients try again</source>
        <translation>클라이언트 재시도</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>연결 풀</translation>
    </message>
    <message>
        <source>Clients never close</source>
        <translation>클라이언트가 닫지 않음</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>작업 스레드</translation>
    </message>
    <message>
        <source>File descriptors</source>
        <translation>파일 디스크립터</translation>
    </message>
    <message>
        <source>A handler takes</source>
        <translation>핸들러 처리 시간</translation>
    </message>
    <message>
        <source>Its time varies</source>
        <translation>처리 시간이 들쭉날쭉함</translation>
    </message>
    <message>
        <source>Handlers that hang</source>
        <translation>멈추는 핸들러</translation>
    </message>
    <message>
        <source>Closes idle after</source>
        <translation>유휴 연결을 닫는 시간</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>백로그</translation>
    </message>
    <message>
        <source>One-way delay</source>
        <translation>편도 지연</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>First local port</source>
        <translation>첫 로컬 포트</translation>
    </message>
    <message>
        <source>Last local port</source>
        <translation>마지막 로컬 포트</translation>
    </message>
    <message>
        <source>Clients behind NAT</source>
        <translation>NAT 뒤의 클라이언트</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>Forget close()</source>
        <translation>close()를 잊는 핸들러</translation>
    </message>
</context>
<context>
    <name>CrowdScenarioWords</name>
    <message>
        <source>The network loses this segment.</source>
        <translation>이 세그먼트가 네트워크에서 유실됩니다.</translation>
    </message>
    <message>
        <source>This segment reaches the server, but a queue there is full (or tcp_tw_recycle objects), and its kernel drops it without a word. The ladder draws it as lost.</source>
        <translation>이 세그먼트는 서버에 도착하지만 서버의 큐가 가득 찼거나 tcp_tw_recycle에 걸려 커널이 말없이 버립니다. 시간 순서도에는 유실로 그립니다.</translation>
    </message>
    <message>
        <source>The sender of the SYN was forged: nobody at that address answers.</source>
        <translation>SYN의 보낸 주소가 위조되었습니다. 그 주소에서는 아무도 답하지 않습니다.</translation>
    </message>
    <message>
        <source>Connection %1 of a crowd</source>
        <translation>무리 속의 연결 %1번</translation>
    </message>
    <message>
        <source>One of the connections of &quot;%1&quot;; it began %2 s after the start of the story.</source>
        <translation>&quot;%1&quot; 이야기 속의 한 연결입니다. 이야기가 시작되고 %2초 뒤에 열렸습니다.</translation>
    </message>
    <message>
        <source>tcp_max_tw_buckets is reached where it would enter TIME-WAIT, and it is CLOSED instead. Two hosts by themselves never come so far: in the ladder a wrong rule of the gallery does the same.</source>
        <translation>TIME-WAIT에 들어갈 차례에 tcp_max_tw_buckets에 이르러 곧바로 CLOSED가 됩니다. 두 호스트만으로는 그 수에 이르지 못하므로, 시간 순서도에서는 버그 전시실의 잘못된 규칙이 같은 일을 합니다.</translation>
    </message>
    <message>
        <source>Others fill the SYN queue, so its SYN is answered with a SYN cookie. Two hosts by themselves never fill it: in the ladder tcp_syncookies=2 lets the server answer every SYN like that.</source>
        <translation>다른 SYN들이 SYN 큐를 채워, 이 연결의 SYN에는 SYN 쿠키로 답합니다. 두 호스트만으로는 큐가 차지 않으므로, 시간 순서도에서는 tcp_syncookies=2로 서버가 모든 SYN에 그렇게 답하게 합니다.</translation>
    </message>
    <message>
        <source>The SYN queue is full. The server answers all the same: its sequence number is a SYN cookie, made from what the SYN says. It keeps nothing, so there is no SYN_RCVD until the ACK brings the cookie back.</source>
        <translation>SYN 큐가 가득 찼지만 서버는 답합니다. SYN,ACK의 순서 번호가 SYN의 내용으로 만든 SYN 쿠키입니다. 서버는 아무것도 저장하지 않으므로 ACK가 쿠키를 되가져올 때까지 SYN_RCVD가 없습니다.</translation>
    </message>
    <message>
        <source>The server drops a segment</source>
        <translation>서버가 세그먼트를 버립니다</translation>
    </message>
    <message>
        <source>The answer is a SYN cookie</source>
        <translation>SYN 쿠키로 답합니다</translation>
    </message>
</context>
<context>
    <name>CrowdWords</name>
    <message>
        <source>local ports</source>
        <translation>로컬 포트</translation>
    </message>
    <message>
        <source>worker threads</source>
        <translation>작업 스레드</translation>
    </message>
    <message>
        <source>accept queue</source>
        <translation>수락 큐</translation>
    </message>
    <message>
        <source>SYN queue</source>
        <translation>SYN 큐</translation>
    </message>
    <message>
        <source>file descriptors</source>
        <translation>파일 디스크립터</translation>
    </message>
    <message>
        <source>no free port</source>
        <translation>남은 포트 없음</translation>
    </message>
    <message>
        <source>all threads busy</source>
        <translation>스레드 모두 사용 중</translation>
    </message>
    <message>
        <source>accept queue full</source>
        <translation>수락 큐 가득 참</translation>
    </message>
    <message>
        <source>SYN queue full</source>
        <translation>SYN 큐 가득 참</translation>
    </message>
    <message>
        <source>no file descriptor</source>
        <translation>파일 디스크립터 없음</translation>
    </message>
    <message>
        <source>tcp_max_tw_buckets reached</source>
        <translation>tcp_max_tw_buckets 도달</translation>
    </message>
    <message>
        <source>tcp_max_orphans reached</source>
        <translation>tcp_max_orphans 도달</translation>
    </message>
    <message>
        <source>connect timed out</source>
        <translation>연결 타임아웃</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>응답 타임아웃</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>RST로 끊김</translation>
    </message>
    <message>
        <source>stale connection</source>
        <translation>끊어진 풀 연결</translation>
    </message>
</context>
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
        <translation>재설정</translation>
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
        <translation>%1: %2에서 %3 상태로 이동. %4 [%5]</translation>
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
        <translation>자기 SYN에 대한 상대의 ACK</translation>
    </message>
    <message>
        <source>either application</source>
        <translation>어느 한쪽 앱</translation>
    </message>
    <message>
        <source>the peer&apos;s ACK of our FIN, or its FIN</source>
        <translation>자기 FIN에 대한 상대의 ACK, 또는 상대의 FIN</translation>
    </message>
    <message>
        <source>the peer&apos;s FIN, that is, its application</source>
        <translation>상대의 FIN, 곧 상대의 앱</translation>
    </message>
    <message>
        <source>its own application: close()</source>
        <translation>자기 앱의 close()</translation>
    </message>
    <message>
        <source>the peer&apos;s ACK of our FIN</source>
        <translation>자기 FIN에 대한 상대의 ACK</translation>
    </message>
    <message>
        <source>the clock: 2MSL</source>
        <translation>2MSL 타이머</translation>
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
        <translation>%1에서 %2 상태로</translation>
    </message>
    <message>
        <source>Possible next.</source>
        <translation>다음에 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Possible next: %1 by %2</source>
        <translation>다음에 가능: %1, %2</translation>
    </message>
    <message>
        <source>Sockets here: %1.</source>
        <translation>여기 있는 소켓: %1개.</translation>
    </message>
    <message>
        <source>Connections this way: %1.</source>
        <translation>이 길로 가는 연결: %1.</translation>
    </message>
    <message>
        <source>Collected in free play.</source>
        <translation>자유 실습에서 모았습니다.</translation>
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
        <translation>keepalive 한도 초과</translation>
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
    <message>
        <source>FIN_WAIT_2 limit</source>
        <translation>FIN_WAIT_2 제한</translation>
    </message>
</context>
<context>
    <name>Forged</name>
    <message>
        <source>%1 exactly at RCV.NXT of the %2.</source>
        <translation>%2의 RCV.NXT와 정확히 일치하는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 that begins before RCV.NXT of the %2 and reaches into its window.</source>
        <translation>%2의 RCV.NXT 앞에서 시작하여 윈도 안까지 걸치는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 outside the window of the %2: before RCV.NXT, as an old segment would be.</source>
        <translation>%2의 윈도 밖에 있는 %1입니다. 오래된 세그먼트처럼 RCV.NXT보다 앞입니다.</translation>
    </message>
    <message>
        <source>%1 outside the window of the %2: behind its end.</source>
        <translation>%2의 윈도 밖에 있는 %1입니다. 윈도의 끝을 지났습니다.</translation>
    </message>
    <message>
        <source>%1 in the window of the %2, but not at RCV.NXT (%3 after it).</source>
        <translation>%2의 윈도 안에 있지만 RCV.NXT는 아닌 %1입니다(%3만큼 뒤).</translation>
    </message>
    <message>
        <source>It acknowledges what the %1 has never sent.</source>
        <translation>%1 쪽에서 보낸 적이 없는 것을 확인응답합니다.</translation>
    </message>
    <message>
        <source>Its acknowledgment is an old one.</source>
        <translation>확인응답 번호가 오래된 것입니다.</translation>
    </message>
    <message>
        <source>It acknowledges all that the %1 has sent.</source>
        <translation>%1 쪽에서 보낸 것을 모두 확인응답합니다.</translation>
    </message>
    <message>
        <source>It acknowledges nothing new.</source>
        <translation>새로 확인응답하는 것은 없습니다.</translation>
    </message>
    <message>
        <source>It acknowledges a part of what is on its way.</source>
        <translation>가는 중인 것의 일부를 확인응답합니다.</translation>
    </message>
    <message>
        <source>The %1 is off: nothing arrives there.</source>
        <translation>%1의 전원이 꺼져 있어 아무것도 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>The %1 has no connection: this comes to a port on which nobody waits.</source>
        <translation>%1에 연결이 없습니다. 아무도 기다리지 않는 포트에 도착합니다.</translation>
    </message>
    <message>
        <source>The %1 only listens: this comes to its listener.</source>
        <translation>%1 쪽에는 LISTEN 소켓만 있습니다. 그 소켓에 도착합니다.</translation>
    </message>
    <message>
        <source>The %1 has not seen a SYN yet: there is no window, only the acknowledgment counts.</source>
        <translation>%1 쪽은 아직 SYN을 받지 못했습니다. 윈도가 없으므로 확인응답 번호만 봅니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read here</source>
        <translation>여기에는 “%1” 값을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>혹시 “%1”입니까?</translation>
    </message>
    <message>
        <source>expected a whole number, at most %1</source>
        <translation>%1 이하의 정수를 쓰십시오</translation>
    </message>
    <message>
        <source>expected numbers or rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs, joined by + or −</source>
        <translation>숫자나 rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs를 + 또는 −로 이어 쓰십시오</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>From here: what if the %1 aborts the connection?</source>
        <translation>여기부터: 만약 %1가 연결을 강제로 끊는다면?</translation>
    </message>
    <message>
        <source>From here: what if the application of the %1 hangs?</source>
        <translation>여기부터: 만약 %1의 앱이 멈춘다면?</translation>
    </message>
    <message>
        <source>From here: what if the application of the %1 goes on?</source>
        <translation>여기부터: 만약 %1의 앱이 다시 움직인다면?</translation>
    </message>
    <message>
        <source>From here: what if the process of the %1 is killed?</source>
        <translation>여기부터: 만약 %1의 프로세스가 죽는다면?</translation>
    </message>
    <message>
        <source>From here: what if the %1 loses power?</source>
        <translation>여기부터: 만약 %1의 전원이 꺼진다면?</translation>
    </message>
    <message>
        <source>From here: what if the %1 boots again?</source>
        <translation>여기부터: 만약 %1가 다시 부팅한다면?</translation>
    </message>
    <message>
        <source>From here: what if the %1 calls %2?</source>
        <translation>여기부터: 만약 %1가 %2 호출을 한다면?</translation>
    </message>
    <message>
        <source>From here: what if the next segment of the %1 is lost?</source>
        <translation>여기부터: 만약 %1의 다음 세그먼트가 유실된다면?</translation>
    </message>
    <message>
        <source>From here: what if the next segment of the %1 arrives twice?</source>
        <translation>여기부터: 만약 %1의 다음 세그먼트가 두 번 도착한다면?</translation>
    </message>
    <message>
        <source>From here: what if the next segment of the %1 comes %2 late?</source>
        <translation>여기부터: 만약 %1의 다음 세그먼트가 %2 늦게 온다면?</translation>
    </message>
    <message>
        <source>From here: what if the segment in flight is lost?</source>
        <translation>여기부터: 만약 오가는 세그먼트가 유실된다면?</translation>
    </message>
    <message>
        <source>From here: what if the segment in flight arrives twice?</source>
        <translation>여기부터: 만약 오가는 세그먼트가 두 번 도착한다면?</translation>
    </message>
    <message>
        <source>From here: what if the segment in flight comes %1 late?</source>
        <translation>여기부터: 만약 오가는 세그먼트가 %1 늦게 온다면?</translation>
    </message>
    <message>
        <source>From here: what if the cable is plugged in?</source>
        <translation>여기부터: 만약 케이블을 꽂는다면?</translation>
    </message>
    <message>
        <source>From here: what if the cable is unplugged?</source>
        <translation>여기부터: 만약 케이블을 뽑는다면?</translation>
    </message>
    <message>
        <source>From here: what if every segment takes %1?</source>
        <translation>여기부터: 만약 세그먼트마다 %1 걸린다면?</translation>
    </message>
    <message>
        <source>From here: what if a forged %1 reaches the %2?</source>
        <translation>여기부터: 만약 위조된 %1 세그먼트가 %2에 도착한다면?</translation>
    </message>
    <message>
        <source>From here: what if only time passes?</source>
        <translation>여기부터: 만약 시간만 흐른다면?</translation>
    </message>
    <message>
        <source>From here: the lesson goes on</source>
        <translation>여기부터: 강의는 이렇게 이어집니다</translation>
    </message>
    <message>
        <source>From here the two differ</source>
        <translation>여기부터 둘이 달라집니다</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Be refused</source>
        <translation>연결 거부당하기</translation>
    </message>
    <message>
        <source>Connect to a host on which nobody listens. A kernel answers all the same.</source>
        <translation>LISTEN이 없는 호스트에 연결하세요. 그래도 커널은 응답합니다.</translation>
    </message>
    <message>
        <source>Make the server own TIME-WAIT</source>
        <translation>서버가 TIME-WAIT에 남게 하기</translation>
    </message>
    <message>
        <source>TIME-WAIT belongs to the side that closes first, whatever its name is.</source>
        <translation>TIME-WAIT는 이름과 관계없이 먼저 닫는 쪽에 남습니다.</translation>
    </message>
    <message>
        <source>Receive data after your own FIN</source>
        <translation>FIN을 보낸 뒤 데이터 받기</translation>
    </message>
    <message>
        <source>shutdown closes one direction only. Let the other side send before it closes.</source>
        <translation>shutdown은 한 방향만 닫습니다. 상대가 닫기 전에 데이터를 보내게 하세요.</translation>
    </message>
    <message>
        <source>Lose data, and get it all the same</source>
        <translation>데이터가 유실되어도 결국 받기</translation>
    </message>
    <message>
        <source>Send, drop the segment in flight, and go on to the next timer.</source>
        <translation>데이터를 보내고, 가는 중인 세그먼트를 버린 뒤, 다음 타이머까지 진행하세요.</translation>
    </message>
    <message>
        <source>Close with three segments instead of four</source>
        <translation>세그먼트 네 개가 아니라 세 개로 닫기</translation>
    </message>
    <message>
        <source>One segment must carry the ACK and the FIN: the other side calls close before its ACK has left, or that ACK gets lost.</source>
        <translation>한 세그먼트가 ACK와 FIN을 함께 실어야 합니다. 상대가 ACK를 보내기 전에 close를 호출하거나, 그 ACK가 유실되어야 합니다.</translation>
    </message>
    <message>
        <source>Reach CLOSING</source>
        <translation>CLOSING에 도달하기</translation>
    </message>
    <message>
        <source>Both applications must call close before either FIN has arrived.</source>
        <translation>어느 쪽 FIN도 도착하기 전에 두 앱이 모두 close를 호출해야 합니다.</translation>
    </message>
    <message>
        <source>Both ends in TIME-WAIT</source>
        <translation>양쪽 모두 TIME-WAIT에 두기</translation>
    </message>
    <message>
        <source>Whoever passes CLOSING ends in TIME-WAIT. Let both FINs cross.</source>
        <translation>CLOSING을 거치면 TIME-WAIT로 끝납니다. 두 FIN이 서로 엇갈리게 하세요.</translation>
    </message>
    <message>
        <source>See what TIME-WAIT is good for</source>
        <translation>TIME-WAIT의 쓸모 확인하기</translation>
    </message>
    <message>
        <source>Drop the last ACK of a close, and go on to the next timer.</source>
        <translation>종료의 마지막 ACK를 버리고 다음 타이머까지 진행하세요.</translation>
    </message>
    <message>
        <source>End FIN-WAIT-2 by tcp_fin_timeout</source>
        <translation>tcp_fin_timeout으로 FIN-WAIT-2 끝내기</translation>
    </message>
    <message>
        <source>Close one side, do nothing on the other, and let a minute pass. RFC 9293 knows no such timer: the profile must be Linux.</source>
        <translation>한쪽만 닫고 다른 쪽은 그대로 둔 채 1분을 보내세요. RFC 9293에는 이런 타이머가 없으므로 프로필이 Linux여야 합니다.</translation>
    </message>
    <message>
        <source>Get a half-open connection</source>
        <translation>절반 개방(half-open) 연결 만들기</translation>
    </message>
    <message>
        <source>One host must forget the connection without a segment that tells the other one.</source>
        <translation>한 호스트가 상대에게 알리는 세그먼트 없이 연결을 잊어야 합니다.</translation>
    </message>
    <message>
        <source>Draw an RST as an answer</source>
        <translation>답으로 RST 받아 내기</translation>
    </message>
    <message>
        <source>Send to a host that knows nothing of the connection.</source>
        <translation>연결을 전혀 모르는 호스트에 데이터를 보내세요.</translation>
    </message>
    <message>
        <source>Turn close() into an RST</source>
        <translation>close()가 RST를 보내게 하기</translation>
    </message>
    <message>
        <source>Let data arrive that the application has not read. A hung application reads nothing; then its process is killed.</source>
        <translation>앱이 읽지 않은 데이터가 남아 있어야 합니다. 멈춘 앱은 읽지 않습니다. 그다음 프로세스를 종료하세요.</translation>
    </message>
    <message>
        <source>Make a host give up</source>
        <translation>호스트가 포기하게 하기</translation>
    </message>
    <message>
        <source>Unplug the cable, call something, and let the retransmission timer expire again and again.</source>
        <translation>케이블을 뽑고 아무것이나 호출한 뒤, 재전송 타이머가 거듭 만료되게 하세요.</translation>
    </message>
    <message>
        <source>Both ends in SYN-RECEIVED</source>
        <translation>양쪽 모두 SYN-RECEIVED에 두기</translation>
    </message>
    <message>
        <source>Nobody may listen: both connect, and both SYNs must cross.</source>
        <translation>어느 쪽도 LISTEN이 아닌 채로 양쪽이 모두 connect를 호출하고, 두 SYN이 엇갈려야 합니다.</translation>
    </message>
    <message>
        <source>Forge an RST that is challenged</source>
        <translation>챌린지 ACK가 돌아오는 RST 위조하기</translation>
    </message>
    <message>
        <source>RFC 5961: an RST in the window, but not exactly at RCV.NXT, is answered with an ACK.</source>
        <translation>RFC 5961: 윈도 안에 있지만 RCV.NXT와 정확히 같지 않은 RST에는 ACK로 응답합니다.</translation>
    </message>
    <message>
        <source>Kill TIME-WAIT with one segment</source>
        <translation>세그먼트 하나로 TIME-WAIT 없애기</translation>
    </message>
    <message>
        <source>RFC 1337 warns of it. Forge an RST to the host in TIME-WAIT.</source>
        <translation>RFC 1337이 경고하는 일입니다. TIME-WAIT에 있는 호스트에 위조 RST를 보내세요.</translation>
    </message>
    <message>
        <source>Collect all arrows of the diagram</source>
        <translation>상태도의 화살표 모두 모으기</translation>
    </message>
    <message>
        <source>Two arrows exist only in the profile rfc9293 (LISTEN to SYN-SENT, FIN-WAIT-1 to TIME-WAIT), one only on Linux (tcp_fin_timeout). Change the profile in the parameters; what you have stays.</source>
        <translation>rfc9293 프로필에만 있는 화살표가 두 개(LISTEN에서 SYN-SENT, FIN-WAIT-1에서 TIME-WAIT), Linux에만 있는 화살표가 하나(tcp_fin_timeout) 있습니다. 매개변수에서 프로필을 바꾸세요. 모은 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Fill the map of joint states</source>
        <translation>두 상태의 지도 채우기</translation>
    </message>
    <message>
        <source>Open the map and choose a pair: it tells how far away it is, and shows a way.</source>
        <translation>지도를 열고 칸을 고르세요. 얼마나 떨어져 있는지 알려 주고 가는 길도 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>일어나는 일</translation>
    </message>
    <message>
        <source>My prediction</source>
        <translation>나의 예측</translation>
    </message>
    <message>
        <source>for students</source>
        <translation>학생용</translation>
    </message>
    <message>
        <source>for teachers</source>
        <translation>교사용</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>The way through the states</source>
        <translation>상태 사이로 지나온 길</translation>
    </message>
    <message>
        <source>Segments, states and timers</source>
        <translation>세그먼트, 상태, 타이머</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>NarratorWords</name>
    <message>
        <source>The %1&apos;s application calls listen().</source>
        <translation>%1의 앱이 listen()을 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls connect().</source>
        <translation>%1의 앱이 connect()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls send().</source>
        <translation>%1의 앱이 send()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls recv().</source>
        <translation>%1의 앱이 recv()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls shutdown() and keeps the socket.</source>
        <translation>%1의 앱이 shutdown()을 호출하고 소켓은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls close().</source>
        <translation>%1의 앱이 close()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application aborts the connection.</source>
        <translation>%1의 앱이 연결을 강제 종료합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application hangs; its kernel works as before.</source>
        <translation>%1의 앱이 멈춥니다. 커널은 그대로 움직입니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application goes on.</source>
        <translation>%1의 앱이 다시 움직입니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s process is killed; its kernel closes what it held.</source>
        <translation>%1의 프로세스가 죽습니다. 커널이 남은 소켓을 닫습니다.</translation>
    </message>
    <message>
        <source>The %1 loses power and forgets everything.</source>
        <translation>%1의 전원이 꺼져 모든 상태를 잃습니다.</translation>
    </message>
    <message>
        <source>The %1 boots again, without any connection.</source>
        <translation>%1의 전원이 다시 켜집니다. 연결은 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Its kernel answers “%1”.</source>
        <translation>커널의 대답은 “%1”입니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s kernel sends the segment %2 again.</source>
        <translation>%1의 커널이 %2 세그먼트를 다시 보냅니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s kernel sends a segment: %2.</source>
        <translation>%1의 커널이 %2 세그먼트를 보냅니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s kernel sends a segment with %3 octets of data: %2.</source>
        <translation>%1의 커널이 데이터 %3바이트를 실은 %2 세그먼트를 보냅니다.</translation>
    </message>
    <message>
        <source>outside the receive window</source>
        <translation>수신 윈도 밖</translation>
    </message>
    <message>
        <source>it carries no ACK</source>
        <translation>ACK가 없음</translation>
    </message>
    <message>
        <source>it acknowledges what was never sent</source>
        <translation>보낸 적 없는 것을 확인응답함</translation>
    </message>
    <message>
        <source>its ACK is too old</source>
        <translation>ACK가 너무 오래됨</translation>
    </message>
    <message>
        <source>it draws a challenge ACK</source>
        <translation>챌린지 ACK로 되물음</translation>
    </message>
    <message>
        <source>an RST outside the window</source>
        <translation>윈도 밖의 RST</translation>
    </message>
    <message>
        <source>there is no connection for it</source>
        <translation>받을 연결이 없음</translation>
    </message>
    <message>
        <source>the accept queue is full</source>
        <translation>수락 큐가 가득 참</translation>
    </message>
    <message>
        <source>it comes after the FIN</source>
        <translation>FIN보다 뒤에 옴</translation>
    </message>
    <message>
        <source>no room for data out of order</source>
        <translation>순서가 어긋난 데이터를 둘 자리가 없음</translation>
    </message>
    <message>
        <source>A segment arrives at the %1: %2.</source>
        <translation>%1에 %2 세그먼트가 도착합니다.</translation>
    </message>
    <message>
        <source>The network loses a segment of the %1.</source>
        <translation>%1의 세그먼트가 네트워크에서 유실됩니다.</translation>
    </message>
    <message>
        <source>A segment of the %1 is lost: the cable is unplugged.</source>
        <translation>케이블이 뽑혀 있어 %1의 세그먼트가 유실됩니다.</translation>
    </message>
    <message>
        <source>A segment of the %1 is lost: the other host is off.</source>
        <translation>상대 호스트가 꺼져 있어 %1의 세그먼트가 유실됩니다.</translation>
    </message>
    <message>
        <source>A forged segment reaches the %1: %2.</source>
        <translation>%1에 위조된 %2 세그먼트가 도착합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s state changes: %2 → %3.</source>
        <translation>%1의 상태가 바뀝니다: %2 → %3.</translation>
    </message>
    <message>
        <source>No acknowledgment has come: the %1&apos;s retransmission timer expires.</source>
        <translation>확인응답이 오지 않아 %1의 재전송 타이머가 만료됩니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s kernel probes the closed window.</source>
        <translation>%1의 커널이 닫힌 윈도에 프로브를 보냅니다.</translation>
    </message>
    <message>
        <source>2MSL are over: the %1&apos;s kernel deletes the connection.</source>
        <translation>2MSL이 지나 %1의 커널이 연결을 지웁니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s FIN_WAIT_2 timer expires: its kernel deletes the orphan.</source>
        <translation>%1의 FIN_WAIT_2 타이머가 만료되어 커널이 고아 소켓을 지웁니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s user timeout expires.</source>
        <translation>%1의 사용자 타임아웃이 만료됩니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s kernel asks whether the peer is still there (keep-alive).</source>
        <translation>%1의 커널이 상대가 아직 있는지 묻습니다(keepalive).</translation>
    </message>
    <message>
        <source>The %1&apos;s 2MSL timer starts.</source>
        <translation>%1의 2MSL 타이머가 시작됩니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s FIN_WAIT_2 timer starts.</source>
        <translation>%1의 FIN_WAIT_2 타이머가 시작됩니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application learns that its FIN was acknowledged.</source>
        <translation>%1의 앱은 FIN이 확인응답되었음을 압니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application is told: “%2”.</source>
        <translation>%1의 앱이 “%2” 알림을 받습니다.</translation>
    </message>
    <message>
        <source>Time passes: %1.</source>
        <translation>시간이 흐릅니다: %1.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>A segment arrives at the %1 and is not accepted: %2.</source>
        <translation>%1에 %2 세그먼트가 도착하지만 받아들여지지 않습니다.</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>이유: %1.</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>윈도 프로브</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 limit</source>
        <translation>FIN_WAIT_2 제한</translation>
    </message>
    <message>
        <source>user timeout</source>
        <translation>사용자 타임아웃</translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation>지연 ACK</translation>
    </message>
    <message>
        <source>the SYN queue is full</source>
        <translation>SYN 큐가 가득 참</translation>
    </message>
</context>
<context>
    <name>QuantityChart</name>
    <message>
        <source>busy threads</source>
        <translation>일하는 스레드</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>SYNs dropped</source>
        <translation>버린 SYN</translation>
    </message>
    <message>
        <source>Queues and threads of the server</source>
        <translation>서버의 큐와 스레드</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>초당 요청</translation>
    </message>
    <message>
        <source>Failures a second, by kind</source>
        <translation>종류별 초당 실패</translation>
    </message>
    <message>
        <source>Ports in use by the clients</source>
        <translation>클라이언트가 쓰는 포트</translation>
    </message>
    <message>
        <source>Nothing waits and no thread is busy in this time.</source>
        <translation>이 시간에는 기다리는 연결도 일하는 스레드도 없습니다.</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>이 시간에는 요청이 없습니다.</translation>
    </message>
    <message>
        <source>No failures in this time.</source>
        <translation>이 시간에는 실패가 없습니다.</translation>
    </message>
    <message>
        <source>No port is in use in this time.</source>
        <translation>이 시간에는 사용 중인 포트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Nobody calls anything. Time passes: %1.</source>
        <translation>아무도 호출하지 않습니다. 시간만 흐릅니다: %1.</translation>
    </message>
    <message>
        <source>In which state is the %1 after this?</source>
        <translation>이다음 %1의 상태는 무엇일까요?</translation>
    </message>
    <message>
        <source>Which segment does the %1 send first?</source>
        <translation>%1가 가장 먼저 보내는 세그먼트는 무엇일까요?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nobody calls anything. The next event happens.</source>
        <translation>아무도 호출하지 않습니다. 다음 사건이 일어납니다.</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>아직 모르겠음</translation>
    </message>
    <message>
        <source>The end in %1 has received a FIN; the end in %2 has not sent one.</source>
        <translation>%1 쪽은 FIN을 받았는데, %2 쪽은 FIN을 보낸 적이 없습니다.</translation>
    </message>
    <message>
        <source>The end in %1 knows that its FIN has arrived; the end in %2 has not received one.</source>
        <translation>%1 쪽은 자기 FIN이 도착한 것을 아는데, %2 쪽은 FIN을 받은 적이 없습니다.</translation>
    </message>
    <message>
        <source>The two ends of one connection, seen at the same moment:</source>
        <translation>한 연결의 두 끝을 같은 순간에 봅니다:</translation>
    </message>
    <message>
        <source>Which pair of states can never be?</source>
        <translation>있을 수 없는 상태의 짝은 무엇일까요?</translation>
    </message>
    <message>
        <source>This lesson has just been there.</source>
        <translation>이 강의가 방금 지나온 짝입니다.</translation>
    </message>
    <message>
        <source>There is a way to it: the command explore finds it.</source>
        <translation>거기에 이르는 길이 있습니다. explore 명령이 찾아 줍니다.</translation>
    </message>
    <message>
        <source>A capture on the %1 shows one: %2.</source>
        <translation>%1에서 캡처하면 하나가 보입니다: %2.</translation>
    </message>
    <message>
        <source>Who sends an RST keeps no connection: the %1 is %2.</source>
        <translation>RST를 보낸 쪽에는 연결이 남지 않습니다. %1의 상태는 %2입니다.</translation>
    </message>
    <message>
        <source>Who sends a FIN is FIN_WAIT_1 or LAST_ACK: the %1 is %2.</source>
        <translation>FIN을 보낸 쪽은 FIN_WAIT_1이나 LAST_ACK 상태가 됩니다. %1의 상태는 %2입니다.</translation>
    </message>
    <message>
        <source>Who sends a SYN is SYN_SENT: the %1 was not.</source>
        <translation>SYN을 보낸 쪽은 SYN_SENT 상태가 됩니다. %1의 상태는 그렇지 않았습니다.</translation>
    </message>
    <message>
        <source>Who sends a SYN,ACK is SYN_RCVD: the %1 was not.</source>
        <translation>SYN,ACK를 보낸 쪽은 SYN_RCVD 상태가 됩니다. %1의 상태는 그렇지 않았습니다.</translation>
    </message>
    <message>
        <source>It says more than an ACK: %1.</source>
        <translation>ACK만 담긴 것이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>In which order do these segments leave (C: client, S: server)?</source>
        <translation>이 세그먼트들은 어떤 순서로 나갈까요(C: 클라이언트, S: 서버)?</translation>
    </message>
    <message>
        <source>%1 left before %2: the ladder shows it.</source>
        <translation>%1, 그다음이 %2입니다. 시간 순서도에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>If it were lost, who would be the first to send something again?</source>
        <translation>이것이 유실되면 누가 먼저 무언가를 다시 보낼까요?</translation>
    </message>
    <message>
        <source>A segment of the %1 is on its way: %2.</source>
        <translation>%1의 세그먼트가 가는 중입니다: %2.</translation>
    </message>
    <message>
        <source>In the next step the %1 sends a segment: %2.</source>
        <translation>다음 단계에서 %1의 커널이 세그먼트를 보냅니다: %2.</translation>
    </message>
    <message>
        <source>the client&apos;s kernel</source>
        <translation>클라이언트의 커널</translation>
    </message>
    <message>
        <source>the server&apos;s kernel</source>
        <translation>서버의 커널</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>아무도 보내지 않음</translation>
    </message>
    <message>
        <source>nobody: an RST is sent</source>
        <translation>다시 보내지 않고 RST를 보냄</translation>
    </message>
    <message>
        <source>Tried on a copy of this run in which it is lost, and nobody calls anything.</source>
        <translation>이 세그먼트가 유실되고 아무도 호출하지 않을 때를 사본에서 돌려 보았습니다.</translation>
    </message>
    <message>
        <source>Time passes: %1.</source>
        <translation>흐른 시간: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent again.</source>
        <translation>다시 보내는 것이 없습니다.</translation>
    </message>
    <message>
        <source>After this, what does ss print as the state of the %1&apos;s socket?</source>
        <translation>그 뒤 ss는 %1의 소켓 상태를 어떻게 출력할까요?</translation>
    </message>
    <message>
        <source>CLOSED means that there is no socket, so ss has no line to print.</source>
        <translation>CLOSED는 소켓이 없다는 뜻이므로 ss가 출력할 줄도 없습니다.</translation>
    </message>
    <message>
        <source>no line at all</source>
        <translation>줄이 없음</translation>
    </message>
    <message>
        <source>So does netstat of Linux spell it.</source>
        <translation>이것은 리눅스 netstat의 철자입니다.</translation>
    </message>
    <message>
        <source>So does RFC 9293 spell it.</source>
        <translation>이것은 RFC 9293의 철자입니다.</translation>
    </message>
    <message>
        <source>So do C programs and textbooks spell it.</source>
        <translation>이것은 C 프로그램과 교과서의 철자입니다.</translation>
    </message>
    <message>
        <source>both at the same time</source>
        <translation>양쪽이 동시에</translation>
    </message>
    <message>
        <source>the client&apos;s application</source>
        <translation>클라이언트의 앱</translation>
    </message>
    <message>
        <source>the server&apos;s application</source>
        <translation>서버의 앱</translation>
    </message>
    <message>
        <source>If the %1 had closed first, the first FIN would have been its own.</source>
        <translation>%1의 앱이 먼저 닫았다면 첫 FIN도 그쪽에서 나왔을 것입니다.</translation>
    </message>
    <message>
        <source>Only its own application can end CLOSE_WAIT, by calling close(); it has not done so for %1.</source>
        <translation>CLOSE_WAIT를 끝낼 수 있는 것은 close()를 호출할 자기 앱뿐입니다. 호출하지 않은 지 %1 지났습니다.</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>What was sent stays in Send-Q, and it has been sent again in vain.</source>
        <translation>보낸 것이 Send-Q에 그대로 남아 있고, 다시 보내도 소용이 없었습니다.</translation>
    </message>
    <message>
        <source>nobody&apos;s: it is as it should be</source>
        <translation>누구의 잘못도 아닌 정상 동작</translation>
    </message>
    <message>
        <source>TIME_WAIT is the last duty of the end that closed first. It goes by itself.</source>
        <translation>TIME_WAIT는 먼저 닫은 쪽의 마지막 의무입니다. 저절로 사라집니다.</translation>
    </message>
    <message>
        <source>If the network lost segments, something would wait in Send-Q; there is nothing.</source>
        <translation>네트워크가 세그먼트를 잃었다면 Send-Q에 무언가 남아 있어야 하지만, 비어 있습니다.</translation>
    </message>
    <message>
        <source>If the %1&apos;s application slept, its socket would be CLOSE-WAIT or have something in Recv-Q; it has not.</source>
        <translation>%1의 앱이 멈춰 있다면 소켓이 CLOSE-WAIT이거나 Recv-Q에 무언가 있어야 하지만, 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>none: its application decides</source>
        <translation>없음: 자기 앱이 정함</translation>
    </message>
    <message>
        <source>none: the peer decides</source>
        <translation>없음: 상대가 정함</translation>
    </message>
    <message>
        <source>retransmission: it sends again</source>
        <translation>재전송 타이머: 다시 보냄</translation>
    </message>
    <message>
        <source>persist: it probes the window</source>
        <translation>persist 타이머: 윈도를 확인함</translation>
    </message>
    <message>
        <source>2MSL: to CLOSED</source>
        <translation>2MSL 타이머: CLOSED로</translation>
    </message>
    <message>
        <source>tcp_fin_timeout: to CLOSED</source>
        <translation>tcp_fin_timeout: CLOSED로</translation>
    </message>
    <message>
        <source>user timeout: to CLOSED</source>
        <translation>사용자 타임아웃: CLOSED로</translation>
    </message>
    <message>
        <source>keep-alive: it probes the peer</source>
        <translation>keepalive 타이머: 상대를 확인함</translation>
    </message>
    <message>
        <source>delayed ACK: it acknowledges</source>
        <translation>지연 ACK 타이머: 확인응답함</translation>
    </message>
    <message>
        <source>tcp_fin_timeout: to TIME_WAIT</source>
        <translation>tcp_fin_timeout: TIME_WAIT로</translation>
    </message>
    <message>
        <source>(no line)</source>
        <translation>(줄 없음)</translation>
    </message>
    <message>
        <source>Somebody closes. After the next step the tools print:</source>
        <translation>누군가 닫습니다. 다음 단계 뒤의 출력입니다:</translation>
    </message>
    <message>
        <source>Who has closed first?</source>
        <translation>누가 먼저 닫았을까요?</translation>
    </message>
    <message>
        <source>FIN_WAIT_1, FIN_WAIT_2, CLOSING and TIME_WAIT follow one&apos;s own close(); CLOSE_WAIT and LAST_ACK follow the peer&apos;s FIN.</source>
        <translation>FIN_WAIT_1, FIN_WAIT_2, CLOSING, TIME_WAIT는 스스로 close()를 호출한 뒤의 상태이고, CLOSE_WAIT와 LAST_ACK는 상대의 FIN을 받은 뒤의 상태입니다.</translation>
    </message>
    <message>
        <source>If both had closed at once, both FINs would have crossed.</source>
        <translation>양쪽이 동시에 닫았다면 두 FIN이 서로 엇갈렸을 것입니다.</translation>
    </message>
    <message>
        <source>that cannot be told</source>
        <translation>이것만으로는 알 수 없음</translation>
    </message>
    <message>
        <source>Then the tools print:</source>
        <translation>그 뒤의 출력입니다:</translation>
    </message>
    <message>
        <source>Whose bug is it?</source>
        <translation>누구의 버그일까요?</translation>
    </message>
    <message>
        <source>Which timer runs at the %1 then, and where does it lead?</source>
        <translation>그때 %1에서 도는 타이머는 무엇이고, 어디로 이어질까요?</translation>
    </message>
    <message>
        <source>It waits for: %1.</source>
        <translation>기다리는 것: %1.</translation>
    </message>
    <message>
        <source>ss -o on the %1 would say so; it prints: %2</source>
        <translation>그렇다면 %1의 ss -o에 나와야 합니다. 실제 출력: %2</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>OPEN creates a TCB: a passive one waits in LISTEN, an active one sends a SYN at once.</source>
        <translation>OPEN은 TCB를 만듭니다. 수동 개방은 LISTEN에서 기다리고, 능동 개방은 바로 SYN을 보냅니다.</translation>
    </message>
    <message>
        <source>SEND puts data into segments as far as the peer&apos;s window allows.</source>
        <translation>SEND는 상대의 윈도가 허락하는 만큼 데이터를 세그먼트에 실어 보냅니다.</translation>
    </message>
    <message>
        <source>RECEIVE hands arrived data to the application, or waits for it.</source>
        <translation>RECEIVE는 도착한 데이터를 앱에 건네거나 도착을 기다립니다.</translation>
    </message>
    <message>
        <source>CLOSE means “I have nothing more to send”: a FIN goes out after the data that is queued.</source>
        <translation>CLOSE는 “더 보낼 것이 없다”는 뜻입니다. 밀린 데이터를 보낸 뒤 FIN을 보냅니다.</translation>
    </message>
    <message>
        <source>ABORT deletes the TCB at once and tells the peer with an RST.</source>
        <translation>ABORT는 TCB를 바로 지우고 RST로 상대에게 알립니다.</translation>
    </message>
    <message>
        <source>STATUS only reports; it changes nothing.</source>
        <translation>STATUS는 알려 주기만 할 뿐 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Where there is no TCB, every segment that is not itself an RST is answered with an RST.</source>
        <translation>TCB가 없으면 RST가 아닌 모든 세그먼트에 RST로 답합니다.</translation>
    </message>
    <message>
        <source>LISTEN ignores an RST: nothing has been sent that it could refuse.</source>
        <translation>LISTEN은 RST를 무시합니다. 거절당할 만한 것을 보낸 적이 없기 때문입니다.</translation>
    </message>
    <message>
        <source>LISTEN answers an ACK with an RST: nothing has been sent that could be acknowledged.</source>
        <translation>LISTEN은 ACK에 RST로 답합니다. 확인응답받을 것을 보낸 적이 없기 때문입니다.</translation>
    </message>
    <message>
        <source>LISTEN answers a SYN with a SYN,ACK of its own.</source>
        <translation>LISTEN은 SYN에 SYN,ACK로 답합니다.</translation>
    </message>
    <message>
        <source>LISTEN drops everything that carries neither SYN nor ACK.</source>
        <translation>LISTEN은 SYN도 ACK도 없는 세그먼트를 버립니다.</translation>
    </message>
    <message>
        <source>SYN_SENT answers an ACK of something it never sent with an RST.</source>
        <translation>SYN_SENT는 보낸 적 없는 것에 대한 ACK에 RST로 답합니다.</translation>
    </message>
    <message>
        <source>In SYN_SENT an RST counts only if it acknowledges the SYN; then the peer has refused.</source>
        <translation>SYN_SENT에서는 자기 SYN을 확인응답하는 RST만 유효합니다. 상대가 연결을 거부한 것입니다.</translation>
    </message>
    <message>
        <source>In SYN_SENT a SYN that acknowledges ours completes the opening; one that does not means a simultaneous open.</source>
        <translation>SYN_SENT에서 자기 SYN을 확인응답하는 SYN이 오면 연결이 설정되고, 그렇지 않은 SYN이 오면 동시 개방입니다.</translation>
    </message>
    <message>
        <source>SYN_SENT drops segments that carry neither SYN nor RST.</source>
        <translation>SYN_SENT는 SYN도 RST도 없는 세그먼트를 버립니다.</translation>
    </message>
    <message>
        <source>A segment outside the receive window is dropped and answered with an ACK.</source>
        <translation>수신 윈도 밖의 세그먼트는 버리고 ACK로 답합니다.</translation>
    </message>
    <message>
        <source>An RST with exactly the expected number ends the connection.</source>
        <translation>순서 번호가 정확히 맞는 RST는 연결을 끝냅니다.</translation>
    </message>
    <message>
        <source>An acceptable ACK acknowledges what was sent: a SYN, data or a FIN.</source>
        <translation>올바른 ACK는 보낸 것, 곧 SYN이나 데이터나 FIN을 확인응답합니다.</translation>
    </message>
    <message>
        <source>Data in the window is delivered to the application and acknowledged.</source>
        <translation>윈도 안의 데이터는 앱에 전달되고 확인응답됩니다.</translation>
    </message>
    <message>
        <source>The kernel acknowledges a FIN at once, whatever the application does, and tells it that the peer has finished.</source>
        <translation>커널은 앱이 무엇을 하든 FIN에 바로 확인응답하고, 상대가 송신을 마쳤음을 앱에 알립니다.</translation>
    </message>
    <message>
        <source>The user timeout deletes the TCB when the user has waited too long.</source>
        <translation>사용자가 너무 오래 기다리면 사용자 타임아웃이 TCB를 지웁니다.</translation>
    </message>
    <message>
        <source>What is not acknowledged in time is sent again, and the timer starts anew.</source>
        <translation>제때 확인응답되지 않은 것은 다시 보내고 타이머를 새로 시작합니다.</translation>
    </message>
    <message>
        <source>TIME_WAIT ends by the clock alone: after 2MSL the TCB is deleted.</source>
        <translation>TIME_WAIT를 끝내는 것은 타이머뿐입니다. 2MSL이 지나면 TCB를 지웁니다.</translation>
    </message>
    <message>
        <source>One segment may carry the peer&apos;s FIN and the ACK of ours: then FIN_WAIT_1 leads straight to TIME_WAIT.</source>
        <translation>상대의 FIN과 자기 FIN의 ACK가 한 세그먼트에 실려 올 수 있습니다. 그러면 FIN_WAIT_1에서 바로 TIME_WAIT로 갑니다.</translation>
    </message>
    <message>
        <source>A new SYN with a higher number may reopen a connection in TIME_WAIT.</source>
        <translation>순서 번호가 더 큰 새 SYN은 TIME_WAIT의 연결을 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Who has closed both directions cannot take more data: it is answered with an RST.</source>
        <translation>양방향을 모두 닫은 쪽은 데이터를 더 받을 수 없으므로 RST로 답합니다.</translation>
    </message>
    <message>
        <source>After R2 the kernel gives up sending again and closes the connection.</source>
        <translation>R2가 지나면 커널은 재전송을 포기하고 연결을 닫습니다.</translation>
    </message>
    <message>
        <source>Keep-alive probes an idle connection; it is off unless asked for.</source>
        <translation>keepalive는 유휴 연결에 프로브를 보냅니다. 따로 켜지 않으면 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The window says how many octets the receiver still takes.</source>
        <translation>윈도는 수신 측이 앞으로 받을 수 있는 바이트 수입니다.</translation>
    </message>
    <message>
        <source>A closed window must be probed, because the segment that opens it may be lost.</source>
        <translation>윈도를 여는 세그먼트가 유실될 수 있으므로 닫힌 윈도에는 프로브를 보내야 합니다.</translation>
    </message>
    <message>
        <source>An ACK of data may wait a little for data to ride on.</source>
        <translation>데이터의 ACK는 함께 실려 갈 데이터를 잠시 기다릴 수 있습니다.</translation>
    </message>
    <message>
        <source>With rfc1337 set, TIME_WAIT ignores an RST that would end it too early.</source>
        <translation>rfc1337을 켜면 TIME_WAIT는 자신을 너무 일찍 끝낼 RST를 무시합니다.</translation>
    </message>
    <message>
        <source>A suspicious segment draws a challenge ACK, so that only the true peer can reset.</source>
        <translation>의심스러운 세그먼트에는 챌린지 ACK로 되묻습니다. 그래서 진짜 상대만 연결을 재설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>A probe of the last segment finds its loss before the timer would.</source>
        <translation>마지막 세그먼트에 프로브를 보내면 타이머보다 먼저 유실을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>RFC 9293 gives FIN_WAIT_2 no time limit. This timer is a Linux rule for sockets that no process owns any more.</source>
        <translation>RFC 9293은 FIN_WAIT_2의 시간을 제한하지 않습니다. 이 타이머는 주인 프로세스가 없는 소켓에만 적용되는 리눅스의 규칙입니다.</translation>
    </message>
    <message>
        <source>Linux fixes TIME_WAIT at 60 s; no setting changes it.</source>
        <translation>리눅스의 TIME_WAIT는 60초로 고정되어 있으며 어떤 설정으로도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Linux keeps a half-open connection as a small request until the last ACK of the handshake.</source>
        <translation>리눅스는 핸드셰이크의 마지막 ACK가 올 때까지 연결을 작은 요청(request sock)으로만 들고 있습니다.</translation>
    </message>
    <message>
        <source>Linux drops the last ACK of a handshake while the accept queue is full.</source>
        <translation>수락 큐가 가득 차 있으면 리눅스는 핸드셰이크의 마지막 ACK를 버립니다.</translation>
    </message>
    <message>
        <source>Linux answers data for a socket that was closed with an RST.</source>
        <translation>리눅스는 이미 닫힌 소켓에 온 데이터에 RST로 답합니다.</translation>
    </message>
    <message>
        <source>TCP_LINGER2 below zero lets Linux skip FIN_WAIT_2.</source>
        <translation>TCP_LINGER2가 음수이면 리눅스는 FIN_WAIT_2를 건너뜁니다.</translation>
    </message>
    <message>
        <source>After the peer&apos;s FIN, Linux also takes an RST that is one number below the window.</source>
        <translation>상대의 FIN을 받은 뒤라면 리눅스는 윈도보다 번호가 하나 작은 RST도 받아들입니다.</translation>
    </message>
    <message>
        <source>Linux drops a segment without ACK, SYN or RST before any other check.</source>
        <translation>리눅스는 ACK도 SYN도 RST도 없는 세그먼트를 다른 검사보다 먼저 버립니다.</translation>
    </message>
    <message>
        <source>Above tcp_max_tw_buckets Linux deletes sockets instead of keeping TIME_WAIT.</source>
        <translation>tcp_max_tw_buckets를 넘으면 리눅스는 TIME_WAIT로 두지 않고 소켓을 지웁니다.</translation>
    </message>
    <message>
        <source>BSD limits FIN_WAIT_2 of a socket that no process owns any more.</source>
        <translation>BSD는 주인 프로세스가 없는 소켓의 FIN_WAIT_2에 시간 제한을 둡니다.</translation>
    </message>
    <message>
        <source>Windows limits FIN_WAIT_2 by a timer of its own.</source>
        <translation>Windows는 자체 타이머로 FIN_WAIT_2의 시간을 제한합니다.</translation>
    </message>
    <message>
        <source>Solaris limits FIN_WAIT_2 by tcp_fin_wait_2_flush_interval.</source>
        <translation>Solaris는 tcp_fin_wait_2_flush_interval로 FIN_WAIT_2의 시간을 제한합니다.</translation>
    </message>
    <message>
        <source>A machine without power forgets everything and tells nobody.</source>
        <translation>전원이 꺼진 호스트는 모든 것을 잊고 아무에게도 알리지 못합니다.</translation>
    </message>
    <message>
        <source>This is a known bug of a real stack, not a rule: it is wrong on purpose here.</source>
        <translation>이것은 규칙이 아니라 실제 스택의 알려진 버그입니다. 여기서는 일부러 틀리게 움직입니다.</translation>
    </message>
    <message>
        <source>By RFC 793 a SYN in the window is an error and draws an RST; RFC 5961 made it a challenge ACK. After a passive open it leads back to LISTEN.</source>
        <translation>RFC 793에서 윈도 안의 SYN은 오류여서 RST를 보냅니다. RFC 5961은 이것을 챌린지 ACK로 바꾸었습니다. 수동 개방 뒤라면 LISTEN으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>첫째 검사</translation>
    </message>
    <message>
        <source>second</source>
        <translation>둘째 검사</translation>
    </message>
    <message>
        <source>third</source>
        <translation>셋째 검사</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>넷째 검사</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>다섯째 검사</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>일곱째 검사</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>여덟째 검사</translation>
    </message>
    <message>
        <source>user timeout</source>
        <translation>사용자 타임아웃</translation>
    </message>
    <message>
        <source>retransmission timeout</source>
        <translation>재전송 타임아웃</translation>
    </message>
    <message>
        <source>time-wait timeout</source>
        <translation>TIME_WAIT 타임아웃</translation>
    </message>
    <message>
        <source>figure 5 note 2</source>
        <translation>그림 5의 주 2</translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation>끝부분 유실 프로브(TLP)</translation>
    </message>
    <message>
        <source>Linux request sock</source>
        <translation>리눅스 request sock</translation>
    </message>
    <message>
        <source>Linux accept queue</source>
        <translation>리눅스 accept 큐</translation>
    </message>
    <message>
        <source>Linux data after close</source>
        <translation>리눅스: 닫은 뒤에 온 데이터</translation>
    </message>
    <message>
        <source>Linux segment without ACK</source>
        <translation>리눅스: ACK 없는 세그먼트</translation>
    </message>
    <message>
        <source>Windows FIN_WAIT_2 timer</source>
        <translation>Windows FIN_WAIT_2 타이머</translation>
    </message>
    <message>
        <source>host power-off</source>
        <translation>호스트 전원 꺼짐</translation>
    </message>
    <message>
        <source>deviation (a known bug)</source>
        <translation>알려진 버그</translation>
    </message>
    <message>
        <source>Linux keeps nothing of a SYN that finds the SYN queue full. With tcp_syncookies it answers all the same, and the sequence number of the SYN,ACK is a cookie that the ACK brings back.</source>
        <translation>리눅스는 SYN 큐가 가득 찼을 때 온 SYN을 저장하지 않습니다. tcp_syncookies가 켜져 있으면 그래도 답하며, 이때 SYN,ACK의 순서 번호는 ACK가 되가져올 쿠키입니다.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>One-way delay</source>
        <translation>편도 지연</translation>
    </message>
    <message>
        <source>RTO, first</source>
        <translation>첫 RTO</translation>
    </message>
    <message>
        <source>RTO min</source>
        <translation>최소 RTO</translation>
    </message>
    <message>
        <source>RTO max</source>
        <translation>최대 RTO</translation>
    </message>
    <message>
        <source>Data retries</source>
        <translation>데이터 재전송 횟수</translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation>사용자 타임아웃</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>윈도</translation>
    </message>
    <message>
        <source>ISS of the client</source>
        <translation>클라이언트의 ISS</translation>
    </message>
    <message>
        <source>ISS of the server</source>
        <translation>서버의 ISS</translation>
    </message>
    <message>
        <source>Challenge ACK</source>
        <translation>챌린지 ACK</translation>
    </message>
    <message>
        <source>Keep-alive after</source>
        <translation>keepalive 시작</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>유실률</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>Maximum segment lifetime. TIME_WAIT lasts 2MSL; nothing else depends on it.</source>
        <translation>최대 세그먼트 수명입니다. TIME_WAIT는 2MSL 동안 이어집니다. 다른 것에는 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>How long an orphaned FIN_WAIT_2 lives (a Linux rule). It has no influence on TIME_WAIT.</source>
        <translation>고아가 된 FIN_WAIT_2 소켓의 수명입니다(리눅스의 규칙). TIME_WAIT에는 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>How long a segment is on its way.</source>
        <translation>세그먼트가 상대에게 닿기까지 걸리는 시간입니다.</translation>
    </message>
    <message>
        <source>The retransmission timeout is never shorter.</source>
        <translation>재전송 타임아웃은 이보다 짧아지지 않습니다.</translation>
    </message>
    <message>
        <source>The retransmission timeout is never longer.</source>
        <translation>재전송 타임아웃은 이보다 길어지지 않습니다.</translation>
    </message>
    <message>
        <source>The retransmission timeout before anything was measured.</source>
        <translation>아직 아무것도 측정하지 않았을 때의 재전송 타임아웃입니다.</translation>
    </message>
    <message>
        <source>How often a SYN is sent again.</source>
        <translation>SYN을 다시 보내는 횟수입니다.</translation>
    </message>
    <message>
        <source>So many timeouts of a SYN without doubling.</source>
        <translation>SYN의 타임아웃을 두 배로 늘리지 않는 횟수입니다.</translation>
    </message>
    <message>
        <source>How often a SYN,ACK is sent again.</source>
        <translation>SYN,ACK를 다시 보내는 횟수입니다.</translation>
    </message>
    <message>
        <source>How often data is sent again.</source>
        <translation>데이터를 다시 보내는 횟수입니다.</translation>
    </message>
    <message>
        <source>How often an orphan sends its FIN or data again.</source>
        <translation>고아 소켓이 FIN이나 데이터를 다시 보내는 횟수입니다.</translation>
    </message>
    <message>
        <source>The user gives up after this long without an acknowledgment.</source>
        <translation>이 시간 동안 확인응답이 없으면 사용자가 포기합니다.</translation>
    </message>
    <message>
        <source>The most data in a segment, in octets.</source>
        <translation>세그먼트 하나에 실을 수 있는 최대 데이터(바이트)입니다.</translation>
    </message>
    <message>
        <source>Room for data that the application has not read, in octets.</source>
        <translation>앱이 아직 읽지 않은 데이터를 둘 자리(바이트)입니다.</translation>
    </message>
    <message>
        <source>The first sequence number.</source>
        <translation>첫 순서 번호입니다.</translation>
    </message>
    <message>
        <source>RFC 5961: suspicious SYN and RST draw an ACK.</source>
        <translation>RFC 5961: 의심스러운 SYN과 RST에 ACK로 되묻습니다.</translation>
    </message>
    <message>
        <source>TIME_WAIT ignores RST (RFC 1337).</source>
        <translation>TIME_WAIT가 RST를 무시합니다(RFC 1337).</translation>
    </message>
    <message>
        <source>An idle connection is probed after this time.</source>
        <translation>이 시간 동안 조용한 연결에 프로브를 보냅니다.</translation>
    </message>
    <message>
        <source>Connections that may wait for accept().</source>
        <translation>accept()를 기다릴 수 있는 연결의 수입니다.</translation>
    </message>
    <message>
        <source>A full accept queue answers with an RST.</source>
        <translation>수락 큐가 가득 차면 RST로 답합니다.</translation>
    </message>
    <message>
        <source>Share of segments that the network loses, 0 to 1.</source>
        <translation>네트워크에서 유실되는 세그먼트의 비율(0~1)입니다.</translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation>시드가 같으면 실행 결과도 같습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>시간으로</translation>
    </message>
    <message>
        <source>seeded</source>
        <translation>시드로</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Expected: a time such as 500ms, 30s or 2min.</source>
        <translation>500ms, 30s, 2min 같은 시간을 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a time such as 60s or 5min, or none.</source>
        <translation>60s, 5min 같은 시간이나 ‘없음’을 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a whole number up to 255, or by time.</source>
        <translation>255 이하의 정수나 ‘시간으로’를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a whole number.</source>
        <translation>정수를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a number of octets, at most 65,535.</source>
        <translation>65,535 이하의 바이트 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: yes or no.</source>
        <translation>‘예’나 ‘아니요’를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a number from 0 to 1, such as 0.1.</source>
        <translation>0.1처럼 0에서 1 사이의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a number up to 4294967295, or seeded.</source>
        <translation>4294967295 이하의 수나 ‘시드로’를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a number.</source>
        <translation>수를 입력하세요.</translation>
    </message>
    <message>
        <source>retransmission limits</source>
        <translation>재전송 한도</translation>
    </message>
    <message>
        <source>retransmission limits, RST in TIME_WAIT</source>
        <translation>재전송 한도, TIME_WAIT에서 받은 RST</translation>
    </message>
    <message>
        <source>Vista and later: TIME_WAIT, FIN_WAIT_2; retransmission limits; spelling in netstat</source>
        <translation>Vista 이후의 TIME_WAIT와 FIN_WAIT_2, 재전송 한도, netstat의 표기</translation>
    </message>
    <message>
        <source>RST in TIME_WAIT, retransmission limits; illumos FIN_WAIT_2 is 60 s</source>
        <translation>TIME_WAIT에서 받은 RST, 재전송 한도. illumos의 FIN_WAIT_2는 60초</translation>
    </message>
    <message>
        <source>With a full SYN queue a SYN is dropped (0) or answered with a cookie (1); 2: every SYN gets a cookie.</source>
        <translation>SYN 큐가 가득 차면 SYN을 버리거나(0) 쿠키로 답합니다(1). 2: 모든 SYN에 쿠키로 답합니다.</translation>
    </message>
    <message>
        <source>Expected: 0, 1, 2 or none.</source>
        <translation>0, 1, 2 또는 ‘없음’을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>StateNotes</name>
    <message>
        <source>Nothing. There is no connection and no control block; the RFC calls this state fictional.</source>
        <translation>아무것도 기다리지 않습니다. 연결도 제어 블록도 없으며, RFC는 이것을 가상의 상태라고 부릅니다.</translation>
    </message>
    <message>
        <source>Its own application: only a call can open a connection.</source>
        <translation>자기 앱입니다. 호출만이 연결을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to count: a closed connection is a line that is not there.</source>
        <translation>셀 것이 없습니다. 닫힌 연결은 목록에 줄이 없는 연결입니다.</translation>
    </message>
    <message>
        <source>If a connection is missing: ss -tan on both hosts, and the error that the application got.</source>
        <translation>있어야 할 연결이 없으면 두 호스트에서 ss -tan을 입력하고, 앱이 받은 오류를 확인합니다.</translation>
    </message>
    <message>
        <source>ss writes UNCONN for a socket that exists and is not connected. Most closed connections have no line at all.</source>
        <translation>연결되지 않은 소켓이 남아 있으면 ss는 UNCONN이라고 적습니다. 닫힌 연결은 대부분 줄 자체가 없습니다.</translation>
    </message>
    <message>
        <source>A SYN of any peer.</source>
        <translation>누구든 보내는 SYN을 기다립니다.</translation>
    </message>
    <message>
        <source>The peer: its SYN begins a connection. The listener itself ends only by its application&apos;s close().</source>
        <translation>상대입니다. 상대의 SYN으로 연결이 시작됩니다. 리스너 자체는 자기 앱이 close()를 불러야만 끝납니다.</translation>
    </message>
    <message>
        <source>One for each service and address: many listeners are many services.</source>
        <translation>서비스와 주소마다 하나씩 있습니다. 많다면 서비스가 많은 것입니다.</translation>
    </message>
    <message>
        <source>ss -tlnp names the process. Recv-Q is the accept queue now, Send-Q its limit, the backlog.</source>
        <translation>ss -tlnp에 프로세스가 나옵니다. Recv-Q는 지금의 수락 큐, Send-Q는 그 한도인 백로그입니다.</translation>
    </message>
    <message>
        <source>The listening socket stays in LISTEN, and each connection is a socket of its own. In the RFC the listening control block itself becomes the connection.</source>
        <translation>LISTEN 소켓은 LISTEN에 그대로 있고 연결마다 소켓이 따로 생깁니다. RFC에서는 LISTEN의 제어 블록이 그대로 연결이 됩니다.</translation>
    </message>
    <message>
        <source>The SYN,ACK for its SYN; or a SYN, if the peer opens at the same moment.</source>
        <translation>자기 SYN에 대한 SYN,ACK를 기다립니다. 상대도 동시에 열면 SYN이 올 수 있습니다.</translation>
    </message>
    <message>
        <source>The peer: it accepts with SYN,ACK or refuses with RST. If it stays silent, the clock gives up.</source>
        <translation>상대입니다. SYN,ACK로 받아들이거나 RST로 거절합니다. 끝내 답이 없으면 시간이 다 되어 포기합니다.</translation>
    </message>
    <message>
        <source>Nobody answers: a firewall drops the SYN, the host is down, or its accept queue is full. A port on which nobody listens refuses at once and leaves no SYN_SENT.</source>
        <translation>답이 없는 것입니다. 방화벽이 SYN을 버리거나, 호스트가 꺼졌거나, 수락 큐가 가득 찼습니다. 아무도 듣지 않는 포트는 바로 거절하므로 SYN_SENT가 남지 않습니다.</translation>
    </message>
    <message>
        <source>ss -tano state syn-sent: the last number of the timer counts the retransmissions. Then the firewall, and the accept queue of the server.</source>
        <translation>ss -tano state syn-sent를 입력합니다. 타이머의 마지막 숫자가 재전송 횟수입니다. 그다음에는 방화벽과 서버의 수락 큐를 봅니다.</translation>
    </message>
    <message>
        <source>With tcp_syn_retries=6 the SYN goes at 0, 1, 2, 3, 4, 5, 7, 11, 19, 35 and 67 s; after 131 s connect() fails with ETIMEDOUT.</source>
        <translation>tcp_syn_retries=6이면 SYN을 0, 1, 2, 3, 4, 5, 7, 11, 19, 35, 67초에 보내고, 131초 뒤 connect()가 ETIMEDOUT으로 실패합니다.</translation>
    </message>
    <message>
        <source>The ACK of its SYN: it has received a SYN and sent one.</source>
        <translation>자기 SYN의 ACK를 기다립니다. SYN은 이미 받았고 보내기도 했습니다.</translation>
    </message>
    <message>
        <source>The peer: its ACK completes the handshake. If none comes, the clock gives up.</source>
        <translation>상대입니다. 상대의 ACK로 연결 설정이 끝납니다. 오지 않으면 시간이 다 되어 포기합니다.</translation>
    </message>
    <message>
        <source>Handshakes that nobody completes: SYNs with false senders, or SYN,ACKs that do not reach the client.</source>
        <translation>아무도 끝맺지 않는 연결 설정입니다. 보낸 주소가 가짜인 SYN이거나, SYN,ACK가 클라이언트에 닿지 않는 것입니다.</translation>
    </message>
    <message>
        <source>ss -tan state syn-recv: which peers are they? Then capture on the client whether the SYN,ACK arrives.</source>
        <translation>ss -tan state syn-recv로 상대가 누구인지 봅니다. 그다음 클라이언트에서 패킷을 잡아 SYN,ACK가 도착하는지 확인합니다.</translation>
    </message>
    <message>
        <source>It is only a request, shown as SYN-RECV: no process owns it, and nobody can close() it. SYN,ACK goes six times; after 63 s the request is dropped.</source>
        <translation>SYN-RECV로 보이지만 아직 요청일 뿐이라 주인 프로세스가 없고 close()할 수도 없습니다. SYN,ACK를 여섯 번 보내고 63초 뒤에 요청을 버립니다.</translation>
    </message>
    <message>
        <source>Either application: to send, or to close.</source>
        <translation>어느 쪽 앱이든 보내거나 닫기를 기다립니다.</translation>
    </message>
    <message>
        <source>Either application. No clock ends it, unless data stays unacknowledged or keepalive is on.</source>
        <translation>양쪽 앱 가운데 어느 쪽이든 끝낼 수 있습니다. 데이터가 확인되지 않거나 keepalive를 켠 경우가 아니면 시간으로는 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>As many as there are clients. Those idle for hours may be half-open: the peer vanished without a FIN.</source>
        <translation>클라이언트 수만큼 있는 것이 정상입니다. 몇 시간씩 조용한 것은 상대가 FIN 없이 사라진 절반 개방일 수 있습니다.</translation>
    </message>
    <message>
        <source>ss -tno: without timer:(keepalive,…) a vanished peer is never noticed as long as nobody sends.</source>
        <translation>ss -tno를 입력합니다. timer:(keepalive,…)가 없으면 아무도 보내지 않는 한 사라진 상대를 알아채지 못합니다.</translation>
    </message>
    <message>
        <source>An idle connection is probed only with SO_KEEPALIVE: after 7200 s, then nine times every 75 s.</source>
        <translation>SO_KEEPALIVE를 켠 경우에만 조용한 연결을 확인합니다. 7200초 뒤부터 75초마다 아홉 번 보냅니다.</translation>
    </message>
    <message>
        <source>The ACK of its FIN, or the peer&apos;s FIN.</source>
        <translation>자기 FIN의 ACK나 상대의 FIN을 기다립니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s kernel: it acknowledges without asking its application.</source>
        <translation>상대의 커널입니다. 커널은 앱에 묻지 않고 확인응답합니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s host does not answer, segments are dropped, or its application does not read, so that the window is shut and the FIN cannot even be sent.</source>
        <translation>상대 호스트가 답하지 않거나, 세그먼트가 버려지거나, 상대 앱이 읽지 않아 윈도가 닫혀서 FIN을 보내지도 못하는 것입니다.</translation>
    </message>
    <message>
        <source>ss -tano state fin-wait-1: timer:(persist,…) is a shut window, timer:(on,…) a FIN without an ACK.</source>
        <translation>ss -tano state fin-wait-1을 입력합니다. timer:(persist,…)는 닫힌 윈도, timer:(on,…)은 ACK를 받지 못한 FIN입니다.</translation>
    </message>
    <message>
        <source>The state is shown as soon as close() is called, even if the FIN waits behind data. An orphan gives up after tcp_orphan_retries, about 100 s.</source>
        <translation>FIN이 데이터 뒤에서 기다리더라도 close()를 호출하면 바로 이 상태로 보입니다. 고아 소켓은 tcp_orphan_retries만큼, 약 100초 뒤에 포기합니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN. Its own FIN is acknowledged.</source>
        <translation>상대의 FIN을 기다립니다. 자기 FIN은 이미 확인되었습니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s application: its close() sends that FIN. Its kernel has done its part.</source>
        <translation>상대의 앱입니다. 상대 앱이 close()를 불러야 FIN이 옵니다. 상대 커널은 할 일을 다 했습니다.</translation>
    </message>
    <message>
        <source>Applications on the other side that do not close: look there for CLOSE_WAIT.</source>
        <translation>상대 쪽 앱들이 닫지 않는 것입니다. 그쪽에서 CLOSE_WAIT를 찾아보세요.</translation>
    </message>
    <message>
        <source>ss -tanop state fin-wait-2: without a process it is an orphan that will vanish; with a process and no timer it is a shutdown() that may last for ever.</source>
        <translation>ss -tanop state fin-wait-2를 입력합니다. 프로세스가 없으면 곧 사라질 고아 소켓이고, 프로세스가 있고 타이머가 없으면 끝없이 갈 수 있는 shutdown()입니다.</translation>
    </message>
    <message>
        <source>The RFC has no limit. Linux deletes an orphan after tcp_fin_timeout, 60 s, without TIME_WAIT and without any segment.</source>
        <translation>RFC에는 시간제한이 없습니다. 리눅스는 tcp_fin_timeout, 즉 60초 뒤에 고아 소켓을 지웁니다. TIME_WAIT도 없고 세그먼트도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Its own application&apos;s close(). The peer has closed already.</source>
        <translation>자기 앱의 close()를 기다립니다. 상대는 이미 닫았습니다.</translation>
    </message>
    <message>
        <source>Its own application, and nobody else: no clock, no network, no peer.</source>
        <translation>자기 앱뿐입니다. 시간도 네트워크도 상대도 끝내 주지 않습니다.</translation>
    </message>
    <message>
        <source>An application on this host does not close: it leaks sockets, or its threads hang. That is a bug here, also when this host is the client.</source>
        <translation>이 호스트의 앱이 닫지 않는 것입니다. 소켓이 새거나 스레드가 멈췄습니다. 이 호스트가 클라이언트여도 버그는 여기에 있습니다.</translation>
    </message>
    <message>
        <source>ss -tanp state close-wait names the process. One octet in Recv-Q is the FIN that nobody has read. Then see where its threads hang.</source>
        <translation>ss -tanp state close-wait에 프로세스가 나옵니다. Recv-Q의 1은 아무도 읽지 않은 FIN입니다. 그다음 그 프로세스의 스레드가 어디서 멈췄는지 봅니다.</translation>
    </message>
    <message>
        <source>There is no timer; tcp_fin_timeout and TCP_USER_TIMEOUT do not help. It ends by close(), the end of the process, an RST, or SO_KEEPALIVE.</source>
        <translation>타이머가 없으며 tcp_fin_timeout도 TCP_USER_TIMEOUT도 소용없습니다. close(), 프로세스 종료, RST, SO_KEEPALIVE로만 끝납니다.</translation>
    </message>
    <message>
        <source>The ACK of its FIN. The two FINs have crossed on the way.</source>
        <translation>자기 FIN의 ACK를 기다립니다. 두 FIN이 길에서 엇갈렸습니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s kernel: its ACK is on its way already.</source>
        <translation>상대의 커널입니다. ACK는 이미 오는 중입니다.</translation>
    </message>
    <message>
        <source>It lasts one network delay and is hardly ever seen. Many of them mean that ACKs get lost.</source>
        <translation>네트워크 지연 한 번만큼만 이어져 거의 보이지 않습니다. 많다면 ACK가 유실되는 것입니다.</translation>
    </message>
    <message>
        <source>ss -tan state closing, twice within a second. What stays has lost its ACK.</source>
        <translation>ss -tan state closing을 1초 안에 두 번 입력합니다. 남아 있는 것은 ACK가 유실된 것입니다.</translation>
    </message>
    <message>
        <source>As in the RFC. An orphan gives up after tcp_orphan_retries.</source>
        <translation>RFC와 같습니다. 고아 소켓은 tcp_orphan_retries만큼 재전송한 뒤 포기합니다.</translation>
    </message>
    <message>
        <source>The ACK of its FIN. The peer&apos;s FIN came first.</source>
        <translation>자기 FIN의 ACK를 기다립니다. 상대의 FIN이 먼저 왔습니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s kernel: its last ACK ends the connection.</source>
        <translation>상대의 커널입니다. 상대의 마지막 ACK로 연결이 끝납니다.</translation>
    </message>
    <message>
        <source>The last ACK does not come: the peer&apos;s host is gone, or a firewall has forgotten the connection and drops the FIN.</source>
        <translation>마지막 ACK가 오지 않는 것입니다. 상대 호스트가 사라졌거나, 연결을 잊은 방화벽이 FIN을 버립니다.</translation>
    </message>
    <message>
        <source>ss -tano state last-ack: the last number of the timer counts the retransmissions of the FIN.</source>
        <translation>ss -tano state last-ack를 입력합니다. 타이머의 마지막 숫자가 FIN의 재전송 횟수입니다.</translation>
    </message>
    <message>
        <source>An orphan gives up after tcp_orphan_retries, about 100 s. A peer that has forgotten the connection ends it at once by an RST.</source>
        <translation>고아 소켓은 tcp_orphan_retries만큼, 약 100초 뒤에 포기합니다. 상대가 연결을 잊었다면 RST로 바로 끝납니다.</translation>
    </message>
    <message>
        <source>2MSL: until a FIN sent again would have come, and every old segment has died.</source>
        <translation>2MSL이 지나기를 기다립니다. 재전송된 FIN이 올 만한 시간, 오래된 세그먼트가 모두 사라질 시간입니다.</translation>
    </message>
    <message>
        <source>The clock. No application can do anything, and none has to.</source>
        <translation>시간입니다. 앱이 할 수 있는 일도, 해야 할 일도 없습니다.</translation>
    </message>
    <message>
        <source>This host closes first, and often: that is normal. On a server it costs a little memory; on a client or proxy each one holds a local port towards one destination.</source>
        <translation>이 호스트가 자주 먼저 닫는다는 뜻이고, 정상입니다. 서버에서는 메모리를 조금 쓸 뿐이지만, 클라이언트나 프록시에서는 목적지마다 로컬 포트를 하나씩 붙잡습니다.</translation>
    </message>
    <message>
        <source>ss -tan state time-wait, counted by destination: 28,232 ports in 60 s are the limit. Keeping connections open helps; tcp_fin_timeout has no influence.</source>
        <translation>ss -tan state time-wait의 줄을 목적지별로 셉니다. 60초에 28,232개의 포트가 한계입니다. 연결을 유지하면 도움이 되고, tcp_fin_timeout은 아무 영향이 없습니다.</translation>
    </message>
    <message>
        <source>60 s, fixed in the source; the RFC&apos;s 2MSL are 4 minutes. With tcp_tw_reuse connect() may take the port after 1 s. tcp_tw_recycle exists no more.</source>
        <translation>소스에 60초로 고정되어 있습니다. RFC의 2MSL은 4분입니다. tcp_tw_reuse를 켜면 connect()가 1초 뒤부터 포트를 다시 쓸 수 있습니다. tcp_tw_recycle은 이제 없습니다.</translation>
    </message>
    <message>
        <source>Linux sends the SYN ten times more in vain; after 131 s connect() fails.</source>
        <translation>리눅스는 답이 없으면 SYN을 열 번 더 보내고, 131초 뒤 connect()가 실패합니다.</translation>
    </message>
    <message>
        <source>Linux resets the connections that nobody has accepted yet.</source>
        <translation>리눅스는 아직 accept()하지 않은 연결들을 RST로 끊습니다.</translation>
    </message>
    <message>
        <source>On Linux the listener stays in LISTEN; the SYN makes a request, which no process owns.</source>
        <translation>리눅스에서 리스너는 LISTEN에 그대로 있고, SYN은 주인 없는 요청을 하나 만듭니다.</translation>
    </message>
    <message>
        <source>On Linux the request is removed. Its listener has never left LISTEN.</source>
        <translation>리눅스에서는 요청이 지워집니다. 리스너는 LISTEN을 떠난 적이 없습니다.</translation>
    </message>
    <message>
        <source>Sockets do not offer it: a listening socket answers connect() and send() with an error.</source>
        <translation>소켓으로는 할 수 없습니다. LISTEN 소켓은 connect()와 send()에 오류로 답합니다.</translation>
    </message>
    <message>
        <source>Linux does the same, and sends one ACK more when the simultaneous open is complete.</source>
        <translation>리눅스도 같습니다. 다만 동시 개방이 끝나면 ACK를 하나 더 보냅니다.</translation>
    </message>
    <message>
        <source>On Linux the socket is made by this ACK. It waits in the accept queue for accept().</source>
        <translation>리눅스에서는 이 ACK로 소켓이 만들어지고, 수락 큐에서 accept()를 기다립니다.</translation>
    </message>
    <message>
        <source>On Linux only after a simultaneous open: nobody can close a request.</source>
        <translation>리눅스에서는 동시 개방 뒤에만 가능합니다. 요청은 아무도 닫을 수 없기 때문입니다.</translation>
    </message>
    <message>
        <source>On Linux close() sends an RST instead if data is unread, or with SO_LINGER 0.</source>
        <translation>리눅스에서는 읽지 않은 데이터가 있거나 SO_LINGER가 0이면 close()가 FIN 대신 RST를 보냅니다.</translation>
    </message>
    <message>
        <source>The kernel does this by itself, also before accept() and while the application hangs.</source>
        <translation>커널이 스스로 합니다. accept() 전에도, 앱이 멈춰 있어도 그렇습니다.</translation>
    </message>
    <message>
        <source>For an orphan Linux starts tcp_fin_timeout now.</source>
        <translation>고아 소켓이면 리눅스가 이때 tcp_fin_timeout을 시작합니다.</translation>
    </message>
    <message>
        <source>Linux passes FIN_WAIT_2 on the way, within the same segment.</source>
        <translation>리눅스는 같은 세그먼트를 처리하면서 FIN_WAIT_2를 거쳐 갑니다.</translation>
    </message>
    <message>
        <source>TIME_WAIT has its own 60 s on Linux, however long FIN_WAIT_2 was.</source>
        <translation>리눅스의 TIME_WAIT는 FIN_WAIT_2가 얼마나 길었든 따로 60초입니다.</translation>
    </message>
    <message>
        <source>A rule of Linux only. Above 60 s it lasts twice what is above: 70 s are 20 s.</source>
        <translation>리눅스만의 규칙입니다. 60초를 넘기면 넘는 시간의 두 배가 됩니다. 70초로 정하면 20초입니다.</translation>
    </message>
    <message>
        <source>Linux shows LAST_ACK at once, even if the FIN still waits behind data.</source>
        <translation>FIN이 아직 데이터 뒤에서 기다려도 리눅스는 바로 LAST_ACK로 보여 줍니다.</translation>
    </message>
    <message>
        <source>60 s on Linux, and no setting changes it; 2MSL of the RFC are 4 minutes.</source>
        <translation>리눅스에서는 60초이고 어떤 설정으로도 바뀌지 않습니다. RFC의 2MSL은 4분입니다.</translation>
    </message>
    <message>
        <source>Linux does so if the number or the timestamp of the SYN is higher.</source>
        <translation>리눅스는 SYN의 순서 번호나 타임스탬프가 더 크면 이렇게 합니다.</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>retransmission</source>
        <translation>재전송</translation>
    </message>
    <message>
        <source>persist (window is 0)</source>
        <translation>지속(윈도 0)</translation>
    </message>
    <message>
        <source>TIME-WAIT, 2 MSL</source>
        <translation>TIME-WAIT, 2 MSL</translation>
    </message>
    <message>
        <source>limit of FIN-WAIT-2</source>
        <translation>FIN-WAIT-2 시간 제한</translation>
    </message>
    <message>
        <source>user timeout</source>
        <translation>사용자 타임아웃</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation>지연 ACK</translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation>꼬리 유실 프로브(TLP)</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 재전송</translation>
    </message>
    <message>
        <source>data again</source>
        <translation>데이터 재전송</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>윈도 프로브</translation>
    </message>
    <message>
        <source>CLOSED, without TIME-WAIT</source>
        <translation>TIME-WAIT 없이 CLOSED</translation>
    </message>
    <message>
        <source>CLOSED, the user is told</source>
        <translation>CLOSED, 사용자에게 알림</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>keepalive 프로브</translation>
    </message>
    <message>
        <source>ACK is sent</source>
        <translation>ACK 송신</translation>
    </message>
</context>
<context>
    <name>ToolNotes</name>
    <message>
        <source>“timewait” is here the timer of the orphan, tcp_fin_timeout: it ends in CLOSED, not in TIME-WAIT.</source>
        <translation>여기서 “timewait”은 고아 소켓의 타이머, 곧 tcp_fin_timeout입니다. 끝나면 TIME-WAIT가 아니라 CLOSED가 됩니다.</translation>
    </message>
    <message>
        <source>No timer: after shutdown() the application still has the socket, so FIN-WAIT-2 lasts until the peer closes.</source>
        <translation>타이머가 없습니다. shutdown() 뒤에도 앱이 소켓을 쥐고 있으므로 FIN-WAIT-2는 상대가 닫을 때까지 계속됩니다.</translation>
    </message>
    <message>
        <source>No timer: only close() by its own application ends CLOSE-WAIT.</source>
        <translation>타이머가 없습니다. CLOSE-WAIT를 끝내는 것은 자기 앱의 close()뿐입니다.</translation>
    </message>
    <message>
        <source>Recv-Q counts the FIN, which the application has not read yet.</source>
        <translation>Recv-Q의 1은 앱이 아직 읽지 않은 FIN입니다.</translation>
    </message>
    <message>
        <source>In a LISTEN row Recv-Q is the length of the accept queue, Send-Q its limit.</source>
        <translation>LISTEN 줄에서 Recv-Q는 수락 큐의 길이, Send-Q는 그 한도입니다.</translation>
    </message>
    <message>
        <source>No users: the kernel made this connection alone, accept() has not taken it yet.</source>
        <translation>users가 없습니다. 커널이 혼자 맺은 연결이고, 아직 accept()로 가져가지 않았습니다.</translation>
    </message>
    <message>
        <source>No users: the application has closed the socket, only the kernel still has it (an orphan).</source>
        <translation>users가 없습니다. 앱은 소켓을 닫았고 커널만 가지고 있습니다(고아 소켓).</translation>
    </message>
    <message>
        <source>SYN-RECV is a request, not yet a socket: no users, queues at 0.</source>
        <translation>SYN-RECV는 아직 소켓이 아니라 연결 요청입니다. 그래서 users가 없고 큐도 0입니다.</translation>
    </message>
    <message>
        <source>Here Recv-Q does not count the FIN; Linux shows 1.</source>
        <translation>여기서는 Recv-Q에 FIN을 세지 않습니다. 리눅스라면 1입니다.</translation>
    </message>
    <message>
        <source>Windows names the owner of a closed socket too; only TIME_WAIT has PID 0.</source>
        <translation>Windows는 닫힌 소켓의 주인도 표시합니다. PID가 0인 것은 TIME_WAIT뿐입니다.</translation>
    </message>
    <message>
        <source>Send-Q is SND.NXT − SND.UNA − 1, Recv-Q what is not yet acknowledged.</source>
        <translation>Send-Q는 SND.NXT − SND.UNA − 1이고, Recv-Q는 아직 확인응답하지 않은 양입니다.</translation>
    </message>
    <message>
        <source>The layout is that of %1; TCP behaves by the profile %2.</source>
        <translation>출력 모양은 %1 방식이고, TCP의 동작은 %2 프로필을 따릅니다.</translation>
    </message>
    <message>
        <source>A RST without ACK keeps its absolute number.</source>
        <translation>ACK가 없는 RST는 번호가 절대값 그대로 나옵니다.</translation>
    </message>
    <message>
        <source>tcpdump guesses HTTP from port 8080, whatever the data is.</source>
        <translation>tcpdump는 내용과 상관없이 8080번 포트만 보고 HTTP라고 적습니다.</translation>
    </message>
    <message>
        <source>TIME_WAIT never appears: Linux closes the socket and keeps only a minisock.</source>
        <translation>TIME_WAIT는 나오지 않습니다. 리눅스는 소켓을 닫고 미니소켓만 남깁니다.</translation>
    </message>
    <message>
        <source>No line: what is CLOSED is no socket any more.</source>
        <translation>줄이 없습니다. CLOSED가 된 연결은 더 이상 소켓이 아닙니다.</translation>
    </message>
    <message>
        <source>This host is switched off.</source>
        <translation>이 호스트는 꺼져 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) left out</source>
        <translation>
            <numerusform>앞의 %n줄 생략</numerusform>
        </translation>
    </message>
    <message>
        <source>Below 10 s ss puts “ms” behind seconds: “%1” = %2 s.</source>
        <translation>10초보다 짧으면 ss는 초 값에도 “ms”를 붙입니다: “%1” = %2초</translation>
    </message>
    <message>
        <source>st: %1. tm-&gt;when counts hundredths of a second, in hexadecimal.</source>
        <translation>st: %1. tm-&gt;when은 1/100초 단위의 16진수입니다.</translation>
    </message>
</context>
<context>
    <name>VariableNames</name>
    <message>
        <source>retransmissions</source>
        <translation>재전송 횟수</translation>
    </message>
    <message>
        <source>unsent octets</source>
        <translation>아직 보내지 않은 바이트</translation>
    </message>
    <message>
        <source>unread octets</source>
        <translation>아직 읽지 않은 바이트</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>고아 소켓</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>WaitsFor</name>
    <message>
        <source>the peer&apos;s FIN, or its own timer</source>
        <translation>상대의 FIN 또는 자기 타이머</translation>
    </message>
    <message>
        <source>the peer&apos;s FIN</source>
        <translation>상대의 FIN</translation>
    </message>
    <message>
        <source>the ACK of its data, then its FIN can go</source>
        <translation>자기 데이터의 ACK(그다음 FIN을 보냄)</translation>
    </message>
    <message>
        <source>its own application&apos;s close()</source>
        <translation>자기 앱의 close()</translation>
    </message>
    <message>
        <source>power: the host is off</source>
        <translation>전원: 호스트가 꺼져 있음</translation>
    </message>
    <message>
        <source>nothing (no TCB)</source>
        <translation>없음 (TCB 없음)</translation>
    </message>
    <message>
        <source>any SYN</source>
        <translation>아무 SYN</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN,ACK</source>
        <translation>상대의 SYN,ACK</translation>
    </message>
    <message>
        <source>the ACK of its SYN</source>
        <translation>자기 SYN의 ACK</translation>
    </message>
    <message>
        <source>either application</source>
        <translation>어느 한쪽 앱</translation>
    </message>
    <message>
        <source>the ACK of its FIN, or the peer&apos;s FIN</source>
        <translation>자기 FIN의 ACK 또는 상대의 FIN</translation>
    </message>
    <message>
        <source>the ACK of its FIN</source>
        <translation>자기 FIN의 ACK</translation>
    </message>
    <message>
        <source>the clock: 2MSL</source>
        <translation>2MSL 타이머</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>… the %1 does</source>
        <translation>… %1가 이렇게 한다면</translation>
    </message>
    <message>
        <source>… %1 of the %2, now in flight, is lost</source>
        <translation>… %2가 보낸 %1 세그먼트가 지금 유실된다면</translation>
    </message>
    <message>
        <source>… the cable is unplugged</source>
        <translation>… 케이블이 뽑힌다면</translation>
    </message>
    <message>
        <source>… the cable is plugged in</source>
        <translation>… 케이블이 꽂힌다면</translation>
    </message>
    <message>
        <source>… the next segment of the %1</source>
        <translation>… %1의 다음 세그먼트가</translation>
    </message>
    <message>
        <source>gets lost</source>
        <translation>유실된다면</translation>
    </message>
    <message>
        <source>arrives twice</source>
        <translation>두 번 도착한다면</translation>
    </message>
    <message>
        <source>comes 3 s late</source>
        <translation>3초 늦는다면</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
</context>
<context>
    <name>app::AboutPage</name>
    <message>
        <source>About TCP State Lab</source>
        <translation>TCP State Lab 정보</translation>
    </message>
    <message>
        <source>Two endpoints, every state of RFC 9293, and what real systems make of it.</source>
        <translation>두 엔드포인트와 RFC 9293의 모든 상태, 그리고 실제 시스템의 동작을 봅니다.</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2.</source>
        <translation>Qt %1로 빌드했고 Qt %2에서 실행 중입니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, because it uses Qt Charts, whose free edition is licensed so. Qt is under LGPL 3 and GPL 3.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 3판 또는 그 이후 판을 따르는 자유 소프트웨어입니다. 무료판이 GPL 3인 Qt Charts를 쓰기 때문입니다. Qt의 라이선스는 LGPL 3과 GPL 3입니다.</translation>
    </message>
    <message>
        <source>The embedded letters are subsets of Noto Sans CJK KR (SIL Open Font License 1.1) and of DejaVu Sans Mono (DejaVu licence), under other names.</source>
        <translation>내장 글꼴은 Noto Sans CJK KR(SIL Open Font License 1.1)과 DejaVu Sans Mono(DejaVu 라이선스)의 일부를 이름을 바꾸어 담은 것입니다.</translation>
    </message>
    <message>
        <source>The rules are those of RFC 9293, RFC 6298 and RFC 5961; the Linux profile was measured on Linux 6.18. The program opens no network connection.</source>
        <translation>규칙은 RFC 9293, RFC 6298, RFC 5961을 따르며, 리눅스 프로필은 Linux 6.18에서 측정했습니다. 이 프로그램은 네트워크에 연결하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>시나리오 파일을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Save as scenario…</source>
        <translation>시나리오로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save what was done as a scenario file</source>
        <translation>지금까지 한 일을 시나리오 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>그림 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the window as a picture</source>
        <translation>창을 그림 파일로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>그림으로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>글로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>처음(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>다음(&amp;S)</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>끝으로(&amp;E)</translation>
    </message>
    <message>
        <source>To the end of the scenario</source>
        <translation>시나리오의 끝으로 갑니다</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>빠르게(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>느리게(&amp;L)</translation>
    </message>
    <message>
        <source>Let the &amp;next event happen</source>
        <translation>다음 사건까지 진행(&amp;N)</translation>
    </message>
    <message>
        <source>Let &amp;1 s pass</source>
        <translation>1초 진행(&amp;1)</translation>
    </message>
    <message>
        <source>Let &amp;60 s pass</source>
        <translation>60초 진행(&amp;6)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last call, fault or setting</source>
        <translation>마지막 호출, 장애, 설정을 되돌립니다</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>만약에(&amp;W)…</translation>
    </message>
    <message>
        <source>Leave the lesson here with another action</source>
        <translation>여기서 다른 일이 일어나면 어떻게 되는지 봅니다</translation>
    </message>
    <message>
        <source>Back to the &amp;lesson</source>
        <translation>강의로 돌아가기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Free play</source>
        <translation>자유 실습(&amp;F)</translation>
    </message>
    <message>
        <source>Two hosts and no script</source>
        <translation>각본 없이 두 호스트를 직접 다룹니다</translation>
    </message>
    <message>
        <source>&amp;Find a scenario</source>
        <translation>시나리오 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play moment by moment</source>
        <translation>한 순간씩 재생합니다</translation>
    </message>
    <message>
        <source>&amp;Twin</source>
        <translation>나란히(&amp;T)</translation>
    </message>
    <message>
        <source>One diagram for each endpoint (V)</source>
        <translation>엔드포인트마다 상태도 하나씩 (V)</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>한 장(&amp;S)</translation>
    </message>
    <message>
        <source>Both endpoints on one diagram (V)</source>
        <translation>두 엔드포인트를 상태도 한 장에 (V)</translation>
    </message>
    <message>
        <source>Twin or s&amp;hared</source>
        <translation>나란히/한 장 전환(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>발표(&amp;P)</translation>
    </message>
    <message>
        <source>Present F5</source>
        <translation>발표 F5</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Scenarios and parameters</source>
        <translation>시나리오와 매개변수</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>작게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>보통 크기(&amp;N)</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>언어를 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>시스템과 같게(&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;theme</source>
        <translation>테마 바꾸기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>움직임 보이기(&amp;A)</translation>
    </message>
    <message>
        <source>Show how segments fly; off: every step at once</source>
        <translation>세그먼트가 날아가는 모습을 보여 줍니다. 끄면 바로 다음 단계가 됩니다</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>&amp;About TCP State Lab</source>
        <translation>TCP State Lab 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Crowds…</source>
        <translation>연결 무리(&amp;C)…</translation>
    </message>
    <message>
        <source>What thousands of connections do to a server</source>
        <translation>수천 개의 연결이 서버에 하는 일</translation>
    </message>
    <message>
        <source>P&amp;redict</source>
        <translation>예측(&amp;R)</translation>
    </message>
    <message>
        <source>Ask what will happen before each step shows it</source>
        <translation>다음 단계를 보여 주기 전에 무슨 일이 일어날지 묻습니다</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>공부(&amp;S)</translation>
    </message>
    <message>
        <source>Twin diagrams; scenarios and parameters where there is room</source>
        <translation>나란한 상태도. 자리가 있으면 시나리오와 매개변수도 함께</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation>강의실(&amp;L)</translation>
    </message>
    <message>
        <source>Both endpoints on one diagram, larger type, nothing at the side</source>
        <translation>두 엔드포인트를 상태도 한 장에, 큰 글자로, 옆 패널 없이</translation>
    </message>
    <message>
        <source>Twin diagrams, connection variables and the log</source>
        <translation>나란한 상태도, 연결 변수와 기록</translation>
    </message>
    <message>
        <source>For the lecture hall, from the beginning</source>
        <translation>강의실용 화면, 처음부터</translation>
    </message>
    <message>
        <source>Present from h&amp;ere</source>
        <translation>여기부터 발표(&amp;E)</translation>
    </message>
    <message>
        <source>For the lecture hall, from this step</source>
        <translation>강의실용 화면, 이 단계부터</translation>
    </message>
    <message>
        <source>Speaker &amp;notes</source>
        <translation>발표자 노트(&amp;N)</translation>
    </message>
    <message>
        <source>A window for the lecturer&apos;s own screen: why, what comes next, the answer</source>
        <translation>강사의 화면에 두는 창: 이유, 다음 단계, 답</translation>
    </message>
    <message>
        <source>Export the &amp;ladder…</source>
        <translation>시간 순서도 내보내기(&amp;L)…</translation>
    </message>
    <message>
        <source>The whole ladder as PNG, SVG or PDF</source>
        <translation>전체 시간 순서도를 PNG, SVG, PDF로 저장</translation>
    </message>
    <message>
        <source>&amp;Handout for students…</source>
        <translation>학생용 유인물(&amp;H)…</translation>
    </message>
    <message>
        <source>Steps, state diagram and ladder on A4; predictions to be filled in</source>
        <translation>A4 용지에 단계, 상태도, 시간 순서도. 예측은 빈칸으로 둡니다</translation>
    </message>
    <message>
        <source>Handout for t&amp;eachers…</source>
        <translation>교사용 유인물(&amp;E)…</translation>
    </message>
    <message>
        <source>The same with every answer</source>
        <translation>답을 모두 채운 같은 유인물</translation>
    </message>
    <message>
        <source>To the next &amp;timer</source>
        <translation>다음 타이머까지(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;orge a segment…</source>
        <translation>세그먼트 위조(&amp;O)…</translation>
    </message>
    <message>
        <source>Let a forged segment arrive</source>
        <translation>위조한 세그먼트를 도착시킵니다</translation>
    </message>
    <message>
        <source>&amp;Collected arrows</source>
        <translation>모은 화살표(&amp;C)</translation>
    </message>
    <message>
        <source>Mark the arrows that you have gone along in free play</source>
        <translation>자유 실습에서 지나간 화살표를 표시합니다</translation>
    </message>
    <message>
        <source>Swap &amp;roles</source>
        <translation>역할 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>The same closing with client and server exchanged</source>
        <translation>클라이언트와 서버를 맞바꾼 같은 종료</translation>
    </message>
    <message>
        <source>S&amp;cores…</source>
        <translation>점수(&amp;C)…</translation>
    </message>
    <message>
        <source>What was predicted, lesson by lesson</source>
        <translation>강의마다 예측한 결과</translation>
    </message>
    <message>
        <source>As&amp;k on the second run</source>
        <translation>두 번째부터 묻기(&amp;K)</translation>
    </message>
    <message>
        <source>Turn Predict on for lessons that were seen to their end</source>
        <translation>끝까지 본 강의에서는 예측을 켭니다</translation>
    </message>
    <message>
        <source>S&amp;hare this moment…</source>
        <translation>이 순간 공유(&amp;H)…</translation>
    </message>
    <message>
        <source>Save a file that opens at this step</source>
        <translation>이 단계에서 열리는 파일을 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Write a lesson</source>
        <translation>강의 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>Add words and claims to what is recorded, in place</source>
        <translation>기록한 것에 말과 기대를 바로 덧붙입니다</translation>
    </message>
    <message>
        <source>How to &amp;write a lesson</source>
        <translation>강의 쓰는 법(&amp;W)</translation>
    </message>
</context>
<context>
    <name>app::Authoring</name>
    <message>
        <source>Save the lesson</source>
        <translation>강의 저장</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>시나리오 (*.json)</translation>
    </message>
    <message>
        <source>The lesson is not saved yet: something in it cannot be read again.</source>
        <translation>아직 저장하지 않았습니다. 다시 읽을 수 없는 부분이 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::CallBar</name>
    <message>
        <source>The %1&apos;s application calls %2.</source>
        <translation>%1의 앱이 호출합니다: %2</translation>
    </message>
    <message>
        <source>Sends 10 octets. Right click: other amounts.</source>
        <translation>10바이트를 보냅니다. 오른쪽 클릭으로 다른 크기를 고릅니다.</translation>
    </message>
    <message>
        <source>wake</source>
        <translation>깨우기</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>The application goes on.</source>
        <translation>앱이 다시 움직입니다.</translation>
    </message>
    <message>
        <source>The application stops accepting, reading and calling; its kernel works as before.</source>
        <translation>앱이 수락도 읽기도 호출도 하지 않습니다. 커널은 그대로 움직입니다.</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>호스트 다운</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>부팅</translation>
    </message>
    <message>
        <source>The host loses all state without sending a segment.</source>
        <translation>호스트가 세그먼트 하나 보내지 못하고 모든 상태를 잃습니다.</translation>
    </message>
    <message>
        <source>The host comes back empty.</source>
        <translation>호스트가 아무 연결 없이 다시 켜집니다.</translation>
    </message>
    <message>
        <source>unplug</source>
        <translation>케이블 뽑기</translation>
    </message>
    <message>
        <source>plug in</source>
        <translation>케이블 꽂기</translation>
    </message>
    <message>
        <source>Nothing sent from now on arrives.</source>
        <translation>이제부터 보내는 것은 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>Segments arrive again.</source>
        <translation>세그먼트가 다시 도착합니다.</translation>
    </message>
    <message>
        <source>kill</source>
        <translation>프로세스 kill</translation>
    </message>
    <message>
        <source>The process dies; its kernel closes its sockets.</source>
        <translation>프로세스가 죽고, 커널이 그 소켓들을 닫습니다.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>The application reads what has arrived.</source>
        <translation>앱이 도착한 데이터를 읽습니다.</translation>
    </message>
    <message>
        <source>More: hang, kill, crash, unplug</source>
        <translation>더 보기: 멈춤, kill, 호스트 다운, 케이블 뽑기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>app::CaptionBar</name>
    <message>
        <source>Caption</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>You said: %1. It did: %2.</source>
        <translation>답: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>Answer: %1.</source>
        <translation>정답: %1.</translation>
    </message>
</context>
<context>
    <name>app::Card</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>netstat on Linux</source>
        <translation>리눅스 netstat</translation>
    </message>
    <message>
        <source>netstat on Windows</source>
        <translation>Windows netstat</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>기다리는 것</translation>
    </message>
    <message>
        <source>Who ends it</source>
        <translation>끝내는 쪽</translation>
    </message>
    <message>
        <source>If there are many</source>
        <translation>많이 쌓이면</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Its names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>강의</translation>
    </message>
    <message>
        <source>none takes this arrow</source>
        <translation>이 화살표를 지나는 강의가 없습니다</translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message>
        <source>Save chart as picture</source>
        <translation>차트를 그림으로 저장</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Copy chart as picture</source>
        <translation>차트를 그림으로 복사</translation>
    </message>
    <message>
        <source>Save chart as picture…</source>
        <translation>차트를 그림으로 저장…</translation>
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
        <translation>%1 고갈: %2초에 처음</translation>
    </message>
    <message>
        <source>%1 connections came and went</source>
        <translation>연결 %1개가 생겼다가 끝났습니다</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not &quot;%1&quot;</source>
        <translation>--set에는 &quot;%1&quot;이 아니라 KEY=VALUE를 적습니다</translation>
    </message>
    <message>
        <source>unknown story &quot;%1&quot;</source>
        <translation>알 수 없는 이야기 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>알 수 없는 형식 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--sample takes a duration such as 1s</source>
        <translation>--sample에는 1s 같은 시간을 적습니다</translation>
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
        <translation>프로필 %1</translation>
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
    <message>
        <source>language of texts; the locale&apos;s, if left out</source>
        <translation>글의 언어. 적지 않으면 로캘의 언어</translation>
    </message>
    <message>
        <source>another value of a setting, such as msl=5s; may be repeated</source>
        <translation>설정의 값을 바꿉니다. 예: msl=5s. 여러 번 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>seed of all that is random: the same seed, the same trace</source>
        <translation>난수 시드. 시드가 같으면 기록도 같습니다</translation>
    </message>
    <message>
        <source>lists the built-in scenarios</source>
        <translation>내장 시나리오의 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>with group, claims, misconceptions, states and clauses, as JSON</source>
        <translation>묶음, 주장, 오해, 상태, 조항까지 JSON으로</translation>
    </message>
    <message>
        <source>plays a scenario and prints what happens</source>
        <translation>시나리오를 재생하고 일어나는 일을 출력합니다</translation>
    </message>
    <message>
        <source>text (to be read; the default), jsonl (the trace), csv, mermaid, tcpdump, tcpstates or pcap</source>
        <translation>text(읽는 글, 기본값), jsonl(기록), csv, mermaid, tcpdump, tcpstates, pcap 가운데 하나</translation>
    </message>
    <message>
        <source>writes there instead of to standard output</source>
        <translation>표준 출력 대신 이 파일에 씁니다</translation>
    </message>
    <message>
        <source>plays scenarios and prints which expectations do not hold</source>
        <translation>시나리오를 재생하고 맞지 않는 기대를 출력합니다</translation>
    </message>
    <message>
        <source>SCENARIO is the id of a built-in scenario or a file; - is standard input.
Exit status: 0 all hold, 1 some do not, 2 bad input.</source>
        <translation>SCENARIO는 내장 시나리오의 id 또는 파일입니다. -는 표준 입력입니다.
종료 상태: 0 모두 맞음, 1 일부가 맞지 않음, 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>also writes a JUnit report, for a grader&apos;s CI</source>
        <translation>채점용 CI를 위해 JUnit 보고서도 씁니다</translation>
    </message>
    <message>
        <source>prints every state change the model can make, with its clause</source>
        <translation>모델이 할 수 있는 모든 상태 변화를 조항과 함께 출력합니다</translation>
    </message>
    <message>
        <source>text (the default), json or dot (for Graphviz)</source>
        <translation>text(기본값), json, dot(Graphviz용) 가운데 하나</translation>
    </message>
    <message>
        <source>only what this profile can do, under its own clauses</source>
        <translation>이 프로필이 할 수 있는 것만, 그 프로필의 조항으로</translation>
    </message>
    <message>
        <source>plays a story of thousands of connections; without STORY, lists them</source>
        <translation>연결 수천 개의 이야기를 재생합니다. STORY가 없으면 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>text (to be read; the default), csv or json (one object a sample)</source>
        <translation>text(읽는 글, 기본값), csv, json(표본마다 객체 하나) 가운데 하나</translation>
    </message>
    <message>
        <source>time between samples; 1s, if left out</source>
        <translation>표본 사이의 시간. 적지 않으면 1s</translation>
    </message>
    <message>
        <source>walks over everything that two endpoints can do, and checks every world</source>
        <translation>두 엔드포인트가 할 수 있는 모든 일을 따라가며 모든 세계를 검사합니다</translation>
    </message>
    <message>
        <source>Prints the worlds, the transitions taken, the map of joint states and a shortest way to each.
Exit status: 0 no rule is broken, 1 one is (or the pair asked for is not reachable), 2 bad input.</source>
        <translation>세계의 수, 거친 전이, 두 상태의 조합 지도, 그리고 각 조합으로 가는 가장 짧은 길을 출력합니다.
종료 상태: 0 어긴 규칙 없음, 1 어긴 규칙이 있음(또는 물어본 조합에 도달할 수 없음), 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>segments on their way in each direction at most; 2, if left out</source>
        <translation>방향마다 전송 중인 세그먼트의 최대 수. 적지 않으면 2</translation>
    </message>
    <message>
        <source>connections that each host may open; 2, if left out</source>
        <translation>호스트마다 열 수 있는 연결의 수. 적지 않으면 2</translation>
    </message>
    <message>
        <source>segments may be lost</source>
        <translation>세그먼트가 유실될 수 있습니다</translation>
    </message>
    <message>
        <source>segments may arrive twice</source>
        <translation>세그먼트가 두 번 도착할 수 있습니다</translation>
    </message>
    <message>
        <source>segments may overtake each other</source>
        <translation>세그먼트의 순서가 바뀔 수 있습니다</translation>
    </message>
    <message>
        <source>stops after so many worlds; 5000000, if left out</source>
        <translation>세계가 이만큼 모이면 멈춥니다. 적지 않으면 5000000</translation>
    </message>
    <message>
        <source>prints a scenario file that leads the two hosts into these states</source>
        <translation>두 호스트를 이 상태들로 이끄는 시나리오 파일을 출력합니다</translation>
    </message>
    <message>
        <source>rfc9293 or linux; freebsd, macos, windows or solaris, not verified in every value</source>
        <translation>rfc9293 또는 linux. freebsd, macos, windows, solaris는 일부 값이 검증되지 않았습니다</translation>
    </message>
    <message>
        <source>profile %1 (not verified)</source>
        <translation>프로필 %1 (검증 안 됨)</translation>
    </message>
    <message>
        <source>SCENARIO is the id of a built-in scenario or a file; - is standard input.
Exit status: 0 told to its end, 1 it could not go on, 2 bad input.</source>
        <translation>SCENARIO는 내장 시나리오의 id이거나 파일입니다. -는 표준 입력입니다.
종료 상태: 0 끝까지 진행함, 1 더 진행할 수 없음, 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>client %1, server %2: not found before the walk was stopped</source>
        <translation>클라이언트 %1, 서버 %2: 탐색이 중단될 때까지 찾지 못했습니다</translation>
    </message>
    <message>
        <source>client and server exchanged, once they are connected</source>
        <translation>연결된 뒤의 클라이언트와 서버를 맞바꿉니다</translation>
    </message>
    <message>
        <source>the roles of %1 cannot be swapped: expected a connection that is established and then closed</source>
        <translation>%1의 역할은 바꿀 수 없습니다. 연결을 설정했다가 닫는 시나리오여야 합니다</translation>
    </message>
    <message>
        <source>SENDs of one octet, both hosts together; 2, if left out</source>
        <translation>1바이트를 보내는 SEND의 수(두 호스트 합계). 적지 않으면 2</translation>
    </message>
    <message>
        <source>connections that each host may open where text is sent; 1, if left out</source>
        <translation>데이터를 보내는 경로에서 호스트마다 열 수 있는 연결의 수. 적지 않으면 1</translation>
    </message>
</context>
<context>
    <name>app::ClockBar</name>
    <message>
        <source>Simulated time: %1</source>
        <translation>모의 시각: %1</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>다음 사건</translation>
    </message>
    <message>
        <source>Nothing flies and no timer runs: only a call can change something.</source>
        <translation>가는 중인 것도 도는 타이머도 없습니다. 호출만이 무언가를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>A timer expires in %1.</source>
        <translation>%1 뒤에 타이머가 만료됩니다.</translation>
    </message>
    <message>
        <source>%1 arrives at the %2 in %3.</source>
        <translation>%3 뒤에 %2 쪽에 %1 도착.</translation>
    </message>
    <message>
        <source>To the next timer</source>
        <translation>다음 타이머까지</translation>
    </message>
    <message>
        <source>No timer will expire, unless something gets lost.</source>
        <translation>무언가 유실되지 않는 한 만료될 타이머가 없습니다.</translation>
    </message>
    <message>
        <source>To the next timer: %1 (%2), in %3</source>
        <translation>다음 타이머까지: %1(%2), %3 뒤</translation>
    </message>
    <message>
        <source>%1. What happens before happens.</source>
        <translation>%1. 그 전에 일어날 일도 모두 일어납니다.</translation>
    </message>
    <message>
        <source>Next timer</source>
        <translation>다음 타이머</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1초</translation>
    </message>
    <message>
        <source>Lets one second pass.</source>
        <translation>1초를 보냅니다.</translation>
    </message>
    <message>
        <source>+60 s</source>
        <translation>+60초</translation>
    </message>
    <message>
        <source>Lets a minute pass.</source>
        <translation>1분을 보냅니다.</translation>
    </message>
</context>
<context>
    <name>app::CompareView</name>
    <message>
        <source>Two runs side by side</source>
        <translation>나란히 놓은 두 실행</translation>
    </message>
    <message>
        <source>Back to one ladder and the diagrams</source>
        <translation>시간 순서도 하나와 상태도로 돌아가기</translation>
    </message>
    <message>
        <source>This run goes on by itself; what you do happens in the other one.</source>
        <translation>이쪽은 저절로 진행됩니다. 직접 하는 일은 다른 쪽에서 일어납니다.</translation>
    </message>
</context>
<context>
    <name>app::Comparer</name>
    <message>
        <source>What if</source>
        <translation>만약에</translation>
    </message>
    <message>
        <source>With your settings</source>
        <translation>바꾼 설정으로</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>강의</translation>
    </message>
    <message>
        <source>With the settings as they were</source>
        <translation>원래 설정으로</translation>
    </message>
    <message>
        <source>The lesson, from where it was left</source>
        <translation>떠나온 곳부터의 강의</translation>
    </message>
    <message>
        <source>The settings as they were</source>
        <translation>원래 설정</translation>
    </message>
    <message>
        <source>The lesson at once, whenever it is left</source>
        <translation>강의를 벗어나면 바로 나란히 보기</translation>
    </message>
</context>
<context>
    <name>app::CrowdChart</name>
    <message>
        <source>No sockets in this time.</source>
        <translation>이 시간에는 소켓이 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::CrowdCharts</name>
    <message>
        <source>Server: sockets by state</source>
        <translation>서버: 상태별 소켓</translation>
    </message>
    <message>
        <source>Clients: sockets by state</source>
        <translation>클라이언트: 상태별 소켓</translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation>보여 줄 차트</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
</context>
<context>
    <name>app::CrowdControls</name>
    <message>
        <source>Story</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>설정 접기</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>모든 설정</translation>
    </message>
    <message>
        <source>As in the story</source>
        <translation>이야기의 값으로</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>시뮬레이션 진행</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>바닥나는 것</translation>
    </message>
    <message>
        <source>What the operator sees and does</source>
        <translation>운영자가 보는 것과 할 일</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>저장 형식</translation>
    </message>
    <message>
        <source>%1: after %2</source>
        <translation>%1: %2 뒤</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>Requests %1, answered %2.</source>
        <translation>요청 %1개, 응답 %2개.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::CrowdWindow</name>
    <message>
        <source>Crowds: what thousands of connections do</source>
        <translation>무리: 연결 수천 개가 하는 일</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Whose sockets</source>
        <translation>누구의 소켓</translation>
    </message>
    <message>
        <source>Click a state: one of its connections opens as a ladder.</source>
        <translation>상태를 누르면 그 상태의 연결 하나가 시간 순서도로 열립니다.</translation>
    </message>
    <message>
        <source>What the tools print at the chosen moment</source>
        <translation>고른 시점에 도구가 출력하는 내용</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>No connection is in %1 at this moment.</source>
        <translation>이 시점에 %1 상태인 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The oldest connection in %1 cannot be shown: one of its SYNs was answered with a SYN cookie, another one was kept. A server of a ladder does only one of the two.</source>
        <translation>%1 상태인 가장 오래된 연결은 보여 드릴 수 없습니다. 이 연결의 한 SYN에는 SYN 쿠키로 답했고 다른 SYN은 저장했습니다. 시간 순서도의 서버는 둘 중 하나만 합니다.</translation>
    </message>
</context>
<context>
    <name>app::DraftBar</name>
    <message>
        <source>A lesson was being written and was not saved.</source>
        <translation>쓰던 강의가 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>A lesson was being written and was not saved: %1</source>
        <translation>쓰던 강의가 저장되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>이어서 쓰기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>app::EndpointHeader</name>
    <message>
        <source>waits for: %1</source>
        <translation>기다리는 것: %1</translation>
    </message>
</context>
<context>
    <name>app::FlightButtons</name>
    <message>
        <source>Lose this segment</source>
        <translation>이 세그먼트 버리기</translation>
    </message>
    <message>
        <source>Hold it back for 3 s</source>
        <translation>3초 붙잡아 두기</translation>
    </message>
    <message>
        <source>Double it</source>
        <translation>복제하기</translation>
    </message>
    <message>
        <source>A hand on the segment in flight</source>
        <translation>가는 중인 세그먼트에 손대기</translation>
    </message>
</context>
<context>
    <name>app::ForgeForm</name>
    <message>
        <source>only with ACK</source>
        <translation>ACK일 때만</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Forge a segment</source>
        <translation>세그먼트 위조</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 쪽</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>플래그</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>순서 번호</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>확인응답 번호</translation>
    </message>
    <message>
        <source>Octets of data</source>
        <translation>데이터 바이트 수</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>윈도</translation>
    </message>
    <message>
        <source>A number, or rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs of the receiver, with + and −</source>
        <translation>숫자, 또는 받는 쪽의 rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs와 +, −</translation>
    </message>
    <message>
        <source>as last seen</source>
        <translation>마지막 값</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>It arrives at once, as if from the other host.</source>
        <translation>상대 호스트가 보낸 것처럼 바로 도착합니다.</translation>
    </message>
</context>
<context>
    <name>app::ForkBar</name>
    <message>
        <source>You have left the lesson here.</source>
        <translation>여기서 강의를 벗어났습니다.</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>나란히 비교하기</translation>
    </message>
    <message>
        <source>Your run and the lesson on one clock, where they part marked. From now on at once.</source>
        <translation>내 실행과 강의를 한 시계에 맞추어 놓고 갈라지는 곳을 표시합니다. 다음부터는 바로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>혼자 계속하기</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>강의로 돌아가기</translation>
    </message>
</context>
<context>
    <name>app::FreePlay</name>
    <message>
        <source>Arrows %1 of %2</source>
        <translation>화살표 %1/%2</translation>
    </message>
    <message>
        <source>Goals %1 of %2</source>
        <translation>목표 %1/%2</translation>
    </message>
    <message>
        <source>✓ Goal reached: %1</source>
        <translation>✓ 목표 달성: %1</translation>
    </message>
    <message>
        <source>Forge…</source>
        <translation>위조…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Joint states</source>
        <translation>두 상태의 지도</translation>
    </message>
    <message>
        <source>What to try in free play  (%1)</source>
        <translation>자유 실습에서 해 볼 것  (%1)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>The pairs of states that two ends can be in  (%1)</source>
        <translation>양쪽이 함께 있을 수 있는 상태의 쌍  (%1)</translation>
    </message>
</context>
<context>
    <name>app::GoalsPanel</name>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%2개 가운데 %1개 달성</translation>
    </message>
    <message>
        <source>%1: reached</source>
        <translation>%1: 달성</translation>
    </message>
    <message>
        <source>%1: not reached yet</source>
        <translation>%1: 아직 달성하지 못함</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>Forgets goals, collected arrows and visited pairs</source>
        <translation>달성한 목표, 모은 화살표, 가 본 쌍을 모두 지웁니다</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Hint for: %1</source>
        <translation>힌트: %1</translation>
    </message>
</context>
<context>
    <name>app::GuidePage</name>
    <message>
        <source>How to write a lesson</source>
        <translation>강의 쓰는 법</translation>
    </message>
</context>
<context>
    <name>app::JointGrid</name>
    <message>
        <source>server →
client ↓</source>
        <translation>서버 →
클라이언트 ↓</translation>
    </message>
</context>
<context>
    <name>app::JointMapPanel</name>
    <message>
        <source>Trying out everything two hosts can do: %1 worlds so far.</source>
        <translation>두 호스트가 할 수 있는 모든 것을 시험하고 있습니다. 지금까지 %1가지 상황을 보았습니다.</translation>
    </message>
    <message>
        <source>You have been to %1 of the %2 pairs that can be reached.</source>
        <translation>갈 수 있는 %2쌍 가운데 %1쌍에 가 보았습니다.</translation>
    </message>
    <message>
        <source>client %1, server %2</source>
        <translation>클라이언트 %1, 서버 %2</translation>
    </message>
    <message>
        <source>%1: you have been there, by a fault or a forged segment.</source>
        <translation>%1: 장애나 위조 세그먼트로 가 본 곳입니다.</translation>
    </message>
    <message>
        <source>%1: not known yet.</source>
        <translation>%1: 아직 모릅니다.</translation>
    </message>
    <message>
        <source>%1: cannot be reached without a fault.</source>
        <translation>%1: 장애 없이는 갈 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n move(s) from the beginning, with a second connection.</source>
        <translation>
            <numerusform>%1: 두 번째 연결을 포함하여 처음부터 %n수 만에 갈 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n move(s) from the beginning.</source>
        <translation>
            <numerusform>%1: 처음부터 %n수 만에 갈 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way that was found needs a timer to expire later than it does: there is no example to show.</source>
        <translation>찾은 길은 타이머가 실제보다 늦게 만료되어야 합니다. 보여 줄 예가 없습니다.</translation>
    </message>
    <message>
        <source>Joint states</source>
        <translation>두 상태의 지도</translation>
    </message>
    <message>
        <source>Pairs of states; the arrow keys walk, Enter shows a way</source>
        <translation>상태의 쌍. 화살표 키로 움직이고 Enter로 길을 봅니다</translation>
    </message>
    <message>
        <source>Filled: been there. Open: not yet. Dashed: only with a second connection. Dot: cannot be reached.</source>
        <translation>채운 칸: 가 본 곳. 빈 칸: 아직. 점선: 두 번째 연결이 있어야 합니다. 점: 갈 수 없습니다.</translation>
    </message>
    <message>
        <source>Show me a way</source>
        <translation>가는 길 보기</translation>
    </message>
    <message>
        <source>Opens a scenario that leads there. What you played can be had back by Undo.</source>
        <translation>그곳으로 가는 시나리오를 엽니다. 하던 것은 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>app::KeyCard</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>First step, last step</source>
        <translation>첫 단계, 마지막 단계</translation>
    </message>
    <message>
        <source>Jump to that step</source>
        <translation>그 단계로 이동</translation>
    </message>
    <message>
        <source>Black, the caption stays</source>
        <translation>화면 끄기(자막은 남음)</translation>
    </message>
    <message>
        <source>Map and ladder, map, ladder</source>
        <translation>상태도와 시간 순서도, 상태도만, 시간 순서도만</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>Larger, smaller, normal type</source>
        <translation>글자 크게, 작게, 보통</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Hide the caption, then the ladder</source>
        <translation>자막을 숨기고, 다음에 시간 순서도를 숨깁니다</translation>
    </message>
    <message>
        <source>Spotlight: client, server, segment, timer</source>
        <translation>스포트라이트: 클라이언트, 서버, 세그먼트, 타이머</translation>
    </message>
    <message>
        <source>Ask what comes next, show the answer</source>
        <translation>다음에 올 것을 묻고, 답을 보여 줍니다</translation>
    </message>
    <message>
        <source>Speaker notes in a window of their own</source>
        <translation>발표자 노트를 따로 띄웁니다</translation>
    </message>
    <message>
        <source>Ask before each step</source>
        <translation>단계마다 먼저 묻기</translation>
    </message>
    <message>
        <source>While asking: choose, not sure; show the answer</source>
        <translation>질문 중: 고르기, 모르겠음; 답 보기</translation>
    </message>
</context>
<context>
    <name>app::LadderSentences</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2에서 %3로 보낸 %1</translation>
    </message>
    <message>
        <source>Sent at %1, in flight.</source>
        <translation>%1에 보냄, 가는 중.</translation>
    </message>
    <message>
        <source>Sent at %1, lost: the host is off.</source>
        <translation>%1에 보냄, 유실: 호스트가 꺼져 있음.</translation>
    </message>
    <message>
        <source>Sent at %1, lost: the network is down.</source>
        <translation>%1에 보냄, 유실: 네트워크가 끊겨 있음.</translation>
    </message>
    <message>
        <source>Sent at %1, lost on the way.</source>
        <translation>%1에 보냄, 도중에 유실.</translation>
    </message>
    <message>
        <source>Forged, arrived at %1.</source>
        <translation>위조된 세그먼트, %1에 도착.</translation>
    </message>
    <message>
        <source>Sent at %1, arrived at %2.</source>
        <translation>%1에 보냄, %2에 도착.</translation>
    </message>
    <message>
        <source>Not accepted: %1.</source>
        <translation>받아들이지 않음: %1.</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>윈도 밖</translation>
    </message>
    <message>
        <source>no ACK</source>
        <translation>ACK 없음</translation>
    </message>
    <message>
        <source>acknowledges what was never sent</source>
        <translation>보낸 적 없는 것을 확인응답함</translation>
    </message>
    <message>
        <source>an old ACK</source>
        <translation>지난 ACK</translation>
    </message>
    <message>
        <source>answered with a challenge ACK</source>
        <translation>챌린지 ACK로 답함</translation>
    </message>
    <message>
        <source>RST outside the window</source>
        <translation>윈도 밖의 RST</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>연결이 없음</translation>
    </message>
    <message>
        <source>the accept queue is full</source>
        <translation>수락 큐가 가득 참</translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation>FIN 뒤에 옴</translation>
    </message>
    <message>
        <source>no room for text out of order</source>
        <translation>순서가 어긋난 데이터를 둘 곳이 없음</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <translation>%1: %3부터 %2</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %3에 %2</translation>
    </message>
    <message>
        <source>%1: timer %2, set at %3, running</source>
        <translation>%1: 타이머 %2, %3에 시작, 작동 중</translation>
    </message>
    <message>
        <source>%1: timer %2, expired at %3</source>
        <translation>%1: 타이머 %2, %3에 만료</translation>
    </message>
    <message>
        <source>%1: timer %2, cancelled at %3</source>
        <translation>%1: 타이머 %2, %3에 취소</translation>
    </message>
    <message>
        <source>%1: timer %2, set anew at %3</source>
        <translation>%1: 타이머 %2, %3에 다시 시작</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %3부터 %2</translation>
    </message>
    <message>
        <source>%1 pass, a segment is still in flight</source>
        <translation>%1 경과, 세그먼트 하나가 아직 가는 중</translation>
    </message>
    <message>
        <source>%1 pass, nothing in flight</source>
        <translation>%1 경과, 오가는 세그먼트 없음</translation>
    </message>
    <message>
        <source>the SYN queue is full</source>
        <translation>SYN 큐가 가득 참</translation>
    </message>
</context>
<context>
    <name>app::LadderView</name>
    <message>
        <source>Lose this segment</source>
        <translation>이 세그먼트 버리기</translation>
    </message>
    <message>
        <source>Double it</source>
        <translation>복제하기</translation>
    </message>
    <message>
        <source>Copy the whole ladder as picture</source>
        <translation>전체 시간 순서도를 그림으로 복사</translation>
    </message>
    <message>
        <source>Copy the whole ladder as text</source>
        <translation>전체 시간 순서도를 글로 복사</translation>
    </message>
    <message>
        <source>Time-sequence diagram</source>
        <translation>시간 순서도</translation>
    </message>
    <message>
        <source>Hold it back for 3 s</source>
        <translation>3초 붙잡아 두기</translation>
    </message>
</context>
<context>
    <name>app::LadderWords</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>(forged)</source>
        <translation>(위조)</translation>
    </message>
    <message>
        <source>dup</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>(retransmission)</source>
        <translation>(재전송)</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>host is off</source>
        <translation>호스트 꺼짐</translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation>RTO %1</translation>
    </message>
    <message>
        <source>persist %1</source>
        <translation>지속 %1</translation>
    </message>
    <message>
        <source>2MSL %1</source>
        <translation>2MSL %1</translation>
    </message>
    <message>
        <source>user timeout|%1</source>
        <translation>사용자 타임아웃|%1</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <translation>keepalive %1</translation>
    </message>
    <message>
        <source>delayed ACK %1</source>
        <translation>지연 ACK %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>(restarted)</source>
        <translation>(다시 시작)</translation>
    </message>
    <message>
        <source>network down</source>
        <translation>네트워크 끊김</translation>
    </message>
    <message>
        <source>network up again</source>
        <translation>네트워크 복구</translation>
    </message>
    <message>
        <source>delay now %1</source>
        <translation>이제부터 지연 %1</translation>
    </message>
    <message>
        <source>nothing in flight</source>
        <translation>오가는 세그먼트 없음</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>아직 가는 중</translation>
    </message>
    <message>
        <source>finwait2_timeout|%1</source>
        <translation>finwait2_timeout|%1</translation>
    </message>
    <message>
        <source>flush_interval|%1</source>
        <translation>flush_interval|%1</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 limit|%1</source>
        <translation>FIN_WAIT_2 제한|%1</translation>
    </message>
    <message>
        <source>tcp_fin_timeout|%1</source>
        <translation>tcp_fin_timeout|%1</translation>
    </message>
    <message>
        <source>no timer:|waits for|the app</source>
        <extracomment>| breaks the line</extracomment>
        <translation>타이머 없음:|앱을 기다림</translation>
    </message>
    <message>
        <source>no timer:|waits for|the peer</source>
        <translation>타이머 없음:|상대를 기다림</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>연결 재설정됨</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>연결 거부됨</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>연결 타임아웃</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>handshake, %1 segments</source>
        <translation>핸드셰이크, 세그먼트 %1개</translation>
    </message>
    <message>
        <source>earlier segments: %1</source>
        <translation>앞선 세그먼트 %1개</translation>
    </message>
    <message>
        <source>until here as on the left</source>
        <translation>여기까지는 왼쪽과 같음</translation>
    </message>
</context>
<context>
    <name>app::LessonEditor</name>
    <message>
        <source>nothing is said in this language</source>
        <translation>이 언어로는 말이 없습니다</translation>
    </message>
    <message>
        <source>there are stray spaces</source>
        <translation>쓸데없는 빈칸이 있습니다</translation>
    </message>
    <message>
        <source>%1 words; a title has at most 8</source>
        <translation>낱말이 %1개입니다. 제목은 8개까지입니다</translation>
    </message>
    <message>
        <source>%1 sentences; at most 3 are read</source>
        <translation>문장이 %1개입니다. 3개까지만 읽습니다</translation>
    </message>
    <message>
        <source>%1 is spelt with underscores, as in C</source>
        <translation>%1: 상태는 C처럼 밑줄로 씁니다</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장 안 함</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, 바뀜</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>강의</translation>
    </message>
    <message>
        <source>This step claims nothing: nothing is checked.</source>
        <translation>이 단계에는 기대가 없어 확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Claims in this lesson: %1</source>
        <translation>이 강의의 기대: %1개</translation>
    </message>
    <message>
        <source>Claims that do not hold: %1</source>
        <translation>맞지 않는 기대: %1개</translation>
    </message>
    <message>
        <source>Id: only lower-case letters, digits and hyphens</source>
        <translation>id: 소문자, 숫자, 붙임표만 씁니다</translation>
    </message>
    <message>
        <source>Write a lesson</source>
        <translation>강의 쓰기</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>강의의 단계</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Expect what happened</source>
        <translation>일어난 대로 기대하기</translation>
    </message>
    <message>
        <source>Claim the states, segments and signals of this step as they are now</source>
        <translation>이 단계의 상태, 세그먼트, 신호를 지금 그대로 기대에 적습니다</translation>
    </message>
    <message>
        <source>Claim nothing</source>
        <translation>기대 지우기</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>다음 단계와 합치기</translation>
    </message>
    <message>
        <source>This step and the next become one that leads to the same</source>
        <translation>이 단계와 다음 단계를 같은 결과에 이르는 한 단계로 만듭니다</translation>
    </message>
    <message>
        <source>Close the editor; what is unsaved is kept as a draft</source>
        <translation>편집을 닫습니다. 저장하지 않은 것은 초안으로 보관합니다</translation>
    </message>
</context>
<context>
    <name>app::LessonTexts</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>말</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens; the name of the lesson on the command line</source>
        <translation>소문자, 숫자, 붙임표만 씁니다. 명령줄에서 쓰는 강의의 이름입니다</translation>
    </message>
</context>
<context>
    <name>app::LogModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
</context>
<context>
    <name>app::LogView</name>
    <message>
        <source>both hosts</source>
        <translation>두 호스트 모두</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>세그먼트</translation>
    </message>
    <message>
        <source>states</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>calls and signals</source>
        <translation>호출과 알림</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>기록에서 찾기</translation>
    </message>
    <message>
        <source>Whose rows</source>
        <translation>어느 호스트</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>어떤 종류</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 cannot be opened. Nothing has changed.</source>
        <translation>%1 파일을 열 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>시나리오 열기</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>시나리오 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>시나리오로 저장</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>시나리오 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Export the ladder</source>
        <translation>시간 순서도 내보내기</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector graphics (*.svg);;PDF (*.pdf)</source>
        <translation>그림 (*.png);;벡터 그림 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>유인물 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>You have seen this lesson to its end: now each step asks first. Q turns that off.</source>
        <translation>끝까지 본 강의입니다. 이제 단계마다 먼저 묻습니다. Q로 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2개 중 %1개 맞음</translation>
    </message>
    <message>
        <source>Share this moment</source>
        <translation>이 순간 공유</translation>
    </message>
</context>
<context>
    <name>app::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>시나리오(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>설정(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>배치(&amp;Y)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>비교하기(&amp;M)</translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing the scenario ahead…</source>
        <translation>시나리오를 미리 계산하고 있습니다…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>app::MomentSlider</name>
    <message>
        <source>Every single moment of the run</source>
        <translation>실행의 모든 순간</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>순간</translation>
    </message>
</context>
<context>
    <name>app::NamesMenu</name>
    <message>
        <source>State &amp;names</source>
        <translation>상태 이름(&amp;N)</translation>
    </message>
    <message>
        <source>As in C and the textbooks</source>
        <translation>C와 교과서의 이름</translation>
    </message>
    <message>
        <source>As in RFC 9293</source>
        <translation>RFC 9293의 이름</translation>
    </message>
    <message>
        <source>As ss prints them</source>
        <translation>ss가 출력하는 이름</translation>
    </message>
    <message>
        <source>As netstat of Linux prints them</source>
        <translation>리눅스 netstat의 이름</translation>
    </message>
    <message>
        <source>As netstat of Windows prints them</source>
        <translation>Windows netstat의 이름</translation>
    </message>
    <message>
        <source>As netstat of BSD and macOS prints them</source>
        <translation>BSD와 macOS netstat의 이름</translation>
    </message>
    <message>
        <source>As netstat of Solaris prints them</source>
        <translation>Solaris netstat의 이름</translation>
    </message>
</context>
<context>
    <name>app::NarrationPanel</name>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>Two hosts, nothing done yet</source>
        <translation>호스트 둘, 아직 아무 일도 없습니다</translation>
    </message>
    <message>
        <source>Use the buttons under the diagrams: let the server listen and the client connect. Each step forward is the next event.</source>
        <translation>상태도 아래의 단추를 눌러 보세요. 서버는 listen, 클라이언트는 connect로 시작합니다. 다음을 누를 때마다 사건이 하나씩 일어납니다.</translation>
    </message>
    <message numerus="yes">
        <source>Before the first of %n step(s)</source>
        <translation>
            <numerusform>%n단계를 시작하기 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Within step %1 of %2</source>
        <translation>%2단계 중 %1단계 진행 중</translation>
    </message>
    <message>
        <source>Step %1, done by hand</source>
        <translation>직접 한 %1단계</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>해설</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
    <message>
        <source>Look:</source>
        <translation>확인:</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>강의로 돌아가기</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>이 명령 복사</translation>
    </message>
    <message>
        <source>The server listens. Nobody has connected yet.</source>
        <translation>서버가 LISTEN에서 기다립니다. 아직 아무도 연결하지 않았습니다.</translation>
    </message>
    <message>
        <source>Press connect under the diagram of the client. Then let the next event happen: the clock is above the diagrams, and every segment in flight can be lost, held back or doubled.</source>
        <translation>클라이언트 상태도 아래의 connect를 누르세요. 그다음 위쪽 시계에서 다음 사건을 일으키세요. 가는 중인 세그먼트는 버리거나 붙잡거나 복제할 수 있습니다.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>내 답: %1</translation>
    </message>
    <message>
        <source>It did: %1</source>
        <translation>실제: %1</translation>
    </message>
</context>
<context>
    <name>app::NotesWindow</name>
    <message>
        <source>Speaker notes</source>
        <translation>발표자 노트</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>To ask before it</source>
        <translation>그 전에 물어볼 것</translation>
    </message>
    <message>
        <source>From 0</source>
        <translation>0부터</translation>
    </message>
    <message>
        <source>Measure the time from now</source>
        <translation>지금부터 시간을 잽니다</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>시작한 뒤 흐른 시간</translation>
    </message>
</context>
<context>
    <name>app::OrderList</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, %3개 중 %2번째</translation>
    </message>
</context>
<context>
    <name>app::OrderRow</name>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Order, the first on the left</source>
        <translation>순서, 맨 왼쪽이 처음</translation>
    </message>
    <message>
        <source>Arrows choose, Shift with an arrow moves</source>
        <translation>화살표 키로 고르고 Shift와 화살표 키로 옮깁니다</translation>
    </message>
</context>
<context>
    <name>app::PredictPanel</name>
    <message>
        <source>Predict first:</source>
        <translation>먼저 예측해 보세요:</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>그냥 보기</translation>
    </message>
    <message>
        <source>Lock answer</source>
        <translation>답 확정</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>아직 모르겠어요</translation>
    </message>
    <message>
        <source>Counts as asked, neither right nor wrong (0)</source>
        <translation>물어본 것으로 세지만 맞음도 틀림도 아닙니다 (0)</translation>
    </message>
    <message>
        <source>Show the step; this question is not counted (Esc)</source>
        <translation>단계를 바로 보여 줍니다. 이 질문은 세지 않습니다 (Esc)</translation>
    </message>
    <message>
        <source>A to D choose, Enter locks</source>
        <translation>A~D로 고르고 Enter로 확정합니다</translation>
    </message>
    <message>
        <source>Drag, or Shift with ← and →; or the letters one after the other. Enter locks</source>
        <translation>끌어 옮기거나 Shift와 ←, →를 누릅니다. 글자를 차례로 눌러도 됩니다. Enter로 확정합니다</translation>
    </message>
</context>
<context>
    <name>app::Presenter</name>
    <message>
        <source>No spotlight</source>
        <translation>스포트라이트 끔</translation>
    </message>
    <message>
        <source>Spotlight on the client</source>
        <translation>스포트라이트: 클라이언트</translation>
    </message>
    <message>
        <source>Spotlight on the server</source>
        <translation>스포트라이트: 서버</translation>
    </message>
    <message>
        <source>Spotlight on the newest segment</source>
        <translation>스포트라이트: 가장 새로운 세그먼트</translation>
    </message>
    <message>
        <source>Spotlight on the running timers</source>
        <translation>스포트라이트: 돌고 있는 타이머</translation>
    </message>
</context>
<context>
    <name>app::ReferenceCard</name>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>app::ScenarioButton</name>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>%1: choose another scenario</source>
        <translation>%1: 다른 시나리오 고르기</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>시나리오: %1</translation>
    </message>
</context>
<context>
    <name>app::ScenarioPanel</name>
    <message>
        <source>Opening</source>
        <translation>연결 설정</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>연결 종료</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>문제 상황</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>재설정</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>공격</translation>
    </message>
    <message>
        <source>Claims, judged</source>
        <translation>주장 검증</translation>
    </message>
    <message>
        <source>Bug gallery</source>
        <translation>버그 전시실</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>그 밖의 것</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>Two hosts and no script: every call and every fault is yours</source>
        <translation>각본 없이 두 호스트의 모든 호출과 장애를 직접 다룹니다</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>시나리오 찾기</translation>
    </message>
</context>
<context>
    <name>app::ScoreCard</name>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>강의</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>틀림</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>아직 모르겠어요</translation>
    </message>
    <message>
        <source>Nothing has been predicted yet. Turn Predict on (Q) and press Step.</source>
        <translation>아직 예측한 것이 없습니다. 예측(Q)을 켜고 다음을 누르세요.</translation>
    </message>
    <message>
        <source>%1 of %2 right. Kept on this computer only.</source>
        <translation>%2개 중 %1개 맞음. 이 컴퓨터에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Really reset</source>
        <translation>정말 초기화</translation>
    </message>
    <message>
        <source>All scores will be forgotten, and which lessons you have seen. Press again to do so.</source>
        <translation>모든 점수와 끝까지 본 강의의 기록이 지워집니다. 지우려면 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation>점수 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::SegmentCard</name>
    <message>
        <source>%1 (relative %2)</source>
        <translation>%1 (ISS 기준 %2)</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>출발지 포트</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>목적지 포트</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>순서 번호</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>확인응답 번호</translation>
    </message>
    <message>
        <source>none: ACK is not set</source>
        <translation>없음: ACK 비트가 꺼져 있음</translation>
    </message>
    <message>
        <source>Control bits</source>
        <translation>제어 비트</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>윈도</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n바이트</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SequenceChart</name>
    <message>
        <source>Sequence numbers</source>
        <translation>순서 번호</translation>
    </message>
    <message>
        <source>by event</source>
        <translation>사건별</translation>
    </message>
    <message>
        <source>Each event as wide as every other, however long it took</source>
        <translation>걸린 시간과 상관없이 모든 사건을 같은 너비로</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>사건 %1</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %3에 %2</translation>
    </message>
    <message>
        <source>octets sent since the ISS; dashed: acknowledged</source>
        <translation>ISS 이후 보낸 바이트. 점선: 확인응답됨</translation>
    </message>
</context>
<context>
    <name>app::SettingsButton</name>
    <message>
        <source>Parameters: MSL, tcp_fin_timeout, delay, profile</source>
        <translation>매개변수: MSL, tcp_fin_timeout, 지연, 프로필</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
</context>
<context>
    <name>app::SettingsPanel</name>
    <message>
        <source>fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (검증 안 됨)</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>검증되지 않은 것: %1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>2MSL (TIME_WAIT)</source>
        <translation>2MSL (TIME_WAIT)</translation>
    </message>
    <message>
        <source>How long TIME_WAIT lasts: twice the MSL.</source>
        <translation>TIME_WAIT가 이어지는 시간, 곧 MSL의 두 배입니다.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Whose TCP: a named set of values and rules.</source>
        <translation>누구의 TCP인가: 이름이 붙은 값과 규칙의 묶음입니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s own values</source>
        <translation>강의의 원래 값으로 되돌립니다</translation>
    </message>
</context>
<context>
    <name>app::SharedPanel</name>
    <message>
        <source>Both endpoints on one diagram</source>
        <translation>상태도 한 장에 두 엔드포인트</translation>
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
    <message>
        <source>Or click the state here</source>
        <translation>여기서 상태를 클릭해도 됩니다</translation>
    </message>
    <message>
        <source>Or click the client&apos;s state here</source>
        <translation>여기서 클라이언트의 상태를 클릭해도 됩니다</translation>
    </message>
    <message>
        <source>Or click the server&apos;s state here</source>
        <translation>여기서 서버의 상태를 클릭해도 됩니다</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>simulated time %1</source>
        <translation>모의 시각 %1</translation>
    </message>
    <message>
        <source>speed ×%1</source>
        <translation>속도 ×%1</translation>
    </message>
    <message>
        <source>no network used</source>
        <translation>네트워크 사용 안 함</translation>
    </message>
</context>
<context>
    <name>app::StepStrip</name>
    <message>
        <source>step %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>app::TimeInStates</name>
    <message>
        <source>Time in each state</source>
        <translation>상태별 머문 시간</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Each piece as long as the logarithm of its time, so that short ones can be seen</source>
        <translation>막대 길이를 시간의 로그로 그려 짧은 것도 보이게 합니다</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 %)</source>
        <translation>%1, %2: %3 (%4 %)</translation>
    </message>
    <message>
        <source>No time has passed yet.</source>
        <translation>아직 시간이 흐르지 않았습니다.</translation>
    </message>
    <message>
        <source>log scale: lengths are logarithms of the times</source>
        <translation>로그 눈금: 길이는 시간의 로그</translation>
    </message>
    <message>
        <source>true scale:
segments were in flight %1 % of the time</source>
        <translation>실제 비율:
세그먼트가 오간 시간은 전체의 %1 %</translation>
    </message>
</context>
<context>
    <name>app::TimersTable</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>기다리는 것: %1</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>도는 타이머가 없습니다.</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>끝나면</translation>
    </message>
    <message>
        <source>Running timers</source>
        <translation>도는 타이머</translation>
    </message>
</context>
<context>
    <name>app::ToolsView</name>
    <message>
        <source>What %1 prints</source>
        <translation>%1의 출력</translation>
    </message>
    <message>
        <source>both ends</source>
        <translation>양쪽 끝</translation>
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
        <translation>운영체제</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>실행하는 곳</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>전체 복사</translation>
    </message>
</context>
<context>
    <name>app::TransportBar</name>
    <message>
        <source>Speed of playing</source>
        <translation>재생 속도</translation>
    </message>
</context>
<context>
    <name>app::VariablesView</name>
    <message>
        <source>Variable</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Connection variables</source>
        <translation>연결 변수</translation>
    </message>
</context>
<context>
    <name>app::ViewDocks</name>
    <message>
        <source>Connection variables</source>
        <translation>연결 변수</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Sequence numbers</source>
        <translation>순서 번호</translation>
    </message>
</context>
</TS>
