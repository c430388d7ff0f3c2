#pragma once

#include "files/fault.h"

#include "practice/schedule.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app::files {

/// What a journal holds. A line that cannot be read is a fault, and takes no other line with it.
struct JournalText {
    std::vector<tcp::practice::Record> records;
    std::vector<Fault> faults;
};
JournalText readJournal(const QByteArray& text);
/// One line of JSON with its newline.
QByteArray journalLine(const tcp::practice::Record& record);

/// What a learner has seen and answered: a file of lines that only ever grows, on this machine and nowhere else. Where
/// the last line was cut off, by a crash or a full disk, the next one begins on a line of its own.
class Journal {
public:
    /// Empty: kept in memory only.
    explicit Journal(QString path);
    /// journal.jsonl in the user's data folder.
    static QString usualPath();

    const QString& path() const { return path_; }
    const std::vector<tcp::practice::Record>& records() const { return text_.records; }
    /// What could not be read in the file.
    const std::vector<Fault>& faults() const { return text_.faults; }
    /// Empty, or why it could not be written, in the words of the system; then it is kept in memory.
    QString append(const tcp::practice::Record& record);

    QString exportTo(const QString& path) const;
    struct Imported {
        std::size_t added = 0;
        std::vector<Fault> faults;  ///< of the other file; what could be read in it was taken over
        QString failed{};           ///< why nothing was
    };
    /// Takes over what another journal has and this one has not. The other file stays as it is.
    Imported import(const QString& path);
    /// Everything is forgotten. Empty, or why it could not be.
    QString clear();

private:
    QString write(const QByteArray& lines);

    QString path_;
    JournalText text_;
};

}  // namespace app::files
