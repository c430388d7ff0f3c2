// The windows of the review fit on small screens, in both languages and themes. REVIEW_PICTURES=FOLDER keeps pictures
// of them to be looked at.

#include "reviewing/driven.h"

#include "reviewing/inventory_window.h"
#include "reviewing/review_window.h"
#include "reviewing/standing_window.h"
#include "workbench/appearance_controller.h"

#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace {

struct Look {
    const char* language;
    const char* theme;
    QSize size;
};
void PrintTo(const Look& look, std::ostream* out)
{
    *out << look.language << ' ' << look.theme << ' ' << look.size.width();
}

class Windows : public testing::TestWithParam<Look> {
protected:
    Windows() : driven_(QString::fromUtf8(GetParam().language), QString::fromUtf8(GetParam().theme)) {}

    /// Sizes the window, and expects that it lets itself be made so small, and that no word of a button is cut off.
    void look(QWidget& window, const char* name)
    {
        window.resize(GetParam().size);
        for (int i = 0; i < 3; ++i) QTest::qWait(0);
        EXPECT_EQ(window.size(), GetParam().size) << name;
        for (const QPushButton* button : window.findChildren<QPushButton*>()) {
            if (!button->isVisible()) continue;
            EXPECT_GE(button->width(), button->minimumSizeHint().width())
                << name << ' ' << button->text().toStdString();
        }
        keepPicture(window,
                    QStringLiteral("%1_%2_%3_%4")
                        .arg(QLatin1String(name), QLatin1String(GetParam().language), QLatin1String(GetParam().theme))
                        .arg(GetParam().size.width()));
    }

    void press(QWidget& window, Qt::Key key)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key);
    }

    /// A month of reviews, a third of the answers wrong.
    void live()
    {
        driven_.seeEverything();
        for (int day = 1; day < 30; ++day) {
            driven_.now += std::chrono::days{1};
            for (auto* review = driven_.feature->openReview({}, true); !review->session().over();) {
                const tcp::practice::Item& item = review->session().item();
                const bool right = day > 4 && (item.skill.size() + static_cast<std::size_t>(day)) % 5 != 0;
                const std::size_t choice = right ? item.right : (item.right + 1) % item.choices.size();
                press(*review, static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(choice)));
                press(*review, Qt::Key_T);
                press(*review, Qt::Key_Return);
                ASSERT_TRUE(review->session().locked());
                press(*review, Qt::Key_Return);
            }
        }
    }

    Driven driven_;
};

}  // namespace

TEST_P(Windows, OfTheReviewFit)
{
    driven_.see({"M5", "M3"});
    driven_.now += std::chrono::days{1};
    auto* review = driven_.feature->openReview({}, true);
    look(*review, "review_question");
    for (int i = 0; i < 2; ++i) {
        const tcp::practice::Item& item = review->session().item();
        std::size_t wrong = 0;
        for (std::size_t k = 0; k < item.choices.size(); ++k) wrong = item.choices[k].belief != 0 ? k : wrong;
        press(*review, static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(wrong)));
        press(*review, Qt::Key_S);
        press(*review, Qt::Key_Return);
        look(*review, i == 0 ? "review_sure_and_wrong" : "review_with_lines");
        press(*review, Qt::Key_Return);
    }
    look(*review, "review_end");
}

TEST_P(Windows, OfWhereIStandFit)
{
    live();
    driven_.see({"M7"});
    look(*driven_.feature->openStanding(true), "standing");
}

TEST_P(Windows, OfTheInventoryFit)
{
    auto* inventory = driven_.feature->openInventory(true);
    look(*inventory, "inventory_start");
    inventory->begin(tcp::practice::Form::A);
    look(*inventory, "inventory_item");
    for (int i = 0; i < 36; ++i) {
        press(*inventory, i % 3 == 0 ? Qt::Key_B : Qt::Key_C);
        press(*inventory, Qt::Key_Return);
    }
    look(*inventory, "inventory_end");
    inventory->showClass(tcp::practice::madeUpClass(30, 1));
    look(*inventory, "inventory_class");
    const QString folder = qEnvironmentVariable("REVIEW_PICTURES");
    if (folder.isEmpty()) return;
    for (const auto form : tcp::practice::kForms) {
        for (const bool key : {false, true}) {
            const std::string name =
                std::string(tcp::practice::text(form)) + (key ? "_key_" : "_") + GetParam().language;
            EXPECT_EQ(inventory->writePdf(form, key, folder + "/inventory_" + QString::fromStdString(name) + ".pdf"),
                      QString());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, Windows,
                         testing::Values(Look{"en", "light", {1024, 768}}, Look{"ko", "dark", {1024, 768}},
                                         Look{"ko", "light", {1280, 800}}, Look{"en", "dark", {1280, 800}},
                                         Look{"ko", "dark", {1920, 1080}}));
