#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QToolButton;

namespace app::panels {

/// One setting: its name and a field. What is typed is tried when Enter is pressed or the field is left;
/// what is wrong with it is said below, in place, and the old value stays in force.
class SettingField : public QWidget {
    Q_OBJECT

public:
    explicit SettingField(const tcp::SettingKey& key, QWidget* parent = nullptr);

    const tcp::SettingKey& key() const { return key_; }
    /// `settings` of one host or of both; empty: the hosts differ. `lesson`: what the lesson has, where that is
    /// something else; then it is marked, and one click leads back.
    void showSettings(const std::optional<tcp::Settings>& settings, const std::optional<std::string>& lesson);
    void focusField();
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();
    /// The outcome of a value that was wanted: true clears the complaint.
    void accepted(bool ok);

signals:
    void wanted(const std::string& key, const std::string& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();
    void mark();
    QString shown_;  ///< what the field says when nothing is being typed
    const tcp::SettingKey& key_;
    std::optional<std::string> lesson_;  ///< what to go back to
    theme::Appearance appearance_;
    QLabel* name_;
    QToolButton* back_;
    QLineEdit* field_;
    QLabel* complaint_;
};

}  // namespace app::panels
