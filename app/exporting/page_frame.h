#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace app::exporting {

/// The context of every word of a page in translations/*.ts.
struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(app::Page)
};

/// A lesson in the index of a site.
struct IndexEntry {
    QString file;
    QString group;
    std::map<QString, QString> titles;  ///< by language
};

/// The parts that all pages share: head, style, script, switches of language and theme, foot.
class PageFrame {
public:
    PageFrame(QStringList languages, QString first, std::function<void(const QString&)> speak);

    void setTitles(std::map<QString, QString> titles) { titles_ = std::move(titles); }
    void setColors(QString light, QString dark, QString style);

    QByteArray lesson(const QString& definitions, const std::vector<QString>& steps) const;
    QByteArray index(const std::vector<IndexEntry>& lessons) const;

private:
    QByteArray page(const QString& body) const;
    QString style() const;
    QString header() const;
    /// An element for each language; `text` is called with that language spoken.
    QString inEach(const char* element, const std::function<QString(const QString& language)>& text) const;

    QStringList languages_;
    QString first_;
    std::function<void(const QString&)> speak_;
    std::map<QString, QString> titles_;
    QString light_;
    QString dark_;
    QString style_;
};

}  // namespace app::exporting
