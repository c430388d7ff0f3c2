#include "theme/style.h"

#include "theme/style_colors.h"
#include "theme/widget_style.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <functional>
#include <memory>

namespace app {
namespace {

using Make = std::function<std::unique_ptr<QWidget>()>;

struct Kind {
    const char* name;
    Make make;
};

template <typename One> std::unique_ptr<QWidget> withText(const QString& text)
{
    auto widget = std::make_unique<One>();
    widget->setText(text);
    return widget;
}

std::unique_ptr<QWidget> tableOf()
{
    auto table = std::make_unique<QTableWidget>(2, 2);
    table->setHorizontalHeaderLabels({"SND", "RCV"});
    table->setItem(0, 0, new QTableWidgetItem("300"));
    return table;
}

std::unique_ptr<QWidget> dockOf()
{
    auto window = std::make_unique<QMainWindow>();
    auto* dock = new QDockWidget("Log", window.get());
    dock->setWidget(new QPlainTextEdit("SYN"));
    window->addDockWidget(Qt::BottomDockWidgetArea, dock);
    return window;
}

std::unique_ptr<QWidget> menuOf()
{
    auto menu = std::make_unique<QMenu>();
    menu->addAction("Step")->setCheckable(true);
    menu->addSeparator();
    menu->addMenu("Examples")->addAction("One");
    return menu;
}

/// Every kind of widget that the window or a dialog of Qt uses.
std::vector<Kind> kinds()
{
    return {{"push button", [] { return withText<QPushButton>("Step"); }},
            {"tool button", [] { return withText<QToolButton>("Step"); }},
            {"check box", [] { return withText<QCheckBox>("Animate"); }},
            {"radio button", [] { return withText<QRadioButton>("Dark"); }},
            {"line edit", [] { return withText<QLineEdit>("300"); }},
            {"label", [] { return withText<QLabel>("FIN-WAIT-1"); }},
            {"combo box",
             [] {
                 auto box = std::make_unique<QComboBox>();
                 box->addItems({"linux", "freebsd"});
                 return box;
             }},
            {"spin box", [] { return std::make_unique<QSpinBox>(); }},
            {"slider", [] { return std::make_unique<QSlider>(Qt::Horizontal); }},
            {"progress bar",
             [] {
                 auto bar = std::make_unique<QProgressBar>();
                 bar->setValue(40);
                 return bar;
             }},
            {"text", [] { return std::make_unique<QPlainTextEdit>("SYN"); }},
            {"list",
             [] {
                 auto list = std::make_unique<QListWidget>();
                 list->addItems({"ss", "netstat"});
                 return list;
             }},
            {"table", tableOf},
            {"tabs",
             [] {
                 auto tabs = std::make_unique<QTabBar>();
                 tabs->addTab("ss");
                 tabs->addTab("netstat");
                 return tabs;
             }},
            {"menu", menuOf},
            {"dock", dockOf},
            {"message",
             [] { return std::make_unique<QMessageBox>(QMessageBox::Warning, "Title", "Text", QMessageBox::Ok); }}};
}

QImage pictureOf(QWidget& widget)
{
    widget.resize(220, 120);
    widget.grab();  // laid out now
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Leaves the application as it was.
class Style : public testing::Test {
protected:
    void TearDown() override
    {
        theme::applyTheme(*qApp, theme::Theme::light());
    }
};

qreal shareOf(const QImage& picture, const std::function<bool(const QColor&)>& wanted)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) found += wanted(picture.pixelColor(x, y)) ? 1 : 0;
    return qreal(found) / (picture.width() * picture.height());
}

TEST_F(Style, NothingIsBrightInTheDark)
{
    theme::applyTheme(*qApp, theme::Theme::dark_());
    for (const Kind& kind : kinds()) {
        const auto widget = kind.make();
        const qreal bright = shareOf(pictureOf(*widget), [](const QColor& color) { return color.lightness() > 150; });
        EXPECT_LT(bright, 0.12) << kind.name;
    }
}

TEST_F(Style, WhatIsMadeLateLooksAsIfItHadBeenMadeEarly)
{
    for (const theme::Theme& theme : {theme::Theme::dark_(), theme::Theme::light()}) {
        theme::applyTheme(*qApp, theme.dark ? theme::Theme::light() : theme::Theme::dark_());
        std::vector<std::unique_ptr<QWidget>> early;
        for (const Kind& kind : kinds()) {
            early.push_back(kind.make());
            pictureOf(*early.back());
        }
        theme::applyTheme(*qApp, theme);
        std::size_t i = 0;
        for (const Kind& kind : kinds()) {
            const auto late = kind.make();
            const QImage seen = pictureOf(*early[i++]);
            const QImage wanted = pictureOf(*late);
            EXPECT_EQ(seen, wanted) << kind.name << (theme.dark ? " dark" : " light");
            if (seen == wanted) continue;
            seen.save(QDir::tempPath() + "/early.png");
            wanted.save(QDir::tempPath() + "/late.png");
        }
    }
}

TEST_F(Style, NoWidgetOfAnyKindHasAFontOfTheSystem)
{
    theme::applyTheme(*qApp, theme::Theme::light());
    for (const Kind& kind : kinds()) {
        const auto widget = kind.make();
        QList<QWidget*> all = widget->findChildren<QWidget*>();
        all << widget.get();
        for (const QWidget* part : all) {
            const bool drawsNoWords = qobject_cast<const QScrollBar*>(part);
            EXPECT_TRUE(drawsNoWords || part->font().families().contains("TCP State Lab Sans"))
                << kind.name << ' ' << part->metaObject()->className();
        }
    }
    EXPECT_TRUE(QToolTip::font().families().contains("TCP State Lab Sans"));
}

/// Else what lies within would be measured in another font, and once more when the window is shown.
TEST_F(Style, AWindowThatIsNotShownYetHearsOfTheFont)
{
    theme::applyTheme(*qApp, theme::Theme::light());
    QWidget window;
    const QLabel label(&window);
    theme::applyTheme(*qApp, theme::Theme::light(), 2);
    EXPECT_EQ(label.font().pixelSize(), 25);
    EXPECT_EQ(label.font().families().value(0), "TCP State Lab Sans");
    theme::applyTheme(*qApp, theme::Theme::light());
}

TEST_F(Style, ThemeChangesWhileRunning)
{
    QPushButton button("Step");
    button.setProperty("primary", true);
    button.resize(120, 32);
    for (const theme::Theme& theme : {theme::Theme::light(), theme::Theme::dark_(), theme::Theme::light()}) {
        theme::applyTheme(*qApp, theme);
        EXPECT_EQ(button.grab().toImage().pixelColor(8, 16), theme.focus);
        EXPECT_EQ(qApp->palette().color(QPalette::Window), theme.panel);
    }
}

TEST_F(Style, AButtonKeepsItsPlaceWhenItIsChosen)
{
    theme::applyTheme(*qApp, theme::Theme::light());
    for (const Make& make : {Make([] { return withText<QPushButton>("Predict first"); }),
                             Make([] { return withText<QToolButton>("Predict first"); })}) {
        const auto widget = make();
        auto* button = qobject_cast<QAbstractButton*>(widget.get());
        button->setCheckable(true);
        const QSize before = button->sizeHint();
        button->setChecked(true);
        EXPECT_EQ(button->sizeHint(), before);
        QFont bold = button->font();
        bold.setBold(true);
        EXPECT_GE(before.width(), QFontMetrics(bold).horizontalAdvance(button->text()) + 16);
    }
}

TEST_F(Style, EveryKindOfControlShowsThatItHasTheFocus)
{
    theme::applyTheme(*qApp, theme::Theme::light());
    for (const char* name : {"push button", "tool button", "check box", "radio button", "line edit", "combo box",
                             "spin box", "slider", "text"}) {
        for (const Kind& kind : kinds()) {
            if (QLatin1String(kind.name) != QLatin1String(name)) continue;
            QWidget window;
            QLineEdit other(&window);
            QWidget* widget = kind.make().release();
            widget->setParent(&window);
            widget->setFocusPolicy(Qt::StrongFocus);
            window.show();
            ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
            other.setFocus();
            const QImage without = pictureOf(*widget);
            widget->setFocus();
            EXPECT_NE(pictureOf(*widget), without) << name;
        }
    }
}

TEST_F(Style, WhatIsScrolledLiesOnThePanelAroundIt)
{
    theme::applyTheme(*qApp, theme::Theme::light());
    QFrame panel;
    panel.setProperty("panel", true);
    QScrollArea area(&panel);
    area.setWidget(new QWidget);
    area.setWidgetResizable(true);
    panel.resize(200, 100);
    area.setGeometry(20, 20, 160, 60);
    EXPECT_EQ(panel.grab().toImage().pixelColor(100, 50), theme::Theme::light().canvas);
}

TEST_F(Style, WordsOfALabelTakeTheColourOfWhatTheySay)
{
    for (const theme::Theme& theme : {theme::Theme::light(), theme::Theme::dark_()}) {
        theme::applyTheme(*qApp, theme);
        const std::pair<const char*, QColor> inks[] = {
            {"muted", theme.muted}, {"error", theme.error}, {"accent", theme.focus}};
        for (const auto& [property, ink] : inks) {
            QLabel label("FIN");
            label.setProperty(property, true);
            label.ensurePolished();
            EXPECT_EQ(label.palette().color(label.foregroundRole()), ink) << property;
        }
    }
}

}  // namespace
}  // namespace app
