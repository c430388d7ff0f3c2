#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

/// A row of wording.tsv: a word or a phrase not to use, and what to say instead.
struct Wording {
    QString language;  ///< "en" or "ko"
    QRegularExpression wrong;
    QString instead;
    QString example;  ///< a text that has the fault
};

const std::vector<Wording>& wordings();

/// What the text says otherwise than the table asks for: `"octets", better "byte(s)"`.
QStringList wrongWording(const QString& text, const QString& language);
