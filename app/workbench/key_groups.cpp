#include "workbench/key_groups.h"

#include "workbench/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>
#include <set>

namespace app::workbench {
namespace {

constexpr qsizetype kLongestMeaning = 44;  ///< columns: where an action tells more about itself, its name has to do

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

struct Own {
    const char* keys;
    const char* meaning;
};

/// A group: its title, the actions in it by name, and keys that are no action's.
struct Part {
    const char* title;
    std::vector<const char*> actions;
    std::vector<Own> own;
};

const std::vector<Part>& parts()
{
    static const std::vector<Part> all{
        {QT_TRANSLATE_NOOP("Keys", "Steps"),
         {"step", "back", "restart", "end", "play", "faster", "slower"},
         {{"→  Space", QT_TRANSLATE_NOOP("Keys", "One step forward")},
          {"←  Backspace", QT_TRANSLATE_NOOP("Keys", "One step back")},
          {"Home  End", QT_TRANSLATE_NOOP("Keys", "First step, last step")}}},
        {QT_TRANSLATE_NOOP("Keys", "Clock and actions"),
         {"nextEvent", "nextTimer", "oneSecond", "oneMinute", "whatIf", "swapRoles", "forge", "undo", "redo"},
         {}},
        {QT_TRANSLATE_NOOP("Keys", "Why"),
         {"why", "ledTo"},
         {{"↓  ↑", QT_TRANSLATE_NOOP("Keys", "From link to link of the chain")},
          {"Enter", QT_TRANSLATE_NOOP("Keys", "Go to the moment of a link")},
          {"Esc", QT_TRANSLATE_NOOP("Keys", "Close the chain")}}},
        {QT_TRANSLATE_NOOP("Keys", "Lessons"),
         {"search", "freePlay", "crowds", "write", "open", "save", "print", "quit"},
         {{"↓  ↑  Enter", QT_TRANSLATE_NOOP("Keys", "In the search: next, previous, open")}}},
        {QT_TRANSLATE_NOOP("Keys", "Predict"),
         {"predict", "review", "standing"},
         {{"A–D  1–4  ↓ ↑", QT_TRANSLATE_NOOP("Keys", "Choose an answer")},
          {"0", QT_TRANSLATE_NOOP("Keys", "Not sure yet")},
          {"Enter", QT_TRANSLATE_NOOP("Keys", "Lock the answer")},
          {"Esc", QT_TRANSLATE_NOOP("Keys", "Show the step without an answer")}}},
        {QT_TRANSLATE_NOOP("Keys", "State diagram (Tab goes in)"),
         {"switchView"},
         {{"← → ↑ ↓", QT_TRANSLATE_NOOP("Keys", "From state to state")},
          {"[  ]", QT_TRANSLATE_NOOP("Keys", "From arrow to arrow")},
          {"Enter", QT_TRANSLATE_NOOP("Keys", "The card of the state or arrow")},
          {"+  −  0", QT_TRANSLATE_NOOP("Keys", "Enlarge, shrink, fit")},
          {"Esc", QT_TRANSLATE_NOOP("Keys", "Leave the diagram")}}},
        {QT_TRANSLATE_NOOP("Keys", "Sequence diagram"),
         {},
         {{"Alt+↓  Alt+↑", QT_TRANSLATE_NOOP("Keys", "Next and previous segment")},
          {"X  H  D", QT_TRANSLATE_NOOP("Keys", "Selected segment in flight: drop, delay, duplicate")},
          {"↓  ↑", QT_TRANSLATE_NOOP("Keys", "Scroll, once it has the focus")},
          {"Ctrl+Shift+wheel", QT_TRANSLATE_NOOP("Keys", "Stretch time")}}},
        {QT_TRANSLATE_NOOP("Keys", "View"),
         {"fullScreen", "dock", "variablesDock", "logDock", "sequenceDock", "goalsDock", "jointMapDock", "collected",
          "larger", "smaller", "normalSize", "switchTheme", "switchLanguage", "settings"},
         {{"Ctrl+wheel", QT_TRANSLATE_NOOP("Keys", "Enlarge what is under the mouse")}}},
        {QT_TRANSLATE_NOOP("Keys", "Copy and share"), {"copyPicture", "copyText", "copyLink", "selectAll"}, {}},
        {QT_TRANSLATE_NOOP("Keys", "Lecture and help"),
         {"present", "presentHere", "notes", "keys", "help", "legend"},
         {}},
    };
    return all;
}

QString word(const char* text) { return QCoreApplication::translate("Keys", text); }

KeyRow rowOf(const QAction& action)
{
    const QString told = action.data().toString();
    const qsizetype hangul = std::ranges::count_if(told, [](QChar c) { return c.script() == QChar::Script_Hangul; });
    const bool fits = !told.isEmpty() && told.size() + hangul <= kLongestMeaning;
    return {keysOf(action), withoutMnemonic(fits ? told : action.text()).remove(QStringLiteral("…"))};
}

}  // namespace

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  "));
}

/// What no part names is at the end: a new action is never left out.
std::vector<KeyGroup> studyKeys(const std::vector<const QAction*>& actions)
{
    std::vector<KeyGroup> groups;
    std::set<const QAction*> told;
    for (const Part& part : parts()) {
        KeyGroup group{word(part.title), {}};
        for (const Own& own : part.own) group.rows.push_back({QString::fromUtf8(own.keys), word(own.meaning)});
        for (const char* name : part.actions) {
            const auto found =
                std::ranges::find(actions, QLatin1String(name), [](const QAction* one) { return one->objectName(); });
            if (found == actions.end()) continue;
            group.rows.push_back(rowOf(**found));
            told.insert(*found);
        }
        if (!group.rows.empty()) groups.push_back(std::move(group));
    }
    KeyGroup rest{Keys::tr("More"), {}};
    for (const QAction* action : actions)
        if (!told.contains(action)) rest.rows.push_back(rowOf(*action));
    if (!rest.rows.empty()) groups.push_back(std::move(rest));
    return groups;
}

std::vector<KeyGroup> presentKeys()
{
    return {{Keys::tr("Steps"),
             {{QStringLiteral("PgDown  →  Space  Enter  N"), Keys::tr("One step forward")},
              {QStringLiteral("PgUp  ←  Shift+Space  Backspace  P"), Keys::tr("One step back")},
              {QStringLiteral("Home  End"), Keys::tr("First step, last step")},
              {QStringLiteral("1–9  G 12"), Keys::tr("Jump to that step")}}},
            {Keys::tr("Ask the class"),
             {{QStringLiteral("Q"), Keys::tr("Ask what comes next")},
              {QStringLiteral("A–D  1–4  0"), Keys::tr("Choose, not sure yet")},
              {QStringLiteral("Enter  →"), Keys::tr("Show the answer")},
              {QStringLiteral("K"), Keys::tr("Count down for a show of hands")}}},
            {Keys::tr("What is seen"),
             {{QStringLiteral("B  ."), Keys::tr("Black out the screen, except the caption")},
              {QStringLiteral("V"), Keys::tr("Show diagram and ladder, diagram only, ladder only")},
              {QStringLiteral("H"), Keys::tr("Hide the caption, then the ladder")},
              {QStringLiteral("S  Tab"), Keys::tr("Spotlight: client, server, segment, timer")},
              {QStringLiteral("+  −  0"), Keys::tr("Larger, smaller, normal type")},
              {QStringLiteral("T  L"), Keys::tr("Light or dark, the other language")}}},
            {Keys::tr("Window"),
             {{QStringLiteral("F10"), Keys::tr("Speaker notes in a separate window")},
              {QStringLiteral("F  F11"), Keys::tr("Full screen")},
              {QStringLiteral("?  F1"), Keys::tr("These keys")},
              {QStringLiteral("Esc  F5"), Keys::tr("Exit")}}}};
}

}  // namespace app::workbench
