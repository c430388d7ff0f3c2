#pragma once

#include <QString>
#include <QTranslator>

namespace app::window {

/// The texts of the command line in the language that it asks for, else in that of the locale. It is read before there
/// is a window; where there is an application, what it says of files is in that language as well while this lives.
class CommandLineWords {
public:
    /// An empty language: that of the locale.
    explicit CommandLineWords(const QString& language);

    /// The text, marked with QT_TRANSLATE_NOOP("CommandLine", …).
    QString say(const char* text) const;
    QString help() const;

private:
    QTranslator translator_;
};

}  // namespace app::window
