#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// One message of a .ts file. `type` is what lupdate thinks of it: empty when it is finished.
struct Message {
    QString context, source, type;
    QStringList translations;  ///< several where there are plural forms
    bool plural = false;
};

/// The messages of translations/tcp-state-lab_<language>.ts.
std::vector<Message> messagesOf(const QString& language);

/// How a failed check names a message.
std::string nameOf(const Message& message);
