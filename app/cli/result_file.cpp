#include "cli/result_file.h"

#include "cli/language.h"
#include "cli/output.h"

#include <cerrno>
#include <cstring>

namespace app::cli {
namespace {

constexpr std::size_t kPiece = 64 * 1024;

}  // namespace

ResultFile::ResultFile(const QString& path) : path_(path == "-" ? QString() : path)
{
    file_ = path_.isEmpty() ? stdout : std::fopen(path_.toLocal8Bit().constData(), "wb");
    if (!file_) {
        failed_ = true;
        error_ = errno;
    }
}

ResultFile::~ResultFile()
{
    if (file_ && file_ != stdout) std::fclose(file_);
}

void ResultFile::write(std::string_view text)
{
    buffer_ += text;
    if (buffer_.size() >= kPiece) flush();
}

void ResultFile::flush()
{
    if (good()) {
        errno = 0;
        const bool written =
            std::fwrite(buffer_.data(), 1, buffer_.size(), file_) == buffer_.size() && std::fflush(file_) == 0;
        readerGone_ = !written && errno == EPIPE;
        failed_ = !written && !readerGone_;
        error_ = errno;
    }
    buffer_.clear();
}

int ResultFile::close()
{
    flush();
    if (!failed_) return kAllHold;
    complain(
        Cli::tr("cannot write %1: %2")
            .arg(path_.isEmpty() ? Cli::tr("standard output") : path_, QString::fromLocal8Bit(std::strerror(error_))));
    return kBadInput;
}

}  // namespace app::cli
