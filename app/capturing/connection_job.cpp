#include "capturing/capture_job.h"

#include "capturing/capture_reading.h"

#include "observation/connection_table.h"

#include <QFileInfo>

namespace app::capturing {

/// One connection of a file, as far as it is read.
class ConnectionJob::Rereading {
public:
    Rereading(const QString& path, std::uint64_t number, const tcp::CapturedOptions& options)
        : reading_(path), number_(number)
    {
        result_.file = QFileInfo(path).fileName();
        result_.options = options;
    }

    /// Some more packets; false: that was all.
    bool goOn()
    {
        for (int i = 0; i < kPacketsAtOnce; ++i)
            if (!reading_.error().isEmpty() || !readNext()) return false;
        return true;
    }
    /// Nothing where the file has no such connection any more.
    std::shared_ptr<const lab::Evidence> evidence()
    {
        table_.finish();
        result_.now = reading_.now();
        return found_ && !result_.packets.empty() ? lab::makeEvidence(std::move(result_)) : nullptr;
    }

private:
    bool readNext()
    {
        const tcp::TcpPacket* packet = nullptr;
        const tcp::CaptureRecord* record = reading_.next(packet);
        if (!record || !packet || table_.see(*packet).number != number_ || result_.packets.size() >= kMostKept)
            return record != nullptr;
        result_.packets.push_back(*packet);
        if (!record->comment.empty())
            result_.comments[packet->number] =
                QString::fromUtf8(record->comment.data(), qsizetype(record->comment.size()));
        return true;
    }
    void leave(const tcp::Conversation& it)
    {
        if (it.number != number_) return;
        result_.conversation = it;
        found_ = true;
    }

    CaptureReading reading_;
    std::uint64_t number_;
    lab::CapturedConnection result_;
    bool found_ = false;
    tcp::ConnectionTable table_{[this](const tcp::Conversation& it, tcp::Leaves) { leave(it); }};
};

void ConnectionJob::start(const QString& path, std::uint64_t number, const tcp::CapturedOptions& options, bool now)
{
    cancel();
    if (now) {
        Rereading rereading(path, number, options);
        while (rereading.goOn()) {}
        emit found(rereading.evidence());
        return;
    }
    background_.start([=, this, rereading = std::shared_ptr<Rereading>()](lab::Background::Work& work) mutable {
        if (!rereading) rereading = std::make_shared<Rereading>(path, number, options);
        if (rereading->goOn()) return true;
        work.tell([this, evidence = rereading->evidence()] { emit found(evidence); });
        return false;
    });
}

} // namespace app::capturing
