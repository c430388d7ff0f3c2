#pragma once

#include "practice/inventory.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::files {

/// The inventory on paper, as Markdown in the language spoken.
class InventoryText {
    Q_DECLARE_TR_FUNCTIONS(InventoryText)

public:
    /// What is asked: the head, then a part for each item, with a box for each answer; without the key.
    static QStringList form(tcp::practice::Form form);
    /// For who marks: the right letter of each item, and which misconception each other letter shows.
    static QStringList key(tcp::practice::Form form);
    static QString title(tcp::practice::Form form);
    /// That nobody has validated it, and how an instructor could help.
    static QString caution();

private:
    static QString part(const tcp::practice::Item& item, std::size_t number);
};

}  // namespace app::files
