#pragma once

#include "exporting/captured_exports.h"
#include "exporting/handout.h"
#include "theme/ask_for_file.h"
#include "workbench/feature.h"

#include <functional>

class QAction;

namespace app::exporting {

/// What leaves the window: pictures, the ladder, handouts, text, and a file that opens at this moment.
class Exporting : public workbench::Feature {
    Q_OBJECT

public:
    explicit Exporting(workbench::Workbench& bench);

    /// Writes a file that opens at the shown moment. False, with the reason in the message bar, if it cannot be.
    bool shareMoment(const QString& path);
    /// A link to the shown moment: to the lesson, or with the whole of what was played in it. Empty if it is too long.
    QString link() const;

    const CapturedExports& captured() const { return captured_; }

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;

private:
    void wire();
    /// `write` tells why it could not, or nothing.
    void ask(const theme::FileQuestion& wanted, const std::function<QString(const QString& path)>& write);
    void sayFailed(const QString& path, const QString& why);
    QString nameFor(const QString& what) const;
    QString writeMoment(const QString& path) const;
    void askForLadder();
    void printHandout();
    void askForHandout(HandoutFor whom);
    void askForPicture();
    void askForMoment();
    void copyLink();
    void copyPicture();
    void copyText();

    CapturedExports captured_;
    QAction *share_, *picture_, *ladder_, *handout_, *handoutAnswers_, *print_, *copyLink_, *copyPicture_, *copyText_;
};

}  // namespace app::exporting
