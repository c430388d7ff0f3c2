#include "files/capture_source.h"

#include "capture/capture_file.h"
#include "observation/pasted.h"

#include <QFile>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app::files {

/// One file descriptor, and the state of zlib where the file is packed.
class CaptureSource::Reading {
public:
    ~Reading()
    {
        if (packed_) inflateEnd(&zlib_);
        if (file_ > STDERR_FILENO) ::close(file_);
    }

    bool open(const QString& path)
    {
        const bool standardInput = path == "-";
        file_ = standardInput ? STDIN_FILENO : ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
        struct stat status{};
        if (file_ < 0 || ::fstat(file_, &status) != 0) return failed(std::strerror(errno));
        if (S_ISDIR(status.st_mode)) return failed(std::strerror(EISDIR));
        size_ = S_ISREG(status.st_mode) ? status.st_size : 0;
        return true;
    }

    std::size_t read(std::span<std::uint8_t> into)
    {
        if (!begun_) begin();
        return packed_ ? inflated(into) : plain(into);
    }

    QString error() const { return error_; }
    qint64 position() const { return position_; }
    qint64 size() const { return size_; }

private:
    bool failed(const char* why)
    {
        error_ = QString::fromLocal8Bit(why);
        return false;
    }

    /// Looks at the first octets: those of gzip, or not.
    void begin()
    {
        begun_ = true;
        while (have_ < 2) {
            const std::size_t came = system(std::span(buffer_).subspan(have_));
            if (came == 0) return;
            have_ += came;
        }
        packed_ = buffer_[0] == 0x1f && buffer_[1] == 0x8b && inflateInit2(&zlib_, MAX_WBITS + 16) == Z_OK;
    }

    std::size_t system(std::span<std::uint8_t> into)
    {
        for (;;) {
            const ssize_t came = ::read(file_, into.data(), into.size());
            if (came < 0 && errno == EINTR) continue;
            if (came < 0) failed(std::strerror(errno));
            position_ += came > 0 ? came : 0;
            return came > 0 ? static_cast<std::size_t>(came) : 0;
        }
    }

    std::size_t plain(std::span<std::uint8_t> into)
    {
        if (at_ == have_) return system(into);
        const std::size_t count = std::min(into.size(), have_ - at_);
        std::memcpy(into.data(), buffer_.data() + at_, count);
        at_ += count;
        return count;
    }

    /// Several members one behind the other are one file (RFC 1952 2.2).
    std::size_t inflated(std::span<std::uint8_t> into)
    {
        zlib_.next_out = into.data();
        zlib_.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), 1u << 30));
        const uInt room = zlib_.avail_out;
        while (zlib_.avail_out == room && !ended_) {
            if (at_ == have_) {
                at_ = 0;
                have_ = system(buffer_);
            }
            if (have_ == 0) {
                ended_ = true;
                if (!betweenMembers_) failed("gzip: the file ends too early");
                break;
            }
            inflateSome();
        }
        return room - zlib_.avail_out;
    }

    /// Zeros behind the last member are padding, as gzip(1) has it.
    void inflateSome()
    {
        if (betweenMembers_ && buffer_[at_] == 0) {
            ended_ = true;
            return;
        }
        zlib_.next_in = buffer_.data() + at_;
        zlib_.avail_in = static_cast<uInt>(have_ - at_);
        betweenMembers_ = false;
        const int result = inflate(&zlib_, Z_NO_FLUSH);
        at_ = have_ - zlib_.avail_in;
        if (result == Z_STREAM_END) {
            betweenMembers_ = true;
            inflateReset(&zlib_);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            ended_ = true;
            failed(zlib_.msg ? zlib_.msg : "gzip: damaged");
        }
    }

    int file_ = -1;
    qint64 size_ = 0;
    qint64 position_ = 0;
    QString error_;
    z_stream zlib_{};
    bool begun_ = false;
    bool packed_ = false;
    bool ended_ = false;
    bool betweenMembers_ = true;
    std::array<std::uint8_t, 256 * 1024> buffer_{};
    std::size_t at_ = 0;
    std::size_t have_ = 0;
};

CaptureSource::CaptureSource() : reading_(std::make_unique<Reading>()) {}
CaptureSource::~CaptureSource() = default;

bool CaptureSource::open(const QString& path) { return reading_->open(path); }

tcp::OctetSource CaptureSource::octets()
{
    return [this](std::span<std::uint8_t> into) { return reading_->read(into); };
}

QString CaptureSource::error() const { return reading_->error(); }
qint64 CaptureSource::position() const { return reading_->position(); }
qint64 CaptureSource::size() const { return reading_->size(); }

bool looksLikeCapture(const QString& path)
{
    CaptureSource source;
    if (!source.open(path)) return false;
    switch (tcp::CaptureFile(source.octets()).kind()) {
    case tcp::FileKind::Json:
    case tcp::FileKind::Text:
    case tcp::FileKind::Empty:
    case tcp::FileKind::Unknown: return false;
    case tcp::FileKind::Pcap:
    case tcp::FileKind::PcapModified:
    case tcp::FileKind::PcapNg:
    case tcp::FileKind::Gzip:
    case tcp::FileKind::Zstandard:
    case tcp::FileKind::Xz:
    case tcp::FileKind::Bzip2:
    case tcp::FileKind::Zip:
    case tcp::FileKind::Snoop:
    case tcp::FileKind::NetworkMonitor: return true;
    }
    return false;
}

bool looksLikeRows(const QString& path)
{
    constexpr qint64 kLookedAt = 65'536;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray begin = file.peek(kLookedAt);
    return !begin.trimmed().startsWith('{') &&
           !tcp::readPasted({begin.constData(), static_cast<std::size_t>(begin.size())}).empty();
}

}  // namespace app::files
