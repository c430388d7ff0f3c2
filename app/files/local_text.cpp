#include "files/local_text.h"

#include "files/spelling.h"

namespace app::files {

QString writtenText(const tcp::LocalText& texts, const QString& language)
{
    auto found = texts.find(language.toStdString());
    if (found == texts.end()) found = texts.find("en");
    if (found == texts.end()) found = texts.begin();
    return found == texts.end() ? QString() : QString::fromStdString(found->second);
}

QString localText(const tcp::LocalText& texts, const QString& language)
{
    return writtenInSpelling(writtenText(texts, language));
}

QString toolText(const tcp::LocalText& texts, const QString& language)
{
    return toolTextInSpelling(writtenText(texts, language));
}

}  // namespace app::files
