#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace app::theme {

/// What the person is asked. `filter` as QFileDialog takes it: "Pictures (*.png);;All files (*)".
struct FileQuestion {
    QString title;
    QString filter;
    QString suffix{};  ///< for saving: of a name that has none
    QString name{};    ///< for saving: what is proposed
};

/// The only place that asks for files: by a dialog, or by the picker and the downloads of a browser. `then` gets the
/// path; it is not called when the person changes their mind, or when `parent` is gone.
using WithPath = std::function<void(const QString& path)>;
void askForFile(QWidget& parent, const FileQuestion& question, const WithPath& then);
void askWhereToSave(QWidget& parent, const FileQuestion& question, const WithPath& then);

}  // namespace app::theme
