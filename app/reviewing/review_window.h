#pragma once

#include "reviewing/explanation.h"
#include "reviewing/own_window.h"
#include "reviewing/review_session.h"

#include <array>

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace app::reviewing {

class ItemCard;

/// Review today: one item after the other. An answer and how sure one is are locked together; only then anything tells
/// what is right. All by keyboard: A to D, then S, T or G, Enter; L opens the lesson.
class ReviewWindow : public OwnWindow {
    Q_OBJECT

public:
    ReviewWindow(files::Journal& journal, Clock clock, QString language);

    void setAppearance(const theme::Appearance& appearance) override;
    /// What is due, or one skill alone.
    void begin(std::string_view skill = {});
    const ReviewSession& session() const { return session_; }

signals:
    void lessonWanted(const QString& id);
    /// An answer is in the journal.
    void answered();
    void standingWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void retranslate() override;

private:
    QWidget* makeBody();
    QWidget* makeSureness();
    QWidget* makeButtons();
    void wire();
    void showItem();
    static void say(QLabel* label, const QString& text);
    void showState();
    void showVerdict();
    void showEnd();
    QString endWords() const;
    bool press(int key);
    void act();
    void setSureness(tcp::practice::Sureness sureness);
    std::optional<tcp::practice::Sureness> sureness() const;
    void reveal();

    ReviewSession session_;
    Explanation told_;
    QString failed_;   ///< why the journal could not be written
    QLabel *heading_, *notice_, *sure_, *verdict_, *belief_, *seen_, *happened_, *chain_;
    ItemCard* card_;
    QScrollArea* scroll_;
    QWidget* sureRow_ = nullptr;
    QButtonGroup* sureGroup_;
    std::array<QPushButton*, 3> sureButtons_{};
    QPushButton *lesson_, *standing_, *go_;
};

}  // namespace app::reviewing
