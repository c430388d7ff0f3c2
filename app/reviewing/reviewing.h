#pragma once

#include "files/journal.h"
#include "reviewing/review_session.h"
#include "workbench/feature.h"

#include <QPointer>

class QAction;

namespace app::reviewing {

class InventoryWindow;
class OwnWindow;
class ReviewWindow;
class StandingWindow;

/// What was seen in lessons comes back after days: the journal, the review, where one stands, and the inventory.
/// Nothing of it speaks up by itself.
class Reviewing : public workbench::Feature {
    Q_OBJECT

public:
    explicit Reviewing(workbench::Workbench& bench);
    /// Its windows read its journal: they go first.
    ~Reviewing() override;

    /// For tests: what the time is.
    void setClock(Clock clock) { clock_ = std::move(clock); }
    files::Journal& journal() { return journal_; }
    /// `now`: not on a screen, for a picture.
    ReviewWindow* openReview(std::string_view skill = {}, bool now = false);
    StandingWindow* openStanding(bool now = false);
    InventoryWindow* openInventory(bool now = false);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;

private:
    std::vector<OwnWindow*> windows() const;
    void makeReview();
    void makeStanding();
    void makeInventory();
    void showStanding();
    void openLesson(const QString& id);
    void tell(const QString& failed, const QStringList& lines = {});
    void tellFaults();
    void noteSeen(const lab::Moment& end);
    void notePredicted(const tcp::practice::Predicted& answer);
    void askWhereToExport();
    void askWhatToImport();
    void importFrom(const QString& path);

    QAction *review_, *standing_, *inventory_;
    files::Journal journal_;
    Clock clock_ = now;
    bool faultsTold_ = false;
    QPointer<ReviewWindow> reviewWindow_;
    QPointer<StandingWindow> standingWindow_;
    QPointer<InventoryWindow> inventoryWindow_;
};

}  // namespace app::reviewing
