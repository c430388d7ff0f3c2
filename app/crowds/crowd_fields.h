#pragma once

#include "traffic/crowd_settings.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace app::crowds {

/// How a setting of a crowd is shown and moved.
enum class FieldKind { Count, PerSecond, Share, Time, Switch, Choice };

struct CrowdField {
    std::string_view key;
    FieldKind kind;
    double low = 0;       ///< Time: seconds
    double high = 0;
    bool wide = false;    ///< the slider goes by powers of ten
};

/// Everything that may be moved in the window, in the order in which it is shown.
std::span<const CrowdField> crowdFields();
const CrowdField* crowdField(std::string_view key);
/// "Worker threads"; names of sysctls stay as they are.
QString crowdFieldLabel(std::string_view key);
/// "3 s", "50 %", "600/s" for the value that the settings hold.
QString crowdValueText(const CrowdField& field, const std::string& value);
/// The value of a key, whether it is one of crowds or of TCP.
std::string crowdValue(const tcp::CrowdSettings& settings, std::string_view key);

/// A slider with its value, a box, or a choice. `changed` gets the new value as the settings read it.
QWidget* makeCrowdField(const CrowdField& field, const std::string& value,
                        const std::function<void(const std::string&)>& changed);

}  // namespace app::crowds
