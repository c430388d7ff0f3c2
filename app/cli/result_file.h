#pragma once

#include <QString>

#include <cstdio>
#include <string>
#include <string_view>

namespace app::cli {

/// Results that are written while they come: to standard output, or to a file. A reader that has gone away is no error.
class ResultFile {
public:
    /// "" and "-" are standard output.
    explicit ResultFile(const QString& path);
    ~ResultFile();
    ResultFile(const ResultFile&) = delete;
    ResultFile& operator=(const ResultFile&) = delete;

    void write(std::string_view text);
    /// What was written so far becomes visible.
    void flush();
    /// False: nobody takes what is written any more.
    bool good() const { return file_ && !failed_ && !readerGone_; }
    /// The exit status; says what went wrong.
    int close();

private:
    QString path_;
    std::FILE* file_ = nullptr;
    std::string buffer_;
    int error_ = 0;
    bool failed_ = false;
    bool readerGone_ = false;
};

}  // namespace app::cli
