#include "files/journal.h"

#include "files/item_text.h"
#include "files/read_at_most.h"
#include "files/write_whole.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace app::files {
namespace {

using tcp::practice::ItemAnswered;
using tcp::practice::LessonSeen;
using tcp::practice::Predicted;
using tcp::practice::Record;
using tcp::practice::Sureness;

constexpr qsizetype kMostJournal = 64 << 20;

std::optional<Sureness> surenessOf(const QString& text)
{
    for (const Sureness one : tcp::practice::kSurenesses) {
        if (text == viewed(tcp::practice::text(one))) return one;
    }
    return std::nullopt;
}

/// Reads one line; its faults have their place in the whole text.
class Line {
public:
    Line(const QByteArray& text, qsizetype at, Faults& faults) : text_(text), at_(at), faults_(faults) {}

    std::optional<Record> read()
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text_, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject()) {
            faults_.add(at_ + std::clamp<qsizetype>(error.offset, 0, text_.size()), "this line is no record",
                        "expected a record {…} on a line of its own");
            return std::nullopt;
        }
        object_ = document.object();
        const QDateTime time = QDateTime::fromString(object_.value("at").toString(), Qt::ISODate);
        if (!time.isValid()) return fail("at", "expected a time such as \"2026-03-02T10:00:00Z\"");
        const tcp::practice::Moment at{std::chrono::seconds{time.toSecsSinceEpoch()}};
        if (object_.contains("seen")) return readSeen(at);
        if (object_.contains("predicted")) return readPredicted(at);
        return readAnswered(at);
    }

private:
    std::nullopt_t fail(const char* member, const char* expected)
    {
        const qsizetype place = text_.indexOf('"' + QByteArray(member) + '"');
        faults_.add(at_ + std::max<qsizetype>(0, place),
                    QStringLiteral("bad value for \"%1\"").arg(QLatin1String(member)), expected);
        return std::nullopt;
    }

    std::optional<Record> readSeen(tcp::practice::Moment at)
    {
        LessonSeen seen{object_.value("seen").toString().toStdString(), {}};
        if (seen.lesson.empty()) return fail("seen", "expected the id of a lesson");
        if (!object_.value("skills").isArray()) return fail("skills", "expected a list of skills");
        const QJsonArray skills = object_.value("skills").toArray();
        for (const QJsonValue& skill : skills) {
            if (!skill.isString()) return fail("skills", "expected a list of skills");
            seen.skills.push_back(skill.toString().toStdString());
        }
        return Record{at, std::move(seen)};
    }

    std::optional<Record> readAnswered(tcp::practice::Moment at)
    {
        ItemAnswered one;
        one.item = object_.value("item").toString().toStdString();
        one.skill = object_.value("skill").toString().toStdString();
        if (one.item.empty()) return fail("item", "expected the id of an item");
        if (one.skill.empty()) return fail("skill", "expected a skill");
        const auto sureness = surenessOf(object_.value("sure").toString());
        if (!sureness) return fail("sure", "expected \"sure\", \"think so\" or \"guessing\"");
        one.sureness = *sureness;
        if (!readVerdict(one.right, one.belief)) return std::nullopt;
        return Record{at, std::move(one)};
    }

    std::optional<Record> readPredicted(tcp::practice::Moment at)
    {
        Predicted one;
        one.lesson = object_.value("predicted").toString().toStdString();
        if (one.lesson.empty()) return fail("predicted", "expected the id of a lesson");
        const int step = object_.value("step").toInt();
        if (step < 1) return fail("step", "expected a number from 1");
        one.step = static_cast<std::size_t>(step);
        one.skill = object_.value("skill").toString().toStdString();
        one.because = object_.value("because").toBool();
        if (!readVerdict(one.right, one.belief)) return std::nullopt;
        return Record{at, std::move(one)};
    }

    bool readVerdict(bool& right, int& belief)
    {
        const bool told = object_.value("right").isBool();
        right = object_.value("right").toBool();
        belief = object_.value("belief").toInt(0);
        const bool known = belief >= 0 && belief <= tcp::practice::kMisconceptions;
        if (!told) fail("right", "expected true or false");
        else if (!known) fail("belief", "expected a number from 1 to 18");
        return told && known;
    }

    const QByteArray& text_;
    qsizetype at_;
    Faults& faults_;
    QJsonObject object_;
};

QByteArray timeOf(const Record& record)
{
    return QDateTime::fromSecsSinceEpoch(record.at.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate).toUtf8();
}

/// Empty, or why it cannot be on the disk: a computer that stops now must not lose it.
QString settle([[maybe_unused]] const QFile& file)
{
#ifdef Q_OS_UNIX
    const bool cannot = ::fsync(file.handle()) != 0 && (errno == EIO || errno == ENOSPC || errno == EDQUOT);
    if (cannot) return QString::fromLocal8Bit(std::strerror(errno));
#endif
    return {};
}

QByteArray textOf(const std::string& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromStdString(text)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

}  // namespace

JournalText readJournal(const QByteArray& text)
{
    JournalText read;
    Faults faults;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0) end = text.size();
        if (at == 0 && text.startsWith("\xef\xbb\xbf")) at = 3;  // what some editors put there
        const QByteArray line = text.mid(at, end - at);
        if (!line.trimmed().isEmpty()) {
            if (auto record = Line(line, at, faults).read()) read.records.push_back(std::move(*record));
        }
        at = end + 1;
    }
    read.faults = faults.located(text);
    return read;
}

QByteArray journalLine(const Record& record)
{
    QByteArray line = "{\"at\":\"" + timeOf(record) + '"';
    int belief = 0;
    if (const auto* seen = std::get_if<LessonSeen>(&record.what)) {
        QJsonArray skills;
        for (const std::string& skill : seen->skills) skills.append(QString::fromStdString(skill));
        line +=
            ",\"seen\":" + textOf(seen->lesson) + ",\"skills\":" + QJsonDocument(skills).toJson(QJsonDocument::Compact);
    } else if (const auto* predicted = std::get_if<Predicted>(&record.what)) {
        line += ",\"predicted\":" + textOf(predicted->lesson) +
                ",\"step\":" + QByteArray::number(static_cast<qulonglong>(predicted->step)) +
                ",\"skill\":" + textOf(predicted->skill) + ",\"right\":" + (predicted->right ? "true" : "false");
        if (predicted->because) line += ",\"because\":true";
        belief = predicted->belief;
    } else {
        const auto& one = std::get<ItemAnswered>(record.what);
        const std::string_view sure = tcp::practice::text(one.sureness);
        line += ",\"item\":" + textOf(one.item) + ",\"skill\":" + textOf(one.skill) + ",\"sure\":\"" +
                QByteArray(sure.data(), static_cast<qsizetype>(sure.size())) +
                "\",\"right\":" + (one.right ? "true" : "false");
        belief = one.belief;
    }
    if (belief != 0) line += ",\"belief\":" + QByteArray::number(belief);
    return line + "}\n";
}

QString Journal::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/journal.jsonl");
}

Journal::Journal(QString path) : path_(std::move(path))
{
    if (path_.isEmpty()) return;
    QFile file(path_);
    if (file.open(QIODevice::ReadOnly)) text_ = readJournal(readAtMost(file, kMostJournal));
    else if (file.exists())
        text_.faults.push_back({0, 0, "cannot be read: " + file.errorString(), "expected a journal"});
}

/// One write at the end of the file, wherever another window has moved that to, after a newline of its own where the
/// last one is missing; on the disk when it returns.
QString Journal::write(const QByteArray& lines)
{
    if (path_.isEmpty()) return {};
    QDir().mkpath(QFileInfo(path_).absolutePath());
    QFile file(path_);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append)) return file.errorString();
    const qint64 size = file.size();
    char last = '\n';
    if (size > 0 && file.seek(size - 1)) file.getChar(&last);
    const QByteArray octets = last == '\n' ? lines : '\n' + lines;
    if (file.write(octets) != octets.size() || !file.flush()) return file.errorString();
    return settle(file);
}

QString Journal::append(const Record& record)
{
    text_.records.push_back(record);
    return write(journalLine(record));
}

QString Journal::exportTo(const QString& path) const
{
    QByteArray lines;
    for (const Record& record : text_.records) lines += journalLine(record);
    return writeWhole(path, lines);
}

Journal::Imported Journal::import(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {0, {}, file.errorString()};
    JournalText other = readJournal(readAtMost(file, kMostJournal));
    Imported result{0, std::move(other.faults), {}};
    QByteArray lines;
    std::vector<Record> added;
    for (Record& record : other.records) {
        const bool known = std::ranges::find(text_.records, record) != text_.records.end()
                           || std::ranges::find(added, record) != added.end();
        if (known) continue;
        lines += journalLine(record);
        added.push_back(std::move(record));
    }
    result.failed = write(lines);
    if (!result.failed.isEmpty()) return result;
    result.added = added.size();
    text_.records.insert(text_.records.end(), added.begin(), added.end());
    return result;
}

QString Journal::clear()
{
    if (!path_.isEmpty()) {
        QFile file(path_);
        if (file.exists() && !file.remove()) return file.errorString();
    }
    text_ = {};
    return {};
}

}  // namespace app::files
