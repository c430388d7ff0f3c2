#pragma once

#include "practice/item.h"

#include <QFrame>

#include <array>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace app::reviewing {

/// One item with its choices. It knows the right one only once it is shown.
class ItemCard : public QFrame {
    Q_OBJECT

public:
    explicit ItemCard(QWidget* parent = nullptr);

    void ask(const tcp::practice::Item& item, const tcp::Run& run);
    /// The words anew, in the language spoken now.
    void retell(const tcp::practice::Item& item, const tcp::Run& run);
    void choose(std::size_t choice);
    /// Nothing is chosen any more, or yet.
    void clearChoice();
    std::optional<std::size_t> chosen() const;
    /// Marks the right choice and a wrong one; nothing can be chosen any more.
    void reveal(std::size_t right, std::size_t chosen);

signals:
    void changed();

private:
    QLabel *situation_, *exhibit_, *question_;
    QButtonGroup* group_;
    std::array<QPushButton*, 4> choices_{};
};

}  // namespace app::reviewing
