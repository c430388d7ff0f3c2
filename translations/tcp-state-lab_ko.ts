<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Beliefs</name>
    <message>
        <source>If it were %1, the %2&apos;s application would have called listen(), but it has not.</source>
        <translation>%1 상태라면 %2 앱이 listen()을 호출했어야 하지만, 호출하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the %2&apos;s application would have called connect(), but it has not.</source>
        <translation>%1 상태라면 %2 앱이 connect()를 호출했어야 하지만, 호출하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the %2&apos;s application would have called close(), but it has not.</source>
        <translation>%1 상태라면 %2 앱이 close()를 호출했어야 하지만, 호출하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, a SYN would have reached the %2, but none has.</source>
        <translation>%1 상태라면 %2에 SYN이 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, a SYN,ACK would have reached the %2, but none has.</source>
        <translation>%1 상태라면 %2에 SYN,ACK가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the ACK of its SYN would have reached the %2, but it has not.</source>
        <translation>%1 상태라면 %2에 자기 SYN에 대한 ACK가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, a FIN would have reached the %2, but none has.</source>
        <translation>%1 상태라면 %2에 FIN이 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, the ACK of its FIN would have reached the %2, but it has not.</source>
        <translation>%1 상태라면 %2에 자기 FIN에 대한 ACK가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, an RST would have reached the %2, but none has.</source>
        <translation>%1 상태라면 %2에 RST가 도착했어야 하지만, 오지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, 2MSL would have passed on the %2, but it has not.</source>
        <translation>%1 상태라면 %2에서 2MSL이 지났어야 하지만, 아직 지나지 않았습니다.</translation>
    </message>
    <message>
        <source>If it were %1, tcp_fin_timeout would have expired on the %2, but it has not.</source>
        <translation>%1 상태라면 %2에서 tcp_fin_timeout이 만료되었어야 하지만, 아직 만료되지 않았습니다.</translation>
    </message>
    <message>
        <source>It would still be in %1 if nothing had changed its state.</source>
        <translation>상태를 바꾼 것이 없었다면 아직 %1 상태일 것입니다.</translation>
    </message>
    <message>
        <source>It went through %1 and has already left it.</source>
        <translation>%1 상태는 거쳐 갔을 뿐, 이미 벗어났습니다.</translation>
    </message>
    <message>
        <source>Nothing that has happened so far leads to %1.</source>
        <translation>지금까지 일어난 일 중에 %1 상태로 이어지는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>%1 with %2 bytes</source>
        <translation>%1(%2바이트)</translation>
    </message>
    <message>
        <source>the application hangs</source>
        <translation>앱이 멈춤</translation>
    </message>
    <message>
        <source>the process is killed</source>
        <translation>프로세스가 강제로 종료됨</translation>
    </message>
    <message>
        <source>the host loses power</source>
        <translation>호스트 전원이 꺼짐</translation>
    </message>
    <message>
        <source>the host boots</source>
        <translation>호스트가 부팅됨</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>%1 전송</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>%1 수신</translation>
    </message>
    <message>
        <source>has no socket for %1</source>
        <translation>%1 수신, 해당 소켓 없음</translation>
    </message>
    <message>
        <source>refuses %1: %2</source>
        <translation>%1 거부: %2</translation>
    </message>
    <message>
        <source>the segment is lost: %1</source>
        <translation>세그먼트 유실: %1</translation>
    </message>
    <message>
        <source>a forged segment arrives: %1</source>
        <translation>위조 세그먼트 도착: %1</translation>
    </message>
    <message>
        <source>%1 returns</source>
        <translation>%1 복귀</translation>
    </message>
    <message>
        <source>the box in the middle sends %1</source>
        <translation>중간 장비가 %1 보냄</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>버림</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>network down</source>
        <translation>네트워크 끊김</translation>
    </message>
    <message>
        <source>host off</source>
        <translation>호스트 꺼짐</translation>
    </message>
    <message>
        <source>not acceptable</source>
        <translation>허용되지 않는 번호</translation>
    </message>
    <message>
        <source>no ACK</source>
        <translation>ACK 없음</translation>
    </message>
    <message>
        <source>ACK of something never sent</source>
        <translation>보낸 적 없는 것에 대한 ACK</translation>
    </message>
    <message>
        <source>old ACK</source>
        <translation>오래된 ACK</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>챌린지 ACK로 응답</translation>
    </message>
    <message>
        <source>RST outside the window</source>
        <translation>윈도 밖의 RST</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>accept queue full</source>
        <translation>accept 큐 가득 참</translation>
    </message>
    <message>
        <source>SYN queue full</source>
        <translation>SYN 큐 가득 참</translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation>FIN 뒤</translation>
    </message>
    <message>
        <source>old timestamp</source>
        <translation>오래된 타임스탬프</translation>
    </message>
    <message>
        <source>no timestamp</source>
        <translation>타임스탬프 없음</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>연결 재설정</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>연결 거부</translation>
    </message>
    <message>
        <source>connection closing</source>
        <translation>연결 종료 중</translation>
    </message>
    <message>
        <source>connection aborted due to user timeout</source>
        <translation>사용자 타임아웃으로 연결 중단</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>상대가 종료함</translation>
    </message>
    <message>
        <source>excessive retransmissions</source>
        <translation>재전송 한도 초과</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>연결 타임아웃</translation>
    </message>
    <message>
        <source>box</source>
        <translation>중간 장비</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>the application resumes</source>
        <translation>앱이 다시 동작</translation>
    </message>
    <message>
        <source>the network duplicates %1</source>
        <translation>네트워크가 %1 복제</translation>
    </message>
    <message>
        <source>retransmits %1</source>
        <translation>%1 재전송</translation>
    </message>
    <message>
        <source>the segment is delayed</source>
        <translation>세그먼트 지연</translation>
    </message>
    <message>
        <source>reported to the application: %1</source>
        <translation>앱에 통지: %1</translation>
    </message>
    <message>
        <source>no room for out-of-order data</source>
        <translation>순서가 어긋난 데이터를 둘 자리 없음</translation>
    </message>
    <message>
        <source>the box in the middle forgets the connection (%1)</source>
        <translation>중간 장비가 연결을 지움(%1)</translation>
    </message>
    <message>
        <source>the box in the middle sees a segment: %1 → %2</source>
        <translation>중간 장비가 세그먼트를 봄: %1 → %2</translation>
    </message>
    <message>
        <source>%1 is set: %2</source>
        <translation>%1 시작: %2</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 중지</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 만료</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Results of calls as expected: %1</source>
        <translation>기대대로 돌아온 호출 결과: %1개</translation>
    </message>
    <message>
        <source>Call number %1: %2; expected: %3</source>
        <translation>%1번째 호출: %2. 기대한 것: %3</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <translation>타이머: %1</translation>
    </message>
    <message>
        <source>Timer: %1; expected: %2</source>
        <translation>타이머: %1. 기대한 것: %2</translation>
    </message>
    <message>
        <source>%1 prints what is expected</source>
        <translation>%1: 기대대로 출력됩니다</translation>
    </message>
    <message>
        <source>%1 prints: %2; expected: %3</source>
        <translation>%1의 출력: %2. 기대한 것: %3</translation>
    </message>
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
        <translation>%1: 상태는 %2입니다. 기대한 상태: %3</translation>
    </message>
    <message>
        <source>Segments as expected: %1</source>
        <translation>기대대로 나간 세그먼트: %1개</translation>
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
        <translation>%1번 세그먼트: %2. 기대한 것: %3</translation>
    </message>
    <message>
        <source>The run has more than 1,000,000 events</source>
        <translation>이벤트가 1,000,000개를 넘습니다</translation>
    </message>
    <message>
        <source>The run lasts more than 100 simulated days</source>
        <translation>시뮬레이션 시간으로 100일을 넘습니다</translation>
    </message>
    <message>
        <source>Reported to the applications: %1</source>
        <translation>앱이 받은 알림: %1</translation>
    </message>
    <message>
        <source>Reported to the applications: %1; expected: %2</source>
        <translation>앱이 받은 알림: %1. 기대한 것: %2</translation>
    </message>
    <message>
        <source>Duration of the step: %1</source>
        <translation>단계에 걸린 시간: %1</translation>
    </message>
    <message>
        <source>Duration of the step: %1; expected: at most %2</source>
        <translation>단계에 걸린 시간: %1. 기대한 시간: %2 이내</translation>
    </message>
    <message>
        <source>%1: never reaches %2; nothing more will happen</source>
        <translation>%1: 더 일어날 일이 없어 %2 상태에 이르지 않습니다</translation>
    </message>
    <message>
        <source>%1: does not reach %2 within 24 simulated hours</source>
        <translation>%1: 시뮬레이션 시간으로 24시간 안에 %2 상태가 되지 않습니다</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>expected an id, a path or -</source>
        <translation>id, 파일 경로 또는 -를 적어 주세요</translation>
    </message>
    <message>
        <source>try --help</source>
        <translation>--help를 확인하세요</translation>
    </message>
    <message>
        <source>expected WIDTHxHEIGHT, such as 1920x1080</source>
        <translation>1920x1080처럼 너비x높이로 적어 주세요</translation>
    </message>
    <message>
        <source>expected a number from 0.1 to 10</source>
        <translation>0.1에서 10 사이의 수를 쓰세요</translation>
    </message>
    <message>
        <source>no scenario &quot;%1&quot;</source>
        <translation>알 수 없는 사례 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>more than one scenario: &quot;%1&quot;</source>
        <translation>시나리오가 둘 이상입니다: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected one</source>
        <translation>하나만 적어 주세요</translation>
    </message>
    <message>
        <source>no scenario to draw</source>
        <translation>저장할 시나리오가 없습니다</translation>
    </message>
    <message>
        <source>tcp-state-lab-cli list shows the built-in ones</source>
        <translation>내장 시나리오는 tcp-state-lab-cli list로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>no scenario and no file &quot;%1&quot;</source>
        <translation>시나리오도 파일도 없음: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--step without a scenario</source>
        <translation>--step을 쓰려면 시나리오가 필요합니다</translation>
    </message>
    <message>
        <source>expected 0 to %1</source>
        <translation>0부터 %1까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>쓸 수 있는 값: %1</translation>
    </message>
    <message>
        <source>the id of a built-in scenario (tcp-state-lab-cli list), a path, or - for standard input</source>
        <translation>내장 시나리오의 id(tcp-state-lab-cli list), 파일 경로, 또는 표준 입력을 뜻하는 -</translation>
    </message>
    <message>
        <source>a link copied with File, Copy link</source>
        <translation>파일 메뉴의 링크 복사로 만든 링크</translation>
    </message>
    <message>
        <source>language (default: the last one used, otherwise the locale&apos;s)</source>
        <translation>언어(기본값: 마지막에 쓴 언어, 없으면 로캘의 언어)</translation>
    </message>
    <message>
        <source>start after N steps; 0 is the beginning</source>
        <translation>N단계를 마친 상태에서 시작합니다. 0은 처음입니다</translation>
    </message>
    <message>
        <source>start presenting (F5)</source>
        <translation>발표 화면으로 시작합니다(F5)</translation>
    </message>
    <message>
        <source>colour theme; system follows the desktop</source>
        <translation>색 테마. system은 데스크톱 설정을 따릅니다</translation>
    </message>
    <message>
        <source>twin (a diagram for each endpoint), shared (both on one) or present</source>
        <translation>twin(엔드포인트마다 상태도 하나), shared(한 장에 함께), present 중 하나</translation>
    </message>
    <message>
        <source>open this many-connections scenario (tcp-state-lab-cli crowd lists them)</source>
        <translation>대량 연결 사례를 엽니다(tcp-state-lab-cli crowd로 목록 확인)</translation>
    </message>
    <message>
        <source>save a PNG of the window without showing it; needs no display</source>
        <translation>창을 띄우지 않고 PNG로 저장합니다. 화면이 없어도 됩니다</translation>
    </message>
    <message>
        <source>size of the picture (default: 1280x800)</source>
        <translation>그림의 크기(기본값: 1280x800)</translation>
    </message>
    <message>
        <source>save the whole ladder, up to --step, as a PNG, SVG or PDF file</source>
        <translation>--step까지의 시퀀스 다이어그램 전체를 PNG, SVG, PDF 파일로 저장합니다</translation>
    </message>
    <message>
        <source>save an A4 handout as PDF: steps with questions, state diagram, ladder</source>
        <translation>A4 유인물을 PDF로 저장합니다. 질문이 있는 단계, 상태도, 시퀀스 다이어그램</translation>
    </message>
    <message>
        <source>fill in every answer in the handout</source>
        <translation>유인물의 답을 모두 채웁니다</translation>
    </message>
    <message>
        <source>save the window, step by step, as an animated GIF</source>
        <translation>단계마다 바뀌는 창을 애니메이션 GIF로 저장합니다</translation>
    </message>
    <message>
        <source>speed of the animation; 2 is twice as fast</source>
        <translation>애니메이션의 속도. 2이면 두 배 빠릅니다</translation>
    </message>
    <message>
        <source>save the scenario as one self-contained HTML file</source>
        <translation>시나리오를 HTML 파일 하나로 저장합니다</translation>
    </message>
    <message>
        <source>save a page for each built-in lesson, and an index</source>
        <translation>내장 강의마다 페이지 하나와 목차를 저장합니다</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>프로그램의 버전</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Step through a TCP connection: two endpoints, the RFC 9293 state diagram and the segments in between.</source>
        <translation>TCP 연결을 한 단계씩 살펴봅니다. 두 엔드포인트와 RFC 9293 상태 전이도, 그 사이의 세그먼트를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Exit status: 0; 1 if the picture cannot be written or there is no display; 2 for bad input.</source>
        <translation>종료 상태: 0 정상, 1 그림을 저장할 수 없거나 화면이 없음, 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>expected a capture file</source>
        <translation>캡처 파일이 필요합니다</translation>
    </message>
    <message>
        <source>expected a number from 1</source>
        <translation>1 이상의 번호가 필요합니다</translation>
    </message>
    <message>
        <source>open this connection of the capture, as its list counts them</source>
        <translation>캡처의 이 연결을 엽니다(연결 목록의 번호)</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>혹시 &quot;%1&quot;인가요?</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1에 쓸 수 없음</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1에 쓸 수 없음: %2</translation>
    </message>
    <message>
        <source>no display; try --screenshot, or tcp-state-lab-cli run</source>
        <translation>디스플레이가 없음; --screenshot이나 tcp-state-lab-cli run을 사용해 보세요</translation>
    </message>
    <message>
        <source>unknown option &quot;%1&quot;</source>
        <translation>알 수 없는 옵션 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no value after %1</source>
        <translation>%1 뒤에 값이 없음</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the trace of a simulation</source>
        <translation>&quot;%1&quot;: 시뮬레이션의 트레이스입니다</translation>
    </message>
    <message>
        <source>expected that of a measured run</source>
        <translation>측정 기록이 필요합니다</translation>
    </message>
    <message>
        <source>a capture of tcpdump or Wireshark (pcap or pcapng, gzip too), a file of rows of ss, netstat or tcpdump, or a measured run (.trace, .jsonl)</source>
        <translation>tcpdump나 Wireshark의 캡처(pcap, pcapng, gzip도 가능), ss·netstat·tcpdump 출력을 담은 파일, 또는 측정 기록(.trace, .jsonl)</translation>
    </message>
</context>
<context>
    <name>CrowdFields</name>
    <message>
        <source>at random (Poisson)</source>
        <translation>무작위로(푸아송)</translation>
    </message>
    <message>
        <source>in bursts</source>
        <translation>한꺼번에(버스트)</translation>
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
        <source>Client hosts</source>
        <translation>클라이언트 호스트</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Closes first</source>
        <translation>먼저 연결을 닫는 쪽</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>커넥션 풀</translation>
    </message>
    <message>
        <source>Clients never close</source>
        <translation>닫지 않는 클라이언트</translation>
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
        <source>Backlog</source>
        <translation>백로그</translation>
    </message>
    <message>
        <source>One-way delay</source>
        <translation>편도 지연</translation>
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
        <source>Evenly spaced</source>
        <translation>고르게 분산</translation>
    </message>
    <message>
        <source>Arrival pattern</source>
        <translation>요청 도착 방식</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>요청 속도</translation>
    </message>
    <message>
        <source>Burst size</source>
        <translation>버스트 크기</translation>
    </message>
    <message>
        <source>Spoofed SYNs</source>
        <translation>위조된 SYN</translation>
    </message>
    <message>
        <source>Client timeout</source>
        <translation>클라이언트 타임아웃</translation>
    </message>
    <message>
        <source>Client retries</source>
        <translation>클라이언트 재시도</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>처리 시간</translation>
    </message>
    <message>
        <source>Service varies</source>
        <translation>처리 시간 편차</translation>
    </message>
    <message>
        <source>Hung handlers</source>
        <translation>멈춘 핸들러</translation>
    </message>
    <message>
        <source>Forgets close()</source>
        <translation>닫지 않는 핸들러</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>서버 유휴 타임아웃</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>패킷 유실</translation>
    </message>
</context>
<context>
    <name>CrowdKeys</name>
    <message>
        <source>Many connections</source>
        <translation>대량 연결</translation>
    </message>
    <message>
        <source>From field to field, then to the charts and the diagram</source>
        <translation>입력란에서 입력란으로, 이어서 차트와 상태도로 이동</translation>
    </message>
    <message>
        <source>In a field: run with the new value</source>
        <translation>입력란에서: 새 값으로 실행</translation>
    </message>
    <message>
        <source>The other language, light or dark</source>
        <translation>다른 언어, 밝게 또는 어둡게</translation>
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
        <source>These keys</source>
        <translation>이 단축키 목록</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>이 창 닫기</translation>
    </message>
</context>
<context>
    <name>CrowdScenarioWords</name>
    <message>
        <source>The network loses this segment.</source>
        <translation>이 세그먼트가 네트워크에서 유실됩니다.</translation>
    </message>
    <message>
        <source>The server drops a segment</source>
        <translation>서버가 세그먼트를 버립니다</translation>
    </message>
    <message>
        <source>The answer is a SYN cookie</source>
        <translation>SYN 쿠키로 답합니다</translation>
    </message>
    <message>
        <source>Connection %1 of many</source>
        <translation>대량 연결 중 %1번 연결</translation>
    </message>
    <message>
        <source>One of the connections in “%1”; it started %2 s into the scenario.</source>
        <translation>“%1” 사례의 한 연결입니다. 사례가 시작되고 %2초 뒤에 열렸습니다.</translation>
    </message>
    <message>
        <source>When this connection should enter TIME_WAIT, tcp_max_tw_buckets has been reached, so it goes to CLOSED instead. Two hosts alone never reach that limit, so the ladder uses the bug “time-wait-skipped” from the gallery to show the same thing.</source>
        <translation>TIME_WAIT에 들어갈 차례에 tcp_max_tw_buckets에 이르러 곧바로 CLOSED가 됩니다. 두 호스트만으로는 그 수에 이르지 못하므로, 시퀀스 다이어그램에서는 버그 모음의 “time-wait-skipped”로 같은 상황을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Other connections fill the SYN queue, so this SYN is answered with a SYN cookie. Two hosts alone never fill it, so the ladder sets tcp_syncookies=2, which makes the server answer every SYN that way.</source>
        <translation>다른 SYN들이 SYN 큐를 채워, 이 연결의 SYN에는 SYN 쿠키로 답합니다. 두 호스트만으로는 큐가 차지 않으므로, 시퀀스 다이어그램에서는 tcp_syncookies=2로 서버가 모든 SYN에 그렇게 답하게 합니다.</translation>
    </message>
    <message>
        <source>The SYN queue is full, but the server still answers: its sequence number is a SYN cookie, computed from the SYN. It stores nothing, so it is never in SYN_RCVD before the ACK brings the cookie back.</source>
        <translation>SYN 큐가 가득 찼지만 서버는 답합니다. SYN,ACK의 순서 번호가 SYN의 내용으로 만든 SYN 쿠키입니다. 서버는 아무것도 저장하지 않으므로 ACK가 쿠키를 싣고 돌아올 때까지 SYN_RCVD가 없습니다.</translation>
    </message>
    <message>
        <source>This segment reaches the server, but a queue there is full (or tcp_tw_recycle rejects it), and the kernel silently drops it. The ladder shows it as lost.</source>
        <translation>이 세그먼트는 서버에 도착하지만 서버의 큐가 가득 찼거나 tcp_tw_recycle에 걸려 커널이 응답 없이 버립니다. 시퀀스 다이어그램에는 유실로 그립니다.</translation>
    </message>
    <message>
        <source>The source address of the SYN was spoofed: no host at that address answers.</source>
        <translation>SYN의 출발지 주소가 위조되었습니다. 그 주소에는 답하는 호스트가 없습니다.</translation>
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
        <source>stale connection</source>
        <translation>이미 닫힌 풀 연결</translation>
    </message>
    <message>
        <source>response timed out</source>
        <translation>응답 타임아웃</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>연결 재설정(RST)</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>The cable is plugged in.</source>
        <translation>케이블을 꽂습니다.</translation>
    </message>
    <message>
        <source>The cable is unplugged.</source>
        <translation>케이블을 뽑습니다.</translation>
    </message>
    <message>
        <source>From now on, a segment takes %1.</source>
        <translation>이제부터 세그먼트의 편도 지연은 %1입니다.</translation>
    </message>
    <message>
        <source>The network will lose the next segment from the %1%2.</source>
        <translation>네트워크가 %1의 다음 세그먼트%2를 버릴 예정입니다.</translation>
    </message>
    <message>
        <source>The network will duplicate the next segment from the %1%2.</source>
        <translation>네트워크가 %1의 다음 세그먼트%2를 복제할 예정입니다.</translation>
    </message>
    <message>
        <source>The network will delay the next segment from the %1%2 by %3.</source>
        <translation>네트워크가 %1의 다음 세그먼트%2를 %3 늦출 예정입니다.</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>케이블 연결</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>케이블 뽑힘</translation>
    </message>
    <message>
        <source>delay %1</source>
        <translation>지연 %1</translation>
    </message>
    <message>
        <source>next one lost</source>
        <translation>다음 것 유실</translation>
    </message>
    <message>
        <source>next one twice</source>
        <translation>다음 것 복제</translation>
    </message>
    <message>
        <source>next one late</source>
        <translation>다음 것 지연</translation>
    </message>
</context>
<context>
    <name>DiagramLegend</name>
    <message>
        <source>client / active closer (usual path)</source>
        <translation>클라이언트 / 능동 종료 (일반 경로)</translation>
    </message>
    <message>
        <source>server / passive closer (usual path)</source>
        <translation>서버 / 수동 종료 (일반 경로)</translation>
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
        <source>%1: %2 (waits for: %3)</source>
        <translation>%1: %2 (기다리는 것: %3)</translation>
    </message>
    <message>
        <source>Its listener is still in %1.</source>
        <translation>리스너는 아직 %1 상태입니다.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3: %4 [%5]</source>
        <translation>%1: %2에서 %3 상태로 이동. %4 [%5]</translation>
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
        <source>The client has just taken this transition.</source>
        <translation>클라이언트가 방금 이 전이를 거쳤습니다.</translation>
    </message>
    <message>
        <source>The server has just taken this transition.</source>
        <translation>서버가 방금 이 전이를 거쳤습니다.</translation>
    </message>
    <message>
        <source>Sockets in this state: %1.</source>
        <translation>이 상태의 소켓: %1개.</translation>
    </message>
    <message>
        <source>Connections that took this transition: %1.</source>
        <translation>이 전이를 거치는 연결: %1.</translation>
    </message>
    <message>
        <source>Taken in free play.</source>
        <translation>자유 실습에서 지나온 전이입니다.</translation>
    </message>
    <message>
        <source>Possible next: %1 on %2</source>
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
        <translation>모든 상태가 사라짐</translation>
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
        <source>2MSL timeout</source>
        <translation>2MSL 타이머 만료</translation>
    </message>
    <message>
        <source>too many in TIME_WAIT</source>
        <translation>TIME_WAIT가 너무 많음</translation>
    </message>
    <message>
        <source>close() with too many orphans</source>
        <translation>고아 소켓이 너무 많을 때 close()</translation>
    </message>
    <message>
        <source>keepalive limit</source>
        <translation>keepalive 한도 초과</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 timer</source>
        <translation>FIN_WAIT_2 타이머</translation>
    </message>
</context>
<context>
    <name>EventLabels</name>
    <message>
        <source>app aborts</source>
        <translation>ABORT 호출</translation>
    </message>
    <message>
        <source>app hangs</source>
        <translation>앱 멈춤</translation>
    </message>
    <message>
        <source>app resumes</source>
        <translation>앱 동작 재개</translation>
    </message>
    <message>
        <source>process killed</source>
        <translation>프로세스 강제 종료</translation>
    </message>
    <message>
        <source>power lost</source>
        <translation>전원 꺼짐</translation>
    </message>
    <message>
        <source>host boots</source>
        <translation>호스트 부팅</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>sets an option</source>
        <translation>옵션 설정</translation>
    </message>
    <message>
        <source>sets %1 %2</source>
        <translation>%1 %2 설정</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>box: %1</source>
        <translation>장비: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceChain</name>
    <message>
        <source>%1, %2: %3 (%4).</source>
        <translation>%1, %2: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 · %2 · why?</source>
        <translation>%1 · %2 · 왜?</translation>
    </message>
    <message>
        <source>%1 · %2 · what did this lead to?</source>
        <translation>%1 · %2 · 무엇으로 이어졌나?</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2. What did this lead to?</source>
        <translation>%1: %2. 이것은 무엇으로 이어졌을까요?</translation>
    </message>
    <message>
        <source>%1: %2. Why?</source>
        <translation>%1: %2. 왜?</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Right, by a guess: this will be asked again soon.</source>
        <translation>맞았지만 추측이었으므로 곧 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>맞았습니다.</translation>
    </message>
    <message>
        <source>You were sure, but it is not so. The answer is: %1.</source>
        <translation>확신했지만 그렇지 않습니다. 정답: %1.</translation>
    </message>
    <message>
        <source>It is not so. The answer is: %1.</source>
        <translation>그렇지 않습니다. 정답: %1.</translation>
    </message>
    <message>
        <source>That answer shows a misconception: %1</source>
        <translation>이 답이 드러내는 오해: %1</translation>
    </message>
    <message>
        <source>What the run shows instead:</source>
        <translation>실행에서는 실제로 이렇게 되었습니다:</translation>
    </message>
</context>
<context>
    <name>Forged</name>
    <message>
        <source>It acknowledges what the %1 has never sent.</source>
        <translation>%1 쪽에서 보낸 적이 없는 것에 대한 ACK입니다.</translation>
    </message>
    <message>
        <source>Its acknowledgment is an old one.</source>
        <translation>확인응답 번호가 오래된 것입니다.</translation>
    </message>
    <message>
        <source>It acknowledges all that the %1 has sent.</source>
        <translation>%1 쪽에서 보낸 것 전부에 대한 ACK입니다.</translation>
    </message>
    <message>
        <source>It acknowledges nothing new.</source>
        <translation>ACK에 새로운 내용이 없습니다.</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>혹시 “%1”인가요?</translation>
    </message>
    <message>
        <source>expected a whole number, at most %1</source>
        <translation>%1 이하의 정수를 입력하세요</translation>
    </message>
    <message>
        <source>expected numbers or rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs, joined by + or −</source>
        <translation>숫자나 rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs를 + 또는 −로 이어서 입력하세요</translation>
    </message>
    <message>
        <source>%1 exactly at the %2&apos;s RCV.NXT.</source>
        <translation>%2의 RCV.NXT와 정확히 일치하는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 that begins before the %2&apos;s RCV.NXT and extends into its window.</source>
        <translation>%2의 RCV.NXT 앞에서 시작하여 윈도 안까지 걸치는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 outside the %2&apos;s window: before RCV.NXT, as an old segment would be.</source>
        <translation>%2의 윈도 밖에 있는 %1입니다. 오래된 세그먼트처럼 RCV.NXT보다 앞입니다.</translation>
    </message>
    <message>
        <source>%1 outside the %2&apos;s window: past its end.</source>
        <translation>%2의 윈도 밖에 있는 %1입니다. 윈도의 끝을 지났습니다.</translation>
    </message>
    <message>
        <source>%1 in the %2&apos;s window, but not at RCV.NXT (%3 after it).</source>
        <translation>%2의 윈도 안에 있지만 RCV.NXT는 아닌 %1입니다(%3만큼 뒤).</translation>
    </message>
    <message>
        <source>It acknowledges part of the data in flight.</source>
        <translation>전송 중인 데이터의 일부에 대한 ACK입니다.</translation>
    </message>
    <message>
        <source>“%1” is not valid here</source>
        <translation>여기에는 “%1” 값을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The %1 is powered off: nothing can arrive there.</source>
        <translation>%1의 전원이 꺼져 있어 아무것도 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>The %1 has no connection: this reaches a port that no socket is using.</source>
        <translation>%1에 연결이 없습니다. 소켓이 없는 포트에 도착합니다.</translation>
    </message>
    <message>
        <source>The %1 is only listening: this reaches its listener.</source>
        <translation>%1 쪽에는 LISTEN 소켓만 있습니다. 그 소켓에 도착합니다.</translation>
    </message>
    <message>
        <source>The %1 has not seen a SYN yet: there is no window, so only the acknowledgment matters.</source>
        <translation>%1 쪽은 아직 SYN을 받지 못했습니다. 윈도가 없으므로 확인응답 번호만 봅니다.</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>From here: what if the %1 aborts the connection?</source>
        <translation>여기부터: 만약 %1가 연결을 강제로 끊는다면?</translation>
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
        <source>From here: what if the segment in flight is lost?</source>
        <translation>여기부터: 만약 전송 중인 세그먼트가 유실된다면?</translation>
    </message>
    <message>
        <source>From here: what if the segment in flight arrives twice?</source>
        <translation>여기부터: 만약 전송 중인 세그먼트가 두 번 도착한다면?</translation>
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
        <source>From here: what if a forged %1 reaches the %2?</source>
        <translation>여기부터: 만약 위조된 %1 세그먼트가 %2에 도착한다면?</translation>
    </message>
    <message>
        <source>From here: what if only time passes?</source>
        <translation>여기부터: 만약 시간만 흐른다면?</translation>
    </message>
    <message>
        <source>From here: what if the %1&apos;s application hangs?</source>
        <translation>여기부터: 만약 %1 앱이 멈춘다면?</translation>
    </message>
    <message>
        <source>From here: what if the %1&apos;s application resumes?</source>
        <translation>여기부터: 만약 %1 앱이 다시 동작한다면?</translation>
    </message>
    <message>
        <source>From here: what if the %1&apos;s process is killed?</source>
        <translation>여기부터: 만약 %1 프로세스가 강제 종료된다면?</translation>
    </message>
    <message>
        <source>From here: what if the next segment from the %1 is lost?</source>
        <translation>여기부터: 만약 %1의 다음 세그먼트가 유실된다면?</translation>
    </message>
    <message>
        <source>From here: what if the next segment from the %1 is duplicated?</source>
        <translation>여기부터: 만약 %1의 다음 세그먼트가 두 번 도착한다면?</translation>
    </message>
    <message>
        <source>From here: what if the next segment from the %1 arrives %2 late?</source>
        <translation>여기부터: 만약 %1의 다음 세그먼트가 %2 늦게 도착한다면?</translation>
    </message>
    <message>
        <source>From here: what if the segment in flight arrives %1 late?</source>
        <translation>여기부터: 만약 전송 중인 세그먼트가 %1 늦게 도착한다면?</translation>
    </message>
    <message>
        <source>From here: what if the one-way delay is %1?</source>
        <translation>여기부터: 만약 편도 지연이 %1로 바뀐다면?</translation>
    </message>
    <message>
        <source>From here: the lesson continues</source>
        <translation>여기부터: 강의는 이렇게 이어집니다</translation>
    </message>
    <message>
        <source>The two runs differ from here</source>
        <translation>여기부터 두 실행이 달라집니다</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Receive data after your own FIN</source>
        <translation>FIN을 보낸 뒤 데이터 받기</translation>
    </message>
    <message>
        <source>Close with three segments instead of four</source>
        <translation>네 개가 아닌 세 개의 세그먼트로 연결 닫기</translation>
    </message>
    <message>
        <source>One segment must carry the ACK and the FIN: the other side calls close before its ACK has left, or that ACK gets lost.</source>
        <translation>한 세그먼트에 ACK와 FIN이 함께 실려야 합니다. 상대가 ACK를 보내기 전에 close()를 호출하거나, 그 ACK가 유실되어야 합니다.</translation>
    </message>
    <message>
        <source>Reach CLOSING</source>
        <translation>CLOSING에 이르기</translation>
    </message>
    <message>
        <source>Both applications must call close before either FIN has arrived.</source>
        <translation>어느 쪽 FIN도 도착하기 전에 두 앱이 모두 close()를 호출해야 합니다.</translation>
    </message>
    <message>
        <source>Get a half-open connection</source>
        <translation>절반 개방(half-open) 연결 만들기</translation>
    </message>
    <message>
        <source>Turn close() into an RST</source>
        <translation>close()가 RST를 보내게 하기</translation>
    </message>
    <message>
        <source>Make a host give up</source>
        <translation>호스트가 포기하게 하기</translation>
    </message>
    <message>
        <source>RFC 5961: an RST in the window, but not exactly at RCV.NXT, is answered with an ACK.</source>
        <translation>RFC 5961: 윈도 안에 있지만 RCV.NXT와 정확히 같지 않은 RST에는 ACK로 응답합니다.</translation>
    </message>
    <message>
        <source>Get a connection refused</source>
        <translation>연결 거부 받아 보기</translation>
    </message>
    <message>
        <source>Connect to a port that nothing is listening on. The kernel still answers.</source>
        <translation>LISTEN 중이 아닌 포트에 연결하세요. 그래도 커널은 응답합니다.</translation>
    </message>
    <message>
        <source>Put TIME_WAIT on the server</source>
        <translation>서버가 TIME_WAIT에 남게 하기</translation>
    </message>
    <message>
        <source>TIME_WAIT belongs to the side that closes first, whether it is called client or server.</source>
        <translation>TIME_WAIT는 클라이언트든 서버든 연결을 먼저 닫는 쪽에 남습니다.</translation>
    </message>
    <message>
        <source>shutdown() closes only one direction. Let the other side send before it closes.</source>
        <translation>shutdown()은 한 방향만 닫습니다. 상대가 연결을 닫기 전에 데이터를 보내게 하세요.</translation>
    </message>
    <message>
        <source>Lose data and still deliver it</source>
        <translation>데이터를 유실시키고도 끝내 전달하기</translation>
    </message>
    <message>
        <source>Send, drop the segment in flight, and run to the next timer.</source>
        <translation>데이터를 보내고, 전송 중인 세그먼트를 버린 뒤, 다음 타이머까지 진행하세요.</translation>
    </message>
    <message>
        <source>Both ends in TIME_WAIT</source>
        <translation>양쪽 모두 TIME_WAIT에 두기</translation>
    </message>
    <message>
        <source>An end that goes through CLOSING ends up in TIME_WAIT. Let the FINs cross.</source>
        <translation>CLOSING을 거치면 TIME_WAIT로 끝납니다. 두 FIN이 서로 엇갈리게 하세요.</translation>
    </message>
    <message>
        <source>See what TIME_WAIT is for</source>
        <translation>TIME_WAIT가 왜 필요한지 확인하기</translation>
    </message>
    <message>
        <source>Drop the last ACK of a close, and run to the next timer.</source>
        <translation>종료의 마지막 ACK를 버리고 다음 타이머까지 진행하세요.</translation>
    </message>
    <message>
        <source>Let tcp_fin_timeout end FIN_WAIT_2</source>
        <translation>tcp_fin_timeout으로 FIN_WAIT_2 끝내기</translation>
    </message>
    <message>
        <source>Close one side, do nothing on the other, and let a minute pass. RFC 9293 has no such timer, so use the Linux profile.</source>
        <translation>한쪽만 연결을 닫고 다른 쪽은 그대로 둔 채 1분을 보내세요. RFC 9293에는 이런 타이머가 없으므로 Linux 프로필을 쓰세요.</translation>
    </message>
    <message>
        <source>One host must forget the connection without telling the other.</source>
        <translation>한 호스트가 상대에게 알리는 세그먼트 없이 연결을 잃어야 합니다.</translation>
    </message>
    <message>
        <source>Provoke an RST</source>
        <translation>답으로 RST 받아 내기</translation>
    </message>
    <message>
        <source>Send to a host that has no record of the connection.</source>
        <translation>그 연결의 기록이 없는 호스트에 데이터를 보내세요.</translation>
    </message>
    <message>
        <source>Hang the application so that arriving data is not read, then kill its process.</source>
        <translation>앱을 멈춰 도착한 데이터를 읽지 못하게 한 다음, 프로세스를 강제 종료하세요.</translation>
    </message>
    <message>
        <source>Unplug the cable, make a call that sends something, and let the retransmission timer expire again and again.</source>
        <translation>케이블을 뽑고 무언가를 보내는 호출을 한 뒤, 재전송 타이머가 여러 번 만료되게 하세요.</translation>
    </message>
    <message>
        <source>Both ends in SYN_RCVD</source>
        <translation>양쪽 모두 SYN_RCVD에 두기</translation>
    </message>
    <message>
        <source>Neither side may listen: both connect, and the SYNs must cross.</source>
        <translation>어느 쪽도 LISTEN이 아닌 상태에서 양쪽이 모두 connect()를 호출하고, 두 SYN이 엇갈려야 합니다.</translation>
    </message>
    <message>
        <source>Provoke a challenge ACK</source>
        <translation>챌린지 ACK 받아 내기</translation>
    </message>
    <message>
        <source>Kill TIME_WAIT with one segment</source>
        <translation>세그먼트 하나로 TIME_WAIT 없애기</translation>
    </message>
    <message>
        <source>RFC 1337 warns about this. Forge an RST to the host in TIME_WAIT.</source>
        <translation>RFC 1337이 경고하는 일입니다. TIME_WAIT인 호스트에 위조 RST를 보내세요.</translation>
    </message>
    <message>
        <source>Take every transition in the diagram</source>
        <translation>상태 전이도의 모든 전이 거치기</translation>
    </message>
    <message>
        <source>Two transitions exist only in the rfc9293 profile (LISTEN to SYN_SENT, FIN_WAIT_1 to TIME_WAIT), one only on Linux (tcp_fin_timeout). Change the profile under TCP settings; you keep what you have.</source>
        <translation>rfc9293 프로필에만 있는 전이가 두 개(LISTEN에서 SYN_SENT, FIN_WAIT_1에서 TIME_WAIT), 리눅스에만 있는 전이가 하나(tcp_fin_timeout) 있습니다. TCP 설정에서 프로필을 바꾸세요. 이미 지나온 전이는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Visit every pair of states</source>
        <translation>상태 조합표 채우기</translation>
    </message>
    <message>
        <source>Open the map and choose a pair: it shows how far away that is, and a way to get there.</source>
        <translation>상태 조합표를 열고 칸을 고르세요. 얼마나 떨어져 있는지와 가는 경로를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
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
        <source>Segments, states and timers</source>
        <translation>세그먼트, 상태, 타이머</translation>
    </message>
    <message>
        <source>Path through the states</source>
        <translation>거쳐 온 상태</translation>
    </message>
    <message>
        <source>Draw the path of each host through the states</source>
        <translation>각 호스트가 지나온 상태의 경로를 그려 보세요</translation>
    </message>
    <message>
        <source>Name the segments, and the states in the bands</source>
        <translation>세그먼트의 이름과 띠의 상태를 적어 보세요</translation>
    </message>
    <message>
        <source>What the capture shows at its end</source>
        <translation>캡처 끝에서 알 수 있는 상태</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>%1/s</source>
        <translation>초당 %1</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <source>State diagrams</source>
        <translation>상태 전이도</translation>
    </message>
    <message>
        <source>One diagram for each host, or one for both (V). The filled state is where the host is now; the thick arrow is the way it has just come. Solid lines are those of RFC 9293, dotted ones are rules of the operating system. Click a state or an arrow for its card: who leaves it, how each tool spells it, which lessons show it.</source>
        <translation>호스트마다 상태 전이도 하나씩, 또는 둘을 한 장에 표시합니다(V). 채워진 상태가 지금 상태이고 굵은 화살표가 방금 지나온 전이입니다. 실선은 RFC 9293의 전이, 점선은 운영체제의 규칙입니다. 상태나 화살표를 클릭하면 카드가 열려 누가 그 상태를 끝내는지, 도구마다 어떻게 표기하는지, 어느 강의에서 볼 수 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>시퀀스 다이어그램</translation>
    </message>
    <message>
        <source>Words and tools</source>
        <translation>설명과 도구</translation>
    </message>
    <message>
        <source>Below, on the left, what happened and why, with the section of the RFC or the rule of the system. On the right, what ss, netstat or tcpdump would print on either host at this very moment.</source>
        <translation>아래 왼쪽에는 무슨 일이 왜 일어났는지 RFC 절이나 운영체제 규칙과 함께 나옵니다. 오른쪽에는 바로 이 순간 양쪽 호스트에서 ss, netstat, tcpdump가 출력할 내용이 나옵니다.</translation>
    </message>
    <message>
        <source>Variables, log and charts</source>
        <translation>변수, 로그, 차트</translation>
    </message>
    <message>
        <source>F6 shows the variables of both connections as RFC 9293 names them, F7 the log of every event, F8 sequence numbers over time.</source>
        <translation>F6은 두 연결의 변수를 RFC 9293의 이름으로, F7은 모든 이벤트의 로그를, F8은 시간에 따른 순서 번호를 보여 줍니다.</translation>
    </message>
    <message>
        <source>TCP settings</source>
        <translation>TCP 설정</translation>
    </message>
    <message>
        <source>Press → (or Space, PgDn, or the Step button) to let the next step happen, ← to take it back; Home and End go to the beginning and to the end. Nothing is lost by going back. Ctrl+F finds lessons by the words of their texts: a state in any spelling, an error, a setting. ? lists every key.</source>
        <translation>→(또는 Space, PgDn, 다음 버튼)를 누르면 다음 단계로 가고 ←를 누르면 되돌립니다. Home과 End는 처음과 끝으로 갑니다. 되돌아가도 사라지는 것은 없습니다. Ctrl+F로 강의 본문을 검색합니다. 상태는 어떤 표기로든, 오류나 설정 이름으로도 찾을 수 있습니다. ?로 모든 키를 봅니다.</translation>
    </message>
    <message>
        <source>Time runs downwards. A slanted arrow is a segment: it leaves at its upper end and arrives at its lower end; a cross is a loss. The coloured bands beside the two life lines are the states of the hosts, brackets are timers. A break in the axis is a long wait. Click a segment for its header; Alt+↓ and Alt+↑ walk from segment to segment. Ctrl+wheel enlarges, Ctrl+Shift+wheel stretches time.</source>
        <translation>시간은 위에서 아래로 흐릅니다. 비스듬한 화살표는 세그먼트로, 위쪽 끝에서 출발해 아래쪽 끝에 도착합니다. ×표는 유실입니다. 두 생명선 옆의 색 띠는 호스트의 상태, 괄호는 타이머입니다. 축이 끊긴 곳은 긴 대기 시간입니다. 세그먼트를 클릭하면 헤더가 보이고, Alt+↓와 Alt+↑로 세그먼트 사이를 이동합니다. Ctrl+휠은 확대하고, Ctrl+Shift+휠은 시간 축을 늘립니다.</translation>
    </message>
    <message>
        <source>Timers, windows, losses and the operating system can be changed at any step: the run is played again with the new value, up to where you are. What differs from the lesson is marked, in the text and at the bracket too; one click brings the lesson&apos;s values back.</source>
        <translation>타이머, 윈도, 유실, 운영체제는 어느 단계에서든 바꿀 수 있습니다. 바꾼 값으로 지금 단계까지 다시 재생합니다. 강의와 다른 값은 설명 글과 괄호에도 표시되고, 한 번 클릭하면 강의의 원래 값으로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>HostWords</name>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
</context>
<context>
    <name>InventoryText</name>
    <message>
        <source>This inventory has not been validated: no study has shown yet that it measures what it is meant to measure. Use it to see what a class believes, and not for marks. An instructor can help: give form A before the course and form B after it (to half of the class the other way round), keep the answers without names, interview a few students about what they had in mind, and send item statistics and remarks to the project.</source>
        <translation>이 개념 검사는 아직 타당성이 검증되지 않았습니다. 재려는 것을 실제로 재는지 보인 연구가 없습니다. 학생들이 무엇을 믿는지 알아보는 데에만 쓰고 성적에는 쓰지 마세요. 강의자는 이렇게 도울 수 있습니다. 강의 전에 A형, 강의 뒤에 B형을 나누어 주고(절반에게는 순서를 바꾸어), 답안을 이름 없이 모으고, 몇몇 학생에게 어떻게 생각했는지 물어보고, 문항 통계와 의견을 프로젝트로 보내 주세요.</translation>
    </message>
    <message>
        <source>What is believed about TCP: form %1</source>
        <translation>TCP 개념 검사: %1형</translation>
    </message>
    <message>
        <source>36 questions, about 40 minutes. One answer to each is right. An answer may be left out. Nothing is held against you.</source>
        <translation>36문항, 약 40분. 문항마다 정답은 하나입니다. 모르면 비워 두어도 됩니다. 결과는 불이익을 주지 않습니다.</translation>
    </message>
    <message>
        <source>Key to form %1</source>
        <translation>%1형 정답표</translation>
    </message>
    <message>
        <source>about</source>
        <translation>다루는 것</translation>
    </message>
    <message>
        <source>right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>other answers show</source>
        <translation>다른 답이 드러내는 오해</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>The client is always the one that closes first; TIME_WAIT on a server is a fault.</source>
        <translation>먼저 닫는 쪽은 언제나 클라이언트이며, 서버의 TIME_WAIT는 이상이다.</translation>
    </message>
    <message>
        <source>CLOSE_WAIT times out.</source>
        <translation>CLOSE_WAIT는 시간이 지나면 사라진다.</translation>
    </message>
    <message>
        <source>CLOSE_WAIT means that the network or the kernel is broken.</source>
        <translation>CLOSE_WAIT는 네트워크나 커널이 고장 났다는 뜻이다.</translation>
    </message>
    <message>
        <source>CLOSE_WAIT means that the ACK of the FIN could not be sent.</source>
        <translation>CLOSE_WAIT는 FIN에 대한 ACK를 보내지 못했다는 뜻이다.</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 times out into TIME_WAIT.</source>
        <translation>FIN_WAIT_2는 시간이 지나면 TIME_WAIT로 바뀐다.</translation>
    </message>
    <message>
        <source>tcp_fin_timeout sets the length of TIME_WAIT.</source>
        <translation>tcp_fin_timeout은 TIME_WAIT의 길이를 정한다.</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 always times out.</source>
        <translation>FIN_WAIT_2는 언제나 시간이 지나면 사라진다.</translation>
    </message>
    <message>
        <source>A close always takes four segments.</source>
        <translation>연결 종료에는 언제나 세그먼트가 네 개 필요하다.</translation>
    </message>
    <message>
        <source>Both ends wait 2MSL.</source>
        <translation>양쪽 모두 2MSL 동안 기다린다.</translation>
    </message>
    <message>
        <source>SYN_SENT for long means that nothing is listening.</source>
        <translation>SYN_SENT가 오래가면 LISTEN 소켓이 없다는 뜻이다.</translation>
    </message>
    <message>
        <source>A FIN ends the connection in both directions.</source>
        <translation>FIN은 연결을 양방향 모두 끝낸다.</translation>
    </message>
    <message>
        <source>close() always sends a FIN.</source>
        <translation>close()는 언제나 FIN을 보낸다.</translation>
    </message>
    <message>
        <source>kill -9 sends an RST, or nothing.</source>
        <translation>kill -9는 RST를 보내거나 아무것도 보내지 않는다.</translation>
    </message>
    <message>
        <source>TIME_WAIT uses up file descriptors, or is an error.</source>
        <translation>TIME_WAIT는 파일 디스크립터를 차지하거나, 오류이다.</translation>
    </message>
    <message>
        <source>Both ends become ESTABLISHED at the same time.</source>
        <translation>양쪽은 동시에 ESTABLISHED가 된다.</translation>
    </message>
    <message>
        <source>CLOSING means that an ACK was lost.</source>
        <translation>CLOSING은 ACK가 유실되었다는 뜻이다.</translation>
    </message>
    <message>
        <source>An active open goes through LISTEN.</source>
        <translation>능동 개방은 LISTEN을 거친다.</translation>
    </message>
    <message>
        <source>When FIN_WAIT_2 has timed out, the peer is told.</source>
        <translation>FIN_WAIT_2가 만료되면 상대에게 알려 준다.</translation>
    </message>
    <message>
        <source>The state %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>How %1 spells states</source>
        <translation>%1의 상태 표기</translation>
    </message>
    <message>
        <source>Timers: %1</source>
        <translation>타이머: %1</translation>
    </message>
    <message>
        <source>If that were so, ss on the %1 would show %2. The run shows: %3.</source>
        <translation>그렇다면 %1에서 ss에 %2라고 나왔을 것입니다. 실제 실행 결과: %3.</translation>
    </message>
    <message>
        <source>If that were so, a capture on the %1 would show: %2. It shows: %3.</source>
        <translation>그렇다면 %1에서 잡은 캡처에 다음이 보였을 것입니다: %2. 실제로 보이는 것: %3.</translation>
    </message>
    <message>
        <source>If that were so, ss -o on the %1 would show: %2. The run shows: %3.</source>
        <translation>그렇다면 %1에서 ss -o에 다음이 보였을 것입니다: %2. 실제 실행 결과: %3.</translation>
    </message>
    <message>
        <source>If that were so, the ladder would show %1. It shows %2.</source>
        <translation>그렇다면 시퀀스 다이어그램이 다음과 같았을 것입니다: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls listen().</source>
        <translation>%1 앱이 listen()을 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls connect().</source>
        <translation>%1 앱이 connect()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application sends %2 bytes.</source>
        <translation>%1 앱이 %2바이트를 보냅니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application reads.</source>
        <translation>%1 앱이 데이터를 읽습니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls shutdown(SHUT_WR).</source>
        <translation>%1 앱이 shutdown(SHUT_WR)을 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls close().</source>
        <translation>%1 앱이 close()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application sets SO_LINGER to 0 and calls close().</source>
        <translation>%1 앱이 SO_LINGER를 0으로 설정하고 close()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application hangs.</source>
        <translation>%1 앱이 멈춥니다.</translation>
    </message>
    <message>
        <source>The process on the %1 is killed with kill -9.</source>
        <translation>%1 프로세스를 kill -9로 강제 종료합니다.</translation>
    </message>
    <message>
        <source>The %1 loses power.</source>
        <translation>%1 전원이 꺼집니다.</translation>
    </message>
    <message>
        <source>The %1 boots.</source>
        <translation>%1 호스트가 부팅합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls bind().</source>
        <translation>%1 앱이 bind()를 호출합니다.</translation>
    </message>
    <message>
        <source>The network cable is plugged in.</source>
        <translation>네트워크 케이블을 꽂습니다.</translation>
    </message>
    <message>
        <source>The network cable is unplugged.</source>
        <translation>네트워크 케이블을 뽑습니다.</translation>
    </message>
    <message>
        <source>A connection is established.</source>
        <translation>연결이 맺어졌습니다.</translation>
    </message>
    <message>
        <source>Time passes: %1.</source>
        <translation>시간이 흐릅니다: %1.</translation>
    </message>
    <message>
        <source>As soon as the FIN reaches the %1:</source>
        <translation>FIN이 %1에 도착하자마자:</translation>
    </message>
    <message>
        <source>Both hosts: %1.</source>
        <translation>두 호스트: %1.</translation>
    </message>
    <message>
        <source>A segment takes %1.</source>
        <translation>편도 지연: %1.</translation>
    </message>
    <message>
        <source>tcp_fin_timeout is %1.</source>
        <translation>tcp_fin_timeout: %1.</translation>
    </message>
    <message>
        <source>The applications have asked for keepalive after %1.</source>
        <translation>앱이 keepalive를 켜 두었습니다(유휴 시간 %1).</translation>
    </message>
    <message>
        <source>The tools print:</source>
        <translation>도구가 출력한 내용:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>이제:</translation>
    </message>
    <message>
        <source>(no line)</source>
        <translation>(줄 없음)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What state is the %1 in then?</source>
        <translation>그때 %1의 상태는 무엇일까요?</translation>
    </message>
    <message>
        <source>On which host is there a socket in %1 then?</source>
        <translation>그때 %1인 소켓은 어느 호스트에 있을까요?</translation>
    </message>
    <message>
        <source>What is the first segment that the %1 sends from now on?</source>
        <translation>지금부터 %1에서 가장 먼저 보내는 세그먼트는 무엇일까요?</translation>
    </message>
    <message>
        <source>What does the line of the %1 say?</source>
        <translation>%1 쪽 줄은 무엇을 말해 줄까요?</translation>
    </message>
    <message>
        <source>What would bring the %1 out of %2?</source>
        <translation>무엇이 %1의 %2 상태를 끝낼 수 있을까요?</translation>
    </message>
    <message>
        <source>Why is the %1 in %2?</source>
        <translation>%1의 상태가 %2인 까닭은 무엇일까요?</translation>
    </message>
    <message>
        <source>Which timer runs on the %1 then?</source>
        <translation>그때 %1에서 동작 중인 타이머는 무엇일까요?</translation>
    </message>
    <message>
        <source>Which states does the %1 go through from now on?</source>
        <translation>지금부터 %1의 상태는 어떤 순서로 바뀔까요?</translation>
    </message>
    <message>
        <source>For how long is the %1 in %2?</source>
        <translation>%1의 %2 상태는 얼마나 지속될까요?</translation>
    </message>
    <message>
        <source>How many segments cross the network from now on?</source>
        <translation>지금부터 네트워크를 지나는 세그먼트는 몇 개일까요?</translation>
    </message>
    <message>
        <source>The client called connect() %1 ago. What cannot be the reason for %2?</source>
        <translation>클라이언트가 connect()를 호출한 지 %1 지났습니다. %2의 원인일 수 없는 것은 무엇일까요?</translation>
    </message>
    <message>
        <source>How many file descriptors of the %1&apos;s application belong to that connection then?</source>
        <translation>그때 이 연결에 딸린 %1 앱의 파일 디스크립터는 몇 개일까요?</translation>
    </message>
    <message>
        <source>Which end is the first to be ESTABLISHED?</source>
        <translation>어느 쪽이 먼저 ESTABLISHED가 될까요?</translation>
    </message>
    <message>
        <source>What is the %1&apos;s application told from now on?</source>
        <translation>지금부터 %1 앱은 무엇을 통지받을까요?</translation>
    </message>
    <message>
        <source>What does %1 on the %2 print then as the state?</source>
        <translation>그때 %2에서 %1 명령은 상태를 어떻게 출력할까요?</translation>
    </message>
    <message>
        <source>What brought the %1 from %2 to %3?</source>
        <translation>무엇 때문에 %1의 상태가 바뀌었을까요(%2 → %3)?</translation>
    </message>
    <message>
        <source>its own application: close()</source>
        <translation>자신의 앱: close()</translation>
    </message>
    <message>
        <source>the network: unplug the cable and plug it in again</source>
        <translation>네트워크: 케이블을 뽑았다가 다시 꽂기</translation>
    </message>
    <message>
        <source>the other host: another FIN</source>
        <translation>상대 호스트: FIN을 한 번 더 보내기</translation>
    </message>
    <message>
        <source>time: one more hour</source>
        <translation>시간: 한 시간 더 기다리기</translation>
    </message>
    <message>
        <source>nothing listens on that port</source>
        <translation>그 포트에 LISTEN 소켓이 없음</translation>
    </message>
    <message>
        <source>the SYN is lost on the way</source>
        <translation>SYN이 도중에 유실됨</translation>
    </message>
    <message>
        <source>the answer is lost on the way</source>
        <translation>응답이 도중에 유실됨</translation>
    </message>
    <message>
        <source>the server is switched off</source>
        <translation>서버의 전원이 꺼져 있음</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>아무것도 없음</translation>
    </message>
    <message>
        <source>that the connection was reset</source>
        <translation>연결이 재설정(reset)됨</translation>
    </message>
    <message>
        <source>that the connection timed out</source>
        <translation>연결 타임아웃</translation>
    </message>
    <message>
        <source>both closed at the same time, and the FINs crossed</source>
        <translation>양쪽이 동시에 연결을 닫아 FIN이 서로 엇갈림</translation>
    </message>
    <message>
        <source>the client closed first</source>
        <translation>클라이언트가 먼저 연결을 닫음</translation>
    </message>
    <message>
        <source>the server closed first</source>
        <translation>서버가 먼저 연결을 닫음</translation>
    </message>
    <message>
        <source>its own application has not called close()</source>
        <translation>자신의 앱이 close()를 호출하지 않음</translation>
    </message>
    <message>
        <source>a segment has been lost on the way</source>
        <translation>세그먼트가 도중에 유실됨</translation>
    </message>
    <message>
        <source>its kernel has not acknowledged the FIN</source>
        <translation>자신의 커널이 FIN에 ACK를 보내지 않음</translation>
    </message>
    <message>
        <source>the %1&apos;s application has not called close()</source>
        <translation>%1 앱이 close()를 호출하지 않음</translation>
    </message>
    <message>
        <source>something is wrong: in a day the line will still be there</source>
        <translation>이상이 있음: 하루가 지나도 이 줄은 그대로 남음</translation>
    </message>
    <message>
        <source>a FIN that arrived</source>
        <translation>도착한 FIN</translation>
    </message>
    <message>
        <source>the ACK of its own FIN</source>
        <translation>자신의 FIN에 대한 ACK</translation>
    </message>
    <message>
        <source>a call of its own application</source>
        <translation>자신의 앱이 한 호출</translation>
    </message>
    <message>
        <source>a timer that ran out</source>
        <translation>만료된 타이머</translation>
    </message>
    <message>
        <source>on the client only</source>
        <translation>클라이언트에만</translation>
    </message>
    <message>
        <source>on the server only</source>
        <translation>서버에만</translation>
    </message>
    <message>
        <source>on both</source>
        <translation>양쪽 모두</translation>
    </message>
    <message>
        <source>on neither</source>
        <translation>어느 쪽에도 없음</translation>
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
        <source>neither: both at the same moment</source>
        <translation>둘 다 같은 순간에</translation>
    </message>
    <message>
        <source>no line at all</source>
        <translation>줄이 아예 없음</translation>
    </message>
    <message>
        <source>Nothing listens on the server.</source>
        <translation>서버에 LISTEN 소켓이 없습니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application sets an option of its socket.</source>
        <translation>%1 앱이 소켓 옵션을 설정합니다.</translation>
    </message>
    <message>
        <source>The run was played to find out. You predicted: %1. It shows: %2.</source>
        <translation>실제로 실행해 확인했습니다. 고른 답: %1. 실행 결과: %2.</translation>
    </message>
    <message>
        <source>The %1&apos;s application resumes.</source>
        <translation>%1 앱이 다시 동작합니다.</translation>
    </message>
    <message>
        <source>that the user timeout has expired</source>
        <translation>사용자 타임아웃 만료</translation>
    </message>
    <message>
        <source>If that were so, ss would show %1: %2. It shows it: %3.</source>
        <translation>그렇다면 ss에서 %1 상태인 곳: %2. 실제: %3.</translation>
    </message>
    <message>
        <source>If that were so, a capture would show: %1. It shows: %2.</source>
        <translation>그렇다면 캡처에 보이는 것: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>If that were so, the ladder would show as the first to be ESTABLISHED: %1. It shows: %2.</source>
        <translation>그렇다면 시퀀스 다이어그램에서 먼저 ESTABLISHED가 되는 쪽: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>If that were so, ss would show %1 for: %2. It shows it for: %3.</source>
        <translation>그렇다면 ss에 %1 상태가 보이는 시간: %2. 실제: %3.</translation>
    </message>
    <message>
        <source>If that were so, /proc/PID/fd would show of the connection: %1. It shows: %2.</source>
        <translation>그렇다면 /proc/PID/fd에 보이는 이 연결의 디스크립터: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>If that were so, the application would be told: %1. It is told: %2.</source>
        <translation>그렇다면 앱이 통보받는 것: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>If that were so, the tool would print: %1. It prints: %2.</source>
        <translation>그렇다면 도구의 출력: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>If that were so, the log would show before the change: %1. It shows: %2.</source>
        <translation>그렇다면 전이 바로 앞의 기록: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>It was tried in a copy of the run: “%1”. The %2 is in %3 afterwards, too. What ends it is: %4.</source>
        <translation>실행의 사본에서 해 보았습니다: “%1”. 그 뒤에도 %2는 %3 상태입니다. 끝내는 것: %4.</translation>
    </message>
    <message>
        <source>It was tried in a copy of the run: “%1”. The %2 stays in %3 then, too, so it can be the reason. What cannot: %4.</source>
        <translation>실행의 사본에서 해 보았습니다: “%1”. 이때도 %2는 %3 상태에 머무르므로 원인일 수 있습니다. 원인이 될 수 없는 것: %4.</translation>
    </message>
    <message>
        <source>If that were so, the line would be there a day later. The run was played on to that day: it is gone.</source>
        <translation>그렇다면 하루 뒤에도 그 줄이 있어야 합니다. 하루 뒤까지 실행해 보니 없어졌습니다.</translation>
    </message>
    <message>
        <source>If that were so, a capture would show a segment that was sent again. None was lost in the run. It shows: %1.</source>
        <translation>그렇다면 캡처에 재전송된 세그먼트가 보여야 합니다. 실행에서는 유실된 것이 없습니다. 실제: %1.</translation>
    </message>
    <message>
        <source>If that were so, a capture would show no ACK of the FIN. There is one in the run. It shows: %1.</source>
        <translation>그렇다면 캡처에 FIN에 대한 ACK가 없어야 합니다. 실행에는 있습니다. 실제: %1.</translation>
    </message>
    <message>
        <source>If that were so, there would be no close() of the %1&apos;s application. There is one in the run. It shows: %2.</source>
        <translation>그렇다면 %1 앱의 close()가 없어야 합니다. 실행에는 있습니다. 실제: %2.</translation>
    </message>
    <message>
        <source>The network will drop the next segment from the %1.</source>
        <translation>네트워크가 %1의 다음 세그먼트를 버리게 됩니다.</translation>
    </message>
    <message>
        <source>If that were so, a capture would contain this many segments: %1. It contains: %2.</source>
        <translation>그렇다면 캡처에 있을 세그먼트 수: %1. 실제: %2.</translation>
    </message>
    <message>
        <source>the retransmission timer (RTO or TLP)</source>
        <translation>재전송 타이머(RTO 또는 TLP)</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
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
        <source>Clock and actions</source>
        <translation>시계와 동작</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>강의</translation>
    </message>
    <message>
        <source>In the search: next, previous, open</source>
        <translation>검색에서: 다음, 이전, 열기</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>답 고르기</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>아직 모르겠어요</translation>
    </message>
    <message>
        <source>Lock the answer</source>
        <translation>답 확정</translation>
    </message>
    <message>
        <source>Show the step without an answer</source>
        <translation>답하지 않고 단계 보기</translation>
    </message>
    <message>
        <source>State diagram (Tab goes in)</source>
        <translation>상태도(Tab으로 들어가기)</translation>
    </message>
    <message>
        <source>From state to state</source>
        <translation>상태에서 상태로 이동</translation>
    </message>
    <message>
        <source>From arrow to arrow</source>
        <translation>화살표에서 화살표로 이동</translation>
    </message>
    <message>
        <source>The card of the state or arrow</source>
        <translation>상태나 화살표의 설명 카드</translation>
    </message>
    <message>
        <source>Enlarge, shrink, fit</source>
        <translation>확대, 축소, 맞춤</translation>
    </message>
    <message>
        <source>Leave the diagram</source>
        <translation>상태도에서 나오기</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>시퀀스 다이어그램</translation>
    </message>
    <message>
        <source>Next and previous segment</source>
        <translation>다음과 이전 세그먼트</translation>
    </message>
    <message>
        <source>Selected segment in flight: drop, delay, duplicate</source>
        <translation>선택한 전송 중 세그먼트: 버리기, 지연, 복제</translation>
    </message>
    <message>
        <source>Scroll, once it has the focus</source>
        <translation>초점이 있을 때 스크롤</translation>
    </message>
    <message>
        <source>Stretch time</source>
        <translation>시간 축 늘리기</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Enlarge what is under the mouse</source>
        <translation>마우스 아래에 있는 것 확대</translation>
    </message>
    <message>
        <source>Copy and share</source>
        <translation>복사와 공유</translation>
    </message>
    <message>
        <source>Lecture and help</source>
        <translation>수업과 도움말</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Jump to that step</source>
        <translation>그 단계로 이동</translation>
    </message>
    <message>
        <source>Ask the class</source>
        <translation>학생들에게 질문</translation>
    </message>
    <message>
        <source>Ask what comes next</source>
        <translation>다음에 일어날 일 묻기</translation>
    </message>
    <message>
        <source>Choose, not sure yet</source>
        <translation>고르기, 아직 모름</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>정답 보기</translation>
    </message>
    <message>
        <source>Count down for a show of hands</source>
        <translation>손들기 카운트다운</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>화면에 보이는 것</translation>
    </message>
    <message>
        <source>Black out the screen, except the caption</source>
        <translation>자막만 남기고 화면 끄기</translation>
    </message>
    <message>
        <source>Show diagram and ladder, diagram only, ladder only</source>
        <translation>상태도와 시퀀스 다이어그램, 상태도만, 시퀀스 다이어그램만</translation>
    </message>
    <message>
        <source>Hide the caption, then the ladder</source>
        <translation>자막을 숨기고, 다음에 시퀀스 다이어그램을 숨깁니다</translation>
    </message>
    <message>
        <source>Spotlight: client, server, segment, timer</source>
        <translation>스포트라이트: 클라이언트, 서버, 세그먼트, 타이머</translation>
    </message>
    <message>
        <source>Larger, smaller, normal type</source>
        <translation>글자 크게, 작게, 보통</translation>
    </message>
    <message>
        <source>Light or dark, the other language</source>
        <translation>밝게 또는 어둡게, 다른 언어</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Speaker notes in a separate window</source>
        <translation>발표자 노트를 별도 창에 띄우기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>이 단축키 목록</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>왜</translation>
    </message>
    <message>
        <source>From link to link of the chain</source>
        <translation>원인에서 원인으로 이동</translation>
    </message>
    <message>
        <source>Go to the moment of a link</source>
        <translation>그 원인의 시점으로 이동</translation>
    </message>
    <message>
        <source>Close the chain</source>
        <translation>원인 목록 닫기</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 set: expires at %2</source>
        <translation>%1 시작: %2에 만료</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 중지</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 만료</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>파일이 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>파일이 너무 깁니다</translation>
    </message>
    <message>
        <source>the file holds a single value</source>
        <translation>파일에 값이 하나만 있습니다</translation>
    </message>
    <message>
        <source>unexpected octet 0x%1</source>
        <translation>예상하지 못한 바이트 0x%1</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>예상하지 못한 %1</translation>
    </message>
    <message>
        <source>the %1 begun at %2:%3 is not closed</source>
        <translation>%2:%3에서 시작한 %1의 닫는 괄호가 없습니다</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>중첩이 너무 깊습니다</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>쉼표가 없습니다</translation>
    </message>
    <message>
        <source>nothing follows the comma</source>
        <translation>쉼표 뒤에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>bad number</source>
        <translation>잘못된 숫자</translation>
    </message>
    <message>
        <source>the text is not closed</source>
        <translation>닫는 따옴표가 없습니다</translation>
    </message>
    <message>
        <source>a control character in text</source>
        <translation>텍스트 안의 제어 문자</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>잘못된 이스케이프</translation>
    </message>
    <message>
        <source>too many faults</source>
        <translation>오류가 너무 많습니다</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>unknown member %1</source>
        <translation>알 수 없는 항목 %1</translation>
    </message>
    <message>
        <source>member %1 is given twice</source>
        <translation>항목 %1 중복</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 중복</translation>
    </message>
    <message>
        <source>%1 holds a control character</source>
        <translation>%1에 제어 문자가 있습니다</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1: 정수가 아닙니다</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1에 값이 없습니다</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: 비어 있습니다</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation>%2의 %1번째 값</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>알 수 없는 형식 %1</translation>
    </message>
    <message>
        <source>unknown setting %1</source>
        <translation>알 수 없는 설정 %1</translation>
    </message>
    <message>
        <source>unknown profile %1</source>
        <translation>알 수 없는 프로필 %1</translation>
    </message>
    <message>
        <source>unknown signal %1</source>
        <translation>알 수 없는 알림 %1</translation>
    </message>
    <message>
        <source>unknown variable %1</source>
        <translation>알 수 없는 변수 %1</translation>
    </message>
    <message>
        <source>unknown host %1</source>
        <translation>알 수 없는 호스트 %1</translation>
    </message>
    <message>
        <source>unknown state %1</source>
        <translation>알 수 없는 상태 %1</translation>
    </message>
    <message>
        <source>unknown control bit %1</source>
        <translation>알 수 없는 제어 비트 %1</translation>
    </message>
    <message>
        <source>unknown word %1</source>
        <translation>알 수 없는 단어 %1</translation>
    </message>
    <message>
        <source>unknown %1 &quot;%2&quot;</source>
        <translation>알 수 없는 %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>bad id %1</source>
        <translation>잘못된 id %1</translation>
    </message>
    <message>
        <source>bad duration %1</source>
        <translation>잘못된 시간 %1</translation>
    </message>
    <message>
        <source>bad value %1 for %2</source>
        <translation>%2의 잘못된 값 %1</translation>
    </message>
    <message>
        <source>bad %1 &quot;%2&quot;</source>
        <translation>잘못된 %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is below rto_min or rto_initial</source>
        <translation>%1: rto_min이나 rto_initial보다 작습니다</translation>
    </message>
    <message>
        <source>there are no steps</source>
        <translation>단계가 없습니다</translation>
    </message>
    <message>
        <source>there is no step %1</source>
        <translation>%1단계가 없습니다</translation>
    </message>
    <message>
        <source>too many steps</source>
        <translation>단계가 너무 많습니다</translation>
    </message>
    <message>
        <source>too many terms</source>
        <translation>항이 너무 많습니다</translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation>항이 없습니다</translation>
    </message>
    <message>
        <source>there is no wrong answer</source>
        <translation>오답이 없습니다</translation>
    </message>
    <message>
        <source>too many wrong answers</source>
        <translation>오답이 너무 많습니다</translation>
    </message>
    <message>
        <source>this answer is there already</source>
        <translation>이미 있는 답입니다</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>혹시 %1인가요?</translation>
    </message>
    <message>
        <source>expected a scenario {…}</source>
        <translation>시나리오 {…}가 필요합니다</translation>
    </message>
    <message>
        <source>expected the end of the file</source>
        <translation>파일이 여기서 끝나야 합니다</translation>
    </message>
    <message>
        <source>expected at most 1 MiB</source>
        <translation>1 MiB까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected at most 100 levels</source>
        <translation>100단계까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; between two values</source>
        <translation>두 값 사이에 &quot;,&quot;가 필요합니다</translation>
    </message>
    <message>
        <source>expected another value, or no comma</source>
        <translation>값을 더 쓰거나 쉼표를 지우세요</translation>
    </message>
    <message>
        <source>expected a number such as 60 or 0.5</source>
        <translation>60이나 0.5 같은 숫자를 쓰세요</translation>
    </message>
    <message>
        <source>expected an object, a list, text in quotation marks, a number, true, false or null</source>
        <translation>객체, 목록, 따옴표로 묶은 텍스트, 숫자, true, false, null 중 하나를 쓰세요</translation>
    </message>
    <message>
        <source>expected a quotation mark on the same line</source>
        <translation>같은 줄에 닫는 따옴표를 쓰세요</translation>
    </message>
    <message>
        <source>expected an escape such as \t</source>
        <translation>\t 같은 이스케이프를 쓰세요</translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation>UTF-8 텍스트를 쓰세요</translation>
    </message>
    <message>
        <source>expected \n, \&quot;, \\, \u00e9 or the like</source>
        <translation>\n, \&quot;, \\, \u00e9처럼 쓰세요</translation>
    </message>
    <message>
        <source>the rest is shown when these are mended</source>
        <translation>이 오류들을 고치면 나머지가 표시됩니다</translation>
    </message>
    <message>
        <source>expected it once</source>
        <translation>한 번만 쓰세요</translation>
    </message>
    <message>
        <source>expected characters that can be seen</source>
        <translation>눈에 보이는 문자만 쓰세요</translation>
    </message>
    <message>
        <source>expected text, or an object with a member per language</source>
        <translation>텍스트, 또는 언어별 항목이 있는 객체를 쓰세요</translation>
    </message>
    <message>
        <source>expected something to read</source>
        <translation>읽을 내용을 쓰세요</translation>
    </message>
    <message>
        <source>expected a list of one to three wrong answers</source>
        <translation>오답을 하나에서 셋까지 목록으로 쓰세요</translation>
    </message>
    <message>
        <source>expected one to three</source>
        <translation>하나에서 셋까지 쓰세요</translation>
    </message>
    <message>
        <source>expected at most three</source>
        <translation>셋까지 쓰세요</translation>
    </message>
    <message>
        <source>expected answers that differ in every language</source>
        <translation>언어마다 서로 다른 답을 쓰세요</translation>
    </message>
    <message>
        <source>expected at least one</source>
        <translation>적어도 하나를 쓰세요</translation>
    </message>
    <message>
        <source>expected neither of them above it</source>
        <translation>둘 다 이 값을 넘지 않아야 합니다</translation>
    </message>
    <message>
        <source>expected nothing more</source>
        <translation>여기서 끝나야 합니다</translation>
    </message>
    <message>
        <source>expected JSON as of RFC 8259</source>
        <translation>RFC 8259에 맞는 JSON을 쓰세요</translation>
    </message>
    <message>
        <source>expected a scenario file</source>
        <translation>시나리오 파일을 지정하세요</translation>
    </message>
    <message>
        <source>expected one such as &quot;SYN,ACK&quot;, or &quot;NONE&quot;</source>
        <translation>&quot;SYN,ACK&quot;처럼 쓰거나 &quot;NONE&quot;이라고 쓰세요</translation>
    </message>
    <message>
        <source>expected NONE alone</source>
        <translation>NONE만 쓰세요</translation>
    </message>
    <message>
        <source>expected a number with us, ms, s, min or h, such as &quot;1.5s&quot;, at most 100 days</source>
        <translation>&quot;1.5s&quot;처럼 숫자에 us, ms, s, min, h를 붙이세요. 100일까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected a number or one of %1</source>
        <translation>숫자 또는 다음 중 하나: %1</translation>
    </message>
    <message>
        <source>expected 0 to %1</source>
        <translation>0부터 %1까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected at most %1</source>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>쓸 수 있는 값: %1</translation>
    </message>
    <message>
        <source>a duration such as &quot;30s&quot; (us, ms, s, min or h, at most 100 days)</source>
        <translation>&quot;30s&quot; 같은 시간(us, ms, s, min, h. 100일까지)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1부터 %2까지의 정수</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>client is %1, expected %2</source>
        <translation>클라이언트의 상태는 %1. 기대한 상태: %2</translation>
    </message>
    <message>
        <source>server is %1, expected %2</source>
        <translation>서버의 상태는 %1. 기대한 상태: %2</translation>
    </message>
    <message>
        <source>segment %1 is missing, expected %2</source>
        <translation>%1번 세그먼트 없음. 기대한 것: %2</translation>
    </message>
    <message>
        <source>segment %1 is %2, expected no more</source>
        <translation>%1번 세그먼트는 %2. 기대한 것: 더 없음</translation>
    </message>
    <message>
        <source>segment %1 is %2, expected %3</source>
        <translation>%1번 세그먼트는 %2. 기대한 것: %3</translation>
    </message>
    <message>
        <source>users were told: %1; expected: %2</source>
        <translation>앱이 받은 알림: %1. 기대한 것: %2</translation>
    </message>
    <message>
        <source>the step took %1, expected at most %2</source>
        <translation>단계에 걸린 시간: %1. 기대한 시간: %2 이내</translation>
    </message>
    <message>
        <source>the run has more than 1,000,000 events</source>
        <translation>이벤트가 1,000,000개를 넘습니다</translation>
    </message>
    <message>
        <source>the run lasts more than 100 simulated days</source>
        <translation>시뮬레이션 시간으로 100일을 넘습니다</translation>
    </message>
    <message>
        <source>client did not become %1: nothing more will happen</source>
        <translation>더 일어날 일이 없어 클라이언트가 %1 상태에 이르지 않습니다</translation>
    </message>
    <message>
        <source>server did not become %1: nothing more will happen</source>
        <translation>더 일어날 일이 없어 서버가 %1 상태에 이르지 않습니다</translation>
    </message>
    <message>
        <source>client did not become %1 within 24 simulated hours</source>
        <translation>시뮬레이션 시간으로 24시간 안에 클라이언트가 %1 상태가 되지 않습니다</translation>
    </message>
    <message>
        <source>server did not become %1 within 24 simulated hours</source>
        <translation>시뮬레이션 시간으로 24시간 안에 서버가 %1 상태가 되지 않습니다</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1의 값: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>call</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>number of octets</source>
        <translation>바이트 수</translation>
    </message>
    <message>
        <source>number of segments</source>
        <translation>세그먼트 수</translation>
    </message>
    <message>
        <source>number of the connection</source>
        <translation>연결 번호</translation>
    </message>
    <message>
        <source>port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>list of control bits</source>
        <translation>제어 비트 목록</translation>
    </message>
    <message>
        <source>too many points</source>
        <translation>점수가 너무 많습니다</translation>
    </message>
    <message>
        <source>there are no criteria</source>
        <translation>채점 기준이 없습니다</translation>
    </message>
    <message>
        <source>no host is named</source>
        <translation>호스트 이름이 없습니다</translation>
    </message>
    <message>
        <source>no action begins with %1</source>
        <translation>%1(으)로 시작하는 동작은 없습니다</translation>
    </message>
    <message>
        <source>%1 demands in one criterion</source>
        <translation>채점 기준 하나에 요구가 %1개입니다</translation>
    </message>
    <message>
        <source>expected an assignment</source>
        <translation>과제 파일이어야 합니다</translation>
    </message>
    <message>
        <source>expected an assignment {…}</source>
        <translation>과제 {…}여야 합니다</translation>
    </message>
    <message>
        <source>expected &quot;client&quot;, &quot;server&quot; or both</source>
        <translation>&quot;client&quot;, &quot;server&quot; 또는 둘 다여야 합니다</translation>
    </message>
    <message>
        <source>expected &quot;host&quot;, &quot;state&quot; and &quot;least&quot;</source>
        <translation>&quot;host&quot;, &quot;state&quot;, &quot;least&quot;가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected what the points are given for</source>
        <translation>무엇에 점수를 주는지 적어야 합니다</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>%1 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected one as in the settings</source>
        <translation>설정에서와 같은 값이 필요합니다</translation>
    </message>
    <message>
        <source>option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>half</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>this line is no record</source>
        <translation>이 줄은 기록이 아닙니다</translation>
    </message>
    <message>
        <source>bad value for %1</source>
        <translation>%1의 값이 잘못되었습니다</translation>
    </message>
    <message>
        <source>the line has %1 cells</source>
        <translation>이 줄의 칸 수: %1</translation>
    </message>
    <message>
        <source>the line of heads is missing</source>
        <translation>제목 줄이 없습니다</translation>
    </message>
    <message>
        <source>expected a record {…} on a line of its own</source>
        <translation>기록 {…} 하나가 한 줄에 있어야 합니다</translation>
    </message>
    <message>
        <source>expected a time such as &quot;2026-03-02T10:00:00Z&quot;</source>
        <translation>&quot;2026-03-02T10:00:00Z&quot; 같은 시각이어야 합니다</translation>
    </message>
    <message>
        <source>expected the id of a lesson</source>
        <translation>강의 id가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected a list of skills</source>
        <translation>기능의 목록이어야 합니다</translation>
    </message>
    <message>
        <source>expected the id of an item</source>
        <translation>문항 id가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected a skill</source>
        <translation>기능이 있어야 합니다</translation>
    </message>
    <message>
        <source>expected &quot;sure&quot;, &quot;think so&quot; or &quot;guessing&quot;</source>
        <translation>&quot;sure&quot;, &quot;think so&quot;, &quot;guessing&quot; 가운데 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true 또는 false여야 합니다</translation>
    </message>
    <message>
        <source>expected a number from 1 to 18</source>
        <translation>1부터 18까지의 수여야 합니다</translation>
    </message>
    <message>
        <source>expected %1: learner, when, form, and an answer to each item</source>
        <translation>%1칸이어야 합니다: learner, when, form과 문항마다 답 하나</translation>
    </message>
    <message>
        <source>expected who answered, or a number</source>
        <translation>누구의 답인지, 또는 번호가 있어야 합니다</translation>
    </message>
    <message>
        <source>expected &quot;before&quot; or &quot;after&quot;</source>
        <translation>&quot;before&quot; 또는 &quot;after&quot;여야 합니다</translation>
    </message>
    <message>
        <source>expected &quot;A&quot; or &quot;B&quot;</source>
        <translation>&quot;A&quot; 또는 &quot;B&quot;여야 합니다</translation>
    </message>
    <message>
        <source>expected A to C, or nothing</source>
        <translation>A부터 C까지이거나 비어 있어야 합니다</translation>
    </message>
    <message>
        <source>expected A to D, or nothing</source>
        <translation>A부터 D까지이거나 비어 있어야 합니다</translation>
    </message>
    <message>
        <source>expected learner,when,form,1,2 …</source>
        <translation>필요한 것: learner,when,form,1,2 …</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>item %1 of %2 is %3</source>
        <translation>%2의 %1번째 값: %3</translation>
    </message>
    <message>
        <source>a port cannot be named here</source>
        <translation>여기에는 포트를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>one result for %1 calls</source>
        <translation>호출 %1개에 결과가 하나뿐입니다</translation>
    </message>
    <message>
        <source>%1 is no setting of one host</source>
        <translation>%1: 호스트별로 바꿀 수 있는 설정이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is no language tag</source>
        <translation>%1: 언어 태그가 아닙니다</translation>
    </message>
    <message>
        <source>expected it without %1</source>
        <translation>%1 없이 쓰세요</translation>
    </message>
    <message>
        <source>expected a list with a result for each call of the step</source>
        <translation>단계의 호출마다 결과가 하나씩 있는 목록을 쓰세요</translation>
    </message>
    <message>
        <source>expected part of a line, or a list of them</source>
        <translation>출력 줄의 일부, 또는 그 목록을 쓰세요</translation>
    </message>
    <message>
        <source>expected a host, or a connection such as %1</source>
        <translation>호스트, 또는 %1 같은 연결을 쓰세요</translation>
    </message>
    <message>
        <source>expected one such as %1, or two: %2</source>
        <translation>%1 같은 값 하나, 또는 %2 같은 범위를 쓰세요</translation>
    </message>
    <message>
        <source>expected one such as %1, %2 or %3</source>
        <translation>%1, %2, %3 같은 값을 쓰세요</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits and hyphens, at most 64</source>
        <translation>소문자, 숫자, 하이픈으로 64자까지 쓰세요</translation>
    </message>
    <message>
        <source>a duration such as %1</source>
        <translation>%1 같은 시간</translation>
    </message>
    <message>
        <source>text such as %1</source>
        <translation>%1 같은 텍스트</translation>
    </message>
    <message>
        <source>a probability from 0 to 1, such as %1</source>
        <translation>%1처럼 0에서 1 사이의 확률</translation>
    </message>
    <message>
        <source>text, a number, true or false</source>
        <translation>텍스트, 숫자, true, false</translation>
    </message>
    <message>
        <source>an action or a list of actions</source>
        <translation>동작 또는 동작의 목록</translation>
    </message>
    <message>
        <source>a state or null</source>
        <translation>상태 또는 null</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>the name of a profile</source>
        <translation>프로필 이름</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>이름 목록</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>단계 목록</translation>
    </message>
    <message>
        <source>a list of segments</source>
        <translation>세그먼트 목록</translation>
    </message>
    <message>
        <source>a list of criteria</source>
        <translation>기준 목록</translation>
    </message>
    <message>
        <source>a list of wrong answers</source>
        <translation>오답 목록</translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>시간이 없습니다</translation>
    </message>
    <message>
        <source>expected &quot;next&quot;, &quot;quiet&quot;, &quot;until …&quot; or a duration</source>
        <translation>&quot;next&quot;, &quot;quiet&quot;, &quot;until …&quot; 또는 시간을 쓰세요</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>링크: %1</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>너무 깁니다</translation>
    </message>
    <message>
        <source>%1 is no link</source>
        <translation>%1: 링크가 아닙니다</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>알 수 없는 매개변수 %1</translation>
    </message>
    <message>
        <source>there is no lesson %1</source>
        <translation>%1 강의가 없습니다</translation>
    </message>
    <message>
        <source>the scenario in it is damaged</source>
        <translation>안에 든 시나리오가 손상되었습니다</translation>
    </message>
    <message>
        <source>two scenarios</source>
        <translation>시나리오가 둘입니다</translation>
    </message>
    <message>
        <source>a step without a lesson</source>
        <translation>강의 없이 단계만 있습니다</translation>
    </message>
    <message>
        <source>settings without a lesson</source>
        <translation>강의 없이 설정만 있습니다</translation>
    </message>
    <message>
        <source>expected at most %1 characters</source>
        <translation>%1자까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected an address with ?lesson=…</source>
        <translation>이런 주소를 쓰세요: ?lesson=…</translation>
    </message>
    <message>
        <source>expected an id of tcp-state-lab-cli list</source>
        <translation>tcp-state-lab-cli list에 나오는 id를 쓰세요</translation>
    </message>
    <message>
        <source>expected a language tag such as &quot;en&quot; or &quot;ko&quot;</source>
        <translation>&quot;en&quot;, &quot;ko&quot; 같은 언어 태그를 쓰세요</translation>
    </message>
    <message>
        <source>expected KEY:VALUE, such as msl:5s</source>
        <translation>msl:5s처럼 KEY:VALUE로 쓰세요</translation>
    </message>
    <message>
        <source>expected the whole link</source>
        <translation>링크 전체를 쓰세요</translation>
    </message>
    <message>
        <source>expected &quot;lesson&quot; or &quot;own&quot;</source>
        <translation>&quot;lesson&quot; 또는 &quot;own&quot;을 쓰세요</translation>
    </message>
    <message>
        <source>there are no answers</source>
        <translation>답안이 없습니다</translation>
    </message>
    <message>
        <source>there is no .json file in this folder</source>
        <translation>이 폴더에 .json 파일이 없습니다</translation>
    </message>
    <message>
        <source>expected a journal</source>
        <translation>학습 기록이 필요합니다</translation>
    </message>
    <message>
        <source>expected a saved play</source>
        <translation>저장한 실습이 필요합니다</translation>
    </message>
    <message>
        <source>expected a line for each sheet</source>
        <translation>답안마다 한 줄이 필요합니다</translation>
    </message>
    <message>
        <source>there is no crowd scenario %1</source>
        <translation>%1 대량 연결 사례가 없습니다</translation>
    </message>
    <message>
        <source>%1: unknown setting %2</source>
        <translation>%1: 알 수 없는 설정 %2</translation>
    </message>
    <message>
        <source>%1: bad value %2</source>
        <translation>%1: 잘못된 값 %2</translation>
    </message>
    <message>
        <source>expected perhaps %1</source>
        <translation>혹시 %1인가요?</translation>
    </message>
    <message>
        <source>expected a key of crowds or of TCP</source>
        <translation>대량 연결이나 TCP의 설정 이름을 쓰세요</translation>
    </message>
    <message>
        <source>missing member %1</source>
        <translation>항목 %1 없음</translation>
    </message>
    <message>
        <source>bad member %1</source>
        <translation>잘못된 항목 %1</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>이벤트가 없습니다</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>객체가 아닙니다</translation>
    </message>
    <message>
        <source>larger than 256 MiB</source>
        <translation>256 MiB보다 큽니다</translation>
    </message>
    <message>
        <source>cannot read it: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>expected a trace: JSON Lines, one event each</source>
        <translation>한 줄에 이벤트가 하나씩 있는 트레이스(JSON Lines)를 쓰세요</translation>
    </message>
    <message>
        <source>expected a trace</source>
        <translation>트레이스 파일을 지정하세요</translation>
    </message>
    <message>
        <source>expected one JSON object a line</source>
        <translation>한 줄에 JSON 객체를 하나씩 쓰세요</translation>
    </message>
    <message>
        <source>expected JSON</source>
        <translation>JSON으로 쓰세요</translation>
    </message>
    <message>
        <source>expected a word of the trace (reference: trace)</source>
        <translation>트레이스에서 쓰는 단어를 쓰세요(레퍼런스의 트레이스 참고)</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>텍스트를 쓰세요</translation>
    </message>
</context>
<context>
    <name>NarratorWords</name>
    <message>
        <source>The %1&apos;s application calls listen().</source>
        <translation>%1 앱이 listen()을 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls connect().</source>
        <translation>%1 앱이 connect()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls bind().</source>
        <translation>%1의 앱이 bind()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls send().</source>
        <translation>%1 앱이 send()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls recv().</source>
        <translation>%1 앱이 recv()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls shutdown() and keeps the socket.</source>
        <translation>%1 앱이 shutdown()을 호출하고 소켓은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls close().</source>
        <translation>%1 앱이 close()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application aborts the connection.</source>
        <translation>%1 앱이 ABORT를 호출해 연결을 강제로 끊습니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application hangs; its kernel works as before.</source>
        <translation>%1 앱이 멈춥니다. 커널은 그대로 동작합니다.</translation>
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
        <source>The %1&apos;s kernel sends a segment: %2.</source>
        <translation>%1 커널이 %2 세그먼트를 보냅니다.</translation>
    </message>
    <message>
        <source>A segment arrives at the %1: %2.</source>
        <translation>%1에 %2 세그먼트가 도착합니다.</translation>
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
        <source>The %1&apos;s application learns that its FIN was acknowledged.</source>
        <translation>%1 앱이 자기 FIN에 대한 ACK가 왔음을 통보받습니다.</translation>
    </message>
    <message>
        <source>Time passes: %1.</source>
        <translation>시간이 흐릅니다: %1.</translation>
    </message>
    <message>
        <source>A segment arrives at the %1 and is not accepted: %2.</source>
        <translation>%1에 %2 세그먼트가 도착하지만 받아들여지지 않습니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application resumes.</source>
        <translation>%1 앱이 다시 동작합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s process is killed; the kernel closes what it held.</source>
        <translation>%1 프로세스가 강제 종료됩니다. 커널이 남은 소켓을 닫습니다.</translation>
    </message>
    <message>
        <source>Its kernel returns “%1”.</source>
        <translation>커널이 반환한 값: “%1”.</translation>
    </message>
    <message>
        <source>The %1&apos;s kernel retransmits the segment %2.</source>
        <translation>%1 커널이 %2 세그먼트를 재전송합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s kernel sends a segment with %3 bytes of data: %2.</source>
        <translation>%1 커널이 데이터 %3바이트가 실린 %2 세그먼트를 보냅니다.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>이유: %1.</translation>
    </message>
    <message>
        <source>The network loses a segment from the %1.</source>
        <translation>%1의 세그먼트가 네트워크에서 유실됩니다.</translation>
    </message>
    <message>
        <source>A segment from the %1 is lost: the cable is unplugged.</source>
        <translation>케이블이 빠져 있어 %1의 세그먼트가 유실됩니다.</translation>
    </message>
    <message>
        <source>A segment from the %1 is lost: the other host is powered off.</source>
        <translation>상대 호스트가 꺼져 있어 %1의 세그먼트가 유실됩니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls setsockopt().</source>
        <translation>%1 앱이 setsockopt()를 호출합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls setsockopt(): %2.</source>
        <translation>%1 앱이 setsockopt()를 호출합니다: %2.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls shutdown(SHUT_RD): it will not read any more.</source>
        <translation>%1 앱이 shutdown(SHUT_RD)을 호출합니다. 더는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s application calls shutdown(SHUT_RDWR) and keeps the socket.</source>
        <translation>%1 앱이 shutdown(SHUT_RDWR)을 호출하고 소켓은 계속 갖고 있습니다.</translation>
    </message>
    <message>
        <source>With SO_LINGER the call waits until the FIN is acknowledged.</source>
        <translation>SO_LINGER가 있으므로 FIN에 ACK가 올 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The third duplicate ACK: the %1&apos;s kernel retransmits %2 at once. A real sender would also halve its congestion window, which is not simulated.</source>
        <translation>세 번째 중복 ACK입니다. %1 커널이 %2 세그먼트를 바로 재전송합니다. 실제로는 혼잡 윈도도 절반으로 줄이지만 여기서는 시뮬레이션하지 않습니다.</translation>
    </message>
    <message>
        <source>The ACK covers only a part: the %1&apos;s kernel retransmits the next segment, %2. With SACK, which is not simulated, it would have known earlier.</source>
        <translation>ACK가 일부에만 답합니다. %1 커널이 다음 세그먼트 %2를 재전송합니다. 여기서 시뮬레이션하지 않는 SACK가 있었다면 더 일찍 알았을 것입니다.</translation>
    </message>
    <message>
        <source>A segment from the box in the middle reaches the %1: %2.</source>
        <translation>중간 장비가 보낸 세그먼트가 %1에 도착합니다: %2.</translation>
    </message>
    <message>
        <source>Reported to the %1&apos;s application: “%2”.</source>
        <translation>%1 앱이 “%2” 알림을 받습니다.</translation>
    </message>
    <message>
        <source>A segment from the %1 is delayed.</source>
        <translation>%1의 세그먼트가 전송 중에 지연됩니다.</translation>
    </message>
    <message>
        <source>close() returns to the %1&apos;s application, which continues.</source>
        <translation>close()가 %1 앱으로 돌아오고 앱이 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>The box in the middle does not let a segment from the %1 through: it has no entry for it, or its numbers do not fit.</source>
        <translation>중간 장비가 %1의 세그먼트를 통과시키지 않습니다. 항목이 없거나 번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing has passed the box in the middle for too long: it forgets the connection (%1).</source>
        <translation>너무 오래 아무것도 지나지 않아 중간 장비가 연결을 지웁니다(%1).</translation>
    </message>
    <message>
        <source>A segment from the %1 passes the box in the middle, which makes an entry: %2.</source>
        <translation>%1의 세그먼트가 중간 장비를 지나고, 장비는 항목을 만듭니다: %2.</translation>
    </message>
    <message>
        <source>A segment from the %1 passes the box in the middle, which deletes its entry.</source>
        <translation>%1의 세그먼트가 중간 장비를 지나고, 장비는 항목을 지웁니다.</translation>
    </message>
    <message>
        <source>A segment from the %1 passes the box in the middle: still %2.</source>
        <translation>%1의 세그먼트가 중간 장비를 지납니다. 상태는 그대로 %2입니다.</translation>
    </message>
    <message>
        <source>A segment from the %1 passes the box in the middle: %2 → %3.</source>
        <translation>%1의 세그먼트가 중간 장비를 지납니다: %2 → %3.</translation>
    </message>
    <message>
        <source>No acknowledgment has arrived: the %1&apos;s %2 expires.</source>
        <translation>ACK가 오지 않아 %1의 %2가 만료됩니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s %2 expires: its kernel probes the closed window.</source>
        <translation>%1의 %2가 만료되어 커널이 닫힌 윈도를 확인합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s %2 expires: its kernel deletes the connection.</source>
        <translation>%1의 %2가 만료되어 커널이 연결을 지웁니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s %2 expires: its kernel deletes the orphan.</source>
        <translation>%1의 %2가 만료되어 커널이 고아 소켓을 지웁니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s %2 expires.</source>
        <translation>%1의 %2이 만료됩니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s %2 expires: its kernel asks whether the peer is still there.</source>
        <translation>%1의 %2가 만료되어 커널이 상대가 살아 있는지 확인합니다.</translation>
    </message>
    <message>
        <source>The %1&apos;s %2 starts.</source>
        <translation>%1의 %2가 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>QuantityChart</name>
    <message>
        <source>busy threads</source>
        <translation>사용 중인 스레드</translation>
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
        <source>Ports in use by the clients</source>
        <translation>클라이언트가 쓰는 포트</translation>
    </message>
    <message>
        <source>started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>초당 요청</translation>
    </message>
    <message>
        <source>Failures per second, by kind</source>
        <translation>종류별 초당 실패</translation>
    </message>
    <message>
        <source>Nothing is queued and no thread is busy in this period.</source>
        <translation>이 구간에는 대기 중인 연결도 사용 중인 스레드도 없습니다.</translation>
    </message>
    <message>
        <source>No requests in this period.</source>
        <translation>이 구간에는 요청이 없습니다.</translation>
    </message>
    <message>
        <source>No failures in this period.</source>
        <translation>이 구간에는 실패가 없습니다.</translation>
    </message>
    <message>
        <source>No port is in use in this period.</source>
        <translation>이 구간에는 사용 중인 포트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>아직 모르겠어요</translation>
    </message>
    <message>
        <source>The two ends of one connection, seen at the same moment:</source>
        <translation>한 연결의 양쪽을 같은 시점에 봅니다:</translation>
    </message>
    <message>
        <source>A capture on the %1 shows one: %2.</source>
        <translation>%1에서 캡처하면 하나가 보입니다: %2.</translation>
    </message>
    <message>
        <source>In which order do these segments leave (C: client, S: server)?</source>
        <translation>이 세그먼트들은 어떤 순서로 나갈까요(C: 클라이언트, S: 서버)?</translation>
    </message>
    <message>
        <source>%1 left before %2: the ladder shows it.</source>
        <translation>%1, 그다음이 %2입니다. 시퀀스 다이어그램에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>In the next step the %1 sends a segment: %2.</source>
        <translation>다음 단계에서 %1 커널이 세그먼트를 보냅니다: %2.</translation>
    </message>
    <message>
        <source>the client&apos;s kernel</source>
        <translation>클라이언트 커널</translation>
    </message>
    <message>
        <source>the server&apos;s kernel</source>
        <translation>서버 커널</translation>
    </message>
    <message>
        <source>Time passes: %1.</source>
        <translation>흐른 시간: %1.</translation>
    </message>
    <message>
        <source>After this, what does ss print as the state of the %1&apos;s socket?</source>
        <translation>그 뒤 ss는 %1 소켓 상태를 어떻게 출력할까요?</translation>
    </message>
    <message>
        <source>no line at all</source>
        <translation>줄이 없음</translation>
    </message>
    <message>
        <source>both at the same time</source>
        <translation>양쪽이 동시에</translation>
    </message>
    <message>
        <source>the client&apos;s application</source>
        <translation>클라이언트 앱</translation>
    </message>
    <message>
        <source>the server&apos;s application</source>
        <translation>서버 앱</translation>
    </message>
    <message>
        <source>If the %1 had closed first, the first FIN would have been its own.</source>
        <translation>%1 앱이 먼저 연결을 닫았다면 첫 FIN도 그쪽에서 나왔을 것입니다.</translation>
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
        <source>(no line)</source>
        <translation>(줄 없음)</translation>
    </message>
    <message>
        <source>If both had closed at once, both FINs would have crossed.</source>
        <translation>양쪽이 동시에 연결을 닫았다면 두 FIN이 서로 엇갈렸을 것입니다.</translation>
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
        <source>It waits for: %1.</source>
        <translation>기다리는 것: %1.</translation>
    </message>
    <message>
        <source>An end in %1 has received a FIN, but an end in %2 has not sent one.</source>
        <translation>%1 쪽은 FIN을 받았는데, %2 쪽은 FIN을 보낸 적이 없습니다.</translation>
    </message>
    <message>
        <source>An end in %1 knows that its FIN has arrived, but an end in %2 has not received one.</source>
        <translation>%1 쪽은 자기 FIN이 도착한 것을 아는데, %2 쪽은 FIN을 받은 적이 없습니다.</translation>
    </message>
    <message>
        <source>Which pair of states can never occur?</source>
        <translation>나올 수 없는 상태 조합은 무엇일까요?</translation>
    </message>
    <message>
        <source>This lesson has just shown that pair.</source>
        <translation>이 강의가 방금 지나온 조합입니다.</translation>
    </message>
    <message>
        <source>It can be reached: the explore command finds a way.</source>
        <translation>도달할 수 있는 조합입니다. explore 명령이 경로를 찾아 줍니다.</translation>
    </message>
    <message>
        <source>Nothing has arrived that the %1 would answer with an RST: it is in %2.</source>
        <translation>RST로 답할 만한 것은 오지 않았습니다. %1의 상태는 %2입니다.</translation>
    </message>
    <message>
        <source>A side that sends a FIN is in FIN_WAIT_1, CLOSING or LAST_ACK, but the %1 is in %2.</source>
        <translation>FIN을 보낸 쪽은 FIN_WAIT_1, CLOSING 또는 LAST_ACK 상태입니다. %1의 상태는 %2입니다.</translation>
    </message>
    <message>
        <source>A side that has just sent a SYN is in SYN_SENT, but the %1 is not.</source>
        <translation>방금 SYN을 보낸 쪽은 SYN_SENT 상태입니다. %1의 상태는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>A side that has just sent a SYN,ACK is in SYN_RCVD, but the %1 is not.</source>
        <translation>방금 SYN,ACK를 보낸 쪽은 SYN_RCVD 상태입니다. %1의 상태는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>It carries more than an ACK: %1.</source>
        <translation>ACK만 담긴 것이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>What segment does the %1 send first?</source>
        <translation>%1가 가장 먼저 보내는 세그먼트는 무엇일까요?</translation>
    </message>
    <message>
        <source>If it were lost, which side would retransmit first?</source>
        <translation>이것이 유실되면 어느 쪽이 먼저 재전송할까요?</translation>
    </message>
    <message>
        <source>A segment from the %1 is in flight: %2.</source>
        <translation>%1의 세그먼트가 전송 중입니다: %2.</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>어느 쪽도 아님</translation>
    </message>
    <message>
        <source>neither: an RST is sent instead</source>
        <translation>어느 쪽도 아님: 대신 RST를 보냄</translation>
    </message>
    <message>
        <source>Checked on a copy of this run in which it is lost and neither application makes a call.</source>
        <translation>이 세그먼트가 유실되고 어느 쪽 앱도 호출하지 않는 경우를 이 실행의 사본으로 확인했습니다.</translation>
    </message>
    <message>
        <source>Nothing is retransmitted.</source>
        <translation>재전송되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>CLOSED means that there is no socket, so ss prints no line for it.</source>
        <translation>CLOSED는 소켓이 없다는 뜻이므로 ss가 출력할 줄도 없습니다.</translation>
    </message>
    <message>
        <source>What state is the %1 in after this?</source>
        <translation>그 뒤 %1의 상태는 무엇일까요?</translation>
    </message>
    <message>
        <source>That is how netstat on Linux spells it.</source>
        <translation>이것은 리눅스 netstat의 표기입니다.</translation>
    </message>
    <message>
        <source>That is how RFC 9293 spells it.</source>
        <translation>이것은 RFC 9293의 표기입니다.</translation>
    </message>
    <message>
        <source>That is how C programs and textbooks spell it.</source>
        <translation>이것은 C 프로그램과 교과서의 표기입니다.</translation>
    </message>
    <message>
        <source>What was sent is still in Send-Q, and retransmitting it has not helped.</source>
        <translation>보낸 것이 Send-Q에 그대로 남아 있고, 재전송해도 소용이 없었습니다.</translation>
    </message>
    <message>
        <source>no one&apos;s: this is how it should be</source>
        <translation>누구의 잘못도 아닌 정상 동작</translation>
    </message>
    <message>
        <source>TIME_WAIT is the last duty of the end that closed first. It goes away on its own.</source>
        <translation>TIME_WAIT는 먼저 연결을 닫은 쪽의 마지막 의무입니다. 저절로 사라집니다.</translation>
    </message>
    <message>
        <source>If the network were losing segments, something would be waiting in Send-Q, but it is empty.</source>
        <translation>네트워크에서 세그먼트가 유실되고 있다면 Send-Q에 무언가 남아 있어야 하지만, 비어 있습니다.</translation>
    </message>
    <message>
        <source>If the %1&apos;s application were hung, its socket would be in CLOSE_WAIT or have data in Recv-Q, but neither is the case.</source>
        <translation>%1 앱이 멈춰 있다면 소켓이 CLOSE_WAIT이거나 Recv-Q에 데이터가 있어야 하지만, 둘 다 아닙니다.</translation>
    </message>
    <message>
        <source>none: it waits for its own application</source>
        <translation>없음: 자기 앱을 기다림</translation>
    </message>
    <message>
        <source>none: it waits for the peer</source>
        <translation>없음: 상대를 기다림</translation>
    </message>
    <message>
        <source>One side closes. After the next step the tools print:</source>
        <translation>한쪽이 연결을 닫습니다. 다음 단계 뒤의 출력입니다:</translation>
    </message>
    <message>
        <source>Who closed first?</source>
        <translation>누가 먼저 연결을 닫았을까요?</translation>
    </message>
    <message>
        <source>A side in FIN_WAIT_1, FIN_WAIT_2, CLOSING or TIME_WAIT closed before the peer&apos;s FIN arrived; a side in CLOSE_WAIT or LAST_ACK got the FIN first.</source>
        <translation>FIN_WAIT_1, FIN_WAIT_2, CLOSING, TIME_WAIT인 쪽은 상대의 FIN이 오기 전에 close()를 호출했고, CLOSE_WAIT나 LAST_ACK인 쪽은 상대의 FIN을 먼저 받았습니다.</translation>
    </message>
    <message>
        <source>there is no way to tell</source>
        <translation>이것만으로는 알 수 없음</translation>
    </message>
    <message>
        <source>Which timer is then running on the %1, and what happens when it expires?</source>
        <translation>그때 %1에서 동작 중인 타이머는 무엇이고, 만료되면 어떻게 될까요?</translation>
    </message>
    <message>
        <source>ss -o on the %1 would show it, but it prints: %2</source>
        <translation>그렇다면 %1의 ss -o에 나와야 합니다. 실제 출력: %2</translation>
    </message>
    <message>
        <source>Neither application makes a call. The next event occurs.</source>
        <translation>호출은 없습니다. 다음 이벤트까지 진행합니다.</translation>
    </message>
    <message>
        <source>Neither application makes a call. Time passes: %1.</source>
        <translation>호출은 없고 시간만 흐릅니다: %1.</translation>
    </message>
    <message>
        <source>The chain, back to what began it: %1.</source>
        <translation>거슬러 올라간 원인: %1.</translation>
    </message>
    <message>
        <source>Because? Put these in order, from what began it to what it led to (C: client, S: server).</source>
        <translation>왜 그럴까요? 처음 원인부터 결과까지 순서대로 놓으세요(C: 클라이언트, S: 서버).</translation>
    </message>
    <message>
        <source>%1 happened too, and is no link of this chain.</source>
        <translation>%1 — 일어나기는 했지만 이 결과로 이어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Because? Which of these began the chain that led to it (C: client, S: server)?</source>
        <translation>왜 그럴까요? 이 결과로 이어진 처음 원인은 무엇일까요(C: 클라이언트, S: 서버)?</translation>
    </message>
    <message>
        <source>Right. It has just happened: %1.</source>
        <translation>맞았습니다. 방금 일어난 일: %1.</translation>
    </message>
    <message>
        <source>Next passes %1.</source>
        <translation>다음으로 지나가는 패킷: %1.</translation>
    </message>
    <message>
        <source>This packet changes what is possible.</source>
        <translation>이 패킷 때문에 가능한 상태가 달라집니다.</translation>
    </message>
    <message>
        <source>That is not the only one: the capture does not rule out the others.</source>
        <translation>그 상태만 가능한 것은 아닙니다. 캡처만으로는 나머지 상태를 배제할 수 없습니다.</translation>
    </message>
    <message>
        <source>The capture rules out %1.</source>
        <translation>캡처에 따르면 %1 상태일 수 없습니다.</translation>
    </message>
    <message>
        <source>Which states can the %1 be in then, as far as the capture shows?</source>
        <translation>캡처만 볼 때, 그다음 %1의 가능한 상태는 무엇입니까?</translation>
    </message>
    <message>
        <source>For the %1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 with data</source>
        <translation>%1: %2, 데이터 포함</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A FIN would leave the %1 in FIN_WAIT_1, CLOSING or LAST_ACK; possible are: %2.</source>
        <translation>FIN을 보냈다면 %1의 상태는 FIN_WAIT_1, CLOSING, LAST_ACK 중 하나여야 합니다. 가능한 상태: %2.</translation>
    </message>
    <message>
        <source>After its RST the %1 would be CLOSED; possible are: %2.</source>
        <translation>RST를 보냈다면 %1의 상태는 CLOSED여야 합니다. 가능한 상태: %2.</translation>
    </message>
    <message>
        <source>Possible so far: %1.</source>
        <translation>지금까지 가능한 상태: %1.</translation>
    </message>
    <message>
        <source>Which packet passes next?</source>
        <translation>다음에는 어떤 패킷이 지나갑니까?</translation>
    </message>
    <message>
        <source>An acknowledgment proves the arrival of what it covers.</source>
        <translation>확인응답은 그 번호까지의 세그먼트가 도착했음을 증명합니다.</translation>
    </message>
    <message>
        <source>Passing does not prove arrival: no ACK of %1 has come yet.</source>
        <translation>캡처 지점을 지나갔다고 도착이 증명되지는 않습니다. %1에 대한 확인응답은 아직 없습니다.</translation>
    </message>
    <message>
        <source>There is a later one: %1.</source>
        <translation>더 나중 패킷이 있습니다: %1.</translation>
    </message>
    <message>
        <source>Which is the last packet whose arrival it proves?</source>
        <translation>이 패킷으로 도착이 증명되는 마지막 패킷은 무엇입니까?</translation>
    </message>
    <message>
        <source>Its acknowledgment number covers everything up to there.</source>
        <translation>확인응답 번호가 그 패킷까지 모두 포함합니다.</translation>
    </message>
    <message>
        <source>If it were so, the first retransmission in that copy would be the %1&apos;s.</source>
        <translation>그렇다면 그 사본에서 처음 재전송하는 쪽은 %1여야 합니다.</translation>
    </message>
    <message>
        <source>If it were so, nothing at all would be sent again in that copy.</source>
        <translation>그렇다면 그 사본에서는 아무것도 다시 보내지 않아야 합니다.</translation>
    </message>
    <message>
        <source>If it were so, an RST would come in that copy before any retransmission.</source>
        <translation>그렇다면 그 사본에서는 재전송보다 먼저 RST가 나와야 합니다.</translation>
    </message>
    <message>
        <source>If ss printed CLOSED, there would still be a socket to print it for.</source>
        <translation>ss가 CLOSED를 출력한다면 그렇게 출력할 소켓이 아직 있어야 합니다.</translation>
    </message>
    <message>
        <source>Cause and effect are exchanged: “%1” led to “%2”.</source>
        <translation>원인과 결과가 뒤바뀌었습니다. 원인은 “%1”, 결과는 “%2”입니다.</translation>
    </message>
    <message>
        <source>%2 follows from %1: until that has arrived, nothing sends it.</source>
        <translation>%2: %1의 결과이므로 그것이 도착하기 전에는 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Neither follows from the other; there are %1 between them.</source>
        <translation>서로 원인과 결과는 아니며, 시간 차이는 %1입니다.</translation>
    </message>
    <message>
        <source>it retransmits</source>
        <translation>재전송함</translation>
    </message>
    <message>
        <source>it probes the window</source>
        <translation>윈도를 확인함</translation>
    </message>
    <message>
        <source>it probes the peer</source>
        <translation>상대를 확인함</translation>
    </message>
    <message>
        <source>it acknowledges</source>
        <translation>ACK를 보냄</translation>
    </message>
    <message>
        <source>to CLOSED</source>
        <translation>CLOSED로</translation>
    </message>
    <message>
        <source>to TIME_WAIT</source>
        <translation>TIME_WAIT로</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>free play is not recorded</source>
        <translation>자유 실습은 기록되어 있지 않습니다</translation>
    </message>
    <message>
        <source>you have left the lesson</source>
        <translation>강의를 벗어났습니다</translation>
    </message>
    <message>
        <source>the settings were changed</source>
        <translation>설정을 바꾸었습니다</translation>
    </message>
    <message>
        <source>its settings are not those of Linux</source>
        <translation>설정이 Linux의 것이 아닙니다</translation>
    </message>
    <message>
        <source>only unchanged built-in lessons are recorded</source>
        <translation>고치지 않은 내장 강의만 기록되어 있습니다</translation>
    </message>
    <message>
        <source>it has not been recorded: its timers take hours</source>
        <translation>녹화되지 않았습니다. 타이머가 몇 시간 걸립니다</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>its timestamp is too old</source>
        <translation>타임스탬프가 너무 오래됨</translation>
    </message>
    <message>
        <source>it has no timestamp</source>
        <translation>타임스탬프가 없음</translation>
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
        <translation>보낸 적 없는 것에 대한 ACK</translation>
    </message>
    <message>
        <source>its ACK is too old</source>
        <translation>ACK가 너무 오래됨</translation>
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
        <source>the SYN queue is full</source>
        <translation>SYN 큐가 가득 참</translation>
    </message>
    <message>
        <source>it triggers a challenge ACK</source>
        <translation>챌린지 ACK로 답함</translation>
    </message>
    <message>
        <source>no room for out-of-order data</source>
        <translation>순서가 어긋난 데이터를 둘 공간이 없음</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A segment whose timestamp lies before the last one is an old duplicate, whatever its number.</source>
        <translation>타임스탬프가 마지막 것보다 앞선 세그먼트는 번호가 무엇이든 오래된 중복입니다.</translation>
    </message>
    <message>
        <source>Where both SYNs had timestamps, a segment without one is dropped.</source>
        <translation>양쪽 SYN에 타임스탬프가 있었으면, 타임스탬프가 없는 세그먼트는 버립니다.</translation>
    </message>
    <message>
        <source>OPEN creates a TCB: a passive one waits in LISTEN, an active one sends a SYN at once.</source>
        <translation>OPEN은 TCB를 만듭니다. 수동 개방은 LISTEN에서 기다리고, 능동 개방은 바로 SYN을 보냅니다.</translation>
    </message>
    <message>
        <source>SEND puts data into segments as far as the peer&apos;s window allows.</source>
        <translation>SEND는 상대의 윈도가 허용하는 만큼 데이터를 세그먼트에 실어 보냅니다.</translation>
    </message>
    <message>
        <source>RECEIVE hands arrived data to the application, or waits for it.</source>
        <translation>RECEIVE는 도착한 데이터를 앱에 전달하거나 도착을 기다립니다.</translation>
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
        <source>LISTEN answers an ACK with an RST: nothing has been sent that could be acknowledged.</source>
        <translation>LISTEN에서는 ACK에 RST로 답합니다. ACK를 받을 만한 것을 보낸 적이 없기 때문입니다.</translation>
    </message>
    <message>
        <source>LISTEN answers a SYN with a SYN,ACK of its own.</source>
        <translation>LISTEN에서는 SYN에 SYN,ACK로 답합니다.</translation>
    </message>
    <message>
        <source>In SYN_SENT an RST counts only if it acknowledges the SYN; then the peer has refused.</source>
        <translation>SYN_SENT에서는 자기 SYN에 대한 ACK가 실린 RST만 유효합니다. 상대가 연결을 거부한 것입니다.</translation>
    </message>
    <message>
        <source>In SYN_SENT a SYN that acknowledges ours completes the opening; one that does not means a simultaneous open.</source>
        <translation>SYN_SENT에서 자기 SYN에 대한 ACK가 실린 SYN이 오면 연결이 설정되고, 그렇지 않은 SYN이 오면 동시 개방입니다.</translation>
    </message>
    <message>
        <source>SYN_SENT drops segments that carry neither SYN nor RST.</source>
        <translation>SYN_SENT에서는 SYN도 RST도 없는 세그먼트를 버립니다.</translation>
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
        <translation>유효한 ACK는 보낸 SYN, 데이터, FIN을 받았음을 알립니다.</translation>
    </message>
    <message>
        <source>Data in the window is delivered to the application and acknowledged.</source>
        <translation>윈도 안의 데이터는 앱에 전달하고 ACK로 답합니다.</translation>
    </message>
    <message>
        <source>The kernel acknowledges a FIN at once, whatever the application does, and tells it that the peer has finished.</source>
        <translation>커널은 앱이 무엇을 하든 FIN에 바로 ACK로 답하고, 상대가 송신을 마쳤음을 앱에 알립니다.</translation>
    </message>
    <message>
        <source>One segment may carry the peer&apos;s FIN and the ACK of ours: then FIN_WAIT_1 leads straight to TIME_WAIT.</source>
        <translation>상대의 FIN과 자기 FIN에 대한 ACK가 한 세그먼트에 실려 올 수 있습니다. 그러면 FIN_WAIT_1에서 바로 TIME_WAIT로 갑니다.</translation>
    </message>
    <message>
        <source>A new SYN with a higher number may reopen a connection in TIME_WAIT.</source>
        <translation>순서 번호가 더 큰 새 SYN은 TIME_WAIT의 연결을 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>A closed window must be probed, because the segment that opens it may be lost.</source>
        <translation>윈도를 여는 세그먼트가 유실될 수 있으므로 닫힌 윈도에는 프로브를 보내야 합니다.</translation>
    </message>
    <message>
        <source>With rfc1337 set, TIME_WAIT ignores an RST that would end it too early.</source>
        <translation>rfc1337을 켜면 TIME_WAIT를 너무 일찍 끝낼 RST를 무시합니다.</translation>
    </message>
    <message>
        <source>RFC 9293 gives FIN_WAIT_2 no time limit. This timer is a Linux rule for sockets that no process owns any more.</source>
        <translation>RFC 9293은 FIN_WAIT_2의 시간을 제한하지 않습니다. 이 타이머는 소유한 프로세스가 없는 소켓에만 적용되는 리눅스의 규칙입니다.</translation>
    </message>
    <message>
        <source>Linux drops the last ACK of a handshake while the accept queue is full.</source>
        <translation>수락 큐가 가득 차 있으면 리눅스는 핸드셰이크의 마지막 ACK를 버립니다.</translation>
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
        <source>Linux ends a TIME_WAIT for connect() from the same port, where timestamps tell old segments from new ones.</source>
        <translation>타임스탬프로 이전 세그먼트와 새 세그먼트를 구별할 수 있으면, 리눅스는 같은 포트에서 connect()를 호출할 때 TIME_WAIT를 끝냅니다.</translation>
    </message>
    <message>
        <source>Above tcp_max_orphans Linux answers close() with an RST instead of keeping an orphan.</source>
        <translation>tcp_max_orphans를 넘으면 리눅스는 고아 소켓으로 두지 않고 close()에 RST로 답합니다.</translation>
    </message>
    <message>
        <source>With drop_synfin FreeBSD drops every segment that has SYN and FIN.</source>
        <translation>drop_synfin을 켜면 FreeBSD는 SYN과 FIN이 함께 있는 세그먼트를 모두 버립니다.</translation>
    </message>
    <message>
        <source>CLOSE means “I have nothing more to send”: a FIN goes out after any queued data.</source>
        <translation>CLOSE는 “더 보낼 것이 없다”는 뜻입니다. 큐에 남은 데이터를 보낸 뒤 FIN을 보냅니다.</translation>
    </message>
    <message>
        <source>LISTEN ignores an RST: it has sent nothing that could be refused.</source>
        <translation>LISTEN에서는 RST를 무시합니다. 거부당할 만한 것을 보낸 적이 없기 때문입니다.</translation>
    </message>
    <message>
        <source>LISTEN drops every segment that carries neither SYN nor ACK.</source>
        <translation>LISTEN에서는 SYN도 ACK도 없는 세그먼트를 버립니다.</translation>
    </message>
    <message>
        <source>In SYN_SENT, an ACK of something never sent is answered with an RST.</source>
        <translation>SYN_SENT에서는 보낸 적 없는 것에 대한 ACK에 RST로 답합니다.</translation>
    </message>
    <message>
        <source>Under RFC 793, a SYN in the window is an error and is answered with an RST; RFC 5961 replaced that with a challenge ACK. After a passive open it leads back to LISTEN.</source>
        <translation>RFC 793에서 윈도 안의 SYN은 오류이므로 RST로 답합니다. RFC 5961은 이를 챌린지 ACK로 대체했습니다. 수동 개방 뒤라면 LISTEN으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>When the user has waited too long, the user timeout deletes the TCB.</source>
        <translation>사용자가 너무 오래 기다리면 사용자 타임아웃이 TCB를 지웁니다.</translation>
    </message>
    <message>
        <source>Whatever is not acknowledged in time is retransmitted, and the timer is restarted.</source>
        <translation>제때 ACK를 받지 못한 것은 재전송하고 타이머를 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Only the clock ends TIME_WAIT: after 2MSL the TCB is deleted.</source>
        <translation>TIME_WAIT를 끝내는 것은 타이머뿐입니다. 2MSL이 지나면 TCB를 지웁니다.</translation>
    </message>
    <message>
        <source>A side that has closed both directions cannot accept more data and answers it with an RST.</source>
        <translation>양방향을 모두 닫은 쪽은 데이터를 더 받을 수 없으므로 RST로 답합니다.</translation>
    </message>
    <message>
        <source>After R2 the kernel stops retransmitting and closes the connection.</source>
        <translation>R2가 지나면 커널은 재전송을 포기하고 연결을 닫습니다.</translation>
    </message>
    <message>
        <source>Keepalive probes an idle connection; it is off by default.</source>
        <translation>keepalive는 유휴 연결에 프로브를 보냅니다. 따로 켜지 않으면 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The window says how many more bytes the receiver will accept.</source>
        <translation>윈도는 수신 측이 앞으로 더 받을 수 있는 바이트 수입니다.</translation>
    </message>
    <message>
        <source>An ACK may be delayed a little, so that it can ride on data.</source>
        <translation>데이터에 대한 ACK는 함께 실려 갈 데이터를 잠시 기다릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A suspicious segment triggers a challenge ACK, so that only the real peer can reset the connection.</source>
        <translation>의심스러운 세그먼트에는 챌린지 ACK로 답합니다. 그래서 진짜 상대만 연결을 재설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>A tail loss probe detects the loss of the last segment before the retransmission timer would.</source>
        <translation>꼬리 유실 프로브는 재전송 타이머보다 먼저 마지막 세그먼트의 유실을 알아냅니다.</translation>
    </message>
    <message>
        <source>Real Linux fixes TIME_WAIT at 60 s, and no sysctl changes it; here it is twice the MSL setting.</source>
        <translation>실제 리눅스의 TIME_WAIT는 60초로 고정되어 있으며 어떤 sysctl로도 바뀌지 않습니다. 여기서는 MSL 설정의 두 배입니다.</translation>
    </message>
    <message>
        <source>Linux keeps a connection in SYN_RCVD as a small request until the last ACK of the handshake arrives.</source>
        <translation>리눅스는 핸드셰이크의 마지막 ACK가 올 때까지 SYN_RCVD인 연결을 요청 소켓(request sock)으로만 관리합니다.</translation>
    </message>
    <message>
        <source>Linux stores nothing about a SYN that finds the SYN queue full. With tcp_syncookies it still answers, and the sequence number of the SYN,ACK is a cookie that the ACK brings back.</source>
        <translation>리눅스는 SYN 큐가 가득 찼을 때 온 SYN을 저장하지 않습니다. tcp_syncookies가 켜져 있으면 그래도 답하며, 이때 SYN,ACK의 순서 번호는 ACK에 실려 돌아올 쿠키입니다.</translation>
    </message>
    <message>
        <source>Linux sends an RST in reply to data for a closed socket.</source>
        <translation>리눅스는 이미 닫힌 소켓에 온 데이터에 RST로 답합니다.</translation>
    </message>
    <message>
        <source>A negative TCP_LINGER2 makes Linux skip FIN_WAIT_2.</source>
        <translation>TCP_LINGER2가 음수이면 리눅스는 FIN_WAIT_2를 건너뜁니다.</translation>
    </message>
    <message>
        <source>After the peer&apos;s FIN, Linux also accepts an RST whose sequence number is one below the window.</source>
        <translation>상대의 FIN을 받은 뒤라면 리눅스는 번호가 RCV.NXT보다 1 작은 RST도 받아들입니다.</translation>
    </message>
    <message>
        <source>BSD limits FIN_WAIT_2 for a socket that no process owns any more.</source>
        <translation>BSD는 소유한 프로세스가 없는 소켓의 FIN_WAIT_2에 시간 제한을 둡니다.</translation>
    </message>
    <message>
        <source>Windows limits FIN_WAIT_2 with its own timer.</source>
        <translation>Windows는 자체 타이머로 FIN_WAIT_2의 시간을 제한합니다.</translation>
    </message>
    <message>
        <source>Solaris limits FIN_WAIT_2 with tcp_fin_wait_2_flush_interval.</source>
        <translation>Solaris는 tcp_fin_wait_2_flush_interval로 FIN_WAIT_2의 시간을 제한합니다.</translation>
    </message>
    <message>
        <source>This is a known bug in a real stack, not a rule; it is reproduced here on purpose.</source>
        <translation>이것은 규칙이 아니라 실제 스택의 알려진 버그입니다. 여기서는 일부러 재현했습니다.</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm: less than a full segment waits until what is in flight is acknowledged. TCP_NODELAY switches it off.</source>
        <translation>Nagle 알고리즘: 최대 크기보다 작은 세그먼트는 전송 중인 데이터에 ACK가 올 때까지 기다립니다. TCP_NODELAY로 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>Fast retransmit: three duplicate ACKs say that a segment is missing while later ones arrive, so it is retransmitted without waiting for the RTO.</source>
        <translation>빠른 재전송: 중복 ACK 세 개는 뒤의 세그먼트가 도착하는데 하나가 빠졌다는 뜻이므로 RTO를 기다리지 않고 재전송합니다.</translation>
    </message>
    <message>
        <source>After a fast retransmit, an ACK for only a part of what was in flight says that the next segment is missing as well.</source>
        <translation>빠른 재전송 뒤에 전송 중이던 데이터의 일부에만 답하는 ACK가 오면 다음 세그먼트도 빠졌다는 뜻입니다.</translation>
    </message>
    <message>
        <source>A host that loses power keeps no state and sends nothing.</source>
        <translation>전원이 꺼진 호스트에서는 모든 정보가 사라지고, 상대에게 알릴 수도 없습니다.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>One-way delay</source>
        <translation>편도 지연</translation>
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
        <source>Challenge ACK</source>
        <translation>챌린지 ACK</translation>
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
        <source>The user gives up after this long without an acknowledgment.</source>
        <translation>이 시간 동안 ACK가 없으면 앱이 연결을 포기합니다.</translation>
    </message>
    <message>
        <source>The first sequence number.</source>
        <translation>초기 순서 번호입니다.</translation>
    </message>
    <message>
        <source>TIME_WAIT ignores RST (RFC 1337).</source>
        <translation>TIME_WAIT가 RST를 무시합니다(RFC 1337).</translation>
    </message>
    <message>
        <source>FreeBSD: segments with SYN and FIN are dropped.</source>
        <translation>FreeBSD: SYN과 FIN이 함께 있는 세그먼트를 버립니다.</translation>
    </message>
    <message>
        <source>An idle connection is probed after this time.</source>
        <translation>연결이 이 시간 동안 유휴 상태이면 프로브를 보냅니다.</translation>
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
        <translation>시간 기준</translation>
    </message>
    <message>
        <source>seeded</source>
        <translation>시드 기준</translation>
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
        <source>Expected: a whole number.</source>
        <translation>정수를 입력하세요.</translation>
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
        <source>Expected: a number.</source>
        <translation>수를 입력하세요.</translation>
    </message>
    <message>
        <source>RST in TIME_WAIT; retransmission limits and answers, taken from FreeBSD</source>
        <translation>TIME_WAIT에서 받은 RST의 처리. 재전송 한도와 응답 방식은 FreeBSD를 따름</translation>
    </message>
    <message>
        <source>RST in TIME_WAIT, SYN,ACK retransmissions, interval of keepalive probes; illumos FIN_WAIT_2 is 60 s</source>
        <translation>TIME_WAIT에서 받은 RST의 처리, SYN,ACK 재전송 횟수, keepalive 프로브 간격. illumos의 FIN_WAIT_2는 60초</translation>
    </message>
    <message>
        <source>Expected: 0, 1, 2 or none.</source>
        <translation>0, 1, 2 또는 ‘없음’을 입력하세요.</translation>
    </message>
    <message>
        <source>Initial RTO</source>
        <translation>초기 RTO</translation>
    </message>
    <message>
        <source>Minimum RTO</source>
        <translation>최소 RTO</translation>
    </message>
    <message>
        <source>Maximum RTO</source>
        <translation>최대 RTO</translation>
    </message>
    <message>
        <source>Client ISS</source>
        <translation>클라이언트 ISS</translation>
    </message>
    <message>
        <source>Server ISS</source>
        <translation>서버 ISS</translation>
    </message>
    <message>
        <source>Keepalive time</source>
        <translation>keepalive 시간</translation>
    </message>
    <message>
        <source>Maximum segment lifetime. TIME_WAIT lasts 2MSL (real Linux: always 60 s); nothing else depends on it.</source>
        <translation>최대 세그먼트 수명입니다. TIME_WAIT는 2MSL 동안 이어집니다(실제 리눅스: 항상 60초). 다른 것에는 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>How long an orphaned FIN_WAIT_2 lasts (a Linux rule). It does not affect TIME_WAIT.</source>
        <translation>고아가 된 FIN_WAIT_2 소켓의 수명입니다(리눅스의 규칙). TIME_WAIT에는 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>How long a segment takes to reach the other host.</source>
        <translation>세그먼트가 상대에게 도착하기까지 걸리는 시간입니다.</translation>
    </message>
    <message>
        <source>Shortest retransmission timeout.</source>
        <translation>재전송 타임아웃의 최솟값입니다.</translation>
    </message>
    <message>
        <source>Longest retransmission timeout.</source>
        <translation>재전송 타임아웃의 최댓값입니다.</translation>
    </message>
    <message>
        <source>Retransmission timeout before the first RTT measurement.</source>
        <translation>RTT를 처음 측정하기 전의 재전송 타임아웃입니다.</translation>
    </message>
    <message>
        <source>How many times a SYN is retransmitted.</source>
        <translation>SYN을 재전송하는 횟수입니다.</translation>
    </message>
    <message>
        <source>How many SYN timeouts pass before the interval starts to double.</source>
        <translation>SYN 타임아웃이 두 배로 늘어나기 전까지 같은 간격으로 재전송하는 횟수입니다.</translation>
    </message>
    <message>
        <source>How many times a SYN,ACK is retransmitted.</source>
        <translation>SYN,ACK를 재전송하는 횟수입니다.</translation>
    </message>
    <message>
        <source>How many times data is retransmitted.</source>
        <translation>데이터를 재전송하는 횟수입니다.</translation>
    </message>
    <message>
        <source>How many times an orphan retransmits its FIN or data.</source>
        <translation>고아 소켓이 FIN이나 데이터를 재전송하는 횟수입니다.</translation>
    </message>
    <message>
        <source>Maximum data in a segment, in bytes.</source>
        <translation>세그먼트 하나에 실을 수 있는 최대 데이터(바이트)입니다.</translation>
    </message>
    <message>
        <source>Buffer space for data that the application has not read, in bytes.</source>
        <translation>앱이 아직 읽지 않은 데이터를 둘 버퍼 크기(바이트)입니다.</translation>
    </message>
    <message>
        <source>RFC 5961: a suspicious SYN or RST triggers a challenge ACK.</source>
        <translation>RFC 5961: 의심스러운 SYN이나 RST에 챌린지 ACK로 답합니다.</translation>
    </message>
    <message>
        <source>When the SYN queue is full: 0 drops the SYN, 1 answers with a cookie. 2: every SYN gets a cookie.</source>
        <translation>SYN 큐가 가득 차면 SYN을 버리거나(0) 쿠키로 답합니다(1). 2: 모든 SYN에 쿠키로 답합니다.</translation>
    </message>
    <message>
        <source>Expected: a whole number up to 255, or “by time”.</source>
        <translation>255 이하의 정수나 ‘시간 기준’를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a number of bytes, at most 65,535.</source>
        <translation>65,535 이하의 바이트 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: a number up to 4294967295, or “seeded”.</source>
        <translation>4294967295 이하의 수나 ‘시드 기준’를 입력하세요.</translation>
    </message>
    <message>
        <source>Keepalive interval</source>
        <translation>keepalive 간격</translation>
    </message>
    <message>
        <source>Keepalive probes</source>
        <translation>keepalive 횟수</translation>
    </message>
    <message>
        <source>The connection is given up after this many probes.</source>
        <translation>이 횟수만큼 프로브에 답이 없으면 연결을 포기합니다.</translation>
    </message>
    <message>
        <source>TCP_DEFER_ACCEPT: a request waits this long for data before it becomes a connection.</source>
        <translation>TCP_DEFER_ACCEPT: 요청이 연결이 되기 전에 데이터를 이 시간까지 기다립니다.</translation>
    </message>
    <message>
        <source>TCP_LINGER2 below 0: after close(), an RST takes the place of FIN_WAIT_2.</source>
        <translation>TCP_LINGER2가 0보다 작으면 close() 다음에 FIN_WAIT_2 대신 RST를 보냅니다.</translation>
    </message>
    <message>
        <source>shutdown() is SHUT_RDWR: reading ends too, and later data gets an RST.</source>
        <translation>shutdown()이 SHUT_RDWR이 됩니다. 읽기도 끝나며 나중에 오는 데이터에는 RST로 답합니다.</translation>
    </message>
    <message>
        <source>Time between unanswered keepalive probes.</source>
        <translation>답이 없는 keepalive 프로브 사이의 시간입니다.</translation>
    </message>
    <message>
        <source>Box in the middle</source>
        <translation>중간 장비</translation>
    </message>
    <message>
        <source>SO_LINGER: close() waits this long for the ACK of the FIN. 0 s: close() sends an RST.</source>
        <translation>SO_LINGER: close()가 FIN에 대한 ACK를 기다리는 시간. 0초이면 close()가 RST를 보냅니다.</translation>
    </message>
    <message>
        <source>TCP_NODELAY. no: Nagle&apos;s algorithm, small segments wait for the ACK of what is in flight.</source>
        <translation>TCP_NODELAY. 아니요: Nagle 알고리즘에 따라 작은 세그먼트가 전송 중인 데이터의 ACK를 기다립니다.</translation>
    </message>
    <message>
        <source>A firewall or a NAT between the hosts: the client may open connections, the server may not.</source>
        <translation>두 호스트 사이의 방화벽 또는 NAT: 클라이언트는 연결을 열 수 있고 서버는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The box picks up a connection of which it has seen no SYN.</source>
        <translation>장비가 SYN을 보지 못한 연결도 받아들입니다.</translation>
    </message>
    <message>
        <source>Segments without an entry are dropped, or answered with an RST.</source>
        <translation>항목이 없는 세그먼트는 버려지거나 RST로 답합니다.</translation>
    </message>
    <message>
        <source>Expected: a whole number, or none.</source>
        <translation>정수를 입력하거나 “없음”을 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: none, firewall or nat.</source>
        <translation>none, firewall, nat 중 하나를 입력하세요.</translation>
    </message>
    <message>
        <source>Expected: drop or reset.</source>
        <translation>drop 또는 reset을 입력하세요.</translation>
    </message>
    <message>
        <source>Fast retransmit after this many duplicate ACKs; 0: only the retransmission timer retransmits.</source>
        <translation>이만큼의 중복 ACK 뒤에 빠른 재전송. 0이면 재전송 타이머만 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Linux: close() resets the connection when there are already this many orphans.</source>
        <translation>리눅스: 고아 소켓이 이미 이만큼 있으면 close()가 연결을 재설정합니다.</translation>
    </message>
    <message>
        <source>The box forgets a connection in this state after this long without a segment.</source>
        <translation>이 상태의 연결에 이만큼 세그먼트가 없으면 장비가 연결을 지웁니다.</translation>
    </message>
    <message>
        <source>The box does not check sequence numbers against windows, except of RSTs.</source>
        <translation>장비는 RST를 빼고는 순서 번호를 윈도와 맞춰 보지 않습니다.</translation>
    </message>
    <message>
        <source>While data waits for its ACK the box forgets a connection after at most this long.</source>
        <translation>데이터가 ACK를 기다리는 동안 장비는 늦어도 이만큼 뒤에 연결을 지웁니다.</translation>
    </message>
    <message>
        <source>While a segment comes again and again, or a window is shut, the box forgets after at most this long.</source>
        <translation>같은 세그먼트가 되풀이되거나 윈도가 닫혀 있으면 장비는 늦어도 이만큼 뒤에 연결을 지웁니다.</translation>
    </message>
    <message>
        <source>Vista and later: TIME_WAIT, FIN_WAIT_2; keepalive of Server 2003; SYN,ACK retransmissions; spelling in netstat</source>
        <translation>Vista 이후의 TIME_WAIT와 FIN_WAIT_2, Server 2003의 keepalive, SYN,ACK 재전송 횟수, netstat 표기</translation>
    </message>
    <message>
        <source>After this many equal segments in a row, the box waits no longer than box_timeout_max_retrans.</source>
        <translation>같은 세그먼트가 이만큼 이어서 오면 장비는 box_timeout_max_retrans까지만 기다립니다.</translation>
    </message>
</context>
<context>
    <name>SettingsNote</name>
    <message>
        <source>This text was written for %1, which this run has changed.</source>
        <translation>이 설명은 다음 값을 기준으로 썼으며 지금 실행과 다릅니다: %1.</translation>
    </message>
</context>
<context>
    <name>StateNotes</name>
    <message>
        <source>Its own application: only a call can open a connection.</source>
        <translation>자기 앱입니다. 앱이 호출해야 연결이 열립니다.</translation>
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
        <source>The peer: its SYN begins a connection. The listener itself ends only by its application&apos;s close().</source>
        <translation>상대입니다. 상대의 SYN으로 연결이 시작됩니다. 리스너 자체는 자기 앱이 close()를 호출해야만 끝납니다.</translation>
    </message>
    <message>
        <source>ss -tlnp names the process. Recv-Q is the accept queue now, Send-Q its limit, the backlog.</source>
        <translation>ss -tlnp에 프로세스가 나옵니다. Recv-Q는 지금의 수락 큐, Send-Q는 그 한도인 백로그입니다.</translation>
    </message>
    <message>
        <source>The listening socket stays in LISTEN, and each connection is a socket of its own. In the RFC the listening control block itself becomes the connection.</source>
        <translation>LISTEN 소켓은 LISTEN에 그대로 있고 연결마다 소켓이 따로 생깁니다. RFC에서는 LISTEN의 TCB가 그대로 연결이 됩니다.</translation>
    </message>
    <message>
        <source>ss -tano state syn-sent: the last number of the timer counts the retransmissions. Then the firewall, and the accept queue of the server.</source>
        <translation>ss -tano state syn-sent를 입력합니다. 타이머의 마지막 숫자가 재전송 횟수입니다. 그다음에는 방화벽과 서버의 수락 큐를 봅니다.</translation>
    </message>
    <message>
        <source>As many as there are clients. Those idle for hours may be half-open: the peer vanished without a FIN.</source>
        <translation>클라이언트 수만큼 있는 것이 정상입니다. 몇 시간씩 유휴 상태인 것은 상대가 FIN 없이 사라진 절반 개방일 수 있습니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s kernel: it acknowledges without asking its application.</source>
        <translation>상대 커널입니다. 커널은 앱과 상관없이 ACK로 답합니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s application: its close() sends that FIN. Its kernel has done its part.</source>
        <translation>상대 앱입니다. 상대 앱이 close()를 호출해야 FIN이 옵니다. 상대 커널은 할 일을 다 했습니다.</translation>
    </message>
    <message>
        <source>The RFC has no limit. Linux deletes an orphan after tcp_fin_timeout, 60 s, without TIME_WAIT and without any segment.</source>
        <translation>RFC에는 시간 제한이 없습니다. 리눅스는 tcp_fin_timeout, 즉 60초 뒤에 고아 소켓을 지웁니다. TIME_WAIT도 없고 세그먼트도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>As in the RFC. An orphan gives up after tcp_orphan_retries.</source>
        <translation>RFC와 같습니다. 고아 소켓은 tcp_orphan_retries만큼 재전송한 뒤 포기합니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s kernel: its last ACK ends the connection.</source>
        <translation>상대 커널입니다. 상대의 마지막 ACK로 연결이 끝납니다.</translation>
    </message>
    <message>
        <source>ss -tano state last-ack: the last number of the timer counts the retransmissions of the FIN.</source>
        <translation>ss -tano state last-ack를 입력합니다. 타이머의 마지막 숫자가 FIN의 재전송 횟수입니다.</translation>
    </message>
    <message>
        <source>This host closes first, and often: that is normal. On a server it costs a little memory; on a client or proxy each one holds a local port towards one destination.</source>
        <translation>이 호스트가 자주 먼저 연결을 닫는다는 뜻이고, 정상입니다. 서버에서는 메모리를 조금 쓸 뿐이지만, 클라이언트나 프록시에서는 목적지마다 로컬 포트를 하나씩 차지합니다.</translation>
    </message>
    <message>
        <source>On Linux the listener stays in LISTEN; the SYN makes a request, which no process owns.</source>
        <translation>리눅스에서 리스너는 LISTEN에 그대로 있고, SYN은 소유한 프로세스가 없는 요청을 하나 만듭니다.</translation>
    </message>
    <message>
        <source>On Linux the socket is made by this ACK. It waits in the accept queue for accept().</source>
        <translation>리눅스에서는 이 ACK로 소켓이 만들어지고, 수락 큐에서 accept()를 기다립니다.</translation>
    </message>
    <message>
        <source>On Linux close() sends an RST instead if data is unread, or with SO_LINGER 0.</source>
        <translation>리눅스에서는 읽지 않은 데이터가 있거나 SO_LINGER가 0이면 close()가 FIN 대신 RST를 보냅니다.</translation>
    </message>
    <message>
        <source>For an orphan Linux starts tcp_fin_timeout now.</source>
        <translation>고아 소켓이면 리눅스가 이때 tcp_fin_timeout을 시작합니다.</translation>
    </message>
    <message>
        <source>TIME_WAIT has its own 60 s on Linux, however long FIN_WAIT_2 was.</source>
        <translation>리눅스의 TIME_WAIT는 FIN_WAIT_2가 얼마나 길었든 따로 60초입니다.</translation>
    </message>
    <message>
        <source>There is nothing to count: a closed connection simply has no line.</source>
        <translation>셀 것이 없습니다. 닫힌 연결은 줄 자체가 없습니다.</translation>
    </message>
    <message>
        <source>One per service and address: many listeners mean many services.</source>
        <translation>서비스와 주소마다 하나씩 있습니다. 많다면 서비스가 많은 것입니다.</translation>
    </message>
    <message>
        <source>The peer: it accepts with a SYN,ACK or refuses with an RST. If it stays silent, the retransmission limit ends it.</source>
        <translation>상대입니다. SYN,ACK로 받아들이거나 RST로 거부합니다. 끝내 답이 없으면 재전송 한도에서 끝납니다.</translation>
    </message>
    <message>
        <source>No answer comes: a firewall drops the SYN, the host is down, or its accept queue is full. A port with no listener refuses at once and leaves no SYN_SENT.</source>
        <translation>답이 없는 것입니다. 방화벽이 SYN을 버리거나, 호스트가 꺼졌거나, 수락 큐가 가득 찼습니다. LISTEN 중이 아닌 포트는 바로 거부하므로 SYN_SENT가 남지 않습니다.</translation>
    </message>
    <message>
        <source>With tcp_syn_retries=6, SYNs are sent at 0, 1, 2, 3, 4, 5, 7, 11, 19, 35 and 67 s; after 131 s connect() fails with ETIMEDOUT.</source>
        <translation>tcp_syn_retries=6이면 SYN을 0, 1, 2, 3, 4, 5, 7, 11, 19, 35, 67초에 보내고, 131초 뒤 connect()가 ETIMEDOUT으로 실패합니다.</translation>
    </message>
    <message>
        <source>The peer: its ACK completes the handshake. If none arrives, the retransmission limit ends it.</source>
        <translation>상대입니다. 상대의 ACK로 연결 설정이 끝납니다. 오지 않으면 재전송 한도에서 끝납니다.</translation>
    </message>
    <message>
        <source>Handshakes that are never completed: SYNs with spoofed addresses, or SYN,ACKs that do not reach the client.</source>
        <translation>완료되지 않은 핸드셰이크입니다. 출발지 주소가 위조된 SYN이거나, SYN,ACK가 클라이언트에 도착하지 않는 것입니다.</translation>
    </message>
    <message>
        <source>ss -tan state syn-recv: which peers are they? Then capture on the client to see whether the SYN,ACK arrives.</source>
        <translation>ss -tan state syn-recv로 상대가 누구인지 봅니다. 그다음 클라이언트에서 패킷을 잡아 SYN,ACK가 도착하는지 확인합니다.</translation>
    </message>
    <message>
        <source>It is only a request, shown as SYN-RECV: no process owns it, so none can close() it. The SYN,ACK is sent six times; after 63 s the request is dropped.</source>
        <translation>SYN-RECV로 보이지만 아직 요청일 뿐이라 소유한 프로세스가 없고 close()할 수도 없습니다. SYN,ACK를 여섯 번 보내고 63초 뒤에 요청을 버립니다.</translation>
    </message>
    <message>
        <source>Either application. No timer ends it, unless data stays unacknowledged or keepalive is on.</source>
        <translation>양쪽 앱 중 어느 쪽이든 끝낼 수 있습니다. 데이터에 대한 ACK가 오지 않거나 keepalive를 켠 경우가 아니면 타이머로는 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>ss -tno: without timer:(keepalive,…) a vanished peer is never noticed as long as nothing is sent.</source>
        <translation>ss -tno를 입력합니다. timer:(keepalive,…)가 없으면 데이터를 보내지 않는 한 상대가 사라진 것을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>An idle connection is probed only with SO_KEEPALIVE: after 7200 s, nine probes, 75 s apart.</source>
        <translation>SO_KEEPALIVE를 켠 경우에만 유휴 연결을 확인합니다. 7200초 뒤부터 75초 간격으로 프로브 아홉 개를 보냅니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s host does not answer, segments are dropped, or its application does not read, so the window is closed and the FIN cannot even be sent.</source>
        <translation>상대 호스트가 답하지 않거나, 세그먼트가 버려지거나, 상대 앱이 읽지 않아 윈도가 닫혀서 FIN을 보내지도 못하는 것입니다.</translation>
    </message>
    <message>
        <source>ss -tano state fin-wait-1: timer:(persist,…) means a closed window, timer:(on,…) an unacknowledged FIN.</source>
        <translation>ss -tano state fin-wait-1을 입력합니다. timer:(persist,…)는 닫힌 윈도, timer:(on,…)은 ACK를 받지 못한 FIN입니다.</translation>
    </message>
    <message>
        <source>The state is shown as soon as close() is called, even if the FIN is waiting behind data. An orphan gives up after tcp_orphan_retries, about 100 s.</source>
        <translation>FIN이 데이터 뒤에서 기다리더라도 close()를 호출하면 바로 이 상태로 보입니다. 고아 소켓은 tcp_orphan_retries만큼, 약 100초 뒤에 포기합니다.</translation>
    </message>
    <message>
        <source>Applications at the other end do not close: look for CLOSE_WAIT there.</source>
        <translation>상대 쪽 앱들이 연결을 닫지 않는 것입니다. 그쪽에서 CLOSE_WAIT를 찾아보세요.</translation>
    </message>
    <message>
        <source>ss -tanop state fin-wait-2: without a process, it is an orphan that will go away; with a process and no timer, it is a shutdown() that may last forever.</source>
        <translation>ss -tanop state fin-wait-2를 입력합니다. 프로세스가 없으면 곧 사라질 고아 소켓이고, 프로세스가 있고 타이머가 없으면 끝없이 이어질 수 있는 shutdown()입니다.</translation>
    </message>
    <message>
        <source>Only its own application: no timer, no network, no peer.</source>
        <translation>자기 앱뿐입니다. 타이머도 네트워크도 상대도 끝내 주지 않습니다.</translation>
    </message>
    <message>
        <source>An application on this host does not close: it leaks sockets, or its threads are hung. That is a bug on this host, even when it is the client.</source>
        <translation>이 호스트의 앱이 연결을 닫지 않는 것입니다. 소켓이 새거나 스레드가 멈췄습니다. 이 호스트가 클라이언트여도 버그는 여기에 있습니다.</translation>
    </message>
    <message>
        <source>ss -tanp state close-wait names the process. One byte in Recv-Q is the FIN that has not been read. Then see where its threads are stuck.</source>
        <translation>ss -tanp state close-wait에 프로세스가 나옵니다. Recv-Q의 1은 아직 읽지 않은 FIN입니다. 그다음 그 프로세스의 스레드가 어디서 멈췄는지 봅니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s kernel: its ACK is already in flight.</source>
        <translation>상대 커널입니다. ACK는 이미 전송 중입니다.</translation>
    </message>
    <message>
        <source>It lasts one network delay and is hardly ever seen. Many of them mean that ACKs are being lost.</source>
        <translation>편도 지연만큼만 이어져 거의 보이지 않습니다. 많다면 ACK가 유실되는 것입니다.</translation>
    </message>
    <message>
        <source>ss -tan state closing, twice within a second. Whatever is still there has lost its ACK.</source>
        <translation>ss -tan state closing을 1초 안에 두 번 입력합니다. 남아 있는 것은 ACK가 유실된 것입니다.</translation>
    </message>
    <message>
        <source>The last ACK never arrives: the peer&apos;s host is gone, or a firewall has forgotten the connection and drops the FIN.</source>
        <translation>마지막 ACK가 오지 않는 것입니다. 상대 호스트가 사라졌거나, 세션 정보를 지운 방화벽이 FIN을 버립니다.</translation>
    </message>
    <message>
        <source>An orphan gives up after tcp_orphan_retries, about 100 s. A peer that has forgotten the connection ends it at once with an RST.</source>
        <translation>고아 소켓은 tcp_orphan_retries만큼, 약 100초 뒤에 포기합니다. 상대에 연결의 기록이 없다면 RST로 바로 끝납니다.</translation>
    </message>
    <message>
        <source>The clock. No application can end it, and none needs to.</source>
        <translation>타이머입니다. 앱이 끝낼 수도 없고, 끝낼 필요도 없습니다.</translation>
    </message>
    <message>
        <source>ss -tan state time-wait, counted per destination: the limit is 28,232 ports in 60 s. Keeping connections open helps; tcp_fin_timeout has no effect.</source>
        <translation>ss -tan state time-wait의 줄을 목적지별로 셉니다. 60초에 28,232개의 포트가 한계입니다. 연결을 유지하면 도움이 되고, tcp_fin_timeout은 아무 영향이 없습니다.</translation>
    </message>
    <message>
        <source>60 s, fixed in the source; the RFC&apos;s 2MSL is 4 minutes. With tcp_tw_reuse, connect() may reuse the port after 1 s. tcp_tw_recycle no longer exists.</source>
        <translation>소스에 60초로 고정되어 있습니다. RFC의 2MSL은 4분입니다. tcp_tw_reuse를 켜면 connect()가 1초 뒤부터 포트를 다시 쓸 수 있습니다. tcp_tw_recycle은 이제 없습니다.</translation>
    </message>
    <message>
        <source>Linux retransmits the SYN ten times; after 131 s connect() fails.</source>
        <translation>리눅스는 답이 없으면 SYN을 열 번 더 보내고, 131초 뒤 connect()가 실패합니다.</translation>
    </message>
    <message>
        <source>Linux resets the connections that have not been accepted yet.</source>
        <translation>리눅스는 아직 accept()하지 않은 연결들을 RST로 끊습니다.</translation>
    </message>
    <message>
        <source>On Linux the request is removed. Its listener never left LISTEN.</source>
        <translation>리눅스에서는 요청이 지워집니다. 리스너는 LISTEN을 벗어난 적이 없습니다.</translation>
    </message>
    <message>
        <source>The sockets API does not offer this: connect() and send() fail on a listening socket.</source>
        <translation>소켓 API로는 할 수 없습니다. LISTEN 소켓에서 connect()와 send()는 실패합니다.</translation>
    </message>
    <message>
        <source>Linux does the same, and sends one more ACK when the simultaneous open is complete.</source>
        <translation>리눅스도 같습니다. 다만 동시 개방이 끝나면 ACK를 하나 더 보냅니다.</translation>
    </message>
    <message>
        <source>On Linux, only after a simultaneous open: a request cannot be closed.</source>
        <translation>리눅스에서는 동시 개방 뒤에만 가능합니다. 요청은 닫을 수 없기 때문입니다.</translation>
    </message>
    <message>
        <source>The kernel does this on its own, even before accept() and while the application is hung.</source>
        <translation>커널이 스스로 처리합니다. accept() 전에도, 앱이 멈춰 있어도 그렇습니다.</translation>
    </message>
    <message>
        <source>Linux passes through FIN_WAIT_2 on the way, while processing the same segment.</source>
        <translation>리눅스는 같은 세그먼트를 처리하면서 FIN_WAIT_2를 거쳐 갑니다.</translation>
    </message>
    <message>
        <source>A Linux-only rule. Above 60 s it lasts twice the excess: 70 s gives 20 s.</source>
        <translation>리눅스만의 규칙입니다. 60초를 넘기면 넘는 시간의 두 배가 됩니다. 70초로 정하면 20초입니다.</translation>
    </message>
    <message>
        <source>Linux shows LAST_ACK at once, even if the FIN is still waiting behind data.</source>
        <translation>FIN이 아직 데이터 뒤에서 기다려도 리눅스는 바로 LAST_ACK로 보여 줍니다.</translation>
    </message>
    <message>
        <source>60 s on Linux, and no setting changes it; the RFC&apos;s 2MSL is 4 minutes.</source>
        <translation>리눅스에서는 60초이고 어떤 설정으로도 바뀌지 않습니다. RFC의 2MSL은 4분입니다.</translation>
    </message>
    <message>
        <source>Linux does so if the SYN has a higher sequence number or timestamp.</source>
        <translation>리눅스는 SYN의 순서 번호나 타임스탬프가 더 크면 이렇게 합니다.</translation>
    </message>
    <message>
        <source>The RFC calls this state fictional: there is no connection.</source>
        <translation>연결이 없으며, RFC는 이것을 가상의 상태라고 부릅니다.</translation>
    </message>
    <message>
        <source>A listener sends nothing by itself.</source>
        <translation>리스너는 스스로 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>A SYN may come instead, if the peer is opening at the same time.</source>
        <translation>상대도 동시에 연결을 열면 SYN이 올 수 있습니다.</translation>
    </message>
    <message>
        <source>It has received a SYN and sent one.</source>
        <translation>SYN은 이미 받았고 보내기도 했습니다.</translation>
    </message>
    <message>
        <source>One of them will send data, or close.</source>
        <translation>어느 쪽이든 데이터를 보내거나 연결을 닫습니다.</translation>
    </message>
    <message>
        <source>Whichever comes first decides the next state.</source>
        <translation>먼저 오는 것에 따라 다음 상태가 정해집니다.</translation>
    </message>
    <message>
        <source>Its own FIN is acknowledged.</source>
        <translation>자기 FIN에 대한 ACK는 이미 받았습니다.</translation>
    </message>
    <message>
        <source>The peer has closed already.</source>
        <translation>상대는 이미 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>The two FINs have crossed on the way.</source>
        <translation>두 FIN이 전송 도중 엇갈렸습니다.</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN came first.</source>
        <translation>상대의 FIN이 먼저 왔습니다.</translation>
    </message>
    <message>
        <source>By its end any retransmitted FIN would have arrived, and every old segment has expired.</source>
        <translation>이 타이머가 끝날 때면 재전송된 FIN은 이미 왔을 것이고, 오래된 세그먼트는 모두 사라졌습니다.</translation>
    </message>
    <message>
        <source>There is no timer; tcp_fin_timeout and TCP_USER_TIMEOUT do not help. Only close(), the end of the process, an RST or SO_KEEPALIVE can end it.</source>
        <translation>타이머가 없으며 tcp_fin_timeout도 TCP_USER_TIMEOUT도 소용없습니다. close(), 프로세스 종료, RST, SO_KEEPALIVE로만 끝납니다.</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>A real TCP might have noticed this loss earlier by SACK, and its congestion window would shrink; neither is simulated.</source>
        <translation>실제 TCP라면 SACK로 이 유실을 더 일찍 알았을 수 있고 혼잡 윈도도 줄였을 것입니다. 둘 다 시뮬레이션하지 않습니다.</translation>
    </message>
    <message>
        <source>A real TCP would have sent about 10 segments and waited for ACKs; congestion control is not simulated.</source>
        <translation>실제 TCP라면 세그먼트를 10개쯤 보내고 ACK를 기다렸을 것입니다. 혼잡 제어는 시뮬레이션하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%.1f s</source>
        <translation>%.1f초</translation>
    </message>
    <message>
        <source>%.0f s</source>
        <translation>%.0f초</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>window probe</source>
        <translation>윈도 프로브</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>keepalive 프로브</translation>
    </message>
    <message>
        <source>ACK is sent</source>
        <translation>ACK 송신</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <translation>%1 재전송</translation>
    </message>
    <message>
        <source>data retransmitted</source>
        <translation>데이터 재전송</translation>
    </message>
    <message>
        <source>CLOSED, without TIME_WAIT</source>
        <translation>TIME_WAIT 없이 CLOSED</translation>
    </message>
    <message>
        <source>CLOSED, and the application is told</source>
        <translation>CLOSED, 앱에 알림</translation>
    </message>
</context>
<context>
    <name>ToolNotes</name>
    <message>
        <source>No timer: after shutdown() the application still has the socket, so FIN-WAIT-2 lasts until the peer closes.</source>
        <translation>타이머가 없습니다. shutdown() 뒤에도 앱이 소켓을 가지고 있으므로 FIN-WAIT-2는 상대가 연결을 닫을 때까지 계속됩니다.</translation>
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
        <source>SYN-RECV is a request, not yet a socket: no users, queues at 0.</source>
        <translation>SYN-RECV는 아직 소켓이 아니라 연결 요청입니다. 그래서 users가 없고 큐도 0입니다.</translation>
    </message>
    <message>
        <source>Here Recv-Q does not count the FIN; Linux shows 1.</source>
        <translation>여기서는 Recv-Q에 FIN을 세지 않습니다. 리눅스라면 1입니다.</translation>
    </message>
    <message>
        <source>TIME_WAIT never appears: Linux closes the socket and keeps only a minisock.</source>
        <translation>TIME_WAIT는 나오지 않습니다. 리눅스는 소켓을 닫고 미니소켓만 남깁니다.</translation>
    </message>
    <message>
        <source>st: %1. tm-&gt;when counts hundredths of a second, in hexadecimal.</source>
        <translation>st: %1. tm-&gt;when은 1/100초 단위의 16진수입니다.</translation>
    </message>
    <message>
        <source>Below 10 s, ss appends “ms” to a value in seconds: “%1” is %2 s.</source>
        <translation>10초보다 짧으면 ss는 초 값에도 “ms”를 붙입니다: “%1” = %2초</translation>
    </message>
    <message>
        <source>Here “timewait” is the orphan&apos;s timer, tcp_fin_timeout: it ends in CLOSED, not in TIME-WAIT.</source>
        <translation>여기서 “timewait”는 고아 소켓의 타이머, 즉 tcp_fin_timeout입니다. 끝나면 TIME-WAIT가 아니라 CLOSED가 됩니다.</translation>
    </message>
    <message>
        <source>No users: the kernel completed this connection on its own; accept() has not returned it yet.</source>
        <translation>users가 없습니다. 커널이 스스로 맺은 연결이고, 앱이 아직 accept()로 받지 않았습니다.</translation>
    </message>
    <message>
        <source>No users: the application has closed the socket; only the kernel still holds it (an orphan).</source>
        <translation>users가 없습니다. 앱은 소켓을 닫았고 커널만 가지고 있습니다(고아 소켓).</translation>
    </message>
    <message>
        <source>Windows shows the owner even after the socket was closed; only TIME_WAIT has PID 0.</source>
        <translation>Windows는 소켓을 닫은 뒤에도 소유 프로세스를 표시합니다. PID가 0인 것은 TIME_WAIT뿐입니다.</translation>
    </message>
    <message>
        <source>Send-Q is SND.NXT − SND.UNA − 1; Recv-Q is what is not yet acknowledged.</source>
        <translation>Send-Q는 SND.NXT − SND.UNA − 1이고, Recv-Q는 아직 ACK를 보내지 않은 양입니다.</translation>
    </message>
    <message>
        <source>The layout is %1&apos;s; TCP follows the %2 profile.</source>
        <translation>출력 모양은 %1 방식이고, TCP의 동작은 %2 프로필을 따릅니다.</translation>
    </message>
    <message>
        <source>An RST without ACK is shown with its absolute sequence number.</source>
        <translation>ACK가 없는 RST는 절대 순서 번호로 나옵니다.</translation>
    </message>
    <message>
        <source>tcpdump assumes HTTP on port 8080, whatever the data is.</source>
        <translation>tcpdump는 내용과 상관없이 8080번 포트만 보고 HTTP라고 표시합니다.</translation>
    </message>
    <message>
        <source>No line: a CLOSED connection no longer has a socket.</source>
        <translation>줄이 없습니다. CLOSED가 된 연결에는 소켓이 없습니다.</translation>
    </message>
    <message>
        <source>This host is powered off.</source>
        <translation>이 호스트는 꺼져 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) omitted</source>
        <translation>
            <numerusform>앞의 %n줄 생략</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no box between the hosts. The setting “box” puts a firewall or a NAT there.</source>
        <translation>두 호스트 사이에 장비가 없습니다. 설정 “box”로 방화벽이나 NAT를 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>The box has no entry: what belongs to none does not pass.</source>
        <translation>장비에 항목이 없습니다. 항목이 없는 세그먼트는 통과하지 못합니다.</translation>
    </message>
    <message>
        <source>The server knows only the address of the NAT.</source>
        <translation>서버가 아는 것은 NAT의 주소뿐입니다.</translation>
    </message>
    <message>
        <source>A third opinion: the box guesses the state from the segments that pass, and its timers are its own.</source>
        <translation>세 번째 의견: 장비는 지나가는 세그먼트를 보고 상태를 짐작하며, 타이머도 따로 있습니다.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The steps of a lesson</source>
        <translation>강의의 단계</translation>
    </message>
    <message>
        <source>A lesson is a list of steps, from left to right. Those that have happened are filled; the one you are at is framed.</source>
        <translation>강의는 왼쪽에서 오른쪽으로 이어지는 단계들입니다. 지나온 단계는 채워져 있고, 지금 있는 단계에는 테두리가 있습니다.</translation>
    </message>
    <message>
        <source>→ or Space takes the next step, ← takes it back, Home and End go to either end. Click a step to go there. Ctrl+F finds another lesson.</source>
        <translation>→ 또는 Space를 누르면 다음 단계로 가고, ←를 누르면 되돌아옵니다. Home과 End는 처음과 끝으로 갑니다. 단계를 클릭하면 그 단계로 이동합니다. Ctrl+F로 다른 강의를 찾습니다.</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>시퀀스 다이어그램</translation>
    </message>
    <message>
        <source>Time runs downwards between client and server. A slanted arrow is a segment, a cross a loss, a coloured band the state of a host, a bracket a timer. A break in the axis is a long wait.</source>
        <translation>클라이언트와 서버 사이에서 시간은 아래로 흐릅니다. 비스듬한 화살표는 세그먼트, ×표는 유실, 색 띠는 호스트의 상태, 괄호는 타이머입니다. 축이 끊긴 곳은 오래 기다린 구간입니다.</translation>
    </message>
    <message>
        <source>Rest on a segment for its header, click it to go to it. Alt+↓ and Alt+↑ walk from segment to segment. One in flight can be dropped, delayed or duplicated.</source>
        <translation>세그먼트에 마우스를 올리면 헤더가 보이고, 클릭하면 그 순간으로 이동합니다. Alt+↓와 Alt+↑로 세그먼트를 하나씩 선택합니다. 전송 중인 세그먼트는 버리거나 지연시키거나 복제할 수 있습니다.</translation>
    </message>
    <message>
        <source>State diagram of each host</source>
        <translation>호스트별 상태도</translation>
    </message>
    <message>
        <source>The filled state is where the host is now, the thick arrow is the way it has just come. Above it stands what the state waits for: the peer, a clock, or an application.</source>
        <translation>색이 채워진 상태가 호스트의 현재 상태이고, 굵은 화살표가 방금 지나온 길입니다. 위에는 이 상태가 무엇을 기다리는지가 적혀 있습니다. 상대, 시계, 앱 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Click a state or an arrow for its card. The buttons below call what an application would call. V shows both hosts on one diagram.</source>
        <translation>상태나 화살표를 클릭하면 설명 카드가 열립니다. 아래 버튼은 앱이 하는 호출입니다. V를 누르면 두 호스트를 한 상태도에 보여 줍니다.</translation>
    </message>
    <message>
        <source>What happened, and why</source>
        <translation>무슨 일이 왜 일어났는가</translation>
    </message>
    <message>
        <source>The step in words, the rule behind it with its section of the RFC, and a command for a real terminal.</source>
        <translation>단계를 설명하는 글, 그 근거가 되는 규칙과 RFC 조항, 실제 터미널에서 쳐 볼 명령입니다.</translation>
    </message>
    <message>
        <source>The button behind the command copies it. Ctrl+C copies what you have selected.</source>
        <translation>명령 뒤의 버튼을 누르면 명령을 복사합니다. Ctrl+C는 선택한 텍스트를 복사합니다.</translation>
    </message>
    <message>
        <source>What the tools print</source>
        <translation>도구의 출력</translation>
    </message>
    <message>
        <source>ss, netstat and tcpdump, as they would print at this very moment on either host.</source>
        <translation>바로 이 순간 각 호스트에서 ss, netstat, tcpdump가 출력할 내용입니다.</translation>
    </message>
    <message>
        <source>Choose the tool and the host above the text. Rest on a row to read what it means.</source>
        <translation>도구와 호스트를 글 위에서 고릅니다. 줄에 마우스를 올리면 그 줄의 뜻이 보입니다.</translation>
    </message>
    <message>
        <source>TCP settings</source>
        <translation>TCP 설정</translation>
    </message>
    <message>
        <source>Timers, delay, losses and the operating system. What you change is marked wherever it shows.</source>
        <translation>타이머, 지연, 유실, 운영체제를 정합니다. 바꾼 값은 보이는 곳마다 표시됩니다.</translation>
    </message>
    <message>
        <source>Type another value and press Enter: the run is played again with it, up to where you are. Reset brings the lesson&apos;s values back.</source>
        <translation>다른 값을 입력하고 Enter를 누르면 그 값으로 지금 위치까지 다시 실행합니다. 초기화를 누르면 강의의 값으로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>Predict, what if, present</source>
        <translation>예측, 만약에, 발표</translation>
    </message>
    <message>
        <source>A lesson can ask before it tells, can leave its own way, and can fill a projector.</source>
        <translation>강의는 알려 주기 전에 질문할 수 있고, 다른 길로 갈 수 있고, 프로젝터 화면을 채울 수 있습니다.</translation>
    </message>
    <message>
        <source>Q asks before each step. Ctrl+B lets something else happen. F5 presents. Ctrl+N is free play: two hosts, no script. ? lists every key.</source>
        <translation>Q를 누르면 단계마다 먼저 질문합니다. Ctrl+B는 다른 일이 일어나게 합니다. F5는 발표 화면을 엽니다. Ctrl+N은 대본 없이 두 호스트만 있는 자유 실습입니다. ?를 누르면 모든 단축키가 보입니다.</translation>
    </message>
</context>
<context>
    <name>VariableNames</name>
    <message>
        <source>retransmissions</source>
        <translation>재전송 횟수</translation>
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
    <message>
        <source>unsent bytes</source>
        <translation>아직 보내지 않은 바이트</translation>
    </message>
    <message>
        <source>unread bytes</source>
        <translation>아직 읽지 않은 바이트</translation>
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
        <source>its own application&apos;s close()</source>
        <translation>자기 앱의 close()</translation>
    </message>
    <message>
        <source>nothing (no TCB)</source>
        <translation>없음 (TCB 없음)</translation>
    </message>
    <message>
        <source>any SYN</source>
        <translation>누구의 SYN이든</translation>
    </message>
    <message>
        <source>the peer&apos;s SYN,ACK</source>
        <translation>상대의 SYN,ACK</translation>
    </message>
    <message>
        <source>the ACK of its SYN</source>
        <translation>자기 SYN에 대한 ACK</translation>
    </message>
    <message>
        <source>either application</source>
        <translation>어느 한쪽 앱</translation>
    </message>
    <message>
        <source>the ACK of its FIN, or the peer&apos;s FIN</source>
        <translation>자기 FIN에 대한 ACK 또는 상대의 FIN</translation>
    </message>
    <message>
        <source>the ACK of its FIN</source>
        <translation>자기 FIN에 대한 ACK</translation>
    </message>
    <message>
        <source>the ACK of its data, so that its FIN can be sent</source>
        <translation>자기 데이터에 대한 ACK (그래야 FIN을 보냄)</translation>
    </message>
    <message>
        <source>nothing: the host is powered off</source>
        <translation>없음: 호스트 전원 꺼짐</translation>
    </message>
    <message>
        <source>the TIME_WAIT timer (2MSL)</source>
        <translation>TIME_WAIT 타이머(2MSL)</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>… the %1 does</source>
        <translation>… %1가 이렇게 한다면</translation>
    </message>
    <message>
        <source>… the cable is unplugged</source>
        <translation>… 케이블을 뽑는다면</translation>
    </message>
    <message>
        <source>… the cable is plugged in</source>
        <translation>… 케이블을 꽂는다면</translation>
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
        <source>… the next segment from the %1</source>
        <translation>… %1의 다음 세그먼트가</translation>
    </message>
    <message>
        <source>arrives 3 s late</source>
        <translation>3초 늦게 도착한다면</translation>
    </message>
    <message>
        <source>… the %2&apos;s %1, now in flight, is lost</source>
        <translation>… %2가 보낸 %1 세그먼트가 지금 유실된다면</translation>
    </message>
    <message>
        <source>gets lost behind the box</source>
        <translation>장비를 지난 뒤 유실된다면</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>set off by: %1 %2</source>
        <translation>계기: %1 %2</translation>
    </message>
    <message>
        <source>It waits for its own application to call close().</source>
        <translation>자기 쪽 앱이 close()를 호출하기를 기다립니다.</translation>
    </message>
    <message>
        <source>The application hangs from %1 on.</source>
        <translation>앱은 %1부터 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>No timer runs: time alone changes nothing.</source>
        <translation>동작 중인 타이머가 없어 시간이 지나도 그대로입니다.</translation>
    </message>
    <message>
        <source>Before that it was in %1 for %2. Why?</source>
        <translation>그 전에는 %2 동안 %1였습니다. 왜?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>The %1 expires at %2.</source>
        <translation>%1: %2에 만료됩니다.</translation>
    </message>
</context>
<context>
    <name>WhyMenu</name>
    <message>
        <source>Why is this so?</source>
        <translation>왜 이렇게 되었나?</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>무엇으로 이어졌나?</translation>
    </message>
</context>
<context>
    <name>app::CaptureFileWords</name>
    <message>
        <source>%1 packets before it were read</source>
        <translation>그 앞의 패킷 %1개는 읽었습니다</translation>
    </message>
    <message>
        <source>block ends with the length %1; %2 expected</source>
        <translation>블록 끝의 길이가 %1입니다. %2이어야 합니다</translation>
    </message>
    <message>
        <source>section header without a byte-order magic</source>
        <translation>섹션 헤더에 바이트 순서 표시가 없습니다</translation>
    </message>
    <message>
        <source>packet of interface %1; the section describes %2</source>
        <translation>인터페이스 %1의 패킷입니다. 섹션에는 인터페이스가 %2개뿐입니다</translation>
    </message>
    <message>
        <source>more than %1 interfaces in a section</source>
        <translation>한 섹션에 인터페이스가 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>cannot be read on</source>
        <translation>더 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>빈 파일</translation>
    </message>
    <message>
        <source>gzip within gzip</source>
        <translation>gzip 안의 gzip</translation>
    </message>
    <message>
        <source>packed by zstd: zstd -dc FILE | … capture -</source>
        <translation>zstd로 압축됨: zstd -dc FILE | … capture -</translation>
    </message>
    <message>
        <source>packed by xz: xz -dc FILE | … capture -</source>
        <translation>xz로 압축됨: xz -dc FILE | … capture -</translation>
    </message>
    <message>
        <source>packed by bzip2: bzip2 -dc FILE | … capture -</source>
        <translation>bzip2로 압축됨: bzip2 -dc FILE | … capture -</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 파일</translation>
    </message>
    <message>
        <source>a capture of snoop, which editcap converts</source>
        <translation>snoop 캡처(editcap으로 변환할 수 있음)</translation>
    </message>
    <message>
        <source>a capture of Network Monitor, which editcap converts</source>
        <translation>Network Monitor 캡처(editcap으로 변환할 수 있음)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>알 수 없는 파일</translation>
    </message>
    <message>
        <source>IP packets without TCP: %1</source>
        <translation>TCP가 아닌 IP 패킷: %1개</translation>
    </message>
    <message>
        <source>packets without IP: %1</source>
        <translation>IP가 아닌 패킷: %1개</translation>
    </message>
    <message>
        <source>packets too short to tell (snap length): %1</source>
        <translation>너무 짧게 저장되어 알 수 없는 패킷(snap length): %1개</translation>
    </message>
    <message>
        <source>packets with headers that contradict themselves: %1</source>
        <translation>헤더에 모순이 있는 패킷: %1개</translation>
    </message>
    <message>
        <source>fragments: %1</source>
        <translation>IP 조각: %1개</translation>
    </message>
    <message>
        <source>packets within an IP tunnel, read inside it: %1</source>
        <translation>IP 터널 안의 패킷(안쪽을 읽음): %1개</translation>
    </message>
    <message>
        <source>segments not kept whole (snap length): %1</source>
        <translation>일부만 저장된 세그먼트(snap length): %1개</translation>
    </message>
    <message>
        <source>packets with an IP length of 0 (segmentation offload), taken as long as they were on the wire: %1</source>
        <translation>IP 길이가 0인 패킷(segmentation offload, 선로에서의 길이로 읽음): %1개</translation>
    </message>
    <message>
        <source>segments with a wrong checksum: %1. At their sender that is normal: its card computes it.</source>
        <translation>체크섬이 틀린 세그먼트: %1개. 보내는 쪽에서 캡처했다면 정상입니다. 체크섬은 네트워크 카드가 계산합니다.</translation>
    </message>
    <message>
        <source>packets older than the one before them: %1</source>
        <translation>바로 앞 패킷보다 시각이 이른 패킷: %1개</translation>
    </message>
    <message>
        <source>packets without a time: %1</source>
        <translation>시각이 없는 패킷: %1개</translation>
    </message>
    <message>
        <source>packets with a comment: %1</source>
        <translation>주석이 있는 패킷: %1개</translation>
    </message>
    <message>
        <source>packets of link type %1, which is not read: %2</source>
        <translation>읽지 않는 링크 종류 %1의 패킷: %2개</translation>
    </message>
    <message>
        <source>record claims %1 bytes; at most %2 expected</source>
        <translation>레코드 길이가 %1바이트라고 합니다. 최대 %2바이트여야 합니다</translation>
    </message>
    <message>
        <source>block claims %1 bytes; at most %2 expected</source>
        <translation>블록 길이가 %1바이트라고 합니다. 최대 %2바이트여야 합니다</translation>
    </message>
    <message>
        <source>block claims %1 bytes; at least %2 expected</source>
        <translation>블록 길이가 %1바이트라고 합니다. %2바이트 이상이어야 합니다</translation>
    </message>
    <message>
        <source>the file ends inside a record: %1 bytes of %2</source>
        <translation>레코드 중간에서 파일이 끝납니다: %2바이트 중 %1바이트</translation>
    </message>
    <message>
        <source>byte %1: %2; %3</source>
        <translation>바이트 %1: %2; %3</translation>
    </message>
</context>
<context>
    <name>app::CaptureWords</name>
    <message>
        <source>the client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>none of RFC 9293</source>
        <translation>RFC 9293에 없음</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1개 중 하나</translation>
    </message>
    <message>
        <source>a FIN left when CLOSE was called</source>
        <translation>CLOSE를 호출할 때 FIN이 나갔다</translation>
    </message>
    <message>
        <source>the last control segment that was seen arrived</source>
        <translation>마지막으로 보인 제어 세그먼트가 도착했다</translation>
    </message>
    <message>
        <source>no earlier copy was lost before the capture point</source>
        <translation>캡처 지점 앞에서 잃은 사본이 없다</translation>
    </message>
    <message>
        <source>a timer of the system has run</source>
        <translation>시스템의 타이머가 만료되었다</translation>
    </message>
    <message>
        <source>the RST was accepted</source>
        <translation>RST가 받아들여졌다</translation>
    </message>
    <message>
        <source>segments are genuine</source>
        <translation>위조된 세그먼트가 없다</translation>
    </message>
    <message>
        <source>%1 had no room: a window of 0 for %2.</source>
        <translation>%1 쪽에 받을 자리가 없었습니다: 윈도 0이 %2 동안 이어졌습니다.</translation>
    </message>
    <message>
        <source>%1 closed at %2; %3 acknowledged it, and its application did not close for %4: CLOSE-WAIT.</source>
        <translation>%1 쪽이 %2에 닫았습니다. %3 쪽은 이에 ACK로 답했지만 앱이 %4 동안 닫지 않았습니다: CLOSE-WAIT.</translation>
    </message>
    <message>
        <source>%1 closed at %2; %3 acknowledged it and has not closed for %4, until the capture ends: CLOSE-WAIT. Only its application ends that.</source>
        <translation>%1 쪽이 %2에 닫았습니다. %3 쪽은 이에 ACK로 답하고 캡처가 끝날 때까지 %4 동안 닫지 않았습니다: CLOSE-WAIT. 이를 끝내는 것은 그쪽 앱뿐입니다.</translation>
    </message>
    <message>
        <source>both ends have closed, but the last FIN, that of %1 (%2), is not acknowledged here: LAST-ACK.</source>
        <translation>양쪽이 모두 닫았지만 %1 쪽의 마지막 FIN(%2)에 대한 확인응답이 보이지 않습니다: LAST-ACK.</translation>
    </message>
    <message>
        <source>%1 has been waiting for the FIN of %2 for %3: FIN-WAIT-2.</source>
        <translation>%1 쪽이 %2 쪽의 FIN을 %3 동안 기다리고 있습니다: FIN-WAIT-2.</translation>
    </message>
    <message>
        <source>%1 has TIME-WAIT from %2 on, for %3 if that is its 2 MSL.</source>
        <translation>%1 쪽은 %2부터 TIME-WAIT입니다. 2 MSL이 %3이면 그만큼 이어집니다.</translation>
    </message>
    <message>
        <source>%1 sends another FIN behind its first one (%2): no endpoint of RFC 9293 does that (%3).</source>
        <translation>%1 쪽이 첫 FIN 뒤에 또 다른 FIN을 보냅니다(%2). RFC 9293의 엔드포인트는 그러지 않습니다(%3).</translation>
    </message>
    <message>
        <source>%1 sends a segment without ACK, SYN and RST (%2): no endpoint of RFC 9293 does that (%3).</source>
        <translation>%1 쪽이 ACK도 SYN도 RST도 없는 세그먼트를 보냅니다(%2). RFC 9293의 엔드포인트는 그러지 않습니다(%3).</translation>
    </message>
    <message>
        <source>%1 can be in no state of RFC 9293 from %2 on (%3).</source>
        <translation>%2부터 %1 쪽은 RFC 9293의 어떤 상태에도 있을 수 없습니다(%3).</translation>
    </message>
    <message>
        <source>the same addresses and ports were in use %1 before.</source>
        <translation>같은 주소와 포트가 %1 전에 쓰였습니다.</translation>
    </message>
    <message>
        <source>This may have cut a TIME-WAIT short.</source>
        <translation>그 때문에 TIME-WAIT이 짧아졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 asked for a connection and got no answer: SYN-SENT. SYNs sent: %2, over %3.</source>
        <translation>%1 쪽이 연결을 요청했지만 응답이 없습니다: SYN-SENT. %3에 걸쳐 SYN을 %2번 보냈습니다.</translation>
    </message>
    <message>
        <source>the SYN,ACK of %1 was not acknowledged: SYN-RECEIVED. Sent: %2, over %3.</source>
        <translation>%1 쪽의 SYN,ACK에 대한 확인응답이 없습니다: SYN-RECEIVED. %3에 걸쳐 %2번 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 went on after an RST (%2): it was not accepted, or it did not arrive.</source>
        <translation>%1 쪽은 RST(%2) 뒤에도 통신을 이어 갔습니다. RST가 받아들여지지 않았거나 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 went on after its own RST (%2): the RST is forged, or not its own.</source>
        <translation>%1 쪽은 자기 RST(%2) 뒤에도 통신을 이어 갔습니다. 위조되었거나 이 엔드포인트의 RST가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 reset the connection at %2 (%3).</source>
        <translation>%1 쪽이 %2에 연결을 재설정했습니다(%3).</translation>
    </message>
    <message>
        <source>It had already closed and had no record of the connection.</source>
        <translation>이미 닫은 뒤라 이 연결의 기록이 없었습니다.</translation>
    </message>
    <message>
        <source>It had closed before.</source>
        <translation>그 전에 이미 닫았습니다.</translation>
    </message>
    <message>
        <source>Its number is not the one expected: RFC 5961 answers with a challenge ACK.</source>
        <translation>순서 번호가 기대한 값이 아닙니다. RFC 5961에 따르면 챌린지 ACK로 응답합니다.</translation>
    </message>
    <message>
        <source>the connection was there before the file begins.</source>
        <translation>파일이 시작되기 전부터 있던 연결입니다.</translation>
    </message>
    <message>
        <source>nothing that %1 sent is in the file: one direction was captured.</source>
        <translation>%1 쪽이 보낸 것이 파일에 없습니다. 한 방향만 캡처되었습니다.</translation>
    </message>
    <message>
        <source>packets of %1 that were captured twice: %2.</source>
        <translation>%1 쪽 패킷 가운데 두 번 캡처된 것: %2개.</translation>
    </message>
    <message>
        <source>packets not kept whole (snap length): %1.</source>
        <translation>일부만 저장된 패킷(snap length): %1개.</translation>
    </message>
    <message>
        <source>the times of the packets run backwards; intervals across that place are not known.</source>
        <translation>패킷 시각이 거꾸로 되어 있습니다. 그 앞뒤의 간격은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>packets with a wrong TCP checksum: %1. At their sender that is normal: its card computes it.</source>
        <translation>TCP 체크섬이 틀린 패킷: %1개. 보내는 쪽에서 캡처했다면 정상입니다. 체크섬은 네트워크 카드가 계산합니다.</translation>
    </message>
    <message>
        <source>%1 answers %2 with RST (%3); expected: no RST</source>
        <translation>%1 쪽이 %2에 RST로 응답합니다(%3). 기대: RST 없음</translation>
    </message>
    <message>
        <source>%1 sends %3 after %2; expected: RST</source>
        <translation>%1 쪽이 %2 뒤에 보낸 세그먼트: %3. 기대: RST</translation>
    </message>
    <message>
        <source>%1 does not answer %2; expected: RST</source>
        <translation>%1 쪽이 %2에 응답하지 않습니다. 기대: RST</translation>
    </message>
    <message>
        <source>%1 sends %2; expected: nothing, for its call is refused</source>
        <translation>%1 쪽이 보낸 세그먼트: %2. 기대: 없음(호출이 거부됨)</translation>
    </message>
    <message>
        <source>%1 does not acknowledge %2 (%3); expected: ACK</source>
        <translation>%1 쪽이 %2에 ACK로 답하지 않습니다(%3). 기대: ACK</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>상태 %1</translation>
    </message>
    <message>
        <source>%1 closed at %2 (%3); its FIN, sent %4 times, was never acknowledged: FIN-WAIT-1.</source>
        <translation>%1 쪽이 %2에 닫았습니다(%3). FIN을 %4번 보냈지만 확인응답이 없습니다: FIN-WAIT-1.</translation>
    </message>
    <message>
        <source>%1 asked for a connection, and %2 answered with RST: no listener there.</source>
        <translation>%1 쪽이 연결을 요청했지만 %2 쪽이 RST로 응답했습니다. 그 포트에서 듣는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>bytes of %1 were acknowledged that are not in the file (%2).</source>
        <translation>%1 쪽 데이터 가운데 파일에 없는 바이트에 확인응답이 왔습니다(%2).</translation>
    </message>
    <message>
        <source>%1 has not been heard since %2; retransmissions from the other end go unanswered (segments: %3).</source>
        <translation>%2 뒤로 %1 쪽에서 온 것이 없습니다. 상대가 다시 보낸 세그먼트 %3개에 응답이 없습니다.</translation>
    </message>
    <message>
        <source>%1 sends data after its own FIN (%2): no endpoint of RFC 9293 does that (%3).</source>
        <translation>%1 쪽이 자기 FIN 뒤에 데이터를 보냅니다(%2). RFC 9293의 엔드포인트는 그러지 않습니다(%3).</translation>
    </message>
    <message>
        <source>Some of its own data was not acknowledged.</source>
        <translation>보낸 데이터 가운데 ACK를 받지 못한 것이 있습니다.</translation>
    </message>
    <message>
        <source>the RST of %1 (%2) has another TTL than its other packets: it may be forged.</source>
        <translation>%1 쪽의 RST(%2)는 다른 패킷과 TTL이 다릅니다. 위조되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 sends %3 after %2; expected: challenge ACK</source>
        <translation>%1 쪽이 %2 뒤에 보낸 세그먼트: %3. 기대: 챌린지 ACK</translation>
    </message>
    <message>
        <source>%1 does not answer %2; expected: challenge ACK</source>
        <translation>%1 쪽이 %2에 응답하지 않습니다. 기대: 챌린지 ACK</translation>
    </message>
    <message>
        <source>%1 closed at %2; %3 acknowledged it, and there the capture ends: CLOSE-WAIT. Only its application ends that.</source>
        <translation>%1 쪽이 %2에 닫았습니다. %3 쪽은 이에 ACK로 답했고 거기서 캡처가 끝납니다: CLOSE-WAIT. 이를 끝내는 것은 그쪽 앱뿐입니다.</translation>
    </message>
    <message>
        <source>%1 is waiting for the FIN of %2 when the capture ends: FIN-WAIT-2.</source>
        <translation>캡처가 끝날 때 %1 쪽은 %2 쪽의 FIN을 기다리고 있습니다: FIN-WAIT-2.</translation>
    </message>
    <message>
        <source>%1 sends a SYN,ACK (%2); expected: none</source>
        <translation>%1 쪽이 SYN,ACK를 보냅니다(%2). 기대: 없음</translation>
    </message>
</context>
<context>
    <name>app::CapturedWhy</name>
    <message>
        <source>several states are possible</source>
        <translation>여러 상태가 가능함</translation>
    </message>
    <message>
        <source>close() or shutdown()</source>
        <translation>close() 또는 shutdown()</translation>
    </message>
    <message>
        <source>close() with unread data, or an abort</source>
        <translation>읽지 않은 데이터가 있는 close() 또는 강제 종료</translation>
    </message>
    <message>
        <source>proved by %1</source>
        <translation>%1로 증명됨</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>증명됨</translation>
    </message>
    <message>
        <source>assumed from %1 (%2)</source>
        <translation>%1에서 추정(%2)</translation>
    </message>
    <message>
        <source>assumed (%1)</source>
        <translation>추정(%1)</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>다음 중 하나: %1</translation>
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
        <translation>끝낼 수 있는 쪽</translation>
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
        <source>Lessons</source>
        <translation>강의</translation>
    </message>
    <message>
        <source>What many of them mean</source>
        <translation>많이 쌓이면</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>no lesson takes this transition</source>
        <translation>이 전이를 거치는 강의가 없습니다</translation>
    </message>
</context>
<context>
    <name>app::ClauseWords</name>
    <message>
        <source>first</source>
        <translation>첫 번째 검사</translation>
    </message>
    <message>
        <source>second</source>
        <translation>두 번째 검사</translation>
    </message>
    <message>
        <source>third</source>
        <translation>세 번째 검사</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>네 번째 검사</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>다섯 번째 검사</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>일곱 번째 검사</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>여덟 번째 검사</translation>
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
        <source>challenge ACK</source>
        <translation>챌린지 ACK</translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation>꼬리 유실 프로브(TLP)</translation>
    </message>
    <message>
        <source>Linux request sock</source>
        <translation>리눅스 요청 소켓(request sock)</translation>
    </message>
    <message>
        <source>Linux accept queue</source>
        <translation>리눅스 수락 큐</translation>
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
</context>
<context>
    <name>app::Cli</name>
    <message>
        <source>steps: %1, expectations: %2</source>
        <translation>단계 %1개, 기대 %2개</translation>
    </message>
    <message>
        <source>step %1%2: %3</source>
        <translation>%1단계%2: %3</translation>
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
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>Usage: tcp-state-lab-cli COMMAND [OPTION]…</source>
        <translation>사용법: tcp-state-lab-cli 명령 [옵션]…</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
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
        <source>text (the default), json or dot (for Graphviz)</source>
        <translation>text(기본값), json, dot(Graphviz용) 중 하나</translation>
    </message>
    <message>
        <source>profile %1 (not verified)</source>
        <translation>프로필 %1 (검증 안 됨)</translation>
    </message>
    <message>
        <source>the roles of %1 cannot be swapped: expected a connection that is established and then closed</source>
        <translation>%1의 역할은 바꿀 수 없습니다. 연결을 설정했다가 닫는 시나리오여야 합니다</translation>
    </message>
    <message>
        <source>step %1 of %2 (%3 s)</source>
        <translation>%2단계 중 %1단계(%3초)</translation>
    </message>
    <message>
        <source>expected a duration, such as 70s</source>
        <translation>70s와 같은 시간이어야 합니다</translation>
    </message>
    <message>
        <source>no recording of %1 is shipped</source>
        <translation>%1의 기록은 배포되지 않았습니다</translation>
    </message>
    <message>
        <source>a real kernel cannot play %1: </source>
        <translation>실제 커널은 %1 시나리오를 실행할 수 없습니다: </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소했습니다</translation>
    </message>
    <message>
        <source>a user namespace is not allowed (%1). Ubuntu: an AppArmor profile with &quot;userns,&quot;; else sysctl user.max_user_namespaces above 0, or as root</source>
        <translation>사용자 네임스페이스가 허용되지 않습니다(%1). Ubuntu에서는 &quot;userns,&quot;가 든 AppArmor 프로필이 필요합니다. 그 밖에는 sysctl user.max_user_namespaces를 0보다 크게 하거나 root로 실행하세요</translation>
    </message>
    <message>
        <source>a network namespace is not allowed (%1). In a container: --cap-add SYS_ADMIN; else as root</source>
        <translation>네트워크 네임스페이스가 허용되지 않습니다(%1). 컨테이너에서는 --cap-add SYS_ADMIN을 쓰고, 아니면 root로 실행하세요</translation>
    </message>
    <message>
        <source>no /dev/net/tun and no veth (%1). In a container: --device /dev/net/tun --cap-add NET_ADMIN</source>
        <translation>/dev/net/tun도 veth도 없습니다(%1). 컨테이너에서는 --device /dev/net/tun --cap-add NET_ADMIN을 쓰세요</translation>
    </message>
    <message>
        <source>sock_diag does not answer (%1). Allow AF_NETLINK in the container&apos;s seccomp profile, or load the module tcp_diag</source>
        <translation>sock_diag가 응답하지 않습니다(%1). 컨테이너의 seccomp 프로필에서 AF_NETLINK를 허용하거나 tcp_diag 모듈을 올리세요</translation>
    </message>
    <message>
        <source>the private network could not be set up (%1). In a container: --cap-add NET_ADMIN</source>
        <translation>격리된 네트워크를 만들지 못했습니다(%1). 컨테이너에서는 --cap-add NET_ADMIN을 쓰세요</translation>
    </message>
    <message>
        <source>the application&apos;s process failed (%1). Look at the limits of processes and memory: ulimit -a</source>
        <translation>앱 프로세스가 실패했습니다(%1). 프로세스와 메모리 한도를 확인하세요: ulimit -a</translation>
    </message>
    <message>
        <source>cannot run for real: </source>
        <translation>실제로 실행할 수 없습니다: </translation>
    </message>
    <message>
        <source>%1: simulated, and played by %2</source>
        <translation>%1: 시뮬레이션과 %2의 실행</translation>
    </message>
    <message>
        <source>states</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>세그먼트</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>%1: %2 of %3 the same</source>
        <translation>%1: %3개 중 %2개 일치</translation>
    </message>
    <message>
        <source>no difference; times within the tolerance of a kernel&apos;s timers</source>
        <translation>차이 없음, 시간은 커널 타이머의 허용 오차 이내</translation>
    </message>
    <message>
        <source>show this machine&apos;s own TCP sockets, and what is wrong with them</source>
        <translation>이 컴퓨터의 TCP 소켓과 그 문제점을 보여 줍니다</translation>
    </message>
    <message>
        <source>one look only</source>
        <translation>한 번만 살펴봅니다</translation>
    </message>
    <message>
        <source>text (to be read; the default), jsonl or csv</source>
        <translation>text(읽기용, 기본값), jsonl 또는 csv</translation>
    </message>
    <message>
        <source>only the sockets in this state, such as CLOSE-WAIT</source>
        <translation>CLOSE-WAIT와 같은 이 상태의 소켓만</translation>
    </message>
    <message>
        <source>only the sockets of this process</source>
        <translation>이 프로세스의 소켓만</translation>
    </message>
    <message>
        <source>addresses of other machines are not shown</source>
        <translation>다른 컴퓨터의 주소를 가립니다</translation>
    </message>
    <message>
        <source>hint: </source>
        <translation>힌트: </translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>강의: %1</translation>
    </message>
    <message>
        <source>unknown state %1</source>
        <translation>알 수 없는 상태 %1</translation>
    </message>
    <message>
        <source>expected the number of a process</source>
        <translation>프로세스 번호여야 합니다</translation>
    </message>
    <message>
        <source>sock_diag is refused: read from /proc/net/tcp, without the time of the last ACK</source>
        <translation>sock_diag가 거부되어 /proc/net/tcp에서 읽었습니다. 마지막 ACK 시각은 알 수 없습니다</translation>
    </message>
    <message>
        <source>processes of other users that do not show their sockets (as root they do): %1</source>
        <translation>소켓을 보여 주지 않는 다른 사용자의 프로세스(root로는 보입니다): %1개</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>필요 없는 인수 %1</translation>
    </message>
    <message>
        <source>last ACK</source>
        <translation>마지막 ACK</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>no TCP socket</source>
        <translation>TCP 소켓 없음</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>새 소켓: %1</translation>
    </message>
    <message>
        <source>ended, last seen in %1</source>
        <translation>사라짐, 마지막 상태 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts are not in &quot;%4&quot; and shown in English</source>
        <translation>%1: 텍스트 %3개 중 %2개가 &quot;%4&quot;로 되어 있지 않아 영어로 보여 줍니다</translation>
    </message>
    <message>
        <source>%1 of %2 texts of the lessons</source>
        <translation>강의의 글 %2개 가운데 %1개</translation>
    </message>
    <message>
        <source>the interface</source>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>unknown capture point %1</source>
        <translation>알 수 없는 캡처 지점 %1</translation>
    </message>
    <message>
        <source>expected one capture: a file or -</source>
        <translation>캡처 하나가 필요합니다: 파일 또는 -</translation>
    </message>
    <message>
        <source>%1 needs --connection N</source>
        <translation>%1에는 --connection N이 필요합니다</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>읽을 수 없습니다: %1: %2</translation>
    </message>
    <message>
        <source>%1 is no capture; expected pcap or pcapng, this looks like: %2</source>
        <translation>캡처 파일이 아닙니다: %1. pcap이나 pcapng여야 하는데 다음처럼 보입니다: %2</translation>
    </message>
    <message>
        <source>… and %1 more; --format csv has all of them</source>
        <translation>… 그 밖에 %1개. 모두 보려면 --format csv</translation>
    </message>
    <message>
        <source>client, or A</source>
        <translation>클라이언트 또는 A</translation>
    </message>
    <message>
        <source>server, or B</source>
        <translation>서버 또는 B</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>its state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>%1: %2 packets in %3, TCP segments: %4, connections: %5</source>
        <translation>%1: %3 동안 패킷 %2개, TCP 세그먼트 %4개, 연결 %5개</translation>
    </message>
    <message>
        <source>told before their end, for more than %1 were open (--limit): %2</source>
        <translation>열린 연결이 %1개를 넘어 끝나기 전에 출력한 연결(--limit): %2개</translation>
    </message>
    <message>
        <source>There is no TCP segment in it.</source>
        <translation>TCP 세그먼트가 없습니다.</translation>
    </message>
    <message>
        <source>there is no connection %1; the file has %2</source>
        <translation>연결 %1번이 없습니다. 파일에는 연결이 %2개 있습니다</translation>
    </message>
    <message>
        <source>connection %1 cannot be judged: its beginning is not in the file, or its times run backwards</source>
        <translation>연결 %1번은 판정할 수 없습니다. 시작 부분이 파일에 없거나 시각이 거꾸로 되어 있습니다</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>%1 at #%2</source>
        <translation>%1(#%2)</translation>
    </message>
    <message>
        <source>answers like none of them</source>
        <translation>어느 프로필과도 같지 않습니다</translation>
    </message>
    <message>
        <source>answers like %1</source>
        <translation>%1처럼 응답합니다</translation>
    </message>
    <message>
        <source>unlike %1</source>
        <translation>다음과 다릅니다: %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1~%2 사이</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>늦어도 %1</translation>
    </message>
    <message>
        <source>proved by #%1</source>
        <translation>#%1 패킷이 증명</translation>
    </message>
    <message>
        <source>assumed from #%1</source>
        <translation>#%1 패킷에서 추정</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, step %2 of the card: ss shows %3; expected %4</source>
        <translation>%1, 카드의 %2단계: ss 결과 %3, 기대 %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 steps as on the card</source>
        <translation>%1: %3단계 중 %2단계가 카드대로</translation>
    </message>
    <message>
        <source>no lab card of %1: %2</source>
        <translation>%1의 실습 카드가 없습니다: %2</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>for two real machines instead of a private network</source>
        <translation>격리된 네트워크 대신 실제 컴퓨터 두 대에서 쓸 카드</translation>
    </message>
    <message>
        <source>only this connection, segment by segment</source>
        <translation>이 연결만 세그먼트별로</translation>
    </message>
    <message>
        <source>explain where a state, a segment or a timer comes from, back to its first cause</source>
        <translation>상태, 세그먼트, 타이머가 어디서 비롯됐는지 처음 원인까지 거슬러 보여 줍니다</translation>
    </message>
    <message>
        <source>the last time that the host entered this state</source>
        <translation>호스트가 이 상태에 마지막으로 들어간 때</translation>
    </message>
    <message>
        <source>the last that happened to this timer of the host</source>
        <translation>호스트의 이 타이머에 마지막으로 일어난 일</translation>
    </message>
    <message>
        <source>the last such call on the host</source>
        <translation>호스트에서 이 호출이 마지막으로 있었던 때</translation>
    </message>
    <message>
        <source>the event of this number in the trace</source>
        <translation>트레이스에서 이 번호의 이벤트</translation>
    </message>
    <message>
        <source>tells what it led to instead</source>
        <translation>원인 대신 그 결과를 보여 줍니다</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text(기본값) 또는 json</translation>
    </message>
    <message>
        <source>unknown word %1</source>
        <translation>알 수 없는 단어 %1</translation>
    </message>
    <message>
        <source>--event takes the number of an event, as in the trace</source>
        <translation>--event에는 트레이스의 이벤트 번호를 지정해야 합니다</translation>
    </message>
    <message>
        <source>--segment takes control bits, such as FIN,ACK, or the id of a segment in the trace</source>
        <translation>--segment에는 제어 비트(예: FIN,ACK)나 트레이스의 세그먼트 id를 지정해야 합니다</translation>
    </message>
    <message>
        <source>expected at most one of --event, --state, --segment, --timer and --call</source>
        <translation>--event, --state, --segment, --timer, --call 중 하나만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected --host client or --host server</source>
        <translation>--host client 또는 --host server가 필요합니다</translation>
    </message>
    <message>
        <source>no such event up to %1</source>
        <translation>%1까지 그런 이벤트가 없습니다</translation>
    </message>
    <message>
        <source>--at: bad time %1; expected a duration since the beginning, such as 61s, or end</source>
        <translation>--at: 잘못된 시간 %1; 시작부터의 시간(예: 61s) 또는 end가 와야 합니다</translation>
    </message>
    <message>
        <source>%1 at %2: %3. What did this lead to?</source>
        <translation>%2의 %1: %3. 그 결과는?</translation>
    </message>
    <message>
        <source>%1 at %2: %3. Why?</source>
        <translation>%2의 %1: %3. 왜?</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>아직 아무 일도 없었습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 expectations failed</source>
        <translation>기대 %2개 중 %1개가 맞지 않습니다</translation>
    </message>
    <message>
        <source>no scenario given; expected ids, files or -</source>
        <translation>시나리오를 적지 않았습니다. id, 파일 또는 -를 적어 주세요</translation>
    </message>
    <message>
        <source>language of the texts (default: from the locale)</source>
        <translation>출력 언어(기본값: 로캘의 언어)</translation>
    </message>
    <message>
        <source>rfc9293, linux, or freebsd, macos, windows, solaris (the last four not fully verified); or client=NAME,server=NAME</source>
        <translation>rfc9293, linux 또는 freebsd, macos, windows, solaris(뒤의 넷은 일부 값이 검증되지 않음). client=NAME,server=NAME처럼 호스트마다 고를 수도 있습니다</translation>
    </message>
    <message>
        <source>change a setting, for example msl=5s, or client.keepalive=60s for one host; may be repeated</source>
        <translation>설정 값을 바꿉니다. 예: msl=5s, 한 호스트만 바꾸려면 client.keepalive=60s. 여러 번 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>random seed: the same seed gives the same trace</source>
        <translation>난수 시드. 시드가 같으면 트레이스도 같습니다</translation>
    </message>
    <message>
        <source>swap client and server once they are connected</source>
        <translation>연결된 뒤 클라이언트와 서버의 역할을 맞바꿉니다</translation>
    </message>
    <message>
        <source>list the built-in scenarios</source>
        <translation>내장 시나리오의 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>print JSON, with group, claims, misconceptions, states and clauses</source>
        <translation>그룹, 주장, 오해, 상태, 조항까지 JSON으로 출력합니다</translation>
    </message>
    <message>
        <source>list the languages instead, with how many of the lessons&apos; texts each covers</source>
        <translation>시나리오 대신 언어 목록과 언어마다 번역된 강의 텍스트 수를 출력합니다</translation>
    </message>
    <message>
        <source>run a scenario and print what happens</source>
        <translation>시나리오를 실행하고 일어나는 일을 출력합니다</translation>
    </message>
    <message>
        <source>write to FILE instead of standard output</source>
        <translation>표준 출력 대신 이 파일에 씁니다</translation>
    </message>
    <message>
        <source>run scenarios and print the expectations that fail</source>
        <translation>시나리오를 실행하고 맞지 않는 기대를 출력합니다</translation>
    </message>
    <message>
        <source>SCENARIO is the id of a built-in scenario, or a file; - is standard input.
Exit status: 0 if all pass, 1 if some fail, 2 for bad input.</source>
        <translation>SCENARIO는 내장 시나리오의 id 또는 파일입니다. -는 표준 입력입니다.
종료 상태: 0 모두 맞음, 1 일부가 맞지 않음, 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>also write a JUnit report, for autograding</source>
        <translation>채점용 CI를 위해 JUnit 보고서도 이 파일에 저장합니다</translation>
    </message>
    <message>
        <source>play a scenario on this machine&apos;s own kernel, in a private network</source>
        <translation>시나리오를 이 컴퓨터의 커널로, 격리된 네트워크 안에서 실행합니다</translation>
    </message>
    <message>
        <source>Linux only; no root needed where user namespaces are allowed. Two network namespaces are the hosts; nothing is done to the machine&apos;s own network.
Exit status: 0 if it was played (with --compare: with the same result), 1 with --compare: with another result, 2 for bad input, 3 if the machine does not allow it, or no kernel can play it.</source>
        <translation>리눅스에서만 쓸 수 있습니다. 사용자 네임스페이스가 허용되면 root 권한이 필요 없습니다. 네트워크 네임스페이스 두 개가 두 호스트이며, 이 컴퓨터의 네트워크는 건드리지 않습니다.
종료 상태: 0 실행함(--compare: 결과 같음), 1 --compare: 결과 다름, 2 잘못된 입력, 3 이 컴퓨터에서 허용되지 않거나 어떤 커널로도 실행할 수 없음.</translation>
    </message>
    <message>
        <source>text (default, for reading) or jsonl (the trace, as it grows)</source>
        <translation>text(읽기용, 기본값) 또는 jsonl(진행되는 대로 나오는 트레이스)</translation>
    </message>
    <message>
        <source>write to FILE instead of standard output; with --compare, the trace; a name that ends in .trace makes a compressed recording</source>
        <translation>표준 출력 대신 이 파일에 씁니다. --compare와 함께 쓰면 트레이스를 씁니다. 이름이 .trace로 끝나면 압축합니다</translation>
    </message>
    <message>
        <source>print what the kernel did differently from the simulator</source>
        <translation>커널과 시뮬레이션의 차이를 출력합니다</translation>
    </message>
    <message>
        <source>use the recording that is shipped instead of playing now; works on every system</source>
        <translation>지금 실행하지 않고 함께 배포된 기록을 씁니다. 어느 시스템에서나 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>longest silence that is waited for in real time (default: 70s)</source>
        <translation>아무 일도 없을 때 실제로 기다리는 최대 시간(기본값: 70s)</translation>
    </message>
    <message>
        <source>report progress even when the output is not a terminal</source>
        <translation>터미널이 아니어도 진행 상황을 알립니다</translation>
    </message>
    <message>
        <source>write a lab card: the commands to see it on a real Linux, and what ss will show</source>
        <translation>실습 카드를 작성합니다. 실제 리눅스에서 입력할 명령과 ss에 나타날 내용이 들어갑니다</translation>
    </message>
    <message>
        <source>run the card&apos;s commands and compare what ss shows</source>
        <translation>카드의 명령을 실행하고 ss의 결과와 비교합니다</translation>
    </message>
    <message>
        <source>Linux only. Nothing is changed and nothing is sent. Without --once it continues and reports what changes from look to look.
Exit status: 0 if shown, 2 for bad input, 3 if the machine does not show its sockets.</source>
        <translation>리눅스에서만 쓸 수 있습니다. 아무것도 바꾸거나 보내지 않습니다. --once가 없으면 계속 살펴보며 달라진 것을 알립니다.
종료 상태: 0 보여 줌, 2 잘못된 입력, 3 이 컴퓨터에서 소켓을 조회할 수 없음.</translation>
    </message>
    <message>
        <source>report what is worth a look: which process, how many, how long, which lesson</source>
        <translation>눈여겨볼 소켓을 알립니다: 어느 프로세스가 몇 개를 얼마나 오래 가지고 있는지, 관련 강의는 무엇인지</translation>
    </message>
    <message>
        <source>how old a leak must be to be reported (default: 60s)</source>
        <translation>이만큼 오래된 누수만 알립니다(기본값: 60s)</translation>
    </message>
    <message>
        <source>time between looks (default: 1s); longer if a look costs more than a twentieth of it</source>
        <translation>살펴보는 간격(기본값: 1s). 한 번에 드는 비용이 그 1/20을 넘으면 더 길어집니다</translation>
    </message>
    <message>
        <source>print every state change the model can make, with its RFC clause</source>
        <translation>모델이 할 수 있는 모든 상태 변화를 조항과 함께 출력합니다</translation>
    </message>
    <message>
        <source>only what this profile can do, with its own rules</source>
        <translation>이 프로필이 할 수 있는 것만, 그 프로필의 조항으로</translation>
    </message>
    <message>
        <source>run a scenario with thousands of connections; without one, list them</source>
        <translation>연결 수천 개의 사례를 실행합니다. 사례를 적지 않으면 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>text (default, for reading), csv or json (one object per sample)</source>
        <translation>text(텍스트, 기본값), csv, json(표본마다 객체 하나) 중 하나</translation>
    </message>
    <message>
        <source>time between samples (default: 1s)</source>
        <translation>표본 간격(기본값: 1s)</translation>
    </message>
    <message>
        <source>explore every state that two endpoints can reach, and check each one</source>
        <translation>두 엔드포인트가 할 수 있는 모든 동작을 따라가며 모든 상황을 검사합니다</translation>
    </message>
    <message>
        <source>Prints the number of worlds, the transitions taken, the reachable pairs of states and a shortest path to each.
Exit status: 0 if no rule is broken, 1 if one is (or the pair asked for is not reachable), 2 for bad input.</source>
        <translation>상황의 수, 지나온 전이, 도달할 수 있는 상태 조합, 그리고 각 조합에 이르는 가장 짧은 경로를 출력합니다.
종료 상태: 0 어긴 규칙 없음, 1 어긴 규칙이 있음(또는 물어본 조합에 도달할 수 없음), 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>most segments in flight in each direction (default: 2)</source>
        <translation>방향마다 전송 중인 세그먼트의 최대 수(기본값: 2)</translation>
    </message>
    <message>
        <source>connections each host may open (default: 2)</source>
        <translation>호스트마다 열 수 있는 연결의 수(기본값: 2)</translation>
    </message>
    <message>
        <source>one-byte SENDs in total, both hosts together (default: 2)</source>
        <translation>1바이트를 보내는 SEND의 수(두 호스트 합계, 기본값: 2)</translation>
    </message>
    <message>
        <source>connections each host may open in runs that send data (default: 1)</source>
        <translation>데이터를 보내는 실행에서 호스트마다 열 수 있는 연결의 수(기본값: 1)</translation>
    </message>
    <message>
        <source>allow segments to be lost</source>
        <translation>세그먼트 유실을 허용합니다</translation>
    </message>
    <message>
        <source>allow segments to be duplicated</source>
        <translation>세그먼트의 중복 도착을 허용합니다</translation>
    </message>
    <message>
        <source>allow segments to overtake each other</source>
        <translation>세그먼트의 순서 바뀜을 허용합니다</translation>
    </message>
    <message>
        <source>stop after N worlds (default: 5000000)</source>
        <translation>상황이 N개가 되면 멈춥니다(기본값: 5000000)</translation>
    </message>
    <message>
        <source>print a scenario file that takes the two hosts to these states</source>
        <translation>두 호스트가 이 상태들에 이르는 시나리오 파일을 출력합니다</translation>
    </message>
    <message>
        <source>show the states of both ends of the connections in a pcap or pcapng file</source>
        <translation>pcap이나 pcapng 파일에 있는 연결의 양쪽 상태를 보여 줍니다</translation>
    </message>
    <message>
        <source>FILE may be -, standard input: tcpdump -w - | tcp-state-lab-cli capture -. gzip-compressed files can be read.
Without --connection: a line for each connection. With it: every segment, with the states each end can be in at that point. A state with ? is only assumed; --proved-only leaves such states out.
Exit status: 0 if read to the end, 1 if read up to a damaged place, 2 if it is not a capture.</source>
        <translation>FILE에 -를 쓰면 표준 입력을 읽습니다: tcpdump -w - | tcp-state-lab-cli capture -. gzip으로 압축한 파일도 읽습니다.
--connection이 없으면 연결마다 한 줄, 있으면 세그먼트마다 그때 양쪽이 있을 수 있는 상태를 보여 줍니다. ?가 붙은 상태는 추정이며 --proved-only를 쓰면 표시하지 않습니다.
종료 상태: 0 끝까지 읽음, 1 손상된 곳까지 읽음, 2 캡처가 아님.</translation>
    </message>
    <message>
        <source>text (default, for reading), json, jsonl, csv; scenario with --connection</source>
        <translation>text(기본값, 읽기용), json, jsonl, csv. --connection과 함께이면 scenario도 가능합니다</translation>
    </message>
    <message>
        <source>where the capture was made: client, server, middle or both (merged); by default inferred from the round trips</source>
        <translation>캡처한 위치: client, server, middle, both(둘을 합친 것). 기본값은 왕복 시간에서 추정한 위치입니다</translation>
    </message>
    <message>
        <source>show only what the file proves, without assumptions</source>
        <translation>추정 없이 파일로 증명되는 것만 보여 줍니다</translation>
    </message>
    <message>
        <source>the profile whose timers the ends are assumed to use (default: linux). With --replay: only this one</source>
        <translation>양쪽이 쓴다고 볼 타이머의 프로필(기본값: linux). --replay와 함께이면 이 프로필만 비교합니다</translation>
    </message>
    <message>
        <source>replay the connection in the model under each profile and show the first difference</source>
        <translation>같은 연결을 프로필마다 모델에서 재생하고 처음으로 달라지는 곳을 보여 줍니다</translation>
    </message>
    <message>
        <source>most connections kept open at a time (default: 1000000)</source>
        <translation>동시에 열어 둘 최대 연결 수(기본값: 1000000)</translation>
    </message>
    <message>
        <source>%1 s  done %2</source>
        <translation>%1초  완료 %2</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>accept queue %1, threads %2</source>
        <translation>수락 큐 %1, 스레드 %2</translation>
    </message>
    <message>
        <source>%1: limit first reached at %2 s</source>
        <translation>%1 최초 고갈: %2초</translation>
    </message>
    <message>
        <source>%1 connections opened and closed</source>
        <translation>연결 %1개가 생겼다가 끝났습니다</translation>
    </message>
    <message>
        <source>unknown scenario &quot;%1&quot;</source>
        <translation>알 수 없는 사례 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 worlds, %2 waiting</source>
        <translation>상황 %1개, 대기 %2개</translation>
    </message>
    <message>
        <source>explored: %1 segments in flight each way, connections per host %2, SENDs %3</source>
        <translation>탐색 범위: 방향마다 전송 중인 세그먼트 %1개, 호스트마다 연결 %2개, SEND %3번</translation>
    </message>
    <message>
        <source>(in runs with %1 per host)</source>
        <translation>(호스트마다 연결 %1개인 실행에서)</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>duplication</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>reordering</source>
        <translation>순서 바뀜</translation>
    </message>
    <message>
        <source>not taken:</source>
        <translation>거치지 않음:</translation>
    </message>
    <message>
        <source>every drawn transition was taken</source>
        <translation>그림에 있는 전이를 모두 거쳤습니다</translation>
    </message>
    <message>
        <source>transitions taken: %1 of %2 rows</source>
        <translation>지나온 전이: %2개 중 %1개</translation>
    </message>
    <message>
        <source>pairs of states (rows: client, columns: server; # reachable, . not)</source>
        <translation>상태 조합(행: 클라이언트, 열: 서버. # 도달 가능, . 불가능)</translation>
    </message>
    <message>
        <source>%1 of 121 pairs are reachable</source>
        <translation>조합 121개 중 %1개에 도달할 수 있습니다</translation>
    </message>
    <message>
        <source>a shortest path to each (-&gt; host: the oldest segment arrives there)</source>
        <translation>조합마다 가장 짧은 경로(-&gt; 호스트: 가장 오래된 세그먼트가 도착)</translation>
    </message>
    <message>
        <source>client %1, server %2: not found before the search was stopped</source>
        <translation>클라이언트 %1, 서버 %2: 탐색이 중단될 때까지 찾지 못했습니다</translation>
    </message>
    <message>
        <source>%1 worlds, %2 steps between them</source>
        <translation>상황 %1개, 그 사이의 이동 %2개</translation>
    </message>
    <message>
        <source>(stopped early)</source>
        <translation>(도중에 중단됨)</translation>
    </message>
    <message>
        <source>INVARIANT BROKEN: %1</source>
        <translation>어긴 불변 조건: %1</translation>
    </message>
    <message>
        <source>no invariant broken</source>
        <translation>어긴 불변 조건 없음</translation>
    </message>
    <message>
        <source>worlds that can never come back to CLOSED or LISTEN: %1</source>
        <translation>CLOSED나 LISTEN으로 돌아올 수 없는 상황: %1개</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>Simulates TCP connections state by state, following RFC 9293 or a real system.</source>
        <translation>RFC 9293 또는 실제 시스템의 규칙대로 TCP 연결을 상태별로 시뮬레이션합니다.</translation>
    </message>
    <message>
        <source>show a command&apos;s options, with examples</source>
        <translation>명령의 옵션과 예</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>프로그램의 버전</translation>
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
        <source>rcv SYN,FIN,ACK</source>
        <translation>SYN,FIN,ACK 수신</translation>
    </message>
    <message>
        <source>rcv ACK of SYN</source>
        <translation>SYN의 ACK 수신</translation>
    </message>
    <message>
        <source>rcv FIN</source>
        <translation>FIN 수신</translation>
    </message>
    <message>
        <source>rcv ACK of FIN</source>
        <translation>FIN의 ACK 수신</translation>
    </message>
    <message>
        <source>rcv FIN + ACK of FIN</source>
        <translation>FIN + FIN의 ACK 수신</translation>
    </message>
    <message>
        <source>rcv RST</source>
        <translation>RST 수신</translation>
    </message>
    <message>
        <source>rcv RST after passive OPEN</source>
        <translation>수동 개방 뒤 RST 수신</translation>
    </message>
    <message>
        <source>rcv SYN after passive OPEN</source>
        <translation>수동 개방 뒤 SYN 수신</translation>
    </message>
    <message>
        <source>rcv SYN in window</source>
        <translation>윈도 안의 SYN 수신</translation>
    </message>
    <message>
        <source>timeout 2MSL</source>
        <translation>2MSL 타이머 만료</translation>
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
        <source>fin timeout</source>
        <translation>tcp_fin_timeout 만료</translation>
    </message>
    <message>
        <source>data after close</source>
        <translation>닫은 뒤에 온 데이터</translation>
    </message>
    <message>
        <source>close with unread data</source>
        <translation>읽지 않은 데이터가 있는 close()</translation>
    </message>
    <message>
        <source>too many TIME-WAIT</source>
        <translation>TIME-WAIT가 너무 많음</translation>
    </message>
    <message>
        <source>power-off</source>
        <translation>전원 꺼짐</translation>
    </message>
    <message>
        <source>drop from %1</source>
        <translation>%1 세그먼트 버리기</translation>
    </message>
    <message>
        <source>duplicate from %1</source>
        <translation>%1 세그먼트 복제</translation>
    </message>
    <message>
        <source>%1 %2 expires</source>
        <translation>%1 %2 만료</translation>
    </message>
    <message>
        <source>%1 gives up</source>
        <translation>%1 포기</translation>
    </message>
    <message>
        <source>expected a file or an id from tcp-state-lab-cli list</source>
        <translation>파일이나 tcp-state-lab-cli list에 나오는 id가 필요합니다</translation>
    </message>
    <message>
        <source>reported to the application: %1</source>
        <translation>앱에 알림: %1</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>이전 상태</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>다음 상태</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>계층</translation>
    </message>
    <message>
        <source>CLAUSE</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>직접 확인</translation>
    </message>
    <message>
        <source>All %1 expectations passed.</source>
        <translation>기대 %1개가 모두 맞습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 expectations failed.</source>
        <translation>기대 %2개 중 %1개가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>They were written for different settings.</source>
        <translation>다른 설정을 기준으로 작성된 기대입니다.</translation>
    </message>
    <message>
        <source>play what students handed in, and give points for it</source>
        <translation>학생이 낸 제출물을 재생해 채점합니다</translation>
    </message>
    <message>
        <source>Every hand-in is played again under the assignment&apos;s settings; nothing that it claims is believed. The reference describes assignments.
Exit status: 0 if every hand-in has all points, 1 if one has not or cannot be read, 2 if the assignment is bad.</source>
        <translation>제출물마다 과제의 설정으로 다시 재생하며, 제출물에 적힌 결과는 쓰지 않습니다. 과제 파일의 형식은 레퍼런스에 있습니다.
종료 상태: 모두 만점이면 0, 만점이 아니거나 읽을 수 없는 제출물이 있으면 1, 과제가 잘못되었으면 2.</translation>
    </message>
    <message>
        <source>also write a table: a line for each hand-in</source>
        <translation>제출물마다 한 행인 표도 이 파일에 저장합니다</translation>
    </message>
    <message>
        <source>also write a worksheet for Moodle&apos;s offline grading</source>
        <translation>Moodle 오프라인 채점용 워크시트도 이 파일에 저장합니다</translation>
    </message>
    <message>
        <source>expected an assignment and the files that were handed in</source>
        <translation>과제 파일과 제출된 파일을 적어야 합니다</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>클라이언트 %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>서버 %1</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation>없었음: %1</translation>
    </message>
    <message>
        <source>never: %1; closest at %2: %3</source>
        <translation>없었음: %1. 가장 가까웠던 순간은 %2: %3</translation>
    </message>
    <message>
        <source>at the end, %1: %2</source>
        <translation>끝났을 때(%1): %2</translation>
    </message>
    <message>
        <source>%1 for %2 at the longest; %3 asked for</source>
        <translation>%1에 가장 오래 머문 시간 %2, 요구한 시간 %3</translation>
    </message>
    <message>
        <source>all of them left in this order</source>
        <translation>모두 이 순서로 나갔습니다</translation>
    </message>
    <message>
        <source>all of it was told in this order</source>
        <translation>모두 이 순서로 알렸습니다</translation>
    </message>
    <message>
        <source>there was no %1</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>after the first %1 of the list there was no %2</source>
        <translation>목록의 앞 %1개 다음에 %2 없음</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%2점 중 %1점</translation>
    </message>
    <message>
        <source>  (actions: %1, time: %2)</source>
        <translation>  (동작 %1개, 시간 %2)</translation>
    </message>
    <message>
        <source>note: the file has settings of its own; those of the assignment were used</source>
        <translation>참고: 파일에 다른 설정이 있지만 과제의 설정을 썼습니다</translation>
    </message>
    <message>
        <source>the same run as: %1</source>
        <translation>같은 실행: %1</translation>
    </message>
    <message>
        <source>step %1: the assignment does not allow %2</source>
        <translation>단계 %1: 과제가 허용하지 않는 동작 %2</translation>
    </message>
    <message>
        <source>%1 actions; the assignment allows %2</source>
        <translation>동작 %1개, 과제가 허용하는 수는 %2개</translation>
    </message>
    <message>
        <source>it takes %1; the assignment allows %2</source>
        <translation>걸린 시간 %1, 과제가 허용하는 시간은 %2</translation>
    </message>
    <message>
        <source>it does not run to its end: %1</source>
        <translation>끝까지 실행되지 않습니다: %1</translation>
    </message>
    <message>
        <source>hand-ins: %1, with all points: %2</source>
        <translation>제출물 %1개, 만점 %2개</translation>
    </message>
    <message>
        <source>SCENARIO is the id of a built-in scenario, or a file; - is standard input. A file FILE.pkt is a script of packetdrill: it is played against one host, under the profile linux unless --profile or the script says otherwise, up to the first difference.
Exit status: 0 if it ran to the end (a script: if the simulation agrees), 1 if it could not continue (a script: if it differs), 2 for bad input.</source>
        <translation>SCENARIO는 내장 시나리오의 id이거나 파일입니다. -는 표준 입력입니다. FILE.pkt는 packetdrill 스크립트이며, 한 호스트를 상대로, 결과가 처음 달라지는 곳까지 재생합니다. 프로필은 linux이고 --profile이나 스크립트로 바꿉니다.
종료 상태: 0 끝까지 진행함(스크립트는 시뮬레이션과 일치함), 1 더 진행할 수 없음(스크립트는 시뮬레이션과 다름), 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>text (default, for reading), jsonl (the trace), csv, mermaid, tcpdump, tcpstates, pcap or packetdrill</source>
        <translation>text(텍스트, 기본값), jsonl(트레이스), csv, mermaid, tcpdump, tcpstates, pcap, packetdrill 중 하나</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>is larger than a script can be (1 MiB)</source>
        <translation>스크립트의 한도(1MiB)보다 큽니다</translation>
    </message>
    <message>
        <source>the script ends here</source>
        <translation>스크립트가 여기서 끝납니다</translation>
    </message>
    <message>
        <source>here stands &quot;%1&quot;</source>
        <translation>여기에 있는 것: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>skipped, line %1: %2</source>
        <translation>건너뜀, %1번째 줄: %2</translation>
    </message>
    <message>
        <source>agrees: %1 events</source>
        <translation>일치: 이벤트 %1개</translation>
    </message>
    <message>
        <source>differs at %1 s: %2</source>
        <translation>%1초에 다름: %2</translation>
    </message>
    <message>
        <source>%1 of %2 events were reached</source>
        <translation>이벤트 %2개 중 %1개까지 재생했습니다</translation>
    </message>
    <message>
        <source>expected client or server</source>
        <translation>client 또는 server여야 합니다</translation>
    </message>
    <message>
        <source>the script does not play back; line %1: %2</source>
        <translation>스크립트를 다시 재생하면 다릅니다. %1번째 줄: %2</translation>
    </message>
    <message>
        <source>expected &gt; %1, but nothing is sent, and no timer runs</source>
        <translation>나가야 하는 세그먼트: &gt; %1. 아무것도 나가지 않았고 동작 중인 타이머도 없습니다</translation>
    </message>
    <message>
        <source>expected &gt; %1, but nothing is sent in time; the next timer is due at %2 s</source>
        <translation>나가야 하는 세그먼트: &gt; %1. 제때 나가지 않았습니다. 다음 타이머는 %2초에 만료됩니다</translation>
    </message>
    <message>
        <source>expected an event that begins with its time, such as +0, +.1 or *</source>
        <translation>+0, +.1, *처럼 시각으로 시작하는 이벤트여야 합니다</translation>
    </message>
    <message>
        <source>expected a time in seconds, such as +.1 or +.1~+.2</source>
        <translation>+.1이나 +.1~+.2처럼 초 단위의 시각이어야 합니다</translation>
    </message>
    <message>
        <source>expected the end of the range behind its beginning</source>
        <translation>범위의 끝이 시작보다 뒤여야 합니다</translation>
    </message>
    <message>
        <source>expected one time: only segments that go out (&gt;) have a range or *</source>
        <translation>시각 하나여야 합니다. 범위나 *는 나가는 세그먼트(&gt;)에만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected &lt;, &gt;, a system call, `command` or %{ assertion }%</source>
        <translation>&lt;, &gt;, 시스템 호출, `명령`, %{ 단언 }% 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>expected control bits of S F R P . U, or -</source>
        <translation>S F R P . U로 된 제어 비트이거나 -여야 합니다</translation>
    </message>
    <message>
        <source>expected sequence numbers such as 1:1001(1000)</source>
        <translation>1:1001(1000)과 같은 순서 번호여야 합니다</translation>
    </message>
    <message>
        <source>expected an end that is the beginning plus the length</source>
        <translation>끝은 시작에 길이를 더한 값이어야 합니다</translation>
    </message>
    <message>
        <source>expected a number that fits its field</source>
        <translation>필드에 들어가는 수여야 합니다</translation>
    </message>
    <message>
        <source>expected a TCP option: mss, wscale, sackOK, TS val … ecr …, nop, eol, sack</source>
        <translation>TCP 옵션(mss, wscale, sackOK, TS val … ecr …, nop, eol, sack)이어야 합니다</translation>
    </message>
    <message>
        <source>expected a comma or &gt; behind the option</source>
        <translation>옵션 뒤에는 쉼표나 &gt;가 와야 합니다</translation>
    </message>
    <message>
        <source>expected ( and the arguments of the system call</source>
        <translation>(와 시스템 호출의 인자가 와야 합니다</translation>
    </message>
    <message>
        <source>expected = and the result of the system call</source>
        <translation>=와 시스템 호출의 결과가 와야 합니다</translation>
    </message>
    <message>
        <source>expected an argument: a number, a word, …, [ ] or { }</source>
        <translation>인자(수, 단어, …, [ ], { })여야 합니다</translation>
    </message>
    <message>
        <source>expected a comma or the closing bracket</source>
        <translation>쉼표나 닫는 괄호여야 합니다</translation>
    </message>
    <message>
        <source>expected the end of what begins here</source>
        <translation>여기서 시작한 것이 끝나지 않습니다</translation>
    </message>
    <message>
        <source>expected fewer brackets or parts</source>
        <translation>괄호나 항목이 너무 많습니다</translation>
    </message>
    <message>
        <source>ECN is not simulated</source>
        <translation>ECN은 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>TCP Fast Open is not simulated</source>
        <translation>TCP Fast Open은 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>SACK blocks are not simulated</source>
        <translation>SACK 블록은 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>MD5 signatures are not simulated</source>
        <translation>MD5 서명은 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>the urgent pointer is not simulated</source>
        <translation>긴급 포인터는 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>ICMP is not simulated</source>
        <translation>ICMP는 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>another protocol than TCP</source>
        <translation>TCP가 아닌 프로토콜</translation>
    </message>
    <message>
        <source>congestion control is not simulated</source>
        <translation>혼잡 제어는 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>the send buffer has no limit in the simulation</source>
        <translation>시뮬레이션의 송신 버퍼에는 한도가 없습니다</translation>
    </message>
    <message>
        <source>the error queue of a socket is not simulated</source>
        <translation>소켓의 오류 큐는 시뮬레이션하지 않습니다</translation>
    </message>
    <message>
        <source>epoll is not simulated; poll() is</source>
        <translation>epoll은 시뮬레이션하지 않고 poll()만 시뮬레이션합니다</translation>
    </message>
    <message>
        <source>socket option without a part in the simulation</source>
        <translation>시뮬레이션에 없는 소켓 옵션</translation>
    </message>
    <message>
        <source>system call without a part in the simulation</source>
        <translation>시뮬레이션에 없는 시스템 호출</translation>
    </message>
    <message>
        <source>flag without a part in the simulation</source>
        <translation>시뮬레이션에 없는 플래그</translation>
    </message>
    <message>
        <source>sysctl without a part in the simulation</source>
        <translation>시뮬레이션에 없는 sysctl</translation>
    </message>
    <message>
        <source>shell command, not executed</source>
        <translation>실행하지 않는 셸 명령</translation>
    </message>
    <message>
        <source>assertion about what is not simulated</source>
        <translation>시뮬레이션하지 않는 것에 대한 단언</translation>
    </message>
    <message>
        <source>option without a part in the simulation</source>
        <translation>시뮬레이션에 없는 옵션</translation>
    </message>
    <message>
        <source>expected &gt; %1; sent was &gt; %2</source>
        <translation>나가야 하는 세그먼트: &gt; %1, 실제로 나간 세그먼트: &gt; %2</translation>
    </message>
    <message>
        <source>expected the segment at %1 s; it was sent at %2 s</source>
        <translation>%1초에 나가야 할 세그먼트가 %2초에 나갔습니다</translation>
    </message>
    <message>
        <source>expected %1; the call gave %2</source>
        <translation>%1이어야 하지만 결과는 %2입니다</translation>
    </message>
    <message>
        <source>%1 found another value: %2</source>
        <translation>%1의 값이 다릅니다: %2</translation>
    </message>
    <message>
        <source>expected the call to end at %1 s; it ended at %2 s</source>
        <translation>%1초에 끝나야 할 호출이 %2초에 끝났습니다</translation>
    </message>
    <message>
        <source>%1 waits, and nothing that comes ends it</source>
        <translation>%1: 계속 기다립니다</translation>
    </message>
    <message>
        <source>expected %1; found was %2</source>
        <translation>%1이어야 하지만 실제로는 %2입니다</translation>
    </message>
    <message>
        <source>no script can say this: the host has not one connection but none or several, is switched off, or follows a wrong rule</source>
        <translation>스크립트로 쓸 수 없습니다. 연결이 없거나 여럿이거나, 전원이 꺼졌거나, 잘못된 규칙을 따르는 호스트입니다</translation>
    </message>
    <message>
        <source>list what is said about these words, best first, with the sentence: a state in any spelling, an error, a setting; crowd scenarios as well</source>
        <translation>이 검색어를 다루는 강의와 대량 연결 사례를 관련성이 높은 순으로 해당 문장과 함께 나열합니다. 상태(어떤 표기든), 오류, 설정 이름을 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>crowd</source>
        <translation>대량 연결</translation>
    </message>
    <message>
        <source>no lesson says anything about &quot;%1&quot;</source>
        <translation>검색어 &quot;%1&quot;에 해당하는 강의가 없습니다</translation>
    </message>
    <message>
        <source>read what ss, netstat or tcpdump has printed: states, groups, findings</source>
        <translation>ss, netstat, tcpdump의 출력을 읽어 상태, 그룹, 진단을 보여 줍니다</translation>
    </message>
    <message>
        <source>text (default, for reading), json, or pcap: the lines of tcpdump as a capture without data</source>
        <translation>text(기본값, 읽기용), json, pcap(tcpdump의 줄을 데이터 없는 캡처로)</translation>
    </message>
    <message>
        <source>by process</source>
        <translation>프로세스별</translation>
    </message>
    <message>
        <source>by peer</source>
        <translation>상대별</translation>
    </message>
    <message>
        <source>by port</source>
        <translation>포트별</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 그 밖에 %1개</translation>
    </message>
    <message>
        <source>lines that were not understood: %1, the first is line %2: %3</source>
        <translation>이해하지 못한 줄: %1개, 처음은 %2번째 줄: %3</translation>
    </message>
    <message>
        <source>expected one text: a file or -</source>
        <translation>파일 하나 또는 -가 필요합니다</translation>
    </message>
    <message>
        <source>%1 has no lines of tcpdump -n</source>
        <translation>%1에 tcpdump -n의 줄이 없습니다</translation>
    </message>
    <message>
        <source>%1 returns</source>
        <translation>%1 복귀</translation>
    </message>
    <message>
        <source>(from the box)</source>
        <translation>(장비에서)</translation>
    </message>
    <message>
        <source>list the practice items instead: how many surfaces each misconception and skill has</source>
        <translation>시나리오 대신 연습 문항을 출력합니다. 오해와 기능마다 만들 수 있는 문항 수입니다</translation>
    </message>
    <message>
        <source>print a test of what is believed about TCP, or read the answers of a class</source>
        <translation>TCP 개념 검사지를 출력하거나 학급의 답안을 읽습니다</translation>
    </message>
    <message>
        <source>36 questions, two for each of 18 misconceptions, in two parallel forms, for before and after a course. Answers are a table: learner,when,form,1,2 … 36, with when before or after; - is standard input. No results have names. The inventory has not been validated yet.
Exit status: 0, or 2 for bad input: then every fault is told with its place.</source>
        <translation>오해 18가지에 두 문항씩, 36문항입니다. 강의 전과 후에 쓸 두 동형 검사지가 있습니다. 답안은 learner,when,form,1,2 … 36의 표이고 when은 before 또는 after입니다. -는 표준 입력입니다. 결과에는 이름이 없습니다. 아직 타당성이 검증되지 않은 검사입니다.
종료 상태: 0, 입력이 잘못되면 2. 이때 잘못마다 위치를 알려 줍니다.</translation>
    </message>
    <message>
        <source>print this form, as Markdown</source>
        <translation>이 검사지(A형 또는 B형)를 Markdown으로 출력합니다</translation>
    </message>
    <message>
        <source>with --form: print its key instead</source>
        <translation>--form과 함께 쓰며, 검사지 대신 정답표를 출력합니다</translation>
    </message>
    <message>
        <source>also write a table: a line for each sheet, without names</source>
        <translation>답안마다 한 행인 표도 이 파일에 저장합니다(이름 없음)</translation>
    </message>
    <message>
        <source>also write a table: a line for each misconception</source>
        <translation>오해마다 한 행인 표도 이 파일에 저장합니다</translation>
    </message>
    <message>
        <source>print the answers of N learners that do not exist, to try this with</source>
        <translation>시험 삼아 쓸 가상의 학습자 N명의 답안을 출력합니다</translation>
    </message>
    <message>
        <source>with --made-up: another class</source>
        <translation>--made-up과 함께 쓰며, 값이 다르면 다른 학급이 나옵니다</translation>
    </message>
    <message>
        <source>unknown form &quot;%1&quot;; expected A or B</source>
        <translation>알 수 없는 형 &quot;%1&quot;. A 또는 B여야 합니다.</translation>
    </message>
    <message>
        <source>--made-up: expected a number of learners from 1 to %1</source>
        <translation>--made-up: 학습자 수는 1부터 %1까지여야 합니다.</translation>
    </message>
    <message>
        <source>--seed: expected a whole number</source>
        <translation>--seed: 정수여야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>답안 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>counted: %1 before, %2 after</source>
        <translation>집계: 강의 전 %1장, 강의 후 %2장</translation>
    </message>
    <message>
        <source>right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>오해</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>향상도</translation>
    </message>
    <message>
        <source>expected --form A or B, or one file of answers</source>
        <translation>--form A 또는 B, 아니면 답안 파일 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>it needs Linux network namespaces (%1). Use real SCENARIO --recorded: what Linux did is shipped</source>
        <translation>리눅스의 네트워크 네임스페이스가 필요합니다(%1). real SCENARIO --recorded를 쓰세요. 리눅스의 기록이 함께 배포됩니다</translation>
    </message>
    <message>
        <source>a value is missing after %1</source>
        <translation>%1 뒤에 값이 없습니다</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1에는 값을 쓰지 않습니다</translation>
    </message>
    <message>
        <source>let applications shut down reading, too</source>
        <translation>앱이 읽기도 끝낼 수 있게 합니다</translation>
    </message>
    <message>
        <source>the box forgets</source>
        <translation>장비가 지움</translation>
    </message>
    <message>
        <source>the box forgets: %1</source>
        <translation>장비가 지움: %1</translation>
    </message>
    <message>
        <source>box: %1</source>
        <translation>장비: %1</translation>
    </message>
    <message>
        <source>came and went between two looks</source>
        <translation>두 번의 확인 사이에 생겼다가 사라짐</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>바이트: %1</translation>
    </message>
    <message>
        <source>with --format packetdrill: whose kernel the script tests, client (the default) or server; with tcpdump and pcap: where the capture is made (default: each segment once, at its sender)</source>
        <translation>--format packetdrill일 때 스크립트가 시험할 커널. client(기본값) 또는 server. tcpdump와 pcap일 때는 캡처하는 호스트(기본값: 각 세그먼트를 보낸 쪽에서 한 번씩)</translation>
    </message>
    <message>
        <source>none is to be seen</source>
        <translation>보이는 것이 없음</translation>
    </message>
    <message>
        <source>no such network namespace (%1); expected a name of ip netns, or a process: %2</source>
        <translation>그런 네트워크 네임스페이스가 없습니다(%1). ip netns의 이름이나 프로세스가 와야 합니다: %2</translation>
    </message>
    <message>
        <source>the network namespace may not be entered (%1). As root, or name a process in it by its number</source>
        <translation>네트워크 네임스페이스에 들어갈 수 없습니다(%1). root로 실행하거나 그 안의 프로세스를 번호로 지정하세요</translation>
    </message>
    <message>
        <source>its network namespace may not be entered: read from /proc, without the time of the last ACK</source>
        <translation>그 네트워크 네임스페이스에 들어갈 수 없습니다: 마지막 ACK의 시각 없이 /proc에서 읽었습니다</translation>
    </message>
    <message>
        <source>of another network namespace: its name or a process in it</source>
        <translation>다른 네트워크 네임스페이스의 소켓: 그 이름 또는 그 안의 프로세스</translation>
    </message>
    <message>
        <source>--without: %1 is not the letter of an assumption; there are a to f</source>
        <translation>--without: &quot;%1&quot; 글자의 추정은 없습니다. a부터 f까지 있습니다</translation>
    </message>
    <message>
        <source>do not make these assumptions: letters a to f, as the marks tell them</source>
        <translation>이 글자의 추정은 하지 않습니다(표시에 나오는 a~f)</translation>
    </message>
    <message>
        <source>FILE may be -, standard input: ss -tanop | tcp-state-lab-cli sockets -. It holds rows of ss, of netstat on any system, of Get-NetTCPConnection, sockstat, lsof, /proc/net/tcp, conntrack or tcpdump -n, mixed as they come.
Exit status: 0 if rows were read, 2 if there are none.</source>
        <translation>FILE 자리에는 -(표준 입력)도 쓸 수 있습니다: ss -tanop | tcp-state-lab-cli sockets -. ss, 모든 시스템의 netstat, Get-NetTCPConnection, sockstat, lsof, /proc/net/tcp, conntrack, tcpdump -n의 행을 섞인 대로 읽습니다.
종료 상태: 행을 읽었으면 0, 하나도 없으면 2.</translation>
    </message>
    <message>
        <source>tcpdump: packets: %1, connections: %2; --format pcap makes a capture of them</source>
        <translation>tcpdump: 패킷 %1개, 연결 %2개. --format pcap으로 캡처를 만들 수 있습니다</translation>
    </message>
    <message>
        <source>sockets: %1</source>
        <translation>소켓 %1개</translation>
    </message>
    <message>
        <source>%1 has no rows of ss, netstat, lsof, /proc/net/tcp, conntrack or tcpdump -n</source>
        <translation>%1에 ss, netstat, lsof, /proc/net/tcp, conntrack, tcpdump -n의 행이 없습니다</translation>
    </message>
    <message>
        <source>--%1 is not for captures; expected --state, --segment or neither</source>
        <translation>--%1: 캡처에는 쓸 수 없습니다. --state나 --segment를 쓰거나 둘 다 빼야 합니다</translation>
    </message>
    <message>
        <source>expected --host client, server, a or b</source>
        <translation>--host client, server, a, b 중 하나가 필요합니다</translation>
    </message>
    <message>
        <source>--at: bad time %1; expected a time since the first segment, such as 1.5s, a packet, such as #17, or end</source>
        <translation>--at: 잘못된 시각 %1. 첫 세그먼트부터의 시각(예: 1.5s), 패킷(예: #17), end 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>Without a choice of event it explains the state that the host is in. SCENARIO as for run. CAPTURE is a pcap or pcapng file, or - with --connection: each link is marked as proved by a packet or as assumed, and of the choices there are --state and --segment.
Exit status: 0 if explained, 1 if there is no such event, 2 for bad input.</source>
        <translation>이벤트를 고르지 않으면 호스트가 그때 있는 상태를 설명합니다. SCENARIO는 run과 같습니다. CAPTURE는 pcap이나 pcapng 파일, 또는 --connection과 함께 쓰는 -입니다. 원인마다 패킷으로 증명된 것인지 추정인지 표시하며, 이때는 --state와 --segment로만 고를 수 있습니다.
종료 상태: 0 설명함, 1 그런 이벤트가 없음, 2 잘못된 입력.</translation>
    </message>
    <message>
        <source>whose state, segment, timer or call; a and b in a capture: which end was seen first</source>
        <translation>상태, 세그먼트, 타이머, 호출을 볼 호스트. 캡처에서는 a와 b도 됩니다(a는 먼저 보인 쪽)</translation>
    </message>
    <message>
        <source>time since the beginning, such as 61s, or end (the default); in a capture also a packet, such as #17</source>
        <translation>처음부터의 시각(예: 61s) 또는 end(기본값). 캡처에서는 패킷(예: #17)도 됩니다</translation>
    </message>
    <message>
        <source>the last segment with these bits that it sent or received, or that of this id (in a capture: of this packet)</source>
        <translation>이 제어 비트로 보내거나 받은 마지막 세그먼트, 또는 이 id의 세그먼트(캡처에서는 이 패킷)</translation>
    </message>
    <message>
        <source>in a capture: which connection; not needed if there is only one</source>
        <translation>캡처에서 볼 연결. 하나뿐이면 없어도 됩니다</translation>
    </message>
    <message>
        <source>in a capture: where it was made: client, server, middle or both; by default inferred from the round trips</source>
        <translation>캡처한 위치: client, server, middle, both(둘을 합친 것). 기본값은 왕복 시간에서 추정한 위치입니다</translation>
    </message>
    <message>
        <source>in a capture: without assumptions</source>
        <translation>캡처에서 추정을 하지 않습니다</translation>
    </message>
    <message>
        <source>expected --connection N: the file has %1 connections</source>
        <translation>--connection N이 필요합니다. 파일에 연결이 %1개 있습니다</translation>
    </message>
    <message>
        <source>--%1 is for captures only</source>
        <translation>--%1: 캡처에만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>expected one scenario: an id, a file or -; or a capture</source>
        <translation>시나리오 하나(id, 파일 또는 -)나 캡처 하나가 필요합니다</translation>
    </message>
    <message>
        <source>the file does not show who opened this connection; expected --host a or --host b</source>
        <translation>누가 이 연결을 열었는지 파일에 없습니다. --host a나 --host b여야 합니다</translation>
    </message>
    <message>
        <source>no packet of this connection is up to #%1; the first is #%2</source>
        <translation>#%1까지는 이 연결의 패킷이 없습니다. 첫 패킷은 #%2입니다</translation>
    </message>
    <message>
        <source>connection %1, %2 (%3) at %4 · %5 · what did this lead to?</source>
        <translation>연결 %1, %2 (%3), %4 · %5 · 무엇으로 이어졌나?</translation>
    </message>
    <message>
        <source>connection %1, %2 (%3) at %4 · %5 · why?</source>
        <translation>연결 %1, %2 (%3), %4 · %5 · 왜?</translation>
    </message>
    <message>
        <source>No change of its state was seen.</source>
        <translation>상태 전이가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>The other links are assumed (%1).</source>
        <translation>나머지 원인은 추정입니다(%1개).</translation>
    </message>
    <message>
        <source>cannot type the card: it needs user namespaces and %1 (%2)</source>
        <translation>카드를 실행할 수 없습니다. 사용자 네임스페이스와 다음 프로그램이 필요합니다: %1 (%2)</translation>
    </message>
    <message>
        <source>the lab card of %1 forges segments: it is for one machine</source>
        <translation>%1의 실습 카드는 세그먼트를 위조하므로 컴퓨터 한 대에서만 할 수 있습니다</translation>
    </message>
    <message>
        <source>The card is Markdown. Losses are typed as rules of nft, forged segments through a raw socket, both without root. Not every scenario has a card: delays cannot be typed.
Exit status: 0 if written (--check: if ss agrees), 1 if there is no card (--check: if ss differs), 2 for bad input, 3 if this machine cannot run it.</source>
        <translation>카드는 Markdown입니다. 유실은 nft 규칙으로, 위조 세그먼트는 raw 소켓으로 재현하며 둘 다 root 권한이 필요 없습니다. 지연은 명령으로 재현할 수 없으므로 카드가 없는 시나리오도 있습니다.
종료 상태: 0 작성함(--check: ss와 일치), 1 카드 없음(--check: ss와 다름), 2 잘못된 입력, 3 이 컴퓨터에서 실행할 수 없음.</translation>
    </message>
    <message>
        <source>too many orphans</source>
        <translation>고아 소켓이 너무 많음</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한이 없습니다</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>폴더가 아닙니다</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>저장 공간이 없습니다</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템입니다</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>base</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>os</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>강제</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>드묾</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>kill</source>
        <translation>프로세스 kill</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>부팅</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 만료</translation>
    </message>
    <message>
        <source>%1 set: %2</source>
        <translation>%1 시작: %2</translation>
    </message>
</context>
<context>
    <name>app::EvidenceWords</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1(추정)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>%1, connection %2</source>
        <translation>%1, 연결 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2, %n packet(s).</source>
        <translation>
            <numerusform>%1 ↔ %2, 패킷 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not shown: they change no state.</source>
        <translation>
            <numerusform>그중 %n개는 상태를 바꾸지 않아 보여 주지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retold: %1</source>
        <translation>다시 재생: %1</translation>
    </message>
    <message>
        <source>The capture ends</source>
        <translation>캡처가 끝납니다</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4 bytes</source>
        <translation>%1 %2: %3, %4바이트</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Nothing more of this connection passed for %1.</source>
        <translation>%1 동안 이 연결의 패킷이 더 지나가지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) before it are not shown.</source>
        <translation>
            <numerusform>앞의 패킷 %n개는 보여 주지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It passed the capture point %1 after the first packet.</source>
        <translation>첫 패킷에서 %1 뒤에 캡처 지점을 지났습니다.</translation>
    </message>
    <message>
        <source>Note in the file: “%1”</source>
        <translation>파일의 주석: “%1”</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>in Wireshark, filter: frame.number == %1</source>
        <translation>Wireshark의 필터: frame.number == %1</translation>
    </message>
    <message>
        <source>It arrived: %1 acknowledges it.</source>
        <translation>도착했습니다. %1의 확인응답으로 알 수 있습니다.</translation>
    </message>
    <message>
        <source>That it arrived is assumed.</source>
        <translation>도착한 것으로 추정합니다.</translation>
    </message>
    <message>
        <source>no state of RFC 9293</source>
        <translation>RFC 9293에 없는 상태</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>다음 중 하나: %1</translation>
    </message>
    <message>
        <source>cannot be in this state now: the capture rules it out</source>
        <translation>캡처로 보아 지금 이 상태일 수 없습니다</translation>
    </message>
    <message>
        <source>is in this state: no other is possible</source>
        <translation>이 상태입니다. 다른 상태는 불가능합니다</translation>
    </message>
    <message>
        <source>is in this state, if what is assumed holds; possible are: %1</source>
        <translation>추정이 맞으면 이 상태입니다. 가능한 상태: %1</translation>
    </message>
    <message>
        <source>may be in this state; possible are: %1</source>
        <translation>이 상태일 수 있습니다. 가능한 상태: %1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>증명</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>%1 proves the change from %2</source>
        <translation>%1에서 %2로부터의 전이가 증명됩니다</translation>
    </message>
    <message>
        <source>the change from %2 is assumed from %1</source>
        <translation>%2로부터의 전이를 %1에서 추정합니다</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>not before %1, not after %2</source>
        <translation>%1 이후, %2 이전</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>It cannot be judged: its beginning is not in the file, or its times run backwards.</source>
        <translation>판정할 수 없습니다. 연결의 시작이 파일에 없거나 시각이 거꾸로 되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1(%2에서)</translation>
    </message>
    <message>
        <source>unlike %1</source>
        <translation>다른 프로필: %1</translation>
    </message>
    <message>
        <source>answers like none of the profiles</source>
        <translation>어느 프로필과도 응답이 다릅니다</translation>
    </message>
    <message>
        <source>answers like %1</source>
        <translation>응답이 같은 프로필: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>It was retransmitted, so this copy may have been lost.</source>
        <translation>같은 내용을 다시 보냈으므로 이 세그먼트는 유실되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>app::HintWords</name>
    <message>
        <source>a process of another user</source>
        <translation>다른 사용자의 프로세스</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>, the oldest for %1, half of them for over %2</source>
        <translation>, 가장 오래된 것은 %1, 절반은 %2 넘게 지났습니다</translation>
    </message>
    <message>
        <source>%1 has %2 CLOSE-WAIT sockets%3: its peers have closed, it has not called close()</source>
        <translation>%1의 CLOSE-WAIT 소켓이 %2개입니다%3: 상대는 닫았지만 이 프로세스는 close()를 호출하지 않았습니다</translation>
    </message>
    <message>
        <source>port %1: %2 connections that no process has accepted, and their peers have closed already</source>
        <translation>포트 %1: 어느 프로세스도 accept하지 않은 연결 %2개를 상대가 이미 닫았습니다</translation>
    </message>
    <message>
        <source>%1 does not accept: the queue of its listener on port %2 is full</source>
        <translation>accept()하지 않는 프로세스 %1: 포트 %2의 대기 큐가 가득 찼습니다</translation>
    </message>
    <message>
        <source>%1 orphans in FIN-WAIT-2: closed here, not by their peers; each ends at tcp_fin_timeout</source>
        <translation>FIN-WAIT-2 고아 소켓 %1개: 여기서는 닫았지만 상대가 닫지 않았습니다. tcp_fin_timeout이 지나면 사라집니다</translation>
    </message>
    <message>
        <source>%1 holds %2 half-closed sockets in FIN-WAIT-2%3: no timer ends them</source>
        <translation>%1의 반쯤 닫힌 FIN-WAIT-2 소켓이 %2개입니다%3: 이를 끝낼 타이머가 없습니다</translation>
    </message>
    <message>
        <source>%1 TIME-WAIT sockets to %2:%3: more than half of the local ports that connect() can use</source>
        <translation>%2:%3로 가는 TIME-WAIT 소켓이 %1개입니다: connect()가 쓸 수 있는 로컬 포트의 절반이 넘습니다</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 answers to a retransmitted SYN: filtered, or the peer&apos;s queue is full</source>
        <translation>재전송한 SYN의 응답 %2개를 기다리는 프로세스 %1: 방화벽이 버렸거나 상대의 큐가 가득 찼습니다</translation>
    </message>
    <message>
        <source>%1 sockets retransmit their FIN: the peer, or the path to it, is gone</source>
        <translation>소켓 %1개가 FIN을 다시 보냅니다: 상대나 그 경로가 사라졌습니다</translation>
    </message>
    <message>
        <source>a process that is not named</source>
        <translation>이름이 나오지 않은 프로세스</translation>
    </message>
</context>
<context>
    <name>app::LabCardWords</name>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>You will see nothing: both sockets are gone.</source>
        <translation>아무것도 보이지 않습니다: 두 소켓 모두 사라졌습니다.</translation>
    </message>
    <message>
        <source>You will see (ports, and what is left of a timer, differ):</source>
        <translation>다음과 같이 보입니다(포트와 타이머의 남은 시간은 다릅니다):</translation>
    </message>
    <message>
        <source>On the client:</source>
        <translation>클라이언트에서:</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>서버에서:</translation>
    </message>
    <message>
        <source>You need Linux, python3, and ss and ip of iproute2. No root: the lab has a private network, and nothing leaves this machine.</source>
        <translation>Linux와 python3, iproute2의 ss와 ip가 필요합니다. root 권한은 필요 없습니다. 실습은 격리된 네트워크에서 하며 이 컴퓨터 밖으로 아무것도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>You need two Linux machines with python3 and ss in one network, whose port 8080 no firewall blocks. Put the server&apos;s address in the place of 192.0.2.2. As root, on both: %1</source>
        <translation>python3와 ss가 있는 Linux 컴퓨터 두 대가 같은 네트워크에 있어야 하고, 방화벽이 포트 8080을 막지 않아야 합니다. 192.0.2.2 자리에 서버의 주소를 넣으세요. 두 컴퓨터에서 root로: %1</translation>
    </message>
    <message>
        <source>Lab card: %1</source>
        <translation>실습 카드: %1</translation>
    </message>
    <message>
        <source>What will `look()` show?</source>
        <translation>`look()`에는 무엇이 보일까요?</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>다음에 해 볼 것</translation>
    </message>
    <message>
        <source>Leave out one line, or change the order of two, and say beforehand what `look()` will show. Then see what the simulator does: `tcp-state-lab %1`.</source>
        <translation>한 줄을 빼거나 두 줄의 순서를 바꾸고, `look()`에 무엇이 보일지 먼저 말해 보세요. 그다음 시뮬레이터는 어떻게 하는지 보세요: `tcp-state-lab %1`.</translation>
    </message>
    <message>
        <source>it follows the rules of another system than Linux</source>
        <translation>Linux가 아닌 다른 시스템의 규칙을 따릅니다</translation>
    </message>
    <message>
        <source>it changes a setting that cannot be typed as a command</source>
        <translation>명령으로 바꿀 수 없는 설정을 바꾸기 때문입니다</translation>
    </message>
    <message>
        <source>in step %1 a call is made while a segment flies: on one machine segments take no time</source>
        <translation>%1단계에서 세그먼트가 오가는 동안 호출합니다. 한 컴퓨터 안에서는 세그먼트가 시간 없이 도착합니다</translation>
    </message>
    <message>
        <source>in step %1 a machine is switched off or on</source>
        <translation>%1단계에서 컴퓨터를 끄거나 켭니다</translation>
    </message>
    <message>
        <source>in step %1 the client listens, or the server connects</source>
        <translation>%1단계에서 클라이언트가 listen하거나 서버가 connect합니다</translation>
    </message>
    <message>
        <source>in step %1 a call needs a descriptor that no process has</source>
        <translation>%1단계의 호출에는 어느 프로세스도 갖지 않은 디스크립터가 필요합니다</translation>
    </message>
    <message>
        <source>step %1 takes over a minute</source>
        <translation>%1단계는 1분 넘게 걸립니다</translation>
    </message>
    <message>
        <source>there is nothing to type</source>
        <translation>입력할 것이 없습니다</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>`lose()` gives nft of nftables a rule for what arrives; SACK is off, as in the lesson.</source>
        <translation>`lose()`는 도착하는 세그먼트를 버리는 규칙을 nftables의 nft에 넣습니다. 강의와 같게 SACK는 끕니다.</translation>
    </message>
    <message>
        <source>`forge()` sends a segment of your own making through a raw socket.</source>
        <translation>`forge()`는 직접 만든 세그먼트를 raw 소켓으로 보냅니다.</translation>
    </message>
    <message>
        <source>Paste this at its prompt, and then the lines of each step:</source>
        <translation>프롬프트에 이것을 먼저 붙여 넣고, 이어서 각 단계의 줄을 붙여 넣으세요:</translation>
    </message>
    <message>
        <source>Paste the lines of each at the prompt of %1.</source>
        <translation>각각의 줄을 %1 프롬프트에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Paste all lines at once: what is lost is sent again after %1 s.</source>
        <translation>모든 줄을 한 번에 붙여 넣으세요. 유실된 세그먼트는 %1초 뒤에 재전송됩니다.</translation>
    </message>
    <message>
        <source>in step %1 segments are delayed or doubled, or a box stands in their way</source>
        <translation>%1단계에서 세그먼트가 지연되거나 복제되거나 중간 장비를 지납니다</translation>
    </message>
    <message>
        <source>in step %1 a forged segment has numbers that cannot be learnt on the wire</source>
        <translation>%1단계의 위조 세그먼트에는 네트워크에서 알아낼 수 없는 값이 들어갑니다</translation>
    </message>
    <message>
        <source>the lesson waits %1: nothing more happens</source>
        <translation>강의는 %1 기다립니다. 더 일어나는 일은 없습니다</translation>
    </message>
</context>
<context>
    <name>app::LadderSentences</name>
    <message>
        <source>the timestamp is old</source>
        <translation>오래된 타임스탬프</translation>
    </message>
    <message>
        <source>there is no timestamp</source>
        <translation>타임스탬프가 없음</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2에서 %3로 보낸 %1</translation>
    </message>
    <message>
        <source>Sent at %1, in flight.</source>
        <translation>%1에 보냄, 전송 중.</translation>
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
        <translation>보낸 적 없는 것에 대한 ACK</translation>
    </message>
    <message>
        <source>an old ACK</source>
        <translation>오래된 ACK</translation>
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
        <source>%1: %2 from %3</source>
        <translation>%1: %3부터 %2</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %3에 %2</translation>
    </message>
    <message>
        <source>%1: timer %2, set at %3, running</source>
        <translation>%1: %2 타이머, %3에 시작, 동작 중</translation>
    </message>
    <message>
        <source>%1: timer %2, expired at %3</source>
        <translation>%1: %2 타이머, %3에 만료</translation>
    </message>
    <message>
        <source>%1: timer %2, cancelled at %3</source>
        <translation>%1: %2 타이머, %3에 취소</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %3부터 %2</translation>
    </message>
    <message>
        <source>the SYN queue is full</source>
        <translation>SYN 큐가 가득 참</translation>
    </message>
    <message>
        <source>Sent at %1, lost: the host is powered off.</source>
        <translation>%1에 보냄, 유실: 호스트 전원이 꺼져 있음.</translation>
    </message>
    <message>
        <source>no room for out-of-order data</source>
        <translation>순서가 어긋난 데이터를 둘 공간이 없음</translation>
    </message>
    <message>
        <source>%1: timer %2, restarted at %3</source>
        <translation>%1: %2 타이머, %3에 다시 시작</translation>
    </message>
    <message>
        <source>%1 passes, a segment is still in flight</source>
        <translation>%1 경과, 세그먼트 하나가 아직 전송 중</translation>
    </message>
    <message>
        <source>%1 passes, nothing in flight</source>
        <translation>%1 경과, 전송 중인 세그먼트 없음</translation>
    </message>
    <message>
        <source>Sent about %1; it arrived: #%2 acknowledges it.</source>
        <translation>약 %1에 보냈습니다. #%2의 확인응답으로 보아 도착했습니다.</translation>
    </message>
    <message>
        <source>Sent about %1; that it arrived is assumed.</source>
        <translation>약 %1에 보냈습니다. 도착한 것으로 추정합니다.</translation>
    </message>
    <message>
        <source>Sent at %1; the box in the middle has no entry for it.</source>
        <translation>%1에 보냄. 중간 장비에 항목이 없음.</translation>
    </message>
    <message>
        <source>Sent about %1; it was retransmitted, so it may have been lost.</source>
        <translation>약 %1에 보냈습니다. 같은 내용을 다시 보냈으므로 유실되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Box in the middle: %1 from %2</source>
        <translation>중간 장비: %2부터 %1</translation>
    </message>
</context>
<context>
    <name>app::LadderWords</name>
    <message>
        <source>(forged)</source>
        <translation>(위조)</translation>
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
        <source>nothing in flight</source>
        <translation>전송 중인 세그먼트 없음</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>아직 전송 중</translation>
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
        <source>handshake, %1 segments</source>
        <translation>핸드셰이크, 세그먼트 %1개</translation>
    </message>
    <message>
        <source>earlier segments: %1</source>
        <translation>앞선 세그먼트 %1개</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>kill</source>
        <translation>프로세스 kill</translation>
    </message>
    <message>
        <source>power-off</source>
        <translation>전원 꺼짐</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>부팅</translation>
    </message>
    <message>
        <source>delay changed to %1</source>
        <translation>이제부터 지연 %1</translation>
    </message>
    <message>
        <source>same as on the left up to here</source>
        <translation>여기까지는 왼쪽과 같음</translation>
    </message>
    <message>
        <source>lesson: %1</source>
        <translation>강의: %1</translation>
    </message>
    <message>
        <source>none possible</source>
        <translation>가능한 상태 없음</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1개 중 하나</translation>
    </message>
    <message>
        <source>#%1 (retransmission)</source>
        <translation>#%1 (재전송)</translation>
    </message>
    <message>
        <source>captured here</source>
        <translation>캡처 지점</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>반환</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>항목 없음</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>차단</translation>
    </message>
</context>
<context>
    <name>app::MeasuredWords</name>
    <message>
        <source>it follows a wrong rule that no kernel has (bug_client, bug_server)</source>
        <translation>어느 커널에도 없는 잘못된 규칙을 따릅니다(bug_client, bug_server)</translation>
    </message>
    <message>
        <source>it follows the rules of another system than Linux</source>
        <translation>Linux가 아닌 다른 시스템의 규칙을 따릅니다</translation>
    </message>
    <message>
        <source>it sets msl: in Linux TIME-WAIT lasts 60 s, which is compiled in</source>
        <translation>msl을 바꿉니다. 리눅스의 TIME-WAIT은 60초로 컴파일되어 있습니다</translation>
    </message>
    <message>
        <source>it calls SEND or OPEN on a listener: sockets have no such call</source>
        <translation>LISTEN 소켓에 SEND나 OPEN을 호출합니다. 소켓에는 그런 호출이 없습니다</translation>
    </message>
    <message>
        <source>it closes a connection in SYN-RECEIVED: no application has a descriptor of it yet</source>
        <translation>SYN-RECEIVED 상태의 연결을 닫습니다. 아직 어느 앱도 그 디스크립터를 갖고 있지 않습니다</translation>
    </message>
    <message>
        <source>it sets a window below 1,152 bytes, the smallest that Linux allows</source>
        <translation>윈도를 리눅스의 최솟값인 1,152바이트보다 작게 잡습니다</translation>
    </message>
    <message>
        <source>it switches challenge ACKs off: Linux has no such switch</source>
        <translation>챌린지 ACK를 끕니다. 리눅스에는 그런 스위치가 없습니다</translation>
    </message>
    <message>
        <source>only simulated: %1</source>
        <translation>시뮬레이션에만 있음: %1</translation>
    </message>
    <message>
        <source>only measured: %1</source>
        <translation>측정에만 있음: %1</translation>
    </message>
    <message>
        <source>early: %1 after %3, simulated %2</source>
        <translation>빠름: %1 (%3 뒤, 시뮬레이션 %2)</translation>
    </message>
    <message>
        <source>late: %1 after %3, simulated %2</source>
        <translation>늦음: %1 (%3 뒤, 시뮬레이션 %2)</translation>
    </message>
    <message>
        <source>step %1, %2: </source>
        <translation>%1단계, %2: </translation>
    </message>
    <message>
        <source>the measurement: this state passed between two looks</source>
        <translation>측정: 두 번 조회하는 사이에 지나간 상태입니다</translation>
    </message>
    <message>
        <source>the recording: the silence in which it would have happened was cut short</source>
        <translation>기록: 이 일이 일어날 유휴 구간을 줄여서 기록했습니다</translation>
    </message>
    <message>
        <source>the simulator: it retransmits without SACK and RACK</source>
        <translation>시뮬레이터: SACK와 RACK 없이 재전송합니다</translation>
    </message>
    <message>
        <source>the simulator: it reports the result of the call in other words</source>
        <translation>시뮬레이터: 호출 결과를 다른 말로 알립니다</translation>
    </message>
    <message>
        <source>the simulator: the kernel follows a rule that it does not have</source>
        <translation>시뮬레이터: 커널이 따르는 규칙이 시뮬레이터에 없습니다</translation>
    </message>
    <message>
        <source>no fault: the kernel&apos;s timers are coarse, and its machine does other work too</source>
        <translation>책임 없음: 커널 타이머는 정밀하지 않고, 그 컴퓨터는 다른 일도 합니다</translation>
    </message>
    <message>
        <source>no fault: timers of both hosts expire close together, and the kernel&apos;s are coarse</source>
        <translation>책임 없음: 두 호스트의 타이머가 거의 동시에 만료되는데, 커널 타이머는 정밀하지 않습니다</translation>
    </message>
    <message>
        <source>no fault: each TCP decides when it sends a pure ACK</source>
        <translation>책임 없음: 순수 ACK를 언제 보낼지는 TCP마다 다릅니다</translation>
    </message>
    <message>
        <source>no fault: the same path, of which the kernel shows more steps</source>
        <translation>책임 없음: 같은 경로이고, 커널은 그 가운데 더 많은 단계를 보여 줍니다</translation>
    </message>
    <message>
        <source>no fault: what came before it was late or different</source>
        <translation>책임 없음: 앞의 것이 늦었거나 달랐습니다</translation>
    </message>
    <message>
        <source>it sets tcp_max_orphans, which is the whole machine&apos;s: a private network has none of its own</source>
        <translation>tcp_max_orphans를 설정합니다. 이 값은 컴퓨터 전체의 것이어서 격리된 네트워크에는 따로 없습니다</translation>
    </message>
    <message>
        <source>it sets a socket option to a value that Linux does not take</source>
        <translation>Linux가 받아들이지 않는 값으로 소켓 옵션을 설정합니다</translation>
    </message>
    <message>
        <source>it sets keepalive, SO_LINGER, tcp_fin_timeout or TCP_DEFER_ACCEPT to a part of a second: sockets count whole seconds</source>
        <translation>keep-alive, SO_LINGER, tcp_fin_timeout, TCP_DEFER_ACCEPT 가운데 하나를 초의 일부로 설정합니다. 소켓은 초 단위로만 셉니다</translation>
    </message>
</context>
<context>
    <name>app::Page</name>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>첫 단계 이전</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>The pictures in words</source>
        <translation>그림을 텍스트로</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>상태도</translation>
    </message>
    <message>
        <source>Segments between client and server</source>
        <translation>클라이언트와 서버 사이의 세그먼트</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Made by TCP State Lab %1. Nothing is loaded or sent.</source>
        <translation>TCP State Lab %1로 만들었습니다. 아무것도 불러오거나 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>직접 확인:</translation>
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
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n바이트</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SocketWords</name>
    <message>
        <source>tcpdump -q leaves out the flags, which states need: run it without -q</source>
        <translation>tcpdump -q는 상태를 아는 데 필요한 플래그를 출력하지 않습니다. -q 없이 실행하세요</translation>
    </message>
    <message>
        <source>tcpdump printed names in place of addresses: run it with -n</source>
        <translation>tcpdump가 주소 대신 이름을 출력했습니다. -n을 붙여 실행하세요</translation>
    </message>
    <message>
        <source>ss leaves the state out where it is asked for one state: run it without a filter by state</source>
        <translation>ss는 한 상태만 골라 출력하게 하면 상태 열을 뺍니다. 상태 필터 없이 실행하세요</translation>
    </message>
</context>
<context>
    <name>app::TimeWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
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
    <message>
        <source>%1 µs</source>
        <translation>%1µs</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1시간 %2분</translation>
    </message>
</context>
<context>
    <name>app::TimerWords</name>
    <message>
        <source>tail loss probe timer (TLP)</source>
        <translation>꼬리 유실 프로브 타이머(TLP)</translation>
    </message>
    <message>
        <source>retransmission timer (RTO)</source>
        <translation>재전송 타이머(RTO)</translation>
    </message>
    <message>
        <source>persist timer</source>
        <translation>persist 타이머</translation>
    </message>
    <message>
        <source>TIME_WAIT timer (2MSL)</source>
        <translation>TIME_WAIT 타이머(2MSL)</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 timer</source>
        <translation>FIN_WAIT_2 타이머</translation>
    </message>
    <message>
        <source>user timeout</source>
        <translation>사용자 타임아웃</translation>
    </message>
    <message>
        <source>keepalive timer</source>
        <translation>keepalive 타이머</translation>
    </message>
    <message>
        <source>delayed ACK timer</source>
        <translation>지연 ACK 타이머</translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation>지연 ACK</translation>
    </message>
</context>
<context>
    <name>app::authoring::Authoring</name>
    <message>
        <source>Save the lesson</source>
        <translation>강의 저장</translation>
    </message>
    <message>
        <source>Scenario files (*.json)</source>
        <translation>시나리오 (*.json)</translation>
    </message>
    <message>
        <source>Write a lesson</source>
        <translation>강의 작성</translation>
    </message>
    <message>
        <source>&amp;Write a lesson</source>
        <translation>강의 작성(&amp;W)</translation>
    </message>
    <message>
        <source>How to write a lesson</source>
        <translation>강의 만들기</translation>
    </message>
    <message>
        <source>Ctrl+E opens the editor below the diagrams. What you do is recorded as steps; add text and what you expect of each step. Expectations are checked while you write. What is not saved is kept as a draft.</source>
        <translation>Ctrl+E를 누르면 상태 전이도 아래에 편집기가 열립니다. 하는 일이 단계로 기록되며, 설명과 각 단계의 기댓값을 덧붙입니다. 기댓값은 쓰는 동안 바로 검사합니다. 저장하지 않은 내용은 초안으로 보관합니다.</translation>
    </message>
    <message>
        <source>Turn the recorded run into a lesson: add text and expectations</source>
        <translation>기록한 실행에 설명과 기대를 더해 강의로 만듭니다</translation>
    </message>
    <message>
        <source>The lesson was not saved: part of it could not be read back.</source>
        <translation>강의를 저장하지 못했습니다. 다시 불러올 수 없는 부분이 있습니다.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;How to write a lesson</source>
        <translation>강의 만들기(&amp;H)</translation>
    </message>
</context>
<context>
    <name>app::authoring::DraftBar</name>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>You have an unsaved lesson.</source>
        <translation>저장하지 않은 강의가 있습니다.</translation>
    </message>
    <message>
        <source>You have an unsaved lesson: %1</source>
        <translation>저장하지 않은 강의가 있습니다: %1</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>이어서 쓰기</translation>
    </message>
</context>
<context>
    <name>app::authoring::LessonEditor</name>
    <message>
        <source>%1 words; a title has at most 8</source>
        <translation>단어가 %1개입니다. 제목은 8개까지입니다</translation>
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
        <source>Id: only lower-case letters, digits and hyphens</source>
        <translation>id: 소문자, 숫자, 하이픈(-)만 씁니다</translation>
    </message>
    <message>
        <source>Write a lesson</source>
        <translation>강의 작성</translation>
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
        <translation>실제 결과를 기댓값으로</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>다음 단계와 합치기</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>이 언어의 문구가 비어 있습니다</translation>
    </message>
    <message>
        <source>extra spaces</source>
        <translation>불필요한 공백이 있습니다</translation>
    </message>
    <message>
        <source>%1 sentences; keep it to 3</source>
        <translation>문장이 %1개입니다. 3개까지만 쓰세요</translation>
    </message>
    <message>
        <source>Write %1 with underscores, as in C</source>
        <translation>%1: 상태는 C처럼 밑줄로 씁니다</translation>
    </message>
    <message>
        <source>This step has no expectations, so nothing is checked.</source>
        <translation>이 단계에는 기대가 없어 확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Expectations in this lesson: %1</source>
        <translation>이 강의의 기대: %1개</translation>
    </message>
    <message>
        <source>Expectations that fail: %1</source>
        <translation>맞지 않는 기대: %1개</translation>
    </message>
    <message>
        <source>Expect the states, segments and signals of this step as they are now</source>
        <translation>이 단계의 상태, 세그먼트, 신호를 지금 그대로 기대에 적습니다</translation>
    </message>
    <message>
        <source>Expect nothing</source>
        <translation>기대 지우기</translation>
    </message>
    <message>
        <source>Merge this step and the next into one with the same result</source>
        <translation>이 단계와 다음 단계를 같은 결과에 이르는 한 단계로 만듭니다</translation>
    </message>
    <message>
        <source>Close the editor; unsaved changes are kept as a draft</source>
        <translation>편집을 닫습니다. 저장하지 않은 것은 초안으로 보관합니다</translation>
    </message>
</context>
<context>
    <name>app::authoring::LessonTexts</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>해설</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>직접 확인</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens; this is the lesson&apos;s name on the command line</source>
        <translation>소문자, 숫자, 하이픈(-)만 씁니다. 명령줄에서 쓰는 강의의 이름입니다</translation>
    </message>
</context>
<context>
    <name>app::capturing::BesidePane</name>
    <message>
        <source>It cannot be judged whether %1 would have answered so.</source>
        <translation>%1에서도 이렇게 응답했을지는 판정할 수 없습니다.</translation>
    </message>
    <message>
        <source>First difference: %1</source>
        <translation>첫 번째 차이: %1</translation>
    </message>
    <message>
        <source>%1 would have answered every packet as the capture shows.</source>
        <translation>%1에서도 모든 패킷에 캡처와 똑같이 응답합니다.</translation>
    </message>
    <message>
        <source>The same calls, simulated</source>
        <translation>같은 호출의 시뮬레이션</translation>
    </message>
    <message>
        <source>Profile of the simulation</source>
        <translation>시뮬레이션에 쓸 프로필</translation>
    </message>
    <message>
        <source>Study this lesson</source>
        <translation>이 강의로 학습</translation>
    </message>
    <message>
        <source>Open it in the main window, where it can be changed</source>
        <translation>기본 창에서 엽니다. 거기서 바꿔 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Return to one ladder and the diagrams</source>
        <translation>시퀀스 다이어그램 하나와 상태도로 돌아가기</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>app::capturing::CaptureWindow</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 읽기 실패: %2</translation>
    </message>
    <message>
        <source>Reading was cancelled; the list is not complete.</source>
        <translation>읽기를 취소했습니다. 목록이 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 파일이 손상되었습니다: %2</translation>
    </message>
    <message>
        <source>There is no TCP segment in %1.</source>
        <translation>%1에 TCP 세그먼트가 없습니다.</translation>
    </message>
    <message>
        <source>This connection is not in the file any more.</source>
        <translation>이 연결은 이제 파일에 없습니다.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>캡처</translation>
    </message>
    <message>
        <source>Capture: %1</source>
        <translation>캡처: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Filter: address, port, state, finding</source>
        <translation>필터: 주소, 포트, 상태, 진단</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>캡처의 연결</translation>
    </message>
    <message>
        <source>Click a connection to open it as a sequence diagram.</source>
        <translation>연결을 누르면 시퀀스 다이어그램으로 엽니다.</translation>
    </message>
    <message>
        <source>%1: %2 packets in %3, TCP segments: %4, connections: %5</source>
        <translation>%1: %3 동안 패킷 %2개, TCP 세그먼트 %4개, 연결 %5개</translation>
    </message>
    <message>
        <source>States over time</source>
        <translation>시간에 따른 상태</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>그림으로 복사했습니다</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>텍스트로 복사했습니다</translation>
    </message>
</context>
<context>
    <name>app::capturing::Capturing</name>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>캡처 열기</translation>
    </message>
    <message>
        <source>Captures and rows (*.pcap *.pcapng *.cap *.gz *.txt);;All files (*)</source>
        <translation>캡처와 소켓 목록 (*.pcap *.pcapng *.cap *.gz *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 is neither a capture nor rows of ss, netstat or tcpdump.</source>
        <translation>%1 파일은 캡처도, ss·netstat·tcpdump의 출력도 아닙니다.</translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation>캡처 열기(&amp;C)…</translation>
    </message>
    <message>
        <source>See the states of both ends of real connections</source>
        <translation>실제 연결 양쪽 끝의 상태를 봅니다</translation>
    </message>
    <message>
        <source>P&amp;aste sockets…</source>
        <translation>소켓 목록 붙여넣기(&amp;A)…</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>캡처</translation>
    </message>
    <message>
        <source>See what rows of ss, netstat or tcpdump show</source>
        <translation>ss, netstat, tcpdump의 출력이 알려 주는 것을 봅니다</translation>
    </message>
    <message>
        <source>Open a capture of tcpdump or Wireshark (Ctrl+Shift+O), or drop it on the window: a list of its connections appears. The one you click is shown packet by packet with the states that both ends can be in: solid where one state is proved, dotted where it is assumed, hatched where several are possible. The card of a state names the packet that proves it; W shows what led to a state, each link marked as proved or assumed. Predict (Q) asks before each packet and shows only what the capture had told by then. Open as lesson sets the same calls, simulated, beside the captured ladder and marks the first difference. Export writes the ladder, a web page or a handout. Paste sockets (Ctrl+Shift+V) reads what ss, netstat or tcpdump printed.</source>
        <translation>tcpdump나 Wireshark의 캡처를 열거나(Ctrl+Shift+O) 창에 끌어다 놓으면 연결 목록이 나타납니다. 누른 연결을 패킷 단위로, 양쪽 끝이 있을 수 있는 상태와 함께 보여 줍니다. 한 상태가 증명되면 채워서, 추정이면 점으로, 여러 상태가 가능하면 빗금으로 표시합니다. 상태의 카드에는 증명하는 패킷이 적혀 있습니다. W를 누르면 그 상태에 이르기까지의 과정이 나오고, 단계마다 증명인지 추정인지 표시됩니다. 예측(Q)은 패킷마다 먼저 묻고, 그때까지의 캡처 내용만 보여 줍니다. 강의로 열기는 캡처한 시퀀스 다이어그램 옆에 같은 호출의 시뮬레이션을 놓고 첫 번째 차이를 표시합니다. 내보내기로 시퀀스 다이어그램, 웹 페이지, 유인물을 저장합니다. 소켓 목록 붙여넣기(Ctrl+Shift+V)는 ss, netstat, tcpdump의 출력을 읽습니다.</translation>
    </message>
</context>
<context>
    <name>app::capturing::ChainPage</name>
    <message>
        <source>No change of its state was seen.</source>
        <translation>상태가 바뀌는 것은 보이지 않았습니다.</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>왜 이렇게 되었나?</translation>
    </message>
    <message>
        <source>Of this end</source>
        <translation>이쪽 끝의 상태</translation>
    </message>
    <message>
        <source>Led to…</source>
        <translation>결과…</translation>
    </message>
    <message>
        <source>What the chosen link led to (Shift+W)</source>
        <translation>고른 항목이 무엇으로 이어졌는지(Shift+W)</translation>
    </message>
</context>
<context>
    <name>app::capturing::ConnectionModel</name>
    <message>
        <source>none possible</source>
        <translation>가능한 상태 없음</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1개 중 하나</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Client, or A</source>
        <translation>클라이언트 또는 A</translation>
    </message>
    <message>
        <source>Server, or B</source>
        <translation>서버 또는 B</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>Client&apos;s state</source>
        <translation>클라이언트 상태</translation>
    </message>
    <message>
        <source>Server&apos;s state</source>
        <translation>서버 상태</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>가장 심각한 진단</translation>
    </message>
</context>
<context>
    <name>app::capturing::ConnectionView</name>
    <message>
        <source>Too many packets to ask about</source>
        <translation>패킷이 너무 많아 물을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2문제 중 %1문제 정답</translation>
    </message>
    <message>
        <source>The capture</source>
        <translation>캡처</translation>
    </message>
    <message>
        <source>which one, the capture does not prove</source>
        <translation>어느 상태인지는 캡처로 증명되지 않음</translation>
    </message>
</context>
<context>
    <name>app::capturing::EvidencePanel</name>
    <message>
        <source>Show #%1</source>
        <translation>#%1 보기</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>강의: %1</translation>
    </message>
    <message>
        <source>There is nothing to say about this connection: it was opened and closed as RFC 9293 says.</source>
        <translation>이 연결에는 지적할 것이 없습니다. RFC 9293대로 열리고 닫혔습니다.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>What the capture shows</source>
        <translation>캡처가 보여 주는 것</translation>
    </message>
    <message>
        <source>Only what is proved</source>
        <translation>증명된 것만</translation>
    </message>
    <message>
        <source>Open as lesson</source>
        <translation>강의로 열기</translation>
    </message>
    <message>
        <source>Captured: as measured</source>
        <translation>캡처 지점: 측정한 대로</translation>
    </message>
    <message>
        <source>Captured at the client</source>
        <translation>캡처 지점: 클라이언트</translation>
    </message>
    <message>
        <source>Captured in the middle</source>
        <translation>캡처 지점: 중간</translation>
    </message>
    <message>
        <source>Captured at the server</source>
        <translation>캡처 지점: 서버</translation>
    </message>
    <message>
        <source>Captured at both ends</source>
        <translation>캡처 지점: 양쪽 끝</translation>
    </message>
    <message>
        <source>Where the capture was made</source>
        <translation>캡처한 곳</translation>
    </message>
    <message>
        <source>At an end its own changes have no width in time; as measured goes by the round trips</source>
        <translation>끝에서 캡처했다면 그쪽의 상태 변화 시점에는 폭이 없습니다. 측정한 대로는 왕복 시간으로 정합니다</translation>
    </message>
    <message>
        <source>The same calls, simulated, beside the captured ladder; the first difference is marked</source>
        <translation>캡처한 시퀀스 다이어그램 옆에 같은 호출의 시뮬레이션을 놓고 첫 번째 차이를 표시합니다</translation>
    </message>
    <message>
        <source>Why (W)</source>
        <translation>왜? (W)</translation>
    </message>
</context>
<context>
    <name>app::capturing::MarksPage</name>
    <message>
        <source>Solid: one state is possible. Dotted: one state, if what is assumed holds. Hatched: several states are possible.</source>
        <translation>채움: 가능한 상태가 하나입니다. 점: 추정이 맞으면 그 상태입니다. 빗금: 여러 상태가 가능합니다.</translation>
    </message>
    <message>
        <source>An arrow is solid as far as the capture proves its way, dashed where its arrival is assumed, dotted where it was retransmitted.</source>
        <translation>화살표는 캡처로 증명되는 데까지 실선, 도착이 추정이면 파선, 같은 내용을 다시 보냈으면 점선입니다.</translation>
    </message>
    <message>
        <source>Assume: %1</source>
        <translation>추정: %1</translation>
    </message>
    <message>
        <source>Off: nothing is told that rests on this</source>
        <translation>끄면 이 추정에 기대는 것은 보여 주지 않습니다</translation>
    </message>
</context>
<context>
    <name>app::capturing::PacketPanel</name>
    <message>
        <source>You predicted: %1</source>
        <translation>내 예측: %1</translation>
    </message>
    <message>
        <source>Correct answer: %1</source>
        <translation>정답: %1</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>만약에…</translation>
    </message>
    <message>
        <source>Open a simulation of the same calls at this packet, where something else can be tried</source>
        <translation>이 패킷에서 같은 호출의 시뮬레이션을 열어 다른 것을 시도합니다</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Ask before each packet, from what the capture shows up to there (Q)</source>
        <translation>패킷을 보여 주기 전에, 그때까지의 캡처 내용으로 먼저 묻습니다(Q)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The ladder as a picture, a web page, a handout</source>
        <translation>시퀀스 다이어그램 그림, 웹 페이지, 유인물</translation>
    </message>
    <message>
        <source>Packets shown</source>
        <translation>보이는 패킷</translation>
    </message>
    <message>
        <source>First packet (Home)</source>
        <translation>처음 (Home)</translation>
    </message>
    <message>
        <source>Previous packet (Left arrow)</source>
        <translation>이전 패킷 (왼쪽 화살표)</translation>
    </message>
    <message>
        <source>Next packet (Right arrow)</source>
        <translation>다음 패킷 (오른쪽 화살표)</translation>
    </message>
    <message>
        <source>Last packet (End)</source>
        <translation>마지막 (End)</translation>
    </message>
    <message>
        <source>Export the &amp;ladder…</source>
        <translation>시퀀스 다이어그램 내보내기(&amp;L)…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>웹 페이지로 저장(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Handout for students…</source>
        <translation>학생용 유인물(&amp;H)…</translation>
    </message>
    <message>
        <source>Handout for &amp;teachers…</source>
        <translation>교사용 유인물(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Print the handout…</source>
        <translation>유인물 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy the ladder</source>
        <translation>시퀀스 다이어그램 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the ladder as te&amp;xt</source>
        <translation>시퀀스 다이어그램을 텍스트로 복사(&amp;X)</translation>
    </message>
</context>
<context>
    <name>app::capturing::SocketsWindow</name>
    <message>
        <source>Sockets: %1</source>
        <translation>소켓: %1개</translation>
    </message>
    <message>
        <source>packets of tcpdump: %1</source>
        <translation>tcpdump 패킷: %1개</translation>
    </message>
    <message>
        <source>Lines that were not understood: %1; the first is line %2: %3</source>
        <translation>이해하지 못한 줄: %1개. 처음은 %2번째 줄: %3</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>강의: %1</translation>
    </message>
    <message>
        <source>Nothing in it is worth a look.</source>
        <translation>살펴볼 만한 것이 없습니다.</translation>
    </message>
    <message>
        <source>By process</source>
        <translation>프로세스별</translation>
    </message>
    <message>
        <source>By peer</source>
        <translation>상대별</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>포트별</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted sockets</source>
        <translation>붙여 넣은 소켓</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Open as capture</source>
        <translation>캡처로 열기</translation>
    </message>
    <message>
        <source>Text of a terminal</source>
        <translation>터미널 출력</translation>
    </message>
    <message>
        <source>What the rows show</source>
        <translation>행이 알려 주는 것</translation>
    </message>
    <message>
        <source>Paste rows of ss, netstat, lsof, /proc/net/tcp, conntrack or tcpdump -n on the left.</source>
        <translation>왼쪽에 ss, netstat, lsof, /proc/net/tcp, conntrack, tcpdump -n의 출력을 붙여 넣으세요.</translation>
    </message>
</context>
<context>
    <name>app::capturing::StateCharts</name>
    <message>
        <source>Clients by state</source>
        <translation>클라이언트: 상태별</translation>
    </message>
    <message>
        <source>Servers by state</source>
        <translation>서버: 상태별</translation>
    </message>
</context>
<context>
    <name>app::charts::ChartPanel</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Copy chart as picture</source>
        <translation>차트를 그림으로 복사</translation>
    </message>
    <message>
        <source>Save chart as image</source>
        <translation>차트를 그림으로 저장</translation>
    </message>
    <message>
        <source>Save chart as image…</source>
        <translation>차트를 그림으로 저장…</translation>
    </message>
</context>
<context>
    <name>app::charts::CrowdChart</name>
    <message>
        <source>No sockets in this period.</source>
        <translation>이 구간에는 소켓이 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::charts::CrowdCharts</name>
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
    <name>app::charts::GainChart</name>
    <message>
        <source>before the course</source>
        <translation>강의 전</translation>
    </message>
    <message>
        <source>after the course</source>
        <translation>강의 후</translation>
    </message>
    <message>
        <source>Share of answers that are the misconception</source>
        <translation>오해를 고른 답의 비율</translation>
    </message>
    <message>
        <source>M%1: %2 %, then %3 %</source>
        <translation>M%1: %2%, 그다음 %3%</translation>
    </message>
    <message>
        <source>gain in right answers, of what there was to gain</source>
        <translation>향상도: 오를 수 있던 정답률 중 오른 몫</translation>
    </message>
    <message>
        <source>, gain %1 %</source>
        <translation>, 향상도 %1 %</translation>
    </message>
</context>
<context>
    <name>app::charts::SequenceChart</name>
    <message>
        <source>Sequence numbers</source>
        <translation>순서 번호</translation>
    </message>
    <message>
        <source>by event</source>
        <translation>이벤트별</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>이벤트 %1</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %3에 %2</translation>
    </message>
    <message>
        <source>Give every event the same width, however long it took</source>
        <translation>걸린 시간과 상관없이 모든 이벤트를 같은 너비로</translation>
    </message>
    <message>
        <source>bytes sent since the ISS; dashed: acknowledged</source>
        <translation>ISS 이후 보낸 바이트. 점선: ACK를 받음</translation>
    </message>
</context>
<context>
    <name>app::charts::TimeInStates</name>
    <message>
        <source>Time in each state</source>
        <translation>상태별 체류 시간</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
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
        <source>Logarithmic scale, so that short periods are visible</source>
        <translation>로그 눈금으로 그려 짧은 구간도 보이게 합니다</translation>
    </message>
    <message>
        <source>log scale: length = logarithm of the time</source>
        <translation>로그 눈금: 길이는 시간의 로그</translation>
    </message>
    <message>
        <source>linear scale:
segments were in flight %1 % of the time</source>
        <translation>선형 눈금:
세그먼트가 전송 중인 시간은 전체의 %1 %</translation>
    </message>
</context>
<context>
    <name>app::comparing::BranchNotice</name>
    <message>
        <source>Compare side by side</source>
        <translation>나란히 비교하기</translation>
    </message>
    <message>
        <source>You left the lesson here.</source>
        <translation>여기서 강의를 벗어났습니다.</translation>
    </message>
    <message>
        <source>Show your run and the lesson on one time axis, with the first difference marked. From now on, do so automatically.</source>
        <translation>내 실행과 강의를 같은 시간축에 놓고 처음 달라지는 곳을 표시합니다. 다음부터는 자동으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Continue without comparing</source>
        <translation>강의 없이 계속하기</translation>
    </message>
</context>
<context>
    <name>app::comparing::CompareView</name>
    <message>
        <source>Two runs side by side</source>
        <translation>나란히 놓은 두 실행</translation>
    </message>
    <message>
        <source>Return to one ladder and the diagrams</source>
        <translation>시퀀스 다이어그램 하나와 상태도로 돌아가기</translation>
    </message>
    <message>
        <source>This run continues on its own; your actions apply to the other one.</source>
        <translation>이쪽은 그대로 진행됩니다. 직접 한 조작은 다른 쪽에 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>app::comparing::Comparing</name>
    <message>
        <source>What if and compare</source>
        <translation>만약에와 비교</translation>
    </message>
    <message>
        <source>At any step, What if (Ctrl+B) lets something else happen: another call, a lost segment, an unplugged cable. The lesson then stands beside your run, and a line marks where they part. Compare with does the same for another system.</source>
        <translation>어느 단계에서든 만약에(Ctrl+B)로 다른 호출, 세그먼트 유실, 케이블 분리 같은 일을 일으킬 수 있습니다. 그러면 원래 강의가 옆에 나란히 표시되고, 갈라지는 지점에 선이 그어집니다. 비교 대상에서는 다른 운영체제와도 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Back to the &amp;lesson</source>
        <translation>강의로 돌아가기(&amp;L)</translation>
    </message>
    <message>
        <source>Try a different action from here and compare</source>
        <translation>여기서 다른 동작을 해 보고 비교합니다</translation>
    </message>
    <message>
        <source>The lesson, from where you left it</source>
        <translation>벗어난 지점부터의 강의</translation>
    </message>
    <message>
        <source>The original settings</source>
        <translation>원래 설정</translation>
    </message>
    <message>
        <source>Compare with the lesson automatically</source>
        <translation>강의를 벗어나면 바로 나란히 보기</translation>
    </message>
    <message>
        <source>Compare with a system that &amp;differs</source>
        <translation>다르게 동작하는 시스템과 비교(&amp;D)</translation>
    </message>
    <message>
        <source>The same run beside the first system that behaves differently</source>
        <translation>같은 실행을 다르게 동작하는 첫 번째 시스템과 나란히 봅니다</translation>
    </message>
    <message>
        <source>Every system does the same here.</source>
        <translation>여기서는 모든 시스템이 똑같이 동작합니다.</translation>
    </message>
    <message>
        <source>&amp;Compare with profile</source>
        <translation>다른 프로필과 비교(&amp;M)</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>만약에(&amp;I)…</translation>
    </message>
    <message>
        <source>Compare with the lesson</source>
        <translation>강의와 비교</translation>
    </message>
</context>
<context>
    <name>app::comparing::ComparisonController</name>
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
        <source>With the original settings</source>
        <translation>원래 설정으로</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>측정: %1</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>시뮬레이션: %1</translation>
    </message>
    <message>
        <source>Your attempt</source>
        <translation>내 시도</translation>
    </message>
    <message>
        <source>The shortest way</source>
        <translation>가장 짧은 방법</translation>
    </message>
</context>
<context>
    <name>app::crowds::CrowdControls</name>
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
        <source>Progress of the simulation</source>
        <translation>시뮬레이션 진행</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>고갈되는 자원</translation>
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
        <source>Requests %1, answered %2.</source>
        <translation>요청 %1개, 응답 %2개.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>사례의 값으로 되돌리기</translation>
    </message>
    <message>
        <source>What to look for, and what to do</source>
        <translation>운영자가 보는 것과 할 일</translation>
    </message>
    <message>
        <source>Nothing runs out.</source>
        <translation>고갈되는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::crowds::CrowdWindow</name>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>클라이언트</translation>
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
        <source>Cannot write %1: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Many connections</source>
        <translation>대량 연결</translation>
    </message>
    <message>
        <source>Show sockets of</source>
        <translation>표시할 소켓</translation>
    </message>
    <message>
        <source>Click a state to open one of its connections as a ladder.</source>
        <translation>상태를 누르면 그 상태의 연결 하나가 시퀀스 다이어그램으로 열립니다.</translation>
    </message>
    <message>
        <source>What the tools print at the selected time</source>
        <translation>고른 시점에 도구가 출력하는 내용</translation>
    </message>
    <message>
        <source>The oldest connection in %1 cannot be shown: one of its SYNs was answered with a SYN cookie, while another was stored. The server in a ladder can do only one or the other.</source>
        <translation>%1 상태인 가장 오래된 연결은 표시할 수 없습니다. 이 연결의 한 SYN에는 SYN 쿠키로 답했고 다른 SYN은 저장했습니다. 시퀀스 다이어그램의 서버는 둘 중 하나만 합니다.</translation>
    </message>
    <message>
        <source>No connection is in %1 at this point.</source>
        <translation>이 시점에 %1 상태인 연결이 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::crowds::Crowds</name>
    <message>
        <source>Ctrl+K opens a window of thousands of connections: a server whose port range runs out, a queue that is too short, a leak of CLOSE_WAIT. Charts show each number over time; click a state on the heat map to open one of its connections as a sequence diagram.</source>
        <translation>Ctrl+K를 누르면 수천 개의 연결을 다루는 창이 열립니다. 포트 범위가 바닥나는 서버, 너무 짧은 큐, CLOSE_WAIT 누수 등을 볼 수 있습니다. 차트는 각 수치의 변화를 보여 주며, 히트 맵에서 상태를 클릭하면 그 상태의 연결 하나를 시퀀스 다이어그램으로 엽니다.</translation>
    </message>
    <message>
        <source>Many connections</source>
        <translation>대량 연결</translation>
    </message>
    <message>
        <source>&amp;Many connections…</source>
        <translation>대량 연결(&amp;C)…</translation>
    </message>
    <message>
        <source>See what thousands of connections do to a server</source>
        <translation>수천 개의 연결이 서버에 미치는 영향</translation>
    </message>
</context>
<context>
    <name>app::diagram::StateDiagram</name>
    <message>
        <source>State diagram of the %1</source>
        <translation>%1의 상태 전이도</translation>
    </message>
    <message>
        <source>State diagram of both endpoints</source>
        <translation>양쪽 엔드포인트의 상태 전이도</translation>
    </message>
    <message>
        <source>Or click the client&apos;s state here</source>
        <translation>여기서 클라이언트의 상태를 클릭해도 됩니다</translation>
    </message>
    <message>
        <source>Or click the server&apos;s state here</source>
        <translation>여기서 서버의 상태를 클릭해도 됩니다</translation>
    </message>
    <message>
        <source>Or click a state here</source>
        <translation>여기서 상태를 클릭해도 됩니다</translation>
    </message>
</context>
<context>
    <name>app::explaining::ChainPanel</name>
    <message>
        <source>Why is this so?</source>
        <translation>왜 이렇게 되었나?</translation>
    </message>
    <message>
        <source>↑ ↓ walk, Enter goes there, Esc closes</source>
        <translation>↑ ↓ 이동, Enter 그 시점으로, Esc 닫기</translation>
    </message>
    <message>
        <source>Close (Esc or W)</source>
        <translation>닫기(Esc 또는 W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>app::explaining::Explaining</name>
    <message>
        <source>Why is this so?</source>
        <translation>왜 이렇게 되었나?</translation>
    </message>
    <message>
        <source>&amp;Why is this so?</source>
        <translation>왜 이렇게 되었나?(&amp;W)</translation>
    </message>
    <message>
        <source>The chain of causes, back through the wire to what began it</source>
        <translation>네트워크를 거슬러 처음 원인까지</translation>
    </message>
    <message>
        <source>The events that followed from it up to now</source>
        <translation>지금까지 여기서 이어진 이벤트</translation>
    </message>
    <message>
        <source>First answer the question, or let it be shown (Esc).</source>
        <translation>먼저 문제에 답하거나 Esc로 단계를 보세요.</translation>
    </message>
    <message>
        <source>W&amp;hat did this lead to?</source>
        <translation>무엇으로 이어졌나?(&amp;H)</translation>
    </message>
    <message>
        <source>W shows where the state of a host comes from: the chain of causes, back through the wire to what began it, each link with its time and its rule. A right click asks the same of a state, an arrow, a segment, a timer, a row of the tools, a variable. Shift+W shows what something led to. ↑ and ↓ walk over the links, Enter goes to one, Esc closes.</source>
        <translation>W 키는 호스트의 상태가 어디에서 왔는지 알려 줍니다. 네트워크를 거슬러 처음 원인까지, 원인마다 시각과 규칙이 함께 나옵니다. 상태, 화살표, 세그먼트, 타이머, 도구의 행, 변수를 오른쪽 클릭해 물을 수도 있습니다. Shift+W는 무엇으로 이어졌는지 알려 줍니다. ↑ ↓로 원인 사이를 이동하고, Enter로 그 시점으로 가고, Esc로 닫습니다.</translation>
    </message>
    <message>
        <source>A recording does not show what caused what.</source>
        <translation>실측 기록에는 원인이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>아직 그 결과로 일어난 일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Take a step first.</source>
        <translation>아직 일어난 일이 없습니다. 먼저 한 단계 진행하세요.</translation>
    </message>
</context>
<context>
    <name>app::exporting::CapturedExports</name>
    <message>
        <source>Export the ladder</source>
        <translation>시퀀스 다이어그램 내보내기</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector graphics (*.svg);;PDF (*.pdf)</source>
        <translation>그림 (*.png);;벡터 그림 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>웹 페이지로 저장</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
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
        <source>Saved to %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::exporting::Exporting</name>
    <message>
        <source>Pictures and handouts</source>
        <translation>그림과 유인물</translation>
    </message>
    <message>
        <source>The File menu saves the window as a picture, the whole sequence diagram as PNG, SVG or PDF, and handouts with or without the answers. Share this moment writes a file that opens at this very step.</source>
        <translation>파일 메뉴에서 창을 그림으로, 시퀀스 다이어그램 전체를 PNG, SVG, PDF로 저장하고, 정답이 있거나 없는 유인물을 만들 수 있습니다. 이 순간 공유하기는 바로 이 단계에서 열리는 파일을 저장합니다.</translation>
    </message>
    <message>
        <source>Save a file that opens at this step</source>
        <translation>이 단계에서 열리는 파일을 저장합니다</translation>
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
        <source>Export the &amp;ladder…</source>
        <translation>시퀀스 다이어그램 내보내기(&amp;L)…</translation>
    </message>
    <message>
        <source>The whole ladder as PNG, SVG or PDF</source>
        <translation>전체 시퀀스 다이어그램을 PNG, SVG, PDF로 저장</translation>
    </message>
    <message>
        <source>&amp;Handout for students…</source>
        <translation>학생용 유인물(&amp;H)…</translation>
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
        <source>Export the ladder</source>
        <translation>시퀀스 다이어그램 내보내기</translation>
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
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>그 위치에 그림을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Share this moment</source>
        <translation>이 순간 공유</translation>
    </message>
    <message>
        <source>Scenario files (*.json)</source>
        <translation>시나리오 (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>그림으로 복사했습니다</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>텍스트로 복사했습니다</translation>
    </message>
    <message>
        <source>Copy li&amp;nk</source>
        <translation>링크 복사(&amp;N)</translation>
    </message>
    <message>
        <source>Copy a link that opens at this step</source>
        <translation>이 단계에서 열리는 링크를 복사합니다</translation>
    </message>
    <message>
        <source>This is too long for a link. Share it as a file instead.</source>
        <translation>링크로 담기에는 너무 깁니다. 대신 파일로 공유하세요.</translation>
    </message>
    <message>
        <source>Copied as a link</source>
        <translation>링크를 복사했습니다</translation>
    </message>
    <message>
        <source>Steps, state diagram and ladder on A4, with blanks for predictions</source>
        <translation>단계, 상태도, 시퀀스 다이어그램을 A4에 담고 예측은 빈칸으로 둡니다</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>For students: print the handout of this lesson</source>
        <translation>학생용: 이 강의의 유인물을 인쇄합니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text; where there is none, the view as a picture</source>
        <translation>선택한 텍스트를 복사합니다. 선택한 텍스트이 없으면 화면을 그림으로 복사합니다</translation>
    </message>
    <message>
        <source>Copy view as &amp;text</source>
        <translation>텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>The diagram that has the focus, else the ladder, in words</source>
        <translation>초점이 있는 상태도를, 없으면 시퀀스 다이어그램을 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>Share this &amp;moment…</source>
        <translation>이 순간 공유(&amp;M)…</translation>
    </message>
    <message>
        <source>Print the handou&amp;t…</source>
        <translation>유인물 인쇄(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>app::freeplay::ActionDialog</name>
    <message>
        <source>Any action</source>
        <translation>다른 동작</translation>
    </message>
    <message>
        <source>Write it as in a scenario file, for example “client#2 send 5” or “server bind 8080 reuseaddr”. Help › Reference lists all actions.</source>
        <translation>시나리오 파일에 적듯이 입력하세요. 예: “client#2 send 5”, “server bind 8080 reuseaddr”. 모든 동작은 도움말의 레퍼런스에 있습니다.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>실행</translation>
    </message>
</context>
<context>
    <name>app::freeplay::ClockBar</name>
    <message>
        <source>Simulated time: %1</source>
        <translation>시뮬레이션 시간: %1</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>다음 이벤트</translation>
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
        <source>To the next timer: %1, %2, in %3</source>
        <translation>다음 타이머까지: %1 %2, %3 뒤</translation>
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
        <source>+60 s</source>
        <translation>+60초</translation>
    </message>
    <message>
        <source>Nothing is in flight and no timer is running: only an application call can change anything.</source>
        <translation>전송 중인 세그먼트도 동작 중인 타이머도 없습니다. 무언가를 호출해야 상태가 바뀝니다.</translation>
    </message>
    <message>
        <source>No timer will expire unless a segment is lost.</source>
        <translation>무언가 유실되지 않는 한 만료될 타이머가 없습니다.</translation>
    </message>
    <message>
        <source>%1. Anything due before that happens first.</source>
        <translation>%1. 그 전의 이벤트도 모두 처리됩니다.</translation>
    </message>
    <message>
        <source>Advance one second.</source>
        <translation>1초 진행합니다.</translation>
    </message>
    <message>
        <source>Advance one minute.</source>
        <translation>1분 진행합니다.</translation>
    </message>
    <message>
        <source>The box in the middle sees a segment, or forgets a connection, in %1.</source>
        <translation>%1 뒤에 중간 장비가 세그먼트를 보거나 연결을 지웁니다.</translation>
    </message>
</context>
<context>
    <name>app::freeplay::ForgeForm</name>
    <message>
        <source>only with ACK</source>
        <translation>ACK일 때만</translation>
    </message>
    <message>
        <source>Forge a segment</source>
        <translation>세그먼트 위조</translation>
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
        <source>Window</source>
        <translation>윈도</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Data bytes</source>
        <translation>데이터 바이트 수</translation>
    </message>
    <message>
        <source>A number, or the receiver&apos;s rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss or irs, combined with + and −</source>
        <translation>숫자, 또는 받는 쪽의 rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs와 +, −</translation>
    </message>
    <message>
        <source>Last value seen</source>
        <translation>마지막 값</translation>
    </message>
    <message>
        <source>It arrives immediately, as if sent by the other host.</source>
        <translation>상대 호스트가 보낸 것처럼 바로 도착합니다.</translation>
    </message>
</context>
<context>
    <name>app::freeplay::FreePlay</name>
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
        <source>Map</source>
        <translation>조합표</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>Transitions %1 of %2</source>
        <translation>전이 %1/%2</translation>
    </message>
    <message>
        <source>Run to the next &amp;timer</source>
        <translation>다음 타이머까지 진행(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;orge segment…</source>
        <translation>세그먼트 위조(&amp;O)…</translation>
    </message>
    <message>
        <source>Deliver a forged segment</source>
        <translation>위조한 세그먼트를 보냅니다</translation>
    </message>
    <message>
        <source>Transitions ta&amp;ken</source>
        <translation>지나온 전이(&amp;K)</translation>
    </message>
    <message>
        <source>Mark the transitions you have taken in free play</source>
        <translation>자유 실습에서 지나온 전이를 표시합니다</translation>
    </message>
    <message>
        <source>State pairs</source>
        <translation>상태 조합표</translation>
    </message>
    <message>
        <source>Things to try in free play  (%1)</source>
        <translation>자유 실습에서 해 볼 것  (%1)</translation>
    </message>
    <message>
        <source>Pairs of states that the two ends can be in  (%1)</source>
        <translation>양쪽이 함께 있을 수 있는 상태 조합  (%1)</translation>
    </message>
    <message>
        <source>&amp;Any action…</source>
        <translation>다른 동작(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+N gives you two hosts and no script: press the calls on either side, let time pass with E, S, M or Shift+E, catch segments in flight on the ladder, forge one with Ctrl+I, write any action of a scenario with Ctrl+Shift+I. F2 lists goals to try, F3 maps the pairs of states you have reached.</source>
        <translation>Ctrl+N을 누르면 대본 없이 두 호스트만 주어집니다. 양쪽의 호출을 누르고, E, S, M, Shift+E로 시간을 흘려보내고, 시퀀스 다이어그램에서 전송 중인 세그먼트를 붙잡고, Ctrl+I로 세그먼트를 위조하고, Ctrl+Shift+I로 시나리오의 어떤 동작이든 입력할 수 있습니다. F2는 해 볼 목표를, F3은 도달한 상태 조합표를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Write any action of a scenario file: bind(), client#2</source>
        <translation>시나리오 파일의 동작을 직접 입력: bind(), client#2</translation>
    </message>
</context>
<context>
    <name>app::freeplay::GoalsPanel</name>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%2개 중 %1개 달성</translation>
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
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Hint for: %1</source>
        <translation>힌트: %1</translation>
    </message>
    <message>
        <source>Clear goals, transitions and visited pairs</source>
        <translation>달성한 목표, 지나온 전이, 거쳐 본 조합을 모두 지웁니다</translation>
    </message>
</context>
<context>
    <name>app::freeplay::JointGrid</name>
    <message>
        <source>server →
client ↓</source>
        <translation>서버 →
클라이언트 ↓</translation>
    </message>
</context>
<context>
    <name>app::freeplay::JointMapPanel</name>
    <message>
        <source>client %1, server %2</source>
        <translation>클라이언트 %1, 서버 %2</translation>
    </message>
    <message>
        <source>%1: cannot be reached without a fault.</source>
        <translation>%1: 장애 없이는 도달할 수 없습니다.</translation>
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
        <source>Exploring everything two hosts can do: %1 worlds so far.</source>
        <translation>두 호스트가 할 수 있는 모든 동작을 탐색하고 있습니다. 지금까지 상황 %1가지를 확인했습니다.</translation>
    </message>
    <message>
        <source>You have reached %1 of the %2 reachable pairs.</source>
        <translation>도달할 수 있는 조합 %2개 중 %1개를 거쳤습니다.</translation>
    </message>
    <message>
        <source>%1: you have been there, thanks to a fault or a forged segment.</source>
        <translation>%1: 장애나 위조 세그먼트로 거쳐 본 조합입니다.</translation>
    </message>
    <message>
        <source>%1: still being explored.</source>
        <translation>%1: 아직 탐색 중입니다.</translation>
    </message>
    <message>
        <source>The only path found needs a timer to expire later than it really does, so there is no example to show.</source>
        <translation>찾은 경로는 타이머가 실제보다 늦게 만료되어야 하므로 보여 줄 예가 없습니다.</translation>
    </message>
    <message>
        <source>State pairs</source>
        <translation>상태 조합표</translation>
    </message>
    <message>
        <source>Pairs of states; use the arrow keys to move, Enter to show a path</source>
        <translation>상태 조합. 화살표 키로 이동하고 Enter로 경로를 봅니다</translation>
    </message>
    <message>
        <source>Filled: visited. Open: not yet. Dashed: only with a second connection. Dot: unreachable.</source>
        <translation>채운 칸: 거쳐 봄. 빈 칸: 아직. 점선: 두 번째 연결이 있어야 도달. 점: 도달할 수 없음.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>가는 방법 보기</translation>
    </message>
    <message>
        <source>Open a scenario that leads there. Undo brings back your run.</source>
        <translation>그 조합에 이르는 시나리오를 엽니다. 하던 실행은 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>app::guiding::FirstHints</name>
    <message>
        <source>Press → or click Step: the next thing happens.</source>
        <translation>→를 누르거나 다음을 클릭하면 다음 일이 일어납니다.</translation>
    </message>
    <message>
        <source>Each slanted arrow is a segment. Time runs downwards. Press → again.</source>
        <translation>비스듬한 화살표 하나가 세그먼트 하나입니다. 시간은 아래로 흐릅니다. →를 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>These bands are the states of client and server; a new colour is a new state. ← takes a step back.</source>
        <translation>이 띠는 클라이언트와 서버의 상태입니다. 색이 바뀌면 상태가 바뀐 것입니다. ←를 누르면 한 단계 뒤로 갑니다.</translation>
    </message>
</context>
<context>
    <name>app::guiding::Guiding</name>
    <message>
        <source>&amp;Tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>Two minutes: what each part of the window shows, and what you can press</source>
        <translation>2분 안내: 창의 각 부분이 보여 주는 것과 누를 수 있는 것</translation>
    </message>
    <message>
        <source>&amp;Line styles</source>
        <translation>선 종류(&amp;L)</translation>
    </message>
    <message>
        <source>What the lines of the state diagram mean</source>
        <translation>상태도의 선이 뜻하는 것</translation>
    </message>
    <message>
        <source>At the end of a lesson</source>
        <translation>강의가 끝나면</translation>
    </message>
    <message>
        <source>A line says what the lesson showed and leads on: to the next lesson, to a quiz on this one, or to the same run on a system that behaves differently. The list of lessons marks what you have seen (a dot), been quizzed on (a ring) and mastered (a tick: every question of one run right).</source>
        <translation>강의에서 본 것을 한 줄로 알려 주고 다음으로 이어 줍니다. 다음 강의로 가거나, 이 강의의 퀴즈를 풀거나, 다르게 동작하는 시스템과 비교할 수 있습니다. 강의 목록에는 본 강의(점), 퀴즈를 푼 강의(고리), 익힌 강의(체크, 한 번의 실행에서 모든 질문을 맞힘)가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>app::guiding::HintBubble</name>
    <message>
        <source>No hints</source>
        <translation>힌트 끄기</translation>
    </message>
</context>
<context>
    <name>app::guiding::LegendCard</name>
    <message>
        <source>Line styles of the diagram</source>
        <translation>상태도의 선 종류</translation>
    </message>
    <message>
        <source>In the sequence diagram the lane between both hosts is the box in the middle (a firewall or a NAT): its names are the states of conntrack, and a cross is a segment that it drops.</source>
        <translation>시퀀스 다이어그램에서 두 호스트 사이의 줄은 중간 장비(미들박스: 방화벽이나 NAT)입니다. 줄의 이름은 conntrack의 상태이고, 가위표는 장비가 버린 세그먼트입니다.</translation>
    </message>
</context>
<context>
    <name>app::guiding::LegendPicture</name>
    <message>
        <source>Line styles of the diagram</source>
        <translation>상태도의 선 종류</translation>
    </message>
</context>
<context>
    <name>app::guiding::LessonEnd</name>
    <message>
        <source>End of the lesson. %1</source>
        <translation>강의가 끝났습니다. %1</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>다음 강의</translation>
    </message>
    <message>
        <source>Quiz me on this</source>
        <translation>이 강의 퀴즈 풀기</translation>
    </message>
    <message>
        <source>From the beginning; each step asks first what will happen (Q)</source>
        <translation>처음부터 시작하고, 단계마다 무슨 일이 일어날지 먼저 묻습니다(Q)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>The same lesson beside another system that behaves differently</source>
        <translation>같은 강의를 다르게 동작하는 시스템과 나란히 봅니다</translation>
    </message>
</context>
<context>
    <name>app::guiding::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>둘러보기 끝내기</translation>
    </message>
</context>
<context>
    <name>app::ladder::FlightButtons</name>
    <message>
        <source>Drop this segment</source>
        <translation>이 세그먼트 버리기</translation>
    </message>
    <message>
        <source>Delay it by 3 s</source>
        <translation>3초 지연시키기</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>복제하기</translation>
    </message>
    <message>
        <source>Actions on the segment in flight</source>
        <translation>전송 중인 세그먼트 조작</translation>
    </message>
</context>
<context>
    <name>app::ladder::LadderView</name>
    <message>
        <source>Copy the whole ladder as picture</source>
        <translation>전체 시퀀스 다이어그램을 그림으로 복사</translation>
    </message>
    <message>
        <source>Copy the whole ladder as text</source>
        <translation>전체 시퀀스 다이어그램을 텍스트로 복사</translation>
    </message>
    <message>
        <source>Time-sequence diagram</source>
        <translation>시퀀스 다이어그램</translation>
    </message>
    <message>
        <source>Drop this segment</source>
        <translation>이 세그먼트 버리기</translation>
    </message>
    <message>
        <source>Delay it by 3 s</source>
        <translation>3초 지연시키기</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>복제하기</translation>
    </message>
    <message>
        <source>Copy this segment as text</source>
        <translation>이 세그먼트를 텍스트로 복사</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 설명</translation>
    </message>
    <message>
        <source>Settings of this timer…</source>
        <translation>이 타이머의 설정…</translation>
    </message>
    <message>
        <source>Copy this timer as text</source>
        <translation>이 타이머를 텍스트로 복사</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>왜 이렇게 되었나?</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>무엇으로 이어졌나?</translation>
    </message>
</context>
<context>
    <name>app::measuring::CardPage</name>
    <message>
        <source>Do it yourself: %1</source>
        <translation>직접 해 보기: %1</translation>
    </message>
    <message>
        <source>On &amp;two real machines</source>
        <translation>실제 컴퓨터 두 대에서(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the card</source>
        <translation>카드 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy it as Markdown, to paste it into a terminal or a document</source>
        <translation>터미널이나 문서에 붙여 넣을 수 있게 Markdown으로 복사합니다</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
</context>
<context>
    <name>app::measuring::MeasuredBar</name>
    <message>
        <source>states %1 of %2</source>
        <translation>상태 %2개 중 %1개</translation>
    </message>
    <message>
        <source>segments %1 of %2</source>
        <translation>세그먼트 %2개 중 %1개</translation>
    </message>
    <message>
        <source>calls %1 of %2</source>
        <translation>호출 %2개 중 %1개</translation>
    </message>
    <message>
        <source>no difference beyond the tolerance of its timers</source>
        <translation>타이머의 허용 오차를 넘는 차이 없음</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>책임</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>차이 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>List what differs and whose fault it is</source>
        <translation>무엇이 다르고 어느 쪽 책임인지 나열합니다</translation>
    </message>
    <message>
        <source>Back to the simulation</source>
        <translation>시뮬레이션으로 돌아가기</translation>
    </message>
    <message>
        <source>Differences between the measured and the simulated run</source>
        <translation>측정한 실행과 시뮬레이션한 실행의 차이</translation>
    </message>
    <message>
        <source>Measured on %1. Same as simulated: %2</source>
        <translation>%1에서 측정. 시뮬레이션과 같은 것: %2</translation>
    </message>
</context>
<context>
    <name>app::measuring::Measuring</name>
    <message>
        <source>As measured on Linux</source>
        <translation>Linux에서 측정한 대로</translation>
    </message>
    <message>
        <source>On this machine&apos;s &amp;kernel</source>
        <translation>이 컴퓨터의 커널에서(&amp;K)</translation>
    </message>
    <message>
        <source>Do it yo&amp;urself…</source>
        <translation>직접 해 보기(&amp;U)…</translation>
    </message>
    <message>
        <source>What to type on a Linux machine to see the same with ss</source>
        <translation>Linux 컴퓨터에서 ss로 같은 것을 보려면 입력할 것</translation>
    </message>
    <message>
        <source>As &amp;measured on Linux</source>
        <translation>Linux에서 측정한 대로(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the recorded run of a real kernel beside the simulation</source>
        <translation>실제 커널의 실행 기록을 시뮬레이션과 나란히 보여 줍니다</translation>
    </message>
    <message>
        <source>This machine&apos;s kernel plays it: step %1 of %2, %3</source>
        <translation>이 컴퓨터의 커널이 실행 중: %2단계 중 %1단계, %3</translation>
    </message>
    <message>
        <source>It was not played on this machine&apos;s kernel.</source>
        <translation>이 컴퓨터의 커널에서 실행하지 못했습니다.</translation>
    </message>
    <message>
        <source>The recording of this lesson cannot be read.</source>
        <translation>이 강의의 측정 기록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No lab card: %1.</source>
        <translation>실습 카드 없음: %1.</translation>
    </message>
    <message>
        <source>This run was measured: it can only be looked at. Go back to the simulation to act.</source>
        <translation>측정한 실행이므로 보기만 할 수 있습니다. 직접 조작하려면 시뮬레이션으로 돌아가세요.</translation>
    </message>
    <message>
        <source>Play it on a private network of this machine and compare it with the simulation</source>
        <translation>이 컴퓨터의 격리된 네트워크에서 실행하고 시뮬레이션과 비교합니다</translation>
    </message>
    <message>
        <source>View, As measured on Linux (Ctrl+M) shows the lesson as a real Linux kernel played it, beside the simulation on one time axis. A line marks the first difference; the bar above lists every difference and whose fault it is. A measured run can only be looked at. Run, On this machine&apos;s kernel plays what you see now on a private network of this machine. Lesson, Do it yourself shows what to type to see the same with ss.</source>
        <translation>보기, Linux에서 측정한 대로(Ctrl+M)를 고르면 실제 Linux 커널이 실행한 강의를 시뮬레이션과 같은 시간축에 나란히 보여 줍니다. 처음으로 달라지는 곳을 선으로 표시하고, 위의 막대에서 모든 차이와 그 책임을 알려 줍니다. 측정한 실행은 보기만 할 수 있습니다. 실행, 이 컴퓨터의 커널에서는 지금 보고 있는 것을 이 컴퓨터의 격리된 네트워크에서 실행합니다. 강의, 직접 해 보기는 ss로 같은 것을 보려면 무엇을 입력할지 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>app::measuring::RealJob</name>
    <message>
        <source>tcp-state-lab-cli, which plays it, cannot be started. It belongs beside this program, or into the PATH.</source>
        <translation>실행을 맡는 tcp-state-lab-cli를 시작할 수 없습니다. 이 프로그램 옆이나 PATH 안에 있어야 합니다.</translation>
    </message>
    <message>
        <source>The program ended without a message.</source>
        <translation>프로그램이 메시지 없이 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>app::panels::CallBar</name>
    <message>
        <source>hang</source>
        <translation>멈춤</translation>
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
        <source>unplug</source>
        <translation>케이블 뽑기</translation>
    </message>
    <message>
        <source>plug in</source>
        <translation>케이블 꽂기</translation>
    </message>
    <message>
        <source>kill</source>
        <translation>프로세스 kill</translation>
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
    <message>
        <source>Have the %1&apos;s application call %2.</source>
        <translation>%1 앱에서 호출: %2</translation>
    </message>
    <message>
        <source>Send 10 bytes. Right-click for other amounts.</source>
        <translation>10바이트를 보냅니다. 다른 크기는 마우스 오른쪽 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>The application resumes.</source>
        <translation>앱이 다시 동작합니다.</translation>
    </message>
    <message>
        <source>The application stops accepting, reading and making calls; the kernel keeps working.</source>
        <translation>앱이 수락도 읽기도 호출도 하지 않습니다. 커널은 그대로 동작합니다.</translation>
    </message>
    <message>
        <source>The host restarts with no connections.</source>
        <translation>호스트가 아무 연결 없이 다시 켜집니다.</translation>
    </message>
    <message>
        <source>Nothing sent from now on will arrive.</source>
        <translation>이제부터 보내는 것은 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>Segments will arrive again.</source>
        <translation>세그먼트가 다시 도착합니다.</translation>
    </message>
    <message>
        <source>The process dies; the kernel closes its sockets.</source>
        <translation>프로세스가 강제 종료되고, 커널이 그 소켓들을 닫습니다.</translation>
    </message>
    <message>
        <source>This run was measured: it can only be looked at.</source>
        <translation>측정한 실행이므로 보기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Close the sending half (SHUT_WR). Right-click for SHUT_RD and SHUT_RDWR.</source>
        <translation>보내는 방향만 닫습니다(SHUT_WR). 오른쪽 버튼을 누르면 SHUT_RD와 SHUT_RDWR이 있습니다.</translation>
    </message>
</context>
<context>
    <name>app::panels::ChainTable</name>
    <message>
        <source>Chain of causes</source>
        <translation>원인 목록</translation>
    </message>
</context>
<context>
    <name>app::panels::ChangedRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>바뀜: %1</translation>
    </message>
    <message>
        <source>Lesson&apos;s values</source>
        <translation>강의의 값으로</translation>
    </message>
    <message>
        <source>Undo every change to the settings</source>
        <translation>설정에서 바꾼 것을 모두 되돌립니다</translation>
    </message>
    <message>
        <source>%1 %2 (lesson: %3)</source>
        <translation>%1 %2(강의: %3)</translation>
    </message>
</context>
<context>
    <name>app::panels::EndpointHeader</name>
    <message>
        <source>waits for: %1</source>
        <translation>기다리는 것: %1</translation>
    </message>
</context>
<context>
    <name>app::panels::LogModel</name>
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
    <name>app::panels::LogView</name>
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
        <translation>로그에서 찾기</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Both hosts</source>
        <translation>두 호스트 모두</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>Show host</source>
        <translation>표시할 호스트</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>표시할 이벤트</translation>
    </message>
</context>
<context>
    <name>app::panels::MomentSlider</name>
    <message>
        <source>Moments</source>
        <translation>순간</translation>
    </message>
    <message>
        <source>Every moment of the run</source>
        <translation>실행의 모든 순간</translation>
    </message>
    <message>
        <source>moment %1 / %2</source>
        <translation>순간 %1 / %2</translation>
    </message>
</context>
<context>
    <name>app::panels::NarrationPanel</name>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>Use the buttons under the diagrams: let the server listen and the client connect. Each step forward is the next event.</source>
        <translation>상태도 아래의 버튼을 눌러 보세요. 서버는 listen, 클라이언트는 connect로 시작합니다. 다음을 누를 때마다 이벤트가 하나씩 처리됩니다.</translation>
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
        <source>Narration</source>
        <translation>해설</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
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
        <source>Two hosts; nothing has happened yet</source>
        <translation>호스트 둘, 아직 일어난 일이 없습니다</translation>
    </message>
    <message>
        <source>The server is listening. No client has connected yet.</source>
        <translation>서버가 LISTEN 중입니다. 아직 연결한 클라이언트가 없습니다.</translation>
    </message>
    <message>
        <source>Press “connect” under the client&apos;s diagram, then run to the next event. The clock is above the diagrams; any segment in flight can be dropped, delayed or duplicated.</source>
        <translation>클라이언트 상태도 아래의 connect를 누르세요. 그다음 위쪽 시계에서 ‘다음 이벤트’를 누르세요. 전송 중인 세그먼트는 버리거나 지연시키거나 복제할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Not started: %n step(s)</source>
        <translation>
            <numerusform>시작 전(모두 %n단계)</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1, your own action</source>
        <translation>직접 한 %1단계</translation>
    </message>
    <message>
        <source>You predicted: %1</source>
        <translation>내 예측: %1</translation>
    </message>
    <message>
        <source>Correct answer: %1</source>
        <translation>정답: %1</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>직접 확인:</translation>
    </message>
</context>
<context>
    <name>app::panels::ReferenceCard</name>
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
    <name>app::panels::ScenarioPanel</name>
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
        <source>Resets</source>
        <translation>재설정</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>공격</translation>
    </message>
    <message>
        <source>Bug gallery</source>
        <translation>버그 모음</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>TIME_WAIT and FIN_WAIT_2</source>
        <translation>TIME_WAIT와 FIN_WAIT_2</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Claims, checked</source>
        <translation>주장 검증</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>강의</translation>
    </message>
    <message>
        <source>Search lessons</source>
        <translation>강의 찾기</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>검색 결과 %1개</translation>
    </message>
    <message>
        <source>Many connections: %1</source>
        <translation>대량 연결: %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>봄</translation>
    </message>
    <message>
        <source>quizzed</source>
        <translation>퀴즈 풂</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>익힘</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Quiz me on this lesson</source>
        <translation>이 강의 퀴즈 풀기</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>제목 복사</translation>
    </message>
    <message>
        <source>Try first: %1</source>
        <translation>먼저 해 보기: %1</translation>
    </message>
    <message>
        <source>Two hosts, no script: you make every call and cause every fault</source>
        <translation>각본 없이 두 호스트의 모든 호출과 장애를 직접 다룹니다</translation>
    </message>
</context>
<context>
    <name>app::panels::SettingField</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, 바뀜</translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s value</source>
        <translation>강의의 값으로 되돌리기</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>서로 다름</translation>
    </message>
</context>
<context>
    <name>app::panels::SettingsPanel</name>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (검증 안 됨)</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>검증되지 않은 것: %1</translation>
    </message>
    <message>
        <source>2MSL (TIME_WAIT)</source>
        <translation>2MSL (TIME_WAIT)</translation>
    </message>
    <message>
        <source>How long TIME_WAIT lasts: twice the MSL.</source>
        <translation>TIME_WAIT가 이어지는 시간, 즉 MSL의 두 배입니다.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s own values</source>
        <translation>강의의 원래 값으로 되돌립니다</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>설정 대상</translation>
    </message>
    <message>
        <source>TCP settings</source>
        <translation>TCP 설정</translation>
    </message>
    <message>
        <source>Which TCP to simulate: a named set of values and rules.</source>
        <translation>어떤 TCP 구현인지 고릅니다. 프로필은 값과 규칙을 묶은 것입니다.</translation>
    </message>
    <message>
        <source>Whose settings are shown and changed: those of both hosts, or of one.</source>
        <translation>누구의 설정을 보고 바꿀지 고릅니다: 두 호스트 모두, 또는 한 호스트.</translation>
    </message>
    <message>
        <source>both hosts</source>
        <translation>두 호스트 모두</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>서로 다름</translation>
    </message>
</context>
<context>
    <name>app::panels::SharedPanel</name>
    <message>
        <source>Both endpoints on one diagram</source>
        <translation>상태도 한 장에 두 엔드포인트</translation>
    </message>
</context>
<context>
    <name>app::panels::StepStrip</name>
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
    <name>app::panels::TimersTable</name>
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
        <translation>동작 중인 타이머가 없습니다.</translation>
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
        <source>Running timers</source>
        <translation>동작 중인 타이머</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>On expiry</source>
        <translation>만료되면</translation>
    </message>
</context>
<context>
    <name>app::panels::ToolsView</name>
    <message>
        <source>What %1 prints</source>
        <translation>%1의 출력</translation>
    </message>
    <message>
        <source>both ends</source>
        <translation>양쪽</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>운영체제</translation>
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
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>전체 복사</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>이 줄 복사</translation>
    </message>
</context>
<context>
    <name>app::panels::TransportBar</name>
    <message>
        <source>Playback speed</source>
        <translation>재생 속도</translation>
    </message>
</context>
<context>
    <name>app::panels::VariablesView</name>
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
    <name>app::predicting::Predicting</name>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>S&amp;cores…</source>
        <translation>점수(&amp;C)…</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2문제 중 %1문제 정답</translation>
    </message>
    <message>
        <source>Offer a &amp;quiz</source>
        <translation>퀴즈 제안(&amp;Q)</translation>
    </message>
    <message>
        <source>Offer one on lessons that were seen to their end</source>
        <translation>끝까지 본 강의에서 퀴즈를 제안합니다</translation>
    </message>
    <message>
        <source>Ask what will happen before showing each step</source>
        <translation>다음 단계를 보여 주기 전에 무슨 일이 일어날지 묻습니다</translation>
    </message>
    <message>
        <source>Your predictions, lesson by lesson</source>
        <translation>강의별 내 예측 결과</translation>
    </message>
    <message>
        <source>Pre&amp;dict</source>
        <translation>예측(&amp;D)</translation>
    </message>
    <message>
        <source>With Predict on, each step of a lesson first asks what will happen. Choose with A to D or with the mouse, lock with Enter; 0 says that you are not sure, Esc shows the step. A wrong answer is met with what you would have seen if it were true. One right answer in three is followed by “Because?”: put links of the chain of causes in order, or choose what began it; this is counted by itself.</source>
        <translation>예측을 켜면 강의의 각 단계에서 무슨 일이 일어날지 먼저 묻습니다. A–D 키나 마우스로 고르고 Enter로 확정합니다. 0은 아직 모르겠다는 뜻이고, Esc는 단계를 바로 보여 줍니다. 틀린 답에는 그 답이 맞았다면 무엇이 보였을지 알려 줍니다. 맞힌 답 셋 중 하나에는 “왜 그럴까요?”가 이어집니다. 원인을 순서대로 놓거나 처음 원인을 고르며, 점수는 따로 셉니다.</translation>
    </message>
    <message>
        <source>%1 of %2 reasons right</source>
        <translation>이유 %2개 중 %1개 정답</translation>
    </message>
</context>
<context>
    <name>app::predicting::PredictionController</name>
    <message>
        <source>That answer shows a misconception: %1</source>
        <translation>이 답이 드러내는 오해: %1</translation>
    </message>
</context>
<context>
    <name>app::predicting::QuizOffer</name>
    <message>
        <source>You have seen this lesson to its end.</source>
        <translation>이 강의를 끝까지 보셨습니다.</translation>
    </message>
    <message>
        <source>Quiz me</source>
        <translation>퀴즈 풀기</translation>
    </message>
    <message>
        <source>Each step asks first what will happen (Q)</source>
        <translation>단계마다 무슨 일이 일어날지 먼저 묻습니다(Q)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>app::predicting::ScoreCard</name>
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
        <translation>정답</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>아직 모르겠어요</translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation>점수 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>No predictions yet. Turn on Predict (Q) and press Step.</source>
        <translation>아직 예측한 것이 없습니다. 예측(Q)을 켜고 다음을 누르세요.</translation>
    </message>
    <message>
        <source>%1 of %2 right. Scores stay on this computer.</source>
        <translation>%2문제 중 %1문제 정답. 이 컴퓨터에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Reset anyway</source>
        <translation>정말 초기화</translation>
    </message>
    <message>
        <source>This clears all scores and the record of lessons you have seen. Press again to confirm.</source>
        <translation>모든 점수와 끝까지 본 강의의 기록이 지워집니다. 지우려면 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>app::presenting::CaptionBar</name>
    <message>
        <source>Caption</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Answer: %1.</source>
        <translation>정답: %1.</translation>
    </message>
    <message>
        <source>You predicted: %1. Correct answer: %2.</source>
        <translation>예측: %1. 정답: %2.</translation>
    </message>
</context>
<context>
    <name>app::presenting::Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>시간이 다 되었습니다</translation>
    </message>
</context>
<context>
    <name>app::presenting::NotesWindow</name>
    <message>
        <source>Speaker notes</source>
        <translation>발표자 노트</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Question to ask first</source>
        <translation>먼저 던질 질문</translation>
    </message>
    <message>
        <source>Reset timer</source>
        <translation>시간 초기화</translation>
    </message>
    <message>
        <source>Start timing from now</source>
        <translation>지금부터 시간을 잽니다</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>경과 시간</translation>
    </message>
</context>
<context>
    <name>app::presenting::PresentationView</name>
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
        <translation>스포트라이트: 가장 최근 세그먼트</translation>
    </message>
    <message>
        <source>Spotlight on the running timers</source>
        <translation>스포트라이트: 동작 중인 타이머</translation>
    </message>
</context>
<context>
    <name>app::presenting::Presenting</name>
    <message>
        <source>Present</source>
        <translation>발표</translation>
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
        <source>Present from h&amp;ere</source>
        <translation>여기부터 발표(&amp;E)</translation>
    </message>
    <message>
        <source>Present on a projector, from the beginning</source>
        <translation>강의실용 화면, 처음부터</translation>
    </message>
    <message>
        <source>Present on a projector, from this step</source>
        <translation>강의실용 화면, 이 단계부터</translation>
    </message>
    <message>
        <source>A window for the lecturer&apos;s own screen: the explanation, the next step and the answer</source>
        <translation>강사의 화면에 두는 창: 이유, 다음 단계, 답</translation>
    </message>
    <message>
        <source>Spe&amp;aker notes</source>
        <translation>발표자 노트(&amp;A)</translation>
    </message>
    <message>
        <source>F5 shows the lesson for a lecture hall: large type, one map, the sequence diagram and one caption. A clicker steps; B is black, S is a spotlight, Q asks the class, K counts down for a show of hands, ? lists all keys. F10 opens the speaker notes on your own screen.</source>
        <translation>F5를 누르면 강의실용 화면이 열립니다. 글자가 크고, 상태도와 시퀀스 다이어그램과 자막이 하나씩 있습니다. 리모컨으로 단계를 넘깁니다. B는 화면을 끄고, S는 스포트라이트를 비추고, Q는 학생들에게 질문하고, K는 손들기 카운트다운을 시작하고, ?는 모든 단축키를 보여 줍니다. F10은 발표자 화면에 노트를 엽니다.</translation>
    </message>
</context>
<context>
    <name>app::reviewing::InventoryWindow</name>
    <message>
        <source>%1 of %2 right.</source>
        <translation>%2문항 중 %1문항 정답.</translation>
    </message>
    <message>
        <source>No answer shows one of the eighteen misconceptions.</source>
        <translation>18가지 오해를 드러낸 답이 없습니다.</translation>
    </message>
    <message>
        <source>Your answers show these misconceptions:</source>
        <translation>답에서 드러난 오해:</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>개념 검사</translation>
    </message>
    <message>
        <source>What is believed about TCP</source>
        <translation>TCP 개념 검사</translation>
    </message>
    <message>
        <source>36 questions, two for each of 18 misconceptions, about 40 minutes. Form A and form B ask the same with other hosts, systems and numbers.</source>
        <translation>오해 18가지에 두 문항씩 36문항, 약 40분. A형과 B형은 호스트와 시스템, 숫자만 바꾸어 같은 것을 묻습니다.</translation>
    </message>
    <message>
        <source>Form:</source>
        <translation>형:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>시기:</translation>
    </message>
    <message>
        <source>before the course</source>
        <translation>강의 전</translation>
    </message>
    <message>
        <source>after the course</source>
        <translation>강의 후</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>On paper (PDF)…</source>
        <translation>종이로(PDF)…</translation>
    </message>
    <message>
        <source>Key (PDF)…</source>
        <translation>정답표(PDF)…</translation>
    </message>
    <message>
        <source>Answers of a class…</source>
        <translation>학급의 답안…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>내 답안 저장…</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>정답표 저장</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>검사지 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 파일을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>내 답안 저장</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Answers of a class</source>
        <translation>학급의 답안</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2문항 중 %1번</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>다음 문항</translation>
    </message>
    <message>
        <source>Counted: %1 sheets before, %2 after. Bars: the share of answers that are the misconception, before and after, and the gain. %3</source>
        <translation>집계: 강의 전 %1장, 강의 후 %2장. 막대는 오해를 고른 답의 비율(강의 전, 강의 후)과 향상도입니다. %3</translation>
    </message>
</context>
<context>
    <name>app::reviewing::ItemCard</name>
    <message>
        <source>%1   ✓ right</source>
        <translation>%1   ✓ 정답</translation>
    </message>
    <message>
        <source>%1   ✕ your answer</source>
        <translation>%1   ✕ 고른 답</translation>
    </message>
</context>
<context>
    <name>app::reviewing::ReviewWindow</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2문항 중 %1번</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>다음 문항</translation>
    </message>
    <message>
        <source>Lock answer</source>
        <translation>답 확정</translation>
    </message>
    <message>
        <source>Where it comes from:</source>
        <translation>원인을 거슬러 올라가면:</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1</source>
        <translation>학습 기록을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Lesson: %1 (L)</source>
        <translation>강의: %1 (L)</translation>
    </message>
    <message>
        <source>%1 of %2 right.</source>
        <translation>%2문항 중 %1문항 정답.</translation>
    </message>
    <message>
        <source>More is due: come back when you like.</source>
        <translation>복습할 것이 더 있습니다. 원할 때 다시 오세요.</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. Play a lesson to its end: what it shows is asked here from the next day on.</source>
        <translation>아직 본 것이 없습니다. 강의를 끝까지 진행하면 다음 날부터 그 내용을 여기서 묻습니다.</translation>
    </message>
    <message>
        <source>Come back on: %1.</source>
        <translation>다시 올 날: %1.</translation>
    </message>
    <message>
        <source>Nothing is due now. Come back on: %1.</source>
        <translation>지금은 복습할 것이 없습니다. 다시 올 날: %1.</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>오늘의 복습</translation>
    </message>
    <message>
        <source>Before you see the answer:</source>
        <translation>정답을 보기 전에:</translation>
    </message>
    <message>
        <source>sure (S)</source>
        <translation>확신 (S)</translation>
    </message>
    <message>
        <source>think so (T)</source>
        <translation>그런 것 같음 (T)</translation>
    </message>
    <message>
        <source>guessing (G)</source>
        <translation>추측 (G)</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>내 학습 현황</translation>
    </message>
    <message>
        <source>Five minutes are over.</source>
        <translation>5분이 지났습니다.</translation>
    </message>
</context>
<context>
    <name>app::reviewing::Reviewing</name>
    <message>
        <source>Review</source>
        <translation>복습</translation>
    </message>
    <message>
        <source>Ctrl+R asks again what lessons have shown: ten questions at most, after 1, 3, 7, 21 and 60 days, each time with other hosts, systems or numbers. Choose with A to D, say how sure you are with S, T or G, lock with Enter. Ctrl+Shift+R shows where you stand. The journal stays on this computer; it can be saved, taken over on another one, and forgotten. The inventory is a test of 36 questions for before and after a course.</source>
        <translation>Ctrl+R은 강의에서 본 것을 다시 묻습니다. 1일, 3일, 7일, 21일, 60일 뒤에 한 번에 최대 10문항이며, 매번 호스트나 시스템, 숫자가 바뀝니다. A~D로 고르고, 얼마나 확신하는지 S, T, G로 답한 뒤 Enter로 확정합니다. Ctrl+Shift+R은 지금 어디까지 왔는지 보여 줍니다. 학습 기록은 이 컴퓨터에만 남으며, 저장하거나 다른 컴퓨터로 옮기거나 지울 수 있습니다. 개념 검사는 강의 전과 후에 쓰는 36문항 검사입니다.</translation>
    </message>
    <message>
        <source>Re&amp;view today…</source>
        <translation>오늘의 복습(&amp;V)…</translation>
    </message>
    <message>
        <source>Ask again what lessons have shown</source>
        <translation>강의에서 본 것을 다시 묻습니다</translation>
    </message>
    <message>
        <source>Where &amp;I stand…</source>
        <translation>내 학습 현황(&amp;I)…</translation>
    </message>
    <message>
        <source>What you have seen, and how firm it is</source>
        <translation>무엇을 보았고 얼마나 확실한지 보여 줍니다</translation>
    </message>
    <message>
        <source>Inventor&amp;y…</source>
        <translation>개념 검사(&amp;Y)…</translation>
    </message>
    <message>
        <source>A test of what is believed about TCP</source>
        <translation>TCP에 대해 무엇을 믿는지 알아보는 검사</translation>
    </message>
    <message>
        <source>The journal: %1</source>
        <translation>학습 기록: %1</translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>학습 기록 저장</translation>
    </message>
    <message>
        <source>Journals (*.jsonl)</source>
        <translation>학습 기록 (*.jsonl)</translation>
    </message>
    <message>
        <source>Take over a journal</source>
        <translation>학습 기록 가져오기</translation>
    </message>
    <message>
        <source>some lines could not be read; the others were taken over</source>
        <translation>읽지 못한 줄이 있습니다. 나머지는 가져왔습니다</translation>
    </message>
    <message>
        <source>some lines could not be read; the others count, and the file stays as it is</source>
        <translation>읽을 수 없는 줄이 있습니다. 나머지는 그대로 쓰고 파일은 바꾸지 않습니다</translation>
    </message>
</context>
<context>
    <name>app::reviewing::SkillTile</name>
    <message>
        <source>not seen</source>
        <translation>아직 안 봄</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>봄</translation>
    </message>
    <message>
        <source>shaky</source>
        <translation>흔들림</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>확실함</translation>
    </message>
</context>
<context>
    <name>app::reviewing::StandingWindow</name>
    <message>
        <source>Where I stand</source>
        <translation>내 학습 현황</translation>
    </message>
    <message>
        <source>Save the journal…</source>
        <translation>학습 기록 저장…</translation>
    </message>
    <message>
        <source>Take over a journal…</source>
        <translation>학습 기록 가져오기…</translation>
    </message>
    <message>
        <source>Forget it all: press again</source>
        <translation>모두 지우기: 한 번 더 누르세요</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>모두 지우기…</translation>
    </message>
    <message>
        <source>Review this (R)</source>
        <translation>이것 복습 (R)</translation>
    </message>
    <message>
        <source>Lesson: %1 (Enter)</source>
        <translation>강의: %1 (Enter)</translation>
    </message>
</context>
<context>
    <name>app::trying::Finishing</name>
    <message>
        <source>The last steps</source>
        <translation>마지막 단계</translation>
    </message>
    <message>
        <source>Later lessons stop before their last steps</source>
        <translation>뒤쪽 강의가 마지막 단계 앞에서 멈춥니다</translation>
    </message>
    <message>
        <source>A later lesson of a chapter stops before its last steps: it says to which states they lead, and the calls and the time are yours. → shows them as ever. A switch in Preferences turns it off.</source>
        <translation>장의 뒤쪽 강의는 마지막 단계 앞에서 멈춥니다. 어떤 상태에 이르는지만 알려 주고, 호출과 시간은 직접 진행합니다. →를 누르면 평소처럼 보여 줍니다. 환경 설정 메뉴에서 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave last steps to m&amp;e</source>
        <translation>마지막 단계는 직접 하기(&amp;E)</translation>
    </message>
</context>
<context>
    <name>app::trying::GoalCard</name>
    <message>
        <source>✓ Reached with %1 actions: there is no shorter way.</source>
        <translation>✓ 동작 %1개로 해냈습니다. 더 짧은 방법은 없습니다.</translation>
    </message>
    <message>
        <source>✓ Reached with %1 actions. The shortest way takes %2.</source>
        <translation>✓ 동작 %1개로 해냈습니다. 가장 짧은 방법은 %2개입니다.</translation>
    </message>
    <message>
        <source>Try first: %1</source>
        <translation>먼저 해 보기: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>힌트: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Shortest way</source>
        <translation>가장 짧은 방법</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>강의 보기</translation>
    </message>
    <message>
        <source>Your attempt stands beside the shortest way, with the first difference marked</source>
        <translation>내 시도를 가장 짧은 방법과 나란히 놓고 처음 달라지는 곳을 표시합니다</translation>
    </message>
    <message>
        <source>Your attempt is kept: undo brings it back</source>
        <translation>지금까지의 시도는 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Open the lesson about this</source>
        <translation>이 내용을 다루는 강의 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Leave the problem; what you have done stays</source>
        <translation>문제를 닫고 실습은 계속합니다</translation>
    </message>
</context>
<context>
    <name>app::trying::LastStepsBar</name>
    <message>
        <source>stays in %1</source>
        <translation>%1에 머무름</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The last step is yours: call, and let time pass.</source>
        <translation>마지막 한 단계는 직접 해 보세요. 호출하고 시간을 보내면 됩니다.</translation>
    </message>
    <message>
        <source>The last %1 steps are yours: call, and let time pass.</source>
        <translation>마지막 %1단계는 직접 해 보세요. 호출하고 시간을 보내면 됩니다.</translation>
    </message>
    <message>
        <source>✓ Done as the lesson does it.</source>
        <translation>✓ 강의와 같게 해냈습니다.</translation>
    </message>
    <message>
        <source>This is another way than the lesson&apos;s. Ctrl+Z takes it back.</source>
        <translation>강의와 다른 길입니다. Ctrl+Z로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>In the lesson&apos;s words</source>
        <translation>강의의 설명 보기</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>보여 주기</translation>
    </message>
    <message>
        <source>The lesson goes on as it was written (→)</source>
        <translation>강의가 원래대로 이어집니다(→)</translation>
    </message>
    <message>
        <source>Beside the lesson</source>
        <translation>강의와 나란히</translation>
    </message>
    <message>
        <source>What you did stands beside what the lesson does, with the first difference marked</source>
        <translation>직접 한 것과 강의를 나란히 놓고 처음 달라지는 곳을 표시합니다</translation>
    </message>
    <message>
        <source>Close; the run stays as it is</source>
        <translation>닫기. 실행은 그대로 남습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>lost on the way: %1</source>
        <translation>도중 유실: %1</translation>
    </message>
    <message>
        <source>forged, for: %1</source>
        <translation>위조, 받는 쪽: %1</translation>
    </message>
    <message>
        <source>Drop or forge…</source>
        <translation>유실·위조…</translation>
    </message>
    <message>
        <source>Write what the network does or which segment is forged: network drop client 1 FIN, inject server SYN. In the ladder, a segment in flight has a button that drops it.</source>
        <translation>네트워크가 하는 일이나 위조할 세그먼트를 직접 적습니다: network drop client 1 FIN, inject server SYN. 시퀀스 다이어그램에서 전송 중인 세그먼트에는 버리는 버튼이 있습니다.</translation>
    </message>
    <message>
        <source>The last step is yours: call, drop or forge what is named, and let time pass.</source>
        <translation>마지막 한 단계는 직접 해 보세요. 호출하고, 적힌 세그먼트를 버리거나 위조하고, 시간을 보내면 됩니다.</translation>
    </message>
    <message>
        <source>The last %1 steps are yours: call, drop or forge what is named, and let time pass.</source>
        <translation>마지막 %1단계는 직접 해 보세요. 호출하고, 적힌 세그먼트를 버리거나 위조하고, 시간을 보내면 됩니다.</translation>
    </message>
</context>
<context>
    <name>app::trying::Trying</name>
    <message>
        <source>Try first</source>
        <translation>먼저 해 보기</translation>
    </message>
    <message>
        <source>&amp;Try first</source>
        <translation>먼저 해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Problems to try before the lessons</source>
        <translation>강의를 보기 전에 먼저 해 볼 문제</translation>
    </message>
    <message>
        <source>Not allowed here: %1. Undo it (Ctrl+Z).</source>
        <translation>여기서는 쓸 수 없는 동작입니다: %1. Ctrl+Z로 취소하세요.</translation>
    </message>
    <message>
        <source>Too many actions. Start over.</source>
        <translation>동작이 너무 많습니다. 처음부터 다시 하세요.</translation>
    </message>
    <message>
        <source>Too much time has passed. Start over.</source>
        <translation>시간이 너무 많이 지났습니다. 처음부터 다시 하세요.</translation>
    </message>
    <message>
        <source>The Lesson menu and the list of lessons have problems to try before the lessons: a goal, two hosts, and no script. What of the goal holds is ticked as you play; a hint comes on request. Shortest way puts your attempt beside the shortest one, then the lesson follows.</source>
        <translation>강의 메뉴와 강의 목록에는 강의를 보기 전에 먼저 해 볼 문제가 있습니다. 목표와 두 호스트만 있고 정해진 순서는 없습니다. 목표 가운데 이룬 것에는 표시가 붙고, 힌트는 원할 때만 나옵니다. 가장 짧은 방법은 내 시도를 가장 짧은 시도와 나란히 놓고, 그다음 강의로 이어집니다.</translation>
    </message>
</context>
<context>
    <name>app::watching::LiveModel</name>
    <message>
        <source>was %1 (%2)</source>
        <translation>이전: %1 (%2)</translation>
    </message>
    <message>
        <source>ended in %1</source>
        <translation>%1에서 끝남</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>로컬</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>In this state</source>
        <translation>이 상태로</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>프로세스</translation>
    </message>
</context>
<context>
    <name>app::watching::LiveWindow</name>
    <message>
        <source>Show the lesson</source>
        <translation>강의 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>소켓 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>a look every %1</source>
        <translation>%1마다 조회</translation>
    </message>
    <message>
        <source>%1 % of a core</source>
        <translation>코어의 %1 %</translation>
    </message>
    <message>
        <source>only %1: click the state again for all</source>
        <translation>%1만 표시: 모두 보려면 상태를 다시 누르세요</translation>
    </message>
    <message>
        <source>too many to look at all of them each time</source>
        <translation>너무 많아 매번 모두 조회하지는 않습니다</translation>
    </message>
    <message>
        <source>%1 more are not listed</source>
        <translation>%1개는 표에 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of other users are not shown</source>
        <translation>
            <numerusform>다른 사용자의 프로세스 %n개는 보이지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>read from /proc/net/tcp: sock_diag is refused</source>
        <translation>/proc/net/tcp에서 읽음: sock_diag가 거부됨</translation>
    </message>
    <message>
        <source>This machine&apos;s sockets</source>
        <translation>이 컴퓨터의 소켓</translation>
    </message>
    <message>
        <source>Filter: a port, an address, a process, a state</source>
        <translation>필터: 포트, 주소, 프로세스, 상태</translation>
    </message>
    <message>
        <source>&amp;Hide addresses</source>
        <translation>주소 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>For screenshots: documentation addresses take the place of real ones</source>
        <translation>화면 갈무리용: 실제 주소 대신 문서용 주소를 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as a recording…</source>
        <translation>기록으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>소켓</translation>
    </message>
    <message>
        <source>Save what the followed socket did as a file that opens like a measured run</source>
        <translation>추적한 소켓이 한 일을 측정한 실행처럼 열리는 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Connections by state, over the last two minutes</source>
        <translation>최근 2분간 상태별 연결 수</translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation>네트워크 네임스페이스</translation>
    </message>
    <message>
        <source>Show the sockets of this program&apos;s network namespace, or of another</source>
        <translation>어느 소켓을 보여 줄지: 이 프로그램의 네트워크 네임스페이스, 또는 다른 네임스페이스</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>이 네트워크</translation>
    </message>
</context>
<context>
    <name>app::watching::StoryView</name>
    <message>
        <source>The followed socket</source>
        <translation>추적하는 소켓</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (끝남)</translation>
    </message>
    <message>
        <source>not seen from here</source>
        <translation>여기서는 보이지 않음</translation>
    </message>
    <message>
        <source>(a state between two looks, not seen)</source>
        <translation>(두 번 조회하는 사이의 상태, 보지 못함)</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>보지 못함</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Select a socket in the table to follow it.</source>
        <translation>표에서 소켓을 고르면 추적합니다.</translation>
    </message>
</context>
<context>
    <name>app::watching::Watching</name>
    <message>
        <source>This machine&apos;s sockets</source>
        <translation>이 컴퓨터의 소켓</translation>
    </message>
    <message>
        <source>This machine&apos;s soc&amp;kets…</source>
        <translation>이 컴퓨터의 소켓(&amp;K)…</translation>
    </message>
    <message>
        <source>This machine&apos;s soc&amp;kets (only on Linux)</source>
        <translation>이 컴퓨터의 소켓(&amp;K) (Linux에서만)</translation>
    </message>
    <message>
        <source>This machine&apos;s own TCP sockets on the state diagram</source>
        <translation>이 컴퓨터의 TCP 소켓을 상태 전이도에서 봅니다</translation>
    </message>
    <message>
        <source>Nothing can be seen here: %1</source>
        <translation>여기서는 아무것도 볼 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Save as a recording</source>
        <translation>기록으로 저장</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>기록 (*.jsonl)</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>File, This machine&apos;s sockets shows every TCP socket of this machine on the state diagram, in a table and over time. Hints name what is worth a look, with the lesson that explains it. Select a socket to follow it: its states from the top down, dashed where one was not seen. Where this machine has other network namespaces, such as those of containers, one of them can be chosen. Nothing is sent and nothing is changed.</source>
        <translation>파일, 이 컴퓨터의 소켓을 고르면 이 컴퓨터의 모든 TCP 소켓을 상태 전이도와 표, 시간별 그래프로 보여 줍니다. 살펴볼 만한 것은 힌트로 알리고, 설명하는 강의도 함께 알려 줍니다. 소켓을 고르면 추적합니다. 상태를 위에서 아래로 보여 주며, 보지 못한 상태가 있으면 점선으로 표시합니다. 컨테이너처럼 다른 네트워크 네임스페이스가 있으면 그 가운데 하나를 고를 수 있습니다. 아무것도 보내지 않고 아무것도 바꾸지 않습니다.</translation>
    </message>
</context>
<context>
    <name>app::window::AboutPage</name>
    <message>
        <source>About TCP State Lab</source>
        <translation>TCP State Lab 정보</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2.</source>
        <translation>Qt %1로 빌드했고 Qt %2에서 실행 중입니다.</translation>
    </message>
    <message>
        <source>The rules are those of RFC 9293, RFC 6298 and RFC 5961; the Linux profile was measured on Linux 6.18. The program opens no network connection.</source>
        <translation>규칙은 RFC 9293, RFC 6298, RFC 5961을 따르며, 리눅스 프로필은 Linux 6.18에서 측정했습니다. 이 프로그램은 네트워크에 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>Two endpoints, every state in RFC 9293, and how real systems implement it.</source>
        <translation>두 엔드포인트와 RFC 9293의 모든 상태, 그리고 실제 시스템의 동작을 봅니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, as required by Qt Charts. Qt itself is under LGPL 3 and GPL 3.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 3판 또는 그 이후 판을 따르는 자유 소프트웨어입니다. Qt Charts의 라이선스를 따른 것입니다. Qt의 라이선스는 LGPL 3과 GPL 3입니다.</translation>
    </message>
    <message>
        <source>The embedded fonts are subsets of Noto Sans CJK KR (SIL Open Font License 1.1) and DejaVu Sans Mono (DejaVu licence), renamed.</source>
        <translation>내장 글꼴은 Noto Sans CJK KR(SIL Open Font License 1.1)과 DejaVu Sans Mono(DejaVu 라이선스)의 일부를 이름을 바꾸어 담은 것입니다.</translation>
    </message>
</context>
<context>
    <name>app::window::Documents</name>
    <message>
        <source>Save as scenario</source>
        <translation>시나리오로 저장</translation>
    </message>
    <message>
        <source>Scenario files (*.json)</source>
        <translation>시나리오 (*.json)</translation>
    </message>
    <message>
        <source>Cannot open %1. Nothing has changed.</source>
        <translation>%1 파일을 열 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>It is not the trace of a measured run.</source>
        <translation>측정한 실행의 트레이스가 아닙니다.</translation>
    </message>
    <message>
        <source>It was recorded from another version of the lesson.</source>
        <translation>다른 판의 강의에서 기록한 것입니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Scenarios, captures, rows, measured runs (*.json *.pcap *.pcapng *.cap *.gz *.txt *.trace *.jsonl);;All files (*)</source>
        <translation>시나리오, 캡처, 도구 출력, 측정 기록 (*.json *.pcap *.pcapng *.cap *.gz *.txt *.trace *.jsonl);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>app::window::HelpMenu</name>
    <message>
        <source>What is what</source>
        <translation>화면 안내</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>레퍼런스</translation>
    </message>
    <message>
        <source>For Instructors</source>
        <translation>가르치는 분께</translation>
    </message>
    <message>
        <source>TCP State Lab: keys</source>
        <translation>TCP State Lab: 단축키</translation>
    </message>
    <message>
        <source>TCP State Lab: keys while presenting</source>
        <translation>TCP State Lab: 발표 중 단축키</translation>
    </message>
</context>
<context>
    <name>app::workbench::Actions</name>
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
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>처음(&amp;R)</translation>
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
        <source>&amp;Faster</source>
        <translation>빠르게(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>느리게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Free play</source>
        <translation>자유 실습(&amp;F)</translation>
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
        <translation>이벤트 단위로 재생합니다</translation>
    </message>
    <message>
        <source>One diagram for each endpoint (V)</source>
        <translation>엔드포인트마다 상태도 하나씩 (V)</translation>
    </message>
    <message>
        <source>Both endpoints on one diagram (V)</source>
        <translation>두 엔드포인트를 상태도 한 장에 (V)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
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
        <translation>시스템 설정 사용(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>애니메이션(&amp;A)</translation>
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
        <source>&amp;Lecture</source>
        <translation>강의용(&amp;L)</translation>
    </message>
    <message>
        <source>Swap &amp;roles</source>
        <translation>역할 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What is what</source>
        <translation>화면 안내(&amp;W)</translation>
    </message>
    <message>
        <source>Each view and feature: what you see, what you can press</source>
        <translation>보기와 기능마다 무엇이 보이고 무엇을 누를 수 있는지</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>레퍼런스(&amp;R)</translation>
    </message>
    <message>
        <source>The scenario file, the trace and the command line</source>
        <translation>시나리오 파일, 트레이스, 명령줄</translation>
    </message>
    <message>
        <source>Save this run as a scenario file</source>
        <translation>이 실행을 시나리오 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Go to the end of the lesson</source>
        <translation>강의의 끝으로 갑니다</translation>
    </message>
    <message>
        <source>Run to the &amp;next event</source>
        <translation>다음 이벤트까지 진행(&amp;N)</translation>
    </message>
    <message>
        <source>Advance &amp;1 s</source>
        <translation>1초 진행(&amp;1)</translation>
    </message>
    <message>
        <source>Advance &amp;60 s</source>
        <translation>60초 진행(&amp;6)</translation>
    </message>
    <message>
        <source>Undo the last call, fault or setting</source>
        <translation>마지막 호출, 장애, 설정을 되돌립니다</translation>
    </message>
    <message>
        <source>The same close with client and server swapped</source>
        <translation>클라이언트와 서버를 맞바꾼 같은 종료</translation>
    </message>
    <message>
        <source>Two hosts, no script</source>
        <translation>각본 없이 두 호스트를 직접 다룹니다</translation>
    </message>
    <message>
        <source>&amp;Find a lesson</source>
        <translation>강의 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Two diagrams</source>
        <translation>상태도 둘(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;One diagram</source>
        <translation>상태도 하나(&amp;S)</translation>
    </message>
    <message>
        <source>One or two &amp;diagrams</source>
        <translation>상태도 하나/둘 전환(&amp;H)</translation>
    </message>
    <message>
        <source>Lessons and settings</source>
        <translation>강의와 TCP 설정</translation>
    </message>
    <message>
        <source>&amp;Self-study</source>
        <translation>학습(&amp;S)</translation>
    </message>
    <message>
        <source>Two diagrams, with lessons and settings if there is room</source>
        <translation>상태도 둘. 공간이 있으면 강의와 TCP 설정도 함께</translation>
    </message>
    <message>
        <source>Both endpoints on one diagram, larger text, no side panels</source>
        <translation>두 엔드포인트를 상태도 한 장에, 큰 글자로, 옆 패널 없이</translation>
    </message>
    <message>
        <source>Two diagrams, connection variables and the log</source>
        <translation>상태도 둘, 연결 변수와 로그</translation>
    </message>
    <message>
        <source>Toggle light or dark &amp;theme</source>
        <translation>테마 바꾸기(&amp;T)</translation>
    </message>
    <message>
        <source>Animate segments in flight; when off, each step is shown at once</source>
        <translation>전송 중인 세그먼트를 움직여 보여 줍니다. 끄면 단계마다 바로 결과를 보여 줍니다</translation>
    </message>
    <message>
        <source>For &amp;Instructors</source>
        <translation>가르치는 분께(&amp;I)</translation>
    </message>
    <message>
        <source>Before, in and between lectures; assignments and grading</source>
        <translation>수업 전과 수업 중, 과제와 채점</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>All of the text that has the focus</source>
        <translation>초점이 있는 글 전체</translation>
    </message>
    <message>
        <source>TCP &amp;settings…</source>
        <translation>TCP 설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Timers, delay, losses and the operating system</source>
        <translation>타이머, 지연, 유실, 운영체제</translation>
    </message>
    <message>
        <source>Print the keys…</source>
        <translation>단축키 인쇄…</translation>
    </message>
    <message>
        <source>All keys on paper, those of a presentation too</source>
        <translation>발표 중 단축키까지 모두 종이에 인쇄합니다</translation>
    </message>
    <message>
        <source>Free pla&amp;y</source>
        <translation>자유 실습(&amp;Y)</translation>
    </message>
    <message>
        <source>Larger text; a diagram or the ladder alone while it has the focus</source>
        <translation>글자를 크게. 상태도나 시퀀스 다이어그램에 포커스가 있으면 그것만 크게</translation>
    </message>
    <message>
        <source>Smaller text; a diagram or the ladder alone while it has the focus</source>
        <translation>글자를 작게. 상태도나 시퀀스 다이어그램에 포커스가 있으면 그것만 작게</translation>
    </message>
    <message>
        <source>Text as usual; diagrams and ladder as large as fits</source>
        <translation>글자는 기본 크기로, 상태도와 시퀀스 다이어그램은 칸에 맞게</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>작게(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>기본 크기(&amp;N)</translation>
    </message>
</context>
<context>
    <name>app::workbench::KeyCard</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>app::workbench::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
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
        <translation>레이아웃(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>강의(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>환경 설정(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
</context>
<context>
    <name>app::workbench::MessageBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Computing the scenario…</source>
        <translation>시나리오를 계산하고 있습니다…</translation>
    </message>
</context>
<context>
    <name>app::workbench::NamesMenu</name>
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
        <source>As netstat on Linux prints them</source>
        <translation>리눅스 netstat의 이름</translation>
    </message>
    <message>
        <source>As netstat on Windows prints them</source>
        <translation>Windows netstat의 이름</translation>
    </message>
    <message>
        <source>As netstat on BSD and macOS prints them</source>
        <translation>BSD와 macOS netstat의 이름</translation>
    </message>
    <message>
        <source>As netstat on Solaris prints them</source>
        <translation>Solaris netstat의 이름</translation>
    </message>
</context>
<context>
    <name>app::workbench::OrderList</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, %3개 중 %2번째</translation>
    </message>
</context>
<context>
    <name>app::workbench::OrderRow</name>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Order, first on the left</source>
        <translation>순서, 맨 왼쪽이 처음</translation>
    </message>
    <message>
        <source>Arrow keys select; Shift+arrow moves</source>
        <translation>화살표 키로 고르고 Shift와 화살표 키로 옮깁니다</translation>
    </message>
</context>
<context>
    <name>app::workbench::PredictPanel</name>
    <message>
        <source>Predict first:</source>
        <translation>먼저 예측해 보세요:</translation>
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
        <source>Drag, or use Shift+← and Shift+→, or press the letters in order. Enter to lock</source>
        <translation>끌어 옮기거나 Shift와 ←, →를 누릅니다. 글자를 차례로 눌러도 됩니다. Enter로 확정합니다</translation>
    </message>
    <message>
        <source>A–D to choose, Enter to lock</source>
        <translation>A~D로 고르고 Enter로 확정합니다</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>정답 보기</translation>
    </message>
    <message>
        <source>Counts as neither right nor wrong (0)</source>
        <translation>문제 수에는 들어가지만 정답·오답으로 세지 않습니다 (0)</translation>
    </message>
    <message>
        <source>Show the step without counting this question (Esc)</source>
        <translation>단계를 바로 보여 줍니다. 이 질문은 세지 않습니다 (Esc)</translation>
    </message>
    <message>
        <source>Explain it:</source>
        <translation>설명하기:</translation>
    </message>
</context>
<context>
    <name>app::workbench::ScenarioButton</name>
    <message>
        <source>Free play</source>
        <translation>자유 실습</translation>
    </message>
    <message>
        <source>%1: choose another lesson</source>
        <translation>%1: 다른 강의 고르기</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>강의: %1</translation>
    </message>
</context>
<context>
    <name>app::workbench::SettingsButton</name>
    <message>
        <source>TCP settings: MSL, tcp_fin_timeout, delay, profile</source>
        <translation>TCP 설정: MSL, tcp_fin_timeout, 지연, 프로필</translation>
    </message>
    <message>
        <source>TCP settings</source>
        <translation>TCP 설정</translation>
    </message>
    <message>
        <source>TCP settings, changed</source>
        <translation>TCP 설정, 바뀜</translation>
    </message>
</context>
<context>
    <name>app::workbench::StatusLine</name>
    <message>
        <source>simulated time %1</source>
        <translation>시뮬레이션 시간 %1</translation>
    </message>
    <message>
        <source>speed ×%1</source>
        <translation>속도 ×%1</translation>
    </message>
    <message>
        <source>no network used</source>
        <translation>네트워크 사용 안 함</translation>
    </message>
    <message>
        <source>measured time %1</source>
        <translation>측정 시간 %1</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>%1에서 측정</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>격리된 네트워크</translation>
    </message>
</context>
<context>
    <name>app::workbench::StudyView</name>
    <message>
        <source>Copy the timers</source>
        <translation>타이머 복사</translation>
    </message>
    <message>
        <source>Settings of the timers…</source>
        <translation>타이머의 설정…</translation>
    </message>
    <message>
        <source>Copy what the tool prints</source>
        <translation>도구의 출력 복사</translation>
    </message>
    <message>
        <source>Copy the words of this step</source>
        <translation>이 단계의 설명 복사</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 설명</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>“%1” 복사</translation>
    </message>
    <message>
        <source>About this arrow</source>
        <translation>이 화살표 설명</translation>
    </message>
    <message>
        <source>Copy the diagram as a picture</source>
        <translation>상태도를 그림으로 복사</translation>
    </message>
    <message>
        <source>Copy the diagram as text</source>
        <translation>상태도를 텍스트로 복사</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Line styles</source>
        <translation>선 종류</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>축소</translation>
    </message>
</context>
<context>
    <name>app::workbench::ViewDocks</name>
    <message>
        <source>Connection variables</source>
        <translation>연결 변수</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Sequence numbers</source>
        <translation>순서 번호</translation>
    </message>
</context>
</TS>
