#include "browser/page.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>
#include <utility>
#include <vector>

namespace app::browser {
namespace {

using emscripten::val;

constexpr char kKept[] = "tcp-state-lab/files";

/// What index.html offers; another page may offer nothing.
val lab() { return val::global("lab"); }
bool onOurPage() { return !lab().isUndefined(); }

std::vector<std::function<void()>>& listeners()
{
    static std::vector<std::function<void()>> all;
    return all;
}

using TextListener = std::function<void(const QString&)>;

TextListener& dropListener()
{
    static TextListener one;
    return one;
}

TextListener& postListener()
{
    static TextListener one;
    return one;
}

void drop(const std::string& path)
{
    if (dropListener()) dropListener()(QString::fromStdString(path));
}

void takePost(const std::string& text)
{
    if (postListener()) postListener()(QString::fromStdString(text));
}

/// The first to listen is the last to hear: the folder is kept when all the others have written to it.
void hide()
{
    for (auto listener = listeners().rbegin(); listener != listeners().rend(); ++listener) (*listener)();
}

/// What the page keeps of the folder, as this tab knows it.
QByteArray& lastKept()
{
    static QByteArray text = "{}";
    return text;
}

void bringBack(const QString& folder)
{
    const val kept = lab().call<val>("kept", std::string(kKept));
    if (kept.isNull()) return;
    QDir().mkpath(folder);
    lastKept() = QByteArray::fromStdString(kept.as<std::string>());
    const QJsonObject files = QJsonDocument::fromJson(lastKept()).object();
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile out(QDir(folder).filePath(file.key()));
        if (out.open(QIODevice::WriteOnly)) out.write(file.value().toString().toUtf8());
    }
}

void keep(const QString& folder)
{
    QJsonObject files;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile in(QDir(folder).filePath(name));
        if (in.open(QIODevice::ReadOnly)) files[name] = QString::fromUtf8(in.readAll());
    }
    const QByteArray text = QJsonDocument(files).toJson(QJsonDocument::Compact);
    if (std::exchange(lastKept(), text) == text) return;  // another tab may have kept something since
    lab().call<void>("keep", std::string(kKept), text.toStdString());
}

}  // namespace

QString pageAddress() { return onOurPage() ? QString::fromStdString(lab().call<std::string>("address")) : QString(); }

void openTab(const QString& parameters)
{
    if (onOurPage()) lab().call<void>("open", parameters.toStdString());
}

QString withKeysOfPage(QString text) { return text.replace(QStringLiteral("Ctrl+N"), QStringLiteral("Shift+F2")); }

void toggleFullScreen(QWidget&)
{
    if (onOurPage()) lab().call<void>("toggleFullScreen");
}

void post(const QString& text)
{
    if (onOurPage()) lab().call<void>("post", text.toStdString());
}

void whenPosted(const TextListener& what) { postListener() = what; }

void whenPageHides(const std::function<void()>& what) { listeners().push_back(what); }

void whenFileIsDropped(const TextListener& what) { dropListener() = what; }

void keepFolder(const QString& folder)
{
    if (!onOurPage()) return;
    bringBack(folder);
    whenPageHides([folder] { keep(folder); });
}

}  // namespace app::browser

EMSCRIPTEN_BINDINGS(page)
{
    emscripten::function("pageHides", &app::browser::hide);
    emscripten::function("fileDropped", &app::browser::drop);
    emscripten::function("posted", &app::browser::takePost);
}
