#include "capturing/marks_page.h"

#include "files/capture_words.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace app::capturing {
namespace {

constexpr int kSwitchRows = 3; ///< of switches, in two columns
constexpr int kBaseline = 3;   ///< px: words stand on the line of their switch
constexpr int kApart = 10;     ///< px between the columns

} // namespace

MarksPage::MarksPage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("marks"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(10, 4, 10, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (int i = 0; i < tcp::kAssumptionCount; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const auto assumption = static_cast<tcp::Assumption>(i);
        auto* box = switches_[place] = new QCheckBox(QString(QLatin1Char(tcp::letter(assumption))), inside);
        box->setObjectName(QStringLiteral("assumption_") + QLatin1Char(tcp::letter(assumption)));
        words_[place] = panels::plainLabel(inside, true);
        theme::setType(box, 12.5);
        theme::setType(words_[place], 12.5);
        words_[place]->setContentsMargins(0, kBaseline, kApart, 0);
        const int row = i % kSwitchRows, column = 2 * (i / kSwitchRows);
        grid->addWidget(box, row, column, Qt::AlignTop);
        grid->addWidget(words_[place], row, column + 1, Qt::AlignTop);
        connect(box, &QCheckBox::clicked, this, [this, assumption](bool on) {
            emit assumptionsWanted(on ? may_.with(assumption) : may_.without(assumption));
        });
    }
    for (QLabel*& meaning : meanings_) {
        meaning = panels::plainLabel(inside, true);
        theme::setType(meaning, 12.5);
        grid->addWidget(meaning, grid->rowCount(), 0, 1, 4);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(inside);
    retranslate();
}

void MarksPage::show(tcp::Assumptions may)
{
    may_ = may;
    for (int i = 0; i < tcp::kAssumptionCount; ++i)
        switches_[static_cast<std::size_t>(i)]->setChecked(may.has(static_cast<tcp::Assumption>(i)));
}

void MarksPage::setAppearance(const theme::Appearance& appearance) { theme::setTextScale(*this, appearance.textScale); }

void MarksPage::retranslate()
{
    panels::setWords(meanings_[0],
                     tr("Solid: one state is possible. Dotted: one state, if what is assumed holds. Hatched: "
                        "several states are possible."));
    panels::setWords(meanings_[1],
                     tr("An arrow is solid as far as the capture proves its way, dashed where its arrival is "
                        "assumed, dotted where it was retransmitted."));
    for (int i = 0; i < tcp::kAssumptionCount; ++i) {
        const QString words = files::CaptureWords::text(static_cast<tcp::Assumption>(i));
        panels::setWords(words_[static_cast<std::size_t>(i)], words);
        switches_[static_cast<std::size_t>(i)]->setAccessibleName(tr("Assume: %1").arg(words));
        switches_[static_cast<std::size_t>(i)]->setToolTip(tr("Off: nothing is told that rests on this"));
    }
}

} // namespace app::capturing
