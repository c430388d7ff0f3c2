#pragma once

#include "capturing/capture_window.h"
#include "capturing/capturing.h"
#include "capturing/connection_view.h"
#include "support/drive.h"

#include "scenario/play.h"

#include <memory>

/// A capture in its window, as a person opens it.
namespace captured {

tcp::Run played(const QString& lesson);
/// The lesson as tcpdump would have captured it.
QString capture(const QString& lesson);

struct Opened {
    std::unique_ptr<app::window::MainWindow> main;
    app::capturing::Capturing* captures;

    app::capturing::CaptureWindow& list() const { return *captures->window(); }
    app::capturing::ConnectionView& view() const { return list().connection(); }
    const app::lab::Moment& moment() const { return view().moment(); }
    const app::lab::Evidence& evidence() const { return *view().evidence(); }
    void toEnd() const { view().setStep(view().stepCount()); }
    template <typename Widget> Widget* child(const char* name) const
    {
        return list().findChild<Widget*>(QLatin1String(name));
    }
};

Opened open(const QString& path, const QString& language = QStringLiteral("en"));
/// With its first connection.
Opened openFirst(const QString& path, const QString& language = QStringLiteral("en"));

} // namespace captured
