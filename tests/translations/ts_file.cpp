#include "translations/ts_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QXmlStreamReader>

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value("type").toString();
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) message.translations << xml.readElementText();
        if (xml.isCharacters()) text += xml.text();
        if (xml.hasError()) return;
    }
    if (message.translations.isEmpty()) message.translations << text;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) readTranslation(xml, message);
        else xml.skipCurrentElement();
    }
    return message;
}

}  // namespace

std::vector<Message> messagesOf(const QString& language)
{
    QFile file(QString::fromUtf8(SOURCE_DIR "/translations/tcp-state-lab_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

std::string nameOf(const Message& message)
{
    return (message.context + ": \"" + message.source + "\" -> \"" + message.translations.join("\" | \"") + '"')
        .toStdString();
}
