#include "diagram/drawn.h"

#include "theme/fonts.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

Speaking::Speaking(const std::string& language)
{
    EXPECT_TRUE(theme::loadFonts());
    if (language == "en") return;
    const QString file = QStringLiteral(":/i18n/tcp-state-lab_%1.qm").arg(QString::fromStdString(language));
    EXPECT_TRUE(translator_.load(file)) << file.toStdString();
    QCoreApplication::installTranslator(&translator_);
}

Speaking::~Speaking() { QCoreApplication::removeTranslator(&translator_); }

void drawPlain(diagram::DiagramScene& scene, theme::StateNames names)
{
    theme::Appearance appearance;
    appearance.names = names;
    scene.show({}, appearance, {});
}

diagram::Frame frameAfter(const tcp::Transition& row, tcp::HostId host)
{
    diagram::Frame frame;
    frame.standings.push_back({host, row.to, false});
    frame.taken.push_back({host, std::string(row.edge), row.from, row.to, row.trigger, row.clause, true, true});
    frame.overlay = row.layer == tcp::Layer::Abort || row.layer == tcp::Layer::Rare;
    frame.statesDimmed = frame.overlay;
    return frame;
}

qreal distance(const QRectF& a, const QRectF& b)
{
    const qreal dx = std::max({a.left() - b.right(), b.left() - a.right(), 0.0});
    const qreal dy = std::max({a.top() - b.bottom(), b.top() - a.bottom(), 0.0});
    return std::hypot(dx, dy);
}

}  // namespace app
