#pragma once

#include <QString>

#include <functional>

namespace app::browser {

/// The picker of the browser; `open` gets the path of a copy that the page holds in memory.
void openPicked(const QString& filter, const std::function<void(const QString& path)>& open);

/// `write` writes a file of that name into the memory of the page; if it did, the browser downloads it.
void download(const QString& name, const std::function<void(const QString& path)>& write);

}  // namespace app::browser
