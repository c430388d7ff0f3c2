#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace app::files {

/// A text as a search sees it: letters and digits only, in lower case, and where its words begin. "FIN_WAIT_2",
/// "fin wait 2" and "FinWait2" are the same letters.
class SearchText {
public:
    explicit SearchText(const QString& text);

    const QString& letters() const { return letters_; }
    /// Where in the original text the first of these words is, or -1. A word is found where one begins, a short one
    /// only as a whole word; Hangul, whose words grow at both ends, anywhere.
    qsizetype find(const QString& letters) const;

private:
    bool isEdge(qsizetype place) const;

    QString letters_;
    std::vector<bool> begins_;          ///< by letter: a word begins here
    std::vector<qsizetype> original_;   ///< by letter: its place in the original text
};

/// The letters of the words, and of what means the same: other spellings of a state, the texts' words for an errno.
QStringList meanings(const QString& words);

/// The sentence around this place of a text.
QString sentenceAt(const QString& text, qsizetype place);

}  // namespace app::files
