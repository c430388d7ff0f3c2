#include "reviewing/driven.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

Driven::Driven(const QString& language, const QString& theme, const QByteArray& journal)
{
    if (!journal.isEmpty()) {
        QFile file(folder.filePath("journal.jsonl"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(journal) == journal.size());
    }
    app::window::Start start{language, theme, false};
    start.drafts = folder.path();
    window = std::make_unique<app::window::MainWindow>(start);
    feature = &window->feature<app::reviewing::Reviewing>();
    feature->setClock([this] { return now; });
    window->resize(1280, 800);
    window->show();
    QTest::qWait(0);
}

void Driven::see(std::vector<std::string> skills)
{
    feature->journal().append({now, tcp::practice::LessonSeen{"made up", std::move(skills)}});
}

void Driven::seeEverything()
{
    std::vector<std::string> all;
    for (const std::string_view skill : tcp::practice::skills()) all.emplace_back(skill);
    see(std::move(all));
}

QString wordsOf(const QWidget& window, const char* name)
{
    const auto* label = window.findChild<QLabel*>(QLatin1String(name));
    return label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
}

namespace {

void tell(QAccessibleInterface* object, QStringList& told)
{
    if (!object || !object->isValid() || object->state().invisible) return;
    for (const QAccessible::Text what :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        const QString text = object->text(what);
        if (!text.isEmpty()) told << text;
    }
    for (int i = 0; i < object->childCount(); ++i) tell(object->child(i), told);
}

}  // namespace

void keepPicture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("REVIEW_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    QTest::qWait(0);
    EXPECT_TRUE(window.grab().save(folder + '/' + name + ".png"));
}

void keepJournal(const Driven& driven, const QString& name)
{
    const QString folder = qEnvironmentVariable("REVIEW_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    const QString path = folder + '/' + name + ".jsonl";
    QFile::remove(path);
    EXPECT_TRUE(QFile::copy(driven.folder.filePath("journal.jsonl"), path));
}

QStringList toldBy(QWidget& window)
{
    QStringList told;
    tell(QAccessible::queryAccessibleInterface(&window), told);
    return told;
}
