// main() of every app_tests(): one QApplication for all tests of the program, no display needed, nothing of the
// user's own settings or language seen.

#include <gtest/gtest.h>

#include <QApplication>
#include <QByteArray>
#include <QLocale>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>
#include <QtGlobal>

#include <iostream>

namespace {

/// What the offscreen platform says of itself, and of machines without a session: not our fault.
bool isNoise(const QString& message)
{
    return message.startsWith("This plugin does not support") || message.contains("XDG_RUNTIME_DIR");
}

/// A warning of Qt means that we used it wrongly: the test during which it comes has failed.
void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::cerr << message.toStdString() << '\n';
    const bool bad = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (bad && !isNoise(message)) ADD_FAILURE() << "Qt warned: " << message.toStdString();
}

}  // namespace

/// Asked by the leak sanitizer: what fontconfig keeps of a match it made for a fallback face, nobody above it can give
/// back.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    // Settings and drafts of this process alone: ctest runs several.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setOrganizationName("tcp-state-lab-tests");
    QApplication::setApplicationName("tcp-state-lab-tests");
    QApplication app(argc, argv);
    QApplication::setStyle("Fusion");
    qInstallMessageHandler(onMessage);
    return RUN_ALL_TESTS();
}
