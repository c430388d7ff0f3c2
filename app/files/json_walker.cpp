#include "files/place.h"

#include "simulation/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string_view>

namespace app::files {
namespace {

constexpr int kMostLevels = 100;  // the format has six

/// Walks through a JSON text once. After the first fault it does nothing any more.
class Walker {
public:
    Walker(const QByteArray& json, Faults& faults)
        : json_(json), faults_(faults), at_(json.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    {
    }

    std::optional<Place> text()
    {
        skipSpace();
        if (atEnd()) fail("the file is empty", "expected a scenario {…}");
        Place place = value(0);
        skipSpace();
        if (!failed_ && !atEnd()) fail(unexpected(), "expected the end of the file");
        return failed_ ? std::nullopt : std::optional(std::move(place));
    }

private:
    bool atEnd() const { return at_ >= json_.size(); }
    char current() const { return atEnd() ? '\0' : json_[at_]; }
    std::string_view rest() const { return {json_.constData() + at_, static_cast<std::size_t>(json_.size() - at_)}; }
    static bool isIn(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

    void fail(const QString& wrong, const QString& expected)
    {
        if (!failed_) faults_.add(at_, wrong, expected);
        failed_ = true;
    }
    void fail(const char* wrong, const char* expected) { fail(QString::fromUtf8(wrong), QString::fromUtf8(expected)); }
    void fail(const QString& wrong, const char* expected) { fail(wrong, QString::fromUtf8(expected)); }

    QString unexpected() const
    {
        if (atEnd()) return QStringLiteral("the file ends too early");
        const std::size_t length = tcp::characterLength(rest());
        const auto octet = static_cast<unsigned char>(current());
        if (length > 0 && octet > 0x20 && octet != 0x7F) {
            return QStringLiteral("unexpected ") + QString::fromStdString(tcp::quoted(rest().substr(0, length)));
        }
        return QStringLiteral("unexpected octet 0x%1").arg(octet, 2, 16, QLatin1Char('0'));
    }

    /// Names the bracket that is open, by its place.
    QString openedAt(const char* what, qsizetype begin) const
    {
        LineCounter counter(json_);
        counter.advance(begin);
        return QStringLiteral("the %1 begun at %2:%3 is not closed")
            .arg(QLatin1String(what))
            .arg(counter.line())
            .arg(counter.column());
    }

    void skipSpace()
    {
        while (!atEnd() && isIn(json_[at_], " \t\r\n")) ++at_;
    }

    bool skip(char c)
    {
        if (atEnd() || json_[at_] != c) return false;
        ++at_;
        return true;
    }

    Place value(int level)
    {
        skipSpace();
        Place place;
        place.begin = at_;
        if (failed_) return place;
        if (level > kMostLevels) fail("too deeply nested", "expected at most 100 levels");
        else if (current() == '{') members(place, level);
        else if (current() == '[') items(place, level);
        else if (current() == '"') string();
        else if (isIn(current(), "-0123456789")) number();
        else word();
        return place;
    }

    void members(Place& place, int level)
    {
        ++at_;
        skipSpace();
        if (skip('}')) return;
        while (!failed_) {
            skipSpace();
            const qsizetype name = at_;
            if (!place.members.empty() && current() == '}') return failAfterComma();
            if (current() != '"') return failInside("object", place, "expected \"NAME\": VALUE");
            const QString decoded = memberName();
            skipSpace();
            if (!failed_ && !skip(':')) return failInside("object", place, "expected \":\" after the name");
            place.members.push_back({decoded, value(level + 1)});
            place.members.back().place.name = name;
            if (!goesOn("object", '}', place)) return;
        }
    }

    void items(Place& place, int level)
    {
        ++at_;
        skipSpace();
        if (skip(']')) return;
        while (!failed_) {
            skipSpace();
            if (!place.items.empty() && current() == ']') return failAfterComma();
            place.items.push_back(value(level + 1));
            if (!goesOn("list", ']', place)) return;
        }
    }

    /// After a value: whether a comma follows. A missing one is told where it should stand.
    bool goesOn(const char* what, char close, const Place& place)
    {
        const qsizetype end = at_;
        skipSpace();
        if (failed_ || skip(close)) return false;
        if (skip(',')) return true;
        if (isIn(current(), "\"{[-0123456789tfn") && !atEnd()) {
            at_ = end;
            fail("a comma is missing", "expected \",\" between two values");
        } else {
            failInside(what, place, close == '}' ? "expected \",\" or \"}\"" : "expected \",\" or \"]\"");
        }
        return false;
    }

    void failAfterComma() { fail("nothing follows the comma", "expected another value, or no comma"); }

    void failInside(const char* what, const Place& place, const char* expected)
    {
        if (failed_) return;
        if (atEnd() || isIn(current(), "]}{[")) fail(openedAt(what, place.begin), expected);
        else fail(unexpected(), expected);
    }

    void number()
    {
        const qsizetype begin = at_;
        skip('-');
        const bool zero = current() == '0';
        bool good = digits() && !(zero && at_ - begin > (json_[begin] == '-' ? 2 : 1));
        if (good && skip('.')) good = digits();
        if (good && (skip('e') || skip('E'))) {
            if (!skip('+')) skip('-');
            good = digits();
        }
        if (good) json_.mid(begin, at_ - begin).toDouble(&good);  // not where no double can hold it
        if (good && (atEnd() || isIn(current(), ",]} \t\r\n"))) return;
        at_ = begin;
        fail("bad number", "expected a number such as 60 or 0.5");
    }

    bool digits()
    {
        const qsizetype begin = at_;
        while (!atEnd() && isIn(json_[at_], "0123456789")) ++at_;
        return at_ > begin;
    }

    void word()
    {
        for (const std::string_view legal : {"true", "false", "null"}) {
            if (!rest().starts_with(legal)) continue;
            at_ += static_cast<qsizetype>(legal.size());
            return;
        }
        fail(unexpected(), "expected an object, a list, text in quotation marks, a number, true, false or null");
    }

    /// The only text that is decoded here: Qt's parser decodes the others.
    QString memberName()
    {
        const qsizetype begin = at_;
        string();
        if (failed_) return {};
        const QByteArrayView written(json_.constData() + begin, at_ - begin);
        if (!written.contains('\\')) return QString::fromUtf8(written.sliced(1, written.size() - 2));
        return QJsonDocument::fromJson('[' + written.toByteArray() + ']').array().at(0).toString();
    }

    void string()
    {
        const qsizetype begin = at_++;
        while (!failed_ && current() != '"') {
            const auto octet = static_cast<unsigned char>(current());
            if (atEnd() || octet == '\n' || octet == '\r') {
                at_ = begin;
                fail("the text is not closed", "expected a quotation mark on the same line");
            } else if (octet < 0x20) {
                fail("a control character in text", "expected an escape such as \\t");
            } else if (octet == '\\') {
                escape();
            } else {
                character();
            }
        }
        ++at_;
    }

    void character()
    {
        const std::size_t length = tcp::characterLength(rest());
        if (length == 0) fail("not UTF-8", "expected text in UTF-8");
        at_ += static_cast<qsizetype>(length);
    }

    void escape()
    {
        const std::string_view after = rest().substr(1);
        const bool unicode = after.starts_with('u');
        const std::size_t hex =
            unicode ? std::min(after.find_first_not_of("0123456789abcdefABCDEF", 1), after.size()) : 0;
        const bool good = unicode ? hex >= 5 : !after.empty() && isIn(after.front(), "\"\\/bfnrt");
        if (!good) fail("bad escape", "expected \\n, \\\", \\\\, \\u00e9 or the like");
        at_ += unicode ? 6 : 2;
    }

    const QByteArray& json_;
    Faults& faults_;
    qsizetype at_;
    bool failed_ = false;
};

}  // namespace

std::optional<Place> placesOf(const QByteArray& json, Faults& faults) { return Walker(json, faults).text(); }

}  // namespace app::files
