#include "drill/reader.h"

#include "drill/cursor.h"
#include "drill/packet_reader.h"

#include <utility>

namespace tcp::drill {
namespace {

constexpr int kDeepest = 16;
constexpr std::size_t kMostParts = 64;
constexpr std::size_t kMostEvents = 20'000;
constexpr std::string_view kSettingsMark = "tcp-state-lab:";

bool beginsWord(char it) { return (it >= 'a' && it <= 'z') || (it >= 'A' && it <= 'Z') || it == '_'; }

/// Reads the script from its first octet to its last.
class Reader {
public:
    Reader(std::string_view text, std::string_view system) : at_(text, system) {}

    Script script()
    {
        options();
        Script script = std::move(script_);
        at_.skipSpace();
        if (at_.peek() == '`') script.events.emplace_back().what = ShellCommand{command()};
        for (at_.skipSpace(); !at_.atEnd(); at_.skipSpace()) {
            if (at_.peek() == '`') { // what cleans up behind the last event
                at_.take("`");
                at_.until("`", true);
                continue;
            }
            if (script.events.size() == kMostEvents) at_.fail(Expected::Depth);
            script.events.push_back(event());
        }
        settingsOfComments(script);
        return script;
    }

private:
    void options();
    std::string command();
    ScriptEvent event();
    EventTime time();
    void action(ScriptEvent& event);
    SystemCall systemCall(const ScriptEvent& event);
    void note();
    Expression expression(int depth);
    Expression single(int depth);
    Expression bracketed(int depth, Expression::Kind kind, std::string_view close);
    Expression fields(int depth);
    std::string errorName();
    void settingsOfComments(Script& script) const;

    Cursor at_;
    Script script_;
};

void Reader::options()
{
    for (at_.skipSpace(); at_.take("--"); at_.skipSpace()) {
        std::string name = at_.word();
        std::string value;
        if (name.empty()) at_.fail(Expected::Event);
        at_.skipBlanks();
        if (at_.take("=")) {
            at_.skipBlanks();
            value = at_.take("\"") ? at_.until("\"", true) : at_.token();
        }
        script_.options.emplace_back(std::move(name), std::move(value));
    }
}

std::string Reader::command()
{
    at_.need("`", Expected::Action);
    return at_.until("`", true);
}

EventTime Reader::time()
{
    EventTime time;
    const Place begin = at_.place();
    if (at_.take("*")) {
        time.kind = EventTime::Kind::Any;
        return time;
    }
    if (at_.take("+")) {
        at_.skipBlanks();
        time.at = at_.seconds();
    } else {
        const bool digit = at_.seesNumber() || at_.peek() == '.';
        if (!digit) at_.fail(Expected::Event);
        time.kind = EventTime::Kind::Absolute;
        time.at = at_.seconds();
    }
    at_.skipBlanks();
    if (!at_.take("~")) return time;
    at_.skipBlanks();
    if (time.kind == EventTime::Kind::Relative) at_.need("+", Expected::Time);
    time.end = at_.seconds();
    if (*time.end < time.at) at_.fail(Expected::Backwards, begin);
    return time;
}

ScriptEvent Reader::event()
{
    ScriptEvent event;
    event.place = at_.place();
    event.time = time();
    at_.skipSpace();
    action(event);
    const auto* packet = std::get_if<ScriptPacket>(&event.what);
    const bool waits = event.time.end || event.time.kind == EventTime::Kind::Any;
    if (waits && (packet == nullptr || !packet->outbound)) at_.fail(Expected::NoRange, event.place);
    return event;
}

void Reader::action(ScriptEvent& event)
{
    if (at_.take("<"))
        event.what = readPacket(at_, false);
    else if (at_.take(">"))
        event.what = readPacket(at_, true);
    else if (at_.peek() == '`')
        event.what = ShellCommand{command()};
    else if (at_.take("%{"))
        event.what = Assertion{at_.until("}%", false)};
    else if (at_.sees("...") || beginsWord(at_.peek()))
        event.what = systemCall(event);
    else
        at_.fail(Expected::Action);
}

SystemCall Reader::systemCall(const ScriptEvent& event)
{
    SystemCall call;
    if (at_.take("...")) {
        at_.skipBlanks();
        call.until = at_.seconds();
        if (*call.until < event.time.at) at_.fail(Expected::Backwards, event.place);
    }
    at_.skipSpace();
    call.name = at_.word();
    if (call.name.empty()) at_.fail(Expected::Action);
    at_.need("(", Expected::Arguments);
    call.arguments = bracketed(0, Expression::Kind::List, ")").parts;
    at_.need("=", Expected::Equals);
    call.result = expression(0);
    call.error = errorName();
    note();
    return call;
}

// What strace prints behind a result: an error by its name, or the flags of poll().
std::string Reader::errorName()
{
    at_.skipBlanks();
    return beginsWord(at_.peek()) ? at_.word() : std::string();
}

void Reader::note()
{
    at_.skipBlanks();
    if (at_.take("(")) at_.until(")", false);
}

// A|B|C
Expression Reader::expression(int depth)
{
    Expression first = single(depth);
    at_.skipBlanks();
    if (at_.peek() != '|') return first;
    Expression either{Expression::Kind::Either, 0, {}, {}, first.place};
    either.parts.push_back(std::move(first));
    while (at_.take("|")) {
        either.parts.push_back(single(depth));
        if (either.parts.size() > kMostParts) at_.fail(Expected::Depth);
        at_.skipBlanks();
    }
    return either;
}

Expression Reader::single(int depth)
{
    at_.skipSpace();
    Expression it;
    it.place = at_.place();
    if (depth > kDeepest) at_.fail(Expected::Depth);
    if (at_.take("...")) return it;
    if (at_.take("[")) return bracketed(depth + 1, Expression::Kind::List, "]");
    if (at_.take("{")) return fields(depth + 1);
    if (at_.seesNumber()) {
        it.kind = Expression::Kind::Number;
        it.number = at_.number();
        return it;
    }
    if (at_.take("\"")) {
        it.kind = Expression::Kind::Text;
        it.word = at_.until("\"", true);
        at_.take("...");
        return it;
    }
    it.kind = Expression::Kind::Word;
    it.word = at_.word();
    if (it.word.empty()) at_.fail(Expected::Argument);
    at_.skipBlanks();
    if (at_.take("(")) {
        it.parts = bracketed(depth + 1, Expression::Kind::Call, ")").parts;
        it.kind = Expression::Kind::Call;
    }
    return it;
}

Expression Reader::bracketed(int depth, Expression::Kind kind, std::string_view close)
{
    Expression list{kind, 0, {}, {}, at_.place()};
    at_.skipSpace();
    if (at_.take(close)) return list;
    do {
        list.parts.push_back(expression(depth));
        if (list.parts.size() > kMostParts) at_.fail(Expected::Depth);
        at_.skipSpace();
    } while (at_.take(","));
    at_.need(close, Expected::Close);
    return list;
}

// {sa_family = AF_INET, msg_iov(1)=[{..., 10}], ...}: each part is named, or stands by itself.
Expression Reader::fields(int depth)
{
    Expression all{Expression::Kind::Fields, 0, {}, {}, at_.place()};
    at_.skipSpace();
    if (at_.take("}")) return all;
    do {
        Expression part = expression(depth);
        at_.skipSpace();
        if (at_.take("=")) {
            std::string name = part.word;
            part = expression(depth);
            part = Expression{Expression::Kind::List, 0, std::move(name), {std::move(part)}, all.place};
        }
        all.parts.push_back(std::move(part));
        if (all.parts.size() > kMostParts) at_.fail(Expected::Depth);
        at_.skipSpace();
    } while (at_.take(","));
    at_.need("}", Expected::Close);
    return all;
}

void Reader::settingsOfComments(Script& script) const
{
    std::string_view comments = at_.comments();
    const std::size_t mark = comments.find(kSettingsMark);
    if (mark == std::string_view::npos) return;
    comments.remove_prefix(mark + kSettingsMark.size());
    script.settings = pairsOf(comments.substr(0, comments.find('\n')));
}

} // namespace

std::variant<Script, ScriptError> readScript(std::string_view text, std::string_view system)
{
    try {
        Script script = Reader(text, system).script();
        if (script.events.empty()) throw ScriptError{Expected::Event, {}, {}};
        return script;
    } catch (const ScriptError& error) {
        return error;
    }
}

} // namespace tcp::drill
