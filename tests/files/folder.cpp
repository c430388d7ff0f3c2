#include "files/folder.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace folder {
namespace {

std::vector<QString> in(const QString& path)
{
    std::vector<QString> paths;
    for (const QString& name : QDir(path).entryList({"*.json"}, QDir::Files, QDir::Name))
        paths.push_back(path + '/' + name);
    EXPECT_FALSE(paths.empty()) << path.toStdString();
    return paths;
}

}  // namespace

std::vector<QString> files(const QString& name) { return in(QStringLiteral(TESTS_DIR "/files/") + name); }

std::vector<QString> lessons() { return in(":/scenarios"); }

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

}  // namespace folder
