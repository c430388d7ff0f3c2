#include "reviewing/driven.h"

#include "charts/gain_chart.h"
#include "files/item_words.h"
#include "reviewing/inventory_window.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <gtest/gtest.h>

#include <array>

namespace {

using app::reviewing::InventoryWindow;
using tcp::practice::Form;

void press(InventoryWindow& window, Qt::Key key)
{
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key);
}

}  // namespace

TEST(InventoryWindow, IsAnsweredByKeyboardAndTellsNothingBeforeTheEnd)
{
    Driven driven;
    InventoryWindow* window = driven.feature->openInventory();
    window->begin(Form::A);
    for (std::size_t i = 0; i < tcp::practice::kInventoryItems; ++i) {
        const QString told = toldBy(*window).join('\n');
        EXPECT_FALSE(told.contains(QStringLiteral("✓")));
        for (int k = 1; k <= tcp::practice::kMisconceptions; ++k)
            EXPECT_FALSE(told.contains(app::files::ItemWords::misconception(k))) << i;
        const std::size_t right = tcp::practice::inventory(Form::A)[i].right;
        press(*window, static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(right)));
        press(*window, Qt::Key_Return);
    }
    EXPECT_EQ(tcp::practice::resultOf(window->sheet()).total(), 36);
    const QString result = wordsOf(*window, "inventoryResult");
    EXPECT_TRUE(result.contains("36 of 36")) << result.toStdString();
    EXPECT_TRUE(result.contains("has not been validated")) << result.toStdString();
    EXPECT_TRUE(driven.feature->journal().records().empty());
}

TEST(InventoryWindow, GoesBackAndKeepsWhatWasAnswered)
{
    Driven driven;
    InventoryWindow* window = driven.feature->openInventory();
    window->begin(Form::B);
    press(*window, Qt::Key_B);
    press(*window, Qt::Key_Return);
    press(*window, Qt::Key_Backspace);
    EXPECT_EQ(window->sheet().answers[0], 1u);
    EXPECT_FALSE(window->sheet().answers[1]);
}

TEST(InventoryWindow, WritesFormsAndKeysAsPdf)
{
    Driven driven;
    InventoryWindow* window = driven.feature->openInventory();
    for (const Form form : tcp::practice::kForms) {
        for (const bool key : {false, true}) {
            const QString path = driven.folder.filePath(key ? "key.pdf" : "form.pdf");
            EXPECT_EQ(window->writePdf(form, key, path), QString());
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_TRUE(file.readAll().startsWith("%PDF"));
            EXPECT_GT(file.size(), 5000);
        }
    }
    EXPECT_NE(window->writePdf(Form::A, false, driven.folder.filePath("no/such/folder.pdf")), QString());
}

/// Paper is white, whatever the window is: the same octets come out, but for the time.
TEST(InventoryWindow, WritesInBlackUnderADarkTheme)
{
    std::array<qint64, 2> sizes{};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        Driven driven(QStringLiteral("en"), i == 0 ? QStringLiteral("light") : QStringLiteral("dark"));
        const QString path = driven.folder.filePath("form.pdf");
        EXPECT_EQ(driven.feature->openInventory()->writePdf(Form::A, false, path), QString());
        sizes[i] = QFileInfo(path).size();
    }
    EXPECT_EQ(sizes[0], sizes[1]);
}

TEST(InventoryWindow, ChartsAClass)
{
    Driven driven;
    InventoryWindow* window = driven.feature->openInventory();
    window->showClass(tcp::practice::madeUpClass(30, 1));
    const auto* chart = window->findChild<app::charts::GainChart*>("gainChart");
    EXPECT_TRUE(chart->accessibleDescription().contains("M18: ")) << chart->accessibleDescription().toStdString();
    EXPECT_TRUE(wordsOf(*window, "inventoryClassWords").contains("30 sheets before"));
}
