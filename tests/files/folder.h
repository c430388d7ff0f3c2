#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace folder {

/// The scenario files of tests/files/<name>, by path: what is in the folder is tested.
std::vector<QString> files(const QString& name);
/// The built-in scenarios, by path.
std::vector<QString> lessons();
QByteArray contents(const QString& path);

}  // namespace folder
