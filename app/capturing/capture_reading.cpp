#include "capturing/capture_reading.h"

#include "files/capture_file_words.h"

#include <algorithm>

namespace app::capturing {

CaptureReading::CaptureReading(const QString& path)
{
    if (source_.open(path)) file_.emplace(source_.octets());
}

QString CaptureReading::error() const
{
    if (!file_) return source_.error();
    return file_->readable() ? QString() : files::CaptureFileWords::text(file_->kind());
}

QString CaptureReading::damage() const
{
    if (file_ && file_->damage()) return files::CaptureFileWords::text(*file_->damage());
    return source_.error();
}

const tcp::CaptureRecord* CaptureReading::next(const tcp::TcpPacket*& packet)
{
    const tcp::CaptureRecord* record = file_->next();
    packet = record ? decoder_.decode(*record) : nullptr;
    if (record && record->timed) {
        if (first_ == tcp::kNever) first_ = record->at;
        now_ = std::max(now_, record->at);
    }
    return record;
}

int CaptureReading::percent() const
{
    const qint64 size = source_.size();
    return size > 0 ? static_cast<int>(source_.position() * 100 / size) : 0;
}

void CaptureReading::fill(CaptureEnd& end) const
{
    end.damage = end.error.isEmpty() ? damage() : QString();
    end.notes = decoder_.notes();
    end.time = first_ == tcp::kNever ? tcp::Duration{} : now_ - first_;
}

}  // namespace app::capturing
