#include "cli/call.h"

#include "cli/command.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace program {
namespace {

/// What is written to a stream while this lives.
class Written {
public:
    explicit Written(std::FILE* stream) : stream_(stream), before_(dup(fileno(stream))), file_(std::tmpfile())
    {
        std::fflush(stream_);
        dup2(fileno(file_), fileno(stream_));
    }
    ~Written()
    {
        std::fclose(file_);
        close(before_);
    }
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;

    /// All of it; the stream is again what it was.
    std::string take()
    {
        std::fflush(stream_);
        dup2(before_, fileno(stream_));
        std::string text(static_cast<std::size_t>(std::ftell(file_)), '\0');
        std::rewind(file_);
        text.resize(std::fread(text.data(), 1, text.size(), file_));
        return text;
    }

private:
    std::FILE* stream_;
    int before_;
    std::FILE* file_;
};

}  // namespace

Outcome call(const std::vector<std::string>& arguments)
{
    static int argc = 1;
    static char name[] = "tcp-state-lab-cli";
    static char* argv[] = {name, nullptr};
    static const auto application =
        QCoreApplication::instance() ? nullptr : std::make_unique<QCoreApplication>(argc, argv);
    QStringList line{QString::fromLatin1(name)};
    for (const std::string& argument : arguments) line << QString::fromStdString(argument);
    Written out(stdout);
    Written err(stderr);
    const int status = app::cli::runCommandLine(line);
    return {status, out.take(), err.take()};
}

}  // namespace program
