#pragma once

#include "theme/appearance.h"

#include <QKeyEvent>
#include <QWidget>

namespace app::reviewing {

/// A window beside the main one: in it a plain key means what it means there, and no command of the main window; its
/// words follow the language.
class OwnWindow : public QWidget {
public:
    OwnWindow(const char* name, QString language, QWidget* parent) : QWidget(parent), language_(std::move(language))
    {
        setObjectName(QLatin1String(name));
        setAutoFillBackground(true);
    }

    virtual void setAppearance(const theme::Appearance& appearance) = 0;
    void setLanguage(const QString& language)
    {
        language_ = language;
        retranslate();
    }

protected:
    bool event(QEvent* event) override
    {
        const auto modifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
        const bool plain =
            event->type() == QEvent::ShortcutOverride && !(static_cast<QKeyEvent*>(event)->modifiers() & modifiers);
        if (plain) event->accept();
        return plain || QWidget::event(event);
    }
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) retranslate();
        QWidget::changeEvent(event);
    }
    virtual void retranslate() = 0;

    QString language_;
};

}  // namespace app::reviewing
