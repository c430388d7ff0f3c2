#include "window/help_text.h"

#include <QCoreApplication>

namespace app::window {
namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

struct Topic {
    const char* title;
    const char* text;
};

/// What belongs to the window itself; the features bring their own.
constexpr Topic kViews[] = {
    {QT_TRANSLATE_NOOP("HelpText", "First steps"),
     QT_TRANSLATE_NOOP(
         "HelpText", "Press → (or Space, PgDn, or the Step button) to let the next step happen, ← to take it "
                     "back; Home and End go to the beginning and to the end. Nothing is lost by going back. "
                     "Ctrl+F finds lessons by the words of their texts: a state in any spelling, an error, a setting. "
                     "? lists every key.")},
    {QT_TRANSLATE_NOOP("HelpText", "State diagrams"),
     QT_TRANSLATE_NOOP("HelpText",
                       "One diagram for each host, or one for both (V). The filled state is where the host is now; "
                       "the thick arrow is the way it has just come. Solid lines are those of RFC 9293, dotted "
                       "ones are rules of the operating system. Click a state or an arrow for its card: who "
                       "leaves it, how each tool spells it, which lessons show it.")},
    {QT_TRANSLATE_NOOP("HelpText", "Sequence diagram"),
     QT_TRANSLATE_NOOP("HelpText",
                       "Time runs downwards. A slanted arrow is a segment: it leaves at its upper end and arrives at "
                       "its lower end; a cross is a loss. The coloured bands beside the two life lines are the "
                       "states of the hosts, brackets are timers. A break in the axis is a long wait. Click a "
                       "segment for its header; Alt+↓ and Alt+↑ walk from segment to segment. Ctrl+wheel enlarges, "
                       "Ctrl+Shift+wheel stretches time.")},
    {QT_TRANSLATE_NOOP("HelpText", "Words and tools"),
     QT_TRANSLATE_NOOP("HelpText",
                       "Below, on the left, what happened and why, with the section of the RFC or the rule of the "
                       "system. On the right, what ss, netstat or tcpdump would print on either host at this very "
                       "moment.")},
    {QT_TRANSLATE_NOOP("HelpText", "TCP settings"),
     QT_TRANSLATE_NOOP("HelpText",
                       "Timers, windows, losses and the operating system can be changed at any step: the run is played "
                       "again with the new value, up to where you are. What differs from the lesson is marked, in the "
                       "text and at the bracket too; one click brings the lesson's values back.")},
    {QT_TRANSLATE_NOOP("HelpText", "Variables, log and charts"),
     QT_TRANSLATE_NOOP("HelpText",
                       "F6 shows the variables of both connections as RFC 9293 names them, F7 the log of every "
                       "event, F8 sequence numbers over time.")},
};

QString chapter(const QString& title, const QString& text)
{
    return QStringLiteral("## %1\n\n%2\n\n").arg(title, text);
}

}  // namespace

QString helpText(const std::vector<std::unique_ptr<workbench::Feature>>& features)
{
    QString text;
    for (const Topic& topic : kViews)
        text += chapter(QCoreApplication::translate("HelpText", topic.title),
                        QCoreApplication::translate("HelpText", topic.text));
    for (const auto& feature : features) {
        const workbench::HelpTopic topic = feature->help();
        if (!topic.title.isEmpty()) text += chapter(topic.title, topic.text);
    }
    return text;
}

}  // namespace app::window
