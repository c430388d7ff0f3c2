#pragma once

#include "lab/changed_settings.h"
#include "panels/panel.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace app::panels {

class SettingField;

/// Every setting of reference: settings: the frequent ones, the others behind "more". An edit re-runs the script at
/// once.
class SettingsPanel : public Panel {
    Q_OBJECT

public:
    explicit SettingsPanel(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void focusFirst();
    void setAppearance(const theme::Appearance& appearance) override;
    /// The settings in force, and which of them are other than the script's own.
    void showSettings(const tcp::Settings& settings, bool changed, const std::vector<lab::ChangedSetting>& own);
    /// What became of the value that was wanted last.
    void accepted(const std::string& key, bool ok);
    /// As high as its content, where there is room for that.
    QSize sizeHint() const override;

signals:
    /// "msl", or "client.msl" where one host is chosen.
    void settingWanted(const std::string& key, const std::string& value);
    /// "linux", or "client=linux,server=windows".
    void profileWanted(const std::string& choice);
    void resetWanted();

protected:
    void retranslate() override;

private:
    SettingField* addField(std::string_view key, QBoxLayout* column);
    QWidget* makeHostRow();
    QWidget* makeProfileRow();
    QWidget* makeDoubleRow();
    void makeMore();
    QWidget* makeButtons();
    std::optional<tcp::HostId> host() const;
    void chooseProfile(const std::string& name);
    void showAll();
    void fillProfiles();
    void showMore(bool on);
    void showIn(SettingField& field) const;
    const lab::ChangedSetting* changeOf(std::string_view key) const;

    QWidget* body_;
    QLabel* title_;
    QLabel* hostName_;
    QComboBox* host_;  ///< whose settings are shown and changed
    QLabel* profileName_;
    QComboBox* profile_;
    QLabel* doubleName_;
    QLabel* double_;
    std::vector<SettingField*> fields_;  ///< those behind "more" once they were asked for
    QWidget* more_;
    QToolButton* moreButton_;
    QToolButton* reset_;
    theme::Appearance appearance_;
    tcp::Settings settings_;
    std::vector<lab::ChangedSetting> changed_;
};

}  // namespace app::panels
