#include "window/key_card.h"

#include "panels/text.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace app {

KeyCard::KeyCard(const std::vector<const QAction*>& actions, bool presenting, const Look& look, QWidget* parent)
    : QFrame(parent), look_(look), grid_(new QGridLayout(this))
{
    setObjectName("keyCard");
    setProperty("panel", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    grid_->setContentsMargins(24, 18, 24, 18);
    grid_->setHorizontalSpacing(14);
    grid_->setVerticalSpacing(5);
    if (presenting) addPresentKeys();
    else addStudyKeys(actions);
    adjustSize();
    move((parent->width() - width()) / 2, std::max(0, (parent->height() - height()) / 2));
    setAccessibleName(tr("Keys"));
    show();
    raise();
    setFocus();
}

void KeyCard::addRow(const QString& keys, const QString& meaning)
{
    const int column = rows_ / perColumn_ * 2;
    auto* key = plainLabel(this);
    key->setText(keys);
    key->setFont(look_.mono(12.5, QFont::Bold));
    key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* text = plainLabel(this);
    text->setText(meaning);
    text->setFont(look_.font(13));
    grid_->addWidget(key, rows_ % perColumn_, column);
    grid_->addWidget(text, rows_ % perColumn_, column + 1);
    ++rows_;
}

void KeyCard::addStudyKeys(const std::vector<const QAction*>& actions)
{
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
        addRow(keys.join(QStringLiteral("  ")), (action->data().isNull() ? action->text() : action->data().toString()).remove(QStringLiteral("…")));
    }
}

void KeyCard::addPresentKeys()
{
    addRow(QStringLiteral("PgDown → Space Enter N"), tr("One step forward"));
    addRow(QStringLiteral("PgUp ← Shift+Space Backspace P"), tr("One step back"));
    addRow(QStringLiteral("Home End"), tr("First step, last step"));
    addRow(QStringLiteral("1–9, G 12"), tr("Jump to that step"));
    addRow(QStringLiteral("Q"), tr("Ask before each step"));
    addRow(QStringLiteral("1–4 0, A"), tr("While asking: choose, not sure; show the answer"));
    addRow(QStringLiteral(". B"), tr("Black, the caption stays"));
    addRow(QStringLiteral("V"), tr("Map and ladder, map, ladder"));
    addRow(QStringLiteral("H"), tr("Hide the caption, then the ladder"));
    addRow(QStringLiteral("Tab S"), tr("Spotlight: client, server, segment, timer"));
    addRow(QStringLiteral("Q A"), tr("Ask what comes next, show the answer"));
    addRow(QStringLiteral("F10"), tr("Speaker notes in a window of their own"));
    addRow(QStringLiteral("T"), tr("Light or dark"));
    addRow(QStringLiteral("L"), tr("The other language"));
    addRow(QStringLiteral("+ − 0"), tr("Larger, smaller, normal type"));
    addRow(QStringLiteral("F F11"), tr("Full screen"));
    addRow(QStringLiteral("Esc F5"), tr("Leave"));
}

void KeyCard::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    close();
}

void KeyCard::mousePressEvent(QMouseEvent*)
{
    close();
}

}  // namespace app
