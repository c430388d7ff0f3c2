// The JSON Schema that ships with the program says what the reader says: no JSON Schema validator is needed to see
// that both know the same words.

#include "scenarios/lessons.h"

#include "simulation/profiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

const QJsonObject schema()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/scenario.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

const QJsonObject definition(const char* name)
{
    return schema()["definitions"].toObject()[QLatin1String(name)].toObject();
}

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray()) {
        if (value.isString()) list << value.toString();
    }
    list.sort();
    return list;
}

template <typename Range, typename Text> QStringList sorted(const Range& range, Text text)
{
    QStringList list;
    for (const auto& item : range) list << QString::fromStdString(std::string(text(item)));
    list.sort();
    return list;
}

/// Does one of the patterns under "anyOf" take the text?
bool takes(const QJsonObject& rule, const QString& text)
{
    for (const QJsonValue value : rule["anyOf"].toArray()) {
        const QJsonObject one = value.toObject();
        if (texts(one["enum"]).contains(text)) return true;
        if (QRegularExpression(one["pattern"].toString("\\A(?!)")).match(text).hasMatch()) return true;
    }
    return false;
}

TEST(Schema, KnowsTheSettings)
{
    const auto name = [](const tcp::SettingKey& key) { return key.name; };
    QStringList keys = definition("settings")["properties"].toObject().keys();
    keys.sort();
    EXPECT_EQ(keys, sorted(tcp::settingKeys(), name));
}

TEST(Schema, KnowsTheProfiles)
{
    const auto name = [](const tcp::Profile& profile) { return profile.name; };
    EXPECT_EQ(texts(schema()["properties"].toObject()["profile"].toObject()["enum"]), sorted(tcp::profiles(), name));
}

TEST(Schema, KnowsTheStates)
{
    EXPECT_EQ(texts(definition("state")["enum"]), sorted(tcp::kStates, [](tcp::State s) { return tcp::text(s); }));
}

TEST(Schema, IsNamedInEveryLesson)
{
    for (const Lesson& lesson : lessons()) {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.json").arg(QString::fromStdString(lesson.name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        EXPECT_EQ(json["$schema"].toString(), "../scenario.schema.json") << lesson.name;
        for (const QString& member : json.keys()) {
            EXPECT_TRUE(schema()["properties"].toObject().contains(member)) << lesson.name << member.toStdString();
        }
    }
}

TEST(Schema, TakesEveryActionAndRunOfTheLessons)
{
    for (const Lesson& lesson : lessons()) {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.json").arg(QString::fromStdString(lesson.name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QJsonValue step : QJsonDocument::fromJson(file.readAll()).object()["steps"].toArray()) {
            const QJsonValue actions = step["do"];
            const QStringList all = actions.isString() ? QStringList{actions.toString()} : texts(actions);
            for (const QString& action : all) {
                EXPECT_TRUE(takes(definition("action"), action)) << lesson.name << ": " << action.toStdString();
            }
            const QString run = step["run"].toString("quiet");
            EXPECT_TRUE(takes(definition("run"), run)) << lesson.name << ": " << run.toStdString();
        }
    }
}

TEST(Schema, KnowsTheMembersOfAQuestion)
{
    const QJsonObject ask = definition("ask");
    for (const char* member : {"text", "answer", "wrong", "because"}) {
        EXPECT_TRUE(ask["properties"].toObject().contains(QLatin1String(member))) << member;
        QJsonObject question{{"text", "What?"}, {"answer", "This"}, {"wrong", QJsonArray{"That"}}, {"because", "So."}};
        question.remove(QLatin1String(member));
        const QJsonObject file{{"format", "tcp-state-lab/1"}, {"id", "x"},
                               {"steps", QJsonArray{QJsonObject{{"ask", question}}}}};
        const bool needed = texts(ask["required"]).contains(QLatin1String(member));
        EXPECT_EQ(app::files::readScenario(QJsonDocument(file).toJson()).good(), !needed) << member;
    }
    const QJsonObject wrong = ask["properties"].toObject()["wrong"].toObject();
    EXPECT_EQ(wrong["minItems"].toInt(), 1);
    EXPECT_EQ(wrong["maxItems"].toInt(), 3);
}

TEST(Schema, RefusesWhatTheReaderRefuses)
{
    for (const char* action : {"client dance", "client send", "network drop client", "inject server", "Client close"}) {
        EXPECT_FALSE(takes(definition("action"), action)) << action;
    }
    for (const char* run : {"soon", "until client", "until client TIMEWAIT", "60", "-1s"}) {
        EXPECT_FALSE(takes(definition("run"), run)) << run;
    }
}

}  // namespace
