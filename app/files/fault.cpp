#include "files/fault.h"

#include "files/spoken_message.h"

#include <algorithm>

namespace app::files {
namespace {

// Whoever has made a hundred faults wants to mend the first of them; a hostile file could make half a million.
constexpr std::size_t kMostFaults = 100;

}  // namespace

QString Fault::text(const QString& file) const
{
    const QString place = line > 0 ? QStringLiteral("%1:%2:%3").arg(file).arg(line).arg(column) : file;
    return place + QStringLiteral(": ") + spokenMessage(wrong) + QStringLiteral("; ") + spokenMessage(expected);
}

void Faults::add(qsizetype offset, const QString& wrong, const QString& expected)
{
    if (found_.size() < kMostFaults) {
        found_.push_back({offset, wrong, expected});
    } else if (found_.size() == kMostFaults) {
        found_.push_back(
            {offset, QStringLiteral("too many faults"), QStringLiteral("the rest is shown when these are mended")});
    }
}

bool Faults::full() const { return found_.size() > kMostFaults; }

std::vector<Fault> Faults::located(const QByteArray& text) const
{
    std::vector<Found> sorted = found_;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Found& a, const Found& b) { return a.offset < b.offset; });
    LineCounter counter(text);
    std::vector<Fault> faults;
    for (const Found& found : sorted) {
        counter.advance(found.offset);
        faults.push_back({counter.line(), counter.column(), found.wrong, found.expected});
    }
    return faults;
}

void LineCounter::advance(qsizetype offset)
{
    for (; offset_ < std::min(offset, text_.size()); ++offset_) count(offset_);
}

void LineCounter::count(qsizetype at)
{
    const char c = text_[at];
    const bool newline = c == '\n' || (c == '\r' && (at + 1 == text_.size() || text_[at + 1] != '\n'));
    const bool middleOfCharacter = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    const bool byteOrderMark = at == 0 && text_.startsWith("\xEF\xBB\xBF");
    if (newline) {
        ++line_;
        column_ = 1;
    } else if (!middleOfCharacter && !byteOrderMark && c != '\r') {
        ++column_;
    }
}

}  // namespace app::files
