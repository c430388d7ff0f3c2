#include "diagram/drawn.h"
#include "diagram/moments.h"
#include "diagram/state_diagram.h"

#include <gtest/gtest.h>

namespace app {
namespace {

TEST(DiagramText, SaysWhereEachIsHowItCameAndWhatMayFollow)
{
    const Speaking english("en");
    diagram::StateDiagram diagram;
    given::Story story = given::handshake();
    story.act("server hang").then("client close");
    diagram.showMoment(story.moment());
    const QString text = diagram.toText();
    EXPECT_TRUE(text.contains("client: FIN_WAIT_2"));
    EXPECT_TRUE(text.contains("server: CLOSE_WAIT (waits for: its own application's close())"));
    EXPECT_TRUE(text.contains("Its listener is still in LISTEN."));
    EXPECT_TRUE(text.contains("client went from FIN_WAIT_1 to FIN_WAIT_2: rcv ACK of FIN"));
    EXPECT_TRUE(text.contains("[RFC 9293 3.10.7.4 fifth]"));
    EXPECT_TRUE(text.contains("Possible next: FIN_WAIT_2 to TIME_WAIT"));
}

TEST(DiagramText, SpeaksKorean)
{
    const Speaking korean("ko");
    diagram::StateDiagram diagram;
    diagram.showMoment(given::stalledPeer().moment());
    EXPECT_TRUE(diagram.toText().contains(QStringLiteral("서버: CLOSE_WAIT (기다리는 것: 자기 앱의 close())")));
}

TEST(DiagramText, GivesNothingAwayWhileAPredictionIsOpen)
{
    const Speaking english("en");
    diagram::StateDiagram diagram;
    diagram.setHintsShown(false);
    diagram.showMoment(given::handshake().moment());
    EXPECT_FALSE(diagram.toText().contains("Possible next"));
}

}  // namespace
}  // namespace app
