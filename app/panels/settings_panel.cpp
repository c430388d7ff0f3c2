#include "panels/settings_panel.h"

#include "files/time_words.h"
#include "lab/words.h"
#include "panels/setting_field.h"
#include "panels/setting_words.h"
#include "panels/text.h"
#include "simulation/profiles.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace app::panels {
namespace {

constexpr std::string_view kFrequent[] = {"msl", "tcp_fin_timeout", "latency", "rto_min"};

QWidget* row(QWidget* left, QWidget* right)
{
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(left);
    layout->addStretch(1);
    layout->addWidget(right);
    return widget;
}

}  // namespace

SettingsPanel::SettingsPanel(QWidget* parent) : Panel(parent), body_(new QWidget), title_(plainLabel(this))
{
    setObjectName("settings");
    setProperty("panel", false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(12, 4, 10, 8);
    column->setSpacing(5);
    column->addWidget(title_);
    column->addWidget(makeHostRow());
    addField("msl", column);
    column->addWidget(makeDoubleRow());
    for (const std::string_view key : {kFrequent[1], kFrequent[2], kFrequent[3]}) addField(key, column);
    column->addWidget(makeProfileRow());
    column->addWidget(more_ = new QWidget);
    more_->hide();
    column->addWidget(makeButtons());
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body_);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scroll);
    theme::setType(title_, 14, QFont::Bold);
    theme::setType(double_, 12, QFont::Bold);
    for (QWidget* part : std::initializer_list<QWidget*>{doubleName_, hostName_, host_, profileName_, profile_,
                                                        moreButton_, reset_})
        theme::setType(part, 12);
    retranslate();
}

SettingField* SettingsPanel::addField(std::string_view key, QBoxLayout* column)
{
    auto* field = new SettingField(*tcp::findSetting(key));
    column->addWidget(field);
    fields_.push_back(field);
    connect(field, &SettingField::wanted, this, [this](const std::string& name, const std::string& value) {
        emit settingWanted(host() ? std::string(tcp::text(*host())) + '.' + name : name, value);
    });
    return field;
}

std::optional<tcp::HostId> SettingsPanel::host() const
{
    return host_->currentIndex() <= 0 ? std::nullopt : std::optional(tcp::kHosts[host_->currentIndex() - 1]);
}

QWidget* SettingsPanel::makeHostRow()
{
    hostName_ = plainLabel(this);
    host_ = new QComboBox;
    host_->setObjectName("settingsOf");
    host_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    host_->addItems({QString(), QString(), QString()});
    hostName_->setBuddy(host_);
    connect(host_, &QComboBox::currentIndexChanged, this, &SettingsPanel::showAll);
    return row(hostName_, host_);
}

QWidget* SettingsPanel::makeDoubleRow()
{
    doubleName_ = plainLabel(this);
    double_ = plainLabel(this);
    double_->setObjectName("doubleMsl");
    return row(doubleName_, double_);
}

QWidget* SettingsPanel::makeProfileRow()
{
    profileName_ = plainLabel(this);
    profile_ = new QComboBox;
    profile_->setObjectName("profile");
    profile_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    profile_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    profileName_->setBuddy(profile_);
    for (const tcp::Profile& profile : tcp::profiles()) profile_->addItem(QString(), lab::qstring(profile.name));
    connect(profile_, &QComboBox::activated, this,
            [this](int i) { chooseProfile(profile_->itemData(i).toString().toStdString()); });
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);  // one above the other: "Windows Server 2003 (not verified)"
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(profileName_);
    column->addWidget(profile_);
    return widget;
}

void SettingsPanel::chooseProfile(const std::string& name)
{
    const auto of = [&](tcp::HostId id) {
        return host().value_or(id) == id ? std::string_view(name) : settings_.of(id).profile;
    };
    emit profileWanted(tcp::profileChoiceText(of(tcp::HostId::Client), of(tcp::HostId::Server)));
}

/// When they are first asked for: 76 widgets in each of two panels would make every start slower.
void SettingsPanel::makeMore()
{
    auto* column = new QVBoxLayout(more_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    for (const tcp::SettingKey& key : tcp::settingKeys()) {
        const bool answersTheGallery = key.kind == "bug";
        const bool frequent = std::ranges::find(kFrequent, key.name) != std::end(kFrequent);
        if (frequent || answersTheGallery) continue;
        SettingField* field = addField(key.name, column);
        field->setAppearance(appearance_);
        showIn(*field);
    }
}

QWidget* SettingsPanel::makeButtons()
{
    moreButton_ = new QToolButton;
    moreButton_->setObjectName("moreSettings");
    moreButton_->setCheckable(true);
    reset_ = new QToolButton;
    reset_->setObjectName("resetSettings");
    connect(moreButton_, &QToolButton::toggled, this, &SettingsPanel::showMore);
    connect(reset_, &QToolButton::clicked, this, &SettingsPanel::resetWanted);
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->addWidget(moreButton_);
    layout->addStretch(1);
    layout->addWidget(reset_);
    return buttons;
}

void SettingsPanel::focusFirst() { fields_.front()->focusField(); }

QSize SettingsPanel::sizeHint() const
{
    return body_->sizeHint();
}

void SettingsPanel::showMore(bool on)
{
    if (on && !more_->layout()) makeMore();
    more_->setVisible(on);
    moreButton_->setText(on ? tr("Fewer") : tr("More…"));
    updateGeometry();
}

void SettingsPanel::showMoment(const lab::Moment& moment)
{
    settings_ = moment.world().settings();
}

void SettingsPanel::showSettings(const tcp::Settings& settings, bool changed,
                                 const std::vector<lab::ChangedSetting>& own)
{
    settings_ = settings;
    changed_ = own;
    reset_->setEnabled(changed);
    showAll();
}

void SettingsPanel::showAll()
{
    for (SettingField* field : fields_) showIn(*field);
    const tcp::Settings shown = settings_.seenBy(host().value_or(tcp::HostId::Client));
    const tcp::Settings other = settings_.seenBy(host().value_or(tcp::HostId::Server));
    const bool alike = shown.config.timeWait() == other.config.timeWait();
    double_->setText(alike ? files::TimeWords::oneUnit(shown.config.timeWait()) : tr("differs"));
    profile_->setCurrentIndex(shown.profile == other.profile ? profile_->findData(lab::qstring(shown.profile)) : -1);
}

/// What belongs to no host can be changed for both only.
void SettingsPanel::showIn(SettingField& field) const
{
    const tcp::SettingKey& key = field.key();
    const tcp::Settings shown = settings_.seenBy(host().value_or(tcp::HostId::Client));
    const bool differs = !host() && key.ofHost && key.get(shown) != key.get(settings_.seenBy(tcp::HostId::Server));
    const lab::ChangedSetting* change = changeOf(key.name);
    field.showSettings(differs ? std::nullopt : std::optional(shown),
                       change ? std::optional(change->lesson) : std::nullopt);
    field.setEnabled(key.ofHost || !host());
}

/// Of the chosen host or of both.
const lab::ChangedSetting* SettingsPanel::changeOf(std::string_view key) const
{
    const auto found = std::ranges::find_if(changed_, [&](const lab::ChangedSetting& setting) {
        return setting.key == key && (!setting.host || setting.host == host());
    });
    return found == changed_.end() ? nullptr : &*found;
}

void SettingsPanel::accepted(const std::string& key, bool ok)
{
    const std::string name = key.substr(key.find('.') + 1);  // without its host
    for (SettingField* field : fields_) {
        if (field->key().name == name) field->accepted(ok);
    }
}

void SettingsPanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    // Said in pixels: ten X are not the same width every time they are measured.
    profile_->setMinimumWidth(qRound(145.5 * appearance.textScale));
    host_->setFixedWidth(qRound(124 * appearance.textScale));
    for (SettingField* field : fields_) field->setAppearance(appearance);
}

void SettingsPanel::fillProfiles()
{
    int i = 0;
    for (const tcp::Profile& profile : tcp::profiles()) {
        const QString title = lab::qstring(profile.title);
        const QString doubt = profile.verified ? QString() : tr("Not verified: %1").arg(profileDoubt(profile));
        profile_->setItemText(i, profile.verified ? title : tr("%1 (not verified)").arg(title));
        profile_->setItemData(i, doubt, Qt::ToolTipRole);
        ++i;
    }
}

void SettingsPanel::retranslate()
{
    title_->setText(tr("TCP settings"));
    doubleName_->setText(tr("2MSL (TIME_WAIT)"));
    doubleName_->setToolTip(tr("How long TIME_WAIT lasts: twice the MSL."));
    hostName_->setText(tr("Settings of"));
    host_->setAccessibleName(hostName_->text());
    host_->setToolTip(tr("Whose settings are shown and changed: those of both hosts, or of one."));
    host_->setItemText(0, tr("both hosts"));
    for (int i = 0; const tcp::HostId id : tcp::kHosts) host_->setItemText(++i, lab::hostWord(id));
    profile_->setPlaceholderText(tr("differs"));
    profileName_->setText(tr("Profile"));
    profile_->setAccessibleName(tr("Profile"));
    profile_->setToolTip(tr("Which TCP to simulate: a named set of values and rules."));
    reset_->setText(tr("Reset"));
    reset_->setToolTip(tr("Back to the lesson's own values"));
    for (SettingField* field : fields_) field->retranslate();
    fillProfiles();
    showMore(moreButton_->isChecked());
}

}  // namespace app::panels
