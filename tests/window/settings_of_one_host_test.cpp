// One host with a system or a setting of its own, chosen in the panel of the settings.

#include "support/drive.h"

#include "panels/settings_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace std::chrono_literals;
using tcp::HostId;

namespace {

class SettingsOfOneHost : public testing::Test {
protected:
    template <typename Widget> Widget* part(const char* name)
    {
        return drive::child<QWidget>(*window_, "sideDock")->findChild<Widget*>(QLatin1String(name));
    }
    void choose(int host) { part<QComboBox>("settingsOf")->setCurrentIndex(host); }
    void type(const char* field, const QString& value)
    {
        part<QLineEdit>(field)->setText(value);
        QTest::keyClick(part<QLineEdit>(field), Qt::Key_Return);
        window_->simulation().finish();
    }
    void chooseProfile(const QString& name)
    {
        auto* profile = part<QComboBox>("profile");
        profile->setCurrentIndex(profile->findData(name));
        emit profile->activated(profile->currentIndex());
        window_->simulation().finish();
    }
    tcp::Settings settings() { return window_->simulation().settings(); }
    std::optional<tcp::Duration> finTimeout(HostId host) { return settings().of(host).config.finTimeout; }

    std::unique_ptr<app::window::MainWindow> window_ = drive::window("stalled-peer", {1920, 1080});
};

enum { kBoth, kClient, kServer };

}  // namespace

TEST_F(SettingsOfOneHost, AreChangedForItAlone)
{
    choose(kClient);
    type("tcp_fin_timeout", "20 s");
    EXPECT_EQ(finTimeout(HostId::Client), tcp::Duration(20s));
    EXPECT_EQ(finTimeout(HostId::Server), tcp::Duration(60s));
    EXPECT_EQ(part<QLineEdit>("tcp_fin_timeout")->text(), "20 s");
    choose(kServer);
    EXPECT_EQ(part<QLineEdit>("tcp_fin_timeout")->text(), "60 s");
    choose(kBoth);
    EXPECT_EQ(part<QLineEdit>("tcp_fin_timeout")->text(), QString()) << "they differ";
    EXPECT_FALSE(part<QLineEdit>("tcp_fin_timeout")->placeholderText().isEmpty());
    type("tcp_fin_timeout", "30 s");
    EXPECT_EQ(finTimeout(HostId::Client), tcp::Duration(30s));
    EXPECT_EQ(finTimeout(HostId::Server), tcp::Duration(30s));
}

TEST_F(SettingsOfOneHost, LeadBackToTheLessonsByOneClickAndByUndo)
{
    choose(kClient);
    type("tcp_fin_timeout", "20 s");
    EXPECT_TRUE(part<QToolButton>("backTo_tcp_fin_timeout")->isVisible());
    const auto* row = drive::child<QWidget>(*window_, "changedSettings");
    EXPECT_TRUE(row->findChild<QLabel*>()->text().contains("client tcp_fin_timeout")) << "it says whose";
    part<QToolButton>("backTo_tcp_fin_timeout")->click();
    window_->simulation().finish();
    EXPECT_EQ(finTimeout(HostId::Client), tcp::Duration(60s));
    EXPECT_FALSE(part<QToolButton>("backTo_tcp_fin_timeout")->isVisible());
    window_->simulation().undo();
    window_->simulation().finish();
    EXPECT_EQ(finTimeout(HostId::Client), tcp::Duration(20s));
}

TEST_F(SettingsOfOneHost, AWrongValueIsSaidBelowItsField)
{
    choose(kServer);
    type("msl", "soon");
    EXPECT_EQ(settings(), tcp::settingsOf(*window_->simulation().moment().scenario, {}).settings);
    EXPECT_TRUE(part<QLineEdit>("msl")->property("wrong").toBool());
}

// The delay is the network's.
TEST_F(SettingsOfOneHost, WhatBelongsToNoHostIsGreyThen)
{
    choose(kClient);
    EXPECT_FALSE(part<QLineEdit>("latency")->isEnabled());
    EXPECT_TRUE(part<QLineEdit>("msl")->isEnabled());
    choose(kBoth);
    EXPECT_TRUE(part<QLineEdit>("latency")->isEnabled());
}

TEST_F(SettingsOfOneHost, ASystemOfItsOwnIsPlayedAndWrittenIntoTheFile)
{
    choose(kClient);
    chooseProfile("solaris");
    EXPECT_EQ(settings().of(HostId::Client).profile, "solaris");
    EXPECT_EQ(settings().of(HostId::Server).profile, "linux");
    const tcp::Scenario record = window_->simulation().record();
    EXPECT_EQ(record.hosts[0].profile, "solaris");
    EXPECT_EQ(tcp::settingsOf(record, {}).settings, settings());
    choose(kBoth);
    EXPECT_EQ(part<QComboBox>("profile")->currentIndex(), -1) << "they differ";
    chooseProfile("linux");
    EXPECT_FALSE(window_->simulation().settingsChanged());
}
