#include "tools/lesson.h"
#include "tools/recorded.h"

#include "report/csv.h"
#include "report/mermaid.h"

#include <algorithm>

using namespace tcp;

TEST(Mermaid, DrawsTheHandshake)
{
    const Lesson lesson = Lesson("rfc9293").step("server listen").step("client connect");
    EXPECT_EQ(mermaid(lesson.run()), "sequenceDiagram\n"
                                     "    participant client as client 10.0.0.1\n"
                                     "    participant server as server 10.0.0.2\n"
                                     "    Note right of server: listen\n"
                                     "    Note over server: LISTEN\n"
                                     "    Note left of client: connect\n"
                                     "    Note over client: SYN-SENT\n"
                                     "    client->>server: SYN seq=0\n"
                                     "    Note over server: SYN-RECEIVED\n"
                                     "    server->>client: SYN,ACK seq=0 ack=1\n"
                                     "    Note over client: ESTABLISHED\n"
                                     "    client->>server: ACK seq=1 ack=1\n"
                                     "    Note over server: ESTABLISHED\n");
}

TEST(Mermaid, MarksLossRetransmissionAndPauses)
{
    const Lesson lesson = Lesson("rfc9293")
                              .step("server listen; network drop client 1")
                              .step("client connect")
                              .step("", "until client ESTABLISHED")
                              .step("", "60s");
    const std::string text = mermaid(lesson.run());
    EXPECT_NE(text.find("    client-xserver: SYN seq=0\n    Note over client,server: 1s\n"), std::string::npos) << text;
    EXPECT_NE(text.find("    client-->>server: SYN seq=0\n"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with("    Note over server: ESTABLISHED\n    Note over client,server: 59.975s\n")) << text;
}

TEST(Csv, HasOneRowPerHappeningAndEveryRowItsColumns)
{
    const Lesson lesson =
        Lesson().step("server listen").step("client connect").step("client send 20; client close").step("server close");
    std::size_t events = 0;
    for (const Step& step : lesson.timeline().steps())
        events += step.events.size();
    const std::vector<std::string> rows = linesOf(csv(lesson.run()));
    EXPECT_EQ(rows.size(), events + 1);
    const auto commas = [](const std::string& row) {
        bool within = false;
        return std::count_if(row.begin(), row.end(), [&](char c) {
            within = within != (c == '"');
            return c == ',' && !within;
        });
    };
    for (const std::string& row : rows)
        EXPECT_EQ(commas(row), commas(rows[0])) << row;
    EXPECT_TRUE(rows[0].starts_with("step,us,event,host,connection,id,ctl,seq,ack,"));
    EXPECT_FALSE(having(rows, ",\"SYN,ACK\",").empty());
}
