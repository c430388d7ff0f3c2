#pragma once

#include "window/features.h"
#include "workbench/workbench.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;


namespace app::window {

class Documents;
class RunControls;
class SidePanels;

using workbench::Start;

/// The window: menus, tools, the study view, and the features that were registered. It passes every moment, look and
/// language on to them, and knows nothing of their insides.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Start& start = {},
                        const std::vector<workbench::FeatureMaker>& features = standardFeatures());
    ~MainWindow() override;

    lab::Simulation& simulation() { return bench_->simulation(); }
    workbench::Actions& actions() { return bench_->actions(); }
    workbench::AppearanceController& appearance() { return bench_->appearance(); }
    Documents& documents() { return *documents_; }
    /// The feature of this type; it must have been registered.
    template <typename One> One& feature()
    {
        return *dynamic_cast<One*>(find([](auto* one) { return dynamic_cast<One*>(one) != nullptr; }));
    }

    /// Shows the window where it was last; a first time on the whole screen, unless that is larger than it needs.
    void showInPlace();
    /// One diagram of both endpoints, or one of each, as a link asks for it: it is not remembered.
    void setShared(bool shared);
    /// What the message bar says; empty: nothing.
    QString message() const;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    workbench::Feature* find(const std::function<bool(workbench::Feature*)>& wanted) const;
    void buildStudy();
    QWidget* buildStrip();
    void wire();
    void wireView();
    void recall();
    void remember();
    void keepAll();
    void chooseShared(bool shared);
    void showMoment(const lab::Moment& moment);
    void stepForward();
    void enableActions();
    void adaptToWidth();
    void applyAppearance();
    void retranslate();
    void arrange(bool shared, std::optional<bool> dock, qreal textScale, bool docks);
    void showPage(QWidget* page);

    workbench::Workbench* bench_;
    std::vector<std::unique_ptr<workbench::Feature>> features_;
    workbench::Menus* menus_;
    Documents* documents_;
    SidePanels* sides_;
    RunControls* run_;
    QStackedWidget* pages_;
    bool chosenShared_ = false;
};

}  // namespace app::window
