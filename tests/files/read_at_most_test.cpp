#include "files/read_at_most.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

namespace app::files {
namespace {

/// A pipe: it has no size, and gives a few octets at a time.
class Pipe : public QIODevice {
public:
    explicit Pipe(qint64 octets) : left_(octets) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* octets, qint64 most) override
    {
        const qint64 count = std::min({left_, most, qint64{3}});
        std::memset(octets, 'x', static_cast<std::size_t>(count));
        left_ -= count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 left_;
};

TEST(ReadAtMost, ReadsAFileToItsEnd)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    const QByteArray written = QByteArray("0123456789").repeated(60'000);
    file.write(written);
    file.seek(0);
    EXPECT_EQ(readAtMost(file, qsizetype{1} << 40), written);
    file.seek(599'990);
    EXPECT_EQ(readAtMost(file, qsizetype{1} << 40), "0123456789");
    EXPECT_EQ(readAtMost(file, 10), "");
}

TEST(ReadAtMost, ReadsNoMoreThanWasAsked)
{
    QByteArray text("abcdef");
    QBuffer buffer(&text);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    EXPECT_EQ(readAtMost(buffer, 4), "abcd");
    EXPECT_EQ(readAtMost(buffer, 4), "ef");
    QFile endless("/dev/zero");
    if (endless.open(QIODevice::ReadOnly)) {
        EXPECT_EQ(readAtMost(endless, 1'000'000).size(), 1'000'000);
    }
}

TEST(ReadAtMost, ReadsAPipeThatGivesALittleAtATime)
{
    Pipe pipe(1000);
    EXPECT_EQ(readAtMost(pipe, 5000).size(), 1000);
    Pipe longer(1000);
    EXPECT_EQ(readAtMost(longer, 500).size(), 500);
}

}  // namespace
}  // namespace app::files
