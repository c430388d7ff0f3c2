#pragma once

#include "panels/card_text.h"

#include <QFrame>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace app::panels {

/// A card over the window: a heading, and what there is to know. Esc or its button closes it; a link opens a lesson.
class ReferenceCard : public QFrame {
    Q_OBJECT

public:
    ReferenceCard(const CardText& text, const theme::Appearance& appearance, QWidget* parent);

signals:
    void lessonWanted(const QString& id);

private:
    void place();

    theme::Appearance appearance_;
    QLabel* heading_;
    QToolButton* close_;
    QTextBrowser* body_;
};

}  // namespace app::panels
