#include "simulation/linux_row.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace tcp {
namespace {

Control controlOf(const QString& letters) { return controlFromLetters(letters.toStdString()); }

// "seq=SND.NXT ack=RCV.NXT"
std::string part(const QString& symbols, const QString& name)
{
    for (const QString& word : symbols.split(' ')) {
        if (word.startsWith(name + "=")) return word.mid(name.size() + 1).toStdString();
    }
    return {};
}

MeasuredReply replyOf(const QJsonObject& json)
{
    MeasuredReply reply;
    reply.bits = controlOf(json["flags"].toString());
    reply.rseq = static_cast<std::uint32_t>(json["seq"].toInteger());
    reply.seq = part(json["sym"].toString(), "seq");
    reply.ack = part(json["sym"].toString(), "ack");
    reply.length = static_cast<std::uint32_t>(json["len"].toInt());
    reply.window = static_cast<std::uint32_t>(json["win"].toInt());
    reply.delay = json["dt_ms"].toDouble() / 1000;
    return reply;
}

LinuxRow rowOf(const QJsonObject& json)
{
    LinuxRow row;
    row.number = json["case"].toInt();
    row.before = json["state_before"].toString().toStdString();
    const QJsonObject event = json["event"].toObject();
    row.bits = controlOf(event["flags"].toString());
    row.seq = event["seq"].toString().toStdString();
    row.ack = event["ack"].toString().toStdString();
    row.length = static_cast<std::uint32_t>(event["len"].toInt());
    for (const auto& reply : json["reply"].toArray())
        row.replies.push_back(replyOf(reply.toObject()));
    row.after = json["conn_after"].toString().toStdString();
    if (json["so_error"].isString()) row.error = json["so_error"].toString().toStdString();
    const QJsonArray timer = json["timer_after"].toArray();
    row.timer = timer.at(0).toString().toStdString();
    row.timerLeft = timer.at(1).toDouble();
    return row;
}

std::uint32_t value(const std::string& word, const Tcb& tcb, const Segment& segment)
{
    if (word == "RCV.NXT") return tcb.rcv.nxt.value();
    if (word == "RCV.WND") return tcb.rcv.wnd;
    if (word == "SND.NXT") return tcb.snd.nxt.value();
    if (word == "SND.UNA") return tcb.snd.una.value();
    if (word == "IRS") return tcb.rcv.irs.value();
    if (word == "SEG.SEQ") return segment.seq.value();
    if (word == "SEG.ACK") return segment.ack.value();
    if (word == "SEG.LEN") return segment.length();
    return static_cast<std::uint32_t>(std::stoul(word));
}

} // namespace

Control controlFromLetters(const std::string& letters)
{
    const std::map<char, Control> bits{
        {'S', ctl::SYN}, {'A', ctl::ACK}, {'F', ctl::FIN}, {'R', ctl::RST}, {'P', ctl::PSH}};
    Control all = 0;
    for (const char letter : letters)
        all |= bits.at(letter);
    return all;
}

std::optional<SeqNum> evaluate(const std::string& symbols, const Tcb& tcb, const Segment& segment)
{
    if (symbols.empty() || symbols == "?") return std::nullopt;
    std::uint32_t sum = 0;
    bool minus = false;
    for (std::size_t begin = 0; begin < symbols.size();) {
        const std::size_t end = std::min(symbols.find_first_of("+-", begin), symbols.size());
        const std::uint32_t one = value(symbols.substr(begin, end - begin), tcb, segment);
        sum = minus ? sum - one : sum + one;
        minus = end < symbols.size() && symbols[end] == '-';
        begin = end + 1;
    }
    return SeqNum{sum};
}

std::string LinuxRow::name() const
{
    std::string text = std::to_string(number) + " " + before + ": " + controlText(bits) + " seq=" + seq;
    if (!ack.empty()) text += " ack=" + ack;
    return text + " len=" + std::to_string(length);
}

std::vector<LinuxRow> readLinuxRows()
{
    std::vector<LinuxRow> rows;
    QFile file(TESTS_DIR "/golden/linux-6.18/state_event.jsonl");
    if (!file.open(QIODevice::ReadOnly)) return rows;
    while (!file.atEnd())
        rows.push_back(rowOf(QJsonDocument::fromJson(file.readLine()).object()));
    return rows;
}

} // namespace tcp
