#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QVariant>

namespace app::theme {

/// What a widget says of itself by a dynamic property; invalid where it says nothing, as most do: property() would
/// first compare the name with those of all properties of its class.
inline QVariant said(const QObject& widget, const char* property)
{
    return widget.dynamicPropertyNames().contains(property) ? widget.property(property) : QVariant();
}

/// Whether a widget says this of itself (style.h).
inline bool says(const QObject* widget, const char* property) { return widget && said(*widget, property).toBool(); }

}  // namespace app::theme
