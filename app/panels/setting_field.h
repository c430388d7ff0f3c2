#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace app {

/// One setting: its name and a field. What is typed is tried when Enter is pressed or the field is left;
/// what is wrong with it is said below, in place, and the old value stays in force.
class SettingField : public QWidget {
    Q_OBJECT

public:
    explicit SettingField(const tcp::SettingKey& key, QWidget* parent = nullptr);

    const tcp::SettingKey& key() const { return key_; }
    void showSettings(const tcp::Settings& settings, bool changed);
    void setLook(const Look& look);
    void retranslate();
    /// The outcome of a value that was wanted: true clears the complaint.
    void accepted(bool ok);

signals:
    void wanted(const std::string& key, const std::string& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();
    QString shown_;  ///< what the field says when nothing is being typed
    const tcp::SettingKey& key_;
    QLabel* name_;
    QLineEdit* field_;
    QLabel* complaint_;
};

}  // namespace app
