#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace app::files {

/// One thing that is wrong with a file (reference: faults). The two messages are English here; text() has them in the
/// language of the program.
struct Fault {
    int line = 0;    ///< from 1; 0: the fault has no place in the text (the file cannot be read)
    int column = 0;  ///< in characters, from 1
    QString wrong;
    QString expected;

    /// `FILE:LINE:COLUMN: what is wrong; what was expected`
    QString text(const QString& file) const;
};

/// Gathers faults by their octet offset in the text; afterwards they have lines and columns, in the text's order.
class Faults {
public:
    void add(qsizetype offset, const QString& wrong, const QString& expected);
    bool empty() const { return found_.empty(); }
    /// So many that further ones are not kept: time to stop looking.
    bool full() const;
    std::vector<Fault> located(const QByteArray& text) const;

private:
    struct Found {
        qsizetype offset;
        QString wrong;
        QString expected;
    };
    std::vector<Found> found_;
};

/// Walks through UTF-8 text counting lines and characters. Lines end with LF, CR LF or CR; a byte order mark
/// takes no column.
class LineCounter {
public:
    explicit LineCounter(const QByteArray& text) : text_(text) {}

    /// Goes on to the offset; it must not lie before the last one.
    void advance(qsizetype offset);
    int line() const { return line_; }
    int column() const { return column_; }

private:
    void count(qsizetype at);

    const QByteArray& text_;
    qsizetype offset_ = 0;
    int line_ = 1;
    int column_ = 1;
};

}  // namespace app::files
