#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QVariant>

namespace app::theme {

/// Whether a widget says this of itself (style.h). Most say nothing; property() would first compare the name with those
/// of all properties of its class.
inline bool says(const QObject* widget, const char* property)
{
    return widget && widget->dynamicPropertyNames().contains(property) && widget->property(property).toBool();
}

}  // namespace app::theme
