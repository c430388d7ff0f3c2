#include "capturing/opened_capture.h"

#include "capture/pcap_file.h"
#include "files/library.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace captured {

tcp::Run played(const QString& lesson)
{
    const auto file = app::files::builtIn(lesson);
    return tcp::play(file->scenario, tcp::settingsOf(file->scenario, {}).settings);
}

QString capture(const QString& lesson)
{
    const QString path = drive::write(lesson + ".pcap", {});
    EXPECT_EQ(tcp::writePcap(played(lesson), path.toStdString()), std::nullopt);
    return path;
}

Opened open(const QString& path, const QString& language)
{
    Opened opened{drive::window(QStringLiteral("stalled-peer"), {1280, 800}, language), nullptr};
    opened.captures = &opened.main->feature<app::capturing::Capturing>();
    EXPECT_TRUE(opened.captures->open(path, true));
    return opened;
}

Opened openFirst(const QString& path, const QString& language)
{
    Opened opened = open(path, language);
    opened.list().openConnection(1, true);
    QCoreApplication::processEvents();
    return opened;
}

} // namespace captured
